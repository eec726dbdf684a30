// One day of a case: DATABASE_URL=postgresql://… node examples/04-dbos/start.mjs 2026-10-05
// DIE=recorded, DIE=woken or DIE=told ends the process there with SIGKILL; MAIL_FAILS=2 lets the mail fail twice.
import { fileURLToPath } from 'node:url';
import { load } from '../load.mjs';

const { dayOfCommand } = await load('examples/04-dbos/demo.ts');
await dayOfCommand(process.argv[2], process.env, fileURLToPath(new URL('entries.json', import.meta.url)));
