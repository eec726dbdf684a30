import type { CaseFacts } from '../condition/case-facts.js';
import { noFacts } from '../machine/apply-event.js';
import type { Effective } from './effective.js';
import type { Eras } from './eras.js';
import { stepAcross } from './fold.js';
import { comparePlaces, type Place } from './order.js';

/** A journal as it stands, folded no further than has been asked for. What the case was on the way is kept. */
export interface Walk {
  readonly standing: readonly Effective[];
  /** The facts just before the item with this number; at the end when there are no more. */
  readonly before: (at: number) => CaseFacts;
}

/** Sets out through a journal as it stands. Nothing is folded yet. */
export function walkOf(eras: Eras, standing: readonly Effective[]): Walk {
  const known = [noFacts];
  return {
    standing,
    before: (at) => {
      let facts = known.at(-1) ?? noFacts;
      for (const item of standing.slice(known.length - 1, at)) {
        facts = stepAcross(eras, facts, item);
        known.push(facts);
      }
      return known[Math.min(at, standing.length)] ?? facts;
    },
  };
}

/** The facts at the end of another version of the same journal: only what comes after the first difference is folded. */
export function factsAfter(eras: Eras, walk: Walk, standing: readonly Effective[]): CaseFacts {
  const other = standing.findIndex((item, at) => !isSame(item, walk.standing[at]));
  const shared = other < 0 ? standing.length : other;
  return stepped(eras, walk.before(shared), standing.slice(shared));
}

/** The facts at a place in a journal, as if the entry `without` were not in it. */
export function factsAt(eras: Eras, walk: Walk, place: Place, without: string): CaseFacts {
  const later = walk.standing.findIndex((item) => comparePlaces(item.place, place) >= 0);
  const until = later < 0 ? walk.standing.length : later;
  const own = walk.standing.findIndex(({ entry }) => entry.id === without);
  if (own < 0 || own >= until) return walk.before(until);
  return stepped(eras, walk.before(own), walk.standing.slice(own + 1, until));
}

function stepped(eras: Eras, start: CaseFacts, items: readonly Effective[]): CaseFacts {
  return items.reduce((facts, item) => stepAcross(eras, facts, item), start);
}

/** Within one journal an entry is told by its id and by what has changed it. */
function isSame(a: Effective, b: Effective | undefined): boolean {
  return a.entry.id === b?.entry.id && a.changedBy === b.changedBy;
}
