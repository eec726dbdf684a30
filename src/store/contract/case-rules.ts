import type { CaseStore } from '../case-store.js';
import {
  atStart,
  type ContractRule,
  changeOf,
  entryIds,
  headOf,
  hostileTexts,
  loaded,
  rowsOf,
  same,
  saving,
} from './contract-case.js';

/** What holds of loading and saving. */
export const caseRules: readonly ContractRule<CaseStore>[] = [
  {
    name: 'a case that was never saved is undefined, and its journal is empty',
    holds: async (store) => {
      same(await store.load('fall-1'), undefined, 'the case');
      same(await store.journal('fall-1'), [], 'the journal');
    },
  },
  {
    name: 'a created case is read as it was saved, with revision 1',
    holds: async (store) => {
      const change = changeOf({ snapshot: '{"a":1}', wakeAt: '2026-03-16T23:00:00Z' });
      await saving(store, change);
      same(await store.load('fall-1'), { kind: 'case', case: { ...change.case, revision: 1 } }, 'the case');
    },
  },
  {
    name: 'a case that waits for nothing has no wake time, before and after it had one',
    holds: async (store) => {
      await saving(store, changeOf());
      same((await loaded(store)).wakeAt, undefined, 'the wake time of a new case');
      await saving(store, changeOf({ expected: 1, wakeAt: '2026-03-16T23:00:00Z' }));
      same((await loaded(store)).wakeAt, '2026-03-16T23:00:00Z', 'the wake time');
      await saving(store, changeOf({ expected: 2 }));
      same((await loaded(store)).wakeAt, undefined, 'the wake time that was taken away');
    },
  },
  {
    name: 'a case can be created once',
    holds: async (store) => {
      await saving(store, changeOf({ snapshot: 'first' }));
      const again = await store.save([changeOf({ snapshot: 'second', rows: ['e-1'] })]);
      same(again, { outcome: 'conflict', case: 'fall-1' }, 'the second creation');
      same((await loaded(store)).snapshot, 'first', 'the snapshot');
      same(await entryIds(store), [], 'the journal');
    },
  },
  {
    name: 'a save counts the revision up by one, whatever it adds',
    holds: async (store) => {
      await saving(store, changeOf());
      await saving(store, changeOf({ expected: 1, rows: ['e-1', 'e-2', 'e-3'] }));
      same((await loaded(store)).revision, 2, 'after three rows');
      await saving(store, changeOf({ expected: 2, from: await headOf(store) }));
      same((await loaded(store)).revision, 3, 'after none');
    },
  },
  {
    name: 'a save from an older revision is a conflict and keeps nothing',
    holds: async (store) => {
      await saving(store, changeOf());
      await saving(store, changeOf({ expected: 1, rows: ['e-1'], snapshot: 'kept' }));
      const stale = changeOf({ expected: 1, rows: ['e-2'], snapshot: 'lost', events: [event] });
      same(await store.save([stale]), { outcome: 'conflict', case: 'fall-1' }, 'the save');
      same((await loaded(store)).snapshot, 'kept', 'the snapshot');
      same(await entryIds(store), ['e-1'], 'the journal');
    },
  },
  {
    name: 'a save from a revision that has not been is a conflict',
    holds: async (store) => {
      await saving(store, changeOf());
      const answer = await store.save([changeOf({ expected: 7 })]);
      same(answer, { outcome: 'conflict', case: 'fall-1' }, 'the save');
    },
  },
  {
    name: 'a change of a case that is not there is a conflict and makes none',
    holds: async (store) => {
      const answer = await store.save([changeOf({ expected: 3, rows: ['e-1'] })]);
      same(answer, { outcome: 'conflict', case: 'fall-1' }, 'the save');
      same(await store.load('fall-1'), undefined, 'the case');
      same(await store.journal('fall-1'), [], 'the journal');
    },
  },
  {
    name: 'a save of nothing is saved',
    holds: async (store) => {
      same(await store.save([]), { outcome: 'saved' }, 'the save');
    },
  },
  {
    name: 'the pin can change with a save',
    holds: async (store) => {
      await saving(store, changeOf());
      const change = changeOf({ expected: 1 });
      const pin = { pathway: 'prov.liten', version: '2.0.0', hash: 'b'.repeat(64) };
      await saving(store, { ...change, case: { ...change.case, pin } });
      same((await loaded(store)).pin, pin, 'the pin');
    },
  },
  ...hostileTexts.map(
    (text, at): ContractRule<CaseStore> => ({
      name: `a text is kept to the letter: number ${at + 1} of the hostile ones`,
      holds: async (store) => {
        const from = atStart;
        const [row] = rowsOf('fall-1', from, ['e-1']);
        if (row === undefined) return;
        const change = changeOf({ snapshot: text });
        const told = { ...row, body: text };
        await saving(store, {
          ...change,
          rows: [told],
          case: { ...change.case, entries: 1, head: row.hash },
        });
        same((await loaded(store)).snapshot, text, 'the snapshot');
        same((await store.journal('fall-1'))[0]?.body, text, 'the body');
      },
    }),
  ),
  {
    name: 'ids are told apart to the letter: case, accents, spaces at the end',
    holds: async (store) => {
      const ids = ['fall', 'Fall', 'fäll', 'fall ', "fall'", 'fall\\', 'fall%', '%'];
      for (const id of ids) await saving(store, changeOf({ id, snapshot: `of ${id}` }));
      for (const id of ids) same((await loaded(store, id)).snapshot, `of ${id}`, `the case ${id}`);
    },
  },
];

const event = { name: 'recorded', body: '{}' };
