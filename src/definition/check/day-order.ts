import { limitOf, type Span } from '../../calendar/limit.js';
import { addDays, type LocalDate } from '../../calendar/local-date.js';

/** A day, told as the spans that lead to it one after the other from a start. */
export type Way = readonly Span[];

/** Whether one day lies before another, each worked out from the same start, whatever day that is. Pure. */
export function isAlwaysBefore(one: Way, other: Way): boolean {
  const pair = JSON.stringify([one, other]);
  const known = answered.get(pair);
  if (known !== undefined) return known;
  const answer = starts.every((start) => dayAt(start, one) < dayAt(start, other));
  if (answered.size >= remembered) answered.clear();
  answered.set(pair, answer);
  return answer;
}

function dayAt(start: LocalDate, way: Way): LocalDate {
  return way.reduce<LocalDate>((day, span) => limitOf(day, span).due, start);
}

/** Every day of four years: every length of month, a leap day, and holidays on every weekday. */
const starts: readonly LocalDate[] = Array.from({ length: 1461 }, (_, at) => addDays('2001-01-01', at));

/**
 * Pairs already compared, day by day; the same few are asked about at every letter that an author writes. Emptied when full, so
 * that no host can make it grow.
 */
const answered = new Map<string, boolean>();
const remembered = 1000;
