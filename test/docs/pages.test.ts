import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, filesUnder, frontmatterOf, inRoot, pages, proseOf, textOf } from './markdown.js';

/** The four kinds of page, each in a folder of its own (Diátaxis). */
const types: { readonly [folder: string]: string } = {
  tutorials: 'tutorial',
  'how-to': 'how-to',
  reference: 'reference',
  explanation: 'explanation',
};

const linking = [...pages(), ...filesUnder('definitions').filter((path) => path.endsWith('.md'))];

describe('every page', () => {
  test('stands in a folder of one of the four kinds', () => {
    const folders = readdirSync(inRoot('docs/')).filter((name) =>
      statSync(inRoot(`docs/${name}`)).isDirectory(),
    );
    expect(folders.filter((name) => name !== 'api' && name !== 'maps').sort()).toEqual(
      Object.keys(types).sort(),
    );
  });

  test.each(pages().filter((path) => path.startsWith('docs/')))('%s says its type', (path) => {
    const folder = path.split('/')[1] ?? '';
    expect(frontmatterOf(textOf(path)).type).toBe(types[folder]);
  });

  test.each(pages())('%s has one first heading', (path) => {
    const text = textOf(path).replace(/^( *)(`{3,}).*\n[\s\S]*?^\1\2 *$/gm, '');
    expect(text.match(/^# .+$/gm)).toHaveLength(1);
  });
});

/** Links of a page that lead nowhere in the repository. */
function brokenLinks(path: string): readonly string[] {
  const targets = [...proseOf(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^(https?|mailto):/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const to = file === '' ? path : posix.join(dirname(path), decodeURI(file));
    if (!existsSync(inRoot(to))) return true;
    return anchor !== undefined && to.endsWith('.md') && !anchorsOf(textOf(to)).has(anchor);
  });
}

test.each(linking)('the links of %s lead somewhere', (path) => {
  expect(brokenLinks(path)).toEqual([]);
});
