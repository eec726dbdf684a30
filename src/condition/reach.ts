import { birthdayOf } from '../calendar/age.js';
import { addDuration, type DurationText } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';

/** The day a duration after `date`, or `undefined` when it lies beyond the calendar: it never comes. Pure; never throws. */
export function reach(date: LocalDate, duration: DurationText): LocalDate | undefined {
  const reached = reachedBy.get(duration) ?? remember(duration);
  const known = reached.get(date);
  if (known !== undefined) return known;
  const day = within(() => addDuration(date, duration));
  if (day !== undefined) {
    if (reached.size >= rememberedDays) reached.clear();
    reached.set(date, day);
  }
  return day;
}

/** The day someone reaches an age, or `undefined` when it lies beyond the calendar. Pure; never throws. */
export function reachAge(birth: LocalDate, age: number): LocalDate | undefined {
  return within(() => birthdayOf(birth, age));
}

/** Days already reached, by duration: every evaluation of a case asks for the same few. Emptied when full. */
const reachedBy = new Map<DurationText, Map<LocalDate, LocalDate>>();
const rememberedDurations = 100;
const rememberedDays = 1000;

function remember(duration: DurationText): Map<LocalDate, LocalDate> {
  if (reachedBy.size >= rememberedDurations) reachedBy.clear();
  const days = new Map<LocalDate, LocalDate>();
  reachedBy.set(duration, days);
  return days;
}

function within(find: () => LocalDate): LocalDate | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
