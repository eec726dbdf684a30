import { type CivilDate, civilDateOf, dayNumber, readCivilDate, writeCivilDate } from './civil-date.js';
import { quoted } from './quoted.js';

/**
 * A calendar date without time or zone, `YYYY-MM-DD`. Dates that come from outside lie in the years 1900 to
 * 2199 (`isLocalDate`); arithmetic may reach further, to the years 0001 to 9999, so that a far limit is a
 * date and not an error.
 */
export type LocalDate = string;

/**
 * Whether `text` is a real calendar date, `YYYY-MM-DD`, of the years 1900 to 2199 (inclusive). Pure; never
 * throws.
 */
export function isLocalDate(text: string): boolean {
  if (text.length !== 10) return false;
  const date = readCivilDate(text);
  return date !== undefined && date.year >= 1900 && date.year <= 2199;
}

/**
 * Negative when `a` comes before `b`, 0 when they are the same day, positive when it comes after; for `sort`.
 * Pure.
 */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The date `days` whole days after `date`, before it when negative. Pure. `date` itself is day 0.
 *
 * @throws RangeError when `date` is no date, `days` is not whole, or the result leaves the years 0001 to 9999
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayOf(date) + days);
}

/**
 * Whole days from `from` to `to`: 0 for the same day, 1 for the next, negative when `to` comes first. Pure.
 *
 * @throws RangeError when either text is no date
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayOf(to) - dayOf(from);
}

/**
 * Day of the week, 1 = Monday to 7 = Sunday. Pure.
 *
 * @throws RangeError when `date` is no date
 * @see ISO 8601, week dates
 */
export function dayOfWeek(date: LocalDate): number {
  return weekdayOfDay(dayOf(date));
}

/**
 * ISO week of a date: week 1 to 53, and the year the week is counted in, which near New Year need not be the
 * year of the date (2027-01-03 is in week 53 of 2026). Pure.
 *
 * @throws RangeError when `date` is no date
 * @see ISO 8601, week dates: a week belongs to the year of its Thursday
 */
export function isoWeek(date: LocalDate): { year: number; week: number } {
  const day = dayOf(date);
  const thursday = day - weekdayOfDay(day) + 4;
  const { year } = civilDateOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/**
 * The Monday of the ISO week that `date` lies in; a Monday gives itself. Pure.
 *
 * @throws RangeError when `date` is no date
 */
export function startOfIsoWeek(date: LocalDate): LocalDate {
  const day = dayOf(date);
  return dateOfDay(day - weekdayOfDay(day) + 1);
}

/**
 * A date in parts. Pure.
 *
 * @throws RangeError when `date` is no date
 */
export function partsOf(date: LocalDate): CivilDate {
  const parts = date.length === 10 ? readCivilDate(date) : undefined;
  if (parts === undefined) throw new RangeError(`not a date, YYYY-MM-DD: ${quoted(date)}`);
  return parts;
}

/**
 * Days from 1970-01-01 (day 0) to `date`. Pure.
 *
 * @throws RangeError when `date` is no date
 */
export function dayOf(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

/**
 * The date `day` days after 1970-01-01. Pure; the inverse of `dayOf`.
 *
 * @throws RangeError when the day is not whole or lies outside the years 0001 to 9999
 */
export function dateOfDay(day: number): LocalDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = writeCivilDate(civilDateOf(day));
  if (written.size >= mostWritten) written.clear();
  written.set(day, date);
  return date;
}

/** Dates written before: a case asks for the same few hundred again and again. */
const written = new Map<number, LocalDate>();
const mostWritten = 2000;

/** Day of the week, 1 = Monday to 7 = Sunday, of the date `day` days after 1970-01-01, a Thursday. Pure. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
