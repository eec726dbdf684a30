import type { Instant } from '../calendar/instant.js';
import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
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
  /** Identity: rule, anchor entry, due date. Keep the keys that have been told; a key that is gone was cleared by late truth. */
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
  /** First local day on which it had passed: the day after `due`, or the later day on which the clock came to run. */
  readonly on: LocalDate;
  /** The day it was met late, or its clock stopped; missing while it is still waited for, and for a calendar period, which nothing meets later. */
  readonly met?: LocalDate;
  /** The person it is about. */
  readonly about?: Ref;
  /** Role that is told. */
  readonly escalate?: Id;
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
    for (const rule of inside.program.clocks)
      keepPassed(
        inside.program,
        rule,
        isLast && first <= after ? { ...stretch, since: after } : stretch,
        found,
      );
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
  for (const { rule: id, anchor, due, met } of facts.breaches) {
    const rule = program.rule.get(id);
    const key = limitKey({ rule: { id }, anchor, due });
    if (rule === undefined || found.has(key)) continue;
    const notice = noticeOf(rule, key, due, isRecorded ? addDays(due, 1) : first);
    found.set(key, met === undefined ? notice : { ...notice, met });
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
      if (limit.due < eve) keepNotice(limit, isRecorded ? '' : first, found);
    }
    if (isLast) return;
    first = shift;
  }
}

/** Keeps a limit that was not known to have passed; it came to run on the day `since` at the earliest. */
function keepNotice(limit: Limit, since: LocalDate, found: Map<string, Notice>): void {
  const key = limitKey(limit);
  if (found.has(key)) return;
  const passed = addDays(limit.due, 1);
  const notice = noticeOf(limit.rule, key, limit.due, passed > since ? passed : since);
  found.set(key, limit.about === undefined ? notice : { ...notice, about: limit.about });
}

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
  return spec.escalate === undefined ? common : { ...common, escalate: spec.escalate.to };
}
