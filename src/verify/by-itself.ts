import { back, type Change, inTurn, restricted } from './change.js';
import { type Diagrams, nothing, type Set } from './diagrams.js';

/** What the machine does by itself. */
export interface ByItself {
  readonly change: Change;
  /** Where it does so at once, whatever people say. */
  readonly due: Set;
}

/**
 * The changes with what the machine does by itself right after them: nothing else happens where something is due. Pure but for
 * the diagrams.
 */
export function withDue(
  diagrams: Diagrams,
  changes: readonly Change[],
  automatic: readonly ByItself[],
): readonly Change[] {
  const following = (change: Change, left: number): readonly Change[] => {
    let rest = change.guard;
    const made: Change[] = [];
    for (const { change: next, due } of left > 0 ? automatic : []) {
      const guard = diagrams.both(back(diagrams, change, due), rest);
      if (guard === nothing) continue;
      rest = diagrams.without(rest, guard);
      made.push(...following(inTurn(diagrams, change, next, guard), left - 1));
    }
    if (rest === change.guard) return [change];
    return rest === nothing ? made : [restricted(diagrams, change, rest), ...made];
  };
  return changes.flatMap((change) => following(change, automatic.length));
}
