import type { LocalDate } from '../calendar/local-date.js';
import type { BookingRow, Ref } from '../condition/case-facts.js';
import type { Id, Quantifier } from '../condition/condition.js';
import { withMore } from '../condition/with-more.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Strength } from '../definition/rule.js';
import { admitOf } from '../machine/also-admit.js';
import { beyondConsent } from '../machine/beyond-consent.js';
import { stands } from '../machine/judge-rule.js';
import { classOf, informationOfStep } from './information-classes.js';
import type { Look } from './look.js';

/** A role that takes part in a step. Persons and whether there are enough are missing when persons may not be seen. */
export interface Participant {
  readonly role: Id;
  readonly wanted: Quantifier;
  readonly rule: string;
  readonly strength: Strength;
  /** Everyone who holds the role now. */
  readonly candidates?: readonly Ref[];
  /** Those of them whom a consent that the step needs does not cover: they may not be there. Missing when there are none. */
  readonly uncovered?: readonly Ref[];
  /** The role is not held by as many as are wanted, of those who may be there: nobody can fill it yet. */
  readonly unfilled?: boolean;
}

/** A role at a planned occasion. */
export interface Expected extends Participant {
  /** Those of the role who are expected; missing when the booking names nobody. */
  readonly expected?: readonly Ref[];
  /** Holders of the role who are not expected. */
  readonly absent?: readonly Ref[];
  /** Whether as many as are wanted are expected. */
  readonly enough?: boolean;
}

/** A planned occasion that has neither taken place nor been cancelled. */
export interface Booking {
  /** Id of the entry that booked it. */
  readonly booking: string;
  readonly step: Id;
  readonly on: LocalDate;
  readonly about?: Ref;
  /** The day has gone by, and nothing has been recorded of it. */
  readonly passed: boolean;
  readonly participants: readonly Expected[];
  /** Whether every role that must take part is expected in number; missing when persons may not be seen. */
  readonly quorate?: boolean;
}

/** Who is to take part in a step, by the rules that stand. Pure. */
export function participantsOf(look: Look, step: ProgramStep): readonly Participant[] {
  const admit = admitOf(look.program, step);
  const roles = rolesIn(look, admit);
  if (!admit.some(asksMust)) return roles;
  const asked = admit.filter(asksMust);
  return roles.map((one) => coveredOf(look, asked, one));
}

function asksMust({ kind, strength }: Rule): boolean {
  return strength === 'must' && kind === 'needs';
}

/** A role with those of it whom a consent that these rules ask for does not cover. */
function coveredOf(look: Look, asked: readonly Rule[], one: Participant): Participant {
  const { program, facts, on } = look;
  const { candidates = [] } = one;
  const uncovered = (candidates.length === 0 ? [] : asked).flatMap((rule) => {
    const { needs } = rule.spec;
    if (needs === undefined || !stands(program, facts, rule, on)) return [];
    return beyondConsent(program, facts, needs, on, candidates);
  });
  if (uncovered.length === 0) return one;
  const left = candidates.filter((person) => !uncovered.includes(person)).length;
  const unfilled = !suffices(left, one.wanted, candidates.length);
  return withMore(one, { uncovered: [...new Set(uncovered)], unfilled });
}

/** Roles that the team is to have and that are not filled, by the rules that stand; none where persons may not be seen. Pure. */
export function unfilledInTeam(look: Look): readonly Participant[] {
  const rules = look.program.whole.filter(({ element }) => element.type === 'team');
  return rolesIn(look, rules).filter(({ unfilled }) => unfilled === true);
}

/** Who is to take part, by those of these rules that stand. Pure. */
export function rolesIn(look: Look, rules: readonly Rule[]): readonly Participant[] {
  const found: Participant[] = [];
  for (const rule of rules) {
    const taking = rule.spec.with;
    if (taking === undefined || !stands(look.program, look.facts, rule, look.on)) continue;
    for (const role in taking) found.push(participantOf(look, rule, role, taking[role] ?? 'one'));
  }
  return found;
}

function participantOf(look: Look, { id, strength }: Rule, role: Id, wanted: Quantifier): Participant {
  if (!look.people) return { role, wanted, rule: id, strength };
  const candidates = look.holders(role);
  const unfilled = !suffices(candidates.length, wanted, candidates.length);
  return { role, wanted, rule: id, strength, candidates, unfilled };
}

/** Roles that may not take part in a step. Pure. */
export function excludedFrom(look: Look, step: ProgramStep): readonly Id[] {
  return excludedBy(look, admitOf(look.program, step));
}

/** Roles that may not take part, by those of these rules that stand. Pure. */
export function excludedBy(look: Look, rules: readonly Rule[]): readonly Id[] {
  const roles: Id[] = [];
  for (const rule of rules) {
    const { without } = rule.spec;
    if (without !== undefined && stands(look.program, look.facts, rule, look.on))
      for (const role of without) if (!roles.includes(role)) roles.push(role);
  }
  return roles;
}

/** Whether `there` of `held` are enough. All of none is not: nobody knows who that would be. */
function suffices(there: number, wanted: Quantifier, held: number): boolean {
  if (wanted === 'all') return held > 0 && there === held;
  return there >= (wanted === 'one' ? 1 : wanted);
}

/** Planned occasions of the steps that may be seen, earliest first, with who is expected and who is missing. Pure. */
export function bookingsOf(look: Look): readonly Booking[] {
  const found: Booking[] = [];
  for (const id in look.facts.steps) {
    const step = look.program.steps.get(id);
    const bookings = look.facts.steps[id]?.bookings;
    if (step === undefined || bookings === undefined) continue;
    for (const booking in bookings) {
      const row = bookings[booking];
      if (row !== undefined && seesBooking(look, step, row)) found.push(bookingOf(look, step, booking, row));
    }
  }
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function seesBooking(look: Look, step: ProgramStep, { about }: BookingRow): boolean {
  const information = informationOfStep(look.program, step.id);
  if (about === undefined) return look.sight.sees(information);
  const people = classOf(look.program, 'people');
  return look.sight.sees(information, [about]) && look.sight.sees(people, [about]);
}

function bookingOf(look: Look, step: ProgramStep, booking: string, row: BookingRow): Booking {
  const participants = participantsOf(look, step).map((one) => expectedOf(one, row.present));
  const musts = participants.filter(({ strength }) => strength === 'must');
  const judged = look.people && row.present !== undefined;
  return {
    booking,
    step: step.id,
    on: row.on,
    ...(row.about === undefined ? {} : { about: row.about }),
    passed: row.on < look.on,
    participants,
    ...(judged ? { quorate: musts.every(({ enough }) => enough === true) } : {}),
  };
}

function expectedOf(participant: Participant, present: readonly Ref[] | undefined): Expected {
  const { candidates, wanted } = participant;
  if (present === undefined || candidates === undefined) return participant;
  const expected = candidates.filter((person) => present.includes(person));
  const absent = candidates.filter((person) => !present.includes(person));
  const enough = suffices(expected.length, wanted, candidates.length);
  return withMore(participant, { expected, absent, enough });
}
