import type { Diagrams } from './diagrams.js';
import type { Formula } from './formula.js';
import { everything, nothing, type Region } from './node-table.js';
import { canBeFalse, canBeTrue, canBeUnknown } from './truth-set.js';

/** Where a formula can be true, false, unknown: it may be several of them in one situation. */
interface Truths {
  readonly yes: Region;
  readonly no: Region;
  readonly unknown: Region;
}

/** Where a formula can be true, and where it can be something else: both, where it hangs on what people say at any time. */
export interface Holding {
  readonly may: Region;
  readonly mayNot: Region;
}

/** Where a formula can hold, and where it can fail to. Pure but for the diagrams. */
export function holdingOf(
  diagrams: Diagrams,
  levels: readonly number[],
  formula: Formula,
  isFree: (level: number) => boolean,
): Holding {
  const { yes, no, unknown } = truthsIn(diagrams, levels, formula);
  const otherwise = diagrams.either(no, unknown);
  return { may: letFree(diagrams, yes, isFree), mayNot: letFree(diagrams, otherwise, isFree) };
}

function truthsIn(diagrams: Diagrams, levels: readonly number[], formula: Formula): Truths {
  const within = (part: Formula): Truths => truthsIn(diagrams, levels, part);
  switch (formula.op) {
    case 'always':
      return always;
    case 'never':
      return never;
    case 'leaf':
      return leafIn(diagrams, levels[formula.variable] ?? 0, formula.truths);
    case 'not':
      return opposite(within(formula.part));
    case 'isTrue': {
      const { yes, no, unknown } = within(formula.part);
      return { yes, no: diagrams.either(no, unknown), unknown: nothing };
    }
    case 'enough':
      return enoughIn(diagrams, formula.of, formula.parts.map(within));
    case 'all':
      return formula.parts.map(within).reduce((a, b) => bothIn(diagrams, a, b), always);
    default:
      return opposite(
        formula.parts.map((part) => opposite(within(part))).reduce((a, b) => bothIn(diagrams, a, b), always),
      );
  }
}

const always: Truths = { yes: everything, no: nothing, unknown: nothing };
const never: Truths = { yes: nothing, no: everything, unknown: nothing };

function opposite({ yes, no, unknown }: Truths): Truths {
  return { yes: no, no: yes, unknown };
}

function leafIn({ node, sizes }: Diagrams, level: number, truths: readonly number[]): Truths {
  const where = (bit: number): Region =>
    node(
      level,
      Array.from({ length: sizes[level] ?? 0 }, (_, value) =>
        ((truths[value] ?? 0) & bit) === 0 ? nothing : everything,
      ),
    );
  return { yes: where(canBeTrue), no: where(canBeFalse), unknown: where(canBeUnknown) };
}

/** Both of them, by the logic of the conditions themselves (Kleene). */
function bothIn({ both, either }: Diagrams, a: Truths, b: Truths): Truths {
  const unknown = either(
    both(a.unknown, either(b.yes, b.unknown)),
    both(b.unknown, either(a.yes, a.unknown)),
  );
  return { yes: both(a.yes, b.yes), no: either(a.no, b.no), unknown };
}

/** At least so many of them: unknown where those that are certain are too few, and those that may be are enough. */
function enoughIn(diagrams: Diagrams, of: number, parts: readonly Truths[]): Truths {
  const { either, without } = diagrams;
  const count = (number: number, which: (part: Truths) => Region): Region =>
    atLeast(diagrams, number, parts.map(which));
  const maybe = count(of, ({ yes, unknown }) => either(yes, unknown));
  const certain = count(of, ({ yes, no, unknown }) => without(yes, either(no, unknown)));
  const anyUnknown = parts.reduce((set, { unknown }) => either(set, unknown), nothing);
  return {
    yes: count(of, ({ yes }) => yes),
    no: count(parts.length - of + 1, ({ no }) => no),
    unknown: diagrams.both(without(maybe, certain), anyUnknown),
  };
}

function atLeast({ both, either }: Diagrams, of: number, sets: readonly Region[]): Region {
  // After each set: where at least 0, 1, 2 … of those so far hold.
  let counted: readonly Region[] = [everything, ...Array.from({ length: of }, () => nothing)];
  for (const set of sets)
    counted = counted.map((here, at) =>
      at === 0 ? here : either(here, both(counted[at - 1] ?? nothing, set)),
    );
  return counted[of] ?? nothing;
}

/** A set with some of its variables let free: it holds where it holds for some values of them. Pure but for the diagrams. */
function letFree(diagrams: Diagrams, set: Region, isFree: (level: number) => boolean): Region {
  const operation = diagrams.operations(1);
  const walk = (here: Region): Region => {
    if (here === nothing || here === everything) return here;
    return diagrams.remembered(operation, here, here, () => {
      const level = diagrams.levelOf(here);
      const branches = Array.from({ length: diagrams.sizes[level] ?? 0 }, (_, value) =>
        walk(diagrams.branch(here, level, value)),
      );
      return isFree(level) ? branches.reduce(diagrams.either, nothing) : diagrams.node(level, branches);
    });
  };
  return walk(set);
}
