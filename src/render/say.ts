import type { Span } from '../calendar/limit.js';
import type { Range } from '../condition/condition.js';
import { durationWords, lengthWords } from '../words/durations.js';
import { heavyListWords, type Joint, jointWord, listWords } from '../words/lists.js';
import { numberWords } from '../words/numbers.js';
import { type Amount, amountOf, amountWords, isSingular } from '../words/quantities.js';
import type { Lang } from '../words/text.js';

/**
 * A list in a sentence: `a, b och c`. Pure. An item that is itself a list (`barn eller ungdom`) at the end is set off by a
 * comma, and items with commas of their own by semicolons; quoted items are not.
 */
export function list(items: readonly string[], lang: Lang, joint: Joint = 'and'): string {
  const bare = items.filter((item) => !/^[”“]/.test(item));
  if (bare.some((item) => item.includes(', ')) && items.length > 1)
    return `${items.slice(0, -1).join('; ')}; ${jointWord(lang, joint)} ${items.at(-1)}`;
  const isHeavy = items.slice(-2).some((item) => bare.includes(item) && / (?:och|eller|and|or) /.test(item));
  return isHeavy ? heavyListWords(items, lang, joint) : listWords(items, lang, joint);
}

/** A duration in a sentence: `en månad`, `14 dagar`. Pure. */
export function duration(text: string, lang: Lang): string {
  return oneSpelt(durationWords(text, lang), lang);
}

/** How long there is, in a sentence: `14 dagar`, `fem arbetsdagar`; nothing for the same day. Pure. */
export function span(given: Span | undefined, lang: Lang): string {
  if (given === undefined || given === 'same-day') return '';
  if (typeof given === 'string') return duration(given, lang);
  const { workingDays: days } = given;
  return lang === 'sv'
    ? `${numberWords(days, lang, 'common')} ${days === 1 ? 'arbetsdag' : 'arbetsdagar'}`
    : `${numberWords(days, lang)} working ${days === 1 ? 'day' : 'days'}`;
}

/** A length with one end or both in a sentence: `minst en månad`, `3–12 månader`. Pure. */
export function length(range: { readonly from?: string; readonly to?: string }, lang: Lang): string {
  return oneSpelt(lengthWords(range, lang), lang);
}

function oneSpelt(text: string, lang: Lang): string {
  return lang === 'sv'
    ? text.replace(/(?<![\d–])1 år/g, 'ett år').replace(/(?<![\d–])1 (?=\p{L})/gu, 'en ')
    : text.replace(/(?<![\d–])1 (?=\p{L})/gu, 'one ');
}

/** How many times in a sentence: `minst en gång`, `2–3 gånger`, `en gång`. Pure. */
export function times(range: Range, lang: Lang): string {
  const amount = amountOf(range);
  const number = (n: number): string => numberWords(n, lang, 'common');
  const words = amount.how === 'exactly' ? number(amount.n) : amountWords(amount, lang, number);
  return lang === 'sv' ? `${words} ${isSingular(amount) ? 'gång' : 'gånger'}` : englishTimes(amount, words);
}

function englishTimes(amount: Amount, words: string): string {
  if (!isSingular(amount)) return `${words} times`;
  return `${words.replace(/\s*one$/, '')} once`.trim();
}
