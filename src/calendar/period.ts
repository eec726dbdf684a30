import { dayNumber } from './civil-date.js';
import type { DurationText } from './duration.js';
import { dateOfDay, dayOf, type LocalDate, partsOf } from './local-date.js';

/**
 * The calendar period of that length which `date` lies in, first and last day inclusive, or `undefined` for a
 * length that has no calendar periods. Pure. For cadences read as "each calendar month" and the like:
 *
 * - `P1D` the day, `P1W` the ISO week, `P2W` a fixed pair of ISO weeks
 * - `P1M` the month, `P3M` the quarter, `P6M` January to June or July to December, `P1Y` the year
 *
 * Pairs of weeks are one unbroken row of 14-day blocks, two of which begin on Monday 2026-01-05 and
 * 2026-02-02: in 2026 weeks 2-3, 4-5, 6-7 and so on to 52-53. ISO year 2026 has 53 weeks, so from 2027 the
 * pairs are 1-2, 3-4, 5-6: they follow the days, not even and odd week numbers, and no block is ever one week
 * or three.
 *
 * @throws RangeError when `date` is no date, or a period reaches outside the years 0001 to 9999
 */
export function calendarPeriod(
  date: LocalDate,
  period: DurationText,
): { from: LocalDate; to: LocalDate } | undefined {
  return periods.get(period)?.(date);
}

type PeriodOf = (date: LocalDate) => { from: LocalDate; to: LocalDate };

/** A Monday on which a pair of weeks begins, 2 and 3 of 2026. */
const firstOfPair = dayNumber(2026, 1, 5);

const periods: ReadonlyMap<DurationText, PeriodOf> = new Map([
  ['P1D', blocksOf(1)],
  ['P1W', blocksOf(7)],
  ['P2W', blocksOf(14)],
  ['P1M', monthsOf(1)],
  ['P3M', monthsOf(3)],
  ['P6M', monthsOf(6)],
  ['P1Y', monthsOf(12)],
]);

function blocksOf(days: number): PeriodOf {
  return (date) => {
    const from = firstOfPair + Math.floor((dayOf(date) - firstOfPair) / days) * days;
    return { from: dateOfDay(from), to: dateOfDay(from + days - 1) };
  };
}

function monthsOf(months: number): PeriodOf {
  return (date) => {
    const { year, month } = partsOf(date);
    const first = month - ((month - 1) % months);
    const next = first + months > 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, first + months, 1);
    return { from: dateOfDay(dayNumber(year, first, 1)), to: dateOfDay(next - 1) };
  };
}
