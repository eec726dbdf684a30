import { expect, test } from 'vitest';
import type { Entry } from '../../src/entry/entry.js';
import { fold } from '../../src/journal/fold.js';
import { type CaseRuntime, caseRuntime } from '../../src/runtime/case-runtime.js';
import { readEvents } from '../../src/runtime/read-events.js';
import { withFaults } from '../../src/store/contract/faults.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { entry, hostOf, joined, smallHost, started, timed, visit } from './small-host.js';

const host = smallHost;
const coded = (code: string) => expect.objectContaining({ name: 'PathwayError', code });

async function opened(cases: CaseRuntime, id = 'fall-1'): Promise<void> {
  await cases.open(id, 'prov.liten');
  for (const one of [joined, started]) await cases.record(id, one);
}

test('records, saves, then tells; a repeat and a refusal tell nothing', async () => {
  const cases = caseRuntime(hostOf(host()));
  const told: string[] = [];
  cases.events.on('recorded', (event) => told.push(`${event.case} ${event.entry.id} ${event.standing}`));
  await opened(cases);
  expect(await cases.record('fall-1', started)).toMatchObject({ outcome: 'already-recorded', revision: 3 });
  const nowhere = entry('e-3', '2026-03-03', { kind: 'held', step: 'finns-inte', present: [] });
  expect(await cases.record('fall-1', nowhere)).toMatchObject({ outcome: 'refused', revision: 3 });
  expect(told).toEqual(['fall-1 e-1 counts', 'fall-1 e-2 counts']);
  expect(await cases.load('fall-1')).toMatchObject({
    revision: 3,
    nextWakeAt: '2026-03-16T23:00:00Z',
    state: { entries: 2 },
  });
  expect(await cases.journal('fall-1')).toEqual([joined, expect.objectContaining({ id: 'e-2' })]);
  expect(cases.figures()).toMatchObject({
    accepted: 2,
    repeated: 1,
    refused: 1,
    conflicts: 0,
    saves: { count: 3 },
  });
});

test('a listener sees what has been saved', async () => {
  const cases = caseRuntime(hostOf(host()));
  const seen: Promise<boolean>[] = [];
  cases.events.on('recorded', (event) => {
    seen.push(cases.journal(event.case).then((journal) => journal.some(({ id }) => id === event.entry.id)));
  });
  await opened(cases);
  expect(await Promise.all(seen)).toEqual([true, true]);
});

test('the same opening again finds the case; another pathway under its id is refused', async () => {
  const cases = caseRuntime(hostOf(host()));
  expect(await cases.open('fall-1', 'prov.liten')).toMatchObject({
    outcome: 'opened',
    case: { revision: 1 },
  });
  await cases.record('fall-1', joined);
  expect(await cases.open('fall-1', 'prov.liten')).toMatchObject({
    outcome: 'already-open',
    case: { revision: 2 },
  });
  expect(await cases.open('fall-1', 'prov.liten', '1.0.0')).toMatchObject({ outcome: 'already-open' });
});

test('a passed deadline is told once, with whom it goes to, and taken back once when late truth arrives', async () => {
  const small = host();
  const cases = caseRuntime(hostOf(small));
  const told: string[] = [];
  cases.events.on('notice', ({ notice }) => told.push(`+ ${notice.key} ${notice.escalate}`));
  cases.events.on('cleared', ({ notice }) => told.push(`- ${notice.key}`));
  await opened(cases);
  const wake = (now: string) => {
    small.set(now);
    return cases.wake();
  };
  expect(await wake('2026-03-16T12:00:00Z')).toEqual([]);
  expect(await wake('2026-03-17T08:00:00Z')).toEqual(['fall-1']);
  await wake('2026-03-25T08:00:00Z');
  await cases.record('fall-1', visit('e-3', '2026-03-12', '2026-03-26T10:00:00Z'));
  await wake('2026-06-20T08:00:00Z');
  expect(told).toEqual(['+ besok.due|e-2|2026-03-16 chef', '- besok.due|e-2|2026-03-16']);
});

test('time alone ends a time box, and that is told too', async () => {
  const small = host();
  const cases = caseRuntime(hostOf(small));
  const told: string[] = [];
  cases.events.on('advanced', (event) => told.push(`${event.case} ${event.until}`));
  await opened(cases);
  await cases.record('fall-1', visit('e-3', '2026-03-10'));
  expect((await cases.load('fall-1')).nextWakeAt).toBe('2026-06-02T22:00:00Z');
  small.set('2026-06-03T06:00:00Z');
  await cases.wake();
  expect((await cases.load('fall-1')).state.facts.phases.arbete).toMatchObject({
    status: 'completed',
    ended: '2026-06-02',
  });
  expect(told).toEqual(['fall-1 2026-06-03T06:00:00Z']);
});

test('a listener that throws stops nothing and nobody', async () => {
  const cases = caseRuntime(hostOf(host()));
  const told: unknown[] = [];
  cases.events.on('recorded', () => {
    throw new Error('skrivaren är trasig');
  });
  cases.events.on('recorded', (event) => told.push(event.entry.id));
  cases.events.on('failed', (event) => told.push(event.of));
  await cases.open('fall-1', 'prov.liten');
  await cases.record('fall-1', joined);
  expect(told).toEqual(['recorded', 'e-1']);
  expect(cases.figures().failed).toBe(1);
});

test('host misuse rejects with a code', async () => {
  const small = host();
  const cases = caseRuntime(hostOf(small));
  await cases.open('fall-1', 'prov.liten');
  await expect(cases.open('fall-2', 'prov.okand')).rejects.toEqual(coded('unknown-definition'));
  await expect(cases.record('fall-9', joined)).rejects.toEqual(coded('unknown-case'));
  await expect(cases.load('fall-9')).rejects.toEqual(coded('unknown-case'));
  await expect(cases.journal('')).rejects.toEqual(coded('invalid-argument'));
  small.set('i morgon');
  await expect(cases.wake()).rejects.toEqual(coded('invalid-now'));
  expect(() => caseRuntime({ store: {}, definitions: {} } as never)).toThrow(coded('invalid-argument'));
});

test('a sender who has not seen the latest is told so, and nothing is recorded', async () => {
  const cases = caseRuntime(hostOf(host()));
  await opened(cases);
  const first = await cases.record('fall-1', visit('e-3', '2026-03-03'), { expected: 3 });
  expect(first).toMatchObject({ outcome: 'accepted', revision: 4 });
  const late = await cases.record('fall-1', visit('e-4', '2026-03-04'), { expected: 3 });
  expect(late).toEqual({ outcome: 'conflict', revision: 4 });
  expect(await cases.record('fall-1', visit('e-3', '2026-03-03'), { expected: 3 })).toMatchObject({
    outcome: 'already-recorded',
  });
  expect(await cases.journal('fall-1')).toHaveLength(3);
});

test('two runtimes on one store never overwrite each other', async () => {
  const shared = host();
  const [one, other] = [caseRuntime(hostOf(shared)), caseRuntime(hostOf(shared))];
  await opened(one);
  const days = Array.from({ length: 20 }, (_, at) => `2026-03-${String(at + 3).padStart(2, '0')}`);
  await Promise.all(
    days.map((day, at) => (at % 2 === 0 ? one : other).record('fall-1', visit(`v-${day}`, day))),
  );
  const journal = await one.journal('fall-1');
  expect(journal).toHaveLength(22);
  const { state } = await other.load('fall-1');
  expect(state.facts).toEqual(fold(timed, journal).facts);
  expect(one.figures().conflicts + other.figures().conflicts).toBeGreaterThan(0);
});

test('a back-dated entry is judged by the journal that its case was loaded with, whatever others record meanwhile', async () => {
  const store = memoryStore();
  const [one, other] = [caseRuntime(hostOf(host({ store }))), caseRuntime(hostOf(host({ store })))];
  await opened(one);
  let isFirst = true;
  const slow = {
    ...store,
    journal: async (id: string, after?: number) => {
      if (isFirst) await other.record(id, visit('e-4', '2026-03-05'));
      isFirst = false;
      return store.journal(id, after);
    },
  };
  const cases = caseRuntime(hostOf(host({ store: slow })));
  const late = visit('e-3', '2026-03-02', '2026-03-06T09:00:00Z');
  expect(await cases.record('fall-1', { ...late, happened: '2026-03-01' })).toMatchObject({
    outcome: 'refused',
  });
  isFirst = true;
  expect(await cases.record('fall-1', visit('e-5', '2026-03-03', '2026-03-06T09:00:00Z'))).toMatchObject({
    outcome: 'accepted',
  });
  expect(await one.journal('fall-1')).toHaveLength(4);
});

test('a case that others save for ever is told to be busy, and nothing is recorded', async () => {
  const store = memoryStore();
  const small = host({ store });
  await opened(caseRuntime(hostOf(small)));
  const cases = caseRuntime(hostOf(host({ store: withFaults(store, () => 'conflict') })));
  await expect(cases.record('fall-1', visit('e-3', '2026-03-03'))).rejects.toEqual(coded('case-busy'));
  expect(await cases.journal('fall-1')).toHaveLength(2);
});

test('a save whose answer was lost is answered as recorded when it is sent again', async () => {
  const store = memoryStore();
  await opened(caseRuntime(hostOf(host({ store }))));
  const cases = caseRuntime(
    hostOf(host({ store: withFaults(store, (save) => (save === 1 ? 'fails-after' : undefined)) })),
  );
  await expect(cases.record('fall-1', visit('e-3', '2026-03-03'))).rejects.toEqual(coded('store-failed'));
  expect(await cases.record('fall-1', visit('e-3', '2026-03-03'))).toMatchObject({
    outcome: 'already-recorded',
  });
  expect(await cases.journal('fall-1')).toHaveLength(3);
});

test('a case that fails to wake is told, stops no other, and is tried again when its claim runs out', async () => {
  const small = host();
  const cases = caseRuntime(hostOf(small));
  for (const id of ['a', 'b']) await opened(cases, id);
  const kept = await small.store.load('a');
  if (kept?.kind !== 'case') throw new Error('not kept');
  const broken = { ...kept.case, snapshot: '{}' };
  await small.store.save([{ expected: kept.case.revision, case: broken, rows: [], events: [] }]);
  const failed: unknown[] = [];
  cases.events.on('failed', (event) =>
    failed.push([event.of, event.case, (event.error as { code?: string }).code]),
  );
  small.set('2026-03-17T08:00:00Z');
  expect(await cases.wake({ claimMs: 1000 })).toEqual(['a', 'b']);
  expect(failed).toEqual([['wake', 'a', 'broken-state']]);
  expect(await cases.wake({ claimMs: 1000 })).toEqual([]);
  small.set('2026-03-17T08:00:02Z');
  expect(await cases.wake({ claimMs: 1000 })).toEqual(['a']);
});

test('a listener that records, in the same case or another, loses nothing', async () => {
  const small = host();
  const cases = caseRuntime(hostOf(small));
  for (const id of ['a', 'b']) await opened(cases, id);
  const inner: Promise<unknown>[] = [];
  cases.events.on('recorded', ({ case: id, entry: { id: of } }) => {
    if (of === 'yttre') inner.push(cases.record(id, visit('inre', '2026-03-04')));
  });
  cases.events.on('notice', ({ case: id }) => {
    if (id === 'a') inner.push(cases.record('b', visit('svar', '2026-03-05', '2026-03-20T09:00:00Z')));
  });
  await cases.record(
    'a',
    entry('yttre', '2026-03-03', { kind: 'confirmed', criterion: 'klart', value: true }),
  );
  await Promise.all(inner);
  small.set('2026-07-01T08:00:00Z');
  await cases.wake();
  await Promise.all(inner);
  expect((await cases.journal('a')).map(({ id }) => id)).toEqual(['e-1', 'e-2', 'yttre', 'inre']);
  expect((await cases.load('a')).state.entries).toBe(4);
  expect((await cases.load('b')).state.entries).toBe((await cases.journal('b')).length);
});

test('a case that is closed before anyone woke it still tells what had passed', async () => {
  const cases = caseRuntime(hostOf(host()));
  const told: string[] = [];
  cases.events.on('notice', ({ notice }) => told.push(notice.key));
  await opened(cases);
  await cases.record(
    'fall-1',
    entry('e-9', '2026-04-20', { kind: 'closed', outcome: 'avbrott', reason: 'flyttat' }),
  );
  expect(told).toEqual(['besok.due|e-2|2026-03-16']);
});

test('records what belongs together in all cases, or in none', async () => {
  const cases = caseRuntime(hostOf(host()));
  for (const id of ['a', 'b']) await opened(cases, id);
  const both = (one: Entry) => ['a', 'b'].map((id) => ({ case: id, entry: one }));
  await cases.record('b', entry('e-3', '2026-03-03', { kind: 'closed', outcome: 'klar' }));
  expect(await cases.recordTogether(both(visit('e-4', '2026-03-04')))).toMatchObject({
    outcome: 'refused',
    refused: [{ case: 'b', entry: 'e-4', refusal: { reasons: [{ rule: 'case-closed' }] } }],
  });
  expect(await cases.journal('a')).toHaveLength(2);
  await cases.record('b', entry('e-5', '2026-03-04', { kind: 'withdrawal', of: 'e-3' }));
  expect((await cases.recordTogether(both(visit('e-6', '2026-03-05')))).outcome).toBe('recorded');
  expect([(await cases.journal('a')).length, (await cases.journal('b')).length]).toEqual([3, 5]);
  expect(await cases.recordTogether(both(visit('e-6', '2026-03-05')))).toMatchObject({
    outcome: 'recorded',
    cases: [{ recorded: { outcome: 'already-recorded' } }, { recorded: { outcome: 'already-recorded' } }],
  });
});

test('records several entries of one case as they stand one after the other', async () => {
  const cases = caseRuntime(hostOf(host()));
  await cases.open('a', 'prov.liten');
  const all = [joined, started, visit('e-3', '2026-03-03')].map((one) => ({ case: 'a', entry: one }));
  expect((await cases.recordTogether(all)).outcome).toBe('recorded');
  expect(await cases.journal('a')).toHaveLength(3);
  expect((await cases.load('a')).revision).toBe(2);
});

test('a follower of the outbox reads what any runtime has saved, in order, and goes on where it was', async () => {
  const store = memoryStore();
  const cases = caseRuntime(hostOf(host({ store })));
  await opened(cases);
  const first = await readEvents(store.outbox, { limit: 2 });
  expect(first.events.map(({ name, case: id, revision, number }) => [name, id, revision, number])).toEqual([
    ['opened', 'fall-1', 1, 0],
    ['recorded', 'fall-1', 2, 0],
  ]);
  const next = await readEvents(store.outbox, { after: first.next ?? '', limit: 9 });
  expect(next.events).toMatchObject([{ name: 'recorded', event: { entry: { id: 'e-2' } }, revision: 3 }]);
  expect(await readEvents(store.outbox, { after: next.next ?? '', limit: 9 })).toEqual({
    events: [],
    next: next.next,
  });
});

test('listeners are called by the rules of the emitter, and one that rejects stops nobody', async () => {
  const cases = caseRuntime(hostOf(host()));
  const told: unknown[] = [];
  cases.events.once('recorded', ({ entry: { id } }) => told.push(`once ${id}`));
  const context = { name: 'den' };
  cases.events.on(
    'recorded',
    function (this: typeof context) {
      told.push(this.name);
    },
    context,
  );
  cases.events.on('recorded', async () => {
    throw new Error('kön är full');
  });
  cases.events.on('failed', ({ of, error }) => {
    told.push(`${of} ${(error as Error).message}`);
    throw new Error('även den');
  });
  await opened(cases);
  expect(told).toEqual(['once e-1', 'den', 'recorded kön är full', 'den', 'recorded kön är full']);
});

test('opening a case that is there is reading it', async () => {
  const reads: unknown[] = [];
  const cases = caseRuntime(
    hostOf(
      host({
        onRead: (read) => {
          reads.push(read);
          throw new Error('loggen är full');
        },
      }),
    ),
  );
  await cases.open('fall-1', 'prov.liten');
  expect(reads).toEqual([]);
  const by = { role: 'chef', ref: 'user-7' };
  await expect(cases.open('fall-1', 'prov.liten', undefined, { by })).rejects.toThrow('loggen är full');
  expect(reads).toEqual([{ case: 'fall-1', what: 'case', by }]);
});

test('what is no entry is refused together with the others, and expected is a number', async () => {
  const cases = caseRuntime(hostOf(host()));
  await opened(cases);
  const nothing = [{ case: 'fall-1', entry: null }] as never;
  expect(await cases.recordTogether(nothing)).toMatchObject({ outcome: 'refused', refused: [{ entry: '' }] });
  const wrong = { expected: '3' } as never;
  await expect(cases.record('fall-1', visit('e-3', '2026-03-03'), wrong)).rejects.toEqual(
    coded('invalid-argument'),
  );
});
