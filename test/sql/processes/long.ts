import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { killsOnPglite, killsOnPostgres, races } from './long-kills.js';
import type { LongRun, Part } from './long-part.js';
import { filled, filledFolder, restarted, skewed } from './long-trouble.js';
import { type ProofRow, withRun } from './proof-page.js';
import { bundleActor } from './working.js';

const root = new URL('../../../', import.meta.url);

/** The parts by the name that `--only` gives them. */
const parts: { readonly [name: string]: (wanted: LongRun, until: number) => Promise<readonly Part[]> } = {
  kills: async (wanted, until) => [await killsOnPostgres(wanted, until)],
  races: async (wanted, until) => [await races(wanted, until)],
  pglite: async (wanted, until) => [await killsOnPglite(wanted, until)],
  restart: restarted,
  disk: filled,
  folder: filledFolder,
  skew: skewed,
};

/** Runs what is wanted, writes the page, and says whether nothing was lost or doubled. */
export async function longRun(wanted: LongRun): Promise<boolean> {
  const names = wanted.only ?? Object.keys(parts);
  const unknown = names.find((name) => parts[name] === undefined);
  if (unknown !== undefined) throw new Error(`--only ${unknown}: one of ${Object.keys(parts).join(', ')}`);
  await bundleActor();
  const code = codeNow();
  const from = Date.now();
  const share =
    wanted.minutes === undefined ? Number.POSITIVE_INFINITY : (wanted.minutes * 60_000) / names.length;
  const done: Part[] = [];
  for (const name of names) done.push(...((await parts[name]?.(wanted, Date.now() + share)) ?? []));
  const page = fileURLToPath(new URL('docs/reference/store-proof.md', root));
  const rows = done.map(rowOf);
  const about = aboutRun(wanted, code, (Date.now() - from) / 60_000);
  writeFileSync(page, withRun(readFileSync(page, 'utf8'), { about, rows }, wanted.add));
  console.log(about, rows);
  return done.every(({ found }) => wrongIn(found) === 0);
}

const rowOf = ({ what, wanted, done, found, told }: Part): ProofRow => ({
  ...{ what, wanted, done, lost: found.lost.length, doubled: found.doubled.length },
  ...{ broken: found.broken.length, events: found.events.length, told },
});

function aboutRun({ command }: LongRun, code: string, took: number): string {
  const versionOf = (name: string): string =>
    (
      JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8')) as {
        version: string;
      }
    ).version;
  return [
    `${new Date().toISOString().slice(0, 10)}: \`${command}\`, ${took.toFixed(1)} minutes`,
    code,
    `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}, pg ${versionOf('pg')}, PGlite ${versionOf('@electric-sql/pglite')}`,
  ].join('; ');
}

/** The code that is run: it is bundled now, whatever is changed meanwhile. */
function codeNow(): string {
  const git = (...given: readonly string[]): string =>
    execFileSync('git', given, { cwd: fileURLToPath(root), encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', 'src') === '' ? '' : ' and changes on the way';
  return `code as of commit ${git('rev-parse', '--short', 'HEAD')}${changed}`;
}

const wrongIn = ({ lost, doubled, broken, events }: Part['found']): number =>
  lost.length + doubled.length + broken.length + events.length;
