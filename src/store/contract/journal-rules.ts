import type { CaseStore } from '../case-store.js';
import { brokenLink } from '../journal-row.js';
import {
  atStart,
  type ContractRule,
  changeOf,
  entryIds,
  headOf,
  rowsOf,
  same,
  saving,
} from './contract-case.js';

/** What holds of journals. */
export const journalRules: readonly ContractRule<CaseStore>[] = [
  {
    name: 'rows come back as they were saved, in order',
    holds: async (store) => {
      const change = changeOf({ rows: ['e-1', 'e-2', 'e-3'] });
      await saving(store, change);
      same(await store.journal('fall-1'), change.rows, 'the journal');
    },
  },
  {
    name: 'rows of later saves come behind those of earlier ones',
    holds: async (store) => {
      await saving(store, changeOf({ rows: ['z'] }));
      await saving(store, changeOf({ expected: 1, from: await headOf(store), rows: ['a', 'b'] }));
      const ids = await entryIds(store);
      same(ids, ['z', 'a', 'b'], 'the journal');
    },
  },
  {
    name: 'the journal is read from a number on',
    holds: async (store) => {
      await saving(store, changeOf({ rows: ['e-1', 'e-2', 'e-3'] }));
      same(
        (await store.journal('fall-1', 2)).map(({ entry }) => entry),
        ['e-3'],
        'behind 2',
      );
      same(await store.journal('fall-1', 3), [], 'behind the last');
    },
  },
  {
    name: 'ten and more rows stand in the order of numbers, not of their digits',
    holds: async (store) => {
      const ids = Array.from({ length: 12 }, (_, at) => `e-${at}`);
      await saving(store, changeOf({ rows: ids }));
      same(await entryIds(store), ids, 'the journal');
    },
  },
  {
    name: 'an entry stands once in a journal, whatever revision the save was made from',
    holds: async (store) => {
      await saving(store, changeOf({ rows: ['e-1'] }));
      const again = changeOf({ expected: 1, from: await headOf(store), rows: ['e-1'] });
      const answer = await store.save([again]).then(
        ({ outcome }) => outcome,
        () => 'failed',
      );
      if (answer === 'saved') same(await entryIds(store), ['e-1'], 'the journal after the same entry again');
      same(await entryIds(store), ['e-1'], 'the journal');
    },
  },
  {
    name: 'journals of different cases do not mix',
    holds: async (store) => {
      await saving(store, changeOf({ id: 'fall-1', rows: ['e-1'] }));
      await saving(store, changeOf({ id: 'fall-10', rows: ['e-1', 'e-2'] }));
      same(await entryIds(store, 'fall-1'), ['e-1'], 'the first');
      same(await entryIds(store, 'fall-10'), ['e-1', 'e-2'], 'the second');
    },
  },
  {
    name: 'a stored chain verifies',
    holds: async (store) => {
      await saving(store, changeOf({ rows: ['e-1', 'e-2'] }));
      await saving(store, changeOf({ expected: 1, from: await headOf(store), rows: ['e-3'] }));
      same(brokenLink('fall-1', await store.journal('fall-1'), await headOf(store)), undefined, 'the chain');
    },
  },
  {
    name: '500 rows in one save',
    holds: async (store) => {
      const ids = Array.from({ length: 500 }, (_, at) => `e-${at}`);
      const change = changeOf({ rows: ids });
      await saving(store, change);
      same((await store.journal('fall-1')).length, 500, 'the rows');
      same((await store.journal('fall-1')).at(-1), rowsOf('fall-1', atStart, ids).at(-1), 'the last row');
    },
  },
];
