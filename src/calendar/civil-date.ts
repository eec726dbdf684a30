/**
 * A date of the proleptic Gregorian calendar in parts: year 1 to 9999, month 1 to 12, day 1 to 31. Values
 * made here are always real dates.
 */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const firstDay: number = dayNumber(1, 1, 1);
const lastDay: number = dayNumber(9999, 12, 31);

/**
 * Days from 1970-01-01 (day 0) to a date given in parts; negative before it. Pure. Month must be 1 to 12,
 * which is not checked; a day the month lacks counts on into the next, so 29 February is 1 March in common
 * years.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html, `days_from_civil`: years run from March, so that
 *   the leap day comes last, in cycles of 400 years = 146 097 days
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthsFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthsFromMarch + 2) / 5) + day - 719_469;
}

/**
 * The date `day` days after 1970-01-01 (before it when negative), in parts. Pure; the inverse of `dayNumber`.
 *
 * @throws RangeError when the day is not a whole number or lies outside the years 1 to 9999
 * @see https://howardhinnant.github.io/date_algorithms.html, `civil_from_days`
 */
export function civilDateOf(day: number): CivilDate {
  if (!(Number.isInteger(day) && day >= firstDay && day <= lastDay)) {
    throw new RangeError(`day ${day} after 1970-01-01 is outside the years 0001 to 9999`);
  }
  const shifted = day + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthsFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsFromMarch < 10 ? monthsFromMarch + 3 : monthsFromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthsFromMarch + 2) / 5) + 1,
  };
}

/** Number of days in a month: 28 to 31. Pure. Month 1 to 12, not checked. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The date that the first ten characters of `text` spell as `YYYY-MM-DD`, or `undefined` when they spell no
 * real date of the years 0001 to 9999. Pure; what follows the ten characters is not looked at.
 */
export function readCivilDate(text: string): CivilDate | undefined {
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0) return undefined;
  const year = century * 100 + yearOfCentury;
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

/** A date in parts as `YYYY-MM-DD`. Pure. */
export function writeCivilDate(date: CivilDate): string {
  const year = date.year > 999 ? `${date.year}` : `${date.year}`.padStart(4, '0');
  return `${year}-${padded(date.month)}-${padded(date.day)}`;
}

/**
 * The number that two ASCII digits at index `at` spell, 0 to 99, or -1 when two digits do not stand there.
 * Pure.
 */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** A whole number 0 to 99 in two digits. Pure. */
export function padded(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

const hyphen = 45;
const zero = 48;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
