import { localDateOf } from '../calendar/instant.js';
import type { Entry } from '../entry/entry.js';
import { dateWords } from '../words/dates.js';
import type { Lang } from '../words/text.js';
import { englishEntries } from './english/entries.js';
import type { EntryWords } from './entry-words.js';
import type { Names } from './names.js';
import { sentence } from './names.js';
import { swedishEntries } from './swedish/entries.js';

const words: { readonly [L in Lang]: EntryWords } = { sv: swedishEntries, en: englishEntries };

/** What an entry says, as a sentence. Pure. Persons stand with the references that the host gave. */
export function entrySentence(entry: Entry, names: Names): string {
  const say = words[names.lang][entry.kind] as (entry: Entry, names: Names) => string;
  return sentence(say(entry, names));
}

/** The local day of a date or an instant, in words. Pure. */
export function dayOfMoment(moment: string, names: Names): string {
  return dateWords(localDateOf(moment, names.program.zone), names.lang);
}
