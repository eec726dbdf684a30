import { expect, test } from 'vitest';
import { dateWords, dayWords, monthWords, weekdayWords } from '../../src/words/dates.js';

test.each([
  ['2026-03-02', 'mån 2 mars 2026', 'Mon 2 March 2026'],
  ['2024-02-29', 'tor 29 februari 2024', 'Thu 29 February 2024'],
  ['2026-12-31', 'tor 31 december 2026', 'Thu 31 December 2026'],
  ['2026-02-30', '2026-02-30', '2026-02-30'],
  ['', '', ''],
])('%s', (date, sv, en) => {
  expect(dayWords(date, 'sv')).toBe(sv);
  expect(dayWords(date, 'en')).toBe(en);
});

test('a date without its day of the week', () => {
  expect(dateWords('2026-03-02', 'sv')).toBe('2 mars 2026');
  expect(dateWords('2026-03-02', 'en')).toBe('2 March 2026');
});

test('the names agree with those of the host', () => {
  for (const lang of ['sv', 'en'] as const) {
    const name = (options: Intl.DateTimeFormatOptions, day: Date) =>
      new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(day);
    for (let month = 1; month <= 12; month += 1) {
      expect(monthWords(month, lang)).toBe(name({ month: 'long' }, new Date(Date.UTC(2026, month - 1, 1))));
    }
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      expect(weekdayWords(weekday, lang)).toBe(
        name({ weekday: 'long' }, new Date(Date.UTC(2026, 2, 1 + weekday))),
      );
    }
    expect([monthWords(13, lang), weekdayWords(0, lang)]).toEqual(['', '']);
  }
});
