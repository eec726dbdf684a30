import type { Action } from './action.js';
import { canHold, type Formula, truthsOf } from './formula.js';
import type { Slice } from './slice.js';
import { canBeFalse, canBeTrue, type TruthSet } from './truth-set.js';

/** A situation: by variable, the values it can have, as bits: one for what is remembered, every one for what is free. */
export type Situation = Int32Array;

/** Helpful actions in the order they are taken. */
export type Plan = readonly Action[];

/** Ways that are kept of bringing one thing about. */
const mostPlans = 4;

/**
 * The few shortest ways to make a formula true by helpful actions alone; one empty plan when it can be true as it is, none when
 * they do not suffice. Pure.
 */
export function plansFor(slice: Slice, situation: Situation, formula: Formula): readonly Plan[] {
  const plans = bring(slice, situation, formula, canBeTrue, new Set());
  return plans.filter((plan) => canHold(formula, taken(situation, plan)));
}

/** The situation after an action; the one given is left as it is. */
export function after(situation: Situation, action: Action): Situation {
  const next = Int32Array.from(situation);
  take(next, action);
  return next;
}

/** The situation after a plan; the one given is left as it is. */
export function taken(situation: Situation, plan: Plan): Situation {
  if (plan.length === 0) return situation;
  const next = Int32Array.from(situation);
  for (const action of plan) take(next, action);
  return next;
}

/** Takes an action, in place. */
export function take(situation: Situation, { effects }: Action): void {
  for (const { variable, to, raise } of effects) {
    const value = 1 << to;
    if (raise !== true || (situation[variable] ?? 0) < value) situation[variable] = value;
  }
}

type Pending = ReadonlySet<number>;

function bring(
  slice: Slice,
  situation: Situation,
  formula: Formula,
  wanted: TruthSet,
  pending: Pending,
): readonly Plan[] {
  if ((truthsOf(formula, situation) & wanted) !== 0) return [[]];
  switch (formula.op) {
    case 'always':
    case 'never':
      return [];
    case 'leaf':
      return bringLeaf(slice, situation, formula, wanted, pending);
    case 'not':
      return bring(slice, situation, formula.part, mirror(wanted), pending);
    case 'isTrue':
      return bring(slice, situation, formula.part, (wanted & canBeTrue) !== 0 ? canBeTrue : 6, pending);
    case 'enough':
      return bringEnough(slice, situation, formula, wanted, pending);
    default: {
      const every = (formula.op === 'all') === ((wanted & canBeTrue) !== 0);
      return every
        ? bringEach(slice, situation, formula.parts, wanted, pending)
        : fewest(formula.parts.flatMap((part) => bring(slice, situation, part, wanted, pending)));
    }
  }
}

function mirror(wanted: TruthSet): TruthSet {
  return (
    ((wanted & canBeTrue) !== 0 ? canBeFalse : 0) |
    ((wanted & canBeFalse) !== 0 ? canBeTrue : 0) |
    (wanted & 4)
  );
}

function bringLeaf(
  slice: Slice,
  situation: Situation,
  { variable, truths }: Extract<Formula, { op: 'leaf' }>,
  wanted: TruthSet,
  pending: Pending,
): readonly Plan[] {
  const plans: Plan[] = [];
  for (const action of helpfulOn(slice, variable)) {
    if (pending.has(action.index)) continue;
    const effect = action.effects.find((one) => one.variable === variable);
    if (effect === undefined || ((truths[effect.to] ?? 0) & wanted) === 0) continue;
    const before = bring(slice, situation, action.guard, canBeTrue, new Set([...pending, action.index]));
    for (const plan of before) plans.push([...plan, action]);
  }
  return fewest(plans);
}

const helpers = new WeakMap<Slice, Map<number, readonly Action[]>>();

/** The helpful actions that change a variable. */
function helpfulOn(slice: Slice, variable: number): readonly Action[] {
  let map = helpers.get(slice);
  if (map === undefined) {
    map = new Map();
    helpers.set(slice, map);
  }
  const known = map.get(variable);
  if (known !== undefined) return known;
  const found = slice.helpful.filter(({ effects }) => effects.some((one) => one.variable === variable));
  map.set(variable, found);
  return found;
}

function bringEach(
  slice: Slice,
  situation: Situation,
  parts: readonly Formula[],
  wanted: TruthSet,
  pending: Pending,
): readonly Plan[] {
  let plans: readonly Plan[] = [[]];
  for (const part of parts) {
    plans = fewest(
      plans.flatMap((plan) =>
        bring(slice, taken(situation, plan), part, wanted, pending).map((more) => [...plan, ...more]),
      ),
    );
    if (plans.length === 0) return [];
  }
  return plans;
}

function bringEnough(
  slice: Slice,
  situation: Situation,
  { of, parts }: Extract<Formula, { op: 'enough' }>,
  wanted: TruthSet,
  pending: Pending,
): readonly Plan[] {
  const number = (wanted & canBeTrue) !== 0 ? of : parts.length - of + 1;
  const each = parts
    .flatMap((part) =>
      bring(slice, situation, part, wanted, pending)
        .slice(0, 1)
        .map((plan) => ({ part, plan })),
    )
    .sort((a, b) => a.plan.length - b.plan.length);
  if (each.length < number) return [];
  const chosen = each.slice(0, number).map(({ part }) => part);
  return bringEach(slice, situation, chosen, wanted, pending);
}

/** The cheapest few, each action once in a plan. */
function fewest(plans: readonly Plan[]): readonly Plan[] {
  const unique = plans.map((plan) => [...new Map(plan.map((action) => [action.index, action])).values()]);
  return unique.sort((a, b) => costOf(a) - costOf(b)).slice(0, mostPlans);
}

/** Entries that a plan takes, near enough to compare plans by. Pure. */
export function costOf(plan: Plan): number {
  return plan.reduce((sum, { deed }) => sum + ('times' in deed ? deed.times : 1), 0);
}
