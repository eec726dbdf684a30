import { civilDateOf, dayNumber } from './civil-date.js';
import { dateOfDay, dayOf, dayOfWeek, type LocalDate, weekdayOfDay } from './local-date.js';
import { requireWholeNumber } from './whole-number.js';

/**
 * Version of the rules in this file, kept with each case. It changes when a statute changes the answer for
 * any date, so that a host can see which due dates were counted on other rules.
 */
export const calendarVersion: string = 'se-2026.1';

/** What a day is called, in Swedish and English. */
export type HolidayName = { readonly sv: string; readonly en: string };

/**
 * Whether a date is a public holiday in Sweden: every Sunday, and the days that `holidayName` names. Pure.
 * Years before 1990, when the law came into force, are answered by its first wording.
 *
 * @throws RangeError when `date` is no date
 * @see lag (1989:253) om allmänna helgdagar, 1 och 2 §§; the National Day replaced Whit Monday in 2005, lag
 *   (2004:1320)
 */
export function isPublicHoliday(date: LocalDate): boolean {
  return dayOfWeek(date) === sunday || holidayName(date) !== undefined;
}

/**
 * The name of a public holiday, or `undefined` on other days, ordinary Sundays and the eves among them. Pure.
 * Where two fall on one day, as on 1 May 2008, the movable one names it.
 *
 * @throws RangeError when `date` is no date
 * @see lag (1989:253) om allmänna helgdagar, 2 §
 */
export function holidayName(date: LocalDate): HolidayName | undefined {
  const day = dayOf(date);
  return specialDaysOf(day).holidays.get(day);
}

/**
 * Whether a date is a working day (vardag): not a Saturday, Sunday, public holiday, Midsummer Eve, Christmas
 * Eve or New Year's Eve. Pure.
 *
 * @throws RangeError when `date` is no date
 * @see lag (1930:173) om beräkning av lagstadgad tid, 2 §
 */
export function isWorkingDay(date: LocalDate): boolean {
  return isWorking(dayOf(date));
}

/**
 * The date itself when it is a working day, otherwise the first working day after it. Pure.
 *
 * @throws RangeError when `date` is no date, or the working day after it leaves the year 9999
 */
export function nextWorkingDay(date: LocalDate): LocalDate {
  return dateOfDay(workingFrom(dayOf(date)));
}

/**
 * The `count`-th working day after `date` (whole number, 0 or more). Pure. `date` is day 0 whatever kind of
 * day it is, and 0 gives it back: one working day after a Friday, a Saturday or a Sunday is the Monday.
 *
 * @throws RangeError when `date` is no date, `count` is negative or not whole, or the result leaves the year
 *   9999
 */
export function addWorkingDays(date: LocalDate, count: number): LocalDate {
  requireWholeNumber(count, 'working days');
  let day = dayOf(date);
  for (let left = count; left > 0; left -= 1) day = workingFrom(day + 1);
  return dateOfDay(day);
}

const friday = 5;
const saturday = 6;
const sunday = 7;

/** The named days of a year; here and below a day is a number, days from 1970-01-01. */
type SpecialDays = {
  readonly holidays: ReadonlyMap<number, HolidayName>;
  readonly eves: ReadonlySet<number>;
};

/** Years already worked out. Emptied when full, so that far dates cannot make it grow. */
const years = new Map<number, SpecialDays>();
const rememberedYears = 400;

function isWorking(day: number): boolean {
  if (weekdayOfDay(day) >= saturday) return false;
  const { holidays, eves } = specialDaysOf(day);
  return !holidays.has(day) && !eves.has(day);
}

function workingFrom(day: number): number {
  let working = day;
  while (!isWorking(working)) working += 1;
  return working;
}

function specialDaysOf(day: number): SpecialDays {
  const { year } = civilDateOf(day);
  const known = years.get(year);
  if (known !== undefined) return known;
  if (years.size >= rememberedYears) years.clear();
  const days: SpecialDays = { holidays: new Map(holidaysOf(year)), eves: evesOf(year) };
  years.set(year, days);
  return days;
}

/** The holidays of 2 §, fixed ones first: of two on one day the later in the list stands. */
function holidaysOf(year: number): [number, HolidayName][] {
  const easter = easterOf(year);
  return [
    [dayNumber(year, 1, 1), { sv: 'nyårsdagen', en: 'New Year’s Day' }],
    [dayNumber(year, 1, 6), { sv: 'trettondedag jul', en: 'Epiphany' }],
    [dayNumber(year, 5, 1), { sv: 'första maj', en: 'May Day' }],
    ...(year >= 2005 ? [nationalDay(year)] : []),
    [firstFrom(dayNumber(year, 6, 20), saturday), { sv: 'midsommardagen', en: 'Midsummer Day' }],
    [firstFrom(dayNumber(year, 10, 31), saturday), { sv: 'alla helgons dag', en: 'All Saints’ Day' }],
    [dayNumber(year, 12, 25), { sv: 'juldagen', en: 'Christmas Day' }],
    [dayNumber(year, 12, 26), { sv: 'annandag jul', en: 'Boxing Day' }],
    [easter - 2, { sv: 'långfredagen', en: 'Good Friday' }],
    [easter, { sv: 'påskdagen', en: 'Easter Sunday' }],
    [easter + 1, { sv: 'annandag påsk', en: 'Easter Monday' }],
    [easter + 39, { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' }],
    [easter + 49, { sv: 'pingstdagen', en: 'Whit Sunday' }],
    ...(year < 2005 ? [whitMonday(easter)] : []),
  ];
}

function nationalDay(year: number): [number, HolidayName] {
  return [dayNumber(year, 6, 6), { sv: 'nationaldagen', en: 'National Day' }];
}

function whitMonday(easter: number): [number, HolidayName] {
  return [easter + 50, { sv: 'annandag pingst', en: 'Whit Monday' }];
}

function evesOf(year: number): ReadonlySet<number> {
  return new Set([
    firstFrom(dayNumber(year, 6, 19), friday),
    dayNumber(year, 12, 24),
    dayNumber(year, 12, 31),
  ]);
}

/** The first day on or after `day` with that day of the week. */
function firstFrom(day: number, weekday: number): number {
  return day + ((weekday - weekdayOfDay(day) + 7) % 7);
}

/**
 * Easter Sunday of the Western churches.
 *
 * @see Meeus, Jones and Butcher's Gregorian algorithm: J. Meeus, Astronomical Algorithms (1991), chapter 8
 */
function easterOf(year: number): number {
  const moonYear = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * moonYear + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - fullMoon - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((moonYear + 11 * fullMoon + 22 * toSunday) / 451);
  return dayNumber(year, 3, 22) + fullMoon + toSunday - 7 * lateMoon;
}
