import type { Instant } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Carrying, DefinitionPin, TimerPolicy } from './definition-change.js';

/** Who recorded: a role and an opaque reference to the user. */
export interface Recorder {
  readonly role: Id;
  readonly ref?: Ref;
}

/** An override: which rules are set aside, why, and by whom (a role with authority). */
export interface Override {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly by: Recorder;
}

/**
 * What is known from other cases, at the moment of an entry. A fold reads one journal only, so the host says it; whatever it does
 * not say is unknown, and refuses nothing. This case is never counted.
 */
export interface Observed {
  /** Cases that the person who is assigned has already, in the same role. */
  readonly caseload?: number;
  /** Of a start: cases of the pathway that are open. Of a meeting or a booking: other cases that it serves too. */
  readonly cases?: number;
}

/** What every entry carries. */
export interface EntryBase {
  /** Given by the host; recording is idempotent by it. At most 200 characters. */
  readonly id: string;
  /** When it was true: a local date, or an instant. Never later than `recordedAt`. */
  readonly happened: LocalDate | Instant;
  /** When it was recorded. */
  readonly recordedAt: Instant;
  readonly by: Recorder;
  /** Keep it without effect, whatever the rules say. */
  readonly as?: 'noted';
  readonly override?: Override;
  /** Grounds written in rules (`unless:`) that apply here: rule id → ground, with a reference to the evidence. */
  readonly unless?: { readonly [rule: string]: { readonly ground: Id; readonly evidence: Ref } };
  /** The door's stamp on a decision: the rules it was judged by when it was admitted. Set by `record`, not by the host. */
  readonly admitted?: { readonly rules: readonly string[] };
  /** The same occasion recorded in several cases. */
  readonly occasion?: Ref;
  /** Opaque reference to the host's own text. Never free text. */
  readonly note?: Ref;
}

/** The kinds of entry and their own fields. Facts are judged anew at each fold; decisions stand once admitted. */
export interface EntryFields<
  S extends string = Id,
  P extends string = Id,
  O extends string = Id,
  R extends string = Id,
> {
  /** Decision: the case starts by one of the pathway's ways in. `since`: earlier day a carried clock runs from. */
  readonly started: {
    readonly start: Id;
    readonly previous?: Ref;
    readonly matter?: Ref;
    readonly since?: LocalDate;
    /** How many other cases are open. */
    readonly observed?: Pick<Observed, 'cases'>;
  };
  /** Fact: a person takes a role (or gives more of themself: birth date, household). */
  readonly joined: {
    readonly person: Ref;
    readonly role: R;
    readonly birthDate?: LocalDate;
    readonly household?: Ref;
    readonly family?: Ref;
  };
  /** Fact: a person leaves a role; the day is the first day without it. */
  readonly left: { readonly person: Ref; readonly role: R };
  /** Decision: a worker is assigned to a role, with the competences that match the family's needs. */
  readonly assigned: {
    readonly person: Ref;
    readonly role: R;
    readonly competences?: readonly Id[];
    /** How many other cases the worker has. */
    readonly observed?: Pick<Observed, 'caseload'>;
  };
  /** Fact: a meeting, visit, talk or contact took place. */
  readonly held: {
    readonly step: S;
    readonly present: readonly Ref[];
    readonly about?: Ref;
    readonly minutes?: number;
    readonly place?: Id;
    readonly themes?: readonly Id[];
    readonly contents?: readonly Id[];
    /** What it left behind: artefact → your reference to the thing. */
    readonly artefacts?: { readonly [artefact: Id]: Ref };
    /** Parts of the meeting that this entry tells of: part → who was there. Left out: every part that is not optional. */
    readonly subMeetings?: { readonly [part: Id]: readonly Ref[] };
    /** The same for every entry that tells of parts of one meeting. Left out: the id of this entry. */
    readonly round?: Ref;
    /** Tasks that were given, to be done until next time. */
    readonly gave?: readonly Id[];
    /** Tasks from last time that were taken up, and what had become of them. */
    readonly reviewed?: { readonly [task: Id]: 'done' | 'partly' | 'not-done' };
    readonly heard?: readonly Ref[];
    readonly informed?: readonly Ref[];
    /** Id of the `booked` entry that it fulfils. */
    readonly booking?: string;
    /** How many other cases it serves. */
    readonly observed?: Pick<Observed, 'cases'>;
  };
  /** Fact: a planned occasion did not take place. `reason` is one of the step's exceptions. */
  readonly missed: { readonly step: S; readonly reason: Id; readonly about?: Ref; readonly booking?: string };
  /** Fact: a task was done, a plan was made. */
  readonly done: {
    readonly step: S;
    readonly about?: Ref;
    readonly contents?: readonly Id[];
    /** What it left behind: artefact → your reference to the thing. */
    readonly artefacts?: { readonly [artefact: Id]: Ref };
    readonly present?: readonly Ref[];
    readonly heard?: readonly Ref[];
    readonly informed?: readonly Ref[];
    readonly form?: 'written' | 'oral';
    readonly minutes?: number;
  };
  /** Fact: an answer in an answer step; `from` is the person who answered. */
  /** Fact: an artefact of the occasion `of` (the id of its entry) has come. The reference is yours; the thing stays with you. */
  readonly attached: {
    readonly step: S;
    readonly of: string;
    readonly artefact: Id;
    readonly reference: Ref;
  };
  /** Decisions about what was done in a step, `of` being the id of its entry: it is approved, or sent back to be done again. */
  readonly approved: { readonly step: S; readonly of: string };
  readonly 'sent-back': { readonly step: S; readonly of: string; readonly reason: string };
  readonly answered: { readonly step: S; readonly option: Id; readonly from?: Ref; readonly about?: Ref };
  /** Fact: an instrument was (or was not) administered to the person `about`. */
  readonly measured: {
    readonly step: S;
    readonly about: Ref;
    readonly scores?: { readonly [scale: Id]: number };
    readonly version?: string;
    readonly notAdministered?: Id;
  };
  /** Fact: a person confirms (or denies) a criterion. */
  readonly confirmed: { readonly criterion: Id; readonly value: boolean; readonly about?: Ref };
  /** Facts: a giver's word on a consent. */
  readonly 'consent-given': {
    readonly consent: Id;
    readonly giver: Ref;
    readonly form?: 'written' | 'oral';
    readonly until?: LocalDate;
    /** Limits the consent to these; silent = all that the definition says. */
    readonly information?: readonly Id[];
    readonly agencies?: readonly Id[];
    readonly about?: readonly Ref[];
  };
  readonly 'consent-refused': { readonly consent: Id; readonly giver: Ref };
  readonly 'consent-withdrawn': { readonly consent: Id; readonly giver: Ref };
  /** Fact: a goal is set. `owner` = a person, or missing when shared. `words`: role whose words it is in. */
  readonly 'goal-set': {
    readonly goal: Id;
    readonly owner?: Ref;
    readonly level?: 'overall' | 'sub';
    readonly words?: R;
  };
  readonly 'goal-status': {
    readonly goal: Id;
    readonly status: 'open' | 'reached' | 'partly' | 'dropped';
    readonly reason?: string;
  };
  /** Fact: information was disclosed by law; never a consent or an override. */
  readonly disclosed: { readonly to: Id; readonly information: Id; readonly basis: string };
  /**
   * Fact: a person objects to what the entry `of` says (LAW-52: noted, and never instead of it). It changes nothing and stands beside
   * that entry, whatever is corrected; `reason` is what they object, in short.
   */
  readonly objected: { readonly of: string; readonly person: Ref; readonly reason?: string };
  /** Decisions about a phase; `about` in a phase kept per person. */
  readonly opened: { readonly phase: P; readonly about?: Ref };
  readonly ended: { readonly phase: P; readonly about?: Ref; readonly reason?: string };
  readonly skipped: { readonly phase: P; readonly reason?: string };
  /** Decision: the case is closed with an outcome. */
  readonly closed: { readonly outcome: O; readonly reason?: string };
  /** Decision: a deadline is extended to a new last day, on a ground. */
  readonly extended: {
    readonly rule: string;
    readonly until: LocalDate;
    readonly ground: Id;
    /** The person it holds for, in a step that is per person. */
    readonly about?: Ref;
  };
  /** Decisions about a pause. `until` = its last day. */
  readonly paused: { readonly ground: Id; readonly until?: LocalDate; readonly review?: LocalDate };
  readonly resumed: Record<never, never>;
  /** Decisions about a planned occasion. */
  readonly booked: {
    readonly step: S;
    readonly on: LocalDate | Instant;
    readonly present?: readonly Ref[];
    readonly about?: Ref;
    /** How many other cases it is to serve. */
    readonly observed?: Pick<Observed, 'cases'>;
  };
  readonly unbooked: { readonly booking: string };
  /**
   * Decision: the case goes on under another definition. What is recorded after it, from its day on, is folded under that one;
   * the rest, what comes late too, under the one before. Made by `changeDefinition`, never by `record`.
   */
  readonly 'definition-changed': {
    readonly from: DefinitionPin;
    readonly to: DefinitionPin;
    readonly mapping?: Carrying;
    /** Rules of the new definition whose deadlines do not simply go on. */
    readonly timers?: { readonly [rule: string]: TimerPolicy };
    /** What the new definition has no place for, as known when it was decided: `step utskick`, `role mentor`. */
    readonly dropped?: readonly string[];
    readonly reason: string;
  };
  /** Replaces the entry `of` as a whole (its id, recordedAt and `by` stay). The new date may not lie after this entry's own `recordedAt`. */
  readonly correction: { readonly of: string; readonly entry: Record<string, unknown> };
  /** Takes the entry `of` away (or puts it back, when `of` is itself a withdrawal). */
  readonly withdrawal: { readonly of: string; readonly reason?: string };
}

/** The kinds of journal entry. */
export type EntryKind = keyof EntryFields;

/** An entry of the journal: a fact or a decision, or a change of an earlier entry. Plain JSON. */
export type Entry<
  S extends string = Id,
  P extends string = Id,
  O extends string = Id,
  R extends string = Id,
> = {
  [K in EntryKind]: EntryBase & { readonly kind: K } & EntryFields<S, P, O, R>[K];
}[EntryKind];

/** Whether a kind is a fact (judged anew at each fold), a decision (stands once admitted) or a change of another entry. */
export const entryNature: { readonly [K in EntryKind]: 'fact' | 'decision' | 'change' } = {
  started: 'decision',
  joined: 'fact',
  left: 'fact',
  assigned: 'decision',
  held: 'fact',
  missed: 'fact',
  done: 'fact',
  attached: 'fact',
  approved: 'decision',
  'sent-back': 'decision',
  answered: 'fact',
  measured: 'fact',
  confirmed: 'fact',
  'consent-given': 'fact',
  'consent-refused': 'fact',
  'consent-withdrawn': 'fact',
  'goal-set': 'fact',
  'goal-status': 'fact',
  disclosed: 'fact',
  objected: 'fact',
  opened: 'decision',
  ended: 'decision',
  skipped: 'decision',
  closed: 'decision',
  extended: 'decision',
  paused: 'decision',
  resumed: 'decision',
  booked: 'decision',
  unbooked: 'decision',
  'definition-changed': 'decision',
  correction: 'change',
  withdrawal: 'change',
};
