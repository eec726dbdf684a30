import { everything, nodeTable, nothing, type Region } from './node-table.js';

/**
 * Sets of situations, kept as decision diagrams with one level for each variable (Bryant 1986; Srinivasan et al. 1990): a node
 * asks one variable, and has a branch for each of its values. Equal parts are kept once, so that a set of very many situations
 * is small as long as its variables have little to do with each other.
 */
export interface Diagrams {
  /** Number of values of the variable of each level. */
  readonly sizes: readonly number[];
  /** Nodes made so far. */
  made(): number;
  /** The level that a set first asks; `noLevel` when it asks none. */
  levelOf(set: Region): number;
  /** What is left of a set when the variable of a level, at or above its own, has a value. */
  branch(set: Region, level: number, value: number): Region;
  /** The set that is, for each value of the variable of a level, what the branches say. */
  node(level: number, branches: readonly Region[]): Region;
  both(a: Region, b: Region): Region;
  either(a: Region, b: Region): Region;
  without(a: Region, b: Region): Region;
  /** Computes a set once for each operation and pair of sets, as long as there is room to remember it. */
  remembered(operation: number, a: Region, b: Region, compute: () => Region): Region;
  /** A number for an operation of one's own, and the `count - 1` after it. */
  operations(count: number): number;
}

const [meets, joins, lacks] = [1, 2, 3];
const rememberedMost = 1 << 18;

/**
 * No sets yet.
 *
 * @param sizes - the number of values of the variable of each level
 * @param bound - nodes that may be made; beyond them every function throws `TooManyNodes`
 */
export function diagramsOf(sizes: readonly number[], bound: number): Diagrams {
  let next = 4;
  const nodes = nodeTable(sizes, bound);
  const { levelOf, branch, node } = nodes;
  const remember = new Int32Array(rememberedMost * 4);

  function remembered(operation: number, a: Region, b: Region, compute: () => Region): Region {
    const at = slotOf(operation, a, b);
    if (remember[at] === operation && remember[at + 1] === a && remember[at + 2] === b)
      return remember[at + 3] ?? nothing;
    const found = compute();
    remember[at] = operation;
    remember[at + 1] = a;
    remember[at + 2] = b;
    remember[at + 3] = found;
    return found;
  }

  function each(operation: number, a: Region, b: Region, combine: (a: Region, b: Region) => Region): Region {
    return remembered(operation, a, b, () => {
      const level = Math.min(levelOf(a), levelOf(b));
      const branches: Region[] = [];
      const size = sizes[level] ?? 0;
      for (let value = 0; value < size; value++)
        branches.push(combine(branch(a, level, value), branch(b, level, value)));
      return node(level, branches);
    });
  }

  function both(a: Region, b: Region): Region {
    if (a === nothing || b === nothing) return nothing;
    if (a === everything || a === b) return b;
    if (b === everything) return a;
    return a < b ? each(meets, a, b, both) : each(meets, b, a, both);
  }

  function either(a: Region, b: Region): Region {
    if (a === everything || b === everything) return everything;
    if (a === nothing || a === b) return b;
    if (b === nothing) return a;
    return a < b ? each(joins, a, b, either) : each(joins, b, a, either);
  }

  function without(a: Region, b: Region): Region {
    if (a === nothing || a === b || b === everything) return nothing;
    return b === nothing ? a : each(lacks, a, b, without);
  }

  return {
    sizes,
    made: nodes.made,
    levelOf,
    branch,
    node,
    both,
    either,
    without,
    remembered,
    operations(count) {
      next += count;
      return next - count;
    },
  };
}

function slotOf(operation: number, a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(operation, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) & (rememberedMost - 1)) * 4;
}
