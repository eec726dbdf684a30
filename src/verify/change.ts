import type { Action } from './action.js';
import type { Diagrams } from './diagrams.js';
import { noLevel, nothing, type Region } from './node-table.js';
import type { Plan } from './situation.js';

/** What happens at one blow, on sets of situations: an action, and what the machine then does by itself. */
export interface Change {
  readonly actions: Plan;
  /** Where it can happen. */
  readonly guard: Region;
  /** What it makes of each value of the variables it changes; by level, ascending. */
  readonly moves: readonly Move[];
  /** The first number of its operations, one for each move and one more. */
  readonly operations: { readonly forth: number; readonly back: number; readonly closed: number };
}

interface Move {
  readonly level: number;
  /** By value, the value that it becomes. */
  readonly to: readonly number[];
}

/** An action as a change of sets, with its guard as a set. Pure but for the diagrams. */
export function changeOf(
  diagrams: Diagrams,
  action: Action,
  guard: Region,
  levels: readonly number[],
): Change {
  const moves = action.effects.map(({ variable, to, raise }): Move => {
    const level = levels[variable] ?? 0;
    const values = Array.from({ length: diagrams.sizes[level] ?? 0 }, (_, value) => value);
    return { level, to: values.map((value) => (raise === true ? Math.max(value, to) : to)) };
  });
  return changeBy(diagrams, [action], guard, moves);
}

/** One change and at once another, where the guard says. Pure but for the diagrams. */
export function inTurn(diagrams: Diagrams, first: Change, second: Change, guard: Region): Change {
  const actions = [...first.actions, ...second.actions];
  return changeBy(diagrams, actions, guard, [...first.moves, ...second.moves]);
}

function changeBy(diagrams: Diagrams, actions: Plan, guard: Region, inOrder: readonly Move[]): Change {
  const tables = new Map<number, readonly number[]>();
  for (const { level, to } of inOrder)
    tables.set(level, tables.get(level)?.map((value) => to[value] ?? 0) ?? to);
  const moves = [...tables].map(([level, to]) => ({ level, to })).sort((a, b) => a.level - b.level);
  const count = moves.length + 1;
  const forth = diagrams.operations(3 * count);
  return { actions, guard, moves, operations: { forth, back: forth + count, closed: forth + 2 * count } };
}

/** The same change where less is allowed. Pure but for the diagrams. */
export function restricted(diagrams: Diagrams, { actions, moves }: Change, guard: Region): Change {
  return changeBy(diagrams, actions, guard, moves);
}

/** The first level that a change asks or changes. Pure. */
export function topOf({ levelOf }: Diagrams, { guard, moves }: Change): number {
  return Math.min(levelOf(guard), moves[0]?.level ?? noLevel);
}

/** The situations that follow when the change comes in some situation of a set. Pure but for the diagrams. */
export function forth(diagrams: Diagrams, change: Change, from: Region): Region {
  const { moves, operations } = change;
  const { sizes, levelOf, branch, node, both, either, remembered } = diagrams;
  const walk = (set: Region, guard: Region, at: number): Region => {
    const move = moves[at];
    if (set === nothing || guard === nothing) return nothing;
    if (move === undefined) return both(set, guard);
    return remembered(operations.forth + at, set, guard, () => {
      const level = Math.min(levelOf(set), levelOf(guard), move.level);
      const isMoved = level === move.level;
      const branches = new Array<Region>(sizes[level] ?? 0).fill(nothing);
      for (let value = 0; value < branches.length; value++) {
        const next = walk(branch(set, level, value), branch(guard, level, value), isMoved ? at + 1 : at);
        const to = isMoved ? (move.to[value] ?? 0) : value;
        branches[to] = either(branches[to] ?? nothing, next);
      }
      return node(level, branches);
    });
  };
  return walk(from, change.guard, 0);
}

/** The situations in which the change can come and leads into a set. Pure but for the diagrams. */
export function back(diagrams: Diagrams, change: Change, to: Region): Region {
  const { moves, operations } = change;
  const { sizes, levelOf, branch, node, both, remembered } = diagrams;
  const walk = (set: Region, guard: Region, at: number): Region => {
    const move = moves[at];
    if (set === nothing || guard === nothing) return nothing;
    if (move === undefined) return both(set, guard);
    return remembered(operations.back + at, set, guard, () => {
      const level = Math.min(levelOf(set), levelOf(guard), move.level);
      const isMoved = level === move.level;
      const branches: Region[] = [];
      for (let value = 0; value < (sizes[level] ?? 0); value++) {
        const became = isMoved ? (move.to[value] ?? 0) : value;
        const after = branch(set, level, became);
        branches.push(walk(after, branch(guard, level, value), isMoved ? at + 1 : at));
      }
      return node(level, branches);
    });
  };
  return walk(to, change.guard, 0);
}
