import { instantToEpochMs, isInstant, localDateOf } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Entry } from '../entry/entry.js';
import { type DefinitionChange, eraOf } from './definition-changes.js';

/**
 * Where an entry stands in the order of what happened: local date, slot, time, when it was recorded, id.
 * Within a day, date-only entries stand before or after the timed ones by their kind (see `slotOf`).
 */
export interface Place {
  /** How many changes of definition it comes after; absent when none. */
  readonly era?: number;
  readonly on: LocalDate;
  readonly slot: number;
  /** Milliseconds since 1970 for timed entries; 0 for date-only ones. */
  readonly time: number;
  readonly recorded: number;
  readonly id: string;
}

/** The slot of timed entries. */
const timed = 3;

/**
 * The slot of a date-only entry within its day. Withdrawn and refused consents come first, so that a gate is
 * not open on the day it was shut; then what others rest on and that rests on nothing itself: who is who, what has been confirmed,
 * who has said yes; then the start of the case; then
 * timed entries; then all other date-only entries in the order they were recorded, so that one phase can end and
 * the next one open on the same day; last the closing, so that a closing meeting held that day stands before it.
 */
export function slotOf(entry: Entry): number {
  if (isInstant(entry.happened)) return timed;
  switch (entry.kind) {
    case 'consent-withdrawn':
    case 'consent-refused':
      return 0;
    case 'joined':
    case 'left':
    case 'confirmed':
    case 'consent-given':
      return 1;
    case 'started':
      return 2;
    case 'closed':
      return timed + 2;
    default:
      return timed + 1;
  }
}

/** Whether an entry has no time and is for that taken to come before what has a time on its day. Pure. */
export function comesBeforeTimed(entry: Entry): boolean {
  return slotOf(entry) < timed;
}

/** Whether a place is that of an entry with a time. Pure. */
export function isTimed(place: Place): boolean {
  return place.slot === timed;
}

/** The slot of a change of definition: before all that is folded under the new one. */
const first = -1;

/** Whether a place is that of a change of definition that holds. Pure. */
export function isOfChange({ slot }: Place): boolean {
  return slot === first;
}

/** The place of an entry in a pathway's zone, among the changes of definition that its case has gone through. Pure. */
export function placeOf(entry: Entry, zone: string, changes: readonly DefinitionChange[] = []): Place {
  const { happened, id } = entry;
  const on = localDateOf(happened, zone);
  const recorded = instantToEpochMs(entry.recordedAt);
  const era = changes.length === 0 ? 0 : eraOf(changes, id, on, recorded);
  if (era > 0 && changes[era - 1]?.entry === id) return { era, on, slot: first, time: 0, recorded, id };
  const time = isInstant(happened) ? instantToEpochMs(happened) : 0;
  const place = { on, slot: slotOf(entry), time, recorded, id };
  return era === 0 ? place : { era, ...place };
}

/** Compares two places: negative when `a` comes first. Pure; a total order for distinct ids. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.era !== b.era) return (a.era ?? 0) - (b.era ?? 0);
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.slot !== b.slot) return a.slot - b.slot;
  if (a.time !== b.time) return a.time - b.time;
  if (a.recorded !== b.recorded) return a.recorded - b.recorded;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
