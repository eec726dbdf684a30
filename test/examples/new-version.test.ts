import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Pathway } from '../../src/definition/pathway.js';
import { readMapping } from '../../src/mapping/read-mapping.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { codeBlocks, inRoot } from '../docs/markdown.js';
import { runShown } from '../docs/sh-pages.js';

const folder = 'examples/05-new-version';

const pathwayIn = (name: string): Pathway => {
  const { pathway, diagnostics } = readPathway(readFileSync(inRoot(`${folder}/${name}.yaml`), 'utf8'));
  expect(diagnostics).toEqual([]);
  if (pathway === undefined) throw new Error(`${name} has errors.`);
  return pathway;
};

test('the commands of the page do what it says', async () => {
  const blocks = codeBlocks(`${folder}/README.md`).filter(({ language }) => language === 'sh');
  const came = [];
  for (const { code } of blocks)
    came.push(await runShown({ at: '', line: code.trim(), status: 0, files: new Map() }));
  expect(came.map(({ status, written }) => ({ status, written }))).toEqual([
    { status: 1, written: '' },
    { status: 0, written: '' },
  ]);
  expect(came[1]?.out).toContain('Går över              4:');
});

test('the mapping on the how-to page is read without a mistake', () => {
  const [from, to] = [pathwayIn('version-1'), pathwayIn('version-2')];
  const block = codeBlocks('docs/how-to/migrate-open-cases.md').find(({ words }) =>
    words.includes('mapping'),
  );
  const { decisions, diagnostics } = readMapping(block?.code ?? '', from, to);
  expect(diagnostics).toEqual([]);
  expect(Object.keys(decisions?.mapping ?? {})).toEqual(['steps', 'moves', 'drops']);
});
