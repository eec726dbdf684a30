import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ageOn, birthdayOf } from '../../src/calendar/age.js';
import { addDays } from '../../src/calendar/local-date.js';
import { anyDate } from './any-date.js';

describe('ageOn', () => {
  it('changes when the birthday begins', () => {
    expect(ageOn('2011-11-15', '2026-11-14')).toBe(14);
    expect(ageOn('2011-11-15', '2026-11-15')).toBe(15);
  });

  it('turns on 1 March for a child born on 29 February, and on the day itself in leap years', () => {
    expect(ageOn('2012-02-29', '2027-02-28')).toBe(14);
    expect(ageOn('2012-02-29', '2027-03-01')).toBe(15);
    expect(ageOn('2012-02-29', '2028-02-28')).toBe(15);
    expect(ageOn('2012-02-29', '2028-02-29')).toBe(16);
  });

  it('is 0 on the day of birth and negative before it', () => {
    expect(ageOn('2026-05-10', '2026-05-10')).toBe(0);
    expect(ageOn('2026-05-10', '2026-05-09')).toBe(-1);
    expect(ageOn('2026-05-10', '2025-05-10')).toBe(-1);
    expect(ageOn('2026-05-10', '2025-05-09')).toBe(-2);
  });

  it('is the number of whole years that Temporal counts', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [birth = a, on = b] = [a, b].sort();
        const { years } = Temporal.PlainDate.from(birth).until(on, { largestUnit: 'years' });
        expect(ageOn(birth, on)).toBe(years);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what is no date', () => {
    expect(() => ageOn('2026-02-29', '2026-03-01')).toThrow(RangeError);
    expect(() => ageOn('2026-02-28', '')).toThrow(RangeError);
  });
});

describe('birthdayOf', () => {
  it.each([
    ['2011-11-15', 15, '2026-11-15'],
    ['2012-02-29', 15, '2027-03-01'],
    ['2012-02-29', 16, '2028-02-29'],
    ['2012-02-29', 0, '2012-02-29'],
    ['2011-12-31', 18, '2029-12-31'],
  ])('of one born %s turning %i is %s', (birth, age, date) => {
    expect(birthdayOf(birth, age)).toBe(date);
  });

  it('is the first day of that age', () => {
    const leapDay = fc.integer({ min: 476, max: 548 }).map((n) => `${n * 4}-02-29`);
    const birthday = fc.oneof(
      anyDate,
      leapDay.filter((date) => !date.startsWith('2100')),
    );
    fc.assert(
      fc.property(birthday, fc.nat(110), (birth, age) => {
        const date = birthdayOf(birth, age);
        expect(ageOn(birth, date)).toBe(age);
        expect(ageOn(birth, addDays(date, -1))).toBe(age - 1);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([-1, 15.5, Number.NaN, 9000])('refuses age %d', (age) => {
    expect(() => birthdayOf('2011-11-15', age)).toThrow(RangeError);
  });
});
