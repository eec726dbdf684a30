import type { CaseFacts } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { ClockReads } from '../definition/program-clocks.js';
import type { Rule } from '../definition/program-rules.js';

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
 */
export function clockChanges(before: CaseFacts, after: CaseFacts): ClockChanges | undefined {
  const changes = {
    whole: before.status !== after.status || before.start !== after.start || before.pauses !== after.pauses,
    people: arePeopleOther(before.people, after.people),
    goals: before.goals !== after.goals,
    phases: otherRows(before.phases, after.phases),
    steps: otherRows(before.steps, after.steps),
    criteria: otherRows(before.criteria, after.criteria),
    consents: otherRows(before.consents, after.consents),
    measures: otherRows(before.measures, after.measures),
    extensions: otherRows(before.extensions, after.extensions),
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
function arePeopleOther(before: CaseFacts['people'], after: CaseFacts['people']): boolean {
  return otherRows(before, after).some((person) => {
    const was = before[person];
    const now = after[person];
    return was?.roles !== now?.roles || was?.birthDate !== now?.birthDate;
  });
}

interface Table {
  readonly [id: string]: unknown;
}

/** The ids of the rows that are others, have come or have gone. */
function otherRows(before: Table, after: Table): readonly Id[] {
  if (before === after) return none;
  const ids: Id[] = [];
  for (const id in after) if (before[id] !== after[id]) ids.push(id);
  for (const id in before) if (before[id] !== after[id] && after[id] === undefined) ids.push(id);
  return ids;
}

const none: readonly Id[] = [];
