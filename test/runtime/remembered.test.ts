import { expect, test } from 'vitest';
import { caseRuntime } from '../../src/runtime/case-runtime.js';
import { eraseCase } from '../../src/runtime/erase-case.js';
import { caseSealer } from '../../src/seal/case-sealer.js';
import type { CaseStore } from '../../src/store/case-store.js';
import { brokenLink } from '../../src/store/journal-row.js';
import { type MemoryStore, memoryStore } from '../../src/store/memory-store.js';
import { hostOf, joined, smallHost, started, visit } from './small-host.js';

/** A store that counts what it is asked. */
function counted(store: MemoryStore): { readonly store: MemoryStore; readonly asked: () => string } {
  const asked: string[] = [];
  const load: CaseStore['load'] = async (id, held) => {
    const kept = await store.load(id, held);
    asked.push(held === undefined ? 'load' : kept?.kind === 'unchanged' ? 'unchanged' : 'changed');
    return kept;
  };
  const save: CaseStore['save'] = async (changes) => {
    const saved = await store.save(changes);
    asked.push(saved.outcome);
    return saved;
  };
  const counting = { ...store, load, save };
  return { store: counting, asked: () => asked.splice(0).join(' ') };
}

/** Two runtimes over one store, of which the first has opened a case. */
async function two() {
  const inMemory = memoryStore();
  const { store, asked } = counted(inMemory);
  const host = hostOf(smallHost({ store }));
  const [own, other] = [caseRuntime(host), caseRuntime(hostOf(smallHost({ store: inMemory })))];
  await own.open('fall-1', 'prov.liten');
  await own.record('fall-1', joined);
  asked();
  return { own, other, host, store: inMemory, asked };
}

test('a case that nobody has saved since is not read again, and is recorded in without being asked for', async () => {
  const { own, asked } = await two();
  const first = await own.load('fall-1');
  expect((await own.load('fall-1')).state).toBe(first.state);
  expect(await own.record('fall-1', started)).toMatchObject({ outcome: 'accepted', revision: 3 });
  expect(await own.load('fall-1')).toMatchObject({ revision: 3, state: { entries: 2 } });
  expect(asked()).toBe('unchanged unchanged saved unchanged');
});

test('what somebody else has saved is seen by the next reading', async () => {
  const { own, other, asked } = await two();
  await other.record('fall-1', started);
  expect(await own.load('fall-1')).toMatchObject({ revision: 3, state: { entries: 2 } });
  expect(asked()).toBe('changed');
});

test('an entry that met somebody else’s save is judged in the case as it is then', async () => {
  const { own, other, asked } = await two();
  await other.record('fall-1', started);
  expect(await own.record('fall-1', visit('e-3', '2026-03-04'))).toMatchObject({
    outcome: 'accepted',
    standing: 'counts',
    revision: 4,
  });
  // Before its start a case takes no visit: the refusal is not believed before the store has been asked.
  expect(asked()).toBe('changed saved');
  await other.record('fall-1', visit('e-4', '2026-03-05'));
  expect(await own.record('fall-1', visit('e-5', '2026-03-06'))).toMatchObject({ revision: 6 });
  expect(asked()).toBe('conflict load saved');
  expect((await own.journal('fall-1')).map(({ id }) => id)).toEqual(['e-1', 'e-2', 'e-3', 'e-4', 'e-5']);
});

test('a refusal, a repeat and an older revision are told of the case as it is', async () => {
  const { own, other } = await two();
  await other.record('fall-1', started);
  expect(await own.record('fall-1', started)).toMatchObject({ outcome: 'already-recorded', revision: 3 });
  await other.record('fall-1', visit('e-3', '2026-03-04'));
  const late = visit('e-4', '2026-03-05');
  expect(await own.record('fall-1', late, { expected: 3 })).toEqual({ outcome: 'conflict', revision: 4 });
  expect(await own.record('fall-1', { ...late, id: 'e-3' })).toMatchObject({
    outcome: 'refused',
    revision: 4,
  });
});

test('a case that somebody else has erased is erased', async () => {
  const { own, host } = await two();
  await eraseCase(host, 'fall-1', { ground: 'five-years', by: 'chef-1', at: '2031-12-10T09:00:00Z' });
  const erased = expect.objectContaining({ code: 'case-erased' });
  await expect(own.record('fall-1', started)).rejects.toEqual(erased);
  await expect(own.load('fall-1')).rejects.toEqual(erased);
  await expect(own.journal('fall-1')).rejects.toEqual(erased);
});

test('what is sealed is not kept open: a key that is destroyed is gone', async () => {
  const store = memoryStore();
  const own = caseRuntime(hostOf(smallHost({ store, sealer: caseSealer(store.keys) })));
  await own.open('fall-1', 'prov.liten');
  await own.record('fall-1', joined);
  await store.keys.destroy('fall-1');
  await expect(own.load('fall-1')).rejects.toMatchObject({ code: 'case-erased' });
});

test('what a host is given of a case cannot be changed, before and after an entry', async () => {
  const { own } = await two();
  for (const one of [joined, started]) {
    await own.record('fall-1', one);
    const { state } = await own.load('fall-1');
    expect(() => Object.assign(state.facts.people, { other: {} })).toThrow(TypeError);
    expect(() => Object.assign(state, { entries: 9 })).toThrow(TypeError);
  }
});

test('a snapshot that is broken is told when it is read from the store', async () => {
  const { own, store } = await two();
  const kept = await store.load('fall-1');
  if (kept?.kind !== 'case') throw new Error('no case');
  const { state, told } = JSON.parse(kept.case.snapshot);
  const snapshot = JSON.stringify({ state: { ...state, facts: { ...state.facts, pauses: {} } }, told });
  await store.save([{ expected: 2, case: { ...kept.case, snapshot }, rows: [], events: [] }]);
  await expect(own.load('fall-1')).rejects.toMatchObject({ code: 'broken-state' });
});

/** Two runtimes over one database that is restored from an older copy, counted on from there by the other. */
async function restored() {
  const [before, after] = [memoryStore(), memoryStore()];
  let now = before;
  const store: MemoryStore = {
    ...before,
    load: (id, held) => now.load(id, held),
    journal: (id) => now.journal(id),
    save: (changes) => now.save(changes),
  };
  const own = caseRuntime(hostOf(smallHost({ store })));
  const other = caseRuntime(hostOf(smallHost({ store: after })));
  for (const runtime of [own, other]) await runtime.open('fall-1', 'prov.liten');
  for (const one of [joined, started, visit('e-8', '2026-03-08')]) await own.record('fall-1', one);
  await other.record('fall-1', { ...joined, id: 'e-other' });
  now = after;
  return { own, after };
}

test.each([
  [
    'an entry in its turn',
    { ...started, id: 'e-new', happened: '2026-03-09', recordedAt: '2026-03-09T20:00:00Z' },
  ],
  ['an entry of an earlier day', { ...joined, id: 'e-new', happened: '2026-03-01' }],
])(
  '%s is taken, and the chain stays whole, when the database has been restored from a copy',
  async (_which, one) => {
    const { own, after } = await restored();
    expect(await own.record('fall-1', one)).toMatchObject({ outcome: 'accepted', revision: 3 });
    const kept = await after.load('fall-1');
    const head = kept?.kind === 'case' ? kept.case : undefined;
    expect(brokenLink('fall-1', await after.journal('fall-1'), head)).toBeUndefined();
  },
);

test('as many cases are remembered as was said, those that were asked for last', async () => {
  const { store, asked } = counted(memoryStore());
  const own = caseRuntime(hostOf(smallHost({ store, remembered: 2 })));
  for (const id of ['a', 'b', 'c']) await own.open(id, 'prov.liten');
  asked();
  for (const id of ['b', 'a', 'b', 'c']) await own.load(id);
  expect(asked()).toBe('unchanged load unchanged load');
  const none = caseRuntime(hostOf(smallHost({ store, remembered: 0 })));
  for (const id of ['a', 'a']) await none.load(id);
  expect(asked()).toBe('load load');
});

test('a store that has no shorter answer is asked for the whole case', async () => {
  const inMemory = memoryStore();
  const plain: MemoryStore = { ...inMemory, load: (id) => inMemory.load(id) };
  const own = caseRuntime(hostOf(smallHost({ store: plain })));
  await own.open('fall-1', 'prov.liten');
  expect(await own.load('fall-1')).toMatchObject({ revision: 1 });
  expect(await own.record('fall-1', joined)).toMatchObject({ revision: 2 });
});

test.each([-1, 1.5, '7'])('%s is no number of cases', (remembered) => {
  expect(() => caseRuntime(hostOf(smallHost({ remembered: remembered as number })))).toThrow(
    expect.objectContaining({ code: 'invalid-argument' }),
  );
});

test('a store that says that a case is unchanged to one who held nothing is told to have failed', async () => {
  const store: MemoryStore = { ...memoryStore(), load: async () => ({ kind: 'unchanged' }) };
  const own = caseRuntime(hostOf(smallHost({ store })));
  await expect(own.load('fall-1')).rejects.toMatchObject({ code: 'store-failed' });
});
