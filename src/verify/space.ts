import type { Id } from '../condition/condition.js';
import type { Action } from './action.js';
import { type ByItself, withDue } from './by-itself.js';
import { back, type Change, changeOf, forth, restricted } from './change.js';
import { closureOf } from './closure.js';
import { type Diagrams, diagramsOf } from './diagrams.js';
import type { Formula } from './formula.js';
import { holdingOf } from './formula-set.js';
import type { Model } from './model.js';
import { everything, nothing, type Region } from './node-table.js';
import { orderOf } from './variable-order.js';
import type { Variable } from './variables.js';

/** The situations that the cases of a model can come to, by some of its actions. */
export interface Space {
  readonly model: Model;
  readonly diagrams: Diagrams;
  /** Ways in, in the order of the pathway, each with what can come of it at once. */
  readonly starts: readonly WayIn[];
  /** Everything else that can happen. */
  readonly changes: readonly Change[];
  /** Where nothing has happened. */
  readonly unbegun: Region;
  /** Before the case has started. */
  readonly before: Region;
  /** Once it has. */
  readonly reached: Region;
  /** Where a formula can hold, whatever people say at any time. */
  where(formula: Formula): Region;
  /** Where a variable has a value. */
  at(variable: number, value: number): Region;
  /** How many situations a set holds; beyond 2^53 near enough. */
  count(set: Region): number;
}

/** A way in. */
export interface WayIn {
  readonly start: Id;
  readonly changes: readonly Change[];
}

/** What of a model is followed, and how far. */
export interface Scope {
  readonly counts: (action: Action) => boolean;
  /** Variables that can have any value at any time. */
  readonly isFree: (variable: Variable) => boolean;
  /** Nodes of diagrams that may be made. */
  readonly bound: number;
}

/**
 * Every situation that a case can come to. Pure.
 *
 * @throws TooManyNodes
 */
export function spaceOf(model: Model, { counts, isFree, bound }: Scope): Space {
  const order = orderOf(model.program, model.variables);
  const levels = model.variables.map(() => 0);
  order.forEach(({ index }, level) => {
    levels[index] = level;
  });
  const sizes = order.map(({ size }) => size);
  const diagrams = diagramsOf(sizes, bound);
  const free = order.map(isFree);
  const isFreeAt = (level: number): boolean => free[level] === true;
  const { made, automatic } = changesOf(model.actions.filter(counts), diagrams, levels, isFreeAt);
  const others = made.filter((change) => startOf(change) === undefined);
  const changes = [...withDue(diagrams, others, automatic)].sort((a, b) => lowest(a) - lowest(b));
  const only = (values: readonly number[]): Region => onlyAt(diagrams, values);
  const unbegun = only(order.map((variable) => (isFree(variable) ? -1 : variable.initial)));
  const closed = closureOf(diagrams, changes);
  const before = closed(unbegun);
  const starts = [...model.program.starts.keys()].map((start): WayIn => {
    const own = made.filter((change) => startOf(change) === start);
    // A case starts from where nothing has been done in it.
    const from = own.map((change) => restricted(diagrams, change, diagrams.both(change.guard, before)));
    return { start, changes: withDue(diagrams, from, automatic) };
  });
  const begun = starts
    .flatMap((one) => one.changes)
    .reduce((set, start) => diagrams.either(set, forth(diagrams, start, before)), nothing);
  return {
    model,
    diagrams,
    starts,
    changes,
    unbegun,
    before,
    reached: closed(begun),
    where: (formula) => holdingOf(diagrams, levels, formula, isFreeAt).may,
    at: (variable, value) => only(sizes.map((_, level) => (level === levels[variable] ? value : -1))),
    count: (set) => countIn(diagrams, set, free),
  };
}

function changesOf(
  actions: readonly Action[],
  diagrams: Diagrams,
  levels: readonly number[],
  isFree: (level: number) => boolean,
): { readonly made: readonly Change[]; readonly automatic: readonly ByItself[] } {
  const automatic: ByItself[] = [];
  const made = actions.map((action) => {
    const { may, mayNot } = holdingOf(diagrams, levels, action.guard, isFree);
    const change = changeOf(diagrams, action, may, levels);
    if (action.automatic === true) automatic.push({ change, due: diagrams.without(everything, mayNot) });
    return change;
  });
  return { made, automatic };
}

function startOf({ actions }: Change): Id | undefined {
  const deed = actions[0]?.deed;
  return deed?.kind === 'start' ? deed.start : undefined;
}

function lowest({ moves }: Change): number {
  return moves.at(-1)?.level ?? 0;
}

/** The situations with these values by level; -1 for any. */
function onlyAt(diagrams: Diagrams, values: readonly number[]): Region {
  let set: Region = everything;
  for (let level = values.length - 1; level >= 0; level--) {
    const only = values[level] ?? -1;
    const below = set;
    const branches = Array.from({ length: diagrams.sizes[level] ?? 0 }, (_, value) =>
      value === only ? below : nothing,
    );
    if (only >= 0) set = diagrams.node(level, branches);
  }
  return set;
}

/** Situations in a set, what is free left out. */
function countIn(diagrams: Diagrams, set: Region, free: readonly boolean[]): number {
  const { sizes, levelOf, branch } = diagrams;
  const known = new Map<Region, number>();
  const between = (from: number, to: number): number =>
    sizes
      .slice(from, to)
      .reduce((product, size, at) => (free[from + at] === true ? product : product * size), 1);
  const below = (here: Region): number => {
    if (here === nothing || here === everything) return here;
    const before = known.get(here);
    if (before !== undefined) return before;
    const level = levelOf(here);
    let sum = 0;
    for (let value = 0; value < (sizes[level] ?? 0); value++)
      sum += from(branch(here, level, value), level + 1);
    known.set(here, sum);
    return sum;
  };
  const from = (here: Region, level: number): number =>
    here === nothing ? 0 : below(here) * between(level, Math.min(levelOf(here), sizes.length));
  return from(set, 0);
}

/** Everything in `within` from which a set can be reached. Pure but for the diagrams. */
export function leadingTo({ diagrams, changes }: Space, goal: Region, within: Region): Region {
  let all = diagrams.both(goal, within);
  const last = new Map<Change, Region>();
  for (let more = true; more; ) {
    more = false;
    for (const change of changes) {
      if (last.get(change) === all) continue;
      last.set(change, all);
      const next = diagrams.either(all, diagrams.both(back(diagrams, change, all), within));
      if (next !== all) more = true;
      all = next;
    }
  }
  return all;
}
