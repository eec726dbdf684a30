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
import { bundleActor, type Found, foundIn, killing, racing } from './tries.js';

/** How much is wanted. */
export interface LongRun {
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

/** Runs it all, writes the page, and says whether nothing was lost or doubled. */
export async function longRun(wanted: LongRun): Promise<boolean> {
  await bundleActor();
  const from = Date.now();
  const share = wanted.minutes === undefined ? Number.POSITIVE_INFINITY : (wanted.minutes * 60_000) / 3;
  const parts = [
    await killsOnPostgres(wanted, Date.now() + share),
    await races(wanted, Date.now() + share),
    await killsOnPglite(wanted, Date.now() + share),
  ];
  const text = page(wanted, parts, (Date.now() - from) / 60_000);
  writeFileSync(fileURLToPath(new URL('docs/reference/store-proof.md', root)), text);
  console.log(text);
  return parts.every(({ found }) => wrongIn(found) === 0);
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

function page(wanted: LongRun, parts: readonly Part[], took: number): string {
  const versionOf = (name: string): string =>
    (
      JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8')) as {
        version: string;
      }
    ).version;
  const minutes = wanted.minutes === undefined ? '' : ` --minutes ${wanted.minutes}`;
  const { kills, pgliteKills, races: raced, seed } = wanted;
  const command = `npm run store:long -- --kills ${kills} --pglite-kills ${pgliteKills} --races ${raced} --seed ${seed}${minutes}`;
  return [
    '---',
    'type: reference',
    '---',
    '',
    '# The store under kills and races: the latest long run',
    '',
    'Written by `npm run store:long`; every test run tries 36 kills on PostgreSQL, 4 on PGlite and 500 racing entries. A process that',
    'records is killed with SIGKILL at a random point and started again. Then every entry that it had acknowledged must stand in',
    'its journal once, the chain verify, the snapshot be what the journal folds to, and the outbox hold one event for each entry.',
    '',
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Command: \`${command}\``,
    `- Took: ${took.toFixed(1)} minutes`,
    `- Machine: ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform} ${process.arch}`,
    `- Versions: Node ${process.versions.node}, pg ${versionOf('pg')}, PGlite ${versionOf('@electric-sql/pglite')}`,
    '',
    '| Tried | Wanted | Done | Lost | Doubled | Broken | Events missing or doubled | |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...parts.map(
      ({ what, wanted: want, done, found: { lost, doubled, broken, events }, told }) =>
        `| ${what} | ${want} | ${done} | ${lost.length} | ${doubled.length} | ${broken.length} | ${events.length} | ${told} |`,
    ),
    '',
  ].join('\n');
}
