import { addDays, type LocalDate } from '../calendar/local-date.js';
import { calendarPeriod } from '../calendar/period.js';
import { anchorChangesAt, anchorDate } from '../condition/anchor.js';
import type { CaseFacts } from '../condition/case-facts.js';
import { changesAt } from '../condition/changes-at.js';
import { earliest, onlyAfter } from '../condition/earliest.js';
import { holdersChangeAt } from '../condition/people.js';
import { laterLevels, levelDay } from '../definition/escalation.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { anchorsOf } from '../definition/rule-anchors.js';
import { mayRun } from './after-closing.js';
import { stands } from './judge-rule.js';
import { type Limit, limitKey, limitsOf, periodOf } from './limits.js';

/**
 * The next day after `at` on which the clocks of a rule may change by the passing of time alone: one passes, a calendar
 * period begins, someone is to be told of one that has passed, the rule begins or ceases to stand, its anchor comes or goes. Pure. Until that day `limitsOf` gives the
 * same clocks, passed or not as they are on `at`; on that day it need not differ.
 */
export function limitChangesAt(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  at: LocalDate,
): LocalDate | undefined {
  if (!mayRun(program, facts, rule) || rule.strength === 'may') return undefined;
  let next = shiftOf(program, facts, rule, at);
  if (!stands(program, facts, rule, at)) return next;
  next = earliest(next, nextPeriod(program, facts, rule, at));
  const levels = laterLevels(rule.spec);
  for (const limit of limitsOf(program, facts, rule, at, levels.length === 0 ? at : undefined)) {
    next = earliest(next, passingOf(facts, limit, at));
    next = earliest(next, onlyAfter(at, limit.slot?.from));
    if (limit.due < at)
      for (const level of levels) next = earliest(next, onlyAfter(at, levelDay(limit.due, level)));
  }
  return next;
}

/**
 * The next day after `at` on which the clocks of a rule may come or go by the passing of time alone, other than by a calendar
 * period's beginning: the rule begins or ceases to stand, its anchor comes or goes, someone it runs for does, the next occasion of
 * a schedule has its turn. Pure. Until that day a clock that has passed stays as it is.
 */
export function shiftOf(
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  at: LocalDate,
): LocalDate | undefined {
  const { while: occasion } = rule.spec;
  const { terms } = program;
  const turns = occasion === undefined ? undefined : changesAt(occasion, facts, terms, at);
  if (!stands(program, facts, rule, at)) return turns;
  const per = program.steps.get(rule.element.id)?.per;
  const joins = per === undefined ? undefined : holdersChangeAt(per, facts, terms, at);
  let next = earliest(turns, joins);
  for (const anchor of anchorsOf(rule.spec)) next = earliest(next, anchorChangesAt(anchor, facts, terms, at));
  return earliest(next, nextSlotAt(program, facts, rule, at));
}

/**
 * The day on which it is the next occasion's turn: the one after the last that belongs to it; in a pause that stops its clock, the
 * last day that is on time.
 */
function nextSlotAt(program: Program, facts: CaseFacts, rule: Rule, at: LocalDate): LocalDate | undefined {
  if (rule.spec.schedule === undefined) return undefined;
  const isHeld = facts.status === 'paused' && rule.inPause === 'stops';
  let next: LocalDate | undefined;
  for (const { slot } of limitsOf(program, facts, rule, at)) {
    next = earliest(next, slot?.ends === undefined ? undefined : onlyAfter(at, addDays(slot.ends, 1)));
    if (isHeld && slot !== undefined) next = earliest(next, onlyAfter(at, slot.to));
  }
  return next;
}

/** The day a running limit passes, unless the pause that goes on holds it back. */
function passingOf(facts: CaseFacts, { rule, due }: Limit, at: LocalDate): LocalDate | undefined {
  const held = facts.status === 'paused' && rule.inPause === 'stops';
  return held ? undefined : onlyAfter(at, addDays(due, 1));
}

/** The first day of the next calendar period, for rules that are read so. */
function nextPeriod(program: Program, facts: CaseFacts, rule: Rule, at: LocalDate): LocalDate | undefined {
  const { every, dose } = rule.spec;
  const length = periodOf(rule);
  const step = program.steps.get(rule.element.id);
  if (length === undefined || step === undefined) return undefined;
  if (step.phase !== undefined && facts.phases[step.phase]?.status !== 'open') return undefined;
  const since = every?.from ?? dose?.since;
  if (since !== undefined && anchorDate(since, facts, program.terms, at) === undefined) return undefined;
  const period = calendarPeriod(at, length);
  return period === undefined ? undefined : addDays(period.to, 1);
}

/** The next day after `at` on which any clock of the case may change by the passing of time alone. Pure. */
export function limitsChangeAt(program: Program, facts: CaseFacts, at: LocalDate): LocalDate | undefined {
  let next: LocalDate | undefined;
  for (const rule of program.clocks) next = earliest(next, limitChangesAt(program, facts, rule, at));
  return next;
}

/** A limit that passed and then ceased to run by the passing of time alone: its rule no longer stood, or its anchor was gone. */
export interface Ceased {
  readonly limit: Limit;
  /** The first day without it. */
  readonly on: LocalDate;
}

/**
 * Limits that had passed and ceased by time alone after the day `from` and no later than `to`, while nothing was recorded.
 * Pure. Without them a passed limit would be forgotten by the next entry as if it had never been.
 */
export function ceasedLimits(
  program: Program,
  facts: CaseFacts,
  from: LocalDate,
  to: LocalDate,
): readonly Ceased[] {
  if (from === '' || facts.status === 'none') return [];
  const ceased: Ceased[] = [];
  for (const rule of program.shifting)
    if (mayRun(program, facts, rule)) addCeased(ceased, program, facts, rule, from, to);
  return ceased;
}

/** Only on a day that a rule shifts can what has passed cease: what had passed by the day before is compared. */
function addCeased(
  ceased: Ceased[],
  program: Program,
  facts: CaseFacts,
  rule: Rule,
  from: LocalDate,
  to: LocalDate,
): void {
  let day = shiftOf(program, facts, rule, from);
  while (day !== undefined && day <= to) {
    const on = day;
    const eve = addDays(on, -1);
    const passed = limitsOf(program, facts, rule, eve).filter((limit) => limit.due < eve);
    if (passed.length > 0) {
      const keys = new Set(limitsOf(program, facts, rule, on).map(limitKey));
      for (const limit of passed) if (!keys.has(limitKey(limit))) ceased.push({ limit, on });
    }
    day = shiftOf(program, facts, rule, on);
  }
}
