import type { Instant } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { EntryBase, EntryFields, EntryKind } from '../entry/entry.js';
import type { AnyIds } from '../machine/compiled-ids.js';

/** The fields of one kind of entry, without those that the verb takes by place. */
export type FieldsOf<K extends EntryKind, Placed extends PropertyKey, I extends AnyIds = AnyIds> = Omit<
  EntryFields<I['steps'], I['phases'], I['outcomes'], I['roles']>[K],
  Placed
> &
  Partial<Pick<EntryBase, 'as' | 'override' | 'unless' | 'occasion' | 'note'>>;

/**
 * What can be told of a case, one verb for each kind of entry that is not about another entry. Each records one entry and gives
 * the case back.
 */
export interface EntryVerbs<Told, I extends AnyIds = AnyIds> {
  /** A person takes a role. */
  joins(person: Ref, role: I['roles'], fields?: FieldsOf<'joined', 'person' | 'role'>): Told;
  /** A person leaves a role. */
  leaves(person: Ref, role: I['roles']): Told;
  /** A worker is assigned to a role. */
  assigns(person: Ref, role: I['roles'], fields?: FieldsOf<'assigned', 'person' | 'role'>): Told;
  /** The case starts by a way in. */
  starts(start: Id, fields?: FieldsOf<'started', 'start'>): Told;
  /** A criterion is confirmed. */
  confirms(criterion: Id, fields?: FieldsOf<'confirmed', 'criterion' | 'value'>): Told;
  /** A criterion is denied. */
  denies(criterion: Id, fields?: FieldsOf<'confirmed', 'criterion' | 'value'>): Told;
  /** A meeting, visit or talk took place. */
  holds(step: I['steps'], fields: FieldsOf<'held', 'step', I>): Told;
  /** A planned occasion did not take place. */
  misses(step: I['steps'], reason: Id, fields?: FieldsOf<'missed', 'step' | 'reason', I>): Told;
  /** A task was done, a plan was made. */
  does(step: I['steps'], fields?: FieldsOf<'done', 'step', I>): Told;
  /** An artefact of an occasion has come: `of` is the id of the entry that told of the occasion. */
  attaches(step: I['steps'], of: string, artefact: Id, reference: Ref): Told;
  /** What was done is approved: `of` is the id of the entry that told of it. */
  approves(step: I['steps'], of: string): Told;
  /** What was done is sent back, to be done again. */
  sendsBack(step: I['steps'], of: string, reason: string): Told;
  /** An answer was given. */
  answers(step: I['steps'], option: Id, fields?: FieldsOf<'answered', 'step' | 'option', I>): Told;
  /** An instrument was administered to a person. */
  measures(
    step: I['steps'],
    about: Ref,
    scores: { readonly [scale: Id]: number },
    fields?: FieldsOf<'measured', 'step' | 'about' | 'scores', I>,
  ): Told;
  /** A giver says yes to a consent. */
  consents(consent: Id, giver: Ref, fields?: FieldsOf<'consent-given', 'consent' | 'giver'>): Told;
  /** A giver says no to a consent. */
  refusesConsent(consent: Id, giver: Ref): Told;
  /** A giver takes a consent back. */
  withdrawsConsent(consent: Id, giver: Ref): Told;
  /** A goal is set. */
  setsGoal(goal: Id, fields?: FieldsOf<'goal-set', 'goal', I>): Told;
  /** A goal gets a status. */
  marksGoal(
    goal: Id,
    status: EntryFields['goal-status']['status'],
    fields?: FieldsOf<'goal-status', 'goal' | 'status'>,
  ): Told;
  /** Information is disclosed by law. */
  discloses(information: Id, to: Id, basis: string): Told;
  /** A person objects to what the entry `of` says; it changes nothing, and stands beside that entry. */
  objects(person: Ref, of: string, reason?: string): Told;
  /** A phase is opened. */
  opens(phase: I['phases'], fields?: FieldsOf<'opened', 'phase', I>): Told;
  /** A phase is ended: completed, or stopped when a reason is given. */
  ends(phase: I['phases'], fields?: FieldsOf<'ended', 'phase', I>): Told;
  /** A phase is skipped. */
  skips(phase: I['phases'], fields?: FieldsOf<'skipped', 'phase', I>): Told;
  /** The case is closed with an outcome. */
  closes(outcome: I['outcomes'], fields?: FieldsOf<'closed', 'outcome', I>): Told;
  /** A deadline is extended to a new last day. */
  extends(
    rule: string,
    until: LocalDate,
    ground: Id,
    fields?: FieldsOf<'extended', 'rule' | 'until' | 'ground'>,
  ): Told;
  /** The case is paused. */
  pauses(ground: Id, fields?: FieldsOf<'paused', 'ground'>): Told;
  /** The case goes on after a pause. */
  resumes(): Told;
  /** An occasion is planned. */
  books(step: I['steps'], on: LocalDate | Instant, fields?: FieldsOf<'booked', 'step' | 'on', I>): Told;
  /** A planned occasion is cancelled. */
  unbooks(booking: string): Told;
}

/** The verbs over a function that records an entry of a kind with its fields; none of them holds logic. */
export function entryVerbs<Told, I extends AnyIds>(
  say: (kind: EntryKind, fields: object) => Told,
): EntryVerbs<Told, I> {
  return {
    joins: (person, role, fields) => say('joined', { person, role, ...fields }),
    leaves: (person, role) => say('left', { person, role }),
    assigns: (person, role, fields) => say('assigned', { person, role, ...fields }),
    starts: (start, fields) => say('started', { start, ...fields }),
    confirms: (criterion, fields) => say('confirmed', { criterion, value: true, ...fields }),
    denies: (criterion, fields) => say('confirmed', { criterion, value: false, ...fields }),
    holds: (step, fields) => say('held', { step, ...fields }),
    misses: (step, reason, fields) => say('missed', { step, reason, ...fields }),
    does: (step, fields) => say('done', { step, ...fields }),
    attaches: (step, of, artefact, reference) => say('attached', { step, of, artefact, reference }),
    approves: (step, of) => say('approved', { step, of }),
    sendsBack: (step, of, reason) => say('sent-back', { step, of, reason }),
    answers: (step, option, fields) => say('answered', { step, option, ...fields }),
    measures: (step, about, scores, fields) => say('measured', { step, about, scores, ...fields }),
    consents: (consent, giver, fields) => say('consent-given', { consent, giver, ...fields }),
    refusesConsent: (consent, giver) => say('consent-refused', { consent, giver }),
    withdrawsConsent: (consent, giver) => say('consent-withdrawn', { consent, giver }),
    setsGoal: (goal, fields) => say('goal-set', { goal, ...fields }),
    marksGoal: (goal, status, fields) => say('goal-status', { goal, status, ...fields }),
    discloses: (information, to, basis) => say('disclosed', { information, to, basis }),
    objects: (person, of, reason) =>
      say('objected', { person, of, ...(reason === undefined ? {} : { reason }) }),
    opens: (phase, fields) => say('opened', { phase, ...fields }),
    ends: (phase, fields) => say('ended', { phase, ...fields }),
    skips: (phase, fields) => say('skipped', { phase, ...fields }),
    closes: (outcome, fields) => say('closed', { outcome, ...fields }),
    extends: (rule, until, ground, fields) => say('extended', { ...fields, rule, until, ground }),
    pauses: (ground, fields) => say('paused', { ground, ...fields }),
    resumes: () => say('resumed', {}),
    books: (step, on, fields) => say('booked', { step, on, ...fields }),
    unbooks: (booking) => say('unbooked', { booking }),
  };
}
