import type { Id } from '../condition/condition.js';
import type { Action } from './action.js';
import type { Reached } from './explore.js';
import { everyValue } from './formula.js';
import type { Model } from './model.js';
import { plansFor, type Situation, take } from './plan.js';
import { sliceOf } from './slice.js';

/** The situation in which nothing has happened. Pure. */
export function unbegun(model: Model): Situation {
  return Int32Array.from(
    model.variables.map(({ free, size, initial }) => (free ? everyValue(size) : 1 << initial)),
  );
}

/** The case as it stands when it has started by a way in; `undefined` when it cannot start that way. Pure. */
export function begun(model: Model, start: Action): Reached | undefined {
  const slice = sliceOf(model, [start.guard]);
  const before = unbegun(model);
  const [plan] = plansFor(slice, before, start.guard);
  if (plan === undefined) return undefined;
  const situation = Int32Array.from(before);
  const by = [...plan, start];
  for (const action of by) take(situation, action);
  return { situation, cost: by.length, by };
}

/** The id of the way in that an action is. */
export function startOf({ deed }: Action): Id {
  return deed.kind === 'start' ? deed.start : '';
}
