import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { soundAt } from '../definition-files.js';

const root = new URL('../../definitions/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test.each(folders)('%s has nothing that will go wrong, and everything is looked at', (folder) => {
  const pathway = soundAt(`definitions/${folder}/pathway.yaml`);
  const { findings, complete } = verifyPathway(compilePathway(pathway));
  expect(findings.map(({ code, message }) => [code, message.sv])).toEqual([]);
  expect(complete).toBe(true);
});
