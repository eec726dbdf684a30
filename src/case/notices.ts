import type { Instant } from '../calendar/instant.js';
import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { laterLevels, levelDay, levelsOf } from '../definition/escalation.js';
import type { Program } from '../definition/program.js';
import type { Rule, RuleElement } from '../definition/program-rules.js';
import type { Basis, RuleKind, Strength } from '../definition/rule.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { dayOf, wakeUntil } from '../journal/fold.js';
import { type CompiledPathway, type Inside, insideOf } from '../machine/compile-pathway.js';
import { shiftOf } from '../machine/limit-changes.js';
import { type Limit, limitKey, limitsOf } from '../machine/limits.js';
import { nextOwnWake } from '../machine/own-changes.js';
import { passedState } from './clocks.js';

/**
 * A limit that has passed: told once, however the clock jumps. Not an entry and not state. Made for the host, not for a
 * viewer: show it only to those who may see the element it is about.
 */
export interface Notice {
  /**
   * Identity: rule, anchor entry, due date, and the level when it is a later one. Keep the keys that have been told; a key that
   * is gone was cleared by late truth.
   */
  readonly key: string;
  readonly rule: string;
  readonly kind: RuleKind;
  readonly element: RuleElement;
  /** `overdue`: a `must` rule; `unusual`: a `usual` one. */
  readonly severity: 'overdue' | 'unusual';
  readonly strength: Strength;
  readonly basis: Basis;
  readonly source: readonly string[];
  /** Last local day that was on time. */
  readonly due: LocalDate;
  /**
   * First local day on which it had passed: the day after `due`, or the later day on which the clock came to run. Of a later
   * level: the day it is told.
   */
  readonly on: LocalDate;
  /** The day it was met late, or its clock stopped; missing while it is still waited for, and for a calendar period, which nothing meets later. */
  readonly met?: LocalDate;
  /** The person it is about. */
  readonly about?: Ref;
  /** Role that is told. */
  readonly escalate?: Id;
  /** Which of those who are told later than on the day it passed this one is, from 1; missing in the notice of that day. */
  readonly level?: number;
}

/**
 * The limits that pass after the local day of `from` and no later than that of `to`, if nothing more is recorded: every notice
 * whose `on` lies in that half-open stretch `(from, to]`, earliest first. Pure. 400 calls of one day give the notices of
 * one call of 400 days. A back-dated entry may add notices in days that have gone by: ask from the start of the case and
 * tell those whose key is new.
 *
 * @throws PathwayError as `checkState`; `invalid-now` when `from` or `to` is no date or instant
 */
export function notices(
  compiled: CompiledPathway,
  state: CaseState,
  from: Instant | LocalDate,
  to: Instant | LocalDate,
): readonly Notice[] {
  checkState(compiled, state);
  const inside = insideOf(compiled);
  const after = dayOf(from, inside.program.zone);
  const until = dayOf(to, inside.program.zone);
  if (state.facts.at === '') return [];
  return passedBetween(inside, state.facts, after, until)
    .filter(({ on }) => after < on && on <= until)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Days in which nothing about a case changes by itself but its clocks: first and last day inclusive. */
interface Stretch {
  readonly facts: CaseFacts;
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** Whether the case has come to its first day by what was recorded, and not by itself. */
  readonly isRecorded: boolean;
  /** Set in the last stretch, when it begins no later than this day: what passed by then is not asked for. */
  readonly since?: LocalDate;
}

/**
 * Every limit that has passed by the day `until`, but for some that had passed by the day `after`. Goes from the day of the
 * facts, stretch by stretch, so that a limit that passes and then ceases is not lost, and the answer does not depend on how far
 * one asks.
 */
function passedBetween(
  inside: Inside,
  facts: CaseFacts,
  after: LocalDate,
  until: LocalDate,
): readonly Notice[] {
  const found = new Map<string, Notice>();
  let current = facts;
  let first = facts.at;
  for (;;) {
    const wake = nextOwnWake(inside.program, current, first);
    const isLast = wake === undefined || wake > until;
    const last = isLast ? until : addDays(wake, -1);
    const stretch = {
      facts: current,
      first,
      last: last < first ? first : last,
      isRecorded: current === facts,
    };
    keepMetLate(inside.program, stretch, found);
    for (const rule of inside.program.clocks) {
      // What passed long ago may have a level that is told now.
      const skips = isLast && first <= after && laterLevels(rule.spec).length === 0;
      keepPassed(inside.program, rule, skips ? { ...stretch, since: after } : stretch, found);
    }
    if (isLast) return [...found.values()];
    first = wake;
    current = wakeUntil(inside, current, wake);
  }
}

/** Keeps the limits that were met late and not known to have passed. */
function keepMetLate(
  program: Program,
  { facts, first, isRecorded }: Stretch,
  found: Map<string, Notice>,
): void {
  for (const { rule: id, anchor, due, met, ceased } of facts.breaches) {
    const rule = program.rule.get(id);
    const key = limitKey({ rule: { id }, anchor, due });
    if (rule === undefined || found.has(key)) continue;
    const notice = noticeOf(rule, key, due, isRecorded ? addDays(due, 1) : first);
    const kept = met === undefined ? notice : { ...notice, met };
    found.set(key, kept);
    keepLevels(kept, rule, { since: isRecorded ? '' : first, until: met ?? ceased ?? '' }, found);
  }
}

/**
 * Keeps the limits of a rule that pass in a stretch, or had passed when it began, and were not known. Until the rule shifts,
 * what has passed stays: so each time it is asked once, on the day before.
 */
function keepPassed(program: Program, rule: Rule, stretch: Stretch, found: Map<string, Notice>): void {
  const { facts, last } = stretch;
  let first = stretch.first;
  for (;;) {
    const shift = shiftOf(program, facts, rule, first);
    const isLast = shift === undefined || shift > last;
    const eve = isLast ? last : addDays(shift, -1);
    const since = isLast && stretch.since !== undefined && first <= stretch.since ? stretch.since : undefined;
    const isRecorded = stretch.isRecorded && first === stretch.first;
    for (const limit of limitsOf(program, facts, rule, eve, since)) {
      if (limit.due < eve) keepNotice(limit, { since: isRecorded ? '' : first, until: eve }, found);
    }
    if (isLast) return;
    first = shift;
  }
}

/** Days in which a limit had passed and was waited for: from the day it came to run at the earliest, both inclusive. */
interface Waited {
  readonly since: LocalDate;
  readonly until: LocalDate;
}

/** Keeps a limit that has passed, if that was not known, and the levels that have been told of it by then. */
function keepNotice(limit: Limit, waited: Waited, found: Map<string, Notice>): void {
  const key = limitKey(limit);
  const passed = noticeOf(limit.rule, key, limit.due, latest(addDays(limit.due, 1), waited.since));
  const notice = limit.about === undefined ? passed : { ...passed, about: limit.about };
  if (!found.has(key)) found.set(key, notice);
  keepLevels(notice, limit.rule, waited, found);
}

/** Keeps the later levels that were told of a passed limit while it was waited for, if they were not known. */
function keepLevels(notice: Notice, rule: Rule, waited: Waited, found: Map<string, Notice>): void {
  for (const level of laterLevels(rule.spec)) {
    const on = latest(levelDay(notice.due, level), waited.since);
    const key = `${notice.key}|${level.number}`;
    if (on <= waited.until && !found.has(key))
      found.set(key, { ...notice, key, on, escalate: level.to, level: level.number });
  }
}

const latest = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

function noticeOf(rule: Rule, key: string, due: LocalDate, on: LocalDate): Notice {
  const { id, kind, element, strength, basis, source, spec } = rule;
  const common = {
    key,
    rule: id,
    kind,
    element,
    severity: passedState(rule),
    strength,
    basis,
    source,
    due,
    on,
  };
  const first = levelsOf(spec)[0];
  return first?.number === 0 ? { ...common, escalate: first.to } : common;
}
