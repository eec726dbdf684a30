import type { GiverState } from '../case/consent-states.js';
import type { OccasionNow } from '../case/schedules.js';
import type { WhyCode } from '../case/why-next.js';
import type { Strength } from '../definition/rule.js';

/** The words of an overview in one language. */
export interface OverviewWords {
  readonly title: (day: string) => string;
  readonly status: {
    readonly withheld: string;
    readonly none: string;
    readonly open: (day: string, way: string) => string;
    readonly paused: (day: string, ground: string) => string;
    readonly closed: (day: string, outcome: string) => string;
  };
  readonly sections: {
    readonly [S in
      | 'phases'
      | 'waysIn'
      | 'next'
      | 'decisions'
      | 'blocked'
      | 'overdue'
      | 'unusual'
      | 'soon'
      | 'clocks'
      | 'schedules'
      | 'breaches'
      | 'tookLonger'
      | 'bookings'
      | 'artefacts'
      | 'tasks'
      | 'begun'
      | 'consents'
      | 'goals'
      | 'measures'
      | 'children'
      | 'waysOut'
      | 'attention'
      | 'headline'
      | 'pilot'
      | 'attendance'
      | 'otherCases']: string;
  };
  readonly why: { readonly [code in WhyCode]: string };
  readonly takingPart: (roles: string) => string;
  readonly unfilled: (roles: string) => string;
  readonly uncovered: (roles: string) => string;
  readonly teamLacks: (roles: string) => string;
  readonly atLeastSoMany: (role: string, count: number) => string;
  readonly planned: (days: string) => string;
  readonly forPeople: (people: string) => string;
  readonly due: (day: string) => string;
  readonly open: (phase: string) => string;
  readonly complete: (phase: string) => string;
  readonly approve: (step: string, day: string, roles: string) => string;
  /** What was done waits for approval. */
  readonly awaits: (day: string, roles: string) => string;
  /** It was sent back more often than the rule allows. */
  readonly returned: (day: string) => string;
  /** A meeting that is held in parts. */
  readonly inParts: (parts: string) => string;
  /** A part of a meeting with who takes part in it, and who may not. */
  readonly part: (title: string, roles: string, without: string, optional: boolean) => string;
  readonly partsLeft: (parts: string) => string;
  /** Occasions at which a task was not taken up. */
  readonly passed: (times: number) => string;
  readonly resume: string;
  readonly late: (day: string, days: number) => string;
  readonly left: (day: string, days: number) => string;
  /** A calendar period that went by without enough: its last day. */
  readonly periodPassed: (due: string) => string;
  /** A `must` that was met late; a `usual` that took longer. */
  readonly met: { readonly [S in 'must' | 'usual']: (due: string, met: string) => string };
  readonly escalate: (role: string) => string;
  /** An occasion of a schedule: its day, and the first day on which it is not too early. */
  readonly occasion: (day: string, from: string | undefined) => string;
  /** An occasion that was not held before it was the next one's turn: its last day. */
  readonly occasionGone: (due: string) => string;
  /** Where an occasion stands: how long after the event, and the day it was held or lies on. */
  readonly occasionState: (
    at: string,
    state: OccasionNow['state'],
    day: string,
    why: OccasionNow['why'],
  ) => string;
  /** A clock that waits for a birth date. */
  readonly birthDate: (step: string, role: string, people: readonly string[], several: boolean) => string;
  /** Who is told on a later day, if it is still waited for then. */
  readonly escalateNext: (role: string, day: string) => string;
  readonly unrolled: (day: string) => string;
  readonly givers: { readonly [state in GiverState]: string };
  readonly inForce: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly stops: (steps: string) => string;
  readonly goals: (reached: number, set: number) => string;
  readonly goalStatus: { readonly [status in 'open' | 'reached' | 'partly' | 'dropped']: string };
  readonly heard: (day: string) => string;
  readonly neverHeard: string;
  readonly informed: (day: string) => string;
  readonly neverInformed: string;
  readonly wayOpen: string;
  readonly wayClosed: string;
  readonly deviates: (count: number) => string;
  readonly noted: (count: number) => string;
  readonly overridden: (count: number) => string;
  readonly review: (day: string) => string;
  /** The end of the trial period; then come the questions of the evaluation, when there are any. */
  readonly pilot: (day: string, hasEnded: boolean, questions: number) => string;
  readonly headline: (counted: number, count: number, held: number) => string;
  readonly wasThere: (person: string, times: number) => string;
  /** How many cases there are; not said when `count` is missing. */
  readonly cases: (count: number | undefined) => string;
  readonly phase: (since: string, days: number) => string;
  readonly usual: (length: string, strength: Strength) => string;
  readonly whole: (days: number, length: string) => string;
  readonly leftUndone: (steps: string) => string;
  readonly passedBooking: string;
  readonly absent: (roles: string) => string;
  readonly values: (first: string, latest: string, points: number) => string;
  readonly unknown: string;
  readonly deviatesIf: string;
}
