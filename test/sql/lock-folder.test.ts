import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../src/sql/lock-folder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insats-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const held = expect.objectContaining({
  code: 'store-failed',
  data: expect.objectContaining({ retry: false }),
});

test('a folder is open once; when it is closed the next one may open it', async () => {
  const unlock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toEqual(held);
  await unlock();
  const again = await lockFolder(folder);
  await again();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock of a process that is dead is taken over, and one whose number another process has now', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const dead = { pid: child.pid, host: readHost() };
  child.kill('SIGKILL');
  await new Promise((done) => child.once('exit', done));
  writeFileSync(join(folder, 'insats.lock'), JSON.stringify(dead));
  await (await lockFolder(folder))();
  writeFileSync(
    join(folder, 'insats.lock'),
    JSON.stringify({ pid: process.pid, host: readHost(), since: '1' }),
  );
  await (await lockFolder(folder))();
});

test('a lock of another machine is left alone', async () => {
  writeFileSync(join(folder, 'insats.lock'), JSON.stringify({ pid: 1, host: 'en-annan-maskin' }));
  await expect(lockFolder(folder)).rejects.toEqual(held);
});

test('a lock file that is torn is taken over', async () => {
  writeFileSync(join(folder, 'insats.lock'), '{"pid":');
  await (await lockFolder(folder))();
});

test('of many at once one gets in', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 12 }, () => lockFolder(folder)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

function readHost(): string {
  return readFileSync('/proc/sys/kernel/hostname', 'utf8').trim();
}
