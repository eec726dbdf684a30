import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PhaseRow, Ref } from '../condition/case-facts.js';
import type { Id, PhaseStatus } from '../condition/condition.js';
import { evaluate } from '../condition/evaluate.js';
import type { Program, ProgramPhase } from '../definition/program.js';
import { completionFindings } from './totals.js';

/** The row of a phase that nothing has happened to. */
export const waiting: PhaseRow = { status: 'waiting', runs: 0 };

/** The row of a phase, or the row of one that waits. */
export function phaseRow(facts: CaseFacts, phase: Id): PhaseRow {
  return facts.phases[phase] ?? waiting;
}

/** The line a decision is about: the person's own in a phase kept per person, else the phase itself. */
export function lineStatus(facts: CaseFacts, phase: Id, about: Ref | undefined): PhaseStatus {
  const row = phaseRow(facts, phase);
  return about === undefined ? row.status : (row.lines?.[about]?.status ?? 'waiting');
}

/** Whether a phase that is left now is left completed: every `must` of its completion is met. */
export function isComplete(program: Program, facts: CaseFacts, phase: ProgramPhase, on: LocalDate): boolean {
  return completionFindings(program, facts, phase, on).every((finding) => finding.weight !== 'must');
}

/** The step an ordered phase is at: the first that is not done, or `steps-done`. */
export function cursorOf(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
): Id | undefined {
  if (phase.order === undefined) return undefined;
  return (
    phase.order.find((step) => evaluate({ done: step }, facts, program.terms, on) !== true) ?? 'steps-done'
  );
}

/** A phase's status when one line has moved: open while any line is, completed when all that ran were. */
export function mergedStatus(lines: NonNullable<PhaseRow['lines']>): PhaseStatus {
  const all = Object.values(lines).map((line) => line.status);
  if (all.includes('open')) return 'open';
  return all.every((status) => status === 'completed') ? 'completed' : 'ended';
}
