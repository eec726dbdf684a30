import { expect, test } from 'vitest';
import { caseRuntime } from '../../src/runtime/case-runtime.js';
import { eraseCase } from '../../src/runtime/erase-case.js';
import { readEvents } from '../../src/runtime/read-events.js';
import { rebuildCase } from '../../src/runtime/rebuild-case.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { hostOf, joined, smallHost, started, visit } from './small-host.js';

const coded = (code: string) => expect.objectContaining({ name: 'PathwayError', code });
const how = { ground: 'five-years', by: 'user-7', at: '2031-12-10T09:00:00Z' };

async function opened() {
  const store = memoryStore();
  const host = hostOf(smallHost({ store }));
  const cases = caseRuntime(host);
  await cases.open('fall-1', 'prov.liten');
  for (const one of [joined, started, visit('e-3', '2026-03-20')]) await cases.record('fall-1', one);
  return { store, host, cases };
}

test('an erased case answers only that it is erased; figures without a person are left', async () => {
  const { store, host, cases } = await opened();
  const tombstone = await eraseCase(host, 'fall-1', how);
  expect(tombstone).toEqual({ id: 'fall-1', erasedAt: how.at, ground: 'five-years', by: 'user-7' });
  await expect(cases.load('fall-1')).rejects.toEqual(coded('case-erased'));
  await expect(rebuildCase(host, 'fall-1')).rejects.toEqual(coded('case-erased'));
  expect(store.figures.map((text) => JSON.parse(text) as unknown)).toMatchObject([
    { pathway: 'prov.liten', steps: { besok: 1 }, late: { 'besok.due': 1 } },
  ]);
  expect((await readEvents(store.outbox, { limit: 99 })).events).toMatchObject([
    { name: 'erased', event: { case: 'fall-1' }, case: 'fall-1' },
  ]);
});

test('erasing again gives the first tombstone, and no figures twice', async () => {
  const { store, host } = await opened();
  await eraseCase(host, 'fall-1', how);
  expect(await eraseCase(host, 'fall-1', { ...how, ground: 'annat' })).toMatchObject({
    ground: 'five-years',
  });
  expect(store.figures).toHaveLength(1);
});

test('a case whose snapshot can not be read is erased all the same', async () => {
  const { store, host } = await opened();
  const kept = await store.load('fall-1');
  if (kept?.kind !== 'case') throw new Error('not kept');
  await store.save([{ expected: 4, case: { ...kept.case, snapshot: 'x' }, rows: [], events: [] }]);
  expect(await eraseCase(host, 'fall-1', how)).toMatchObject({ id: 'fall-1' });
  expect(store.figures).toEqual([]);
});

test('an entry that is saved while a case is erased is in its figures', async () => {
  const { store, host, cases } = await opened();
  let isFirst = true;
  const racing = {
    ...store,
    erase: async (...given: Parameters<typeof store.erase>) => {
      if (isFirst) await cases.record('fall-1', visit('e-4', '2026-03-21'));
      isFirst = false;
      return store.erase(...given);
    },
  };
  expect(await eraseCase({ ...host, store: racing }, 'fall-1', how)).toMatchObject({ id: 'fall-1' });
  expect(store.figures.map((text) => JSON.parse(text) as unknown)).toMatchObject([{ steps: { besok: 2 } }]);
});

test('figures are left out when the host says so; what is no case, ground or moment is refused', async () => {
  const { store, host } = await opened();
  await expect(eraseCase(host, 'fall-2', how)).rejects.toEqual(coded('unknown-case'));
  await expect(eraseCase(host, 'fall-1', { ...how, at: 'i dag' })).rejects.toEqual(coded('invalid-argument'));
  await expect(eraseCase(host, 'fall-1', { ...how, ground: '' })).rejects.toEqual(coded('invalid-argument'));
  await eraseCase(host, 'fall-1', { ...how, figures: false });
  expect(store.figures).toEqual([]);
});

test('who reads is told before the case is given out; when it can not be told, it is not given out', async () => {
  const reads: unknown[] = [];
  const store = memoryStore();
  const cases = caseRuntime(
    hostOf(
      smallHost({
        store,
        onRead: (read) => {
          reads.push(read);
          if (read.by?.ref === 'okand') throw new Error('loggen är full');
        },
      }),
    ),
  );
  await cases.open('fall-1', 'prov.liten');
  await cases.record('fall-1', joined);
  expect(reads).toEqual([]);
  const by = { role: 'chef', ref: 'user-7' };
  await cases.load('fall-1', { by });
  await cases.journal('fall-1', { by });
  await cases.load('fall-1');
  expect(reads).toEqual([
    { case: 'fall-1', what: 'case', by },
    { case: 'fall-1', what: 'journal', by },
    { case: 'fall-1', what: 'case' },
  ]);
  await expect(cases.load('fall-1', { by: { role: 'chef', ref: 'okand' } })).rejects.toThrow(
    'loggen är full',
  );
});
