import { back, type Change, forth } from './change.js';
import { nothing, type Region } from './node-table.js';
import { costOf, type Plan } from './situation.js';
import type { Space, WayIn } from './space.js';

/** The sets of situations that take so many entries to come to, and no fewer: by that number. */
type Rings = readonly Region[];

/**
 * The shortest way to a set of situations, from where nothing has happened, by one way in; `undefined` when there is none. Pure
 * but for the diagrams. Among ways of one length, what stands first in the pathway is done first.
 */
export function shortestWay(space: Space, { changes: begins }: WayIn, goal: Region): Plan | undefined {
  const changes = [...begins, ...space.changes];
  const rings = ringsTo(space, changes, goal);
  if (rings === undefined) return undefined;
  const ahead = aheadOf(space, changes, rings, goal);
  const inOrder = [...changes].sort((a, b) => (a.actions[0]?.index ?? 0) - (b.actions[0]?.index ?? 0));
  const { diagrams } = space;
  const way: Change[] = [];
  let here = space.unbegun;
  for (let cost = 0; cost < rings.length - 1; ) {
    const next = inOrder
      .map((change) => ({
        change,
        set: diagrams.both(forth(diagrams, change, here), ahead[cost + lengthOf(change)] ?? nothing),
      }))
      .find(({ set }) => set !== nothing);
    if (next === undefined) return undefined;
    way.push(next.change);
    here = next.set;
    cost += lengthOf(next.change);
  }
  return way.flatMap(({ actions }) => actions);
}

/** The shortest way to a set of situations by the first way in that leads there. Pure but for the diagrams. */
export function shortestOfAll(space: Space, goal: Region): Plan | undefined {
  for (const start of space.starts) {
    const way = shortestWay(space, start, goal);
    if (way !== undefined) return way;
  }
  return undefined;
}

/** The shortest way to start a case, by the first way in that can be taken. Pure but for the diagrams. */
export function shortestStart(space: Space): Plan | undefined {
  return shortestOfAll(space, space.reached);
}

function lengthOf({ actions }: Change): number {
  return actions.reduce((sum, action) => sum + costOf(action), 0);
}

/** Rings around where nothing has happened, up to the first that meets the goal. */
function ringsTo({ diagrams, unbegun }: Space, changes: readonly Change[], goal: Region): Rings | undefined {
  const { both, either, without } = diagrams;
  const rings: Region[] = [unbegun];
  let seen: Region = nothing;
  for (let cost = 0; cost < rings.length; cost++) {
    const ring = without(rings[cost] ?? nothing, seen);
    rings[cost] = ring;
    if (both(ring, goal) !== nothing) return rings.slice(0, cost + 1);
    seen = either(seen, ring);
    for (const change of ring === nothing ? [] : changes) {
      const next = forth(diagrams, change, ring);
      if (next === nothing) continue;
      const at = cost + lengthOf(change);
      while (rings.length <= at) rings.push(nothing);
      rings[at] = either(rings[at] ?? nothing, next);
    }
  }
  return undefined;
}

/** What of each ring lies on a shortest way to the goal. */
function aheadOf({ diagrams }: Space, changes: readonly Change[], rings: Rings, goal: Region): Rings {
  const { both, either } = diagrams;
  const ahead: Region[] = rings.map(() => nothing);
  const last = rings.length - 1;
  ahead[last] = both(rings[last] ?? nothing, goal);
  for (let cost = last; cost > 0; cost--) {
    const set = ahead[cost] ?? nothing;
    for (const change of set === nothing ? [] : changes) {
      const at = cost - lengthOf(change);
      if (at < 0) continue;
      const before = both(back(diagrams, change, set), rings[at] ?? nothing);
      ahead[at] = either(ahead[at] ?? nothing, before);
    }
  }
  return ahead;
}
