import { type Behaviour, timeless } from '../behaviour.js';
import type { CaseFacts } from '../case-facts.js';
import type { GoalCriterion, Truth } from '../condition.js';
import { inRange } from '../terms.js';
import { and } from '../truth.js';

/** How many of the goals that have not been dropped are set, and reached. Partly is not reached; all of none is unknown. */
export const goals: Behaviour<GoalCriterion> = {
  evaluate(value, facts) {
    const { set, reached } = countGoals(facts, value.level);
    const asked: Truth = value.set === undefined || inRange(set, value.set);
    if (value.reached === undefined) return asked;
    if (value.reached !== 'all') return and(asked, inRange(reached, value.reached));
    return and(asked, set === 0 ? 'unknown' : reached === set);
  },
  changesAt: timeless,
  references: () => [],
};

/** The goals of a level (default: of every level) that have not been dropped, and those of them that are reached. Pure. */
export function countGoals(
  facts: CaseFacts,
  level: 'overall' | 'sub' | undefined,
): { readonly set: number; readonly reached: number } {
  let set = 0;
  let reached = 0;
  for (const id in facts.goals) {
    const goal = facts.goals[id];
    if (goal === undefined || goal.status === 'dropped' || (level !== undefined && goal.level !== level))
      continue;
    set += 1;
    if (goal.status === 'reached') reached += 1;
  }
  return { set, reached };
}
