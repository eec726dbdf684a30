import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewOf, nearest } from '../../src/diagnostics/nearest.js';

test.each([
  ['planringsmote', ['planeringsmote', 'kartlaggning'], 'planeringsmote'],
  ['behadling', ['behandling', 'handling'], 'behandling'],
  ['behanlding', ['behandling'], 'behandling'],
  ['Behandling', ['behandling'], 'behandling'],
  ['förälder', ['foralder'], 'foralder'],
  ['max_time', ['max-time'], 'max-time'],
  ['ja', ['nej'], undefined],
  ['x', ['y'], undefined],
  ['kartlaggning', ['behandling'], undefined],
  ['abc', ['abd', 'abe'], 'abd'],
  ['anything', [], undefined],
  ['faser', ['phase', 'phases'], 'phases'],
  ['Mål', ['goals', 'may'], 'goals'],
  ['minst en', ['all', 'one'], 'one'],
  ['barn', ['child', 'barn-1'], 'child'],
  ['barnet', ['barn-1', 'foralder-1'], 'barn-1'],
])('%s among %j is %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('a known word is its own nearest', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.nat(), (known, at) => {
      const word = known[at % known.length] ?? '';
      expect(nearest(word, known)).toBe(word);
    }),
  );
});

test('long words and long lists are bounded', () => {
  const started = performance.now();
  nearest(
    'x'.repeat(100_000),
    Array.from({ length: 10_000 }, (_, at) => `${'y'.repeat(1000)}${at}`),
  );
  expect(performance.now() - started).toBeLessThan(2000);
});

test('a list is cut at eight', () => {
  expect(fewOf('abcdefghij')).toEqual({ known: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], more: 2 });
  expect(fewOf('ab')).toEqual({ known: ['a', 'b'], more: 0 });
});
