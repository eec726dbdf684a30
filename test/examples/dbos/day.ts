// What `examples/04-dbos/start.mjs` does, on the source of insats. Bundled and started by `dbos.test.ts`.
import { dayOfCommand } from '../../../examples/04-dbos/demo.js';

await dayOfCommand(process.argv[2], process.env, 'examples/04-dbos/entries.json');
