import { fold } from '../../../src/journal/fold.js';
import { registry } from '../../../src/machine/registry.js';
import { caseRuntime } from '../../../src/runtime/case-runtime.js';
import { readEvents, type ToldEvent } from '../../../src/runtime/read-events.js';
import { rebuildCase } from '../../../src/runtime/rebuild-case.js';
import { caseSealer } from '../../../src/seal/case-sealer.js';
import type { SqlStore } from '../../../src/sql/sql-store.js';
import { auditStore } from '../../../src/store/audit.js';
import { timed } from '../../runtime/small-host.js';
import type { Job, Place } from './actor.js';
import { start } from './working.js';

/** What was found after a try; all lists are empty when nothing was lost or doubled. */
export interface Found {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Cases whose snapshot is not what their journal folds to, or whose chain is broken. */
  readonly broken: readonly string[];
  /** Entries whose event is missing in the outbox, or stands in it twice. */
  readonly events: readonly string[];
}

/** Numbers that look random, from a seed. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Starts a process that records in some cases, kills it with SIGKILL at a random point, and starts it again, until it has been
 * killed often enough and is done. Everything that it had acknowledged must be there once.
 */
export async function killing(
  at: Place,
  tenant: string,
  {
    kills,
    seed,
    cases,
  }: { readonly kills: number; readonly seed: number; readonly cases: readonly string[] },
  storeOf: () => Promise<{ readonly store: SqlStore; readonly close: () => Promise<void> }>,
): Promise<Found> {
  const chance = chanceOf(seed);
  const acknowledged = new Set<string>();
  let to = 4;
  let killed = 0;
  for (let from = 0; ; ) {
    const working = start({ at, tenant, does: 'record', cases, from, to });
    const isLast = killed >= kills;
    if (!isLast) {
      // Somewhere in the work: after some of the lines, and then a moment that is not a line's end.
      await working.lines(1 + Math.floor(chance() * 2 * cases.length * 4));
      await new Promise((done) => setTimeout(done, chance() * 12));
      working.process.kill('SIGKILL');
      killed += 1;
    }
    const status = await working.ended;
    for (const line of working.said) if (line.startsWith('ack ')) acknowledged.add(line.slice(4));
    const other = working.said.find((line) => !/^(ready|done|ack )/.test(line));
    if (other !== undefined) throw new Error(`The process said: ${other}`);
    if (status !== 0 && working.process.signalCode !== 'SIGKILL')
      throw new Error(`The process ended with ${status}: ${working.errors.slice(-5).join(' | ')}`);
    if (isLast) break;
    // A killed process begins some entries before where it was: they are known already.
    const done = Math.floor(acknowledged.size / cases.length);
    from = Math.max(0, done - 3);
    to = done + 6;
  }
  const { store, close } = await storeOf();
  try {
    return { kills: killed, acknowledged: acknowledged.size, ...(await foundIn(store, acknowledged)) };
  } finally {
    await close();
  }
}

/** What is wrong with a store in which these entries (`case entry`) were acknowledged. */
export async function foundIn(
  store: SqlStore,
  acknowledged: ReadonlySet<string>,
): Promise<Omit<Found, 'kills' | 'acknowledged'>> {
  const host = { store, definitions: registry([timed]), sealer: caseSealer(store.keys) };
  const events = await everyEvent(store);
  const told = events.flatMap((one) =>
    one.name === 'recorded' ? [`${one.case} ${one.event.entry.id}`] : [],
  );
  const stored: string[] = [];
  const { findings } = await auditStore(store);
  const broken = findings.map(({ case: id, why }) => `${id}: ${why}`);
  for (const id of new Set(events.map(({ case: of }) => of))) {
    const journal = await caseRuntime(host).journal(id);
    stored.push(...journal.map((entry) => `${id} ${entry.id}`));
    const { outcome } = await rebuildCase(host, id, { dryRun: true });
    if (outcome !== 'equal') broken.push(`${id}: ${outcome}`);
    if (fold(timed, journal).entries !== journal.length) broken.push(`${id}: entries`);
  }
  const twice = (all: readonly string[]): readonly string[] =>
    all.filter((one, index) => all.indexOf(one) !== index);
  const kept = new Set(stored);
  return {
    lost: [...acknowledged].filter((one) => !kept.has(one)),
    doubled: twice(stored),
    broken,
    events: [
      ...twice(told),
      ...stored.filter((one) => !told.includes(one)),
      ...told.filter((one) => !kept.has(one)),
    ],
  };
}

async function everyEvent(store: SqlStore): Promise<readonly ToldEvent[]> {
  const all: ToldEvent[] = [];
  for (let after: string | undefined; ; ) {
    const page = await readEvents(
      store.outbox,
      { limit: 1000, ...(after === undefined ? {} : { after }) },
      caseSealer(store.keys),
    );
    all.push(...page.events);
    if (page.next === after) return all;
    after = page.next;
  }
}

/** Processes that record in the same cases at the same time; returns the conflicts that they had. */
export async function racing(
  at: Place,
  tenant: string,
  {
    processes,
    each,
    cases,
  }: { readonly processes: number; readonly each: number; readonly cases: readonly string[] },
): Promise<{ readonly conflicts: number; readonly wanted: ReadonlySet<string> }> {
  const names = Array.from({ length: processes }, (_, at) => `p${at}`);
  const running = names.map((name) => start({ at, tenant, does: 'race', cases, name, count: each }));
  await Promise.all(running.map(({ lines }) => lines(1)));
  for (const { process: one } of running) one.stdin?.write('go\n');
  const statuses = await Promise.all(running.map(({ ended }) => ended));
  if (statuses.some((status) => status !== 0))
    throw new Error(
      `A process ended with ${statuses.join(', ')}: ${running
        .flatMap(({ errors }) => errors)
        .slice(-5)
        .join(' | ')}`,
    );
  const conflicts = running.reduce((sum, { said }) => sum + Number(said.at(-1)?.split(' ')[1] ?? 0), 0);
  const wanted = new Set(
    names.flatMap((name) =>
      Array.from({ length: each }, (_, at) => `${cases[at % cases.length]} ${name}-${at}`),
    ),
  );
  return { conflicts, wanted };
}

/** Workers that wake what is due, one of them killed again and again; they end when nothing is due any more. */
export async function waking(
  at: Place,
  tenant: string,
  {
    workers,
    kills,
    now,
    seed,
  }: { readonly workers: number; readonly kills: number; readonly now: string; readonly seed: number },
  left: () => Promise<number>,
): Promise<void> {
  const chance = chanceOf(seed);
  const job = (index: number): Job => ({ at, tenant, does: 'wake', now, skewMs: index * 1500 });
  const running = Array.from({ length: workers }, (_, index) => start(job(index)));
  for (let killed = 0; killed < kills; killed += 1) {
    const victim = Math.floor(chance() * workers);
    await running[victim]?.lines(1);
    await new Promise((done) => setTimeout(done, 20 + chance() * 150));
    running[victim]?.process.kill('SIGKILL');
    await running[victim]?.ended;
    running[victim] = start(job(victim));
  }
  for (let tries = 0; (await left()) > 0 && tries < 600; tries += 1)
    await new Promise((done) => setTimeout(done, 100));
  for (const one of running) {
    await one.lines(1);
    one.process.kill('SIGTERM');
  }
  const statuses = await Promise.all(running.map(({ ended }) => ended));
  if (statuses.some((status) => status !== 0))
    throw new Error(
      `A worker ended with ${statuses.join(', ')}: ${running
        .flatMap(({ errors }) => errors)
        .slice(-5)
        .join(' | ')}`,
    );
}
