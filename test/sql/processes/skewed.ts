import { localDateOf } from '../../../src/calendar/instant.js';
import type { Entry } from '../../../src/entry/entry.js';
import type { CaseHost } from '../../../src/runtime/case-host.js';
import { caseRuntime } from '../../../src/runtime/case-runtime.js';
import { startWorker } from '../../../src/runtime/worker.js';
import { by } from './nth-entry.js';

/** A clock that runs many times as fast as the real one. */
export interface FastClock {
  /** What the right clock shows at the moment `since` of this machine, both in milliseconds. */
  readonly from: number;
  readonly since: number;
  /** Milliseconds that pass on it in one. */
  readonly rate: number;
  /** What it shows when the work is over. */
  readonly to: number;
}

/** What a process is to do whose clock is wrong: record, and wake what is due, by its own clock. */
export interface Skewed {
  readonly does: 'skewed';
  readonly cases: readonly string[];
  readonly name: string;
  readonly clock: FastClock;
  /** Milliseconds by which its clock is ahead of the right one; behind when below 0. */
  readonly skewMs: number;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Works until the right clock has come to its end. */
export async function workSkewed(host: CaseHost, job: Skewed, say: (what: string) => void): Promise<void> {
  const { cases: ids, name, clock, skewMs } = job;
  const right = (): number => clock.from + (Date.now() - clock.since) * clock.rate;
  const now = (): string => new Date(right() + skewMs).toISOString();
  const cases = caseRuntime({ ...host, now });
  const failed = (error: unknown): void => {
    console.error(error);
    process.exit(3);
  };
  cases.events.on('failed', ({ error }) => failed(error));
  cases.events.on('notice', ({ notice }) => {
    if (right() < Date.parse(`${notice.due}T22:00:00Z`)) say(`early ${notice.key}`);
  });
  say('ready');
  await pause(clock.since - Date.now());
  const worker = startWorker(cases, { everyMs: 20, limit: 5, claimMs: 500, onError: failed });
  for (let at = 0; right() < clock.to; at += 1) {
    const recordedAt = now();
    const id = ids[(at * 7 + name.length) % ids.length] ?? '';
    const told = {
      id: `${name}-${at}`,
      recordedAt,
      by,
      happened: localDateOf(recordedAt, 'Europe/Stockholm'),
    };
    const entry: Entry = { ...told, kind: 'goal-set', goal: `${name}-${at}` };
    const { outcome } = await cases.record(id, entry);
    say(`${outcome === 'accepted' ? 'ack' : outcome} ${id} ${entry.id}`);
    await pause(20 + Math.random() * 60);
  }
  await worker.stop();
  say('done');
}
