import type { CaseStore } from '../case-store.js';
import { type ContractRule, changeOf, same, saving } from './contract-case.js';

const spring = '2026-03-16T23:00:00Z';
const ask = (at: string, limit = 10, claimMs = 60_000) => ({ at, limit, claimMs });

/** What holds of cases that are due. */
export const dueRules: readonly ContractRule<CaseStore>[] = [
  {
    name: 'a case is due from its wake time on, to the second, and not before',
    holds: async (store) => {
      await saving(store, changeOf({ wakeAt: spring }));
      same(await store.due(ask('2026-03-16T22:59:59Z')), [], 'a second before');
      same(await store.due(ask(spring)), [{ id: 'fall-1', wakeAt: spring }], 'at the time');
    },
  },
  {
    name: 'moments in other zones are the same moments',
    holds: async (store) => {
      await saving(store, changeOf({ wakeAt: spring }));
      same(await store.due(ask('2026-03-17T00:59:59+02:00')), [], 'a second before, summer time');
      same((await store.due(ask('2026-03-17T00:00:00+01:00'))).length, 1, 'at the time, winter time');
    },
  },
  {
    name: 'a case without a wake time is never due',
    holds: async (store) => {
      await saving(store, changeOf());
      same(await store.due(ask('2199-12-31T00:00:00Z')), [], 'what is due');
    },
  },
  {
    name: 'those that have waited longest come first, no more than asked for',
    holds: async (store) => {
      const days = ['2026-03-12', '2026-03-10', '2026-03-14', '2026-03-11'];
      for (const day of days) await saving(store, changeOf({ id: day, wakeAt: `${day}T23:00:00Z` }));
      const first = await store.due(ask(spring, 3));
      same(
        first.map(({ id }) => id),
        ['2026-03-10', '2026-03-11', '2026-03-12'],
        'the first three',
      );
      same(
        (await store.due(ask(spring, 3))).map(({ id }) => id),
        ['2026-03-14'],
        'the rest',
      );
    },
  },
  {
    name: 'a claimed case is given to nobody else',
    holds: async (store) => {
      await saving(store, changeOf({ wakeAt: spring }));
      same((await store.due(ask(spring))).length, 1, 'the first asker');
      same(await store.due(ask(spring)), [], 'the second asker');
    },
  },
  {
    name: 'a save ends the claim',
    holds: async (store) => {
      await saving(store, changeOf({ wakeAt: spring }));
      await store.due(ask(spring));
      await saving(store, changeOf({ expected: 1, wakeAt: spring }));
      same((await store.due(ask(spring))).length, 1, 'after the save');
    },
  },
  {
    name: 'a save that is a conflict does not end the claim',
    holds: async (store) => {
      await saving(store, changeOf({ wakeAt: spring }));
      await store.due(ask(spring));
      await store.save([changeOf({ expected: 9, wakeAt: spring })]);
      same(await store.due(ask(spring)), [], 'after the conflict');
    },
  },
  {
    name: 'many askers at once are each given cases of their own',
    holds: async (store) => {
      const ids = Array.from({ length: 24 }, (_, at) => `fall-${String(at).padStart(2, '0')}`);
      for (const id of ids) await saving(store, changeOf({ id, wakeAt: spring }));
      const given = await Promise.all(Array.from({ length: 6 }, () => store.due(ask(spring, 4))));
      const all = given.flat().map(({ id }) => id);
      same([...new Set(all)].length, all.length, 'cases that were given to one asker only');
      const rest = await store.due(ask(spring, 24));
      same([...all, ...rest.map(({ id }) => id)].sort(), ids, 'the cases');
    },
  },
];
