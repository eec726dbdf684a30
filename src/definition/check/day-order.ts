import { addDays, type LocalDate } from '../../calendar/local-date.js';

/** Whether one day lies before another, each worked out from a start, whatever day that is. Pure. */
export function isAlwaysBefore(
  one: (start: LocalDate) => LocalDate,
  other: (start: LocalDate) => LocalDate,
): boolean {
  return starts.every((start) => one(start) < other(start));
}

/** Every day of four years: every length of month, a leap day, and holidays on every weekday. */
const starts: readonly LocalDate[] = Array.from({ length: 1461 }, (_, at) => addDays('2001-01-01', at));
