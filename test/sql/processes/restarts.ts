import pg from 'pg';
import { migrate } from '../../../src/sql/migrate.js';
import { pgClient } from '../../../src/sql/pg-client.js';
import { sqlStore } from '../../../src/sql/sql-store.js';
import type { PostgresServer } from '../postgres-server.js';
import { type Disturbed, type Disturbing, disturbing } from './disturbed.js';

/** Processes that record while the server is stopped, gently and at once in turn, and started again. */
export async function restarting(
  server: PostgresServer,
  tenant: string,
  how: Pick<Disturbing, 'disturbances' | 'processes' | 'peaceMs'>,
): Promise<Disturbed> {
  const pool = new pg.Pool({ connectionString: server.url });
  pool.on('error', () => {});
  try {
    await migrate(pgClient(pool));
    return await disturbing({
      ...how,
      at: { url: server.url },
      tenant,
      disturb: async (nr, hosts) => {
        await server.stop(nr % 2 === 0 ? 'fast' : 'immediate');
        await hosts.failing();
        await server.start();
      },
      storeOf: async () => ({ store: sqlStore(pgClient(pool), { tenant }), close: async () => {} }),
    });
  } finally {
    await pool.end();
  }
}
