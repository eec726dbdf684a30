import type { CaseMark, CaseStore } from '../case-store.js';
import { type ContractRule, changeOf, headOf, loaded, same, saving } from './contract-case.js';

/** What one who held the case at this revision and head is told; as `load` where the store has nothing shorter. */
const asked = async (store: CaseStore, held: CaseMark): ReturnType<CaseStore['load']> =>
  store.load('fall-1', held);

/** What holds for one who holds a case as it was. */
export const heldRules: readonly ContractRule<CaseStore>[] = [
  {
    name: 'one who holds a case as it is need not read it again',
    holds: async (store) => {
      await saving(store, changeOf({ rows: ['e-1'] }));
      const held = await loaded(store);
      const answer = await asked(store, held);
      if (answer?.kind !== 'unchanged') same(answer, { kind: 'case', case: held }, 'the case');
    },
  },
  {
    name: 'one who holds a case as it was is given it as it is: after a save, also one without rows, and of another journal',
    holds: async (store) => {
      await saving(store, changeOf({ rows: ['e-1'] }));
      const held = await loaded(store);
      await saving(store, changeOf({ expected: 1, from: await headOf(store), snapshot: '{"a":2}' }));
      const now = { kind: 'case', case: await loaded(store) };
      same(await asked(store, held), now, 'after a save');
      same(await asked(store, { ...held, revision: 2, head: 'f'.repeat(64) }), now, 'of another journal');
    },
  },
  {
    name: 'one who holds a case that never was is told that there is none',
    holds: async (store) => {
      same(await asked(store, { revision: 1, head: '' }), undefined, 'the case');
    },
  },
  {
    name: 'a save that was made from another journal is a conflict, and keeps nothing',
    holds: async (store) => {
      await saving(store, changeOf({ rows: ['e-1'] }));
      const from = await headOf(store);
      const change = changeOf({ expected: 1, from, rows: ['e-2'], snapshot: '{"a":2}' });
      const stale = { ...change, expectedHead: 'f'.repeat(64) };
      same(await store.save([stale]), { outcome: 'conflict', case: 'fall-1' }, 'the save');
      same((await loaded(store)).snapshot, '{}', 'the snapshot');
      await saving(store, { ...change, expectedHead: from.head });
    },
  },
];
