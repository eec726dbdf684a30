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
  await cases.record('fall-1', visit('e-4', '2026-06-11'));
  expect(told).toEqual([]);
});
