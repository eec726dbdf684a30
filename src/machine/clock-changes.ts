import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { ClockReads } from '../definition/program-clocks.js';
import type { Rule } from '../definition/program-rules.js';
import { type OtherRows, otherRows } from './changed.js';

/** What differs between two states of a case, of what clocks can ask about. */
export interface ClockChanges {
  /** Something that every clock asks about: the status, the start, the pauses. */
  readonly whole: boolean;
  readonly people: boolean;
  readonly goals: boolean;
  readonly phases: readonly Id[];
  readonly steps: readonly Id[];
  readonly criteria: readonly Id[];
  readonly consents: readonly Id[];
  readonly measures: readonly Id[];
  /** Rules whose extensions are others. */
  readonly extensions: readonly string[];
}

/**
 * What differs between two states of a case for its clocks, or undefined when nothing does. Pure. What is the same object has
 * not changed, so that this costs little for states that share what did not change.
 *
 * @param rows - the rows that differ, when they are known
 */
export function clockChanges(
  before: CaseFacts,
  after: CaseFacts,
  rows: OtherRows = otherRows(before, after),
): ClockChanges | undefined {
  const changes = {
    whole: before.status !== after.status || before.start !== after.start || before.pauses !== after.pauses,
    people: arePeopleOther(rows.people, before.people, after.people),
    goals: before.goals !== after.goals,
    phases: rows.phases,
    steps: rows.steps,
    criteria: rows.criteria,
    consents: rows.consents,
    measures: rows.measures,
    extensions: rows.extensions,
  };
  return isAny(changes) ? changes : undefined;
}

function isAny(changes: ClockChanges): boolean {
  const { whole, people, goals, phases, steps, criteria, consents, measures, extensions } = changes;
  if (whole || people || goals || phases.length > 0 || steps.length > 0 || criteria.length > 0) return true;
  return consents.length > 0 || measures.length > 0 || extensions.length > 0;
}

/** Whether the clock of a rule can ask about something that has changed. Pure. */
export function asksAbout(rule: Rule, reads: ClockReads, changes: ClockChanges): boolean {
  return (
    changes.whole ||
    (changes.people && reads.people) ||
    (changes.goals && reads.goals) ||
    isRead(changes.steps, reads.steps) ||
    isRead(changes.phases, reads.phases) ||
    isRead(changes.criteria, reads.criteria) ||
    isRead(changes.consents, reads.consents) ||
    isRead(changes.measures, reads.measures) ||
    changes.extensions.includes(rule.id)
  );
}

function isRead(changed: readonly Id[], read: ReadonlySet<Id>): boolean {
  for (const id of changed) if (read.has(id)) return true;
  return false;
}

/** Whether anyone has come, or has other roles or another birth date. When someone was last heard, no clock asks. */
function arePeopleOther(
  people: readonly Ref[],
  before: CaseFacts['people'],
  after: CaseFacts['people'],
): boolean {
  return people.some((person) => {
    const was = before[person];
    const now = after[person];
    return was?.roles !== now?.roles || was?.birthDate !== now?.birthDate;
  });
}
