import {
  canBeFalse,
  canBeTrue,
  canBeUnknown,
  conjunction,
  disjunction,
  enoughOf,
  opposite,
  type TruthSet,
} from './truth-set.js';

/**
 * A condition over the variables of a model. A leaf says for each value of its variable what the condition can then be;
 * `isTrue` is true exactly when its part is, and false otherwise.
 */
export type Formula =
  | { readonly op: 'leaf'; readonly variable: number; readonly truths: readonly TruthSet[] }
  | { readonly op: 'always' | 'never' }
  | { readonly op: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly op: 'not' | 'isTrue'; readonly part: Formula }
  | { readonly op: 'enough'; readonly of: number; readonly parts: readonly Formula[] };

/** The values that each variable of a model can have, as bits. */
export type ValueSets = readonly number[] | Int32Array;

/** The parts together; one part stands alone. */
export function allOf(parts: readonly Formula[]): Formula {
  const flat = parts.flatMap((part) => (part.op === 'all' ? part.parts : part.op === 'always' ? [] : [part]));
  const [only] = flat;
  if (only === undefined) return { op: 'always' };
  return flat.length === 1 ? only : { op: 'all', parts: flat };
}

/** What the formula can be when each variable has one of these values, every leaf free of the others. Pure. */
export function truthsOf(formula: Formula, sets: ValueSets): TruthSet {
  switch (formula.op) {
    case 'always':
      return canBeTrue;
    case 'never':
      return canBeFalse;
    case 'leaf':
      return leafTruths(formula.truths, sets[formula.variable] ?? 0);
    case 'not':
      return opposite(truthsOf(formula.part, sets));
    case 'isTrue': {
      const set = truthsOf(formula.part, sets);
      return (
        ((set & canBeTrue) !== 0 ? canBeTrue : 0) |
        ((set & (canBeFalse | canBeUnknown)) !== 0 ? canBeFalse : 0)
      );
    }
    case 'enough':
      return enoughOf(
        formula.of,
        formula.parts.map((part) => truthsOf(part, sets)),
      );
    default:
      return formula.op === 'all' ? allTruths(formula.parts, sets) : anyTruths(formula.parts, sets);
  }
}

function allTruths(parts: readonly Formula[], sets: ValueSets): TruthSet {
  let set: TruthSet = canBeTrue;
  for (const part of parts) {
    set = conjunction(set, truthsOf(part, sets));
    if (set === canBeFalse) break;
  }
  return set;
}

function anyTruths(parts: readonly Formula[], sets: ValueSets): TruthSet {
  let set: TruthSet = canBeFalse;
  for (const part of parts) {
    set = disjunction(set, truthsOf(part, sets));
    if (set === canBeTrue) break;
  }
  return set;
}

function leafTruths(truths: readonly TruthSet[], values: number): TruthSet {
  let set = 0;
  for (let value = 0; value < truths.length; value++) {
    if ((values & (1 << value)) !== 0) set |= truths[value] ?? 0;
  }
  return set;
}

const named = new WeakMap<Formula, ReadonlyMap<number, number>>();

/** The variables that a formula names, each with the number of leaves that name it. Pure; kept per formula. */
export function variablesOf(formula: Formula): ReadonlyMap<number, number> {
  const known = named.get(formula);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  const count = (part: Formula): void => {
    if (part.op === 'leaf') counts.set(part.variable, (counts.get(part.variable) ?? 0) + 1);
    else if ('part' in part) count(part.part);
    else if ('parts' in part) part.parts.forEach(count);
  };
  count(formula);
  named.set(formula, counts);
  return counts;
}

/** Combinations of values that are tried before a repeated variable is taken to be free. */
const mostTried = 1024;

/**
 * Whether the formula can be true when each variable has one of these values. Pure. A variable that several leaves name has
 * one value in all of them, as long as that gives at most 1,024 combinations; beyond that the answer errs towards yes.
 */
export function canHold(formula: Formula, sets: ValueSets): boolean {
  if ((truthsOf(formula, sets) & canBeTrue) === 0) return false;
  const repeated = repeatedIn(formula).filter((variable) => {
    const values = sets[variable] ?? 0;
    return (values & (values - 1)) !== 0;
  });
  if (repeated.length === 0) return true;
  const combinations = repeated.reduce((product, at) => product * bitsOf(sets[at] ?? 0).length, 1);
  return combinations > mostTried || triesAll(formula, Int32Array.from(sets), repeated, 0);
}

const repeats = new WeakMap<Formula, readonly number[]>();

/** The variables that several leaves of a formula name. */
function repeatedIn(formula: Formula): readonly number[] {
  const known = repeats.get(formula);
  if (known !== undefined) return known;
  const found = [...variablesOf(formula)].flatMap(([variable, times]) => (times > 1 ? [variable] : []));
  repeats.set(formula, found);
  return found;
}

function triesAll(formula: Formula, sets: Int32Array, repeated: readonly number[], at: number): boolean {
  const variable = repeated[at];
  if (variable === undefined) return (truthsOf(formula, sets) & canBeTrue) !== 0;
  const before = sets[variable] ?? 0;
  for (const value of bitsOf(before)) {
    sets[variable] = 1 << value;
    if (triesAll(formula, sets, repeated, at + 1)) {
      sets[variable] = before;
      return true;
    }
  }
  sets[variable] = before;
  return false;
}

/** The values in a set of values. Pure. */
export function bitsOf(values: number): readonly number[] {
  const found: number[] = [];
  for (let value = 0; 1 << value <= values && value < 31; value++) {
    if ((values & (1 << value)) !== 0) found.push(value);
  }
  return found;
}

/** Every value of a variable with so many values. Pure. */
export function everyValue(size: number): number {
  return size >= 31 ? 0x7fffffff : (1 << size) - 1;
}
