import type { Lang } from './text.js';

/**
 * A title as it stands within a sentence: an ordinary word at its head loses its capital, and so does an English `A`; an abbreviation (`SIP-möte`) or a
 * name with a hyphen (`Komet-träff`) keeps it; half a word before another (`Hälso- och sjukvård`) does not. Pure. A name that is one ordinary-looking word is not recognised.
 */
export function inSentence(title: string): string {
  return ordinaryHead.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}

/** A text with a capital at its head. Pure. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A name in quotation marks: `”Ja”`, `“Yes”`. Pure. */
export function inQuotes(name: string, lang: Lang): string {
  return lang === 'sv' ? `”${name}”` : `“${name}”`;
}

const ordinaryHead = /^(?:\p{Lu}\p{Ll}+(?![\p{L}\p{N}]|-\S)|A(?= \p{Ll}))/u;
