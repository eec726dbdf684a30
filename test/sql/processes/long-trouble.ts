import pg from 'pg';
import { migrate } from '../../../src/sql/migrate.js';
import { pgClient } from '../../../src/sql/pg-client.js';
import { sqlStore } from '../../../src/sql/sql-store.js';
import { startPostgres } from '../postgres-server.js';
import { skewing } from './clock-skew.js';
import type { Disturbed } from './disturbed.js';
import { type FullDisk, fullFolder, fullServer, fullTables } from './full-disk.js';
import { type LongRun, nothing, type Part, together } from './long-part.js';
import { restarting } from './restarts.js';
import { canMakeSmallDisk } from './small-disk.js';

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
    `${due} passed deadlines`,
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

/** A server that is restarted under load. */
export async function restarted({ restarts: wanted }: LongRun, until: number): Promise<readonly Part[]> {
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

/** Disks that are full, under the tables and under all of a server. */
export async function filled({ fillings: wanted }: LongRun, until: number): Promise<readonly Part[]> {
  checkDisk('disk');
  const tables = await inPortions(wanted, 5, until, (count) => fullTables(fillings(count)));
  const server = await inPortions(wanted, 5, until, (count) => fullServer(fillings(count)));
  return [
    partOf('full disk under the tables of PostgreSQL', wanted, tables, ''),
    partOf('full disk under all of PostgreSQL', wanted, server, ''),
  ];
}

/** A disk that is full under a folder of PGlite. */
export async function filledFolder({ fillings: wanted }: LongRun, until: number): Promise<readonly Part[]> {
  checkDisk('folder');
  const folder = await inPortions(wanted, 4, until, (count) => fullFolder(fillings(count)));
  return [partOf('full disk under a PGlite folder', wanted, folder, '')];
}

const fillings = (count: number): FullDisk => ({ fillings: count, processes: 3, peaceMs: 1000 });

function checkDisk(name: string): void {
  if (!canMakeSmallDisk())
    throw new Error(`No disk can be mounted here: run it as root, or leave ${name} out with --only.`);
}

/** By how much the clocks of the processes are wrong, in minutes. */
const skews = [-1440, -60, -5, 0, 5, 180, 1440];

/** Clocks that differ. */
export async function skewed({ skewedCases }: LongRun, until: number): Promise<readonly Part[]> {
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
    const told = `seven processes, ${skews.join(', ')} minutes wrong; ${sum.acknowledged} entries acknowledged; ${sum.told} notices, ${sum.early} of them by a clock that was ahead, before their time`;
    return [{ what: 'cases under clocks that differ', wanted: skewedCases, done, found, told }];
  } finally {
    await pool.end();
    await server.remove();
  }
}
