import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';

const chains = new WeakMap<Program, Map<ProgramStep, readonly ProgramStep[]>>();

/** The steps that an occasion of a step counts as: the step itself, and those that it also counts as, nearest first. Pure. */
export function countedAs(program: Program, step: ProgramStep): readonly ProgramStep[] {
  // By program too: one that keeps more for a later definition shares the steps in which it does not.
  const known = chains.get(program) ?? new Map<ProgramStep, readonly ProgramStep[]>();
  const chain = known.get(step);
  if (chain !== undefined) return chain;
  const found = [step, ...step.alsoAs.flatMap((id) => program.steps.get(id) ?? [])];
  chains.set(program, known.set(step, found));
  return found;
}

/**
 * The absolute rules of the steps that a step also counts as, of those judged when it is recorded: what counts as such a step meets
 * them too, as there is no way round the law by another name. Pure.
 */
export function alsoAdmit(program: Program, step: ProgramStep): readonly Rule[] {
  if (step.alsoAs.length === 0) return none;
  const [, ...also] = countedAs(program, step);
  return also.flatMap(({ admit }) => admit.filter((rule) => rule.absolute));
}

const none: readonly Rule[] = [];

/** Every rule that is judged when a step is recorded: its own, and the absolute ones of what it also counts as. Pure. */
export function admitOf(program: Program, step: ProgramStep): readonly Rule[] {
  if (step.alsoAs.length === 0) return step.admit;
  const known = admits.get(program) ?? new Map<ProgramStep, readonly Rule[]>();
  const rules = known.get(step);
  if (rules !== undefined) return rules;
  const found = [...step.admit, ...alsoAdmit(program, step)];
  admits.set(program, known.set(step, found));
  return found;
}

const admits = new WeakMap<Program, Map<ProgramStep, readonly Rule[]>>();
