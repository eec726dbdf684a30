import type { Action } from '../../src/verify/action.js';
import { mostByItself } from '../../src/verify/by-itself.js';
import { canHold, everyValue, type Formula } from '../../src/verify/formula.js';
import type { Model } from '../../src/verify/model.js';
import { costOf } from '../../src/verify/situation.js';

/** A situation, one value for each variable; -1 where people can say anything at any time. */
type Values = readonly number[];

interface Met {
  readonly values: Values;
  readonly next: { readonly key: string; readonly cost: number }[];
}

/** What a search situation by situation finds, without any reduction. */
export interface WholeSearch {
  /** Situations of a started case. */
  readonly situations: number;
  /** Indices of the actions that happen in some case. */
  readonly happens: ReadonlySet<number>;
  /** Places of the outcomes that can be chosen in some case. */
  readonly chosen: ReadonlySet<number>;
  /** By way in, the fewest entries to where no outcome can follow; missing when there is no such situation. */
  readonly deadEnds: ReadonlyMap<string, number>;
  /** Whether a formula can hold in some situation of a started case. */
  readonly holds: (formula: Formula) => boolean;
}

/**
 * Every situation of a model, one by one: the plain reading of what verify claims to look at. `undefined` when there are more
 * than `most`.
 */
export function wholeSearch(
  model: Model,
  counts: (action: Action) => boolean,
  most: number,
): WholeSearch | undefined {
  const actions = model.actions.filter(counts);
  const automatic = actions.filter((action) => action.automatic === true);
  const happens = new Set<number>();
  const initial = model.variables.map(({ free, initial: first }) => (free ? -1 : first));
  const setsOf = (values: Values): readonly number[] =>
    values.map((value, at) => (value < 0 ? everyValue(model.variables[at]?.size ?? 0) : 1 << value));
  const may = (formula: Formula, values: Values): boolean => canHold(formula, setsOf(values));
  const isDue = ({ guard }: Action, values: Values): boolean =>
    !may({ op: 'not', part: { op: 'isTrue', part: guard } }, values);

  function taken(values: Values, { effects }: Action): Values {
    const next = [...values];
    for (const { variable, to, raise } of effects)
      if (raise !== true || (next[variable] ?? 0) < to) next[variable] = to;
    return next;
  }

  function settled(first: Values): { readonly values: Values; readonly cost: number } {
    let values = first;
    let cost = 0;
    for (let round = 0; round < mostByItself * automatic.length; round++) {
      const due = automatic.find((action) => isDue(action, values));
      if (due === undefined) break;
      happens.add(due.index);
      values = taken(values, due);
      cost += costOf(due);
    }
    return { values, cost };
  }

  function spread(from: readonly Values[], some: readonly Action[], into: Map<string, Met>): boolean {
    const queue = [...from];
    for (let values = queue.pop(); values !== undefined; values = queue.pop()) {
      const key = values.join();
      if (into.has(key)) continue;
      if (into.size >= most) return false;
      const met: Met = { values, next: [] };
      into.set(key, met);
      for (const action of some) {
        if (!may(action.guard, values)) continue;
        happens.add(action.index);
        const { values: after, cost } = settled(taken(values, action));
        met.next.push({ key: after.join(), cost: cost + costOf(action) });
        queue.push(after);
      }
    }
    return true;
  }

  const others = actions.filter(({ deed }) => deed.kind !== 'start');
  const before = new Map<string, Met>();
  if (!spread([initial], others, before)) return undefined;
  // What is done before the case has started is not yet part of it.
  happens.clear();
  const all = new Map<string, Met>();
  const byStart = new Map<string, Map<string, number>>();
  for (const start of actions) {
    if (start.deed.kind !== 'start') continue;
    const costs = costsFrom(before, new Map([[initial.join(), 0]]));
    const begun = new Map<string, number>();
    for (const [key, { values }] of before) {
      if (!may(start.guard, values)) continue;
      happens.add(start.index);
      const { values: after, cost } = settled(taken(values, start));
      const sum = (costs.get(key) ?? 0) + cost + costOf(start);
      begun.set(after.join(), Math.min(sum, begun.get(after.join()) ?? sum));
      if (!spread([after], others, all)) return undefined;
    }
    byStart.set(start.deed.start, begun);
  }
  const holds = (formula: Formula): boolean => [...all.values()].some(({ values }) => may(formula, values));
  const goal = (values: Values): boolean => model.outcomes.some(({ guard }) => may(guard, values));
  const good = leading(all, goal);
  const deadEnds = new Map<string, number>();
  for (const [start, begun] of byStart) {
    const costs = costsFrom(all, begun);
    const dead = [...costs].flatMap(([key, cost]) => (good.has(key) ? [] : [cost]));
    if (dead.length > 0 && model.outcomes.length > 0) deadEnds.set(start, Math.min(...dead));
  }
  const chosen = new Set(model.outcomes.flatMap(({ guard }, at) => (holds(guard) ? [at] : [])));
  return { situations: all.size, happens, chosen, deadEnds, holds };
}

/** Keys from which a goal can be reached. */
function leading(met: ReadonlyMap<string, Met>, goal: (values: Values) => boolean): ReadonlySet<string> {
  const good = new Set([...met].flatMap(([key, { values }]) => (goal(values) ? [key] : [])));
  for (let more = true; more; ) {
    more = false;
    for (const [key, { next }] of met) {
      if (good.has(key) || !next.some((one) => good.has(one.key))) continue;
      good.add(key);
      more = true;
    }
  }
  return good;
}

/** The least cost of each situation that follows from some, which cost so much themselves (Bellman–Ford). */
function costsFrom(
  met: ReadonlyMap<string, Met>,
  first: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const costs = new Map(first);
  for (let more = true; more; ) {
    more = false;
    for (const [key, cost] of costs) {
      for (const { key: to, cost: step } of met.get(key)?.next ?? []) {
        if ((costs.get(to) ?? Number.POSITIVE_INFINITY) <= cost + step) continue;
        costs.set(to, cost + step);
        more = true;
      }
    }
  }
  return costs;
}
