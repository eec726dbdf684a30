import { type Change, topOf } from './change.js';
import type { Diagrams } from './diagrams.js';
import { everything, noLevel, nothing, type Region } from './node-table.js';

/**
 * Everything that follows from a set by any number of changes. Pure but for the diagrams. It is saturated from below (Ciardo,
 * Lüttgen and Siminiceanu 2001): every node is closed under the changes that only concern it and what lies below it before
 * anything above it is tried, so that what has nothing to do with each other is never multiplied.
 */
export function closureOf(diagrams: Diagrams, changes: readonly Change[]): (first: Region) => Region {
  const { sizes, levelOf, branch, node, either, remembered } = diagrams;
  const byTop = sizes.map((): Change[] => []);
  for (const change of changes) byTop[topOf(diagrams, change)]?.push(change);
  const nextWith = nextLevels(byTop);
  const closing = diagrams.operations(sizes.length);

  /** The set closed under every change at the level `from` and below. */
  function closed(set: Region, from: number): Region {
    if (set === nothing || set === everything) return set;
    const level = Math.min(levelOf(set), nextWith[from] ?? noLevel);
    return remembered(closing + level, set, set, () => {
      const below: Region[] = [];
      for (let value = 0; value < (sizes[level] ?? 0); value++)
        below.push(closed(branch(set, level, value), level + 1));
      return fixed(node(level, below), level);
    });
  }

  /** A set whose branches at a level are closed, closed under the changes at that level too. */
  function fixed(start: Region, level: number): Region {
    let set = start;
    for (let before = nothing; before !== set; ) {
      before = set;
      for (const change of byTop[level] ?? [])
        set = either(set, followed(change, set, change.guard, 0, true));
    }
    // What is closed stays so.
    return set === nothing ? set : remembered(closing + level, set, set, () => set);
  }

  /** What follows by one change, closed below its own level. */
  function followed(change: Change, set: Region, guard: Region, at: number, isTop: boolean): Region {
    const move = change.moves[at];
    if (set === nothing || guard === nothing) return nothing;
    if (move === undefined && guard === everything) return set;
    return remembered(change.operations.closed + at, set, guard, () => {
      const level = Math.min(levelOf(set), levelOf(guard), move?.level ?? noLevel);
      const isMoved = level === move?.level;
      const branches = new Array<Region>(sizes[level] ?? 0).fill(nothing);
      for (let value = 0; value < branches.length; value++) {
        const ahead = branch(guard, level, value);
        const next = followed(change, branch(set, level, value), ahead, isMoved ? at + 1 : at, false);
        const to = isMoved ? (move?.to[value] ?? 0) : value;
        branches[to] = either(branches[to] ?? nothing, closed(next, level + 1));
      }
      const found = node(level, branches);
      return isTop ? found : fixed(found, level);
    });
  }

  return (first) => closed(first, 0);
}

/** By level, the first level from there on that has changes of its own. */
function nextLevels(byTop: readonly (readonly Change[])[]): readonly number[] {
  const next: number[] = [];
  for (let level = byTop.length - 1; level >= 0; level--)
    next[level] = byTop[level]?.length === 0 ? (next[level + 1] ?? noLevel) : level;
  return next;
}
