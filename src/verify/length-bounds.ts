import { parseDuration } from '../calendar/duration.js';
import type { Span } from '../calendar/limit.js';

/** The fewest and the most days that a length of time can be, wherever in the calendar it lies. */
export interface DayBounds {
  readonly least: number;
  readonly most: number;
}

/** A month is 28 to 31 days, and several of them never all short or all long. Pure; a text that is no duration is 0 days. */
export function daysOf(text: string): DayBounds {
  const duration = parseDuration(text);
  if (duration === undefined) return { least: 0, most: 0 };
  const months = duration.years * 12 + duration.months;
  const days = duration.weeks * 7 + duration.days;
  return {
    least: Math.max(28 * months, Math.floor(30.4 * months) - 2) + days,
    most: Math.min(31 * months, Math.ceil(30.5 * months) + 1) + days,
  };
}

/** The most days that a limit to act by leaves, with days off and roll-over counted wide. Pure. */
export function mostDaysOf(span: Span, rollsOver: boolean): number {
  const roll = rollsOver ? 5 : 0;
  if (span === 'same-day') return roll;
  return typeof span === 'string' ? daysOf(span).most + roll : span.workingDays * 2 + 14;
}
