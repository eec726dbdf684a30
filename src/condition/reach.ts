import { birthdayOf } from '../calendar/age.js';
import { addDuration, type DurationText } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';

/** The day a duration after `date`, or `undefined` when it lies beyond the calendar: it never comes. Pure; never throws. */
export function reach(date: LocalDate, duration: DurationText): LocalDate | undefined {
  try {
    return addDuration(date, duration);
  } catch {
    return undefined;
  }
}

/** The day someone reaches an age, or `undefined` when it lies beyond the calendar. Pure; never throws. */
export function reachAge(birth: LocalDate, age: number): LocalDate | undefined {
  try {
    return birthdayOf(birth, age);
  } catch {
    return undefined;
  }
}
