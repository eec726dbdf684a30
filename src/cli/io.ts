import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createFile, replaceFile } from './files.js';
import { watchFolders } from './watch-folders.js';

/** Everything the command takes from the machine it runs on, so that tests can run it in process. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Bytes of a file; rejects as `node:fs` does. */
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Writes a file that is not there yet, and the folders to it; rejects with code `EEXIST` when it is there. */
  readonly create: (path: string, text: string) => Promise<void>;
  /** Puts a text in the place of a file's own, all or nothing; rejects as `node:fs` does. */
  readonly replace: (path: string, text: string) => Promise<void>;
  /** Names in a folder, those of folders with `/` after; undefined when it is no folder. */
  readonly list: (path: string) => Promise<readonly string[] | undefined>;
  /** Calls `changed` whenever something changes in one of the folders; ends when the one at the keyboard says so. */
  readonly watch: (folders: readonly string[], changed: () => void) => Promise<void>;
  /** The folder of the definitions that insats ships; undefined where there is none. */
  readonly shipped?: string;
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
    create: createFile,
    replace: replaceFile,
    list: namesIn,
    watch: watchFolders,
    env,
    ...shippedFolder(),
    isTerminal: stdout.isTTY === true,
    ...(stdout.isTTY === true ? { columns: stdout.columns } : {}),
  };
}

/** Beside the command when it is built, and beside its source. */
function shippedFolder(): { readonly shipped?: string } {
  const folders = ['../definitions/', '../../definitions/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const shipped = folders.find((path) => existsSync(path));
  return shipped === undefined ? {} : { shipped };
}

/** Reads a file; a directory is refused on every platform alike. */
async function readFileOnly(path: string): Promise<Uint8Array> {
  if ((await stat(path)).isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  return readFile(path);
}

async function namesIn(path: string): Promise<readonly string[] | undefined> {
  try {
    const items = await readdir(path, { withFileTypes: true });
    return items.map((item) => (item.isDirectory() ? `${item.name}/` : item.name)).sort();
  } catch {
    return undefined;
  }
}
