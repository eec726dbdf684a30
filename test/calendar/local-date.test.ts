import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  dayOfWeek,
  daysBetween,
  isLocalDate,
  isoWeek,
  startOfIsoWeek,
} from '../../src/calendar/local-date.js';
import { anyDate } from './any-date.js';
import { hostileTexts, millisecondsOf } from './hostile-text.js';

describe('isLocalDate', () => {
  it.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2026-10-31'])('takes %s', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '1899-12-31',
    '2200-01-01',
    '2026-1-01',
    '2026-01-1',
    '20260101',
    '2026-01-01 ',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026/01/01',
    '2026-01/01',
    '+2026-01-01',
    '２０２６-01-01',
    '202a-01-01',
    '2026-01-01T00:00:00Z',
  ])('refuses %j', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it('agrees with Temporal on every day number of every month', () => {
    const numbers = fc.record({
      year: fc.integer({ min: 1900, max: 2199 }),
      month: fc.integer({ min: 0, max: 13 }),
      day: fc.integer({ min: 0, max: 32 }),
    });
    const two = (value: number) => `${value}`.padStart(2, '0');
    fc.assert(
      fc.property(numbers, ({ year, month, day }) => {
        const text = `${year}-${two(month)}-${two(day)}`;
        let real = true;
        try {
          Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
        } catch {
          real = false;
        }
        expect(isLocalDate(text)).toBe(real);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('arithmetic', () => {
  it('counts the start day as day 0, over month, year and leap day', () => {
    expect(addDays('2026-10-05', 14)).toBe('2026-10-19');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('2026-03-01', 0)).toBe('2026-03-01');
  });

  it('adds days and counts them as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const days = Temporal.PlainDate.from(to).since(from, { largestUnit: 'days' }).days;
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(from, days)).toBe(to);
      }),
      { numRuns: 2000 },
    );
  });

  it('orders dates as time does', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareDates(a, b)).toBe(Temporal.PlainDate.compare(a, b));
      }),
    );
  });

  it('reaches past the years taken from outside, from 0001 to 9999', () => {
    expect(addDays('2199-12-31', 1)).toBe('2200-01-01');
    expect(addDays('0001-01-01', 0)).toBe('0001-01-01');
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
  });

  it.each(['', '2026-02-30', '2026-03-02T09:15:00Z', 'i morgon'])('refuses to count from %j', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', text)).toThrow(RangeError);
    expect(() => dayOfWeek(text)).toThrow(RangeError);
    expect(() => isoWeek(text)).toThrow(RangeError);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d days', (days) => {
    expect(() => addDays('2026-01-01', days)).toThrow(RangeError);
  });
});

describe('weeks', () => {
  it('names Monday 1 and Sunday 7', () => {
    expect(dayOfWeek('2026-10-05')).toBe(1);
    expect(dayOfWeek('2026-03-15')).toBe(7);
    expect(dayOfWeek('1969-12-31')).toBe(3);
  });

  it.each([
    ['2026-02-02', 2026, 6],
    ['2026-02-27', 2026, 9],
    ['2026-12-27', 2026, 52],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2025-12-29', 2026, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2023-01-01', 2022, 52],
  ])('puts %s in week %i-%i', (date, year, week) => {
    expect(isoWeek(date)).toEqual({ year, week });
  });

  it('agrees with Temporal on week and weekday, and starts the week on its Monday', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const known = Temporal.PlainDate.from(date);
        expect(isoWeek(date)).toEqual({ year: known.yearOfWeek, week: known.weekOfYear });
        expect(dayOfWeek(date)).toBe(known.dayOfWeek);
        expect(startOfIsoWeek(date)).toBe(known.subtract({ days: known.dayOfWeek - 1 }).toString());
      }),
      { numRuns: 2000 },
    );
  });
});

it('answers hostile text at once', () => {
  for (const text of hostileTexts) {
    expect(isLocalDate(text)).toBe(false);
    expect(millisecondsOf(() => isLocalDate(text))).toBeLessThan(50);
  }
});
