import { addDays, type LocalDate } from '../calendar/local-date.js';

/** The earlier of two days, either of which may be missing. Pure. */
export function earliest(a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined {
  if (a === undefined) return b;
  return b === undefined || a <= b ? a : b;
}

/** `day` when it comes after `at`, else `undefined`. Pure. */
export function onlyAfter(at: LocalDate, day: LocalDate | undefined): LocalDate | undefined {
  return day !== undefined && day > at ? day : undefined;
}

/** The first day after an inclusive last day, when that first day comes after `at`; else `undefined`. Pure. */
export function endAfter(at: LocalDate, last: LocalDate | undefined): LocalDate | undefined {
  return last !== undefined && last >= at && last !== lastOfAll ? addDays(last, 1) : undefined;
}

const lastOfAll = '9999-12-31';
