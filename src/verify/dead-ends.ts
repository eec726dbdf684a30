import type { Id } from '../condition/condition.js';
import { begun, startOf } from './begun.js';
import { type Budget, explore, type Reached, wayTo } from './explore.js';
import type { Formula } from './formula.js';
import { groupsOf } from './independent.js';
import type { Model } from './model.js';
import { outlookOf } from './outlook.js';
import { costOf, type Plan } from './plan.js';
import { sliceOf } from './slice.js';

/** A situation that no outcome can follow. */
export interface DeadEnd {
  readonly start: Id;
  /** What led there, the start included. */
  readonly way: Plan;
  /** No outcome could follow from the very start. */
  readonly atOnce: boolean;
}

/** What the search for dead ends found: at most one for each way in, the nearest. */
export interface DeadEnds {
  readonly found: readonly DeadEnd[];
  /** Whether every situation was looked at. */
  readonly complete: boolean;
}

/** A way after the start, and the outcomes that it bars, as bits. */
interface Barring {
  readonly barred: number;
  readonly way: Plan;
}

/**
 * The nearest situation, by each way in, that no outcome can follow. Pure. The outcomes are taken apart into groups that do not
 * depend on each other, each group is explored alone, and the ways are put together again: a case is stuck when every outcome
 * is barred by one group or another.
 */
export function deadEndsOf(model: Model, budget: Budget): DeadEnds {
  // A leaf that is always true in a started case keeps every outcome in at least one group.
  const outcomes = model.outcomes.slice(0, 30);
  const groups = groupsOf(
    model,
    outcomes.map(({ guard }) => guard),
  );
  const full = (1 << outcomes.length) - 1;
  let complete = true;
  const found = model.starts.flatMap((start): readonly DeadEnd[] => {
    const first = begun(model, start);
    if (first === undefined) return [];
    let combined = new Map<number, Plan>([[0, []]]);
    for (const { asks } of groups) {
      const { barrings, whole } = barringsIn(model, asks, first, budget);
      if (!whole) complete = false;
      combined = joined(combined, barrings);
    }
    const way = combined.get(full);
    return way === undefined || outcomes.length === 0
      ? []
      : [{ start: startOf(start), way: [...first.by, ...way], atOnce: way.length === 0 }];
  });
  return { found, complete };
}

/** What each combination of barred outcomes costs at least. */
function joined(known: ReadonlyMap<number, Plan>, more: readonly Barring[]): Map<number, Plan> {
  const next = new Map(known);
  for (const [bits, way] of known) {
    for (const { barred, way: also } of more) {
      const both = bits | barred;
      const plan = [...way, ...also];
      const before = next.get(both);
      if (before === undefined || costOf(plan) < costOf(before)) next.set(both, plan);
    }
  }
  return next;
}

/** By every set of outcomes that a situation of the group bars, the nearest such situation. */
function barringsIn(
  model: Model,
  asks: ReadonlyMap<number, Formula>,
  first: Reached,
  budget: Budget,
): { readonly barrings: readonly Barring[]; readonly whole: boolean } {
  const places = [...asks.keys()];
  const formulas = [...asks.values()];
  const slice = sliceOf(model, formulas);
  const outlook = outlookOf(slice, formulas, budget);
  const found = new Map<number, Barring>();
  let told = true;
  const origin: Reached = { situation: first.situation, cost: 0, by: [] };
  const whole = explore(slice, origin, budget, (reached) => {
    const goals = outlook.from(reached.situation);
    if (goals === undefined) {
      told = false;
      return false;
    }
    const barred = places.reduce(
      (bits, place, at) => ((goals & (1 << at)) === 0 ? bits | (1 << place) : bits),
      0,
    );
    if (barred !== 0 && !found.has(barred)) found.set(barred, { barred, way: wayTo(reached) });
    return barred === places.reduce((bits, place) => bits | (1 << place), 0);
  });
  return { barrings: [...found.values()], whole: whole && told };
}
