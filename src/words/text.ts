/** A language that insats speaks: Swedish or English. */
export type Lang = 'sv' | 'en';

/** A label in Swedish, English or both. A missing language falls back to the other one. */
export interface Text {
  readonly sv?: string;
  readonly en?: string;
}

/**
 * The words of `text` in `lang`, or in the other language when that one is missing, or `fallback`
 * when there is no text at all. Pure.
 */
export function inLang(text: Text | undefined, lang: Lang, fallback = ''): string {
  if (text === undefined) return fallback;
  return (lang === 'sv' ? (text.sv ?? text.en) : (text.en ?? text.sv)) ?? fallback;
}
