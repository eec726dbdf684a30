import { figures } from './numbers.js';
import type { Lang } from './text.js';

/** An inclusive range; a missing end is open. */
export interface Bounds {
  readonly from?: number;
  readonly to?: number;
}

/** What a range comes to in words; `outside` is the rest of a range that has both ends. */
export type Amount =
  | { readonly how: 'any' }
  | { readonly how: 'none' }
  | { readonly how: 'least' | 'most' | 'exactly'; readonly n: number }
  | { readonly how: 'between' | 'outside'; readonly from: number; readonly to: number };

/** What a range of whole numbers from 0 comes to: `{ from: 0, to: 0 }` is none, `{ from: 0 }` is any. Pure. */
export function amountOf({ from = 0, to }: Bounds): Amount {
  if (to === undefined) return from <= 0 ? { how: 'any' } : { how: 'least', n: from };
  if (to <= 0) return { how: 'none' };
  if (from === to) return { how: 'exactly', n: from };
  return from <= 0 ? { how: 'most', n: to } : { how: 'between', from, to };
}

/** What the whole numbers outside a range come to: outside `{ from: 3 }` is at most 2. Pure. */
export function amountOutside({ from = 0, to }: Bounds): Amount {
  if (from <= 0) return to === undefined ? { how: 'none' } : { how: 'least', n: to + 1 };
  return to === undefined ? amountOf({ to: from - 1 }) : { how: 'outside', from, to };
}

/**
 * A range in words, with figures: `minst 2`, `högst 3`, `2–3`, `precis 2`, `färre än 2 eller fler än 3`. Pure.
 *
 * @param number - how a number is written; default: figures
 */
export function amountWords(
  amount: Amount,
  lang: Lang,
  number: (n: number) => string = (n) => figures(n, lang),
): string {
  const words = amounts[lang];
  switch (amount.how) {
    case 'any':
      return words.any;
    case 'none':
      return words.none;
    case 'between':
      return words.between(amount.from, amount.to);
    case 'outside':
      return words.outside(
        amount.from === 1 ? number(0) : words.fewer(number(amount.from)),
        number(amount.to),
      );
    default:
      return words[amount.how](number(amount.n));
  }
}

/** A range in words: `minst 2`, `högst 3`, `2–3`. Pure. */
export function rangeWords(bounds: Bounds, lang: Lang): string {
  return amountWords(amountOf(bounds), lang);
}

/** Whether a word after the amount stands in the singular: `minst 1 gång`. Pure. */
export function isSingular(amount: Amount): boolean {
  return 'n' in amount ? amount.n === 1 : amount.how === 'outside' && amount.to === 1;
}

/** A number of times: `minst 2 gånger`, `1 gång`. Pure. */
export function timesWords(amount: Amount, lang: Lang): string {
  const word = isSingular(amount) ? amounts[lang].time : amounts[lang].times;
  return `${amountWords(amount, lang)} ${word}`;
}

const amounts = {
  sv: {
    any: 'valfritt antal',
    none: 'inga',
    least: (n: string) => `minst ${n}`,
    most: (n: string) => `högst ${n}`,
    exactly: (n: string) => `precis ${n}`,
    between: (from: number, to: number) => `${figures(from, 'sv')}–${figures(to, 'sv')}`,
    fewer: (n: string) => `färre än ${n}`,
    outside: (low: string, to: string) => `${low} eller fler än ${to}`,
    time: 'gång',
    times: 'gånger',
  },
  en: {
    any: 'any number of',
    none: 'no',
    least: (n: string) => `at least ${n}`,
    most: (n: string) => `at most ${n}`,
    exactly: (n: string) => `exactly ${n}`,
    between: (from: number, to: number) => `${from}–${to}`,
    fewer: (n: string) => `fewer than ${n}`,
    outside: (low: string, to: string) => `${low} or more than ${to}`,
    time: 'time',
    times: 'times',
  },
};
