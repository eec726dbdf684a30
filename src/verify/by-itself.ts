import { back, type Change, inTurn, restricted } from './change.js';
import type { Diagrams } from './diagrams.js';
import { nothing, type Region } from './node-table.js';

/** What the machine does by itself. */
export interface ByItself {
  readonly change: Change;
  /** Where it does so at once, whatever people say. */
  readonly due: Region;
}

/** What the machine does by itself at one blow, at most, for each thing that it can do. */
export const mostByItself = 4;

/**
 * The changes with what the machine does by itself right after them: nothing else happens where something is due. Pure but for
 * the diagrams. A change is taken where nothing was due before it, which is so wherever a case can come to.
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
      const becomesDue = diagrams.without(back(diagrams, change, due), due);
      const guard = diagrams.both(becomesDue, rest);
      if (guard === nothing) continue;
      rest = diagrams.without(rest, guard);
      made.push(...following(inTurn(diagrams, change, next, guard), left - 1));
    }
    if (rest === change.guard) return [change];
    return rest === nothing ? made : [restricted(diagrams, change, rest), ...made];
  };
  return changes.flatMap((change) => following(change, mostByItself * automatic.length));
}
