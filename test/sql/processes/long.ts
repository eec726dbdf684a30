import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { registry } from '../../../src/machine/registry.js';
import { caseRuntime } from '../../../src/runtime/case-runtime.js';
import { caseSealer } from '../../../src/seal/case-sealer.js';
import { migrate } from '../../../src/sql/migrate.js';
import { pgClient } from '../../../src/sql/pg-client.js';
import { openPglite } from '../../../src/sql/pglite-client.js';
import { sqlStore } from '../../../src/sql/sql-store.js';
import { joined, started, timed } from '../../runtime/small-host.js';
import { startPostgres } from '../postgres-server.js';
import { skewing } from './clock-skew.js';
import type { Disturbed } from './disturbed.js';
import { type FullDisk, fullFolder, fullServer, fullTables } from './full-disk.js';
import { type ProofRow, withRun } from './proof-page.js';
import { restarting } from './restarts.js';
import { canMakeSmallDisk } from './small-disk.js';
import { type Found, foundIn, killing, racing } from './tries.js';
import { bundleActor } from './working.js';

/** How much is wanted. */
export interface LongRun {
  /** Which parts; silent = all. */
  readonly only: readonly string[] | undefined;
  /** Whether the lines of earlier runs stay beside those of this one. */
  readonly add: boolean;
  readonly command: string;
  readonly restarts: number;
  readonly fillings: number;
  readonly skewedCases: number;
  readonly kills: number;
  readonly pgliteKills: number;
  readonly races: number;
  readonly seed: number;
  readonly minutes: number | undefined;
}

interface Part {
  readonly what: string;
  readonly wanted: number;
  readonly done: number;
  readonly found: Omit<Found, 'kills' | 'acknowledged'>;
  readonly told: string;
}

const root = new URL('../../../', import.meta.url);
/** Kills and racing entries in one go, between two looks at the clock. */
const portion = { kills: 20, pgliteKills: 10, races: 500 };

/** The parts by the name that `--only` gives them. */
const parts: { readonly [name: string]: (wanted: LongRun, until: number) => Promise<readonly Part[]> } = {
  kills: async (wanted, until) => [await killsOnPostgres(wanted, until)],
  races: async (wanted, until) => [await races(wanted, until)],
  pglite: async (wanted, until) => [await killsOnPglite(wanted, until)],
  restart: restarted,
  disk: filled,
  skew: skewed,
};

/** Runs what is wanted, writes the page, and says whether nothing was lost or doubled. */
export async function longRun(wanted: LongRun): Promise<boolean> {
  const names = wanted.only ?? Object.keys(parts);
  const unknown = names.find((name) => parts[name] === undefined);
  if (unknown !== undefined) throw new Error(`--only ${unknown}: one of ${Object.keys(parts).join(', ')}`);
  await bundleActor();
  const from = Date.now();
  const share =
    wanted.minutes === undefined ? Number.POSITIVE_INFINITY : (wanted.minutes * 60_000) / names.length;
  const done: Part[] = [];
  for (const name of names) done.push(...((await parts[name]?.(wanted, Date.now() + share)) ?? []));
  const page = fileURLToPath(new URL('docs/reference/store-proof.md', root));
  const rows = done.map(rowOf);
  const about = aboutRun(wanted, (Date.now() - from) / 60_000);
  writeFileSync(page, withRun(readFileSync(page, 'utf8'), { about, rows }, wanted.add));
  console.log(about, rows);
  return done.every(({ found }) => wrongIn(found) === 0);
}

const rowOf = ({ what, wanted, done, found, told }: Part): ProofRow => ({
  ...{ what, wanted, done, lost: found.lost.length, doubled: found.doubled.length },
  ...{ broken: found.broken.length, events: found.events.length, told },
});

function aboutRun({ command }: LongRun, took: number): string {
  const versionOf = (name: string): string =>
    (
      JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8')) as {
        version: string;
      }
    ).version;
  const git = (...given: readonly string[]): string =>
    execFileSync('git', given, { cwd: fileURLToPath(root), encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', 'src') === '' ? '' : ' and changes on the way';
  return [
    `${new Date().toISOString().slice(0, 10)}: \`${command}\`, ${took.toFixed(1)} minutes`,
    `code as of commit ${git('rev-parse', '--short', 'HEAD')}${changed}`,
    `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}, pg ${versionOf('pg')}, PGlite ${versionOf('@electric-sql/pglite')}`,
  ].join('; ');
}

const wrongIn = ({ lost, doubled, broken, events }: Part['found']): number =>
  lost.length + doubled.length + broken.length + events.length;

const nothing: Part['found'] = { lost: [], doubled: [], broken: [], events: [] };

const together = (one: Part['found'], other: Part['found']): Part['found'] => ({
  lost: [...one.lost, ...other.lost],
  doubled: [...one.doubled, ...other.doubled],
  broken: [...one.broken, ...other.broken],
  events: [...one.events, ...other.events],
});

async function killsOnPostgres({ kills, seed }: LongRun, until: number): Promise<Part> {
  const server = await startPostgres();
  const pool = new pg.Pool({ connectionString: server.url });
  pool.on('error', () => {});
  try {
    await migrate(pgClient(pool));
    let [done, acknowledged, found] = [0, 0, nothing];
    while (done < kills && Date.now() < until) {
      const tenant = `kill-${done}`;
      const some = {
        kills: Math.min(portion.kills, kills - done),
        seed: seed + done,
        cases: ['a', 'b', 'c'],
      };
      const part = await killing({ url: server.url }, tenant, some, async () => ({
        store: sqlStore(pgClient(pool), { tenant }),
        close: async () => {},
      }));
      done += part.kills;
      acknowledged += part.acknowledged;
      found = together(found, part);
    }
    return {
      what: 'kills on PostgreSQL',
      wanted: kills,
      done,
      found,
      told: `${acknowledged} entries acknowledged`,
    };
  } finally {
    await pool.end();
    await server.remove();
  }
}

async function races({ races: wanted }: LongRun, until: number): Promise<Part> {
  const server = await startPostgres();
  const pool = new pg.Pool({ connectionString: server.url });
  pool.on('error', () => {});
  try {
    await migrate(pgClient(pool));
    let [done, conflicts, found] = [0, 0, nothing];
    while (done < wanted && Date.now() < until) {
      const tenant = `race-${done}`;
      const store = sqlStore(pgClient(pool), { tenant });
      const cases = caseRuntime({ store, definitions: registry([timed]), sealer: caseSealer(store.keys) });
      const ids = ['a', 'b', 'c', 'd'];
      for (const id of ids) {
        await cases.open(id, 'prov.liten');
        for (const one of [joined, started]) await cases.record(id, one);
      }
      const each = Math.min(portion.races, wanted - done) / 4;
      const raced = await racing({ url: server.url }, tenant, { processes: 4, each, cases: ids });
      done += each * 4;
      conflicts += raced.conflicts;
      found = together(found, await foundIn(store, raced.wanted));
    }
    const told = `four processes in the same four cases, 500 entries at a time; ${conflicts} conflicts on the way`;
    return { what: 'racing entries on PostgreSQL', wanted, done, found, told };
  } finally {
    await pool.end();
    await server.remove();
  }
}

async function killsOnPglite({ pgliteKills: kills, seed }: LongRun, until: number): Promise<Part> {
  let [done, acknowledged, found] = [0, 0, nothing];
  while (done < kills && Date.now() < until) {
    const folder = mkdtempSync(join(tmpdir(), 'insats-pglite-'));
    try {
      const opened = await openPglite(folder);
      await migrate(opened);
      await opened.close();
      const some = {
        kills: Math.min(portion.pgliteKills, kills - done),
        seed: seed + done,
        cases: ['a', 'b'],
      };
      const part = await killing({ folder }, 'kill', some, async () => {
        const client = await openPglite(folder);
        return { store: sqlStore(client, { tenant: 'kill' }), close: client.close };
      });
      done += part.kills;
      acknowledged += part.acknowledged;
      found = together(found, part);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return {
    what: 'kills on a PGlite folder',
    wanted: kills,
    done,
    found,
    told: `${acknowledged} entries acknowledged`,
  };
}

/** What a disturbed try adds to the page; a deadline that was not told once counts as an event that is wrong. */
function partOf(what: string, wanted: number, found: Disturbed, told: string): Part {
  const { disturbances: done, acknowledged, due, failures, slowestMs, untold, events } = found;
  const failed = Object.entries(failures)
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => `${code === '-' ? 'connection lost' : code} ${count}`);
  const sum = Object.values(failures).reduce((all, count) => all + count, 0);
  const also = [
    told,
    `${acknowledged} entries acknowledged`,
    `${due} passed deadlines, each told once`,
    `${sum} calls failed and were made again (${failed.join(', ')})`,
    `all were recording again ${(slowestMs / 1000).toFixed(1)} s after the trouble was over, at the latest`,
  ].filter((one) => one !== '');
  return { what, wanted, done, found: { ...found, events: [...events, ...untold] }, told: also.join('; ') };
}

/** Portions of a try put together. */
function joinedUp(one: Disturbed | undefined, other: Disturbed): Disturbed {
  if (one === undefined) return other;
  const codes = [...new Set([...Object.keys(one.failures), ...Object.keys(other.failures)])];
  return {
    ...together(one, other),
    disturbances: one.disturbances + other.disturbances,
    acknowledged: one.acknowledged + other.acknowledged,
    due: one.due + other.due,
    untold: [...one.untold, ...other.untold],
    slowestMs: Math.max(one.slowestMs, other.slowestMs),
    failures: Object.fromEntries(
      codes.map((code) => [code, (one.failures[code] ?? 0) + (other.failures[code] ?? 0)]),
    ),
  };
}

/** Does portions of a try until there are enough, or time is up. */
async function inPortions(
  wanted: number,
  size: number,
  until: number,
  some: (count: number, from: number) => Promise<Disturbed>,
): Promise<Disturbed> {
  let all = await some(Math.min(size, wanted), 0);
  while (all.disturbances < wanted && Date.now() < until)
    all = joinedUp(all, await some(Math.min(size, wanted - all.disturbances), all.disturbances));
  return all;
}

async function restarted({ restarts: wanted }: LongRun, until: number): Promise<readonly Part[]> {
  const server = await startPostgres();
  try {
    const found = await inPortions(wanted, 6, until, (disturbances, from) =>
      restarting(server, `restart-${from}`, { disturbances, processes: 3, peaceMs: 1500 }),
    );
    return [partOf('restarts of PostgreSQL', wanted, found, '')];
  } finally {
    await server.remove();
  }
}

async function filled({ fillings: wanted }: LongRun, until: number): Promise<readonly Part[]> {
  if (!canMakeSmallDisk())
    throw new Error('No disk can be mounted here: run it as root, or leave disk out with --only.');
  const some = (fillings: number): FullDisk => ({ fillings, processes: 3, peaceMs: 1000 });
  const tables = await inPortions(wanted, 5, until, (count) => fullTables(some(count)));
  const server = await inPortions(wanted, 5, until, (count) => fullServer(some(count)));
  const folder = await inPortions(wanted, 4, until, (count) => fullFolder(some(count)));
  return [
    partOf('full disk under the tables of PostgreSQL', wanted, tables, ''),
    partOf('full disk under all of PostgreSQL', wanted, server, ''),
    partOf('full disk under a PGlite folder', wanted, folder, ''),
  ];
}

/** By how much the clocks of the processes are wrong, in minutes. */
const skews = [-1440, -60, -5, 0, 5, 180, 1440];

async function skewed({ skewedCases }: LongRun, until: number): Promise<readonly Part[]> {
  const server = await startPostgres();
  const pool = new pg.Pool({ connectionString: server.url });
  pool.on('error', () => {});
  try {
    await migrate(pgClient(pool));
    let [done, found] = [0, nothing];
    const sum = { told: 0, early: 0, acknowledged: 0 };
    while (done < skewedCases && Date.now() < until) {
      const tenant = `skew-${done}`;
      const count = Math.min(100, skewedCases - done);
      const some = { cases: count, skews: skews.map((minutes) => minutes * 60_000), seconds: 20 };
      const part = await skewing({ url: server.url }, tenant, sqlStore(pgClient(pool), { tenant }), some);
      found = together(found, { ...part, events: [...part.events, ...part.wrong] });
      done += count;
      for (const key of ['told', 'early', 'acknowledged'] as const) sum[key] += part[key];
    }
    const told = `seven processes, ${skews.join(', ')} minutes wrong; ${sum.acknowledged} entries acknowledged; ${sum.told} notices, each told once, ${sum.early} of them by a clock that was ahead, before their time`;
    return [{ what: 'cases under clocks that differ', wanted: skewedCases, done, found, told }];
  } finally {
    await pool.end();
    await server.remove();
  }
}
