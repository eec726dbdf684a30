import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { inRoot } from '../../docs/markdown.js';

let child: ChildProcess | undefined;
afterEach(() => void child?.kill('SIGKILL'));

async function serving(count: number): Promise<string> {
  child = spawn(process.execPath, [inRoot('test/examples/http/processes.mjs'), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  return /http:\S+/.exec(String(said))![0];
}

/** Who answered. A connection that was handed to a process on its last breath is never answered: then it is asked again. */
const answer = async (url: string): Promise<number> =>
  Number(await (await fetch(url, { signal: AbortSignal.timeout(2000) })).text());

/** Who answers, until so many different processes have. */
async function answering(url: string, count: number): Promise<ReadonlySet<number>> {
  const pids = new Set<number>();
  for (let tries = 0; pids.size < count && tries < 200; tries += 1) pids.add(await answer(url));
  return pids;
}

async function ended(): Promise<unknown> {
  child?.kill('SIGTERM');
  const [code] = await once(child!, 'exit');
  return code;
}

test('one process serves by itself, and ends when it is told', async () => {
  const url = await serving(1);
  expect([...(await answering(url, 1))]).toEqual([child?.pid]);
  expect(await ended()).toBe(0);
});

test('two serve on one port; one that ends is replaced; all end when they are told', async () => {
  const url = await serving(2);
  const first = await answering(url, 2);
  expect(first.size).toBe(2);
  expect(first.has(child?.pid ?? 0)).toBe(false);
  const died = await answer(`${url}/die`);
  await expect
    .poll(async () => [...(await answering(url, 2))].includes(died), { timeout: 20_000 })
    .toBe(false);
  await expect.poll(async () => (await answering(url, 2)).size, { timeout: 20_000 }).toBe(2);
  expect(await ended()).toBe(0);
});
