import { type Formula, truthsOf } from './formula.js';
import type { Model } from './model.js';
import type { Situation } from './situation.js';
import { canBeFalse, canBeTrue, type TruthSet } from './truth-set.js';

/** By variable, the value that is chosen for what people can do at any time. */
export type Choices = ReadonlyMap<number, number>;

/** Values of the free variables with which a formula is true in a situation; `undefined` when there are none. Pure. */
export function choicesFor(model: Model, situation: Situation, formula: Formula): Choices | undefined {
  return choose(model, situation, formula, canBeTrue, new Map());
}

function choose(
  model: Model,
  situation: Situation,
  formula: Formula,
  wanted: TruthSet,
  made: Choices,
): Choices | undefined {
  switch (formula.op) {
    case 'always':
    case 'never':
      return (truthsOf(formula, situation) & wanted) === 0 ? undefined : made;
    case 'leaf':
      return chooseLeaf(model, situation, formula, wanted, made);
    case 'not':
      return choose(model, situation, formula.part, mirror(wanted), made);
    case 'isTrue':
      return choose(model, situation, formula.part, (wanted & canBeTrue) !== 0 ? canBeTrue : 6, made);
    case 'enough':
      return chooseSome(
        model,
        situation,
        formula.parts,
        wanted,
        made,
        (wanted & canBeTrue) !== 0 ? formula.of : formula.parts.length - formula.of + 1,
      );
    default: {
      const every = (formula.op === 'all') === ((wanted & canBeTrue) !== 0);
      return chooseSome(model, situation, formula.parts, wanted, made, every ? formula.parts.length : 1);
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

function chooseLeaf(
  model: Model,
  situation: Situation,
  { variable, truths }: Extract<Formula, { op: 'leaf' }>,
  wanted: TruthSet,
  made: Choices,
): Choices | undefined {
  const has = (value: number): boolean => ((truths[value] ?? 0) & wanted) !== 0;
  const chosen = made.get(variable);
  if (chosen !== undefined) return has(chosen) ? made : undefined;
  const values = situation[variable] ?? 0;
  if (model.variables[variable]?.free !== true)
    return truths.some((_, value) => (values & (1 << value)) !== 0 && has(value)) ? made : undefined;
  // The last value is "unknown", which is how everything begins.
  const value = [2, 0, 1].find(has);
  return value === undefined ? undefined : new Map([...made, [variable, value]]);
}

/** Enough of the parts, tried in order; what is chosen for one holds for the next. */
function chooseSome(
  model: Model,
  situation: Situation,
  parts: readonly Formula[],
  wanted: TruthSet,
  made: Choices,
  number: number,
): Choices | undefined {
  if (number <= 0) return made;
  const [first, ...rest] = parts;
  if (first === undefined) return undefined;
  const one = choose(model, situation, first, wanted, made);
  const taken = one === undefined ? undefined : chooseSome(model, situation, rest, wanted, one, number - 1);
  if (taken !== undefined || rest.length < number) return taken;
  return chooseSome(model, situation, rest, wanted, made, number);
}
