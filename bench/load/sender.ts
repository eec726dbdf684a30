import { Agent, request } from 'node:http';
import type { Ask } from './schedule.js';

/** Sends over connections that are kept; resolves with the status when the whole answer has come. */
export function sender(
  url: string,
  connections: number,
): { readonly send: (ask: Ask) => Promise<number>; readonly close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const send = ({ method, path, headers, body }: Ask): Promise<number> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const typed =
        text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
      const asked = request(
        { agent, hostname, port, method, path, headers: { ...headers, ...typed } },
        (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode ?? 0));
          answer.on('error', reject);
        },
      );
      asked.on('error', reject);
      asked.end(text);
    });
  return { send, close: () => agent.destroy() };
}
