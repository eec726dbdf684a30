import { dayNumber } from './civil-date.js';
import { dateOfDay, type LocalDate, partsOf } from './local-date.js';
import { requireWholeNumber } from './whole-number.js';

/**
 * Age in whole years on a day; it changes when the birthday begins. Pure. Someone born on 29 February turns
 * on 1 March in years without that day. Negative before the birth (-1 in the year up to it).
 *
 * @throws RangeError when either text is no date
 */
export function ageOn(birth: LocalDate, on: LocalDate): number {
  const born = partsOf(birth);
  const now = partsOf(on);
  const beforeBirthday = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (beforeBirthday ? 1 : 0);
}

/**
 * The date on which someone reaches an age (whole years, 0 or more): the first day with `ageOn(birth, day)
 * === age`. Pure. Someone born on 29 February gets 1 March in years without that day.
 *
 * @throws RangeError when `birth` is no date, `age` is negative or not whole, or the birthday leaves the year
 *   9999
 */
export function birthdayOf(birth: LocalDate, age: number): LocalDate {
  requireWholeNumber(age, 'age');
  const { year, month, day } = partsOf(birth);
  return dateOfDay(dayNumber(year + age, month, day));
}
