import { readFileSync } from 'node:fs';
import type { Instant } from 'insats';
import bron from 'insats/definitions/kumla.bron';
import familjeteam from 'insats/definitions/norrkoping.familjeteam-7-15';
import { startWorker } from 'insats/runtime';
import { migrate, openPglite, pgClient, type SqlClient } from 'insats/sql';
import { type ApiKey, keyTable } from './api-keys.js';
import { municipalities, type PathwaysOf } from './municipality.js';
import { caseService } from './service.js';

/** Who works by what. A new municipality is a row here and a key. */
export const pathways: PathwaysOf = { kumla: [bron], norrkoping: [familjeteam] };

/** What the service is started with. */
export interface ServerOptions {
  /** `postgresql://…`; without it the cases are kept by PGlite in `folder`. */
  readonly databaseUrl?: string | undefined;
  readonly folder: string;
  readonly keys: string;
  readonly port: number;
}

/** A service that listens. */
export interface Server {
  readonly url: string;
  /** Takes no more requests, answers those under way, ends the workers, closes the database. */
  readonly stop: () => Promise<void>;
}

/** Brings the tables up to date, starts a worker for each municipality, and listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { client, close } = await openDatabase(options);
  await migrate(client);
  const now = (): Instant => new Date().toISOString();
  const served = municipalities(client, pathways, now);
  const holderOf = keyTable(JSON.parse(readFileSync(options.keys, 'utf8')) as ApiKey[]);
  const onFault = (error: unknown): void => console.error(error);
  const workers = [...served.values()].map(({ runtime }) => startWorker(runtime, { onError: onFault }));
  const app = caseService({ municipalities: served, holderOf, now, onFault });
  const listening: Promise<string> = app.listen({ port: options.port, host: '127.0.0.1' });
  const url = await listening;
  const stop = async (): Promise<void> => {
    await app.close();
    await Promise.all(workers.map((worker) => worker.stop()));
    await close();
  };
  return { url, stop };
}

async function openDatabase({
  databaseUrl,
  folder,
}: ServerOptions): Promise<{ readonly client: SqlClient; readonly close: () => Promise<void> }> {
  if (databaseUrl === undefined) {
    const pglite = await openPglite(folder);
    return { client: pglite, close: pglite.close };
  }
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  pool.on('error', (error) => console.error(error.message));
  return { client: pgClient(pool), close: () => pool.end() };
}
