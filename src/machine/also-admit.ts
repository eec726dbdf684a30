import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';

/** The steps that an occasion of a step counts as: the step itself, and those that it also counts as, nearest first. Pure. */
export function countedAs({ steps }: Program, step: ProgramStep): readonly ProgramStep[] {
  return [step, ...step.alsoAs.flatMap((id) => steps.get(id) ?? [])];
}

/**
 * The absolute rules of the steps that a step also counts as, of those judged when it is recorded: what counts as such a step meets
 * them too, as there is no way round the law by another name. Pure.
 */
export function alsoAdmit(program: Program, step: ProgramStep): readonly Rule[] {
  const [, ...also] = countedAs(program, step);
  return also.flatMap(({ admit }) => admit.filter((rule) => rule.absolute));
}
