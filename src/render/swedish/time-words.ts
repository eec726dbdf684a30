import { parseDuration } from '../../calendar/duration.js';
import type { Span } from '../../calendar/limit.js';
import { everyWords } from '../../words/durations.js';
import { span as spanWords } from '../say.js';

/** `i veckan`, `i månaden`, `varannan vecka`, `var tredje månad`: what follows "en gång". Pure. */
export function perPeriod(text: string): string {
  return (
    { P1D: 'om dagen', P1W: 'i veckan', P1M: 'i månaden', P1Y: 'om året' }[text] ?? everyWords(text, 'sv')
  );
}

/** `varje kalendervecka`, `varje kalendermånad`: the periods of the calendar. Pure. */
export function calendarPeriods(text: string): string {
  const { years = 0, months = 0, weeks = 0, days = 0 } = parseDuration(text) ?? {};
  const isOne = years + months + weeks === 1 && days === 0;
  return isOne ? everyWords(text, 'sv').replace('varje ', 'varje kalender') : everyWords(text, 'sv');
}

/** `inom två veckor, räknat`, `inom fem arbetsdagar, räknat`: what stands before the day that is counted from. Pure. */
export function within(span: Span): string {
  if (span === 'same-day') return 'samma dag, räknat';
  return `inom ${spanWords(span, 'sv')}, räknat`;
}
