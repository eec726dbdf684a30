import type { CaseFacts } from '../../src/condition/case-facts.js';
import type { Program } from '../../src/definition/program.js';

/** Something that a run of histories is to have reached: each phase, step, way in and way out. */
export interface Goal {
  readonly what: 'phase' | 'step' | 'start' | 'outcome';
  readonly id: string;
}

/** All that there is to reach in a pathway. */
export function goalsOf(program: Program): readonly Goal[] {
  const all = (what: Goal['what'], table: ReadonlyMap<string, unknown>): Goal[] =>
    [...table.keys()].map((id) => ({ what, id }));
  return [
    ...all('phase', program.phases),
    ...all('step', program.steps),
    ...all('start', program.starts),
    ...all('outcome', program.outcomes),
  ];
}

/** Whether a case has been there: the phase has been opened, the step has counted, it came in or went out that way. */
export function isReached({ what, id }: Goal, facts: CaseFacts): boolean {
  if (what === 'phase') return facts.phases[id]?.opened !== undefined;
  if (what === 'step') return (facts.steps[id]?.count ?? 0) > 0;
  return what === 'start' ? facts.start?.way === id : facts.closed?.outcome === id;
}
