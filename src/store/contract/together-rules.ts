import type { CaseStore } from '../case-store.js';
import { type ContractRule, changeOf, entryIds, headOf, loaded, same, saving } from './contract-case.js';

/** What holds of several cases, and of several savers. */
export const togetherRules: readonly ContractRule<CaseStore>[] = [
  {
    name: 'changes of several cases are saved together',
    holds: async (store) => {
      await saving(store, changeOf({ id: 'a', rows: ['e-1'] }), changeOf({ id: 'b', rows: ['e-1'] }));
      same(
        [(await loaded(store, 'a')).revision, (await loaded(store, 'b')).revision],
        [1, 1],
        'the revisions',
      );
    },
  },
  {
    name: 'when one of several is stale, none is saved',
    holds: async (store) => {
      await saving(store, changeOf({ id: 'a' }), changeOf({ id: 'b' }));
      await saving(store, changeOf({ id: 'b', expected: 1 }));
      const answer = await store.save([
        changeOf({ id: 'a', expected: 1, rows: ['e-1'], snapshot: 'lost' }),
        changeOf({ id: 'b', expected: 1, rows: ['e-1'] }),
        changeOf({ id: 'c', rows: ['e-1'] }),
      ]);
      same(answer, { outcome: 'conflict', case: 'b' }, 'the save');
      same((await loaded(store, 'a')).revision, 1, 'the revision of the first');
      same(await entryIds(store, 'a'), [], 'the journal of the first');
      same(await store.load('c'), undefined, 'the third');
    },
  },
  {
    name: 'of eight savers from one revision one saves, the others are told of the conflict',
    holds: async (store) => {
      await saving(store, changeOf());
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) => store.save([changeOf({ expected: 1, rows: [`e-${at}`] })])),
      );
      const kept = answers.filter(({ outcome }) => outcome === 'saved');
      same(kept.length, 1, 'how many saved');
      same((await store.journal('fall-1')).length, 1, 'the rows');
      same((await loaded(store)).revision, 2, 'the revision');
    },
  },
  {
    name: 'of eight creators one creates',
    holds: async (store) => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) => store.save([changeOf({ rows: [`e-${at}`] })])),
      );
      same(answers.filter(({ outcome }) => outcome === 'saved').length, 1, 'how many created');
      same((await store.journal('fall-1')).length, 1, 'the rows');
    },
  },
  {
    name: 'eight savers who try again until they have saved lose nothing and double nothing',
    holds: async (store) => {
      await saving(store, changeOf());
      await Promise.all(Array.from({ length: 8 }, (_, at) => saveUntilKept(store, `e-${at}`)));
      const ids = [...(await entryIds(store))].sort();
      same(ids, ['e-0', 'e-1', 'e-2', 'e-3', 'e-4', 'e-5', 'e-6', 'e-7'], 'the entries');
      same((await loaded(store)).revision, 9, 'the revision');
    },
  },
  {
    name: 'two pairs of cases saved crosswise do not wait for each other for ever',
    holds: async (store) => {
      await saving(store, changeOf({ id: 'a' }), changeOf({ id: 'b' }));
      const both = (first: string, second: string) =>
        store.save([changeOf({ id: first, expected: 1 }), changeOf({ id: second, expected: 1 })]);
      const answers = await Promise.all([both('a', 'b'), both('b', 'a'), both('a', 'b'), both('b', 'a')]);
      same(answers.filter(({ outcome }) => outcome === 'saved').length, 1, 'how many saved');
    },
  },
];

async function saveUntilKept(store: CaseStore, entry: string): Promise<void> {
  for (;;) {
    const { revision } = await loaded(store);
    const change = changeOf({ expected: revision, from: await headOf(store), rows: [entry] });
    if (change.rows[0]?.seq !== revision) continue;
    if ((await store.save([change])).outcome === 'saved') return;
  }
}
