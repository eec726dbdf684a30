import type { Store } from '../store.js';
import { type ContractRule, changeOf, same, saving } from './contract-case.js';

const told = (...names: readonly string[]) => names.map((name) => ({ name, body: `{"of":"${name}"}` }));

async function namesBehind(store: Store, after?: string, limit = 100): Promise<readonly string[]> {
  const events = await store.outbox.read({ limit, ...(after === undefined ? {} : { after }) });
  return events.map(({ name }) => name);
}

/** What holds of the outbox. */
export const outboxRules: readonly ContractRule[] = [
  {
    name: 'events stand in the order of saves, each with its case, revision and number',
    holds: async (store) => {
      await saving(store, changeOf({ events: told('a', 'b') }));
      await saving(store, changeOf({ expected: 1, events: told('c') }));
      const events = await store.outbox.read({ limit: 10 });
      const found = events.map(({ position: _, ...event }) => event);
      same(
        found,
        [
          { case: 'fall-1', revision: 1, number: 0, name: 'a', body: '{"of":"a"}' },
          { case: 'fall-1', revision: 1, number: 1, name: 'b', body: '{"of":"b"}' },
          { case: 'fall-1', revision: 2, number: 0, name: 'c', body: '{"of":"c"}' },
        ],
        'the events',
      );
    },
  },
  {
    name: 'a reader goes on behind the last event it has dealt with, page by page',
    holds: async (store) => {
      for (let at = 0; at < 7; at += 1)
        await saving(store, changeOf({ id: `fall-${at}`, events: told(`e${at}`) }));
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await store.outbox.read({ limit: 3, ...(after === undefined ? {} : { after }) });
        seen.push(...page.map(({ name }) => name));
        after = page.at(-1)?.position;
        if (after === undefined) break;
      }
      same(seen, ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6'], 'the events');
    },
  },
  {
    name: 'a save that is a conflict leaves no event',
    holds: async (store) => {
      await saving(store, changeOf());
      await store.save([changeOf({ events: told('lost') })]);
      await store.save(
        [changeOf({ expected: 1, events: told('x') }), changeOf({ events: told('lost') })].reverse(),
      );
      same(await namesBehind(store), [], 'the events');
    },
  },
  {
    name: 'an event comes again until it has been pruned, and then never',
    holds: async (store) => {
      await saving(store, changeOf({ events: told('a', 'b', 'c') }));
      const [, second] = await store.outbox.read({ limit: 3 });
      same(await namesBehind(store), ['a', 'b', 'c'], 'the events, read again');
      same(await store.outbox.prune(second?.position ?? ''), 2, 'how many were forgotten');
      same(await namesBehind(store), ['c'], 'the events that are left');
      same(await namesBehind(store, second?.position), ['c'], 'behind the position that was pruned');
    },
  },
  {
    name: 'events of many savers at once are all there, in the order of each case',
    holds: async (store) => {
      const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
      await Promise.all(
        ids.map(async (id) => {
          for (let at = 0; at < 5; at += 1)
            await saving(store, changeOf({ id, expected: at, events: told(`${id}${at}`) }));
        }),
      );
      const seen = await namesBehind(store);
      same(seen.length, 30, 'how many');
      for (const id of ids)
        same(
          seen.filter((name) => name.startsWith(id)),
          [0, 1, 2, 3, 4].map((at) => `${id}${at}`),
          `those of ${id}`,
        );
    },
  },
];
