import type { LocalDate } from '../calendar/local-date.js';
import type { Joint } from './lists.js';
import type { Amount, Bounds } from './quantities.js';

/** A step as sentences name it: its title, or its id, and what is recorded of it. */
export interface StepName {
  readonly title: string;
  readonly entry: 'held' | 'done' | 'answered' | 'measured';
}

/** A title that may be missing; then the id stands in its place. */
export interface Name {
  readonly title: string;
  readonly isId: boolean;
}

/** Where a phase can stand, in the order it is told. */
export type Standing = 'waiting' | 'open' | 'completed' | 'ended' | 'skipped';

/** Who is meant: those who hold a role (default: anyone), one, all or at least so many of them. */
export interface Who {
  readonly role?: string;
  readonly who: 'one' | 'all' | number;
}

/** An event that something is counted from. */
export type Event =
  | { readonly event: 'started' | 'closed' }
  | { readonly event: 'opened' | 'ended'; readonly phase: string }
  | { readonly event: 'first' | 'last'; readonly step: StepName }
  | { readonly event: 'consent'; readonly consent: Name }
  | { readonly event: 'confirmed'; readonly criterion: string }
  | { readonly event: 'measured'; readonly instrument: string }
  | { readonly event: 'birth'; readonly role: string }
  | { readonly event: 'after'; readonly time: string; readonly of: Event }
  | { readonly event: 'latest' | 'earliest'; readonly of: readonly Event[] };

/** What is asked of a measured value. */
export interface ValueAsked {
  readonly instrument: string;
  readonly scale?: string;
  readonly from?: number;
  readonly below?: number;
  readonly band?: string;
  readonly change?: 'improved' | 'worsened' | 'unchanged';
}

/**
 * The sentences of one language: whole clauses without capital and full stop, made to be joined with "och" and "eller".
 * `negated` gives the clause that is true when the other is not, phrased as one would say it.
 */
export interface Phrasebook {
  readonly strengths: { readonly must: string; readonly usual: string; readonly may: string };
  /** A phase stands so: `pågår`, `är slutförd`. */
  readonly standings: { readonly [S in Standing]: string };
  /** A list of conditions that is empty. */
  readonly nothing: { readonly [J in Joint]: string };
  readonly either: (alternatives: string) => string;
  readonly someOf: (least: number, parts: readonly string[], negated: boolean) => string;
  readonly stepDone: (step: StepName, least: number, each: string | undefined, negated: boolean) => string;
  readonly stepTimes: (step: StepName, amount: Amount, since: Event | undefined) => string;
  readonly stepHours: (step: StepName, bounds: Bounds, negated: boolean) => string;
  readonly stepMissed: (step: StepName, amount: Amount) => string;
  /** What the latest occasion of a step, or every one, has left behind. */
  readonly artefactsLeft: (
    step: StepName,
    artefacts: string,
    how: { readonly of: 'last' | 'all'; readonly each: string | undefined; readonly negated: boolean },
  ) => string;
  readonly answerIs: (
    step: StepName,
    options: readonly string[],
    each: string | undefined,
    negated: boolean,
  ) => string;
  readonly consentHolds: (consent: Name, negated: boolean) => string;
  readonly allGoals: (level: 'overall' | 'sub' | undefined, negated: boolean) => string;
  readonly goalCount: (
    what: 'set' | 'reached',
    level: 'overall' | 'sub' | undefined,
    amount: Amount,
  ) => string;
  readonly valueIs: (who: Who, asked: ValueAsked, negated: boolean) => string;
  readonly phaseStands: (phase: string, standings: readonly Standing[], negated: boolean) => string;
  readonly elapsed: (length: string, since: Event, negated: boolean) => string;
  readonly dateIs: (
    range: { readonly from?: LocalDate; readonly until?: LocalDate },
    negated: boolean,
  ) => string;
  readonly ageIs: (who: Who, years: Amount, on: Event | undefined, negated: boolean) => string;
  readonly confirmed: (criterion: string, each: string | undefined, negated: boolean) => string;
  readonly attendedTimes: (who: Who, step: StepName, times: Amount, negated: boolean) => string;
  readonly holders: (role: string, amount: Amount) => string;
  readonly startedBy: (start: string, negated: boolean) => string;
  /** `sedan starten`, `sedan fasen Planering började`. */
  readonly since: (event: Event) => string;
  /** `från starten`, `från det att fasen Planering började`. */
  readonly from: (event: Event) => string;
  /** `vid starten`, `när fasen Planering började`. */
  readonly when: (event: Event) => string;
}
