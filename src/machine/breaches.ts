import type { LocalDate } from '../calendar/local-date.js';
import type { BreachRow, CaseFacts } from '../condition/case-facts.js';
import { withMore } from '../condition/with-more.js';
import { laterLevels } from '../definition/escalation.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import type { OtherRows } from './changed.js';
import { asksAbout, clockChanges } from './clock-changes.js';
import { copyOfFacts } from './facts-copy.js';
import { ceasedLimits } from './limit-changes.js';
import { type Limit, limitKey, limitsOf, periodOf } from './limits.js';
import type { MachineEvent } from './machine-event.js';

/**
 * The case after an event, with the limits that the event met late or stopped, and those that had ceased by time alone on the
 * way to its day: they are kept for ever. Pure.
 *
 * @param rows - the rows that the event has changed
 */
export function withBreaches(
  program: Program,
  before: CaseFacts,
  after: CaseFacts,
  event: MachineEvent,
  rows: OtherRows,
): CaseFacts {
  if (after === before) return after;
  const ceased = 'own' in event ? [] : ceasedBy(program, before, 'at' in event ? event.at : event.on);
  const met = 'at' in event ? [] : metLate(program, before, after, event, rows);
  if (ceased.length === 0 && met.length === 0) return after;
  const next = copyOfFacts(after);
  next.breaches = [...after.breaches, ...ceased, ...met];
  return next;
}

/** Limits that had passed and then ceased by time alone, up to the day `on`. */
function ceasedBy(program: Program, facts: CaseFacts, on: LocalDate): readonly BreachRow[] {
  if (on <= facts.at) return [];
  return ceasedLimits(program, facts, facts.at, on).map(({ limit, on: met }) => breachOf(limit, met));
}

/** Limits that had passed before `on` and no longer run: of the rules whose clocks can ask about what has changed. */
function metLate(
  program: Program,
  before: CaseFacts,
  after: CaseFacts,
  event: Exclude<MachineEvent, { readonly at: LocalDate }>,
  rows: OtherRows,
): readonly BreachRow[] {
  const { on } = event;
  const changes = clockChanges(before, after, rows);
  if (changes === undefined) return [];
  const met: BreachRow[] = [];
  for (const rule of program.clocks) {
    const reads = program.clockReads.get(rule);
    if (reads === undefined || !asksAbout(rule, reads, changes) || isMetInTime(program, rule, event))
      continue;
    const limits = limitsOf(program, before, rule, on);
    const passed = limits.length === 0 ? limits : limits.filter((limit) => limit.due < on);
    if (passed.length === 0) continue;
    const still = new Set(limitsOf(program, after, rule, on).map(limitKey));
    for (const limit of passed) if (!still.has(limitKey(limit))) met.push(breachOf(limit, on));
  }
  return met;
}

/**
 * Whether an event lets something count that took place earlier, for a rule that asks of each stretch of days: then it was met in
 * time, though nobody could say so before it was approved.
 */
function isMetInTime(program: Program, { element, spec }: Rule, event: object): boolean {
  const entry = 'entry' in event ? (event.entry as Entry) : undefined;
  if (entry?.kind !== 'approved' || (periodOf({ spec }) === undefined && spec.schedule === undefined))
    return false;
  return [entry.step, ...(program.steps.get(entry.step)?.alsoAs ?? [])].includes(element.id);
}

/**
 * What is kept of a passed limit. A calendar period is over when it has passed, and an occasion of a schedule when it is the next
 * one's turn: no later day met it.
 */
function breachOf({ rule, anchor, due, slot }: Limit, met: LocalDate): BreachRow {
  const row = { rule: rule.id, anchor, due };
  const isOver = periodOf(rule) !== undefined || (slot?.ends !== undefined && slot.ends < met);
  if (!isOver) return withMore(row, { met });
  return laterLevels(rule.spec).length === 0 ? row : withMore(row, { ceased: met });
}
