import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PgClientOptions, pgClient } from '../../src/sql/pg-client.js';
import { onPostgres, type PostgresServer, postgresFolder, startPostgres } from './postgres-server.js';

describe.skipIf(postgresFolder() === undefined)(`statements of a pool ${onPostgres}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(['fsync=off']);
  }, 60_000);
  afterAll(() => server.remove());

  /** How many statements a connection has prepared when it has asked these. */
  async function prepared(texts: readonly string[], options?: PgClientOptions): Promise<number> {
    const pool = new pg.Pool({ connectionString: server.url, max: 1 });
    const client = pgClient(pool, options);
    for (const text of texts) await client.query(text, [1]);
    await client.transaction((query) => query(texts[0] ?? '', [2]));
    const [row] = await client.query('select count(*)::integer as prepared from pg_prepared_statements');
    await pool.end();
    return Number(row?.prepared);
  }

  test('each is prepared once', async () => {
    expect(
      await prepared(['select $1::integer as a', 'select $1::integer as b', 'select $1::integer as a']),
    ).toBe(2);
  });

  test('none is, when the pool stands before a pooler', async () => {
    expect(await prepared(['select $1::integer as a'], { prepared: false })).toBe(0);
  });

  test('texts that are made anew each time fill no connection', async () => {
    const many = Array.from({ length: 150 }, (_, at) => `select $1::integer as a${at}`);
    expect(await prepared(many)).toBe(100);
  });

  test('a script may hold several statements', async () => {
    const pool = new pg.Pool({ connectionString: server.url, max: 1 });
    await pgClient(pool).script('create table t1 (a integer); insert into t1 values (1); drop table t1');
    await pool.end();
  });

  test('an option that is none is told', () => {
    const pool = new pg.Pool({ connectionString: server.url });
    expect(() => pgClient(pool, { prepare: false } as PgClientOptions)).toThrow(/prepared/);
  });
});
