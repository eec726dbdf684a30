// `npm run store:long`: what the tests try of the store, many more times: processes that are killed while they record, processes
// that race in one case, restarts of the server, full disks, clocks that differ. Writes what was found to
// docs/reference/store-proof.md; ends with 1 when anything was lost or doubled.
// `--only kills,races,pglite,restart,disk,folder,skew` (default: all), `--add` keeps the lines of earlier runs beside those of this one.
// `--kills 1000` of processes on PostgreSQL, `--pglite-kills 1000` on a folder of PGlite, `--races 10000` entries, `--restarts 60`,
// `--fillings 20` of each disk (needs to be allowed to mount), `--skewed 300` cases, `--seed 1`, `--minutes 30` at most (default: no
// limit).
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { inRoot } from './root.mjs';

const names = ['kills', 'pglite-kills', 'races', 'restarts', 'fillings', 'skewed', 'seed', 'minutes', 'only'];
const { values } = parseArgs({
  options: {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
    add: { type: 'boolean', default: false },
  },
});
const number = (name, usual) => Number(values[name] ?? usual);
const given = names.filter((name) => values[name] !== undefined).map((name) => ` --${name} ${values[name]}`);
const wanted = {
  command: `npm run store:long --${given.join('')}`,
  only: values.only?.split(','),
  add: values.add,
  kills: number('kills', 1000),
  pgliteKills: number('pglite-kills', 1000),
  races: number('races', 10_000),
  restarts: number('restarts', 60),
  fillings: number('fillings', 20),
  skewedCases: number('skewed', 300),
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
