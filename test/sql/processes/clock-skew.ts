import { notices } from '../../../src/case/notices.js';
import { registry } from '../../../src/machine/registry.js';
import { caseRuntime } from '../../../src/runtime/case-runtime.js';
import { readEvents, type ToldEvent } from '../../../src/runtime/read-events.js';
import { caseSealer } from '../../../src/seal/case-sealer.js';
import type { SqlStore } from '../../../src/sql/sql-store.js';
import { joined, started, timed } from '../../runtime/small-host.js';
import type { Place } from './actor.js';
import type { FastClock } from './skewed.js';
import { type Found, foundIn } from './tries.js';
import { start } from './working.js';

/** What came of processes whose clocks differ. */
export interface SkewFound extends Omit<Found, 'kills'> {
  readonly told: number;
  /** Notices that were told twice, or not at all, or that the case does not have. */
  readonly wrong: readonly string[];
  /** Notices that were told before the right clock had come there, which is what a clock that is ahead does. */
  readonly early: number;
}

/** A day, in milliseconds. */
const day = 86_400_000;

/** Three months in which each case passes a deadline and the end of a phase, and processes that disagree what time it is. */
export async function skewing(
  at: Place,
  tenant: string,
  store: SqlStore,
  {
    cases: count,
    skews,
    seconds,
  }: { readonly cases: number; readonly skews: readonly number[]; readonly seconds: number },
): Promise<SkewFound> {
  const host = { store, definitions: registry([timed]), sealer: caseSealer(store.keys) };
  const cases = Array.from({ length: count }, (_, nr) => `fall-${nr}`);
  const [from, to] = [Date.parse('2026-03-12T08:00:00Z'), Date.parse('2026-06-08T08:00:00Z')];
  const begin = caseRuntime({ ...host, now: () => new Date(to).toISOString() });
  for (const [nr, id] of cases.entries()) {
    await begin.open(id, 'prov.liten');
    const happened = new Date(from + ((nr % 60) - 12) * day).toISOString().slice(0, 10);
    const recordedAt = `${happened}T20:00:00Z`;
    const entries = [joined, started].map((entry) => ({ ...entry, happened, recordedAt }));
    await begin.recordTogether(entries.map((entry) => ({ case: id, entry })));
  }
  const clock: FastClock = { from, to, since: Date.now() + 1000, rate: (to - from) / (seconds * 1000) };
  const running = skews.map((skewMs, nr) =>
    start({ at, tenant, does: 'skewed', cases, name: `p${nr}`, clock, skewMs }),
  );
  const statuses = await Promise.all(running.map(({ ended }) => ended));
  const said = running.flatMap((one) => one.said);
  const odd = said.find((line) => !/^(ready|done|ack |early )/.test(line));
  if (odd !== undefined || statuses.some((status) => status !== 0))
    throw new Error(
      `${odd ?? ''} ${statuses.join(', ')}: ${running.flatMap(({ errors }) => errors.slice(-8)).join(' | ')}`,
    );
  const early = said.filter((line) => line.startsWith('early ')).length;
  const acknowledged = new Set(said.filter((line) => line.startsWith('ack ')).map((line) => line.slice(4)));
  // What is left when the right clock has come to the end, and claims have run out.
  const last = caseRuntime({ ...host, now: () => new Date(to + 2 * day).toISOString() });
  await new Promise((done) => setTimeout(done, 600));
  await last.wake({ limit: 10_000 });
  const told = await toldNow(store);
  const wrong: string[] = [...told].filter(([, { most }]) => most > 1).map(([key]) => `${key}: twice`);
  for (const id of cases) {
    const { compiled, state } = await last.load(id);
    const own = notices(compiled, state, '1900-01-01', new Date(to + 2 * day).toISOString()).map(
      ({ key }) => `${id} ${key}`,
    );
    wrong.push(...own.filter((key) => told.get(key)?.now !== 1).map((key) => `${key}: not told`));
    const others = [...told].filter(
      ([key, times]) => times.now === 1 && key.startsWith(`${id} `) && !own.includes(key),
    );
    wrong.push(...others.map(([key]) => `${key}: none`));
  }
  const sum = [...told.values()].reduce((all, times) => all + times.now, 0);
  return {
    acknowledged: acknowledged.size,
    told: sum,
    wrong,
    early,
    ...(await foundIn(store, acknowledged)),
  };
}

/** How often each notice stands told: once more when it is told, once less when it is taken back; and how often at most. */
async function toldNow(
  store: SqlStore,
): Promise<ReadonlyMap<string, { readonly now: number; readonly most: number }>> {
  const told = new Map<string, { readonly now: number; readonly most: number }>();
  for await (const { name, event, case: id } of everyEvent(store)) {
    if (name !== 'notice' && name !== 'cleared') continue;
    const key = `${id} ${event.notice.key}`;
    const { now: before, most } = told.get(key) ?? { now: 0, most: 0 };
    const now = before + (name === 'notice' ? 1 : -1);
    told.set(key, { now, most: Math.max(most, now) });
  }
  return told;
}

async function* everyEvent(store: SqlStore): AsyncGenerator<ToldEvent> {
  for (let after: string | undefined; ; ) {
    const { events, next } = await readEvents(
      store.outbox,
      { limit: 1000, ...(after === undefined ? {} : { after }) },
      caseSealer(store.keys),
    );
    yield* events;
    if (next === after) return;
    after = next;
  }
}
