import type { LocalDate } from '../calendar/local-date.js';
import type { Id, PhaseStatus } from './condition.js';

/** An opaque host reference to a person, a household, an agency's user or a case. Never a name or a number of identity. */
export type Ref = string;

/** One run of a phase, or one person's line in a phase that is kept per person. Dates are local and inclusive. */
export interface PhaseRow {
  readonly status: PhaseStatus;
  readonly opened?: LocalDate;
  readonly ended?: LocalDate;
  /** Number of times it has been opened. */
  readonly runs: number;
  /** Id of the entry that last opened it: the anchor's identity in a notice key. */
  readonly entry?: string;
  /** Only in a phase kept per person: each person's own line. */
  readonly lines?: {
    readonly [person: Ref]: {
      readonly status: PhaseStatus;
      readonly opened?: LocalDate;
      readonly ended?: LocalDate;
      /** Number of times this person's line has been opened. */
      readonly runs: number;
      /** Id of the entry that last opened it. */
      readonly entry: string;
    };
  };
  /** Required steps that were not done when the phase was left. */
  readonly leftUndone?: readonly Id[];
}

/** The latest answer in an answer step. */
export interface AnswerRow {
  readonly option: Id;
  readonly on: LocalDate;
  readonly entry: string;
}

/** Running figures of one step, in all or for one person. */
export interface Tally {
  /** Times it counted. */
  readonly count: number;
  /** Minutes in the times that counted. */
  readonly minutes: number;
  /** Only in a step whose first time a clock is counted from. */
  readonly first?: LocalDate;
  /** Id of the entry behind `first`. */
  readonly firstEntry?: string;
  readonly last?: LocalDate;
  /** Id of the entry behind `last`. */
  readonly entry?: string;
  readonly answer?: AnswerRow;
  /** Only in a step whose dates a dose, a calendar period or a `count … since` asks for: the latest 40, ascending. */
  readonly recent?: readonly LocalDate[];
  /** Days on which an occasion was postponed by rule: windows that hold one are excused; at most 40. */
  readonly excused?: readonly LocalDate[];
}

/** A planned occasion that has neither taken place nor been cancelled. Keyed by the id of the entry that booked it. */
export interface BookingRow {
  readonly on: LocalDate;
  readonly present?: readonly Ref[];
  readonly about?: Ref;
}

/** One occasion of a step of which something is asked afterwards. */
export interface OccasionRow {
  /** Which one it was of those that are kept, from 1 on. */
  readonly nr?: number;
  /** The day it was; missing while only what came of it is known, and its own entry does not count (yet). */
  readonly on?: LocalDate;
  /** The person it was about. */
  readonly about?: Ref;
  /** Artefacts that it has left behind. */
  readonly artefacts?: readonly Id[];
  /** Set while parts of the meeting that are not optional are left: what has been told of it, and since when. */
  readonly begun?: {
    readonly since: LocalDate;
    /** Parts that have been held. */
    readonly parts: readonly Id[];
    readonly present: readonly Ref[];
    readonly minutes?: number;
    readonly contents?: readonly Id[];
    readonly gave?: readonly Id[];
    readonly reviewed?: { readonly [task: Id]: 'done' | 'partly' | 'not-done' };
  };
  /** Set while it waits to be approved and does not count: what it counts with when it is. */
  readonly waits?: {
    readonly minutes?: number;
    readonly contents?: readonly Id[];
    readonly present?: readonly Ref[];
  };
  /** The decision on it. */
  readonly approval?: ApprovalRow;
}

/** The decision on an occasion that is to be approved. */
export interface ApprovalRow {
  readonly state: 'approved' | 'sent-back';
  readonly on: LocalDate;
  readonly entry: string;
  /** Why it was sent back. */
  readonly reason?: string;
}

/** A task that has been given and not been taken up since. */
export interface GivenTaskRow {
  readonly task: Id;
  /** The person it was given about, in a step that is per person. */
  readonly about?: Ref;
  /** The day it was given, and the entry. */
  readonly on: LocalDate;
  readonly entry: string;
  /** Occasions since then at which it was not taken up. Absent while there is none. */
  readonly passed?: number;
}

/** What a case holds of one step. */
export interface StepRow extends Tally {
  /** Times it was missed: nobody came, or it was declined or cancelled late. Absent while there is none. */
  readonly missed?: number;
  /** Times it was postponed by rule; never counted as missed. Absent while there is none. */
  readonly postponed?: number;
  /** Only in a step that is per person. */
  readonly per?: { readonly [person: Ref]: Tally };
  readonly bookings?: { readonly [entry: string]: BookingRow };
  /** Only in a step whose participants a rule counts: how many of its counted times each was present at. */
  readonly attended?: { readonly [person: Ref]: number };
  /** Contents covered so far (agenda points, plan fields). */
  readonly contents?: readonly Id[];
  /** Tasks that are out: given, and not taken up since. */
  readonly tasks?: readonly GivenTaskRow[];
  /** Only in a step of whose occasions something is asked afterwards: each of them, by the id of its entry. */
  readonly occasions?: { readonly [entry: string]: OccasionRow };
}

/** A person's membership in a role. `until` is the last day (inclusive). */
export interface RoleRow {
  readonly role: Id;
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly competences?: readonly Id[];
  /** Other cases that the person had in the role when it was last stated; absent while nobody has said. */
  readonly caseload?: number;
}

/** What a case knows of one person. */
export interface PersonRow {
  readonly birthDate?: LocalDate;
  readonly household?: Ref;
  readonly family?: Ref;
  readonly roles: readonly RoleRow[];
  /** When this person was last heard, and last informed, and in which step. */
  readonly heard?: { readonly on: LocalDate; readonly step: Id };
  readonly informed?: { readonly on: LocalDate; readonly step: Id };
}

/** One giver's latest word on one consent. Dates are local; `until` is the last day of validity. */
export interface ConsentRow {
  readonly giver: Ref;
  readonly state: 'given' | 'refused' | 'withdrawn';
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly form?: 'written' | 'oral';
  readonly information?: readonly Id[];
  readonly agencies?: readonly Id[];
  readonly about?: readonly Ref[];
  /** Set when the word was given at a stated time of the day. */
  readonly timed?: true;
  readonly entry: string;
}

/** A goal and its status now. */
export interface GoalRow {
  readonly status: 'open' | 'reached' | 'partly' | 'dropped';
  readonly owner?: Ref;
  readonly level: 'overall' | 'sub';
  readonly words?: Id;
  readonly set: LocalDate;
  readonly on: LocalDate;
}

/** One point in a person's series on one instrument. */
export interface MeasurePoint {
  readonly on: LocalDate;
  readonly scores: { readonly [scale: Id]: number };
  /** Version of the instrument; another version breaks the series. */
  readonly version?: string;
  readonly entry: string;
}

/** A person's series on one instrument: the first point of the unbroken series, the latest, and how many there are. */
export interface MeasureSeries {
  readonly first: MeasurePoint;
  readonly latest: MeasurePoint;
  readonly points: number;
  /** Number of times the series was broken (other version). */
  readonly breaks: number;
}

/** A stretch in which the case is paused; `until` is the last paused day, missing while it goes on. */
export interface PauseRow {
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly ground: Id;
  /** Planned last day, review day: shown, and the end when the pause ends by date. */
  readonly ends?: LocalDate;
  readonly review?: LocalDate;
}

/** An extension of a deadline: the new last day, its ground, and the anchor date it belongs to. */
export interface ExtensionRow {
  /** The person it holds for, in a step that is per person. */
  readonly about?: Ref;
  readonly anchor: LocalDate;
  readonly until: LocalDate;
  readonly ground: Id;
  readonly on: LocalDate;
}

/** A limit that was passed before it was met; kept for ever, removed only by a refold. */
export interface BreachRow {
  readonly rule: string;
  /** Id of the entry that the clock was counted from. */
  readonly anchor: string;
  /** Last day that would have been on time. */
  readonly due: LocalDate;
  /** The day it was met or the clock stopped; missing for a calendar period or an occasion of a schedule that is over, which nothing can meet. */
  readonly met?: LocalDate;
  /** Of one that nothing can meet any more and whose rule tells someone later on: the day from which it was no longer looked at. */
  readonly ceased?: LocalDate;
}

/** How an entry was judged when it did not simply count. */
export interface StandingRow {
  readonly standing: 'deviates' | 'noted' | 'overridden';
  /** Ids of the rules that were not met. */
  readonly rules: readonly string[];
  readonly on: LocalDate;
  readonly step?: Id;
}

/** Everything a case holds: the context of its machine. JSON, no history, dates are local dates of the pathway's zone. */
export interface CaseFacts {
  /** The day the fold has reached; `''` before the first entry. */
  readonly at: LocalDate;
  readonly status: 'none' | 'open' | 'paused' | 'closed';
  readonly start?: {
    readonly way: Id;
    readonly on: LocalDate;
    readonly since: LocalDate;
    readonly entry: string;
    readonly previous?: Ref;
    readonly matter?: Ref;
    /** Other cases that were open at the start; absent when nobody has said. */
    readonly cases?: number;
  };
  readonly closed?: {
    readonly outcome: Id;
    readonly on: LocalDate;
    readonly reason?: string;
    readonly entry: string;
  };
  readonly phases: { readonly [phase: Id]: PhaseRow };
  readonly steps: { readonly [step: Id]: StepRow };
  /** Latest word on each criterion; `by` person when the criterion is per person. */
  readonly criteria: {
    readonly [criterion: Id]: {
      readonly value: boolean;
      readonly on: LocalDate;
      readonly entry: string;
      readonly about?: { readonly [person: Ref]: boolean };
    };
  };
  readonly consents: { readonly [consent: Id]: { readonly [giver: Ref]: ConsentRow } };
  readonly goals: { readonly [goal: Id]: GoalRow };
  readonly measures: { readonly [instrument: Id]: { readonly [person: Ref]: MeasureSeries } };
  readonly people: { readonly [person: Ref]: PersonRow };
  readonly pauses: readonly PauseRow[];
  readonly extensions: { readonly [rule: string]: readonly ExtensionRow[] };
  readonly disclosures: readonly {
    readonly to: Id;
    readonly information: Id;
    readonly basis: string;
    readonly on: LocalDate;
    readonly entry: string;
  }[];
  readonly breaches: readonly BreachRow[];
  readonly standings: { readonly [entry: string]: StandingRow };
}
