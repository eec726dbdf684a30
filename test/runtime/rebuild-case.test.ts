import { expect, test } from 'vitest';
import { caseRuntime } from '../../src/runtime/case-runtime.js';
import { rebuildCase } from '../../src/runtime/rebuild-case.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { hostOf, joined, smallHost, started, visit } from './small-host.js';

async function opened() {
  const store = memoryStore();
  const small = smallHost({ store });
  const host = hostOf(small);
  const cases = caseRuntime(host);
  await cases.open('fall-1', 'prov.liten');
  for (const one of [joined, started, visit('e-3', '2026-03-20')]) await cases.record('fall-1', one);
  const put = async (change: (snapshot: string) => string) => {
    const kept = await store.load('fall-1');
    if (kept?.kind !== 'case') throw new Error('not kept');
    const { revision, ...one } = kept.case;
    await store.save([
      { expected: revision, case: { ...one, snapshot: change(one.snapshot) }, rows: [], events: [] },
    ]);
  };
  return { store, host, cases, put, set: small.set };
}

test('a snapshot that is what its journal folds to is left, also when time has advanced it since', async () => {
  const { host, cases, set } = await opened();
  expect(await rebuildCase(host, 'fall-1')).toEqual({ outcome: 'equal' });
  set('2026-06-10T08:00:00Z');
  await cases.wake();
  expect((await cases.load('fall-1')).state.facts.phases.arbete?.status).toBe('completed');
  expect(await rebuildCase(host, 'fall-1')).toEqual({ outcome: 'equal' });
});

test.each([
  ['no JSON', 'unreadable', () => '{"state":'],
  ['of another shape', 'unreadable', () => '{"state":{"pin":{}},"told":{"notices":[]}}'],
  ['of another state', 'other-state', (text: string) => text.replace('"count":1', '"count":2')],
] as const)('a snapshot that is %s is rebuilt from the journal', async (_, why, change) => {
  const { host, cases, put } = await opened();
  const { state } = await cases.load('fall-1');
  await put(change);
  expect(await rebuildCase(host, 'fall-1', { dryRun: true })).toEqual({ outcome: 'differs', why });
  expect(await rebuildCase(host, 'fall-1')).toEqual({ outcome: 'rebuilt', why });
  const after = await cases.load('fall-1');
  expect(after.state).toEqual(JSON.parse(JSON.stringify(state)));
  expect(await rebuildCase(host, 'fall-1')).toEqual({ outcome: 'equal' });
});

test('what was told is told once, also after a rebuild', async () => {
  const { host, cases, put, set } = await opened();
  const told: string[] = [];
  cases.events.on('notice', ({ notice }) => told.push(notice.key));
  await put(() => '{');
  await rebuildCase(host, 'fall-1');
  set('2026-06-10T08:00:00Z');
  await cases.wake();
  set('2026-06-11T21:00:00Z');
  await cases.record('fall-1', visit('e-4', '2026-06-11'));
  expect(told).toEqual([]);
});

test('a case that would never be woken is found', async () => {
  const { store, host, cases, set } = await opened();
  const kept = await store.load('fall-1');
  if (kept?.kind !== 'case') throw new Error('not kept');
  const { revision, wakeAt, ...rest } = kept.case;
  await store.save([{ expected: revision, case: rest, rows: [], events: [] }]);
  expect(await rebuildCase(host, 'fall-1')).toEqual({ outcome: 'rebuilt', why: 'wake-time' });
  expect((await cases.load('fall-1')).nextWakeAt).toBe(wakeAt);
  set('2026-06-10T08:00:00Z');
  expect(await cases.wake()).toEqual(['fall-1']);
  expect(await rebuildCase(host, 'fall-1')).toEqual({ outcome: 'equal' });
});

test('a journal that is not as it was written is never built from', async () => {
  const { store, host, put } = await opened();
  await put(() => '{');
  const changed = {
    ...store,
    journal: async (id: string) =>
      (await store.journal(id)).map((row) => (row.seq === 2 ? { ...row, happened: '2026-03-01' } : row)),
  };
  await expect(rebuildCase({ ...host, store: changed }, 'fall-1')).rejects.toMatchObject({
    code: 'broken-journal',
    data: { seq: 2, why: 'link' },
  });
});

test('a snapshot that was told nonsense, or is of another format, is rebuilt', async () => {
  const { host, cases, put } = await opened();
  for (const change of [
    (text: string) => text.replace(/"notices":\[.*\]/, '"notices":[null]'),
    (text: string) => text.replace('"formatVersion":1', '"formatVersion":99'),
  ]) {
    await put(change);
    expect(await rebuildCase(host, 'fall-1')).toEqual({ outcome: 'rebuilt', why: 'unreadable' });
    expect((await cases.record('fall-1', joined)).outcome).toBe('already-recorded');
  }
});
