import { addDuration, parseDuration } from '../calendar/duration.js';
import { type Instant, instantToEpochMs, isInstant, isZone, localDateOf } from '../calendar/instant.js';
import { dayOf, isLocalDate, type LocalDate } from '../calendar/local-date.js';
import { dayMs, offsetAt } from '../calendar/zone-offset.js';
import { checkGiven } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';

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
 * @throws PathwayError `invalid-now` when it would move back or a moment cannot be read; `invalid-argument` for a duration or a
 *   zone that is none
 */
export function movableClock(start: LocalDate | Instant, zone: string): MovableClock {
  checkGiven(typeof zone === 'string' && isZone(zone), 'The zone', zone, 'a time zone: Europe/Stockholm');
  let epochMs = momentMs(start, zone);
  const move = (target: number): void => {
    if (target < epochMs)
      throw new PathwayError(
        'invalid-now',
        `The clock shows ${writeInstant(epochMs)} and only moves forward, not to ${writeInstant(target)}. Use backdated() to record what happened earlier.`,
      );
    epochMs = target;
  };
  const today = (): LocalDate => localDateOf(writeInstant(epochMs), zone);
  return {
    now: () => writeInstant(epochMs),
    today,
    to: (moment) => move(momentMs(moment, zone)),
    on: (duration) => {
      const isDuration = typeof duration === 'string' && parseDuration(duration) !== undefined;
      checkGiven(isDuration, 'The duration', duration, 'whole days, weeks, months or years: P3W');
      move(momentMs(addDuration(today(), duration), zone));
    },
    minutes: (count) => {
      checkGiven(Number.isSafeInteger(count), 'The minutes', count, 'a whole number');
      move(epochMs + count * minuteMs);
    },
  };
}

/** An instant some minutes after another, in UTC to the second. Pure. */
export function minutesAfter(moment: Instant, count: number): Instant {
  return writeInstant(instantToEpochMs(moment) + count * minuteMs);
}

/** A moment of the day in a zone, as an instant in UTC: `timeOn('2026-03-02', '14:30', 'Europe/Stockholm')`. Pure. */
export function timeOn(day: LocalDate, time: string, zone: string): Instant {
  const isTime = typeof time === 'string' && /^\d{1,2}:\d{2}$/.test(time);
  checkGiven(isTime, 'The time', time, 'a time of day: 14:30');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = dayOf(day) * dayMs + (hours * 60 + minutes) * minuteMs;
  return writeInstant(shown - offsetAt(shown - offsetAt(shown, zone), zone));
}

function momentMs(moment: LocalDate | Instant, zone: string): number {
  const isMoment = typeof moment === 'string' && (isLocalDate(moment) || isInstant(moment));
  checkGiven(isMoment, 'The moment', moment, 'a date (2026-03-02) or an instant', 'invalid-now');
  return instantToEpochMs(isLocalDate(moment) ? timeOn(moment, '09:00', zone) : moment);
}

function writeInstant(epochMs: number): Instant {
  return new Date(epochMs).toISOString().replace('.000Z', 'Z');
}
