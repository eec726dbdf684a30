// Starts the service: node examples/02-http/start.mjs [folder]. Set DATABASE_URL to keep the cases in PostgreSQL, and then PROCESSES for
// more than one process.
import { fileURLToPath } from 'node:url';
import { load } from '../load.mjs';
import { inProcesses } from './processes.mjs';

const { DATABASE_URL: databaseUrl, KEYS, PORT = '3000', PROCESSES = '1' } = process.env;

// A folder belongs to one process.
await inProcesses(databaseUrl === undefined ? 1 : Number(PROCESSES), async () => {
  const { startServer } = await load('examples/02-http/server.ts');
  return startServer({
    databaseUrl,
    folder: process.argv[2] ?? 'cases',
    keys: KEYS ?? fileURLToPath(new URL('keys.json', import.meta.url)),
    port: Number(PORT),
  });
});
