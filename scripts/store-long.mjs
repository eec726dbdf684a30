// `npm run store:long`: what the tests try of the store, many more times: processes that are killed while they record, and processes
// that race in one case. Writes what was found to docs/reference/store-proof.md; ends with 1 when anything was lost or doubled.
// `--kills 1000` of processes on PostgreSQL, `--pglite-kills 1000` on a folder of PGlite, `--races 10000` entries, `--seed 1`,
// `--minutes 30` at most (default: no limit).
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { inRoot } from './root.mjs';

const { values } = parseArgs({
  options: Object.fromEntries(
    ['kills', 'pglite-kills', 'races', 'seed', 'minutes'].map((name) => [name, { type: 'string' }]),
  ),
});
const number = (name, usual) => Number(values[name] ?? usual);
const wanted = {
  kills: number('kills', 1000),
  pgliteKills: number('pglite-kills', 1000),
  races: number('races', 10_000),
  seed: number('seed', 1),
  minutes: values.minutes === undefined ? undefined : Number(values.minutes),
};

// Beside the other bundle of these tests, so that both find the repository by the same steps.
const bundle = inRoot('test/sql/processes/.long.mjs');
mkdirSync(inRoot('.tmp'), { recursive: true });
await build({
  entryPoints: [inRoot('test/sql/processes/long.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { longRun } = await import(pathToFileURL(bundle).href);
process.exit((await longRun(wanted)) ? 0 : 1);
