import type { Id } from '../condition/condition.js';
import { nothing } from './node-table.js';
import type { Plan } from './situation.js';
import { leadingTo, type Space } from './space.js';
import { shortestWay } from './way.js';

/** A situation that no outcome can follow. */
export interface DeadEnd {
  readonly start: Id;
  /** What led there, the start included. */
  readonly way: Plan;
  /** No outcome could follow from the very start. */
  readonly atOnce: boolean;
}

/**
 * The nearest situation, by each way in, that no outcome can follow. Pure but for the diagrams. From all situations that a case
 * can come to, those that lead to an outcome are taken away; what is left is stuck.
 */
export function deadEndsOf(space: Space): readonly DeadEnd[] {
  const { model, diagrams, reached, starts } = space;
  if (model.outcomes.length === 0) return [];
  const goal = model.outcomes.map(({ guard }) => space.where(guard)).reduce(diagrams.either, nothing);
  const stuck = diagrams.without(reached, leadingTo(space, goal, reached));
  if (stuck === nothing) return [];
  return starts.flatMap((wayIn): readonly DeadEnd[] => {
    const way = shortestWay(space, wayIn, stuck);
    if (way === undefined) return [];
    return [{ start: wayIn.start, way, atOnce: way.at(-1)?.deed.kind === 'start' }];
  });
}
