import type { Action } from './action.js';
import { canHold, everyValue, type Formula, variablesOf } from './formula.js';
import type { Model } from './model.js';

/** What can come about at all: an upper bound, so that what is missing here can never come about. */
export interface Possible {
  /** By variable, the values that it can have in some case. */
  readonly values: readonly number[];
  /** Indices of the actions that can happen in some case. */
  readonly actions: ReadonlySet<number>;
  /** Ids of the outcomes that can be chosen in some case. */
  readonly outcomes: ReadonlySet<string>;
}

/**
 * What can come about in some case of the model, by each way in, every action taken to leave open what it found open. Pure.
 * Each variable only gains values, so it takes a few rounds over the actions, whatever their number of orders.
 *
 * @param without - indices of actions that are known to be out of reach
 */
export function possibleIn(model: Model, without: ReadonlySet<number> = new Set()): Possible {
  const values = model.variables.map(({ initial }) => 1 << initial);
  const actions = new Set<number>();
  const outcomes = new Set<string>();
  const counts = ({ deed, index }: Action): boolean => deed.kind !== 'start' && !without.has(index);
  for (const start of model.starts) {
    const sets = beforeStart(model);
    settle(model, sets, actions, counts);
    if (!canHold(start.guard, sets)) continue;
    actions.add(start.index);
    for (const { variable, to } of start.effects) sets[variable] = 1 << to;
    settle(model, sets, actions, counts);
    for (const { id, guard } of model.outcomes) if (canHold(guard, sets)) outcomes.add(id);
    sets.forEach((set, at) => {
      values[at] = (values[at] ?? 0) | set;
    });
  }
  return { values, actions, outcomes };
}

/** The values that the variables can have before a case starts: what people can do at any time is open. */
export function beforeStart(model: Model): number[] {
  return model.variables.map(({ meaning, free, size, initial }) =>
    free || meaning.kind === 'ground' || meaning.kind === 'date' ? everyValue(size) : 1 << initial,
  );
}

/** Takes every action that can happen until nothing new comes about; `sets` and `taken` are changed in place. */
function settle(model: Model, sets: number[], taken: Set<number>, counts: (action: Action) => boolean): void {
  const waiting = byVariable(model);
  const queued = new Set<number>(model.actions.flatMap((action) => (counts(action) ? [action.index] : [])));
  const here = new Set<number>();
  for (const index of queued) {
    queued.delete(index);
    const action = model.actions[index];
    if (action === undefined || here.has(index) || !canHold(action.guard, sets)) continue;
    here.add(index);
    taken.add(index);
    for (const { variable, to } of action.effects) {
      if (((sets[variable] ?? 0) & (1 << to)) !== 0) continue;
      sets[variable] = (sets[variable] ?? 0) | (1 << to);
      for (const other of waiting[variable] ?? []) {
        const again = model.actions[other];
        if (again !== undefined && counts(again) && !here.has(other)) queued.add(other);
      }
    }
  }
}

const waitingIn = new WeakMap<Model, readonly (readonly number[])[]>();

/** By variable, the actions whose guard names it. */
function byVariable(model: Model): readonly (readonly number[])[] {
  const known = waitingIn.get(model);
  if (known !== undefined) return known;
  const lists: number[][] = model.variables.map(() => []);
  for (const { index, guard } of model.actions) {
    for (const variable of variablesOf(guard).keys()) lists[variable]?.push(index);
  }
  waitingIn.set(model, lists);
  return lists;
}

/** Whether a formula could hold if every variable could have every value. Pure. */
export function isConsistent(model: Model, formula: Formula): boolean {
  return canHold(
    formula,
    model.variables.map(({ size }) => everyValue(size)),
  );
}
