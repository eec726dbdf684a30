import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

/** Files by path: text, bytes, or `directory`. */
export type Files = { readonly [path: string]: string | Uint8Array };

/** What the command wrote, and its status. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly written: { readonly [path: string]: string };
}

/** How the terminal looks to the command. */
export interface Surroundings {
  readonly env?: Io['env'];
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** What happens while the command watches: call it once for each change. */
  readonly whileWatching?: (changed: () => void) => void;
}

/** Runs the command in process, on files held in memory. */
export async function insats(args: string, files: Files = {}, around: Surroundings = {}): Promise<Outcome> {
  const written: { [path: string]: string } = {};
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: (path) => readFrom(files, path),
    write: async (path, text) => {
      written[path] = text;
    },
    create: async (path, text) => {
      if (files[path] !== undefined) throw Object.assign(new Error('there'), { code: 'EEXIST' });
      written[path] = text;
    },
    replace: async (path, text) => {
      written[path] = text;
    },
    list: async (path) => namesIn(files, path),
    watch: async (_folders, changed) => around.whileWatching?.(changed),
    env: around.env ?? {},
    isTerminal: around.isTerminal ?? false,
    ...(around.columns === undefined ? {} : { columns: around.columns }),
  };
  const status = await run(
    args.split(' ').filter((word) => word !== ''),
    io,
  );
  return { status, out, err, written };
}

/** Names in a folder of the files in memory, as `Io` gives them. */
function namesIn(files: Files, folder: string): readonly string[] | undefined {
  const within = folder === '.' ? '' : `${folder}/`;
  const names = Object.keys(files).flatMap((path) => {
    if (!path.startsWith(within)) return [];
    const [name = '', ...rest] = path.slice(within.length).split('/');
    return [rest.length > 0 ? `${name}/` : name];
  });
  return names.length === 0 ? undefined : [...new Set(names)].sort();
}

async function readFrom(files: Files, path: string): Promise<Uint8Array> {
  const file = files[path];
  if (file === 'directory') throw Object.assign(new Error('directory'), { code: 'EISDIR' });
  if (file === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

/** The lines of a text that are wider than a terminal. */
export function wideLines(text: string, width: number = 80): readonly string[] {
  return text.split('\n').filter((line) => line.length > width);
}
