import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { type LongRun, nothing, type Part, together } from './long-part.js';
import { foundIn, killing, racing } from './tries.js';

/** Kills and racing entries in one go, between two looks at the clock. */
const portion = { kills: 20, pgliteKills: 10, races: 500 };

/** Processes that are killed while they record. */
export async function killsOnPostgres({ kills, seed }: LongRun, until: number): Promise<Part> {
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

/** Processes that race in the same cases. */
export async function races({ races: wanted }: LongRun, until: number): Promise<Part> {
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

/** Processes that are killed while they record. */
export async function killsOnPglite({ pgliteKills: kills, seed }: LongRun, until: number): Promise<Part> {
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
