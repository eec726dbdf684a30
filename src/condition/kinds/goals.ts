import { clauseWords } from '../../words/lists.js';
import { phrasebooks } from '../../words/phrasebooks.js';
import { amountOf, amountOutside } from '../../words/quantities.js';
import { type Behaviour, timeless } from '../behaviour.js';
import type { CaseFacts } from '../case-facts.js';
import type { GoalCriterion, Id, Truth } from '../condition.js';
import type { Lift } from '../explained.js';
import { moreHelps } from '../step-lift.js';
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
  explain(value, facts, terms, _at, toward) {
    const found = countGoals(facts, value.level);
    const left = goalsLeft(facts, value.level);
    const owners = Object.values(facts.goals).flatMap(({ owner }) => owner ?? []);
    return {
      wanted: { ...value },
      found: value.reached === undefined ? found : { ...found, left },
      about: [...new Set(owners)],
      information: terms.goals?.information ?? 'general',
      lifts: goalLifts(value, found, left, toward),
    };
  },
  describe({ set, reached, level }, _terms, lang, negated) {
    const words = phrasebooks[lang];
    const amount = negated ? amountOutside : amountOf;
    const clauses = [
      ...(set === undefined ? [] : [words.goalCount('set', level, amount(set))]),
      ...(reached === undefined || reached === 'all'
        ? []
        : [words.goalCount('reached', level, amount(reached))]),
      ...(reached === 'all' ? [words.allGoals(level, negated)] : []),
    ];
    const joint = negated ? 'or' : 'and';
    return clauseWords(clauses, lang, joint) || words.nothing[joint];
  },
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

/** The goals of a level (default: of every level) that are neither reached nor dropped. Pure. */
function goalsLeft(facts: CaseFacts, level: 'overall' | 'sub' | undefined): readonly Id[] {
  return Object.entries(facts.goals)
    .filter(
      ([, goal]) =>
        goal.status !== 'reached' &&
        goal.status !== 'dropped' &&
        (level === undefined || goal.level === level),
    )
    .map(([id]) => id);
}

function goalLifts(
  { set, reached }: GoalCriterion,
  found: { readonly set: number; readonly reached: number },
  left: readonly Id[],
  toward: boolean,
): readonly Lift[] {
  const setGoal = { record: 'goal-set' };
  const reachGoals = left.map((of) => ({ record: 'goal-status', of, option: 'reached' }));
  const more = set !== undefined && moreHelps(found.set, set, toward);
  if (reached === 'all') {
    if (!toward) return [setGoal];
    return found.set === 0 ? [setGoal] : [...(more ? [setGoal] : []), ...reachGoals];
  }
  const moreReached = reached !== undefined && moreHelps(found.reached, reached, toward);
  return [
    ...(more || (moreReached && found.set === found.reached) ? [setGoal] : []),
    ...(moreReached ? reachGoals : []),
  ];
}
