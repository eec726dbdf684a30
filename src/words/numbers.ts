import type { Lang } from './text.js';

/**
 * A whole number in words up to twelve, in figures beyond; negative numbers and fractions in figures. Pure. Swedish one is
 * `ett`, as before `mål`; `gender: 'common'` gives `en`, as before `person`.
 */
export function numberWords(n: number, lang: Lang, gender: 'common' | 'neuter' = 'neuter'): string {
  if (lang === 'sv' && n === 1 && gender === 'common') return 'en';
  return numbers[lang][n] ?? figures(n, lang);
}

/** A number in figures with the decimal mark of the language. Pure. */
export function figures(n: number, lang: Lang): string {
  return lang === 'sv' ? `${n}`.replace('.', ',') : `${n}`;
}

const numbers: { readonly [L in Lang]: readonly string[] } = {
  sv: 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};
