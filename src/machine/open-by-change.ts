import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { phaseRow } from './phase-row.js';
import { openPhase } from './reduce-phase.js';

/** The case with phases opened that a decision opens beside the door; one that is open stays as it is. Pure. */
export function opened(
  program: Program,
  facts: CaseFacts,
  phases: readonly string[],
  on: LocalDate,
  entry: string,
): CaseFacts {
  const closed = phases.filter((id) => program.phases.has(id) && phaseRow(facts, id).status !== 'open');
  if (closed.length === 0) return facts;
  const copy = { ...facts };
  for (const id of closed) openPhase(program, copy, id, on, entry);
  return copy;
}
