import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { soundAt } from '../definition-files.js';
import { breakings } from './broken-definitions.js';

const pathways = readdirSync(new URL('../../definitions/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => soundAt(`definitions/${name}/pathway.yaml`));

// Every definition is broken once in each way where it has something to break.
test.each(breakings)('found in every definition: $name', ({ break: broken, notAlways }) => {
  const made = pathways.flatMap((pathway) => broken(pathway).slice(0, 1));
  const found = made.filter((pathway) => verifyPathway(compilePathway(pathway)).findings.length > 0);
  expect(made.length).toBeGreaterThan(5);
  if (notAlways === undefined) expect(found.length).toBe(made.length);
  else expect(found.length).toBeGreaterThan(5);
});
