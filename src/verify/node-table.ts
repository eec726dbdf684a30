/** A set of situations as a number: equal sets have equal numbers. `nothing` and `everything` are two of them. */
export type Region = number;

/** No situation. */
export const nothing = 0;
/** Every situation. */
export const everything = 1;

/** The level of the two sets that ask for no variable. */
export const noLevel = 0x7fffffff;

/** A set was too large to be held within the bound. */
export class TooManyNodes extends Error {
  override readonly name = 'TooManyNodes';
}

/** The nodes of diagrams, each kept once: the same number for what asks the same and leads to the same. */
export interface NodeTable {
  made(): number;
  levelOf(set: Region): number;
  branch(set: Region, level: number, value: number): Region;
  node(level: number, branches: readonly Region[]): Region;
}

/**
 * No nodes yet but the two that ask nothing.
 *
 * @throws TooManyNodes when a node beyond the bound would be made
 */
export function nodeTable(sizes: readonly number[], bound: number): NodeTable {
  let levels: Int32Array = new Int32Array(1024).fill(noLevel, 0, 2);
  let offsets: Int32Array = new Int32Array(1024);
  let branches: Int32Array = new Int32Array(4096);
  let places: Int32Array = new Int32Array(4096);
  let count = 2;
  let filled = 0;

  function hashOf(level: number, kids: ArrayLike<number>, from: number, size: number): number {
    let hash = Math.imul(level + 1, 0x9e3779b1);
    for (let at = from; at < from + size; at++)
      hash = Math.imul(hash ^ (kids[at] ?? 0), 0x85ebca6b) ^ (hash >>> 13);
    return hash ^ (hash >>> 16);
  }

  function isNode(id: number, level: number, kids: readonly Region[]): boolean {
    if (levels[id] !== level) return false;
    const offset = offsets[id] ?? 0;
    return kids.every((kid, at) => branches[offset + at] === kid);
  }

  function add(level: number, kids: readonly Region[]): number {
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
