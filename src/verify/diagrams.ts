/** A set of situations as a number: equal sets have equal numbers. `nothing` and `everything` are two of them. */
export type Set = number;

/** No situation. */
export const nothing = 0;
/** Every situation. */
export const everything = 1;

/** The level of the two sets that ask for no variable. */
export const noLevel = 0x7fffffff;

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
  levelOf(set: Set): number;
  /** What is left of a set when the variable of a level, at or above its own, has a value. */
  branch(set: Set, level: number, value: number): Set;
  /** The set that is, for each value of the variable of a level, what the branches say. */
  node(level: number, branches: readonly Set[]): Set;
  both(a: Set, b: Set): Set;
  either(a: Set, b: Set): Set;
  without(a: Set, b: Set): Set;
  /** Computes a set once for each operation and pair of sets, as long as there is room to remember it. */
  remembered(operation: number, a: Set, b: Set, compute: () => Set): Set;
  /** A number for an operation of one's own, and the `count - 1` after it. */
  operations(count: number): number;
}

/** A set was too large to be held within the bound. */
export class TooManyNodes extends Error {
  override readonly name = 'TooManyNodes';
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

  function remembered(operation: number, a: Set, b: Set, compute: () => Set): Set {
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

  function each(operation: number, a: Set, b: Set, combine: (a: Set, b: Set) => Set): Set {
    return remembered(operation, a, b, () => {
      const level = Math.min(levelOf(a), levelOf(b));
      const branches: Set[] = [];
      const size = sizes[level] ?? 0;
      for (let value = 0; value < size; value++)
        branches.push(combine(branch(a, level, value), branch(b, level, value)));
      return node(level, branches);
    });
  }

  function both(a: Set, b: Set): Set {
    if (a === nothing || b === nothing) return nothing;
    if (a === everything || a === b) return b;
    if (b === everything) return a;
    return a < b ? each(meets, a, b, both) : each(meets, b, a, both);
  }

  function either(a: Set, b: Set): Set {
    if (a === everything || b === everything) return everything;
    if (a === nothing || a === b) return b;
    if (b === nothing) return a;
    return a < b ? each(joins, a, b, either) : each(joins, b, a, either);
  }

  function without(a: Set, b: Set): Set {
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

interface NodeTable {
  made(): number;
  levelOf(set: Set): number;
  branch(set: Set, level: number, value: number): Set;
  node(level: number, branches: readonly Set[]): Set;
}

/** The nodes, each kept once: found again by what they ask and where they lead. */
function nodeTable(sizes: readonly number[], bound: number): NodeTable {
  let levels: Int32Array = new Int32Array(1024).fill(noLevel, 0, 2);
  let offsets: Int32Array = new Int32Array(1024);
  let branches: Int32Array = new Int32Array(4096);
  let places: Int32Array = new Int32Array(4096);
  let count = 2;
  let filled = 0;

  function hashOf(level: number, kids: ArrayLike<number>, from: number, size: number): number {
    let hash = Math.imul(level + 1, 0x9e3779b1);
    for (let at = from; at < from + size; at++) hash = Math.imul(hash ^ (kids[at] ?? 0), 0x85ebca6b) ^ (hash >>> 13);
    return hash ^ (hash >>> 16);
  }

  function isNode(id: number, level: number, kids: readonly Set[]): boolean {
    if (levels[id] !== level) return false;
    const offset = offsets[id] ?? 0;
    return kids.every((kid, at) => branches[offset + at] === kid);
  }

  function add(level: number, kids: readonly Set[]): number {
    if (count >= bound) throw new TooManyNodes();
    if (count >= levels.length) {
      levels = grown(levels);
      offsets = grown(offsets);
    }
    while (filled + kids.length > branches.length) branches = grown(branches);
    const id = count++;
    levels[id] = level;
    offsets[id] = filled;
    for (const kid of kids) branches[filled++] = kid;
    return id;
  }

  function widen(): void {
    places = new Int32Array(places.length * 2);
    const mask = places.length - 1;
    for (let id = 2; id < count; id++) {
      const level = levels[id] ?? 0;
      let at = hashOf(level, branches, offsets[id] ?? 0, sizes[level] ?? 0) & mask;
      while (places[at] !== 0) at = (at + 1) & mask;
      places[at] = id;
    }
  }

  return {
    made: () => count,
    levelOf: (set) => levels[set] ?? noLevel,
    branch: (set, level, value) =>
      levels[set] === level ? (branches[(offsets[set] ?? 0) + value] ?? nothing) : set,
    node(level, kids) {
      const [first = nothing] = kids;
      if (kids.every((kid) => kid === first)) return first;
      const mask = places.length - 1;
      let at = hashOf(level, kids, 0, kids.length) & mask;
      for (let id = places[at] ?? 0; id !== 0; id = places[at] ?? 0) {
        if (isNode(id, level, kids)) return id;
        at = (at + 1) & mask;
      }
      const id = add(level, kids);
      places[at] = id;
      if (count * 2 > places.length) widen();
      return id;
    },
  };
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
