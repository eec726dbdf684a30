import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, numberWords } from '../../src/words/numbers.js';
import {
  type Amount,
  amountOf,
  amountOutside,
  amountWords,
  type Bounds,
  rangeWords,
  timesWords,
} from '../../src/words/quantities.js';

test.each<[Bounds, string, string]>([
  [{}, 'valfritt antal', 'any number of'],
  [{ from: 0 }, 'valfritt antal', 'any number of'],
  [{ from: 2 }, 'minst 2', 'at least 2'],
  [{ to: 3 }, 'högst 3', 'at most 3'],
  [{ from: 0, to: 3 }, 'högst 3', 'at most 3'],
  [{ from: 2, to: 3 }, '2–3', '2–3'],
  [{ from: 2, to: 2 }, 'precis 2', 'exactly 2'],
  [{ to: 0 }, 'inga', 'no'],
])('%j', (bounds, sv, en) => {
  expect(rangeWords(bounds, 'sv')).toBe(sv);
  expect(rangeWords(bounds, 'en')).toBe(en);
});

test.each<[Bounds, string]>([
  [{}, 'inga gånger'],
  [{ from: 1 }, 'inga gånger'],
  [{ from: 2 }, 'högst 1 gång'],
  [{ to: 0 }, 'minst 1 gång'],
  [{ to: 3 }, 'minst 4 gånger'],
  [{ from: 1, to: 1 }, '0 eller fler än 1 gång'],
  [{ from: 2, to: 3 }, 'färre än 2 eller fler än 3 gånger'],
])('outside %j', (bounds, sv) => {
  expect(timesWords(amountOutside(bounds), 'sv')).toBe(sv);
});

test('every number lies in a range or outside it, as the words of either say', () => {
  const holds = (amount: Amount, n: number): boolean => {
    switch (amount.how) {
      case 'any':
        return true;
      case 'none':
        return n === 0;
      case 'least':
        return n >= amount.n;
      case 'most':
        return n <= amount.n;
      case 'exactly':
        return n === amount.n;
      case 'between':
        return n >= amount.from && n <= amount.to;
      case 'outside':
        return n < amount.from || n > amount.to;
    }
  };
  const small = fc.nat({ max: 5 });
  fc.assert(
    fc.property(fc.option(small), fc.option(small), small, (from, length, n) => {
      const bounds = {
        ...(from === null ? {} : { from }),
        ...(length === null ? {} : { to: (from ?? 0) + length }),
      };
      const within = n >= (from ?? 0) && n <= (length === null ? n : (from ?? 0) + length);
      fc.pre(!(bounds.from === undefined || bounds.from === 0) || bounds.to !== undefined);
      expect(holds(amountOf(bounds), n)).toBe(within);
      expect(holds(amountOutside(bounds), n)).toBe(!within);
    }),
  );
});

test('numbers in words to twelve, with gender where Swedish has one', () => {
  expect([0, 1, 2, 12, 13, -1, 1.5].map((n) => numberWords(n, 'sv'))).toEqual([
    'noll',
    'ett',
    'två',
    'tolv',
    '13',
    '-1',
    '1,5',
  ]);
  expect(numberWords(1, 'sv', 'common')).toBe('en');
  expect([1, 12, 13].map((n) => numberWords(n, 'en', 'common'))).toEqual(['one', 'twelve', '13']);
  expect([figures(1.5, 'sv'), figures(1.5, 'en')]).toEqual(['1,5', '1.5']);
  expect(amountWords({ how: 'outside', from: 2, to: 3 }, 'en', (n) => numberWords(n, 'en'))).toBe(
    'fewer than two or more than three',
  );
});
