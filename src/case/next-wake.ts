import type { Instant } from '../calendar/instant.js';
import { startOfDay } from '../calendar/instant.js';
import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import { changesAt } from '../condition/changes-at.js';
import type { Condition, Id } from '../condition/condition.js';
import { consentChangesAt } from '../condition/consent-in-force.js';
import { earliest, onlyAfter } from '../condition/earliest.js';
import { reach } from '../condition/reach.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { dayOf, wakeUntil } from '../journal/fold.js';
import { followsUp } from '../machine/after-closing.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { limitsChangeAt } from '../machine/limit-changes.js';
import { nextOwnWake } from '../machine/own-changes.js';

/**
 * When a case should be looked at again if nothing more is recorded: the start of the next local day, after that of
 * `after`, on which anything about it may change by itself. Pure; undefined when only what is recorded can change it. Clocks
 * pass, phases and pauses end by themselves, consents run out, ages turn, waited-for days come. On that day nothing need
 * have changed; before it nothing has.
 *
 * A closed case wakes only for what follows it up: its other clocks have stopped. Its consents still run out, and an overview of a
 * later day shows it, but there is nobody to wake for that.
 *
 * @throws PathwayError as `checkState`; `invalid-now` when `after` is no date or instant
 */
export function nextWakeAt(
  compiled: CompiledPathway,
  state: CaseState,
  after: Instant | LocalDate,
): Instant | undefined {
  checkState(compiled, state);
  const inside = insideOf(compiled);
  const day = dayOf(after, inside.program.zone);
  const from = day > state.facts.at ? day : state.facts.at;
  return nextWake(inside.program, wakeUntil(inside, state.facts, from), from);
}

/** As `nextWakeAt`, from the facts of a case as they stand on the day `after`. Pure. */
export function nextWake(program: Program, facts: CaseFacts, after: LocalDate): Instant | undefined {
  const day = nextChange(program, facts, after);
  return day === undefined ? undefined : startOfDay(day, program.zone);
}

/** The next day after `after` on which anything about the case may change by the passing of time alone. Pure. */
export function nextChange(program: Program, facts: CaseFacts, after: LocalDate): LocalDate | undefined {
  if (facts.status === 'closed') return closedChange(program, facts, after);
  let next = earliest(nextOwnWake(program, facts, after), limitsChangeAt(program, facts, after));
  for (const { rule, conditions } of timelyIn(program)) {
    if (conditions.length > 0 && isAsked(facts, rule, program))
      for (const condition of conditions)
        next = earliest(next, changesAt(condition, facts, program.terms, after));
    next = earliest(next, earliest(leastLengthAt(facts, rule, after), doseEasesAt(facts, rule, after)));
    if (facts.status === 'none') next = earliest(next, forceChangesAt(rule, after));
  }
  for (const consent in program.terms.consents)
    next = earliest(next, consentChangesAt(consent, facts, program.terms, after));
  if (facts.status === 'paused') next = earliest(next, onlyAfter(after, facts.pauses.at(-1)?.review));
  return earliest(next, nextBookingPassed(facts, after));
}

/** In a closed case only what follows up changes: its clocks, its conditions and its planned occasions. */
function closedChange(program: Program, facts: CaseFacts, after: LocalDate): LocalDate | undefined {
  let next = limitsChangeAt(program, facts, after);
  const followUps = [...program.steps.values()].filter((step) => followsUp(facts, step));
  for (const { spec } of followUps.flatMap(({ rules }) => rules)) {
    for (const condition of [spec.needs, spec.while])
      if (condition !== undefined) next = earliest(next, changesAt(condition, facts, program.terms, after));
  }
  const steps = Object.fromEntries(
    followUps.flatMap(({ id }) => (facts.steps[id] === undefined ? [] : [[id, facts.steps[id]]])),
  );
  return earliest(next, nextBookingPassed({ ...facts, steps }, after));
}

/** The day on which a rule comes into force, or is no longer in force, for a case that has not started. */
function forceChangesAt({ spec }: Rule, after: LocalDate): LocalDate | undefined {
  const over = spec.validUntil === undefined ? undefined : addDays(spec.validUntil, 1);
  return earliest(onlyAfter(after, spec.validFrom), onlyAfter(after, over));
}

/** The day on which an open phase, or the case, has lasted as long as it usually does at least. */
function leastLengthAt(facts: CaseFacts, { element, spec }: Rule, after: LocalDate): LocalDate | undefined {
  const phase = isOpen(facts, element.id) ? facts.phases[element.id]?.opened : undefined;
  const opened = element.type === 'case' ? facts.start?.since : phase;
  const least = spec.lasts?.from;
  return opened === undefined || least === undefined ? undefined : onlyAfter(after, reach(opened, least));
}

/** The day on which the oldest time leaves a rolling stretch that holds only so many. */
function doseEasesAt(facts: CaseFacts, { element, spec }: Rule, after: LocalDate): LocalDate | undefined {
  const { dose } = spec;
  const row = facts.steps[element.id];
  if (row === undefined || dose?.to === undefined || dose.reading !== 'rolling') return undefined;
  let next: LocalDate | undefined;
  for (const { recent = [] } of [row, ...Object.values(row.per ?? {})])
    for (const day of recent) next = earliest(next, onlyAfter(after, reach(day, dose.per)));
  return next;
}

/** A rule by which something may change with time, with the conditions that it asks. */
interface Timely {
  readonly rule: Rule;
  readonly conditions: readonly Condition[];
}

const timely = new WeakMap<Program, readonly Timely[]>();

/** The rules by which anything but a clock may change with time, whatever the case: most rules are none of them. */
function timelyIn(program: Program): readonly Timely[] {
  const known = timely.get(program);
  if (known !== undefined) return known;
  const rules = program.rules
    .map((rule) => ({ rule, conditions: conditionsOf(rule) }))
    .filter(({ rule, conditions }) => {
      const { lasts, dose, validFrom, validUntil } = rule.spec;
      return [...conditions, lasts, dose, validFrom, validUntil].some((part) => part !== undefined);
    });
  timely.set(program, rules);
  return rules;
}

function conditionsOf({ spec }: Rule): readonly Condition[] {
  const { needs, opens, ends, throughout, while: occasion } = spec;
  return [needs, opens, ends, throughout, occasion].filter((condition) => condition !== undefined);
}

/** Whether the conditions of a rule are asked as the case stands now. */
function isAsked(facts: CaseFacts, { element, kind }: Rule, program: Program): boolean {
  // What a role asks is asked when someone takes it, and at no other time.
  if (element.type === 'role') return false;
  if (element.type === 'start') return facts.status === 'none';
  if (facts.status === 'none') return false;
  if (element.type === 'phase') return kind === 'opens' || isOpen(facts, element.id);
  if (element.type !== 'step' && element.step === undefined) return true;
  const phase = program.steps.get(element.step ?? element.id)?.phase;
  return phase === undefined || isOpen(facts, phase);
}

function isOpen(facts: CaseFacts, phase: Id): boolean {
  return facts.phases[phase]?.status === 'open';
}

/** The day after the next planned occasion: it has then taken place, or something should be said of it. */
function nextBookingPassed(facts: CaseFacts, after: LocalDate): LocalDate | undefined {
  let next: LocalDate | undefined;
  for (const step in facts.steps) {
    const bookings = facts.steps[step]?.bookings;
    for (const booking in bookings) {
      const on = bookings[booking]?.on;
      next = earliest(next, on === undefined ? undefined : onlyAfter(after, addDays(on, 1)));
    }
  }
  return next;
}
