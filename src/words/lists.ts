import type { Lang } from './text.js';

/** How the items of a list belong together. */
export type Joint = 'and' | 'or';

/** `a, b och c` or `a, b eller c`; one item is itself, none is `''`. Pure. */
export function listWords(items: readonly string[], lang: Lang, joint: Joint = 'and'): string {
  return joined(items, ` ${jointWord(lang, joint)} `);
}

/** As `listWords`, with a comma before the last word too, for items that are themselves joined: `a och b, eller c`. Pure. */
export function heavyListWords(items: readonly string[], lang: Lang, joint: Joint): string {
  return joined(items, `, ${jointWord(lang, joint)} `);
}

/** Clauses in one sentence; when one of them has an `och` or `eller` of its own, commas keep them apart. Pure. */
export function clauseWords(clauses: readonly string[], lang: Lang, joint: Joint): string {
  const { and, or } = jointWords[lang];
  const isJoined = clauses.some((clause) => clause.includes(` ${and} `) || clause.includes(` ${or} `));
  return isJoined ? heavyListWords(clauses, lang, joint) : listWords(clauses, lang, joint);
}

/** `och`, `eller`, `and`, `or`. Pure. */
export function jointWord(lang: Lang, joint: Joint): string {
  return jointWords[lang][joint];
}

const jointWords = { sv: { and: 'och', or: 'eller' }, en: { and: 'and', or: 'or' } } as const;

function joined(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
}
