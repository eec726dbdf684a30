import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../src/sql/migrate.js';
import { pgClient } from '../../src/sql/pg-client.js';
import { sqlStore } from '../../src/sql/sql-store.js';
import { onPostgres, type PostgresServer, postgresFolder, startPostgres } from './postgres-server.js';
import { skewing } from './processes/clock-skew.js';
import { fullFolder, fullServer, fullTables } from './processes/full-disk.js';
import { restarting } from './processes/restarts.js';
import { canMakeSmallDisk, onSmallDisk } from './processes/small-disk.js';
import { bundleActor } from './processes/working.js';

const nothing = { lost: [], doubled: [], broken: [], events: [] };
const hasDisk = canMakeSmallDisk();
const hasPostgres = postgresFolder() !== undefined;

beforeAll(() => bundleActor());

describe.skipIf(!hasPostgres)(`trouble ${onPostgres}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(['fsync=off']);
  });
  afterAll(() => server.remove());

  test('a server that is restarted under load: all go on by themselves, and nothing is lost, doubled or untold', async () => {
    const found = await restarting(server, 'restart', { disturbances: 2, processes: 2, peaceMs: 200 });
    expect(found).toMatchObject({ disturbances: 2, untold: [], ...nothing });
    expect(found.acknowledged).toBeGreaterThan(8);
    expect(Object.keys(found.failures)).not.toEqual([]);
  });

  test('clocks that differ by up to a day: each notice is told once, too early only by a clock that is ahead', async () => {
    const pool = new pg.Pool({ connectionString: server.url });
    await migrate(pgClient(pool));
    const store = sqlStore(pgClient(pool), { tenant: 'skew' });
    const skews = [-1440, 5, 1440].map((minutes) => minutes * 60_000);
    const found = await skewing({ url: server.url }, 'skew', store, { cases: 20, skews, seconds: 2 });
    await pool.end();
    expect(found).toMatchObject({ told: 20, wrong: [], ...nothing });
  });
});

describe.skipIf(!hasDisk || !hasPostgres)(`a full disk ${hasDisk ? onPostgres : onSmallDisk}`, () => {
  const once = { fillings: 1, processes: 2, peaceMs: 100 };

  test('under the tables: the server refuses with 53100, and all go on when there is room', async () => {
    const found = await fullTables(once);
    expect(found).toMatchObject({ untold: [], ...nothing });
    expect(Object.keys(found.failures)).toEqual(['53100']);
  });

  test('under all of the server: it ends, and all go on when it is back', async () => {
    expect(await fullServer(once)).toMatchObject({ untold: [], ...nothing });
  });
});

describe.skipIf(!hasDisk)(`a full disk ${onSmallDisk}`, () => {
  test('under a folder of PGlite, its log too: it is opened anew in the same process when there is room', async () => {
    const found = await fullFolder({ fillings: 1, processes: 1, peaceMs: 100 });
    expect(found).toMatchObject({ untold: [], ...nothing });
    expect(found.acknowledged).toBeGreaterThan(5);
  });
});
