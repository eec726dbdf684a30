import { registry } from '../../../src/machine/registry.js';
import { caseRuntime } from '../../../src/runtime/case-runtime.js';
import { caseSealer } from '../../../src/seal/case-sealer.js';
import type { SqlStore } from '../../../src/sql/sql-store.js';
import { joined, started, timed } from '../../runtime/small-host.js';
import type { Place } from './actor.js';
import { type Found, foundIn } from './tries.js';
import { start, type Working } from './working.js';

/** What came of processes that record while their store is disturbed. */
export interface Disturbed extends Omit<Found, 'kills'> {
  readonly disturbances: number;
  /** Calls that failed with `store-failed` and were made again, by what the database said. */
  readonly failures: { readonly [code: string]: number };
  /** Cases that were due, and those whose passed deadline was not told once. */
  readonly due: number;
  readonly untold: readonly string[];
  /** Milliseconds from the end of a disturbance until every process had recorded again, at most. */
  readonly slowestMs: number;
}

/** What to disturb, and how often. */
export interface Disturbing {
  readonly at: Place;
  readonly tenant: string;
  readonly processes: number;
  readonly disturbances: number;
  /** Makes trouble, and mends it; the processes may be asked what they have met so far. */
  readonly disturb: (nr: number, hosts: Hosts) => Promise<void>;
  /** Milliseconds of peace before each, at most. */
  readonly peaceMs: number;
  /** The store, for looking at what was kept; for a folder, once the processes have ended. */
  readonly storeOf: () => Promise<{ readonly store: SqlStore; readonly close: () => Promise<void> }>;
}

/** The processes that record, as one who makes trouble sees them. */
export interface Hosts {
  /** Resolves when each process has met a failing store since now, `times` times. */
  readonly failing: (times?: number) => Promise<void>;
  /** Tells each process to do something, as `serve` reads it. */
  readonly tell: (what: string) => void;
}

/** Processes that record without a break while the store is disturbed again and again; then what was lost or doubled. */
export async function disturbing(given: Disturbing): Promise<Disturbed> {
  const { at, tenant, processes, disturbances, disturb, peaceMs, storeOf } = given;
  const cases = ['a', 'b', 'c'];
  await begin(storeOf, cases);
  const names = Array.from({ length: processes }, (_, index) => `p${index}`);
  const running = names.map((name) => start({ at, tenant, does: 'serve', cases, name }));
  const tell = (what: string): void => {
    for (const { process: one } of running) one.stdin?.write(`${what}\n`);
  };
  const hosts: Hosts = { failing: (times = 1) => each(running, 'failed ', times), tell };
  let slowestMs = 0;
  try {
    await each(running, 'ack ', 2);
    for (let nr = 0; nr < disturbances; nr += 1) {
      await new Promise((done) => setTimeout(done, Math.random() * peaceMs));
      await disturb(nr, hosts);
      const from = Date.now();
      await each(running, 'ack ', 2);
      slowestMs = Math.max(slowestMs, Date.now() - from);
    }
  } finally {
    tell('stop');
  }
  const statuses = await Promise.all(running.map(({ ended }) => ended));
  if (statuses.some((status) => status !== 0)) throw new Error(endedBadly(running, statuses));
  const acknowledged = new Set(saidBy(running, 'ack '));
  const { store, close } = await storeOf();
  try {
    const told = await deadlines(store, acknowledged);
    const found = await foundIn(store, acknowledged);
    return {
      disturbances,
      acknowledged: acknowledged.size,
      slowestMs,
      failures: failuresOf(running),
      ...told,
      ...found,
    };
  } finally {
    await close();
  }
}

async function begin(storeOf: Disturbing['storeOf'], cases: readonly string[]): Promise<void> {
  const { store, close } = await storeOf();
  const runtime = caseRuntime({ store, definitions: registry([timed]), sealer: caseSealer(store.keys) });
  for (const id of cases) {
    await runtime.open(id, 'prov.liten');
    for (const one of [joined, started]) await runtime.record(id, one);
  }
  await close();
}

/** Longest that a process is waited for, in milliseconds. */
const patience = 60_000;

/** Resolves when each process has said so many more lines that begin so. */
async function each(running: readonly Working[], beginning: string, more: number): Promise<void> {
  const count = ({ said }: Working): number => said.filter((line) => line.startsWith(beginning)).length;
  const wanted = running.map((one) => count(one) + more);
  for (const until = Date.now() + patience; ; ) {
    if (running.every((one, at) => count(one) >= (wanted[at] ?? 0))) return;
    const isOver = running.some(({ process: one }) => one.exitCode !== null || one.signalCode !== null);
    if (isOver || Date.now() > until) {
      for (const { process: one } of running) one.kill('SIGKILL');
      const last = running.map(({ said }) => said.slice(-3).join(' | '));
      const errors = running.flatMap((one) => one.errors.slice(-8));
      throw new Error(`No further “${beginning}”: ${last.join(' || ')} ${errors.join(' | ')}`);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

const endedBadly = (running: readonly Working[], statuses: readonly (number | null)[]): string =>
  `A process ended with ${statuses.join(', ')}: ${running.flatMap(({ errors }) => errors.slice(-8)).join(' | ')}`;

const saidBy = (running: readonly Working[], beginning: string): readonly string[] =>
  running.flatMap(({ said }) =>
    said.filter((line) => line.startsWith(beginning)).map((line) => line.slice(beginning.length)),
  );

function failuresOf(running: readonly Working[]): { readonly [code: string]: number } {
  const counts: { [code: string]: number } = {};
  for (const code of saidBy(running, 'failed ')) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The deadlines that have passed in cases that began long ago: each is told once. The rest is woken first, as a worker would. */
async function deadlines(
  store: SqlStore,
  acknowledged: ReadonlySet<string>,
): Promise<Pick<Disturbed, 'due' | 'untold'>> {
  const sealer = caseSealer(store.keys);
  const runtime = caseRuntime({ store, definitions: registry([timed]), sealer });
  // Claims of the processes run out half a second after they were made.
  for (const until = Date.now() + 700; Date.now() < until; ) {
    if ((await runtime.wake({ limit: 1000 })).length === 0)
      await new Promise((done) => setTimeout(done, 100));
  }
  const cases = [...acknowledged]
    .filter((one) => one.endsWith(` ${started.id}`))
    .map((one) => one.split(' ')[0] ?? '');
  const told = new Map<string, number>();
  for (let after: string | undefined; ; ) {
    const rows = await store.outbox.read({ limit: 1000, ...(after === undefined ? {} : { after }) });
    for (const { name, case: id, body } of rows) {
      if (name !== 'notice') continue;
      const { notice } = JSON.parse((await sealer.open(id, body ?? '')) ?? '{}') as {
        notice: { key: string };
      };
      const key = `${id} ${notice.key}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
    after = rows.at(-1)?.position ?? after;
    if (rows.length === 0) break;
  }
  const twice = [...told].filter(([, count]) => count > 1).map(([key]) => `${key}: twice`);
  const never = cases.filter((id) => ![...told.keys()].some((key) => key.startsWith(`${id} besok.due`)));
  return { due: cases.length, untold: [...twice, ...never.map((id) => `${id}: never`)] };
}
