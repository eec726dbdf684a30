import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';

const root = new URL('../../definitions/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test.each(folders)('%s has nothing that will go wrong, and everything is looked at', (folder) => {
  const text = readFileSync(new URL(`${folder}/pathway.yaml`, root), 'utf8');
  const { pathway } = readPathway(text);
  if (pathway === undefined) throw new Error(`${folder} has errors`);
  const { findings, complete } = verifyPathway(compilePathway(pathway));
  expect(findings.map(({ code, message }) => [code, message.sv])).toEqual([]);
  expect(complete).toBe(true);
});
