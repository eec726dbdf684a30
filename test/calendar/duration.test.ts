import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDuration, parseDuration, suggestDuration } from '../../src/calendar/duration.js';
import { anyDate, anyMonthEnd } from './any-date.js';
import { hostileTexts, millisecondsOf } from './hostile-text.js';

describe('parseDuration', () => {
  it.each([
    ['P3W', 0, 0, 3, 0],
    ['P14D', 0, 0, 0, 14],
    ['P1Y2M3W4D', 1, 2, 3, 4],
    ['P1M14D', 0, 1, 0, 14],
    ['P0Y6M', 0, 6, 0, 0],
    ['P9999Y9999M9999W9999D', 9999, 9999, 9999, 9999],
  ])('reads %s', (text, years, months, weeks, days) => {
    expect(parseDuration(text)).toEqual({ years, months, weeks, days });
  });

  it.each([
    '',
    'P',
    'P0D',
    'P0Y0M0W0D',
    'p3w',
    'P3w',
    '3W',
    '+P3W',
    '-P3W',
    'P-3W',
    'P1.5M',
    'P1,5M',
    'PT24H',
    'P1DT1H',
    'P10000D',
    'P03W',
    'P1D1W',
    'P1W1W',
    'P3W ',
    'P3W\n',
    '3 veckor',
    'constructor',
  ])('refuses %j, the second time too', (text) => {
    expect(parseDuration(text)).toBeUndefined();
    expect(parseDuration(text)).toBeUndefined();
  });

  it('gives a value that no caller can change', () => {
    expect(Object.isFrozen(parseDuration('P3W'))).toBe(true);
  });

  it('remembers no more than it should and answers the same after', () => {
    for (let days = 1; days < 3000; days += 1) expect(parseDuration(`P${days}D`)?.days).toBe(days);
    expect(parseDuration('P1D')).toEqual({ years: 0, months: 0, weeks: 0, days: 1 });
  });
});

describe('suggestDuration', () => {
  it.each([
    ['3 veckor', 'P3W'],
    ['2 månader', 'P2M'],
    ['14 dagar', 'P14D'],
    ['en vecka', 'P1W'],
    ['1 år', 'P1Y'],
    ['ett halvår', 'P6M'],
    ['halvår', 'P6M'],
    ['ett halvt år', 'P6M'],
    ['two half-years', undefined],
    ['two half years', undefined],
    ['a half-year', 'P6M'],
    ['half a year', 'P6M'],
    ['ett kvartal', 'P3M'],
    ['2 kvartal', 'P6M'],
    ['p3w', 'P3W'],
    ['P 3 W', 'P3W'],
    ['+P3W', 'P3W'],
    ['P03W', 'P3W'],
    ['P3W', 'P3W'],
    ['3w', 'P3W'],
    ['3v', 'P3W'],
    ['3 weeks', 'P3W'],
    ['2 months', 'P2M'],
    ['One Week', 'P1W'],
    ['a month', 'P1M'],
    ['  Tre   Veckor ', 'P3W'],
    ['fjorton dagar', 'P14D'],
    ['ett dygn', 'P1D'],
    ['2 ma\u030Anader', 'P2M'],
    ['1 år och 6 månader', 'P1Y6M'],
    ['1 year, 2 months and 3 days', 'P1Y2M3D'],
    ['2 veckor och 1 vecka', 'P3W'],
  ])('reads %j as %s', (text, duration) => {
    expect(suggestDuration(text)).toBe(duration);
  });

  it.each([
    '',
    'P',
    'ca 1 månad',
    '2-3 veckor',
    '1,5 månader',
    'en och en halv månad',
    '24 timmar',
    'PT24H',
    'vecka',
    'varje vecka',
    'constructor dagar',
    '0 veckor',
    '10000 dagar',
    '3 veckor och',
    '-P3W',
    'snart',
  ])('makes no guess at %j', (text) => {
    expect(suggestDuration(text)).toBeUndefined();
  });

  it('suggests only what parseDuration reads', () => {
    const word = fc.constantFrom(
      '1',
      '3',
      'tre',
      'en',
      'ett',
      'och',
      'and',
      'veckor',
      'år',
      'halvår',
      'P',
      'w',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const suggestion = suggestDuration(written);
        if (suggestion !== undefined) expect(parseDuration(suggestion)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('addDuration, lag (1930:173) 1 §', () => {
  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-01-30', 'P1M', '2026-02-28'],
    ['2026-01-28', 'P1M', '2026-02-28'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2026-03-31', 'P1M', '2026-04-30'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2028-02-29', 'P4Y', '2032-02-29'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2026-12-15', 'P1M', '2027-01-15'],
    ['2026-10-05', 'P2W', '2026-10-19'],
    ['2026-01-31', 'P1M1D', '2026-03-01'],
    ['2026-01-31', 'P1Y1M1W1D', '2027-03-08'],
  ])('%s and %s end on %s', (date, duration, end) => {
    expect(addDuration(date, duration)).toBe(end);
  });

  it('ends a period of weeks on the weekday it began', () => {
    expect(addDuration('2026-09-07', 'P3W')).toBe('2026-09-28');
  });

  it('counts the n-th occurrence in one step from its anchor', () => {
    const occurrences = [0, 1, 2, 3, 13].map((times) => addDuration('2026-01-31', 'P1M', times));
    expect(occurrences).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2027-02-28']);
  });

  it('takes a duration in parts as it takes the text', () => {
    const parts = { years: 0, months: 1, weeks: 0, days: 0 };
    expect(addDuration('2026-01-31', parts, 2)).toBe('2026-03-31');
  });

  it('adds as Temporal does', () => {
    const parts = fc.record({
      years: fc.nat(30),
      months: fc.nat(30),
      weeks: fc.nat(60),
      days: fc.nat(400),
    });
    fc.assert(
      fc.property(fc.oneof(anyDate, anyMonthEnd), parts, fc.nat(24), (date, duration, times) => {
        const { years, months, weeks, days } = duration;
        const scaled = {
          years: years * times,
          months: months * times,
          weeks: weeks * times,
          days: days * times,
        };
        expect(addDuration(date, duration, times)).toBe(Temporal.PlainDate.from(date).add(scaled).toString());
        fc.pre(years + months + weeks + days > 0);
        const text = `P${years}Y${months}M${weeks}W${days}D`;
        expect(addDuration(date, text, times)).toBe(addDuration(date, duration, times));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d times', (times) => {
    expect(() => addDuration('2026-01-01', 'P1M', times)).toThrow(RangeError);
  });

  it('refuses what is no date, no duration, or ends after year 9999', () => {
    expect(() => addDuration('2026-02-30', 'P1M')).toThrow(RangeError);
    expect(() => addDuration('2026-01-01', '3 veckor')).toThrow(/3 veckor/);
    expect(() => addDuration('2026-01-01', 'P9999Y')).toThrow(RangeError);
    expect(addDuration('2026-01-01', 'P7973Y')).toBe('9999-01-01');
  });
});

it('answers hostile text at once', () => {
  for (const text of hostileTexts) {
    expect(parseDuration(text)).toBeUndefined();
    expect(suggestDuration(text)).toBeUndefined();
    expect(millisecondsOf(() => parseDuration(text))).toBeLessThan(50);
    expect(millisecondsOf(() => suggestDuration(text))).toBeLessThan(50);
    expect(millisecondsOf(() => suggestDuration(text.slice(0, 60)))).toBeLessThan(50);
  }
});
