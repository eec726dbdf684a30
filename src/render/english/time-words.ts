import { parseDuration } from '../../calendar/duration.js';
import type { Span } from '../../calendar/limit.js';
import { everyWords } from '../../words/durations.js';
import { span as spanWords } from '../say.js';

/** `a week`, `a month`, `every other week`: what follows "once". Pure. */
export function perPeriod(text: string): string {
  return { P1D: 'a day', P1W: 'a week', P1M: 'a month', P1Y: 'a year' }[text] ?? everyWords(text, 'en');
}

/** `every calendar week`, `every calendar month`: the periods of the calendar. Pure. */
export function calendarPeriods(text: string): string {
  const { years = 0, months = 0, weeks = 0, days = 0 } = parseDuration(text) ?? {};
  const isOne = years + months + weeks === 1 && days === 0;
  return isOne ? everyWords(text, 'en').replace('every ', 'every calendar ') : everyWords(text, 'en');
}

/** `within two weeks, counted`, `within five working days, counted`: what stands before the day that is counted from. Pure. */
export function within(span: Span): string {
  if (span === 'same-day') return 'on the same day, counted';
  return `within ${spanWords(span, 'en')}, counted`;
}
