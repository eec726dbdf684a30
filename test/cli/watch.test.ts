import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toyYaml } from './toy.js';

/** The command in one file, within the project so that it finds its packages. */
const command = resolve(`.tmp/watch-${process.pid}/cli.mjs`);
const scenario = `pathway: prov.stod
start: 2026-03-02
given:
  - { starts: vanlig }
scenarios:
  borjar:
    title: { sv: Börjar, en: Begins }
    then:
      - times: { mote: 0 }
`;

/** A command that watches, with what it has said. */
class Watching {
  private readonly child: ChildProcess;
  private told = '';
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null }>;

  constructor(args: readonly string[], cwd: string) {
    this.child = spawn(process.execPath, [command, ...args, '--watch', '--no-color'], { cwd });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (part: Buffer) => {
        this.told += part.toString('utf8');
      });
    this.ended = new Promise((done) => {
      this.child.on('exit', (status, signal) => done({ status, signal }));
    });
  }

  /** Waits until it has said something, and gives how many milliseconds that took. */
  async says(text: string): Promise<number> {
    const began = performance.now();
    while (!this.told.includes(text)) {
      if (performance.now() - began > 20_000) throw new Error(`not said: ${text}; said: ${this.told}`);
      await new Promise((next) => setTimeout(next, 20));
    }
    return performance.now() - began;
  }

  said(): string {
    return this.told;
  }

  forget(): void {
    this.told = '';
  }

  interrupt(): void {
    this.child.kill('SIGINT');
  }
}

describe('a command that watches', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  beforeAll(async () => {
    await build({
      entryPoints: ['src/cli/main.ts'],
      outfile: command,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node22',
      packages: 'external',
    });
    folder = mkdtempSync(join(tmpdir(), 'insats-watch-'));
    mkdirSync(path('scenarios'));
    writeFileSync(path('scenarios/a.yaml'), scenario);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(dirname(command), { recursive: true });
  });

  test.each([
    {
      args: ['check', 'pathway.yaml'],
      right: 'Inga fel i 1 fil.',
      save: () => writeFileSync(path('pathway.yaml'), toyYaml.replace('form: written', 'form: writen')),
      wrong: 'unknown-value',
    },
    {
      args: ['test', '.'],
      right: 'alla höll',
      save: () => writeFileSync(path('scenarios/a.yaml'), scenario.replace('mote: 0', 'mote: 1')),
      wrong: 'mote',
    },
  ])(
    '$args answers a save, and ends on Ctrl-C with the status of what it last said and nothing more',
    async ({ args, right, save, wrong }) => {
      writeFileSync(path('pathway.yaml'), toyYaml);
      const watching = new Watching(args, folder);
      await watching.says(right);
      // The watch begins when the first answer has been given.
      await new Promise((next) => setTimeout(next, 500));
      watching.forget();
      save();
      const took = await watching.says(wrong);
      // A second on a machine of its own; the tests share theirs.
      expect(took).toBeLessThan(5000);
      await new Promise((next) => setTimeout(next, 200));
      watching.interrupt();
      expect(await watching.ended).toEqual({ status: 1, signal: null });
      expect(watching.said()).not.toMatch(/\n\s+at |node:internal|Error/);
    },
    60_000,
  );
});
