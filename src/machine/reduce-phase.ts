import type { Draft } from 'immer';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PhaseRow, Ref } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { type Leaving, leftStatus, mergedStatus } from './phase-move.js';
import { phaseRow } from './phase-row.js';
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
      [about]: { status: 'open', opened: on, runs: (before?.lines?.[about]?.runs ?? 0) + 1, entry },
    };
    if (before?.status === 'open' && before.opened !== undefined)
      Object.assign(row, { opened: before.opened, entry: before.entry ?? entry });
  }
  facts.phases[phase] = row;
}

/** Leaves an open phase (or one person's line in it): completed when all it must have is there, else ended. */
export function leavePhase(program: Program, facts: Facts, before: CaseFacts, leaving: Leaving): void {
  const { on, about } = leaving;
  const phase = program.phases.get(leaving.phase);
  const row = facts.phases[leaving.phase];
  if (phase === undefined || row === undefined || row.status !== 'open') return;
  if (row.lines !== undefined) {
    for (const [person, line] of Object.entries(row.lines)) {
      if (isLeft(line, person, about))
        Object.assign(line, {
          status: leftStatus(program, before, phase, { ...leaving, about: person }),
          ended: on,
        });
    }
    row.status = mergedStatus(row.lines);
  } else row.status = leftStatus(program, before, phase, leaving);
  if (row.status === 'open') return;
  row.ended = on;
  const left = phase.steps
    .filter((step) => leastFindings(program, before, step, on).some((finding) => finding.weight === 'must'))
    .map((step) => step.id);
  if (left.length > 0) row.leftUndone = left;
}

const isLeft = (line: { readonly status: string }, person: Ref, about: Ref | undefined): boolean =>
  line.status === 'open' && (about === undefined || about === person);

/** The status a phase is left with, without changing anything: what the machine's guards ask. */
export function statusAfterLeaving(program: Program, facts: CaseFacts, leaving: Leaving): PhaseRow['status'] {
  const phase = program.phases.get(leaving.phase);
  const row = phaseRow(facts, leaving.phase);
  if (phase === undefined || row.status !== 'open') return row.status;
  if (row.lines === undefined) return leftStatus(program, facts, phase, leaving);
  const lines = Object.entries(row.lines).map(([person, line]): [Ref, typeof line] => [
    person,
    isLeft(line, person, leaving.about)
      ? { ...line, status: leftStatus(program, facts, phase, { ...leaving, about: person }) }
      : line,
  ]);
  return mergedStatus(Object.fromEntries(lines));
}
