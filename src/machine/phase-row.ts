import type { CaseFacts, PhaseRow } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';

/** The row of a phase that nothing has happened to. */
export const waiting: PhaseRow = { status: 'waiting', runs: 0 };

/** The row of a phase, or the row of one that waits. */
export function phaseRow(facts: CaseFacts, phase: Id): PhaseRow {
  return facts.phases[phase] ?? waiting;
}
