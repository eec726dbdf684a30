import { type ContractRule, changeOf, same, saving } from './contract-case.js';

const definition = (version: string, hash: string, data = '{}', pathway = 'prov.liten') => ({
  pin: { pathway, version, hash },
  data,
});

/** What holds of scanning, of definitions and of keys. */
export const shelfRules: readonly ContractRule[] = [
  {
    name: 'a scan goes through all cases by the bytes of their ids, a page at a time',
    holds: async (store) => {
      const ids = ['B', 'a', 'b', 'ä', 'ö', 'å', '🙂', 'a-1', 'Z'];
      for (const id of ids) await saving(store, changeOf({ id }));
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const page = await store.scan({ limit: 2, ...(after === undefined ? {} : { after }) });
        for (const kept of page) if (kept.kind === 'case') seen.push(kept.case.id);
        after = seen.at(-1);
        if (page.length === 0) break;
      }
      same(seen, ['B', 'Z', 'a', 'a-1', 'b', 'ä', 'å', 'ö', '🙂'], 'the ids');
    },
  },
  {
    name: 'a definition is published once, and kept as it was',
    holds: async (store) => {
      const first = definition('1.0.0', 'a', '{"text":"åäö $1 \'"}');
      same(await store.definitions.publish(first), 'published', 'the first time');
      same(await store.definitions.publish(definition('1.0.0', 'a', '{}')), 'already-published', 'again');
      same(await store.definitions.list(), [first], 'the definitions');
    },
  },
  {
    name: 'a version that is published is not published with another behaviour',
    holds: async (store) => {
      await store.definitions.publish(definition('1.0.0', 'a'));
      same(await store.definitions.publish(definition('1.0.0', 'b')), 'taken', 'the other behaviour');
      same((await store.definitions.list()).length, 1, 'how many there are');
    },
  },
  {
    name: 'definitions are listed by pathway',
    holds: async (store) => {
      await store.definitions.publish(definition('1.0.0', 'a'));
      await store.definitions.publish(definition('2.0.0', 'b'));
      await store.definitions.publish(definition('1.0.0', 'c', '{}', 'prov.annan'));
      same((await store.definitions.list('prov.liten')).length, 2, 'of one pathway');
      same((await store.definitions.list()).length, 3, 'of all');
      same(await store.definitions.list('finns.inte'), [], 'of none');
    },
  },
  {
    name: 'the first key of a case stands, until it is destroyed for ever',
    holds: async ({ keys }) => {
      same(await keys.read('fall-1'), undefined, 'before');
      same(await keys.create('fall-1', 'k1'), 'k1', 'the first');
      same(await keys.create('fall-1', 'k2'), 'k1', 'the second');
      same(await keys.read('fall-1'), 'k1', 'the key');
      await keys.destroy('fall-1');
      same(await keys.read('fall-1'), undefined, 'after');
      same(await keys.create('fall-1', 'k3'), undefined, 'a new one');
    },
  },
];
