import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { DataPath, Span } from '../diagnostics/diagnostic.js';
import type { EntryBase, Recorder } from '../entry/entry.js';
import type { Text } from '../words/text.js';
import type { VerbName } from './verbs.js';

/** What a list should be: exactly `only`, in order; or with these among it, or without those, in any order. */
export interface WantedNames {
  readonly only?: readonly string[];
  readonly among?: readonly string[];
  readonly without?: readonly string[];
}

/** Where something stands in a scenario file. */
export interface Placed {
  readonly path: DataPath;
  /** Missing when the file was not read from text. */
  readonly span?: Span;
}

/** Something that happens in a scenario, with every date worked out. */
export interface Happening extends Placed {
  readonly kind: 'happening';
  /** Lines under `given` must be accepted; lines under `when` must come to exactly what they say. */
  readonly under: 'given' | 'when';
  readonly verb: VerbName;
  /** What the word is given: a step, a phase, a person … */
  readonly of: string;
  /** The day on which it is recorded. */
  readonly on: LocalDate;
  /** The time of that day, when it is told. */
  readonly at?: string;
  /** The earlier day on which it happened, or `on` itself when it has no time of day. */
  readonly happened?: LocalDate;
  readonly by?: Recorder;
  readonly name?: string;
  readonly as?: 'noted';
  readonly override?: { readonly rules: readonly string[]; readonly reason: string; readonly by?: Id };
  /** The fields of the entry. */
  readonly fields: { readonly [field: string]: unknown } & Partial<Pick<EntryBase, 'unless' | 'occasion'>>;
  /** Rules that are to refuse it. */
  readonly refused?: WantedNames;
  /** Rules that it is to deviate from. */
  readonly deviates?: WantedNames;
  /** It is to be kept without effect. */
  readonly noted?: true;
}

/** One thing that is looked for, with its key in the file. */
export interface Wanted extends Placed {
  readonly key: string;
  readonly want: unknown;
}

/** A look at the case on a day: what should stand there. */
export interface LookAtCase extends Placed {
  readonly kind: 'look';
  readonly on: LocalDate;
  readonly at?: string;
  /** The role that looks, and the person in it; missing: the role that sees most. */
  readonly viewer?: Recorder;
  readonly wanted: readonly Wanted[];
}

/** A person who is there from the beginning. */
export interface Member {
  readonly person: Ref;
  readonly role: Id;
  /** Family joins, workers are assigned. */
  readonly enters: 'joined' | 'assigned';
  readonly fields: { readonly [field: string]: unknown };
}

/** A scenario: a case that is told, and what is expected of it. Plain JSON; every name in it is known to the pathway. */
export interface Scenario extends Placed {
  readonly id: Id;
  readonly title: Text;
  /** Facts of the source text that it proves beside those of the rules it names. */
  readonly checks: readonly string[];
  readonly start: LocalDate;
  readonly by?: Recorder;
  readonly people: readonly Member[];
  readonly parts: readonly (Happening | LookAtCase)[];
  /** What is changed in the pathway before it is looked at; then nothing happens, and only `definition` is looked at. */
  readonly changing?: { readonly [key: string]: unknown };
}
