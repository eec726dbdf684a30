import { allOf, type Formula, variablesOf } from './formula.js';
import type { Model } from './model.js';
import { isRemembered, sliceOf } from './slice.js';

/** Parts of formulas that nothing ties to the other parts: by formula, what is asked of this group. */
export interface Group {
  /** By the place of the formula; missing when it asks nothing of the group. */
  readonly asks: ReadonlyMap<number, Formula>;
}

/**
 * Takes conjunctions apart into groups that do not depend on each other: they share no variable, neither by themselves nor by
 * what their variables depend on. Each can then be explored alone, which is a sum where it would have been a product. Pure.
 */
export function groupsOf(model: Model, formulas: readonly Formula[]): readonly Group[] {
  const parts = formulas.flatMap((formula, at) =>
    (formula.op === 'all' ? formula.parts : [formula]).map((part) => ({ at, part })),
  );
  const owner = new Map<number, number>();
  const parent = parts.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  parts.forEach(({ part }, at) => {
    const slice = sliceOf(model, [part], true);
    const direct = [...variablesOf(part).keys()].filter((one) => isTie(model, one));
    for (const variable of new Set([...slice.variables, ...direct])) {
      if (model.variables[variable]?.meaning.kind === 'consent') continue;
      const other = owner.get(variable);
      if (other === undefined) owner.set(variable, at);
      else parent[rootOf(at)] = rootOf(other);
    }
  });
  const groups = new Map<number, Map<number, Formula[]>>();
  parts.forEach(({ at, part }, place) => {
    const group = groups.get(rootOf(place)) ?? new Map<number, Formula[]>();
    group.set(at, [...(group.get(at) ?? []), part]);
    groups.set(rootOf(place), group);
  });
  return [...groups.values()].map((group) => ({
    asks: new Map([...group].map(([at, some]) => [at, allOf(some)])),
  }));
}

function isTie(model: Model, at: number): boolean {
  return isRemembered(model, at) || model.variables[at]?.free === true;
}

/** Alternatives that a formula is taken apart into, at most. */
const mostAlternatives = 24;

/** A formula as alternatives, each a conjunction: one alone when it has none, or too many. Pure. */
export function alternativesOf(formula: Formula): readonly Formula[] {
  const parts = formula.op === 'all' ? formula.parts : [formula];
  let made: readonly (readonly Formula[])[] = [[]];
  for (const part of parts) {
    const choices = part.op === 'any' ? part.parts : [part];
    made = made.flatMap((before) => choices.map((choice) => [...before, choice]));
    if (made.length > mostAlternatives) return [formula];
  }
  return made.map(allOf);
}
