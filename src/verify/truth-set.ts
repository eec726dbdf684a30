import type { Truth } from '../condition/condition.js';

/** Which truths a condition can have, as bits: `canBeTrue`, `canBeFalse`, `canBeUnknown`. */
export type TruthSet = number;

/** The condition can be true. */
export const canBeTrue = 1;
/** The condition can be false. */
export const canBeFalse = 2;
/** The condition can be unknown. */
export const canBeUnknown = 4;
/** The condition can be anything. */
export const canBeAny = 7;

/** One truth as a set. Pure. */
export function onlyTruth(truth: Truth): TruthSet {
  if (truth === 'unknown') return canBeUnknown;
  return truth ? canBeTrue : canBeFalse;
}

/** What the opposite can be. Pure. */
export function opposite(set: TruthSet): TruthSet {
  return (
    ((set & canBeTrue) !== 0 ? canBeFalse : 0) |
    ((set & canBeFalse) !== 0 ? canBeTrue : 0) |
    (set & canBeUnknown)
  );
}

/** What the conjunction of two conditions can be, each free of the other (Kleene). Pure. */
export function conjunction(a: TruthSet, b: TruthSet): TruthSet {
  const notFalse = canBeTrue | canBeUnknown;
  const isUnknown =
    ((a & canBeUnknown) !== 0 && (b & notFalse) !== 0) || ((b & canBeUnknown) !== 0 && (a & notFalse) !== 0);
  return (a & b & canBeTrue) | ((a | b) & canBeFalse) | (isUnknown ? canBeUnknown : 0);
}

/** What the disjunction of two conditions can be. Pure. */
export function disjunction(a: TruthSet, b: TruthSet): TruthSet {
  return opposite(conjunction(opposite(a), opposite(b)));
}

/** What "at least `of` of them" can be. Pure. */
export function enoughOf(of: number, sets: readonly TruthSet[]): TruthSet {
  const canTrue = sets.filter((set) => (set & canBeTrue) !== 0).length;
  const onlyTrue = sets.filter((set) => set === canBeTrue).length;
  const canFalse = sets.filter((set) => (set & canBeFalse) !== 0).length;
  const canUnknown = sets.some((set) => (set & canBeUnknown) !== 0);
  const mayBe = sets.filter((set) => (set & (canBeTrue | canBeUnknown)) !== 0).length;
  return (
    (canTrue >= of ? canBeTrue : 0) |
    (sets.length - canFalse < of ? canBeFalse : 0) |
    (canUnknown && mayBe >= of && onlyTrue < of ? canBeUnknown : 0)
  );
}
