import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PhaseRow, Ref } from '../condition/case-facts.js';
import type { Id, PhaseStatus } from '../condition/condition.js';
import { evaluate } from '../condition/evaluate.js';
import type { Program, ProgramPhase } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { phaseRow } from './phase-row.js';
import { completionFindings } from './totals.js';

/** The line a decision is about: the person's own in a phase kept per person, else the phase itself. */
export function lineStatus(facts: CaseFacts, phase: Id, about: Ref | undefined): PhaseStatus {
  const row = phaseRow(facts, phase);
  return about === undefined ? row.status : (row.lines?.[about]?.status ?? 'waiting');
}

/** How a phase is left. */
export interface Leaving {
  readonly phase: Id;
  readonly on: LocalDate;
  /** The person whose line is left, in a phase kept per person; missing = every open line. */
  readonly about?: Ref | undefined;
  /** A person has decided that it is completed (and the door has let that stand). */
  readonly asCompleted?: boolean;
}

/** How an `ended` entry leaves its phase: without a reason it says that the phase is completed. */
export function leavingOf(entry: Extract<Entry, { kind: 'ended' }>, on: LocalDate): Leaving {
  return { phase: entry.phase, on, about: entry.about, asCompleted: entry.reason === undefined };
}

/** Whether a phase that is left now is left completed: every `must` of its completion is met. */
export function isComplete(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
  about?: Ref,
): boolean {
  return completionFindings(program, facts, phase, on, about).every((finding) => finding.weight !== 'must');
}

/** The status that a phase, or the line that is left, is left with. */
export function leftStatus(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  leaving: Leaving,
): 'completed' | 'ended' {
  if (leaving.asCompleted === true) return 'completed';
  return isComplete(program, facts, phase, leaving.on, leaving.about) ? 'completed' : 'ended';
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
