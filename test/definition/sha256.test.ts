import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/definition/sha256.js';

const expected = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test('the examples of the standard', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('lengths on both sides of a block', () => {
  for (const length of [54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
    expect(sha256('å'.repeat(length))).toBe(expected('å'.repeat(length)));
  }
});

test('agrees with the hash of Node on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(expected(text));
    }),
    { numRuns: 500 },
  );
});
