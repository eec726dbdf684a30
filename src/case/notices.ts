import type { Instant } from '../calendar/instant.js';
import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { earliest } from '../condition/earliest.js';
import type { Rule, RuleElement } from '../definition/program-rules.js';
import type { Basis, RuleKind, Strength } from '../definition/rule.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { dayOf, wakeUntil } from '../journal/fold.js';
import { type CompiledPathway, type Inside, insideOf } from '../machine/compile-pathway.js';
import { limitsChangeAt } from '../machine/limit-changes.js';
import { allLimits, limitKey } from '../machine/limits.js';
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
  /** The day it was met late, or its clock stopped; missing while it is still waited for. */
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
  return passedUntil(inside, state.facts, until)
    .filter(({ on }) => after < on && on <= until)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/**
 * Every limit that has passed by the day `until`. Walks from the day of the facts over the days on which clocks change, so
 * that a limit that passes and then ceases by time alone is not lost, and the answer does not depend on how far one asks.
 */
function passedUntil(inside: Inside, facts: CaseFacts, until: LocalDate): readonly Notice[] {
  const { program } = inside;
  const found = new Map<string, Notice>();
  let current = facts;
  let day = facts.at;
  keepPassed(inside, current, day, (due) => addDays(due, 1), found);
  while (day !== '') {
    const next = earliest(nextOwnWake(program, current, day), limitsChangeAt(program, current, day));
    if (next === undefined || next > until) break;
    day = next;
    current = wakeUntil(inside, current, day);
    keepPassed(inside, current, day, () => next, found);
  }
  return [...found.values()];
}

/** Keeps what has passed by `day` and was not known: limits met late, and those still waited for. */
function keepPassed(
  { program }: Inside,
  facts: CaseFacts,
  day: LocalDate,
  since: (due: LocalDate) => LocalDate,
  found: Map<string, Notice>,
): void {
  for (const { rule: id, anchor, due, met } of facts.breaches) {
    const rule = program.rule.get(id);
    const key = limitKey({ rule: { id }, anchor, due });
    if (rule !== undefined && !found.has(key))
      found.set(key, { ...noticeOf(rule, key, due, since(due)), met });
  }
  for (const limit of allLimits(program, facts, day)) {
    const key = limitKey(limit);
    if (limit.due >= day || found.has(key)) continue;
    const notice = noticeOf(limit.rule, key, limit.due, since(limit.due));
    found.set(key, limit.about === undefined ? notice : { ...notice, about: limit.about });
  }
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
