import type { Draft } from 'immer';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PhaseRow } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { isComplete, mergedStatus, phaseRow } from './phase-move.js';
import { leastFindings } from './totals.js';

type Facts = Draft<CaseFacts>;

/** Opens a phase, or a person's line in a phase kept per person. */
export function openPhase(
  program: Program,
  facts: Facts,
  phase: string,
  on: LocalDate,
  entry: string,
  about?: string,
): void {
  const before = facts.phases[phase];
  const row: Draft<PhaseRow> = { status: 'open', runs: (before?.runs ?? 0) + 1, opened: on, entry };
  if (about !== undefined && program.phases.get(phase)?.per !== undefined) {
    row.lines = {
      ...before?.lines,
      [about]: { status: 'open', opened: on, runs: (before?.lines?.[about]?.runs ?? 0) + 1 },
    };
    if (before?.status === 'open' && before.opened !== undefined)
      Object.assign(row, { opened: before.opened, entry: before.entry ?? entry });
  }
  facts.phases[phase] = row;
}

/** Leaves an open phase (or one person's line in it): completed when everything it must have is there, else ended. */
export function leavePhase(
  program: Program,
  facts: Facts,
  before: CaseFacts,
  id: string,
  on: LocalDate,
  about?: string,
): void {
  const phase = program.phases.get(id);
  const row = facts.phases[id];
  if (phase === undefined || row === undefined || row.status !== 'open') return;
  const status = isComplete(program, before, phase, on) ? 'completed' : 'ended';
  if (row.lines !== undefined) {
    for (const [person, line] of Object.entries(row.lines)) {
      if (line.status === 'open' && (about === undefined || about === person))
        Object.assign(line, { status, ended: on });
    }
    row.status = mergedStatus(row.lines);
  } else row.status = status;
  if (row.status === 'open') return;
  row.ended = on;
  const left = phase.steps
    .filter((step) => leastFindings(program, before, step, on).some((finding) => finding.weight === 'must'))
    .map((step) => step.id);
  if (left.length > 0) row.leftUndone = left;
}

/** The status a phase is left with, without changing anything: what the machine's guards ask. */
export function statusAfterLeaving(
  program: Program,
  facts: CaseFacts,
  id: string,
  on: LocalDate,
  about?: string,
): PhaseRow['status'] {
  const phase = program.phases.get(id);
  const row = phaseRow(facts, id);
  if (phase === undefined || row.status !== 'open') return row.status;
  const status: PhaseRow['status'] = isComplete(program, facts, phase, on) ? 'completed' : 'ended';
  if (row.lines === undefined) return status;
  const lines = Object.fromEntries(
    Object.entries(row.lines).map(([person, line]) => [
      person,
      line.status === 'open' && (about === undefined || about === person) ? { ...line, status } : line,
    ]),
  );
  return mergedStatus(lines);
}
