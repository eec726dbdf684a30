// A service of a few lines in several processes, for `processes.test.ts`. It answers with the process that answered.
import { createServer } from 'node:http';
import { inProcesses } from '../../../examples/02-http/processes.mjs';

await inProcesses(Number(process.argv[2]), async () => {
  const server = createServer((request, response) => {
    response.setHeader('connection', 'close');
    response.end(String(process.pid));
    if (request.url === '/die') setTimeout(() => process.exit(1), 10);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const stop = () => new Promise((done) => server.close(done));
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
});
