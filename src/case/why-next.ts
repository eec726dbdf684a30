import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Clock } from './clocks.js';
import type { StepProgress } from './step-progress.js';

/**
 * Why a step is offered. `sent-back`: it was done, and is to be done again. `phase-open`, `anytime`: where it stands. `required`, `usual`: rules ask for it. `overdue`,
 * `unusual`, `due`: a clock runs for it. `recurring`: it comes back. `offered`: nothing asks for it. `again`: it has been done
 * as often as it asks, and may be repeated.
 */
export type WhyCode =
  | 'sent-back'
  | 'phase-open'
  | 'anytime'
  | 'required'
  | 'usual'
  | 'overdue'
  | 'unusual'
  | 'due'
  | 'recurring'
  | 'offered'
  | 'again';

/** One reason why a step is offered, with the rules behind it. */
export interface Why {
  readonly code: WhyCode;
  readonly rules: readonly string[];
}

/** Why a step is offered, the most pressing reason first, then where it stands. Pure. */
export function whyOf(
  step: ProgramStep,
  { lacking, recurring, again }: StepProgress,
  clocks: readonly Clock[],
  sentBack: readonly string[] = [],
): readonly Why[] {
  const placed: Why = { code: step.phase === undefined ? 'anytime' : 'phase-open', rules: [] };
  const why: Why[] = [];
  if (sentBack.length > 0) add(why, 'sent-back', sentBack);
  if (clocks.length > 0) {
    add(why, 'overdue', ofState(clocks, 'overdue'));
    add(why, 'unusual', ofState(clocks, 'unusual'));
    add(why, 'due', ofState(clocks, 'soon', 'running'));
  }
  if (lacking.length > 0) {
    add(why, 'required', idsOf(lacking.filter(({ strength }) => strength === 'must')));
    add(why, 'usual', idsOf(lacking.filter(({ strength }) => strength !== 'must')));
  }
  if (recurring.length > 0) add(why, 'recurring', idsOf(recurring));
  if (why.length === 0) return [{ code: again ? 'again' : 'offered', rules: [] }, placed];
  why.push(placed);
  return why;
}

function add(why: Why[], code: WhyCode, rules: readonly string[]): void {
  if (rules.length > 0) why.push({ code, rules: [...new Set(rules)] });
}

function ofState(clocks: readonly Clock[], ...states: readonly Clock['state'][]): readonly string[] {
  return clocks.filter(({ state }) => states.includes(state)).map(({ rule }) => rule);
}

function idsOf(rules: readonly Rule[]): readonly string[] {
  return rules.map(({ id }) => id);
}
