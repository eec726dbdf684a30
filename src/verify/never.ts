import type { Element } from './element.js';
import { isPossible } from './explored.js';
import { canHold, everyValue, variablesOf } from './formula.js';
import type { Model } from './model.js';
import { beforeStart, isConsistent, type Possible } from './possible.js';

/** Why something can never come about, where nothing else is the reason. */
export type Never =
  /** What it asks for cannot be true at the same time. */
  | { readonly why: 'contradiction'; readonly elements: readonly [Element] }
  /** Nothing in the pathway gives what it asks for. */
  | { readonly why: 'no-source'; readonly elements: readonly [Element]; readonly variable: number }
  /** They wait for each other, or one for itself. */
  | { readonly why: 'circle'; readonly elements: readonly Element[] }
  /** A start asks for what only exists in a case that has started. */
  | { readonly why: 'before-start'; readonly elements: readonly [Element]; readonly variable: number };

/**
 * Everything that can never come about, each root cause once: what waits for something that can never come about is not told
 * again. Pure.
 */
export function neversOf(
  model: Model,
  elements: readonly Element[],
  possible: Possible,
  excluded: ReadonlySet<Element>,
): readonly Never[] {
  const never = elements.filter((element) => excluded.has(element) || !isPossible(element, possible));
  const places = new Map(never.map((element, at) => [element, at]));
  const causes = never.map((element) => causeOf(model, possible, element, never));
  const edges = causes.map(({ waits }) => waits.flatMap((other) => places.get(other) ?? []));
  return rootsOf(edges).flatMap((group) => {
    const elements = group.flatMap((at) => never[at] ?? []);
    const [first = -1] = group;
    const isCircle = group.length > 1 || edges[first]?.includes(first) === true;
    return isCircle ? [{ why: 'circle', elements }] : [causes[first]?.own ?? []].flat();
  });
}

interface Cause {
  /** What it waits for that can never come about. */
  readonly waits: readonly Element[];
  /** The reason in itself, when it waits for nothing of the kind. */
  readonly own?: Never;
}

function causeOf(model: Model, possible: Possible, element: Element, never: readonly Element[]): Cause {
  if (element.kind === 'start') {
    const variable = lacking(model, element, beforeStart(model));
    if (variable !== undefined)
      return { waits: [], own: { why: 'before-start', elements: [element], variable } };
    return { waits: [], own: { why: 'contradiction', elements: [element] } };
  }
  const owner =
    element.kind === 'option'
      ? never.find(({ kind, id }) => kind === 'step' && id === element.step)
      : undefined;
  if (owner !== undefined) return { waits: [owner] };
  // Each thing it asks for is possible, so it is their company that is not.
  if (!isConsistent(model, element.guard) || canHold(element.guard, possible.values))
    return { waits: [], own: { why: 'contradiction', elements: [element] } };
  return waitingCause(model, possible, element, never);
}

function waitingCause(model: Model, possible: Possible, element: Element, never: readonly Element[]): Cause {
  const lacks = lackingAll(model, element, possible.values);
  const waits = never.filter((other) =>
    other.actions.some((at) =>
      model.actions[at]?.effects.some(
        ({ variable, to }) =>
          lacks.includes(variable) && ((possible.values[variable] ?? 0) & (1 << to)) === 0,
      ),
    ),
  );
  if (waits.length > 0) return { waits };
  const [variable] = lacks;
  return variable === undefined
    ? { waits, own: { why: 'contradiction', elements: [element] } }
    : { waits, own: { why: 'no-source', elements: [element], variable } };
}

/** The variables of a guard that hold it back: with every value of one of them, or else of all of them, it could hold. */
function lackingAll(model: Model, { guard }: Element, values: readonly number[]): readonly number[] {
  const short = [...variablesOf(guard).keys()].filter((at) => values[at] !== everyValue(sizeOf(model, at)));
  const full = model.variables.map(({ size }) => everyValue(size));
  const needed = short.filter((at) => {
    const sets = [...full];
    sets[at] = values[at] ?? 0;
    return !canHold(guard, sets);
  });
  return needed.length > 0 ? needed : short;
}

function lacking(model: Model, element: Element, values: readonly number[]): number | undefined {
  if (!isConsistent(model, element.guard)) return undefined;
  const isCase = (at: number): boolean => model.variables[at]?.meaning.kind === 'case';
  return lackingAll(model, element, values).find((at) => !isCase(at));
}

function sizeOf(model: Model, at: number): number {
  return model.variables[at]?.size ?? 0;
}

/** The groups of points that reach each other and nothing beside, in the order of their first points. Pure (Tarjan 1972). */
export function rootsOf(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const number = new Map<number, number>();
  const low = new Map<number, number>();
  const group = new Map<number, number>();
  const stack: number[] = [];
  const groups: number[][] = [];
  const visit = (at: number): void => {
    number.set(at, number.size);
    low.set(at, number.get(at) ?? 0);
    stack.push(at);
    for (const to of edges[at] ?? []) {
      if (!number.has(to)) visit(to);
      if (!group.has(to)) low.set(at, Math.min(low.get(at) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(at) !== number.get(at)) return;
    const members: number[] = [];
    for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
      members.push(last);
      group.set(last, groups.length);
      if (last === at) break;
    }
    groups.push(members.sort((a, b) => a - b));
  };
  edges.forEach((_, at) => {
    if (!number.has(at)) visit(at);
  });
  return groups
    .filter((members, own) => members.every((at) => (edges[at] ?? []).every((to) => group.get(to) === own)))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
