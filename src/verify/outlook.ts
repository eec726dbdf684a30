import { type Budget, furthered } from './explore.js';
import { canHold, type Formula } from './formula.js';
import { after, type Situation } from './plan.js';
import type { Slice } from './slice.js';

/** A situation in which everything that helps has been done, and what can follow it. */
interface Point {
  /** Which of the goals hold here, as bits; after the search, which can still be reached. */
  goals: number;
  readonly next: readonly string[];
}

/** Which goals can still be reached from a situation; `undefined` when the budget did not suffice to tell. */
export interface Outlook {
  from(situation: Situation): number | undefined;
}

/**
 * Looks ahead in a slice: from a situation, everything that only helps is done first (it costs nothing that was possible), and
 * only what is decisive is chosen between. Points are shared by all questions.
 *
 * @param goals - at most 30 formulas; the outlook tells by bits which of them can still come to hold
 */
export function outlookOf(slice: Slice, goals: readonly Formula[], budget: Budget): Outlook {
  const points = new Map<string, Point>();
  const full = (1 << goals.length) - 1;
  return {
    from(situation) {
      const here = furthered(slice, situation);
      const key = keyOf(slice, here);
      if (!points.has(key) && !spread(here, key)) return undefined;
      return points.get(key)?.goals;
    },
  };

  /** Adds every point that can follow, and then carries the goals back along the ways. */
  function spread(first: Situation, firstKey: string): boolean {
    const added: string[] = [];
    const queue: (readonly [string, Situation])[] = [[firstKey, first]];
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const [key, here] = one;
      if (points.has(key)) continue;
      if (budget.left <= 0) {
        for (const dropped of added) points.delete(dropped);
        return false;
      }
      budget.left -= 1;
      budget.seen += 1;
      const next = goalsIn(here) === full ? [] : following(here);
      points.set(key, { goals: goalsIn(here), next: next.map(([name]) => name) });
      added.push(key);
      queue.push(...next);
    }
    carryBack(added);
    return true;
  }

  function goalsIn(here: Situation): number {
    return goals.reduce((bits, goal, at) => (canHold(goal, here) ? bits | (1 << at) : bits), 0);
  }

  function following(here: Situation): readonly (readonly [string, Situation])[] {
    return slice.decisive.flatMap((action) => {
      if (action.exceptional === true || !canHold(action.guard, here)) return [];
      const next = furthered(slice, after(here, action));
      return [[keyOf(slice, next), next] as const];
    });
  }

  function carryBack(added: readonly string[]): void {
    for (let more = true; more; ) {
      more = false;
      for (let at = added.length - 1; at >= 0; at--) {
        const point = points.get(added[at] ?? '');
        if (point === undefined) continue;
        const carried = point.next.reduce((bits, key) => bits | (points.get(key)?.goals ?? 0), point.goals);
        if (carried !== point.goals) {
          point.goals = carried;
          more = true;
        }
      }
    }
  }
}

function keyOf({ variables }: Slice, situation: Situation): string {
  let key = '';
  for (const at of variables) key += String.fromCharCode(situation[at] ?? 0);
  return key;
}
