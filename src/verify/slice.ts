import type { Action } from './action.js';
import { type Formula, variablesOf } from './formula.js';
import type { Model } from './model.js';
import { canBeFalse, canBeTrue } from './truth-set.js';

/** The part of a model that some formulas depend on. */
export interface Slice {
  readonly model: Model;
  /** Indices of the variables that are remembered: not free, and not the case's own or the way in. */
  readonly variables: readonly number[];
  /** Actions that change one of them; without a start. */
  readonly actions: readonly Action[];
  /** Those that only make more possible: they are taken when needed, or all at once, but never chosen between. */
  readonly helpful: readonly Action[];
  /** The others: what they do may bar something. */
  readonly decisive: readonly Action[];
  /** Variables for which a higher value only makes more possible. */
  readonly rising: ReadonlySet<number>;
  /** Status variables of phases whose opening only makes more possible. */
  readonly opening: ReadonlySet<number>;
}

/** The part of a model that formulas depend on: the variables they name, what changes those, and so on. Pure. */
export function sliceOf(model: Model, targets: readonly Formula[], exceptions = false): Slice {
  const variables = new Set<number>();
  const actions = new Map<number, Action>();
  const queue: Formula[] = [...targets];
  for (let formula = queue.pop(); formula !== undefined; formula = queue.pop()) {
    for (const variable of variablesOf(formula).keys()) {
      if (variables.has(variable) || !isRemembered(model, variable)) continue;
      variables.add(variable);
      for (const action of changing(model)[variable] ?? []) {
        if (actions.has(action.index) || (action.exceptional === true && !exceptions)) continue;
        actions.set(action.index, action);
        queue.push(action.guard);
      }
    }
  }
  const list = [...actions.values()].sort((a, b) => a.index - b.index);
  const uses = usesOf(list, targets);
  const rising = new Set([...variables].filter((at) => isRising(model, at, uses.get(at) ?? [])));
  const opening = new Set([...variables].filter((at) => isOpening(model, at, uses.get(at) ?? [])));
  const helps = (action: Action): boolean =>
    action.effects.every(
      ({ variable, to, raise }) =>
        !variables.has(variable) ||
        (raise === true && rising.has(variable) && !isRefusal(action)) ||
        (to === 1 && opening.has(variable) && action.deed.kind === 'open'),
    );
  return {
    model,
    variables: [...variables].sort((a, b) => a - b),
    actions: list,
    helpful: list.filter((action) => action.exceptional !== true && helps(action)),
    decisive: list.filter((action) => action.exceptional === true || !helps(action)),
    rising,
    opening,
  };
}

function isRefusal({ deed }: Action): boolean {
  return deed.kind === 'refuse';
}

/** Whether a variable is part of what a situation is. */
export function isRemembered({ variables }: Model, at: number): boolean {
  const variable = variables[at];
  return (
    variable !== undefined &&
    !variable.free &&
    variable.meaning.kind !== 'case' &&
    variable.meaning.kind !== 'start'
  );
}

const changers = new WeakMap<Model, readonly (readonly Action[])[]>();

/** By variable, the actions that change it, starts left out. */
function changing(model: Model): readonly (readonly Action[])[] {
  const known = changers.get(model);
  if (known !== undefined) return known;
  const lists: Action[][] = model.variables.map(() => []);
  for (const action of model.actions) {
    if (action.deed.kind === 'start') continue;
    for (const at of new Set(action.effects.map(({ variable }) => variable))) lists[at]?.push(action);
  }
  changers.set(model, lists);
  return lists;
}

/** A leaf, whether it is wanted true or false, and whether an unknown will do. */
interface Use {
  readonly truths: readonly number[];
  readonly wanted: number;
}

/** How the leaves of each variable are used; an action's own guard on what it changes is no use. */
function usesOf(
  actions: readonly Action[],
  targets: readonly Formula[],
): ReadonlyMap<number, readonly Use[]> {
  const uses = new Map<number, Use[]>();
  const walk = (formula: Formula, wanted: number, own: ReadonlySet<number>): void => {
    if (formula.op === 'leaf') {
      if (own.has(formula.variable)) return;
      const list = uses.get(formula.variable) ?? [];
      list.push({ truths: formula.truths, wanted });
      uses.set(formula.variable, list);
    } else if (formula.op === 'not') walk(formula.part, mirrored(wanted), own);
    else if (formula.op === 'isTrue') walk(formula.part, wanted === canBeTrue ? canBeTrue : notTrue, own);
    else if ('parts' in formula) for (const part of formula.parts) walk(part, wanted, own);
  };
  for (const action of actions) {
    const own = new Set(
      ['complete', 'stop', 'time-up'].includes(action.deed.kind)
        ? []
        : action.effects.map(({ variable }) => variable),
    );
    walk(action.guard, canBeTrue, own);
    // What the machine does by itself may come too early.
    if (action.automatic === true && action.deed.kind !== 'open') walk(action.guard, notTrue, own);
  }
  for (const target of targets) walk(target, canBeTrue, new Set());
  return uses;
}

const notTrue = 6;

function mirrored(wanted: number): number {
  return (
    ((wanted & canBeTrue) !== 0 ? canBeFalse : 0) |
    ((wanted & canBeFalse) !== 0 ? canBeTrue : 0) |
    (wanted & 4)
  );
}

function isRising({ variables }: Model, at: number, uses: readonly Use[]): boolean {
  const { kind } = variables[at]?.meaning ?? { kind: 'case' };
  if (kind === 'consent') return uses.every((use) => isKept(use, 0, 1));
  if (!['count', 'hours', 'missed', 'elapsed', 'date'].includes(kind)) return false;
  return uses.every((use) => use.truths.every((_, value) => value === 0 || isKept(use, value - 1, value)));
}

function isOpening({ variables }: Model, at: number, uses: readonly Use[]): boolean {
  if (variables[at]?.meaning.kind !== 'phase') return false;
  return uses.every((use) => isKept(use, 0, 1) && isKept(use, 4, 1));
}

/** Whether what is wanted of a leaf at one value is still had at another. */
function isKept({ truths, wanted }: Use, before: number, after: number): boolean {
  return ((truths[before] ?? 0) & wanted) === 0 || ((truths[after] ?? 0) & wanted) !== 0;
}
