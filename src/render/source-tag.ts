import type { Basis } from '../definition/rule.js';
import type { Lang } from '../words/text.js';

const bases: { readonly [L in Lang]: { readonly [B in Basis]: string } } = {
  sv: { law: 'lag', method: 'metod', local: 'lokalt' },
  en: { law: 'law', method: 'method', local: 'local' },
};

/** Source ids in brackets: `[NOR-14, NOR-15]`; nothing when there are none. Pure. */
export function sources(source: readonly string[] | undefined): string {
  return source === undefined || source.length === 0 ? '' : `[${source.join(', ')}]`;
}

/**
 * Where something comes from, in brackets: the source ids, after `lag` or `lokalt` when it does not come from the
 * method's own text: `[NOR-14]`, `[lag: LAW-02]`, `[lokalt]`. Nothing when neither is known. Pure.
 */
export function sourceTag(
  from: { readonly source?: readonly string[]; readonly basis?: Basis },
  lang: Lang,
): string {
  const { source = [], basis } = from;
  const word = basis === undefined || (basis === 'method' && source.length > 0) ? '' : bases[lang][basis];
  const inner = [word, source.join(', ')].filter((part) => part !== '').join(': ');
  return inner === '' ? '' : `[${inner}]`;
}

/** A text with its source tag after it. Pure. */
export function tagged(text: string, tag: string): string {
  return tag === '' ? text : `${text} ${tag}`;
}
