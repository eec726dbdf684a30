import { addDuration } from '../calendar/duration.js';
import { type Instant, instantToEpochMs, localDateOf } from '../calendar/instant.js';
import { dayOf, isLocalDate, type LocalDate } from '../calendar/local-date.js';
import { dayMs, offsetAt } from '../calendar/zone-offset.js';

/** A clock that stands still until it is moved, and only ever moves forward. */
export interface MovableClock {
  /** The moment it shows, in UTC. */
  readonly now: () => Instant;
  /** The local day it shows. */
  readonly today: () => LocalDate;
  /** Moves it to a moment, or to nine in the morning of a day. */
  readonly to: (moment: LocalDate | Instant) => void;
  /** Moves it on by whole days, weeks, months or years (`P3W`), to nine in the morning. */
  readonly on: (duration: string) => void;
  /** Moves it on by minutes. */
  readonly minutes: (count: number) => void;
}

const minuteMs = 60_000;

/**
 * A clock for tests, in the zone `zone`. Reads no wall clock. It answers the same whenever it is asked until it is moved.
 *
 * @param start - the moment it shows first; of a day, nine in the morning
 * @throws RangeError when it would move back, or a moment or duration cannot be read
 */
export function movableClock(start: LocalDate | Instant, zone: string): MovableClock {
  let epochMs = momentMs(start, zone);
  const move = (target: number): void => {
    if (target < epochMs)
      throw new RangeError(
        `The clock shows ${writeInstant(epochMs)} and only moves forward, not to ${writeInstant(target)}. Use backdated() to record what happened earlier.`,
      );
    epochMs = target;
  };
  const today = (): LocalDate => localDateOf(writeInstant(epochMs), zone);
  return {
    now: () => writeInstant(epochMs),
    today,
    to: (moment) => move(momentMs(moment, zone)),
    on: (duration) => move(momentMs(addDuration(today(), duration), zone)),
    minutes: (count) => move(epochMs + count * minuteMs),
  };
}

/** An instant some minutes after another, in UTC to the second. Pure. */
export function minutesAfter(moment: Instant, count: number): Instant {
  return writeInstant(instantToEpochMs(moment) + count * minuteMs);
}

/** A moment of the day in a zone, as an instant in UTC: `timeOn('2026-03-02', '14:30', 'Europe/Stockholm')`. Pure. */
export function timeOn(day: LocalDate, time: string, zone: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = dayOf(day) * dayMs + (hours * 60 + minutes) * minuteMs;
  return writeInstant(shown - offsetAt(shown - offsetAt(shown, zone), zone));
}

function momentMs(moment: LocalDate | Instant, zone: string): number {
  return instantToEpochMs(isLocalDate(moment) ? timeOn(moment, '09:00', zone) : moment);
}

function writeInstant(epochMs: number): Instant {
  return new Date(epochMs).toISOString().replace('.000Z', 'Z');
}
