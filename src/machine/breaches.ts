import type { LocalDate } from '../calendar/local-date.js';
import type { BreachRow, CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import type { ClockReads } from '../definition/program-clocks.js';
import type { Rule } from '../definition/program-rules.js';
import { ceasedLimits } from './limit-changes.js';
import { type Limit, limitKey, limitsOf } from './limits.js';
import type { MachineEvent } from './machine-event.js';

/**
 * The case after an event, with the limits that the event met late or stopped, and those that had ceased by time alone on the
 * way to its day: they are kept for ever. Pure.
 */
export function withBreaches(
  program: Program,
  before: CaseFacts,
  after: CaseFacts,
  event: MachineEvent,
): CaseFacts {
  if (after === before) return after;
  const ceased = 'own' in event ? [] : ceasedBy(program, before, 'at' in event ? event.at : event.on);
  const met = 'at' in event ? [] : metLate(program, before, after, event.on);
  if (ceased.length === 0 && met.length === 0) return after;
  return { ...after, breaches: [...after.breaches, ...ceased, ...met] };
}

/** Limits that had passed and then ceased by time alone, up to the day `on`. */
function ceasedBy(program: Program, facts: CaseFacts, on: LocalDate): readonly BreachRow[] {
  if (on <= facts.at) return [];
  return ceasedLimits(program, facts, facts.at, on).map(({ limit, on: met }) => breachOf(limit, met));
}

/** Limits that had passed before `on` and no longer run: of the rules whose clocks can ask about what has changed. */
function metLate(program: Program, before: CaseFacts, after: CaseFacts, on: LocalDate): readonly BreachRow[] {
  const met: BreachRow[] = [];
  for (const [rule, reads] of program.clockReads) {
    if (!mayTellApart(rule, reads, before, after)) continue;
    const passed = limitsOf(program, before, rule, on).filter((limit) => limit.due < on);
    if (passed.length === 0) continue;
    const still = new Set(limitsOf(program, after, rule, on).map(limitKey));
    for (const limit of passed) if (!still.has(limitKey(limit))) met.push(breachOf(limit, on));
  }
  return met;
}

/** Whether anything that the clock of a rule can ask about differs between two states of a case: is another object. Pure. */
export function mayTellApart(rule: Rule, reads: ClockReads, before: CaseFacts, after: CaseFacts): boolean {
  return (
    before.status !== after.status ||
    before.start !== after.start ||
    before.pauses !== after.pauses ||
    (reads.people && arePeopleOther(before.people, after.people)) ||
    (reads.goals && before.goals !== after.goals) ||
    before.extensions[rule.id] !== after.extensions[rule.id] ||
    differ(reads.steps, before.steps, after.steps) ||
    differ(reads.phases, before.phases, after.phases) ||
    differ(reads.criteria, before.criteria, after.criteria) ||
    differ(reads.consents, before.consents, after.consents) ||
    differ(reads.measures, before.measures, after.measures)
  );
}

/** Whether anyone has come, or has other roles or another birth date. When someone was last heard, no clock asks. */
function arePeopleOther(before: CaseFacts['people'], after: CaseFacts['people']): boolean {
  if (before === after) return false;
  if (Object.keys(before).length !== Object.keys(after).length) return true;
  for (const person in after) {
    const was = before[person];
    const now = after[person];
    if (was !== now && (was?.roles !== now?.roles || was?.birthDate !== now?.birthDate)) return true;
  }
  return false;
}

function differ<Row>(
  ids: ReadonlySet<string>,
  before: { readonly [id: string]: Row },
  after: { readonly [id: string]: Row },
): boolean {
  if (before === after) return false;
  for (const id of ids) if (before[id] !== after[id]) return true;
  return false;
}

function breachOf({ rule, anchor, due }: Limit, met: LocalDate): BreachRow {
  return { rule: rule.id, anchor, due, met };
}
