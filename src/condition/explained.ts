import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from './case-facts.js';
import type { Condition, ConditionKind, Id, Truth } from './condition.js';

/** Something that can be recorded and would bring a condition nearer to true. */
export interface Lift {
  /** Entry kind that supplies the missing fact. */
  readonly record: string;
  /** What it is about: the step, consent, criterion, phase, goal or instrument. */
  readonly of?: Id;
  /** Option, role or giver it concerns. */
  readonly option?: Id;
  /** Persons it is needed from or about. */
  readonly about?: readonly Ref[];
  /** Roles that can supply it. */
  readonly by?: readonly Id[];
}

/** Why a condition is true, false or unknown: the values used, as data. */
export interface Explained {
  readonly kind: ConditionKind;
  readonly value: Truth;
  readonly condition: Condition;
  /** What was asked, in plain values. */
  readonly wanted: { readonly [key: string]: unknown };
  /** What the case holds, in plain values (counts, dates, statuses). */
  readonly found: { readonly [key: string]: unknown };
  /** Persons whose facts were used. */
  readonly about: readonly Ref[];
  /** Information class of the facts used; `general` when none is sensitive. */
  readonly information: Id;
  readonly parts?: readonly Explained[];
  /** Next day after `at` on which the value may change by the passing of time alone. */
  readonly changesAt?: LocalDate;
  /** What would bring it nearer to true; empty when it is true or only time can. */
  readonly lifts: readonly Lift[];
}
