import { expect, test } from 'vitest';
import { looksLikeIdentityNumber } from '../../src/entry/identity-number.js';

test.each([
  '1212121212',
  '121212-1212',
  '121212+1212',
  '121212 1212',
  '191212121212',
  '19121212-1212',
  '20121212-1212',
  '7010632391',
  '701063-2391',
  '811218-9876',
])('%s is refused', (text) => {
  expect(looksLikeIdentityNumber(text)).toBe(true);
});

test.each([
  ['wrong check digit', '1212121213'],
  ['month 13', '1213121211'],
  ['day 00', '1212001218'],
  ['day 32', '7010322398'],
  ['century 21', '21121212-1212'],
  ['eleven digits', '12121212121'],
  ['within a word', 'p1212121212'],
  ['a UUID', '12121212-1212-4121-8121-121212121212'],
  ['nine digits', '121212121'],
])('%s is let through', (_why, text) => {
  expect(looksLikeIdentityNumber(text)).toBe(false);
});
