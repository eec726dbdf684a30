import type { Action } from './action.js';
import { canHold, truthsOf } from './formula.js';
import { costOf, type Plan, plansFor, type Situation, take, taken } from './plan.js';
import type { Slice } from './slice.js';
import { canBeTrue } from './truth-set.js';

/** A situation and the shortest known way to it. */
export interface Reached {
  readonly situation: Situation;
  readonly cost: number;
  readonly from?: Reached;
  /** What led here from there, in order. */
  readonly by: Plan;
}

/** How many situations a search may still look at; it is counted down, so that several searches share it. */
export interface Budget {
  left: number;
  /** Situations looked at so far. */
  seen: number;
}

/** The whole way to a situation, from the start of the case. Pure. */
export function wayTo(reached: Reached): Plan {
  const parts: Plan[] = [];
  for (let at: Reached | undefined = reached; at !== undefined; at = at.from) parts.unshift(at.by);
  return parts.flat();
}

/**
 * The situations that a case can come to in a slice of the model, the nearest first, with as little done in each as it takes to
 * come there: what only helps is done when something decisive asks for it, never beside it. A situation in which more has been
 * done is left out when one like it with less has been met.
 *
 * @param visit - called for each; a `true` ends the search
 * @returns whether everything was looked at (or the search was ended), before the budget was used up
 */
export function explore(
  slice: Slice,
  first: Reached,
  budget: Budget,
  visit: (reached: Reached) => boolean,
): boolean {
  const seen = new Met(slice);
  const queue = new Nearest();
  const start = settled(slice, first);
  seen.isNew(start.situation);
  queue.add(start);
  for (let here = queue.next(); here !== undefined; here = queue.next()) {
    if (budget.left <= 0) return false;
    budget.left -= 1;
    budget.seen += 1;
    if (visit(here)) return true;
    for (const action of slice.decisive) {
      for (const plan of plansFor(slice, here.situation, action.guard)) {
        const next = stepTo(slice, here, [...plan, action]);
        if (seen.isNew(next.situation)) queue.add(next);
      }
    }
  }
  return true;
}

function stepTo(slice: Slice, from: Reached, plan: Plan): Reached {
  const situation = Int32Array.from(taken(from.situation, plan));
  return settled(slice, { situation, cost: from.cost + costOf(plan), from, by: plan });
}

/** The situation once the machine has done what it does by itself, where nothing people do at any time decides it. */
function settled(slice: Slice, reached: Reached): Reached {
  const automatic = slice.actions.filter((action) => action.automatic === true);
  if (automatic.length === 0) return reached;
  const situation = Int32Array.from(reached.situation);
  const by: Action[] = [...reached.by];
  for (let round = 0; round <= automatic.length; round++) {
    const due = automatic.find((action) => truthsOf(action.guard, situation) === canBeTrue);
    if (due === undefined) break;
    take(situation, due);
    by.push(due);
  }
  return { ...reached, situation, by };
}

/** The situations met so far, by what is decisive in them. */
class Met {
  readonly #slice: Slice;
  readonly #kept = new Map<string, Situation[]>();
  constructor(slice: Slice) {
    this.#slice = slice;
  }
  /** Whether nothing like it with as little done has been met; it is then kept. */
  isNew(situation: Situation): boolean {
    const key = decisiveKey(this.#slice, situation);
    const kept = this.#kept.get(key) ?? [];
    if (kept.some((other) => isWithin(this.#slice, other, situation))) return false;
    this.#kept.set(key, [...kept.filter((other) => !isWithin(this.#slice, situation, other)), situation]);
    return true;
  }
}

function decisiveKey({ model, variables, rising, opening }: Slice, situation: Situation): string {
  let key = '';
  for (const at of variables) {
    const value = situation[at] ?? 0;
    const isConsent = model.variables[at]?.meaning.kind === 'consent';
    const more = isConsent ? value < 4 : opening.has(at) ? value === 2 : true;
    key += String.fromCharCode(more && (rising.has(at) || opening.has(at)) ? 1 : value);
  }
  return key;
}

/** Whether no more has been done in one situation than in another like it. */
function isWithin({ variables, rising, opening }: Slice, less: Situation, more: Situation): boolean {
  return variables.every((at) => {
    const a = less[at] ?? 0;
    const b = more[at] ?? 0;
    return a === b || (rising.has(at) && a <= b) || (opening.has(at) && a === 1 && b === 2);
  });
}

/** Situations in the order of their cost; those of one cost in the order they came. */
class Nearest {
  readonly #byCost: Reached[][] = [];
  #at = 0;
  add(reached: Reached): void {
    const list = this.#byCost[reached.cost];
    if (list === undefined) this.#byCost[reached.cost] = [reached];
    else list.push(reached);
    this.#at = Math.min(this.#at, reached.cost);
  }
  next(): Reached | undefined {
    for (; this.#at < this.#byCost.length; this.#at++) {
      const found = this.#byCost[this.#at]?.shift();
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Everything that only helps, done: nothing that was possible is lost by it. Pure. */
export function furthered(slice: Slice, situation: Situation): Situation {
  const next = Int32Array.from(situation);
  for (let more = true; more; ) {
    more = false;
    for (const action of slice.helpful) {
      const adds = action.effects.some(({ variable, to, raise }) =>
        raise === true ? (next[variable] ?? 0) < 1 << to : (next[variable] ?? 0) !== 1 << to,
      );
      if (!adds || !canHold(action.guard, next)) continue;
      take(next, action);
      more = true;
    }
  }
  return next;
}
