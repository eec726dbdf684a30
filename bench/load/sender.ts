import { Socket } from 'node:net';
import { headOf } from './answer-head.js';
import type { Ask } from './schedule.js';

/** Sends requests to a service. */
export interface Sender {
  /** Resolves with the status when the whole answer has come. */
  readonly send: (ask: Ask) => Promise<number>;
  readonly close: () => void;
}

/** A request that waits for its answer. */
interface Waiting {
  readonly text: string;
  readonly done: (status: number) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Sends over connections that are kept, one request at a time on each. It reads no more of an answer than its status and its length:
 * the service shares the machine with whoever asks.
 */
export function sender(url: string, connections: number): Sender {
  const { hostname, port } = new URL(url);
  const idle: Connection[] = [];
  const all = new Set<Connection>();
  const waiting: Waiting[] = [];
  const next = (connection: Connection): void => {
    const first = waiting.shift();
    if (first === undefined) idle.push(connection);
    else connection.ask(first);
  };
  // The service closes a connection that nobody has used for a while.
  const gone = (connection: Connection): void => {
    all.delete(connection);
    const at = idle.indexOf(connection);
    if (at >= 0) idle.splice(at, 1);
    if (waiting.length > 0 && all.size < connections)
      all.add(connectionTo(hostname, Number(port), next, gone));
  };
  const send = (ask: Ask): Promise<number> =>
    new Promise((done, failed) => {
      const one = { text: requestOf(ask, hostname), done, failed };
      const free = idle.pop();
      if (free !== undefined) return free.ask(one);
      waiting.push(one);
      if (all.size < connections) all.add(connectionTo(hostname, Number(port), next, gone));
    });
  return { send, close: () => all.forEach(({ close }) => void close()) };
}

function requestOf({ method, path, headers, body }: Ask, host: string): string {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = [`${method} ${path} HTTP/1.1`, `host: ${host}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined)
    lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(text)}`);
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}

interface Connection {
  readonly ask: (one: Waiting) => void;
  readonly close: () => void;
}

/** A connection; `next` is called when it is open and after each answer, `gone` when it has been closed. */
function connectionTo(
  host: string,
  port: number,
  next: (free: Connection) => void,
  gone: (closed: Connection) => void,
): Connection {
  const socket = new Socket();
  let going: Waiting | undefined;
  let status = 0;
  /** Bytes that are still to come; undefined before the head has come. */
  let left: number | undefined;
  let begun = Buffer.alloc(0);
  const own: Connection = {
    ask: (one) => {
      going = one;
      left = undefined;
      socket.write(one.text);
    },
    close: () => socket.destroy(),
  };
  socket.on('data', (bytes) => {
    if (left === undefined) {
      begun = begun.length === 0 ? bytes : Buffer.concat([begun, bytes]);
      const head = headOf(begun);
      if (head === undefined) return;
      status = head.status;
      left = head.end + head.length - begun.length;
      begun = Buffer.alloc(0);
    } else left -= bytes.length;
    if (left > 0) return;
    const answered = going;
    going = undefined;
    answered?.done(status);
    next(own);
  });
  // What went wrong is told by its close, which comes after it.
  socket.on('error', () => {});
  socket.on('close', () => {
    going?.failed(new Error('The connection was closed.'));
    going = undefined;
    gone(own);
  });
  socket.setNoDelay(true);
  socket.connect(port, host, () => next(own));
  return own;
}
