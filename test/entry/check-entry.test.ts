import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEntry, correctedEntry, isEntry } from '../../src/entry/check-entry.js';
import { type Entry, entryNature } from '../../src/entry/entry.js';
import { baseFields, entrySchema, kindFields } from '../../src/entry/entry-schema.js';
import { fullEntries, shortEntry } from './samples.js';

const correction = fullEntries.find((entry) => entry.kind === 'correction')!;

test.each(fullEntries.map((entry) => [entry.kind, entry] as const))(
  'a full %s is an entry',
  (_kind, entry) => {
    expect(checkEntry(entry)).toEqual({ ok: true, entry });
    expect(entrySchema.safeParse(entry).success).toBe(true);
  },
);

test('the samples hold every field of every kind', () => {
  for (const entry of fullEntries) {
    const known = Object.keys({ kind: 1, ...baseFields, ...kindFields[entry.kind] });
    expect(Object.keys(entry).sort()).toEqual(known.sort());
  }
  expect(Object.keys(kindFields).sort()).toEqual(Object.keys(entryNature).sort());
});

test('each field that may be left out may be, and no other', () => {
  for (const entry of fullEntries) {
    for (const [field, type] of Object.entries({ ...baseFields, ...kindFields[entry.kind] })) {
      const { [field as keyof Entry]: _left, ...rest } = entry;
      expect([entry.kind, field, checkEntry(rest).ok]).toEqual([entry.kind, field, Array.isArray(type)]);
    }
  }
});

const changed = (change: object) => ({ ...shortEntry, ...change });
const deepList = () => {
  let list: unknown[] = [];
  for (let level = 0; level < 50_000; level += 1) list = [list];
  return list;
};
const cycle: Record<string, unknown> = { ...shortEntry };
cycle.self = cycle;

describe('what is wrong with an entry is told by code and place', () => {
  test.each<[string, unknown, { path: unknown[]; code: string }[]]>([
    ['nothing', undefined, [{ path: [], code: 'wrong-type' }]],
    ['a text', 'entry', [{ path: [], code: 'wrong-type' }]],
    ['a list', [shortEntry], [{ path: [], code: 'wrong-type' }]],
    ['no kind', { ...shortEntry, kind: undefined }, [{ path: ['kind'], code: 'missing-field' }]],
    ['an unknown kind', changed({ kind: 'constructor' }), [{ path: ['kind'], code: 'unknown-kind' }]],
    ['a kind that is no text', changed({ kind: 3 }), [{ path: ['kind'], code: 'unknown-kind' }]],
    ['a missing field', changed({ person: undefined }), [{ path: ['person'], code: 'missing-field' }]],
    ['a missing field within', changed({ by: {} }), [{ path: ['by', 'role'], code: 'missing-field' }]],
    ['an unknown field', changed({ name: 'Kim' }), [{ path: ['name'], code: 'unknown-field' }]],
    [
      'an unknown field within',
      changed({ by: { role: 'a', name: 'K' } }),
      [{ path: ['by', 'name'], code: 'unknown-field' }],
    ],
    ['another type', changed({ person: 7 }), [{ path: ['person'], code: 'wrong-type' }]],
    ['null', changed({ person: null }), [{ path: ['person'], code: 'wrong-type' }]],
    ['a function', changed({ person: () => 'p' }), [{ path: ['person'], code: 'wrong-type' }]],
    ['a big number', changed({ person: 7n }), [{ path: ['person'], code: 'wrong-type' }]],
    ['a date object', changed({ happened: new Date(0) }), [{ path: ['happened'], code: 'wrong-type' }]],
    ['a map', new Map([['kind', 'left']]), [{ path: [], code: 'wrong-type' }]],
    ['a day that is none', changed({ happened: '2026-02-30' }), [{ path: ['happened'], code: 'bad-date' }]],
    [
      'a day for an instant',
      changed({ recordedAt: '2026-03-02' }),
      [{ path: ['recordedAt'], code: 'bad-date' }],
    ],
    ['a role that is no id', changed({ role: 'Child' }), [{ path: ['role'], code: 'bad-id' }]],
    ['an empty reference', changed({ person: '' }), [{ path: ['person'], code: 'bad-ref' }]],
    [
      'a reference that would hide',
      changed({ person: '__proto__' }),
      [{ path: ['person'], code: 'bad-ref' }],
    ],
    ['a long reference', changed({ person: 'p'.repeat(201) }), [{ path: ['person'], code: 'too-long' }]],
    ['a word that is not offered', changed({ as: 'held' }), [{ path: ['as'], code: 'wrong-value' }]],
    [
      'an identity number',
      changed({ person: '19121212-1212' }),
      [{ path: ['person'], code: 'identity-number' }],
    ],
    ['an identity number as id', changed({ id: '1212121212' }), [{ path: ['id'], code: 'identity-number' }]],
    ['a huge text', changed({ note: 'x'.repeat(70_000) }), [{ path: ['note'], code: 'too-long' }]],
    [
      'many texts',
      changed({ as: Array(1000).fill('x'.repeat(100)) }),
      [{ path: ['as', 654], code: 'too-long' }],
    ],
    ['a huge list', changed({ as: Array(20_000).fill(1) }), [{ path: ['as'], code: 'too-long' }]],
    [
      'an empty list of endless length',
      changed({ as: new Array(2 ** 31) }),
      [{ path: ['as'], code: 'too-long' }],
    ],
    ['NUL', changed({ person: 'a\0b' }), [{ path: ['person'], code: 'bad-character' }]],
    ['half of a pair', changed({ id: 'a\ud800' }), [{ path: ['id'], code: 'bad-character' }]],
    ['a cycle', cycle, [{ path: [...Array(11).fill('self'), 'by'], code: 'too-deep' }]],
    [
      'two mistakes',
      changed({ role: '', person: 7 }),
      [
        { path: ['person'], code: 'wrong-type' },
        { path: ['role'], code: 'bad-id' },
      ],
    ],
  ])('%s', (_what, value, issues) => {
    const checked = checkEntry(value);
    expect(checked.ok ? 'ok' : checked.issues.map(({ path, code }) => ({ path, code }))).toEqual(issues);
  });

  test.each<[string, object, { path: unknown[]; code: string }[]]>([
    ['no content', {}, [{ path: ['entry', 'kind'], code: 'missing-field' }]],
    [
      'a missing field',
      { kind: 'left', happened: '2026-03-01', person: 'p' },
      [{ path: ['entry', 'role'], code: 'missing-field' }],
    ],
    [
      'an id of its own',
      { kind: 'resumed', happened: '2026-03-01', id: 'e-9' },
      [{ path: ['entry', 'id'], code: 'unknown-field' }],
    ],
    [
      'a correction',
      { kind: 'correction', happened: '2026-03-01', of: 'e', entry: {} },
      [{ path: ['entry', 'kind'], code: 'unknown-kind' }],
    ],
    [
      'a withdrawal',
      { kind: 'withdrawal', happened: '2026-03-01', of: 'e' },
      [{ path: ['entry', 'kind'], code: 'unknown-kind' }],
    ],
  ])('in a correction: %s', (_what, entry, issues) => {
    const checked = checkEntry({ ...correction, entry });
    expect(checked.ok ? 'ok' : checked.issues.map(({ path, code }) => ({ path, code }))).toEqual(issues);
  });

  test('a measured value is a finite number, a minute is whole', () => {
    const measured = fullEntries.find((entry) => entry.kind === 'measured')!;
    expect(checkEntry({ ...measured, scores: { total: Number.NaN } })).toMatchObject({
      issues: [{ path: ['scores', 'total'], code: 'wrong-type' }],
    });
    expect(checkEntry({ ...measured, scores: { 'Not an id': 1 } })).toMatchObject({
      issues: [{ path: ['scores', 'Not an id'], code: 'bad-id' }],
    });
    const held = fullEntries.find((entry) => entry.kind === 'held')!;
    for (const minutes of [-1, 0.5, 100_001]) expect(checkEntry({ ...held, minutes }).ok).toBe(false);
  });
});

test('no text of the entry is repeated in what is told', () => {
  const secret = 'Kim Karlsson';
  const told = JSON.stringify([
    checkEntry(changed({ role: secret })),
    checkEntry(changed({ happened: secret })),
    checkEntry(changed({ kind: secret })),
    checkEntry(changed({ as: secret })),
    checkEntry(changed({ person: secret.repeat(30) })),
  ]);
  expect(told).not.toContain('Kim');
});

test('a key that would set a prototype is refused wherever it stands', () => {
  const read = (text: string) => checkEntry(JSON.parse(text));
  const hidden = { code: 'unknown-field', data: {} };
  expect(read('{"__proto__":{"kind":"resumed"}}')).toEqual({
    ok: false,
    issues: [{ path: ['__proto__'], ...hidden }],
  });
  const scores = read('{"kind":"measured","scores":{"__proto__":{}}}');
  expect(scores).toEqual({ ok: false, issues: [{ path: ['scores', '__proto__'], ...hidden }] });
});

test('it never throws, and ends', () => {
  const proxy = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  const getter = {
    ...shortEntry,
    get note(): string {
      throw new Error('no');
    },
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const branching: Record<string, unknown> = {};
  for (const key of 'abcdefgh') branching[key] = branching;
  for (const value of [proxy, getter, revoked, deepList(), branching, Object.create(null), Symbol('s')]) {
    expect(checkEntry(value).ok).toBe(false);
  }
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (value) => {
        expect(checkEntry(value).ok).toBe(false);
      },
    ),
  );
});

test('what is kept is a copy: plain, read once, without undefined fields', () => {
  let reads = 0;
  const value = {
    ...shortEntry,
    note: undefined,
    get person() {
      reads += 1;
      return `p:${reads}`;
    },
  };
  const checked = checkEntry(value);
  expect(checked).toStrictEqual({ ok: true, entry: { ...shortEntry, person: 'p:1' } });
});

test('the fast answer and the schema agree on changed entries', () => {
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      'ok',
      'Not an id',
      '2026-03-02',
      '2026-02-30',
      '2026-03-02T12:00:00Z',
      '19121212-1212',
      'written',
      'noted',
      '__proto__',
      'x'.repeat(201),
      null,
      {},
      [],
      ['a'],
      [''],
      { a: 1 },
      { role: 'a' },
      -1,
      0.5,
      60,
      Number.NaN,
      true,
    ),
    fc.jsonValue(),
  );
  let fine = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...fullEntries),
      fc.nat(),
      fc.option(junk),
      fc.boolean(),
      (entry, at, value, within) => {
        const copy = structuredClone(entry) as unknown as Record<string, unknown>;
        const nested = Object.values(copy).filter(
          (field): field is Record<string, unknown> => typeof field === 'object',
        );
        const place = within ? nested[at % nested.length]! : copy;
        const keys = [...Object.keys(place), 'extra'];
        const key = keys[at % keys.length]!;
        if (value !== null) place[key] = value;
        else if (Array.isArray(place)) place.splice(0, 1);
        else delete place[key];
        const fast = isEntry(copy);
        if (fast) fine += 1;
        expect(fast).toBe(entrySchema.safeParse(copy).success);
        expect(
          entry.kind === 'correction' ||
            checkEntry(JSON.parse(JSON.stringify(copy))).ok === isEntry(JSON.parse(JSON.stringify(copy))),
        ).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
  expect(fine).toBeGreaterThan(100);
});

test('a corrected entry keeps its id, its recording and who recorded it', () => {
  const target = fullEntries[0]!;
  const corrected = correctedEntry(target, correction as Entry & { kind: 'correction' });
  expect(corrected).toEqual({
    ok: true,
    // How the correction was offered holds for what it says.
    entry: {
      as: correction.as,
      override: correction.override,
      unless: correction.unless,
      ...correction.entry,
      id: target.id,
      recordedAt: target.recordedAt,
      by: target.by,
    },
  });
  expect(correctedEntry(target, { ...correction, entry: {} } as never).ok).toBe(false);
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  'a name that every object has already is no reference: %s',
  (id) => {
    expect(checkEntry({ ...shortEntry, id })).toMatchObject({
      ok: false,
      issues: [{ path: ['id'], code: 'bad-ref' }],
    });
  },
);

test('a name that every object has already is no id', () => {
  const { id, happened, recordedAt, by } = shortEntry;
  expect(checkEntry({ id, happened, recordedAt, by, kind: 'goal-set', goal: 'constructor' })).toMatchObject({
    ok: false,
    issues: [{ path: ['goal'], code: 'bad-id' }],
  });
});
