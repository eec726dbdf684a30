import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PhaseRow, Ref } from '../condition/case-facts.js';
import { withMore } from '../condition/with-more.js';
import type { Program, ProgramPhase } from '../definition/program.js';
import { type FactsCopy, withRow } from './facts-copy.js';
import { type Leaving, leftStatus, mergedStatus } from './phase-move.js';
import { phaseRow } from './phase-row.js';
import { leastFindings } from './totals.js';

/** Opens a phase, or a person's line in a phase kept per person. */
export function openPhase(
  program: Program,
  copy: FactsCopy,
  phase: string,
  on: LocalDate,
  entry: string,
  about?: string,
): void {
  const before = copy.phases[phase];
  const row = { status: 'open', runs: (before?.runs ?? 0) + 1, opened: on, entry } as const;
  const isLine = about !== undefined && program.phases.get(phase)?.per !== undefined;
  copy.phases = withRow(copy.phases, phase, isLine ? withLine(row, before, about) : row);
}

/** A phase kept per person that is opened for one of them: it was opened when the first line was. */
function withLine(
  row: PhaseRow & { readonly opened: LocalDate; readonly entry: string },
  before: PhaseRow | undefined,
  about: Ref,
): PhaseRow {
  const { opened, entry, status } = row;
  const runs = (before?.lines?.[about]?.runs ?? 0) + 1;
  const lines = { ...before?.lines, [about]: { status, opened, runs, entry } };
  const isOpen = before?.status === 'open' && before.opened !== undefined;
  return { ...row, lines, ...(isOpen ? { opened: before.opened, entry: before.entry ?? entry } : {}) };
}

/** Leaves an open phase (or one person's line in it): completed when all it must have is there, else ended. */
export function leavePhase(program: Program, copy: FactsCopy, before: CaseFacts, leaving: Leaving): void {
  const { on } = leaving;
  const phase = program.phases.get(leaving.phase);
  const row = copy.phases[leaving.phase];
  if (phase === undefined || row === undefined || row.status !== 'open') return;
  const lines = linesAfter(program, before, phase, row.lines, leaving);
  const status = lines === undefined ? leftStatus(program, before, phase, leaving) : mergedStatus(lines);
  const left: PhaseRow = withMore(row, lines === undefined ? { status } : { lines, status });
  copy.phases = {
    ...copy.phases,
    [phase.id]:
      status === 'open' ? left : withMore(left, { ended: on, ...undoneIn(program, before, phase, on) }),
  };
}

/** Each person's line in a phase when it is left, for all of them or for one. */
function linesAfter(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  lines: PhaseRow['lines'],
  leaving: Leaving,
): PhaseRow['lines'] {
  if (lines === undefined) return undefined;
  const after = { ...lines };
  for (const [person, line] of Object.entries(lines)) {
    if (!isLeft(line, person, leaving.about)) continue;
    const status = leftStatus(program, facts, phase, { ...leaving, about: person });
    after[person] = { ...line, status, ended: leaving.on };
  }
  return after;
}

function undoneIn(
  program: Program,
  before: CaseFacts,
  phase: ProgramPhase,
  on: LocalDate,
): Pick<PhaseRow, 'leftUndone'> {
  const left = phase.steps
    .filter((step) => leastFindings(program, before, step, on).some((finding) => finding.weight === 'must'))
    .map((step) => step.id);
  return left.length === 0 ? {} : { leftUndone: left };
}

const isLeft = (line: { readonly status: string }, person: Ref, about: Ref | undefined): boolean =>
  line.status === 'open' && (about === undefined || about === person);

/** The status a phase is left with, without changing anything: what the machine's guards ask. */
export function statusAfterLeaving(program: Program, facts: CaseFacts, leaving: Leaving): PhaseRow['status'] {
  const phase = program.phases.get(leaving.phase);
  const row = phaseRow(facts, leaving.phase);
  if (phase === undefined || row.status !== 'open') return row.status;
  const lines = linesAfter(program, facts, phase, row.lines, leaving);
  return lines === undefined ? leftStatus(program, facts, phase, leaving) : mergedStatus(lines);
}
