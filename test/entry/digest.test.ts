import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDigest } from '../../src/entry/digest.js';
import type { Entry } from '../../src/entry/entry.js';
import { fullEntries, shortEntry } from './samples.js';

const digest = (value: object) => contentDigest(value as Entry);

test('the digest is the same on every machine and in every version', () => {
  expect(digest(shortEntry)).toMatchInlineSnapshot(`"xiqqeyaheh"`);
  expect(digest({ ...shortEntry, person: 'å-ö-日本' })).toMatchInlineSnapshot(`"2dbefvc733i"`);
});

test('the order of fields, the recording and the stamp of the door say nothing', () => {
  for (const entry of fullEntries) {
    const turned = Object.fromEntries(Object.entries(entry).reverse());
    expect(digest({ ...turned, recordedAt: '2027-01-01T00:00:00Z', admitted: { rules: [] } })).toBe(
      digest(entry),
    );
    expect(digest({ ...turned, extra: undefined })).toBe(digest(entry));
  }
});

test('every other field says something, also one called recordedAt further in', () => {
  for (const entry of fullEntries) {
    for (const field of Object.keys(entry)) {
      if (field === 'recordedAt' || field === 'admitted') continue;
      expect([field, digest({ ...entry, [field]: 'other' })]).not.toEqual([field, digest(entry)]);
    }
  }
  expect(digest({ entry: { recordedAt: 1 } })).not.toBe(digest({ entry: { recordedAt: 2 } }));
  expect(digest({ entry: { admitted: 1 } })).toBe(digest({ entry: {} }));
  expect(digest({ a: ['b', 'c'] })).not.toBe(digest({ a: ['c', 'b'] }));
  expect(digest({ a: ['b,c'] })).not.toBe(digest({ a: ['b', 'c'] }));
  expect(digest({ a: ['ab', 'c'] })).not.toBe(digest({ a: ['a', 'bc'] }));
  expect(digest({ ab: 'c' })).not.toBe(digest({ a: 'bc' }));
  expect(digest({ a: 'b', c: 'd' })).not.toBe(digest({ a: 'd', c: 'b' }));
});

test('equal only for equal content', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b);
      if (typeof a !== 'object' || typeof b !== 'object')
        expect(digest({ a }) === digest({ a: b })).toBe(same);
    }),
  );
});
