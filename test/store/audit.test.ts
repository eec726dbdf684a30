import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/definition/sha256.js';
import { type Anchor, auditStore } from '../../src/store/audit.js';
import { changeOf, rowsOf } from '../../src/store/contract/contract-case.js';
import { brokenLink, type JournalRow, linkHash } from '../../src/store/journal-row.js';
import { memoryStore } from '../../src/store/memory-store.js';

const start = { entries: 0, head: '' };
const ids = ['e-1', 'e-2', 'e-3', 'e-4', 'e-5'];
const rows = rowsOf('fall-1', start, ids);
const head = { entries: 5, head: rows.at(-1)?.hash ?? '' };

/** A row with its own hashes made anew, by somebody who knows how; rows behind it are left. */
const rehashed = (
  list: readonly JournalRow[],
  at: number,
  change: Partial<JournalRow>,
): readonly JournalRow[] =>
  list.map((row, index) => {
    if (index !== at) return row;
    const changed = { ...row, ...change };
    const bodyHash = sha256(changed.body ?? '');
    const previous = list[index - 1]?.hash ?? '';
    return { ...changed, bodyHash, hash: linkHash('fall-1', previous, { ...changed, bodyHash }) };
  });

/** The whole chain made anew from some rows on. */
const rewritten = (list: readonly JournalRow[]): readonly JournalRow[] => {
  let previous = '';
  return list.map((row, index) => {
    const fresh = { ...row, seq: index + 1, bodyHash: sha256(row.body ?? '') };
    const hash = linkHash('fall-1', previous, fresh);
    previous = hash;
    return { ...fresh, hash };
  });
};

const field = fc.constantFrom('entry', 'kind', 'happened', 'recordedAt', 'body', 'bodyHash', 'hash');
const place = fc.nat(rows.length - 1);

/** One change of a stored journal each. */
const tampering: fc.Arbitrary<readonly JournalRow[]> = fc.oneof(
  fc
    .tuple(place, field, fc.string())
    .map(([at, key, text]) => rows.map((row, index) => (index === at ? { ...row, [key]: `${text}!` } : row))),
  place.map((at) => rows.filter((_, index) => index !== at)),
  fc.tuple(place, place).map(([at, to]) => {
    const copy = [...rows];
    const one = copy[at];
    if (one !== undefined) copy.splice(to, 0, { ...one, entry: 'ny' });
    return copy;
  }),
  fc
    .tuple(place, place)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) =>
      rows.map((row, index) => (index === a ? (rows[b] ?? row) : index === b ? (rows[a] ?? row) : row)),
    ),
  fc.tuple(place, fc.string()).map(([at, body]) => rehashed(rows, at, { body: `${body}!` })),
  fc
    .tuple(place, fc.string())
    .map(([at, body]) =>
      rewritten(rows.map((row, index) => (index === at ? { ...row, body: `${body}!` } : row))),
    ),
  fc.nat(rows.length - 1).map((count) => rows.slice(0, count)),
);

describe('a chain', () => {
  test('is whole as it was written', () => {
    expect(brokenLink('fall-1', rows)).toBeUndefined();
    expect(brokenLink('fall-1', rows, head)).toBeUndefined();
    expect(brokenLink('fall-1', rows, { entries: 3, head: rows[2]?.hash ?? '' })).toBeUndefined();
  });

  test('shows every one of 10,000 changes to who has kept its head', () => {
    fc.assert(
      fc.property(tampering, (changed) => {
        expect(brokenLink('fall-1', changed, head)).toBeDefined();
      }),
      { numRuns: 10_000 },
    );
  });

  test('names the first broken row and what is wrong with it', () => {
    const third = (change: Partial<JournalRow>) =>
      rows.map((row, index) => (index === 2 ? { ...row, ...change } : row));
    expect(brokenLink('fall-1', third({ body: 'x' }))).toEqual({ seq: 3, why: 'body' });
    expect(brokenLink('fall-1', third({ happened: '2026-03-01' }))).toEqual({ seq: 3, why: 'link' });
    expect(brokenLink('fall-1', rehashed(rows, 2, { body: 'x' }))).toEqual({ seq: 4, why: 'link' });
    expect(brokenLink('fall-1', rows.slice(1))).toEqual({ seq: 1, why: 'order' });
    expect(brokenLink('fall-2', rows)).toEqual({ seq: 1, why: 'link' });
    expect(brokenLink('fall-1', rows.slice(0, 3), head)).toEqual({ seq: 4, why: 'head' });
  });

  test('does not show, without a kept head, that its end was cut off or that it was written anew', () => {
    expect(brokenLink('fall-1', rows.slice(0, 3))).toBeUndefined();
    expect(brokenLink('fall-1', rewritten(rows.map((row) => ({ ...row, body: 'x' }))))).toBeUndefined();
    expect(brokenLink('fall-1', rewritten(rows.map((row) => ({ ...row, body: 'x' }))), head)).toBeDefined();
  });
});

describe('an audit of a store', () => {
  test('finds the broken journals, the missing cases, and gives anchors for next time', async () => {
    const store = memoryStore();
    for (const id of ['a', 'b', 'c']) await store.save([changeOf({ id, rows: ids })]);
    const before = await auditStore(store);
    expect(before).toMatchObject({ cases: 3, rows: 15, erased: 0, findings: [] });
    const broken = {
      ...store,
      journal: async (id: string) =>
        (await store.journal(id)).map((row) => (id === 'b' && row.seq === 4 ? { ...row, body: 'x' } : row)),
    };
    const gone: Anchor = { case: 'd', entries: 1, head: 'x' };
    const after = await auditStore(broken, { anchors: [...before.anchors, gone] });
    expect(after.findings).toEqual([
      { case: 'b', seq: 4, why: 'body' },
      { case: 'd', seq: 1, why: 'missing' },
    ]);
  });

  test('finds a case that does not say what its journal says', async () => {
    const store = memoryStore();
    const change = changeOf({ rows: ids });
    await store.save([{ ...change, case: { ...change.case, entries: 4 } }]);
    expect((await auditStore(store)).findings).toEqual([{ case: 'fall-1', seq: 5, why: 'case' }]);
  });

  test('finds a body that is gone from a case that was never erased, and one that is left in a case that was', async () => {
    const store = memoryStore();
    for (const id of ['a', 'b']) await store.save([changeOf({ id, rows: ids })]);
    const { anchors } = await auditStore(store);
    const kept = await store.journal('b');
    await store.erase({ id: 'b', erasedAt: 'x', ground: 'x', by: 'x' });
    const broken = {
      ...store,
      journal: async (id: string) =>
        id === 'b'
          ? kept
          : (await store.journal(id)).map((row) => (row.seq === 2 ? { ...row, body: undefined } : row)),
    };
    expect((await auditStore(store, { anchors })).findings).toEqual([]);
    expect((await auditStore(broken, { anchors })).findings).toEqual([
      { case: 'a', seq: 2, why: 'body' },
      { case: 'b', seq: 1, why: 'body' },
    ]);
  });

  test('does not take a save in the middle of it for a fault, and misses no case that was asked for', async () => {
    const store = memoryStore();
    await store.save([changeOf({ rows: ['e-1'] })]);
    let isFirst = true;
    const busy = {
      ...store,
      journal: async (id: string) => {
        const rows = await store.journal(id);
        const last = rows.at(-1);
        if (isFirst && last !== undefined)
          await store.save([changeOf({ expected: 1, from: { entries: 1, head: last.hash }, rows: ['e-2'] })]);
        isFirst = false;
        return rows;
      },
    };
    expect(await auditStore(busy)).toMatchObject({ rows: 2, findings: [] });
    const anchors = [{ case: 'borta', entries: 1, head: 'x' }];
    expect((await auditStore(store, { anchors, cases: ['borta'] })).findings).toMatchObject([
      { why: 'missing' },
    ]);
  });
});
