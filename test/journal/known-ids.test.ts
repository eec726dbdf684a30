import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkState } from '../../src/journal/case-state.js';
import { digestOf, idsOf, type KnownIds, sameContent, withId } from '../../src/journal/known-ids.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { smallPathway, startedCase } from '../case/small-pathway.js';

const ids = fc.uniqueArray(
  fc.oneof(
    fc.uuid(),
    fc.nat(9999).map((number) => `e-${number}`),
    fc.constantFrom('a', 'a=', 'a=b', 'a b', ' a', '%20a', '%', 'a%3db', '=', ' ', 'å-ö', '\ud800', '"'),
    fc.string({ minLength: 1, maxLength: 40 }),
  ),
  { maxLength: 400 },
);
const pairs = ids.map((all) => all.map((id, at): readonly [string, string] => [id, `${at}x!`.slice(0, 11)]));
const oneByOne = (all: readonly (readonly [string, string])[]): KnownIds =>
  all.reduce<KnownIds>((known, [id, digest]) => withId(known, id, digest), {});

describe('the ids a case has seen', () => {
  test('are found with the digest they were recorded with, and no other id is', () => {
    fc.assert(
      fc.property(pairs, fc.string(), (all, other) => {
        const known = idsOf(all);
        for (const [id, digest] of all) expect(digestOf(known, id)).toBe(digest);
        if (!all.some(([id]) => id === other)) expect(digestOf(known, other)).toBeUndefined();
      }),
    );
  });

  test('are the same one by one as at once, in any order, and as JSON', () => {
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (all, places) => {
        const order = all.map((pair) => ({ pair, at: places.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        const known = oneByOne(order.map(({ pair }) => pair));
        expect(known).toEqual(idsOf(all));
        expect(JSON.parse(JSON.stringify(known))).toEqual(known);
      }),
    );
  });

  test('of two entries with one id, the first counts', () => {
    expect(
      digestOf(
        idsOf([
          ['e', 'one'],
          ['e', 'two'],
        ]),
        'e',
      ),
    ).toBe('one');
  });

  test('are in many small texts when there are many', () => {
    const many = Array.from({ length: 10_000 }, (_, at): readonly [string, string] => [`e-${at}`, 'd']);
    const known = oneByOne(many);
    const texts = Object.values(known).flatMap((branch) => Object.values(branch));
    expect(Object.keys(known).length).toBeLessThanOrEqual(16);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(800);
    expect(many.filter(([id]) => digestOf(known, id) !== 'd')).toEqual([]);
  });
});

test('a digest is the same content with the mark of the door and without', () => {
  expect([sameContent('d', 'd'), sameContent('d!', 'd'), sameContent('d', 'e')]).toEqual([true, true, false]);
});

test('a stored state whose ids have another shape is told as broken, not read as if nothing were known', () => {
  const compiled = compilePathway(smallPathway());
  const { state } = startedCase(compiled);
  for (const broken of [undefined, null, [], 'ids', { a: 'e-001=1' }, { a: ['e-001=1'] }, { a: { b: 3 } }]) {
    const stored = { ...JSON.parse(JSON.stringify(state)), ids: broken };
    expect(() => checkState(compiled, stored)).toThrow(expect.objectContaining({ code: 'broken-state' }));
  }
});

test('a state that was made here, with ids or rows put in by hand, is told as broken', () => {
  const compiled = compilePathway(smallPathway());
  const { state } = startedCase(compiled);
  for (const ids of [{ aa: null }, { aa: 'text' }, { aa: [] }, { aa: { a: null } }])
    expect(() => checkState(compiled, { ...state, ids } as never)).toThrow(
      expect.objectContaining({ code: 'broken-state' }),
    );
  const people = JSON.parse('{ "__proto__": { "spoke-1": { "roles": [] } } }');
  expect(() => checkState(compiled, { ...state, facts: { ...state.facts, people } })).toThrow(
    expect.objectContaining({ code: 'broken-state' }),
  );
  checkState(compiled, state);
});

test('a text put in by hand that is no row of pairs is grown to its end', () => {
  const long = 'x'.repeat(400);
  for (const text of [' a=1 b', 'a=1', ' b', '  ', ''])
    expect(digestOf(withId({ aa: { a: text } }, long, 'd'), long)).toBe('d');
});
