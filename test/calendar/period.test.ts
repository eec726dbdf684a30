import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoWeek } from '../../src/calendar/local-date.js';
import { calendarPeriod } from '../../src/calendar/period.js';
import { anyDate } from './any-date.js';

const lengths = ['P1D', 'P1W', 'P2W', 'P1M', 'P3M', 'P6M', 'P1Y'];

describe('calendarPeriod', () => {
  it.each([
    ['2026-03-02', 'P1D', '2026-03-02', '2026-03-02'],
    ['2026-03-04', 'P1W', '2026-03-02', '2026-03-08'],
    ['2027-01-01', 'P1W', '2026-12-28', '2027-01-03'],
    ['2026-01-02', 'P1M', '2026-01-01', '2026-01-31'],
    ['2026-02-27', 'P1M', '2026-02-01', '2026-02-28'],
    ['2028-02-27', 'P1M', '2028-02-01', '2028-02-29'],
    ['2026-12-31', 'P1M', '2026-12-01', '2026-12-31'],
    ['2026-05-31', 'P3M', '2026-04-01', '2026-06-30'],
    ['2026-12-01', 'P3M', '2026-10-01', '2026-12-31'],
    ['2026-06-30', 'P6M', '2026-01-01', '2026-06-30'],
    ['2026-07-01', 'P6M', '2026-07-01', '2026-12-31'],
    ['2026-07-01', 'P1Y', '2026-01-01', '2026-12-31'],
  ])('of %s and %s runs from %s to %s', (date, period, from, to) => {
    expect(calendarPeriod(date, period)).toEqual({ from, to });
  });

  it.each(['P14D', 'P7D', 'P2M', 'P12M', 'P4W', 'P2Y', '', 'constructor', '__proto__'])(
    'has none for %j',
    (period) => {
      expect(calendarPeriod('2026-03-02', period)).toBeUndefined();
    },
  );

  it('pairs weeks 6 and 7, 8 and 9 of 2026', () => {
    expect(calendarPeriod('2026-02-02', 'P2W')).toEqual({ from: '2026-02-02', to: '2026-02-15' });
    expect(calendarPeriod('2026-02-27', 'P2W')).toEqual({ from: '2026-02-16', to: '2026-03-01' });
    expect([isoWeek('2026-02-02').week, isoWeek('2026-02-15').week]).toEqual([6, 7]);
    expect([isoWeek('2026-02-16').week, isoWeek('2026-03-01').week]).toEqual([8, 9]);
  });

  it('does not slip over week 53 at the turn 2026/27', () => {
    expect(calendarPeriod('2026-12-31', 'P2W')).toEqual({ from: '2026-12-21', to: '2027-01-03' });
    expect(calendarPeriod('2027-01-04', 'P2W')).toEqual({ from: '2027-01-04', to: '2027-01-17' });
    expect([isoWeek('2026-12-21').week, isoWeek('2026-12-28').week]).toEqual([52, 53]);
    expect([isoWeek('2027-01-04').week, isoWeek('2027-01-11').week]).toEqual([1, 2]);
  });

  it('tells the two readings of a cadence apart', () => {
    expect(calendarPeriod('2026-01-02', 'P1M')).not.toEqual(calendarPeriod('2026-02-27', 'P1M'));
    const contacts = ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'];
    const weeks = contacts.map((date) => calendarPeriod(date, 'P1W')?.from);
    expect(weeks).toEqual(['2026-03-02', '2026-03-02', '2026-03-02', '2026-03-09', '2026-03-09']);
  });

  it('leaves no gap and no overlap, and has the same bounds for each of its days', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...lengths), (date, length) => {
        const period = calendarPeriod(date, length)!;
        expect(period.from <= date && date <= period.to).toBe(true);
        expect(calendarPeriod(period.from, length)).toEqual(period);
        expect(calendarPeriod(period.to, length)).toEqual(period);
        expect(calendarPeriod(addDays(period.to, 1), length)?.from).toBe(addDays(period.to, 1));
        const end = Temporal.PlainDate.from(period.from).add(Temporal.Duration.from(length)).toString();
        expect(addDays(period.to, 1)).toBe(end);
        if (length === 'P2W') expect(daysBetween(period.from, period.to)).toBe(13);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what is no date', () => {
    expect(() => calendarPeriod('2026-02-30', 'P1M')).toThrow(RangeError);
  });
});
