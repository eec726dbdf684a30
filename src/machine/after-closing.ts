import type { CaseFacts } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { type Finding, structural } from './finding.js';
import { barred } from './step-bars.js';

/** Why nothing about a step can count now: the case stands otherwise than the step asks. Pure. */
export function stepBarred(facts: CaseFacts, step: ProgramStep): readonly Finding[] {
  if (step.after === undefined || facts.status === 'none') return barred(facts);
  if (facts.status !== 'closed') return [structural('case-not-closed', 'bar')];
  return followsUp(facts, step) ? [] : [structural('not-followed-up', 'bar', facts.closed?.outcome)];
}

/** Whether a step follows up the outcome that the case was closed with. Pure. */
export function followsUp(facts: CaseFacts, { after }: ProgramStep): boolean {
  return after !== undefined && facts.closed !== undefined && after.includes(facts.closed.outcome);
}

/** Whether the clock of a rule can run in the case as it stands: before the closing, or after it for what follows up. Pure. */
export function mayRun(program: Program, facts: CaseFacts, { element }: Rule): boolean {
  if (facts.status === 'none') return false;
  const step = element.type === 'step' ? program.steps.get(element.id) : undefined;
  if (step?.after === undefined) return facts.status !== 'closed';
  return facts.status === 'closed' && followsUp(facts, step);
}
