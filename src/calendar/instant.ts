import { dayNumber, padded, readCivilDate, twoDigits } from './civil-date.js';
import { addDays, dateOfDay, dayOf, type LocalDate } from './local-date.js';
import { quoted } from './quoted.js';
import { dayMs, hostKnowsZone, offsetAt, switchBetween } from './zone-offset.js';

/**
 * A moment in time as RFC 3339 writes it: date, `T`, time with seconds, then `Z` or a numeric offset:
 * `2026-03-02T09:15:00Z`, `2026-03-02T10:15:00.250+01:00`. Upper case; the date as written lies in the years
 * 1900 to 2199; a fraction has 1 to 9 digits; leap seconds (`:60`) are not taken.
 */
export type Instant = string;

/** Whether `text` is an instant as `Instant` says. Pure; never throws. */
export function isInstant(text: string): boolean {
  return epochMsOf(text) !== undefined;
}

/**
 * Milliseconds from 1970-01-01T00:00:00Z to a moment; negative before it. Pure. Digits finer than a
 * millisecond are cut off, towards the past.
 *
 * @throws RangeError when `text` is no instant
 */
export function instantToEpochMs(text: Instant): number {
  const epochMs = epochMsOf(text);
  if (epochMs === undefined) throw new RangeError(`not an instant, RFC 3339: ${quoted(text)}`);
  return epochMs;
}

/**
 * The calendar day it is in `zone` at `moment`; a date is its own day in every zone. Pure but for the host's
 * zone data.
 *
 * @throws RangeError when `moment` is neither an instant nor a date, or `zone` is no zone
 */
export function localDateOf(moment: Instant | LocalDate, zone: string): LocalDate {
  if (moment.length === 10) return addDays(moment, 0);
  const epochMs = instantToEpochMs(moment);
  return dateOfDay(Math.floor((epochMs + offsetAt(epochMs, zone)) / dayMs));
}

/**
 * The moment, in UTC to the second (`2026-03-01T23:00:00Z`), at which the day `date` begins in `zone`: the
 * first moment of local midnight, or where the clocks jump over midnight, the moment of the jump. Pure but
 * for the host's zone data.
 *
 * @throws RangeError when `date` is no date or `zone` is no zone
 */
export function startOfDay(date: LocalDate, zone: string): Instant {
  const midnight = dayOf(date) * dayMs;
  const yesterday = offsetAt(midnight - dayMs, zone);
  const tomorrow = offsetAt(midnight + dayMs, zone);
  const ahead = Math.max(yesterday, tomorrow);
  const behind = Math.min(yesterday, tomorrow);
  const earlier = midnight - ahead;
  const later = midnight - behind;
  if (offsetAt(earlier, zone) === ahead) return writeInstant(earlier);
  if (offsetAt(later, zone) === behind) return writeInstant(later);
  return writeInstant(switchBetween(earlier, later, zone));
}

/**
 * Whether `zone` names a time zone that this host's zone data knows, such as `Europe/Stockholm` or `UTC`.
 * Offsets such as `+01:00` are not names. Pure but for the host's zone data; never throws.
 */
export function isZone(zone: string): boolean {
  return hostKnowsZone(zone);
}

/** The moment that lies `epochMs` milliseconds from 1970-01-01T00:00:00Z, in UTC and cut off to the second. Pure. */
export function instantOf(epochMs: number): Instant {
  return writeInstant(Math.floor(epochMs / 1000) * 1000);
}

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** As `readEpochMs`. One entry's two instants are asked about several times in a row, so the last two answers are kept. */
function epochMsOf(text: string): number | undefined {
  if (text === last.text) return last.epochMs;
  [last, before] = [before, last];
  if (text !== last.text) last = { text, epochMs: readEpochMs(text) };
  return last.epochMs;
}

let last: { readonly text: string; readonly epochMs: number | undefined } = { text: '', epochMs: undefined };
let before = last;

function readEpochMs(text: string): number | undefined {
  if (!shape.test(text)) return undefined;
  const date = readCivilDate(text);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const zoneAt = text.endsWith('Z') ? text.length - 1 : text.length - 6;
  const offset = zoneAt === text.length - 1 ? 0 : readOffset(text, zoneAt);
  if (date === undefined || date.year < 1900 || date.year > 2199) return undefined;
  if (hour > 23 || minute > 59 || second > 59 || offset === undefined) return undefined;
  const fraction = zoneAt > 19 ? Math.round(Number(text.slice(19, Math.min(zoneAt, 23))) * 1000) : 0;
  const days = dayNumber(date.year, date.month, date.day);
  return days * dayMs + ((hour * 60 + minute - offset) * 60 + second) * 1000 + fraction;
}

/** Minutes ahead of UTC that `+01:00` at index `at` says, or `undefined` beyond 23:59. */
function readOffset(text: string, at: number): number | undefined {
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (hours > 23 || minutes > 59) return undefined;
  return text.charAt(at) === '-' ? -(hours * 60 + minutes) : hours * 60 + minutes;
}

function writeInstant(epochMs: number): Instant {
  const day = Math.floor(epochMs / dayMs);
  const seconds = (epochMs - day * dayMs) / 1000;
  const hour = Math.floor(seconds / 3600);
  const minute = Math.floor((seconds % 3600) / 60);
  return `${dateOfDay(day)}T${padded(hour)}:${padded(minute)}:${padded(seconds % 60)}Z`;
}
