import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PersonRow, Ref, Tally } from '../condition/case-facts.js';
import { holdersOf, membersOf } from '../condition/people.js';
import type { Program, ProgramPhase, ProgramStep } from '../definition/program.js';
import { phaseRow } from './phase-row.js';

/**
 * The case as it is for one person's line in a phase kept per person: the phase's dates are those of the line, and nobody else
 * holds the role that the phase is per. Pure; conditions and clocks of the line are judged on it as on any case.
 */
export function focusOn(
  program: Program,
  facts: CaseFacts,
  phase: ProgramPhase,
  about: Ref | undefined,
): CaseFacts {
  if (phase.per === undefined || about === undefined) return facts;
  const { opened: _opened, ended: _ended, ...row } = phaseRow(facts, phase.id);
  const line = row.lines?.[about];
  const own = line === undefined ? { ...row, status: 'waiting' as const } : { ...row, ...line };
  return {
    ...facts,
    phases: { ...facts.phases, [phase.id]: own },
    people: onlyHolder(facts, membersOf(phase.per, program.terms), about),
  };
}

function onlyHolder(facts: CaseFacts, roles: readonly string[], about: Ref): CaseFacts['people'] {
  const others = (person: Ref, row: PersonRow): PersonRow =>
    person === about ? row : { ...row, roles: row.roles.filter(({ role }) => !roles.includes(role)) };
  return Object.fromEntries(
    Object.entries(facts.people).map(([person, row]) => [person, others(person, row)]),
  );
}

/** The figures of a step, of one person where it is per person. Pure. */
export function tallyOf(facts: CaseFacts, step: ProgramStep, about: Ref | undefined): Tally | undefined {
  const row = facts.steps[step.id];
  return about === undefined ? row : row?.per?.[about];
}

/** The case as one clock of a step sees it, and the person it is about in a step that is per person. */
export interface View {
  readonly about: Ref | undefined;
  readonly facts: CaseFacts;
}

/** What is found in each view of a step's clocks: one for each person when it is per person, else one. Pure. */
export function inEachView<R>(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep | undefined,
  at: LocalDate,
  find: (view: View) => readonly R[],
): readonly R[] {
  if (step?.per === undefined) return find({ about: undefined, facts });
  const phase = step.phase === undefined ? undefined : program.phases.get(step.phase);
  return holdersOf(step.per, facts, program.terms, at).flatMap((about) =>
    find({ about, facts: phase === undefined ? facts : focusOn(program, facts, phase, about) }),
  );
}
