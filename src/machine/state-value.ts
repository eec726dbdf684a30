import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { cursorOf } from './phase-move.js';
import { phaseRow } from './phase-row.js';

/** A state value of the chart: which state each region is in. */
export type ChartValue = { readonly [region: string]: string | ChartValue };

/** The state value that belongs to the facts of a case: it is derived, never stored (semantics 3). Pure. */
export function stateValueOf(program: Program, facts: CaseFacts): ChartValue {
  const value: { [region: string]: string | ChartValue } = { case: caseValue(facts) };
  for (const phase of program.phases.values()) {
    const { status } = phaseRow(facts, phase.id);
    const cursor = status === 'open' ? cursorOf(program, facts, phase, facts.at) : undefined;
    value[phase.id] = cursor === undefined ? status : { open: cursor };
  }
  return value;
}

/** The state value of a case as one text: two cases have the same text exactly when they have the same value. Pure. */
export function stateKeyOf(program: Program, facts: CaseFacts): string {
  let key = facts.status === 'closed' ? `closed.${facts.closed?.outcome ?? ''}` : facts.status;
  for (const phase of program.phases.values()) {
    const { status } = phaseRow(facts, phase.id);
    const cursor = status === 'open' ? cursorOf(program, facts, phase, facts.at) : undefined;
    key += cursor === undefined ? ` ${status}` : ` open.${cursor}`;
  }
  return key;
}

function caseValue(facts: CaseFacts): string | ChartValue {
  if (facts.status === 'none') return 'not-started';
  return facts.status === 'closed' ? { closed: facts.closed?.outcome ?? '' } : facts.status;
}
