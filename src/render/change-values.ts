import type { Id } from '../condition/condition.js';
import type { ExtendsSpec } from '../definition/pathway.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import type { Lang } from '../words/text.js';
import type { ChangeWords } from './change-words.js';
import type { Names } from './names.js';
import { duration, list } from './say.js';

/** What the names in a field are names of. */
type NameOf = (names: Names) => (id: Id) => string;

const role: NameOf = (names) => (id) => inSentence(names.role(id));
const information: NameOf = (names) => (id) => inSentence(names.information(id));
const agency: NameOf = (names) => (id) => inSentence(names.agency(id));

const namesIn: { readonly [field: string]: NameOf } = {
  by: role,
  per: role,
  roles: role,
  includes: role,
  authority: role,
  overridableBy: role,
  givers: role,
  answers: role,
  agency,
  between: agency,
  information,
  sees: information,
  themes: (names) => (id) => inSentence(names.theme(id)),
  opens: (names) => (id) => inQuotes(names.phase(id), names.lang),
  countsAs: (names) => (id) => inQuotes(names.step(id), names.lang),
};

/** A value of a definition in a few words: titles for ids, times in words, tables as `key: value`. Pure. */
export function valueWords(field: string, value: unknown, names: Names, words: ChangeWords): string {
  if (value === undefined) return words.silent;
  if (field === 'extends') return tieWords(value as ExtendsSpec);
  const title = namesIn[field]?.(names) ?? ((id: Id) => `\`${id}\``);
  const nameOf = (id: Id): string => (Object.hasOwn(words.values, id) ? (words.values[id] ?? id) : title(id));
  return said(value, nameOf, names.lang, words);
}

/** What a variant is built on; its hash is nothing to read. */
function tieWords({ pathway, version }: ExtendsSpec): string {
  return `\`${pathway}\` ${version}`;
}

function said(value: unknown, nameOf: (id: Id) => string, lang: Lang, words: ChangeWords): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return /^P\d/.test(value) ? duration(value, lang) : nameOf(value);
  if (Array.isArray(value)) {
    const items = value.map((one) => said(one, nameOf, lang, words));
    return items.length === 0 ? words.silent : list(items, lang);
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return words.silent;
  return isText(entries)
    ? textWords(entries, lang)
    : entries.map(([key, one]) => `${bare(nameOf(key))}: ${bare(said(one, nameOf, lang, words))}`).join(', ');
}

const bare = (text: string): string => text.replaceAll('`', '');

function isText(entries: readonly (readonly [string, unknown])[]): boolean {
  return entries.every(([key, one]) => (key === 'sv' || key === 'en') && typeof one === 'string');
}

/** A text in the language asked for first, and then in the other one where there is one. */
function textWords(entries: readonly (readonly [string, unknown])[], lang: Lang): string {
  const own = [...entries].sort(([a], [b]) => Number(b === lang) - Number(a === lang));
  return own
    .map(([key, one]) => `${inQuotes(String(one), lang)}${key === lang ? '' : ` (${key})`}`)
    .join(' ');
}
