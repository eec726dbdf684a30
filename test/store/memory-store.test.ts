import { describe, expect, test } from 'vitest';
import { changeOf } from '../../src/store/contract/contract-case.js';
import { storeContract } from '../../src/store/contract/store-contract.js';
import { memoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';

describe('a store in memory', () => {
  for (const { name, run } of storeContract(async () => ({ store: memoryStore() }))) test(name, run);

  test('a claim runs out by the clock that it is given', async () => {
    let now = 1000;
    const store = memoryStore(() => now);
    const pin = { pathway: 'prov.liten', version: '1.0.0', hash: 'a' };
    const one = { id: 'fall-1', pin, entries: 0, head: '', snapshot: '{}', wakeAt: '2026-03-16T23:00:00Z' };
    await store.save([{ expected: 0, case: one, rows: [], events: [] }]);
    const ask = { at: '2026-03-17T00:00:00Z', limit: 1, claimMs: 500 };
    expect(await store.due(ask)).toHaveLength(1);
    now = 1499;
    expect(await store.due(ask)).toHaveLength(0);
    now = 1500;
    expect(await store.due(ask)).toHaveLength(1);
  });
});

test('what is kept can not be changed by who gave it, nor by who is given it', async () => {
  const store = memoryStore();
  const change = changeOf({ rows: ['e-1'], events: [{ name: 'recorded', body: 'a' }] });
  await store.save([change]);
  const before = JSON.stringify(await everythingIn(store));
  const kept = await everythingIn(store);
  for (const one of [...change.rows, change.case.pin]) Object.assign(one, { body: 'x', version: 'x' });
  for (const one of [kept.rows[0], kept.kept?.case, kept.kept?.case.pin, kept.events[0]])
    expect(() => Object.assign(one ?? {}, { body: 'x', version: 'x' })).toThrow(TypeError);
  expect(JSON.stringify(await everythingIn(store))).toBe(before);
  const tombstone = { id: 'fall-1', erasedAt: '2031-12-10T09:00:00Z', ground: 'x', by: 'x' };
  const erased = await store.erase(tombstone);
  tombstone.ground = 'y';
  expect(() => Object.assign(erased ?? {}, { ground: 'y' })).toThrow(TypeError);
  expect(await store.load('fall-1')).toMatchObject({ tombstone: { ground: 'x' } });
});

async function everythingIn(store: Store) {
  const kept = await store.load('fall-1');
  const rows = await store.journal('fall-1');
  const events = await store.outbox.read({ limit: 9 });
  return { kept: kept?.kind === 'case' ? kept : undefined, rows, events };
}

/** Adapters that a host could have written, each with one fault. */
const broken: Readonly<Record<string, (store: Store) => Store>> = {
  'does not look at the revision': (store) => ({
    ...store,
    save: async (changes) => {
      const now = await Promise.all(
        changes.map(async (change) => ({ ...change, expected: await revisionOf(store, change.case.id) })),
      );
      return store.save(now);
    },
  }),
  'saves several cases one by one': (store) => ({
    ...store,
    save: async (changes) => {
      for (const change of changes) {
        const saved = await store.save([change]);
        if (saved.outcome === 'conflict') return saved;
      }
      return { outcome: 'saved' };
    },
  }),
  'gives a due case to everybody': (store) => ({
    ...store,
    due: async ({ at, limit }) => {
      const all = await store.scan({ limit: 1000 });
      return all
        .flatMap((kept) =>
          kept.kind === 'case' && kept.case.wakeAt !== undefined
            ? [{ id: kept.case.id, wakeAt: kept.case.wakeAt }]
            : [],
        )
        .filter(({ wakeAt }) => Date.parse(wakeAt) <= Date.parse(at))
        .slice(0, limit);
    },
  }),
  'compares moments as texts': (store) => ({
    ...store,
    due: async (query) =>
      (await store.due({ ...query, at: '2199-12-31T00:00:00Z' })).filter(({ wakeAt }) => wakeAt <= query.at),
  }),
  'keeps the bodies of an erased case': (store) => {
    const kept = new Map<string, Awaited<ReturnType<Store['journal']>>>();
    return {
      ...store,
      erase: async (tombstone, figures) => {
        kept.set(tombstone.id, await store.journal(tombstone.id));
        return store.erase(tombstone, figures);
      },
      journal: async (id, after) => kept.get(id) ?? store.journal(id, after),
    };
  },
  'loses events': (store) => ({
    ...store,
    save: (changes) =>
      store.save(changes.map((change) => ({ ...change, events: change.events.slice(0, 1) }))),
  }),
  'trims texts': (store) => ({
    ...store,
    save: (changes) =>
      store.save(
        changes.map((change) => ({
          ...change,
          case: { ...change.case, snapshot: change.case.snapshot.trim() },
        })),
      ),
  }),
};

async function revisionOf(store: Store, id: string): Promise<number> {
  const kept = await store.load(id);
  return kept?.kind === 'case' ? kept.case.revision : 0;
}

describe('the contract catches an adapter that', () => {
  test.each(Object.entries(broken))('%s', async (_, breaking) => {
    const contract = storeContract(async () => ({ store: breaking(memoryStore()) }));
    const failed: string[] = [];
    for (const { name, run } of contract) await run().catch(() => failed.push(name));
    expect(failed.length).toBeGreaterThan(0);
  });
});
