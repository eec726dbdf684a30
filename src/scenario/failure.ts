import type { Refusal } from '../case/recorded.js';
import type { Sentence } from '../diagnostics/declared.js';
import { quoted } from '../diagnostics/sentence.js';
import type { Entry } from '../entry/entry.js';
import type { Placed, WantedNames } from './scenario.js';

/** Where a scenario and the case part, as data with a sentence. */
export interface Failure extends Placed {
  /** The key of the line or look that does not hold: `holds`, `refused`, `overdue`, `phases` … */
  readonly key: string;
  /** What it was about, where the key names several: a phase, a rule, a role. */
  readonly of?: string;
  readonly expected: unknown;
  readonly found: unknown;
  /** What is expected and what was found, in words. */
  readonly words: { readonly expected: Sentence; readonly found: Sentence };
  /** The refusal, when something was refused. */
  readonly refusal?: Refusal;
  /** The entry that it is about. */
  readonly entry?: Entry;
}

/** A list of names in words. Pure. */
export function listWords(names: readonly string[]): Sentence {
  if (names.length === 0) return { sv: 'inget', en: 'nothing' };
  const text = names.map(quoted).join(', ');
  return { sv: text, en: text };
}

/** What a list should be, in words. Pure. */
export function wantedWords({ only, among = [], without = [] }: WantedNames): Sentence {
  const parts: Sentence[] = [];
  if (only !== undefined) parts.push(listWords(only));
  if (among.length > 0)
    parts.push({ sv: `bland annat ${listWords(among).sv}`, en: `among others ${listWords(among).en}` });
  if (without.length > 0)
    parts.push({ sv: `utan ${listWords(without).sv}`, en: `without ${listWords(without).en}` });
  return { sv: parts.map(({ sv }) => sv).join('; '), en: parts.map(({ en }) => en).join('; ') };
}

/** A plain value in words. Pure. */
export function valueWords(value: unknown): Sentence {
  if (value === undefined) return { sv: 'inget', en: 'nothing' };
  if (Array.isArray(value)) return listWords(value.map(String));
  return { sv: quoted(value), en: quoted(value) };
}

/** The sentence of a failure: what was expected, and what was found. Pure. */
export function failureSentence({ key, of, words }: Failure): Sentence {
  const what = of === undefined ? quoted(key) : `${quoted(key)} ${quoted(of)}`;
  return {
    sv: `${what}: väntat ${words.expected.sv}, men fann ${words.found.sv}.`,
    en: `${what}: expected ${words.expected.en}, but found ${words.found.en}.`,
  };
}
