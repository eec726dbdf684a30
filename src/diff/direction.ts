import { type DurationText, parseDuration } from '../calendar/duration.js';
import type { Span } from '../calendar/limit.js';

/** Which way one part of a change goes; `other` when neither can be told. */
export type Direction = 'softer' | 'stricter' | 'other';

/** The ways that the parts of a change go; none when what is asked is the same, said in another way. */
export type Directions = readonly Direction[];

/** How one amount stands to another; `unsure` when it depends on the days. */
export type Compared = 'less' | 'equal' | 'more' | 'unsure';

/** What a larger amount means. */
type More = 'softer' | 'stricter';

/** The one way that all parts go, else `other`. Pure. */
export function together(parts: Directions): Direction {
  const [first = 'other', ...rest] = parts;
  return rest.every((part) => part === first) ? first : 'other';
}

/** The way that goes back. Pure. */
export function opposite(direction: Direction): Direction {
  return direction === 'other' ? 'other' : direction === 'softer' ? 'stricter' : 'softer';
}

/** From one amount to another, where a larger one is softer or stricter. Pure. */
export function byAmount(compared: Compared, more: More): Directions {
  if (compared === 'equal') return [];
  if (compared === 'unsure') return ['other'];
  return [compared === 'more' ? more : opposite(more)];
}

/** How a number stands to another. Pure. */
export function compareNumbers(a: number, b: number): Compared {
  return a === b ? 'equal' : a < b ? 'less' : 'more';
}

/** How a duration stands to another, whatever day they are counted from. Pure. `P1M` and `P30D` are `unsure`. */
export function compareDurations(a: DurationText, b: DurationText): Compared {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (one === undefined || other === undefined) return 'unsure';
  if (one.months === other.months && one.days === other.days) return 'equal';
  if (isAtMost(one, other)) return 'less';
  return isAtMost(other, one) ? 'more' : 'unsure';
}

interface Bounds {
  readonly months: number;
  readonly days: number;
  readonly least: number;
  readonly most: number;
}

/** Months and days of a duration, and between how many days it always is: a month is 28 to 31 days. */
function boundsOf(text: DurationText): Bounds | undefined {
  const parts = parseDuration(text);
  if (parts === undefined) return undefined;
  const months = parts.years * 12 + parts.months;
  const days = parts.weeks * 7 + parts.days;
  return { months, days, least: months * 28 + days, most: months * 31 + days };
}

function isAtMost(a: Bounds, b: Bounds): boolean {
  return (a.months <= b.months && a.days <= b.days) || a.most <= b.least;
}

/** How the time of a limit stands to another. Pure. A number of working days is never fewer calendar days. */
export function compareSpans(a: Span, b: Span): Compared {
  if (typeof a === 'object' && typeof b === 'object') return compareNumbers(a.workingDays, b.workingDays);
  if (a === 'same-day') return b === 'same-day' ? 'equal' : 'less';
  if (b === 'same-day') return 'more';
  if (typeof a === 'string' && typeof b === 'string') return compareDurations(a, b);
  return typeof a === 'string' ? againstWorking(a, b) : turned(againstWorking(b as DurationText, a));
}

function againstWorking(calendar: DurationText, working: Span): Compared {
  const most = boundsOf(calendar)?.most ?? Number.POSITIVE_INFINITY;
  return typeof working === 'object' && most <= working.workingDays ? 'less' : 'unsure';
}

function turned(compared: Compared): Compared {
  return compared === 'less' ? 'more' : compared === 'more' ? 'less' : compared;
}

/** A range with open ends. */
export interface Ends<T> {
  readonly from?: T;
  readonly to?: T;
}

/** From one range to another: each end that closes in is stricter. Pure. */
export function byRange<T>(before: Ends<T>, after: Ends<T>, compare: (a: T, b: T) => Compared): Directions {
  return [
    ...byEnd(before.from, after.from, compare, 'stricter'),
    ...byEnd(before.to, after.to, compare, 'softer'),
  ];
}

/** From one end, or none, to another: an end where there was none is stricter. Pure. */
export function byEnd<T>(
  before: T | undefined,
  after: T | undefined,
  compare: (a: T, b: T) => Compared,
  more: More,
): Directions {
  if (before === undefined) return after === undefined ? [] : ['stricter'];
  return after === undefined ? ['softer'] : byAmount(compare(after, before), more);
}

/** From one set to another, where a larger one is softer or stricter. Pure. The order of the members says nothing. */
export function bySet(before: readonly string[], after: readonly string[], more: More): Directions {
  const gained = after.some((one) => !before.includes(one));
  const lost = before.some((one) => !after.includes(one));
  return [...(gained ? [more] : []), ...(lost ? [opposite(more)] : [])];
}
