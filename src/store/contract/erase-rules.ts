import { brokenLink } from '../journal-row.js';
import type { Store } from '../store.js';
import { type ContractRule, changeOf, headOf, same, saving } from './contract-case.js';

const tombstone = {
  id: 'fall-1',
  erasedAt: '2031-12-10T09:00:00Z',
  ground: 'five-years-after-last-note',
  by: 'handlaggare-7',
};

const canary = 'kanariefågel-4711';

/** Everything that a store gives out about a case, as one text. */
async function allOf(store: Store): Promise<string> {
  const events = await store.outbox.read({ limit: 100 });
  return JSON.stringify([
    await store.load('fall-1'),
    (await store.load('fall-1', { revision: 1, head: '' })) ?? null,
    await store.journal('fall-1'),
    await store.scan({ limit: 100 }),
    events,
    (await store.keys.read('fall-1')) ?? null,
  ]);
}

async function withCanaries(store: Store): Promise<void> {
  await store.keys.create('fall-1', canary);
  const change = changeOf({
    rows: ['e-1', 'e-2'],
    snapshot: canary,
    wakeAt: '2026-03-16T23:00:00Z',
    events: [{ name: 'recorded', body: canary }],
  });
  const rows = change.rows.map((row) => ({ ...row, body: canary }));
  await saving(store, { ...change, rows });
}

/** What holds of erasing. */
export const eraseRules: readonly ContractRule[] = [
  {
    name: 'an erased case is a tombstone, everywhere',
    holds: async (store) => {
      await withCanaries(store);
      same(await store.erase(tombstone), tombstone, 'the answer');
      same(await store.load('fall-1'), { kind: 'erased', tombstone }, 'the case');
      same(await store.scan({ limit: 5 }), [{ kind: 'erased', tombstone }], 'the page');
    },
  },
  {
    name: 'nothing of the content of an erased case is given out any more, nor its key',
    holds: async (store) => {
      await withCanaries(store);
      same((await allOf(store)).includes(canary), true, 'the canary before');
      await store.erase(tombstone);
      same((await allOf(store)).includes(canary), false, 'the canary after');
    },
  },
  {
    name: 'the rows of an erased case keep id, kind, dates and hashes, and the chain verifies',
    holds: async (store) => {
      const change = changeOf({ rows: ['e-1', 'e-2'] });
      await saving(store, change);
      const head = await headOf(store);
      await store.erase(tombstone);
      const rows = await store.journal('fall-1');
      same(
        rows,
        change.rows.map((row) => ({ ...row, body: undefined })),
        'the rows',
      );
      same(brokenLink('fall-1', rows, head), undefined, 'the chain');
    },
  },
  {
    name: 'an erased case is never due, and no save brings it back',
    holds: async (store) => {
      await withCanaries(store);
      await store.erase(tombstone);
      same(await store.due({ at: '2030-01-01T00:00:00Z', limit: 5, claimMs: 1000 }), [], 'what is due');
      for (const expected of [0, 1, 2, 3]) {
        const answer = await store.save([changeOf({ expected })]);
        same(answer.outcome, 'conflict', `a save from revision ${expected}`);
      }
      same(await store.load('fall-1'), { kind: 'erased', tombstone }, 'the case');
    },
  },
  {
    name: 'a key is not made again for an erased case',
    holds: async (store) => {
      await withCanaries(store);
      await store.erase(tombstone);
      same(await store.keys.create('fall-1', 'new'), undefined, 'the key');
    },
  },
  {
    name: 'erasing again keeps the first tombstone; erasing what is not there makes none',
    holds: async (store) => {
      await saving(store, changeOf());
      await store.erase(tombstone);
      same(await store.erase({ ...tombstone, ground: 'another' }), tombstone, 'the second erasure');
      same(await store.erase({ ...tombstone, id: 'fall-2' }), undefined, 'the erasure of nothing');
      same(await store.load('fall-2'), undefined, 'the case that never was');
    },
  },
  {
    name: 'a case that has been saved since the revision that is expected is not erased',
    holds: async (store) => {
      await saving(store, changeOf({ rows: ['e-1'] }));
      const before = await store.load('fall-1');
      same(await store.erase(tombstone, 'figures', 0), 'conflict', 'the answer');
      same(await store.load('fall-1'), before, 'the case');
      same(await store.erase(tombstone, 'figures', 1), tombstone, 'the answer for the revision as it is');
      same(await store.erase(tombstone, 'figures', 1), tombstone, 'the answer for an erased case');
    },
  },
  {
    name: 'the outbox is told that a case is erased, once and without a body',
    holds: async (store) => {
      await withCanaries(store);
      await store.erase(tombstone);
      await store.erase(tombstone);
      const events = (await store.outbox.read({ limit: 9 })).map(({ name, revision, body }) => [
        name,
        revision,
        body ?? null,
      ]);
      same(
        events,
        [
          ['recorded', 1, null],
          ['erased', 2, null],
        ],
        'the events',
      );
    },
  },
  {
    name: 'erasing touches no other case',
    holds: async (store) => {
      await saving(
        store,
        changeOf({ id: 'fall-1', rows: ['e-1'] }),
        changeOf({ id: 'fall-2', rows: ['e-1'] }),
      );
      const before = await store.journal('fall-2');
      await store.erase(tombstone);
      same(await store.journal('fall-2'), before, 'the journal of the other');
    },
  },
];
