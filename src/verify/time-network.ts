import type { Rule } from '../definition/program-rules.js';

/** `to` comes at most `days` days after `from`; a negative number means at least so many days before it. */
export interface TimeBound {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** The rule that says so; missing where it lies in the order of things. */
  readonly rule?: Rule;
}

/** Bounds that cannot hold together, and by how many days they miss each other. */
export interface TimeClash {
  readonly bounds: readonly TimeBound[];
  readonly missing: number;
}

/**
 * A clash among bounds, or `undefined` when all of them can hold together. Pure. The bounds are a simple temporal network
 * (Dechter, Meiri and Pearl 1991): it can be met exactly when no round of bounds sums to less than nothing (Bellman–Ford).
 */
export function clashIn(bounds: readonly TimeBound[]): TimeClash | undefined {
  const distance = new Map<string, number>();
  const last = new Map<string, TimeBound>();
  for (const { from, to } of bounds) distance.set(from, 0).set(to, 0);
  let moved: string | undefined;
  for (let round = 0; round <= distance.size; round++) {
    moved = undefined;
    for (const bound of bounds) {
      const reached = (distance.get(bound.from) ?? 0) + bound.days;
      if (reached >= (distance.get(bound.to) ?? 0)) continue;
      distance.set(bound.to, reached);
      last.set(bound.to, bound);
      moved = bound.to;
    }
    if (moved === undefined) return undefined;
  }
  return moved === undefined ? undefined : roundBehind(moved, last, distance.size);
}

function roundBehind(from: string, last: ReadonlyMap<string, TimeBound>, size: number): TimeClash {
  let at = from;
  for (let step = 0; step < size; step++) at = last.get(at)?.from ?? at;
  const bounds: TimeBound[] = [];
  const first = at;
  do {
    const bound = last.get(at);
    if (bound === undefined) break;
    bounds.unshift(bound);
    at = bound.from;
  } while (at !== first);
  return { bounds, missing: -bounds.reduce((sum, { days }) => sum + days, 0) };
}
