import { expect, test } from 'vitest';
import { clauseWords, heavyListWords, listWords } from '../../src/words/lists.js';

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a och b', 'a or b'],
  [['a', 'b', 'c'], 'a, b och c', 'a, b or c'],
])('%j', (items, sv, en) => {
  expect(listWords(items, 'sv')).toBe(sv);
  expect(listWords(items, 'en', 'or')).toBe(en);
});

test('clauses that are joined themselves are kept apart by commas', () => {
  expect(heavyListWords(['a', 'b'], 'sv', 'or')).toBe('a, eller b');
  expect(clauseWords(['a', 'b'], 'sv', 'and')).toBe('a och b');
  expect(clauseWords(['a eller b', 'c'], 'sv', 'and')).toBe('a eller b, och c');
  expect(clauseWords(['a', 'b and c'], 'en', 'or')).toBe('a, or b and c');
});
