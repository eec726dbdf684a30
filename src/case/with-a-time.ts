import { type Instant, instantOf, instantToEpochMs, localDateOf } from '../calendar/instant.js';
import type { Entry } from '../entry/entry.js';
import type { Effective } from '../journal/effective.js';
import { comesBeforeTimed, isTimed } from '../journal/order.js';
import type { Refusal } from './recorded.js';

const minuteMs = 60_000;

/**
 * The time that an entry without one could be given to come after what has a time on its day: the whole minute after the last of
 * it, or when the entry was recorded if that is sooner. Pure. Undefined when nothing has a time that day, when the entry comes
 * after timed ones as it is, and when the day is over by then.
 */
export function timeAfterTimed(
  entry: Entry,
  standing: readonly Effective[],
  zone: string,
): Instant | undefined {
  if (!comesBeforeTimed(entry)) return undefined;
  const last = standing.findLast(
    ({ place }) => isTimed(place) && place.on === entry.happened && place.id !== entry.id,
  )?.place.time;
  if (last === undefined) return undefined;
  const minute = instantOf((Math.floor(last / minuteMs) + 1) * minuteMs);
  const time = instantToEpochMs(minute) <= instantToEpochMs(entry.recordedAt) ? minute : entry.recordedAt;
  return localDateOf(time, zone) === entry.happened ? time : undefined;
}

/** A refusal of an entry that would be admitted with a time: it says that the missing time is why, and offers one. Pure. */
export function offeringTime(refusal: Refusal, happened: Instant): Refusal {
  return {
    ...refusal,
    reasons: refusal.reasons.map((reason) => ({ ...reason, beforeTimed: true })),
    accepted: [{ happened }, ...refusal.accepted],
  };
}
