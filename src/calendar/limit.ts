import { addDuration, type DurationText } from './duration.js';
import { addDays, type LocalDate } from './local-date.js';
import { addWorkingDays, nextWorkingDay } from './swedish-holidays.js';
import { requireWholeNumber } from './whole-number.js';

/**
 * How long there is to act: a calendar duration (`P14D`), a number of Swedish working days (whole, 0 or
 * more), or `same-day`, which is how "at once" is counted.
 */
export type Span = DurationText | { readonly workingDays: number } | 'same-day';

/**
 * The last day that is still on time, inclusive, counted from `start` as day 0. Pure.
 *
 * @param options.rollOver - whether a limit on a day that is no working day moves to the next one, lag
 *   (1930:173) 2 §; for limits to act by, not for time boxes; default false
 * @param options.times - how many spans, counted in one step from `start`; whole, 0 or more; default 1
 * @returns `due`, the day that counts, and `unrolled`, the day before any roll-over, which is always to be
 *   shown
 * @throws RangeError when `start` is no date, the span is no span, or `times` is negative or not whole
 * @see lag (1930:173) om beräkning av lagstadgad tid, 1 och 2 §§
 */
export function limitOf(
  start: LocalDate,
  span: Span,
  options: { readonly rollOver?: boolean; readonly times?: number } = {},
): { readonly due: LocalDate; readonly unrolled: LocalDate } {
  const { rollOver = false, times = 1 } = options;
  requireWholeNumber(times, 'times');
  const unrolled = lastDay(start, span, times);
  return { due: rollOver ? nextWorkingDay(unrolled) : unrolled, unrolled };
}

/** Whether `today` is past the last day on time: the day `due` itself is on time to its end. Pure. */
export function isLate(due: LocalDate, today: LocalDate): boolean {
  return today > due;
}

function lastDay(start: LocalDate, span: Span, times: number): LocalDate {
  if (span === 'same-day') return addDays(start, 0);
  if (typeof span === 'string') return addDuration(start, span, times);
  requireWholeNumber(span.workingDays, 'workingDays');
  return addWorkingDays(start, span.workingDays * times);
}
