import { type Budget, explore, type Reached, wayTo } from './explore.js';
import type { Formula } from './formula.js';
import { groupsOf } from './independent.js';
import type { Model } from './model.js';
import { type Plan, plansFor } from './plan.js';
import { sliceOf } from './slice.js';

/** The nearest way to where a formula holds, and whether everything was looked at when there is none. */
export interface Way {
  readonly way?: Plan;
  readonly complete: boolean;
}

/**
 * Searches for the nearest way from a situation to where a formula holds; independent parts of it one by one. Pure but for the
 * budget.
 *
 * @param actions - indices of actions that will do as well: the machine may take one by itself before the formula is asked for
 */
export function wayToGoal(
  model: Model,
  first: Reached,
  goal: Formula,
  budget: Budget,
  actions: readonly number[] = [],
): Way {
  const parts = groupsOf(model, [goal]).map(({ asks }): Formula => asks.get(0) ?? { op: 'always' });
  const apart = wayThrough(model, first, parts, budget, actions);
  // Groups may share a consent; where one of them has it refused, they are looked at together.
  const isRefused = apart.way?.some(({ deed }) => deed.kind === 'refuse') === true;
  return parts.length > 1 && isRefused ? wayThrough(model, first, [goal], budget, actions) : apart;
}

function wayThrough(
  model: Model,
  first: Reached,
  parts: readonly Formula[],
  budget: Budget,
  actions: readonly number[],
): Way {
  let way: Plan = first.by;
  let complete = true;
  for (const part of parts) {
    const slice = sliceOf(model, [part]);
    let found: Plan | undefined;
    let isTaken = false;
    const origin: Reached = { situation: first.situation, cost: 0, by: [] };
    const whole = explore(slice, origin, budget, (reached) => {
      isTaken = reached.by.some(({ index }) => actions.includes(index));
      if (isTaken) {
        found = wayTo(reached);
        return true;
      }
      const [plan] = plansFor(slice, reached.situation, part);
      if (plan === undefined) return false;
      found = [...wayTo(reached), ...plan];
      return true;
    });
    if (!whole) complete = false;
    if (found === undefined) return { complete };
    if (isTaken) return { way: [...first.by, ...found], complete };
    way = [...way, ...found];
  }
  return { way, complete };
}
