import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';

/**
 * The absolute rules of the step that a step also counts as, of those judged when it is recorded: what counts as that step meets
 * them too, as there is no way round the law by another name. Pure.
 */
export function alsoAdmit(program: Program, { spec }: ProgramStep): readonly Rule[] {
  const also = spec.countsAs === undefined ? undefined : program.steps.get(spec.countsAs);
  return also?.admit.filter((rule) => rule.absolute) ?? [];
}
