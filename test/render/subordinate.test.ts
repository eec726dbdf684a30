import { expect, test } from 'vitest';
import { clauseOf } from '../../src/render/swedish/subordinate.js';

/** What stands after `när` when a condition reads as these words. */
const after = (words: string): string => clauseOf({ when: () => words }, { done: 'mote' });

test.each([
  ['mötet har inte genomförts', 'mötet inte har genomförts'],
  ['frågan ”Vem är inte här” har inte besvarats', 'frågan ”Vem är inte här” inte har besvarats'],
  ['svaret är inte ”Ja” eller fasen pågår inte', 'svaret inte är ”Ja” eller fasen inte pågår'],
  ['samtycket gäller inte', 'samtycket inte gäller'],
  ['ärendet startade inte som ”Ansökan”', 'ärendet inte startade som ”Ansökan”'],
  ['det är bekräftat att ”Lugnt” inte gäller', 'det är bekräftat att ”Lugnt” inte gäller'],
])('after `när`, `om` and `att`, `inte` stands before the verb: %s', (words, clause) => {
  expect(after(words)).toBe(clause);
});

test('no condition, no clause', () => {
  expect(clauseOf({ when: () => 'något' }, undefined)).toBe('');
});
