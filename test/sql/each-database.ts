import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { migrate } from '../../src/sql/migrate.js';
import { pgClient } from '../../src/sql/pg-client.js';
import { pgliteClient } from '../../src/sql/pglite-client.js';
import type { SqlClient } from '../../src/sql/sql-client.js';
import { type PostgresServer, postgresFolder, startPostgres } from './postgres-server.js';

/** A database for tests: started once, with a tenant of its own for each test. */
export interface TestDatabase {
  readonly name: string;
  /** Why the tests on it are skipped, when they are. */
  readonly skipped: string | undefined;
  readonly open: () => Promise<{ readonly client: SqlClient; readonly close: () => Promise<void> }>;
}

const pglite: TestDatabase = {
  name: 'PGlite',
  skipped: undefined,
  open: async () => {
    const database = await PGlite.create();
    const client = pgliteClient(database);
    await migrate(client);
    return { client, close: () => database.close() };
  },
};

const postgres: TestDatabase = {
  name: 'PostgreSQL',
  skipped: postgresFolder() === undefined ? 'PostgreSQL is not installed here' : undefined,
  open: async () => {
    const server: PostgresServer = await startPostgres(['fsync=off']);
    const pool = new pg.Pool({ connectionString: server.url, max: 20 });
    pool.on('error', () => {});
    const client = pgClient(pool);
    await migrate(client);
    return {
      client,
      close: async () => {
        await pool.end();
        await server.remove();
      },
    };
  },
};

/** The databases that the SQL store is tried on. */
export const databases: readonly TestDatabase[] = [pglite, postgres];
