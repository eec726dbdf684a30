import type { Id } from '../condition/condition.js';
import type { Described } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { inSentence } from '../words/sentences.js';
import { inLang, type Lang } from '../words/text.js';
import { englishLabels } from './english/show-labels.js';
import { type Names, namesOf, sentence } from './names.js';
import type { Block } from './page.js';
import { ruleSentence } from './rule-sentence.js';
import { isGroup } from './rule-talk.js';
import { list } from './say.js';
import type { ShowLabels } from './show-labels.js';
import { type ShowPhrases, showPhrases } from './show-phrases.js';
import { sourceTag, tagged } from './source-tag.js';
import { swedishLabels } from './swedish/show-labels.js';

/** What every part of a shown pathway is made from. */
export interface Showing {
  readonly program: Program;
  readonly lang: Lang;
  readonly names: Names;
  readonly labels: ShowLabels;
  readonly phrases: ShowPhrases;
}

/** The fixed words of a shown pathway, by language. */
export const showLabels: { readonly [L in Lang]: ShowLabels } = { sv: swedishLabels, en: englishLabels };

/** A pathway about to be shown in a language. Pure. */
export function showingOf(program: Program, lang: Lang): Showing {
  return {
    program,
    lang,
    names: namesOf(program, lang),
    labels: showLabels[lang],
    phrases: showPhrases[lang],
  };
}

/** An element as one text: title, explanation, whatever is added, and where it comes from. Pure. */
export function described(
  id: Id,
  element: Described,
  { lang }: Showing,
  ...added: readonly string[]
): string {
  const title = inLang(element.title, lang, id);
  const about = inLang(element.about, lang);
  const more = [about, ...added].filter((text) => text !== '').map(sentence);
  const isSentence = more.length > 0 || /[.!?] /.test(title);
  const text = [isSentence ? sentence(title) : title, ...more].join(' ');
  return tagged(text, sourceTag(element, lang));
}

/** A table of elements as points of a list. Pure. */
export function items<E extends Described>(
  table: { readonly [id: Id]: E } | undefined,
  showing: Showing,
  more: (element: E, id: Id) => readonly string[] = () => [],
): readonly Block[] {
  return Object.entries(table ?? {}).map(([id, element]) => ({
    kind: 'item',
    text: described(id, element, showing, ...more(element, id)),
  }));
}

/** A section with its heading; nothing at all when it is empty. Pure. */
export function section(heading: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: heading }, ...blocks];
}

/** Rules as points of a list, each with its source. Pure. */
export function ruleItems(
  rules: readonly Rule[],
  { program, lang }: Showing,
  level: number = 0,
): readonly Block[] {
  return rules.map((rule) => ({
    kind: 'item',
    level,
    text: tagged(ruleSentence(program, rule, lang), sourceTag(rule, lang)),
  }));
}

/** Roles as a list in a sentence. Pure. */
export function roleList(
  roles: readonly Id[] | undefined,
  { names, lang }: Showing,
  joint: 'and' | 'or' = 'and',
): string {
  return list(
    (roles ?? []).map((role) => inSentence(names.role(role))),
    lang,
    joint,
  );
}

/** Each of those who hold a role: `var och en i familjen`, `varje förälder`. Pure. */
export function eachOf(role: Id, { names, lang }: Showing): string {
  const title = inSentence(names.role(role));
  const group = isGroup(role, { names });
  if (lang === 'sv') return group ? `var och en i ${title}` : `varje ${title}`;
  return group ? `each in ${title}` : `every ${title}`;
}
