import { begun } from './begun.js';
import type { Element } from './element.js';
import type { Budget } from './explore.js';
import { canHold } from './formula.js';
import type { Model } from './model.js';
import type { Possible } from './possible.js';
import { wayToGoal } from './reach.js';
import { sliceOf } from './slice.js';

/** Elements that no case comes to although each thing they ask for is possible by itself, and whether all were looked at. */
export interface Excluded {
  readonly elements: ReadonlySet<Element>;
  readonly complete: boolean;
}

/**
 * Elements that are out of reach because what they ask for excludes each other on every way: two answers to one question, two
 * ways in. Pure but for the budget. Only what depends on a choice is searched; what lies on a way that was found is not searched
 * again, so the last are searched first.
 */
export function excludedIn(
  model: Model,
  elements: readonly Element[],
  possible: Possible,
  budget: Budget,
): Excluded {
  const met = new Set<number>();
  const excluded = new Set<Element>();
  let complete = true;
  for (const element of [...elements].reverse()) {
    if (element.kind === 'start' || element.actions.some((at) => met.has(at))) continue;
    if (!canHold(element.guard, possible.values) || !dependsOnChoice(model, element)) continue;
    const { way, whole } = search(model, element, budget);
    for (const index of way) met.add(index);
    if (!whole) complete = false;
    else if (way.length === 0 && !openedAtStart(model, element)) excluded.add(element);
  }
  return { elements: excluded, complete };
}

function dependsOnChoice(model: Model, { guard }: Element): boolean {
  const { decisive } = sliceOf(model, [guard]);
  return (
    model.starts.length > 1 || decisive.some(({ deed }) => deed.kind === 'answer' || deed.kind === 'time-up')
  );
}

function openedAtStart({ actions }: Model, element: Element): boolean {
  return element.actions.some((at) => actions[at]?.deed.kind === 'start');
}

/** Indices of the actions on the nearest way to an element, itself included; none when there is no way. */
function search(
  model: Model,
  element: Element,
  budget: Budget,
): { readonly way: readonly number[]; readonly whole: boolean } {
  let whole = true;
  for (const start of model.starts) {
    const first = begun(model, start);
    if (first === undefined) continue;
    const { way, complete } = wayToGoal(model, first, element.guard, budget, element.actions);
    if (!complete) whole = false;
    if (way !== undefined)
      return { way: [...way.map(({ index }) => index), ...element.actions.slice(0, 1), -1], whole: true };
  }
  return { way: [], whole };
}
