import type { DurationText } from '../calendar/duration.js';
/** An id in a pathway: `[a-z][a-z0-9-]{0,63}`. */
export type Id = string;

/** How many of those who hold a role: at least one, every one of them, or at least a number. */
export type Quantifier = 'one' | 'all' | number;

/** Where a phase can stand. `completed` = its end criteria were met; `ended` = it was stopped without. */
export type PhaseStatus = 'waiting' | 'open' | 'completed' | 'ended' | 'skipped';

/** Three-valued truth (Kleene): `unknown` never opens anything and never fails a standing rule. */
export type Truth = true | false | 'unknown';

/** An inclusive range of whole numbers; a missing end is open. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The event a clock or a cadence is counted from. Exactly one key.
 * `first` / `last`: first and latest time a step counted; `consent`: since when it is in force;
 * `confirmed`: since when a person has confirmed the criterion; `measured`: latest value of an instrument. `after`, `latest` and
 * `earliest` are made of others: some time after an event, and the last or the first of several.
 */
export type Anchor = EventAnchor | ComposedAnchor;

/** An anchor that is one event. */
export type EventAnchor =
  | { readonly case: 'started' | 'closed' }
  | { readonly opened: Id }
  | { readonly ended: Id }
  | { readonly first: Id }
  | { readonly last: Id }
  | { readonly consent: Id }
  | { readonly confirmed: Id }
  | { readonly measured: Id }
  | { readonly birth: Id };

/** An anchor that is made of others. */
export type ComposedAnchor =
  | { readonly after: { readonly time: DurationText; readonly from: Anchor } }
  | { readonly latest: readonly Anchor[] }
  | { readonly earliest: readonly Anchor[] };

/** How a measured value has moved between the first and the latest point of an unbroken series. */
export type ChangeClass = 'improved' | 'worsened' | 'unchanged';

/** What is asked of an instrument's values, for those who hold the role `of`. */
export interface MeasureCriterion {
  readonly instrument: Id;
  readonly scale?: Id;
  readonly of?: Id;
  /** Default `one`. */
  readonly who?: Quantifier;
  /** The latest value is at least this. */
  readonly from?: number;
  /** The latest value is below this. */
  readonly below?: number;
  /** The latest value lies in this band. */
  readonly band?: Id;
  readonly change?: ChangeClass;
}

/** What is asked of what the occasions of a step have left behind. */
export interface ArtefactCriterion {
  readonly step: Id;
  readonly left: readonly Id[];
  /** Which occasions: the latest (default), or all of them. */
  readonly of?: 'last' | 'all';
}

/** What is asked of the case's goals. `all` is unknown while no goal is set; dropped goals do not count. */
export interface GoalCriterion {
  /** Number of goals reached: `all`, or a range. */
  readonly reached?: 'all' | Range;
  /** Number of goals set (any status but dropped). */
  readonly set?: Range;
  readonly level?: 'overall' | 'sub';
}

/**
 * The closed vocabulary of conditions over a case. Exactly one key. Every condition is evaluated anew at
 * use (never latched), explained with the values used, and described in words.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: { readonly of: number; readonly conditions: readonly Condition[] } }
  /** The step is done: it has counted as many times as its own `times` asks (once when it asks nothing), for everyone it is per. */
  | { readonly done: Id }
  | { readonly count: { readonly step: Id; readonly since?: Anchor } & Range }
  | { readonly hours: { readonly step: Id } & Range }
  /** Number of times the step was missed without being postponed or moved. */
  | { readonly missed: { readonly step: Id } & Range }
  /**
   * The latest occasion of the step (default), or every one of them, has left these artefacts behind. Unknown while there is
   * no occasion.
   */
  | { readonly artefacts: ArtefactCriterion }
  /** Latest answer given in an answer step: one option id, or any of several. */
  | { readonly answered: { readonly [step: Id]: Id | readonly Id[] } }
  /** The consent is in force, from every giver required on that date. */
  | { readonly consent: Id }
  | { readonly goals: GoalCriterion }
  | { readonly measure: MeasureCriterion }
  | { readonly phase: { readonly [phase: Id]: PhaseStatus | readonly PhaseStatus[] } }
  /** At least `from` has passed since the anchor. Unknown while the anchor has not happened. */
  | { readonly elapsed: { readonly since: Anchor; readonly from: string } }
  /** The day lies in this range of dates, both inclusive. */
  | { readonly date: { readonly from?: string; readonly until?: string } }
  /** Age in whole years of those who hold the role. Unknown while a birth date is missing. */
  | { readonly age: { readonly of: Id; readonly who?: Quantifier; readonly on?: Anchor } & Range }
  /** A person has confirmed the criterion (unknown while nobody has said yes or no). */
  | { readonly confirmed: Id }
  /** Number of persons who hold the role now. */
  | { readonly people: { readonly role: Id } & Range }
  /** Number of counted times of the step that those who hold the role were present at, person by person. */
  | { readonly attended: { readonly step: Id; readonly of: Id; readonly who?: Quantifier } & Range }
  /** The case came in by this way. */
  | { readonly start: Id };

/** The key that a condition stands under. */
export type ConditionKind =
  | 'all'
  | 'any'
  | 'not'
  | 'atLeast'
  | 'done'
  | 'count'
  | 'hours'
  | 'missed'
  | 'artefacts'
  | 'answered'
  | 'consent'
  | 'goals'
  | 'measure'
  | 'phase'
  | 'elapsed'
  | 'date'
  | 'age'
  | 'confirmed'
  | 'people'
  | 'attended'
  | 'start';
