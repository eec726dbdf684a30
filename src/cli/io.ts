import { readFile, stat, writeFile } from 'node:fs/promises';

/** Everything the command takes from the machine it runs on, so that tests can run it in process. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Bytes of a file; rejects as `node:fs` does. */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly env: { readonly [name: string]: string | undefined };
  /** Whether what is written to `out` is shown on a terminal. */
  readonly isTerminal: boolean;
  /** Columns of that terminal. */
  readonly columns?: number;
}

/** The machine that this process runs on. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    read: readFileOnly,
    write: (path, text) => writeFile(path, text),
    env,
    isTerminal: stdout.isTTY === true,
    ...(stdout.isTTY === true ? { columns: stdout.columns } : {}),
  };
}

/** Reads a file; a directory is refused on every platform alike. */
async function readFileOnly(path: string): Promise<Uint8Array> {
  if ((await stat(path)).isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  return readFile(path);
}
