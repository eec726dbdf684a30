import type { Id } from '../condition/condition.js';
import { begun, startOf } from './begun.js';
import { type Budget, explore, type Reached, wayTo } from './explore.js';
import { canHold, type Formula } from './formula.js';
import { alternativesOf, groupsOf } from './independent.js';
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

/** A way after the start, the goals that it bars as bits, and what it says of consents: `+` not refused, `-` refused. */
interface Barring {
  readonly barred: number;
  readonly consents: ReadonlyMap<number, boolean>;
  readonly way: Plan;
}

/**
 * The nearest situation, by each way in, that no outcome can follow. Pure but for the budget. What the outcomes ask for is taken
 * apart into groups that do not depend on each other, each group is explored alone, and the ways are put together again: a case
 * is stuck when every alternative of every outcome is barred by one group or another.
 */
export function deadEndsOf(model: Model, budget: Budget): DeadEnds {
  const goals = goalsOf(model);
  const groups = groupsOf(model, goals);
  const full = 2 ** goals.length - 1;
  let complete = true;
  const found = model.starts.flatMap((start): readonly DeadEnd[] => {
    const first = begun(model, start);
    if (first === undefined || goals.length === 0) return [];
    if (goals.some((goal) => isAlwaysOpen(model, goal, first))) return [];
    let combined: readonly Barring[] = [{ barred: 0, consents: new Map(), way: [] }];
    for (const { asks } of groups) {
      const { barrings, whole } = barringsIn(model, asks, first, budget);
      if (!whole) complete = false;
      combined = joined(combined, barrings);
    }
    const [end] = combined
      .filter(({ barred }) => barred === full)
      .sort((a, b) => costOf(a.way) - costOf(b.way));
    return end === undefined
      ? []
      : [{ start: startOf(start), way: [...first.by, ...end.way], atOnce: end.way.length === 0 }];
  });
  return { found, complete };
}

/** Goals that bits can tell apart. */
const mostGoals = 30;

/** Every alternative of every outcome, or the outcomes themselves when these are too many to tell apart. */
function goalsOf({ outcomes }: Model): readonly Formula[] {
  const alternatives = outcomes.flatMap(({ guard }) => alternativesOf(guard));
  const whole = outcomes.map(({ guard }) => guard);
  if (alternatives.length <= mostGoals) return alternatives;
  return whole.length <= mostGoals ? whole : [{ op: 'any', parts: whole }];
}

/** Whether nothing that is remembered can bar a goal. */
function isAlwaysOpen(model: Model, goal: Formula, { situation }: Reached): boolean {
  return sliceOf(model, [goal]).variables.length === 0 && canHold(goal, situation);
}

/** What each combination of barred goals and consents costs at least. */
function joined(known: readonly Barring[], more: readonly Barring[]): readonly Barring[] {
  const next = new Map<string, Barring>();
  const keep = (barring: Barring): void => {
    const key = `${barring.barred} ${keyOf(barring)}`;
    const before = next.get(key);
    if (before === undefined || costOf(barring.way) < costOf(before.way)) next.set(key, barring);
  };
  for (const one of known) {
    keep(one);
    for (const other of more) {
      // What bars nothing new only makes the way longer.
      if ((one.barred | other.barred) === one.barred || !agree(one, other)) continue;
      keep({
        barred: one.barred | other.barred,
        consents: new Map([...one.consents, ...other.consents]),
        way: interleaved(one.way, other.way),
      });
    }
  }
  return [...next.values()];
}

function keyOf({ consents }: Barring): string {
  return [...consents]
    .map(([variable, isRefused]) => `${variable}${isRefused ? '-' : '+'}`)
    .sort()
    .join();
}

function agree({ consents }: Barring, other: Barring): boolean {
  return [...consents].every(
    ([variable, isRefused]) => (other.consents.get(variable) ?? isRefused) === isRefused,
  );
}

/** Two ways as one: what comes before a refusal in either, then the refusal once, then the rest. */
function interleaved(one: Plan, other: Plan): Plan {
  const shared = one.findIndex(
    (action) => action.deed.kind === 'refuse' && other.some(({ index }) => index === action.index),
  );
  if (shared < 0) return once([...one, ...other]);
  const at = other.findIndex(({ index }) => index === one[shared]?.index);
  return once([
    ...one.slice(0, shared),
    ...other.slice(0, at),
    ...one.slice(shared, shared + 1),
    ...interleaved(one.slice(shared + 1), other.slice(at + 1)),
  ]);
}

/** A consent that both ways have asked for is given once. */
function once(way: Plan): Plan {
  return way.filter(
    ({ deed, index }, at) => deed.kind !== 'give' || way.findIndex((other) => other.index === index) === at,
  );
}

/** By every set of goals that a situation of the group bars, and what it says of consents, the nearest such situation. */
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
  const consents = slice.variables.filter((at) => model.variables[at]?.meaning.kind === 'consent');
  const found = new Map<string, Barring>();
  let told = true;
  const origin: Reached = { situation: first.situation, cost: 0, by: [] };
  const whole = explore(slice, origin, budget, (reached) => {
    const goals = outlook.from(reached.situation);
    if (goals === undefined) told = false;
    else {
      const barred = places.reduce(
        (bits, place, at) => ((goals & (1 << at)) === 0 ? bits | (1 << place) : bits),
        0,
      );
      const said = new Map(consents.map((at) => [at, reached.situation[at] === 4] as const));
      const barring = { barred, consents: said, way: wayTo(reached) };
      const key = `${barred} ${keyOf(barring)}`;
      if (barred !== 0 && !found.has(key)) found.set(key, barring);
    }
    return false;
  });
  return { barrings: [...found.values()], whole: whole && told };
}
