import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../src/machine/registry.js';
import { caseRuntime } from '../../src/runtime/case-runtime.js';
import { caseSealer } from '../../src/seal/case-sealer.js';
import { migrate } from '../../src/sql/migrate.js';
import { pgClient } from '../../src/sql/pg-client.js';
import { openPglite } from '../../src/sql/pglite-client.js';
import { sqlStore } from '../../src/sql/sql-store.js';
import { isRepeated } from '../repeated.js';
import { joined, started, timed } from '../runtime/small-host.js';
import { onPostgres, type PostgresServer, postgresFolder, startPostgres } from './postgres-server.js';
import { foundIn, killing, racing, waking } from './processes/tries.js';
import { bundleActor } from './processes/working.js';

const nothing = { lost: [], doubled: [], broken: [], events: [] };

beforeAll(() => bundleActor());

describe.skipIf(postgresFolder() === undefined)(`processes ${onPostgres}`, () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  beforeAll(async () => {
    server = await startPostgres(['fsync=off']);
    pool = new pg.Pool({ connectionString: server.url });
    pool.on('error', () => {});
    await migrate(pgClient(pool));
  });
  afterAll(async () => {
    await pool.end();
    await server.remove();
  });
  const storeOf = (tenant: string) => sqlStore(pgClient(pool), { tenant });

  const most = isRepeated ? 12 : 36;

  test(`${most} kills at random points lose nothing and double nothing`, async () => {
    const seed = Date.now() % 100_000;
    const cases = ['a', 'b', 'c'];
    const found = await killing({ url: server.url }, 'kill', { kills: most, seed, cases }, async () => ({
      store: storeOf('kill'),
      close: async () => {},
    }));
    expect(found, `seed ${seed}`).toMatchObject({ kills: most, ...nothing });
    expect(found.acknowledged).toBeGreaterThan(2.5 * most);
  });

  test('500 entries of four processes in the same four cases are all there, once', async () => {
    const store = storeOf('race');
    const host = { store, definitions: registry([timed]), sealer: caseSealer(store.keys) };
    const cases = caseRuntime(host);
    const ids = ['a', 'b', 'c', 'd'];
    for (const id of ids) {
      await cases.open(id, 'prov.liten');
      for (const one of [joined, started]) await cases.record(id, one);
    }
    const at = { url: server.url };
    const { conflicts, wanted } = await racing(at, 'race', { processes: 4, each: 125, cases: ids });
    expect(await foundIn(store, wanted)).toEqual(nothing);
    const journals = await Promise.all(ids.map((id) => cases.journal(id)));
    expect(journals.flat()).toHaveLength(508);
    expect(conflicts).toBeGreaterThan(0);
  });

  test('a server that dies under a save of several cases is told, and ends no process', async () => {
    const own = await startPostgres(['fsync=off']);
    const shaky = new pg.Pool({ connectionString: own.url });
    shaky.on('error', () => {});
    const client = pgClient(shaky);
    await migrate(client);
    const dying = client.transaction(async (query) => {
      await query('select 1');
      await own.stop();
      await new Promise((done) => setTimeout(done, 200));
      await query('select 1');
    });
    await expect(dying).rejects.toThrow();
    await own.start();
    expect(await client.query('select 1 as one')).toEqual([{ one: 1 }]);
    await shaky.end();
    await own.remove();
  });

  test('300 deadlines, three workers with clocks that differ, one killed six times: each is told once', async () => {
    const store = storeOf('wake');
    const host = { store, definitions: registry([timed]), sealer: caseSealer(store.keys) };
    const cases = caseRuntime(host);
    for (let at = 0; at < 300; at += 1) {
      await cases.open(`fall-${at}`, 'prov.liten');
      await cases.recordTogether([joined, started].map((entry) => ({ case: `fall-${at}`, entry })));
    }
    const told = async () =>
      (await store.outbox.read({ limit: 5000 })).filter(({ name }) => name === 'notice');
    const now = '2026-03-17T08:00:00Z';
    const left = async () => 300 - (await told()).length;
    await waking({ url: server.url }, 'wake', { workers: 3, kills: 6, now, seed: 7 }, left);
    const cased = (await told()).map(({ case: id }) => id);
    expect(cased).toHaveLength(300);
    expect(new Set(cased).size).toBe(300);
  });
});

test('4 kills at random points on a PGlite folder lose nothing and double nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'insats-pglite-'));
  try {
    const opened = await openPglite(folder);
    await migrate(opened);
    await opened.close();
    const seed = Date.now() % 100_000;
    const found = await killing({ folder }, 'kill', { kills: 4, seed, cases: ['a', 'b'] }, async () => {
      const client = await openPglite(folder);
      return { store: sqlStore(client, { tenant: 'kill' }), close: client.close };
    });
    expect(found, `seed ${seed}`).toMatchObject({ kills: 4, ...nothing });
    expect(found.acknowledged).toBeGreaterThan(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
