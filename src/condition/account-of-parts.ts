import type { Account } from './behaviour.js';
import type { Ref } from './case-facts.js';
import type { Id } from './condition.js';
import { earliest } from './earliest.js';
import type { Explained, Lift } from './explained.js';

/**
 * What a condition made of parts tells: how many of them hold of how many wanted, and what its parts tell of persons and
 * lifts. Pure. It holds nothing but what its parts hold, so a reader who withholds a part can call `gathered` again.
 */
export function accountOfParts(parts: readonly Explained[], least: number): Account {
  return {
    wanted: { least, of: parts.length },
    found: { true: countOf(parts, true), unknown: countOf(parts, 'unknown') },
    about: distinct(parts.flatMap(({ about }) => about)),
    information: sharedInformation(parts),
    parts,
    lifts: distinctLifts(parts.flatMap(({ lifts }) => lifts)),
  };
}

/**
 * An explanation with other parts: what was found, persons, information, lifts and the day of change are gathered anew from
 * them; what was wanted and the value are left. Pure. For a reader who may not see all of the parts.
 */
export function gathered(explained: Explained, parts: readonly Explained[]): Explained {
  const { changesAt: _day, ...rest } = explained;
  const { about, information, lifts, found } = accountOfParts(parts, 0);
  const next = parts.reduce<string | undefined>((day, part) => earliest(day, part.changesAt), undefined);
  return {
    ...rest,
    found,
    about,
    information,
    parts,
    lifts: explained.lifts.length === 0 ? [] : lifts,
    ...(next === undefined ? {} : { changesAt: next }),
  };
}

function countOf(parts: readonly Explained[], value: Explained['value']): number {
  return parts.filter((part) => part.value === value).length;
}

/** The first class that is not `general`: a class of its own is never told as general. */
function sharedInformation(parts: readonly Explained[]): Id {
  return parts.find(({ information }) => information !== 'general')?.information ?? 'general';
}

function distinct(persons: readonly Ref[]): readonly Ref[] {
  return [...new Set(persons)];
}

function distinctLifts(lifts: readonly Lift[]): readonly Lift[] {
  return [...new Map(lifts.map((lift) => [JSON.stringify(lift), lift])).values()];
}
