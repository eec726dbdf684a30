import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Job } from './actor.js';

const root = new URL('../../../', import.meta.url);
const bundle = fileURLToPath(new URL('.tmp/store/actor.mjs', root));

/** The process as one file for Node. */
export async function bundleActor(): Promise<void> {
  mkdirSync(fileURLToPath(new URL('.tmp/store/', root)), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('test/sql/processes/actor.ts', root))],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // With the packages in it, since a process is started a hundred times; PGlite reads files that stand beside it.
    external: ['@electric-sql/pglite'],
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** A process that works, with what it has said so far. */
export interface Working {
  readonly process: ChildProcess;
  readonly said: readonly string[];
  readonly errors: readonly string[];
  readonly ended: Promise<number | null>;
  /** Resolves when it has said this many lines. */
  readonly lines: (count: number) => Promise<void>;
}

/** Starts a process that does a job. */
export function start(job: Job): Working {
  const child = spawn(process.execPath, [bundle, JSON.stringify(job)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  const errors: string[] = [];
  const waiting: { readonly count: number; readonly done: () => void }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    for (const { count, done } of waiting) if (said.length >= count) done();
  });
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const lines = (count: number): Promise<void> =>
    said.length >= count ? Promise.resolve() : new Promise((done) => waiting.push({ count, done }));
  return {
    process: child,
    said,
    errors,
    ended,
    lines: (count) => Promise.race([lines(count), ended.then(() => {})]),
  };
}
