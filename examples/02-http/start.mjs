// Starts the service: node examples/02-http/start.mjs [folder]. Set DATABASE_URL to keep the cases in PostgreSQL.
import { fileURLToPath } from 'node:url';
import { load } from '../load.mjs';

const { startServer } = await load('examples/02-http/server.ts');
const server = await startServer({
  databaseUrl: process.env.DATABASE_URL,
  folder: process.argv[2] ?? 'cases',
  keys: process.env.KEYS ?? fileURLToPath(new URL('keys.json', import.meta.url)),
  port: Number(process.env.PORT ?? 3000),
});
console.log(`Listening on ${server.url}`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop());
