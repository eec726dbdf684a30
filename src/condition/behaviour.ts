import type { LocalDate } from '../calendar/local-date.js';
import type { Lang } from '../words/text.js';
import type { CaseFacts, Ref } from './case-facts.js';
import type { Condition, ConditionKind, Id, Truth } from './condition.js';
import type { Explained, Lift } from './explained.js';
import type { Terms } from './terms.js';

/** What stands under the key of a condition of kind `K`. */
export type ValueOf<K extends ConditionKind> =
  Extract<Condition, { readonly [key in K]: unknown }> extends { readonly [key in K]: infer V } ? V : never;

/** A place in a condition, from its root: `['all', 0, 'done']`. */
export type ConditionPath = readonly (string | number)[];

/** An id that a condition names. */
export interface Reference {
  readonly kind:
    | 'step'
    | 'phase'
    | 'role'
    | 'consent'
    | 'criterion'
    | 'instrument'
    | 'scale'
    | 'band'
    | 'option'
    | 'artefact'
    | 'start';
  readonly id: Id;
  /** What it belongs to: the step of an option or an artefact, the instrument of a scale or a band. */
  readonly in?: Id;
  /** What is asked of a step beyond how many times it has counted: its first time, so many of its latest dates, who was present. */
  readonly asks?: 'first' | 'present' | number;
  /** The scale of a band, when the condition names it. */
  readonly scale?: Id;
  readonly path: ConditionPath;
}

/** Judges a condition on a day. */
export type Evaluate = (condition: Condition, facts: CaseFacts, terms: Terms, at: LocalDate) => Truth;

/** The next day on which a condition may change by time alone. */
export type ChangesAt = (
  condition: Condition,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
) => LocalDate | undefined;

/** The ids that a condition at `path` names. */
export type ReferencesOf = (condition: Condition, path: ConditionPath) => readonly Reference[];

/** Explains a condition that is wanted to be `toward`: true, or false within a negation. */
export type ExplainToward = (
  condition: Condition,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
  toward: boolean,
) => Explained;

/** A condition in words, or its opposite. */
export type Describe = (condition: Condition, terms: Terms, lang: Lang, negated: boolean) => string;

/** What one kind of condition tells of its own in an explanation. */
export interface Account {
  readonly wanted: { readonly [key: string]: unknown };
  readonly found: { readonly [key: string]: unknown };
  readonly about: readonly Ref[];
  readonly information: Id;
  readonly parts?: readonly Explained[];
  /** What would bring it nearer to what is wanted; not looked at when it is so already. */
  readonly lifts: readonly Lift[];
}

/**
 * What one kind of condition does. A condition made of conditions asks for its parts through `again`, so that no kind
 * needs to know the table it stands in.
 */
export interface Behaviour<V> {
  readonly evaluate: (value: V, facts: CaseFacts, terms: Terms, at: LocalDate, again: Evaluate) => Truth;
  readonly changesAt: (
    value: V,
    facts: CaseFacts,
    terms: Terms,
    at: LocalDate,
    again: ChangesAt,
  ) => LocalDate | undefined;
  readonly explain: (
    value: V,
    facts: CaseFacts,
    terms: Terms,
    at: LocalDate,
    toward: boolean,
    again: ExplainToward,
  ) => Account;
  readonly describe: (value: V, terms: Terms, lang: Lang, negated: boolean, again: Describe) => string;
  readonly references: (value: V, path: ConditionPath, again: ReferencesOf) => readonly Reference[];
}

/** The key that a condition stands under. Pure. */
export function kindOf(condition: Condition): ConditionKind {
  for (const key in condition) return key as ConditionKind;
  throw new RangeError('a condition without a kind');
}

/** `changesAt` of the kinds that only what is recorded can change. Pure. */
export function timeless(): undefined {
  return undefined;
}
