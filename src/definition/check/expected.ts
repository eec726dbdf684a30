import type { Sentence } from '../../diagnostics/declared.js';

/** What sort of value is asked for, by the name the schema gives it. */
const wanted: ReadonlyMap<string, Sentence> = new Map([
  ['text', { sv: 'text', en: 'text' }],
  ['number', { sv: 'ett tal', en: 'a number' }],
  ['int', { sv: 'ett heltal', en: 'a whole number' }],
  ['boolean', { sv: '`true` eller `false`', en: '`true` or `false`' }],
  ['list', { sv: 'en lista, som `[a, b]`', en: 'a list, such as `[a, b]`' }],
  ['keys', { sv: 'nycklar med värden', en: 'keys with values' }],
  [
    'label',
    {
      sv: 'text på svenska och engelska, som `{ sv: Möte, en: Meeting }`',
      en: 'words in Swedish and English, such as `{ sv: Möte, en: Meeting }`',
    },
  ],
  ['quantifier', { sv: '`one`, `all` eller ett antal från 1', en: '`one`, `all` or a number from 1' }],
  [
    'all-or-range',
    { sv: '`all` eller ett intervall, som `{ from: 1 }`', en: '`all` or a range, such as `{ from: 1 }`' },
  ],
  [
    'number-or-range',
    {
      sv: 'ett tal eller ett intervall, som `{ from: 4, to: 5 }`',
      en: 'a number or a range, such as `{ from: 4, to: 5 }`',
    },
  ],
  ['option-or-list', { sv: 'ett svar eller en lista av svar', en: 'an answer or a list of answers' }],
  [
    'status-or-list',
    {
      sv: '`waiting`, `open`, `completed`, `ended` eller `skipped`, eller en lista av dem',
      en: '`waiting`, `open`, `completed`, `ended` or `skipped`, or a list of them',
    },
  ],
  [
    'span',
    {
      sv: 'en tidslängd som `P14D`, `same-day` eller `{ workingDays: 5 }`',
      en: 'a length of time such as `P14D`, `same-day` or `{ workingDays: 5 }`',
    },
  ],
  ['level-or-list', { sv: '`{ to: … }` eller en lista av sådana', en: '`{ to: … }` or a list of such' }],
  [
    'sees',
    {
      sv: '`always`, `{ consent: … }` eller `{ law: … }`',
      en: '`always`, `{ consent: … }` or `{ law: … }`',
    },
  ],
  [
    'names',
    {
      sv: 'ett id, en lista av id som `[a, b]`, eller `{ among: [a] }`',
      en: 'an id, a list of ids such as `[a, b]`, or `{ among: [a] }`',
    },
  ],
  ['member', { sv: 'en roll, eller `{ role: … }`', en: 'a role, or `{ role: … }`' }],
  [
    'looks',
    { sv: 'nycklar med värden, eller en lista av sådana', en: 'keys with values, or a list of such' },
  ],
  ['giver', { sv: '`all` eller `{ who: … }`', en: '`all` or `{ who: … }`' }],
]);

const given: ReadonlyMap<string, Sentence> = new Map([
  ['text', { sv: 'text', en: 'text' }],
  ['number', { sv: 'ett tal', en: 'a number' }],
  ['boolean', { sv: '`true` eller `false`', en: '`true` or `false`' }],
  ['list', { sv: 'en lista', en: 'a list' }],
  ['keys', { sv: 'nycklar med värden', en: 'keys with values' }],
  ['nothing', { sv: 'tomt', en: 'empty' }],
]);

/** The words for what should have stood there. */
export function expected(name: string): Sentence {
  return wanted.get(name) ?? { sv: name, en: name };
}

/** The words for what stands there. */
export function found(name: string): Sentence {
  return given.get(name) ?? { sv: name, en: name };
}

/** Whether the schema has given a name to what it expects. */
export function isExpectation(name: string): boolean {
  return wanted.has(name);
}

/** The sort of a value in plain data. */
export function sortOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'keys';
  return typeof value === 'string' ? 'text' : typeof value;
}
