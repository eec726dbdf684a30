// Several processes of one service on one port: node:cluster hands each connection to one of them. They share nothing but the database.
import cluster from 'node:cluster';
import { once } from 'node:events';

/**
 * Serves in this process, or in several when `count` is more than one: one that ends by itself is replaced, and a signal to this one ends
 * them all, each in order.
 *
 * @param serve starts the service and resolves with what says where, and stops it
 */
export async function inProcesses(count, serve) {
  if (count > 1 && cluster.isPrimary) return first(count);
  const server = await serve();
  if (cluster.isPrimary) console.log(`Listening on ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void server.stop().then(() => cluster.worker?.disconnect()));
}

async function first(count) {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      isEnding = true;
      for (const worker of Object.values(cluster.workers)) worker.process.kill('SIGTERM');
    });
  let port;
  // One after the other: the first brings the tables up to date.
  for (let at = 0; at < count && !isEnding; at += 1) {
    const [address] = await once(cluster.fork(), 'listening');
    port = address.port;
  }
  cluster.on('exit', () => {
    if (!isEnding) cluster.fork();
  });
  console.log(`Listening on http://127.0.0.1:${port}`);
}
