import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfWeek, daysBetween } from '../../src/calendar/local-date.js';
import {
  addWorkingDays,
  calendarVersion,
  holidayName,
  isPublicHoliday,
  isWorkingDay,
  nextWorkingDay,
} from '../../src/calendar/swedish-holidays.js';
import { anyDate } from './any-date.js';

/** The movable days of each year, written down by hand and not worked out by the rules under test. */
const movable = {
  2024: { friday: '03-29', easter: '03-31', monday: '04-01', ascension: '05-09', whit: '05-19' },
  2025: { friday: '04-18', easter: '04-20', monday: '04-21', ascension: '05-29', whit: '06-08' },
  2026: { friday: '04-03', easter: '04-05', monday: '04-06', ascension: '05-14', whit: '05-24' },
  2027: { friday: '03-26', easter: '03-28', monday: '03-29', ascension: '05-06', whit: '05-16' },
  2028: { friday: '04-14', easter: '04-16', monday: '04-17', ascension: '05-25', whit: '06-04' },
  2029: { friday: '03-30', easter: '04-01', monday: '04-02', ascension: '05-10', whit: '05-20' },
  2030: { friday: '04-19', easter: '04-21', monday: '04-22', ascension: '05-30', whit: '06-09' },
};

/** The Saturdays of summer and autumn, by hand as well. */
const saturdays = {
  2024: { midsummer: '06-22', saints: '11-02' },
  2025: { midsummer: '06-21', saints: '11-01' },
  2026: { midsummer: '06-20', saints: '10-31' },
  2027: { midsummer: '06-26', saints: '11-06' },
  2028: { midsummer: '06-24', saints: '11-04' },
  2029: { midsummer: '06-23', saints: '11-03' },
  2030: { midsummer: '06-22', saints: '11-02' },
};

const midsummerEve = {
  2024: '06-21',
  2025: '06-20',
  2026: '06-19',
  2027: '06-25',
  2028: '06-23',
  2029: '06-22',
  2030: '06-21',
};

type Year = keyof typeof movable;

const years = Object.keys(movable).map((year) => Number(year) as Year);

function namedDays(year: Year): Record<string, string> {
  const { friday, easter, monday, ascension, whit } = movable[year];
  const { midsummer, saints } = saturdays[year];
  return {
    '01-01': 'nyårsdagen',
    '01-06': 'trettondedag jul',
    [friday]: 'långfredagen',
    [easter]: 'påskdagen',
    [monday]: 'annandag påsk',
    '05-01': 'första maj',
    [ascension]: 'Kristi himmelsfärdsdag',
    [whit]: 'pingstdagen',
    '06-06': 'nationaldagen',
    [midsummer]: 'midsommardagen',
    [saints]: 'alla helgons dag',
    '12-25': 'juldagen',
    '12-26': 'annandag jul',
  };
}

function daysOf(year: number): string[] {
  const count = daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
  return Array.from({ length: count }, (_, index) => addDays(`${year}-01-01`, index));
}

describe('holidays', () => {
  it.each(years)('of %i are those of the table and no others', (year) => {
    const named = daysOf(year).flatMap((date) => {
      const name = holidayName(date);
      return name === undefined ? [] : [[date.slice(5), name.sv]];
    });
    expect(Object.fromEntries(named)).toEqual(namedDays(year));
  });

  it.each(years)('and working days of %i: no weekend, holiday or eve', (year) => {
    const free = new Set([...Object.keys(namedDays(year)), midsummerEve[year], '12-24', '12-31']);
    for (const date of daysOf(year)) {
      const sunday = dayOfWeek(date) === 7;
      expect([date, isWorkingDay(date)]).toEqual([
        date,
        !free.has(date.slice(5)) && dayOfWeek(date) !== 6 && !sunday,
      ]);
      expect([date, isPublicHoliday(date)]).toEqual([
        date,
        sunday || namedDays(year)[date.slice(5)] !== undefined,
      ]);
    }
  });

  it.each([
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '1999-04-04',
    '2008-03-23',
    '2011-04-24',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
  ])('have Easter on %s', (date) => {
    expect(holidayName(date)).toEqual({ sv: 'påskdagen', en: 'Easter Sunday' });
  });

  it('changed Whit Monday for the National Day in 2005', () => {
    expect(holidayName('2004-05-31')?.sv).toBe('annandag pingst');
    expect(holidayName('2004-06-06')).toBeUndefined();
    expect(holidayName('2005-05-16')).toBeUndefined();
    expect(holidayName('2005-06-06')?.sv).toBe('nationaldagen');
    expect(isWorkingDay('2005-05-16')).toBe(true);
  });

  it('name the movable day where two meet', () => {
    expect(holidayName('2008-05-01')?.sv).toBe('Kristi himmelsfärdsdag');
  });

  it('do not count the eves, which are still no working days', () => {
    for (const eve of ['2026-06-19', '2026-12-24', '2026-12-31']) {
      expect(holidayName(eve)).toBeUndefined();
      expect(isPublicHoliday(eve)).toBe(false);
      expect(isWorkingDay(eve)).toBe(false);
    }
    expect(isWorkingDay('2026-04-02')).toBe(true);
    expect(isWorkingDay('2026-01-05')).toBe(true);
  });

  it('answer for far years, more than are remembered, and the same after', () => {
    for (let year = 1900; year < 2500; year += 1) expect(isWorkingDay(`${year}-01-01`)).toBe(false);
    expect(holidayName('2026-04-05')?.en).toBe('Easter Sunday');
  });

  it('refuse what is no date', () => {
    expect(() => holidayName('2026-02-30')).toThrow(RangeError);
    expect(() => isWorkingDay('jul')).toThrow(RangeError);
    expect(() => isPublicHoliday('')).toThrow(RangeError);
  });

  it('carry a version', () => {
    expect(calendarVersion).toMatch(/^se-\d{4}\.\d+$/);
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-10-02', 1, '2026-10-05'],
    ['2026-10-03', 1, '2026-10-05'],
    ['2026-10-04', 1, '2026-10-05'],
    ['2026-10-05', 0, '2026-10-05'],
    ['2026-10-04', 0, '2026-10-04'],
    ['2026-10-05', 5, '2026-10-12'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-06-18', 1, '2026-06-22'],
    ['2026-12-23', 1, '2026-12-28'],
    ['2026-12-30', 1, '2027-01-04'],
    ['2027-01-05', 1, '2027-01-07'],
  ])('from %s, day %i is %s', (date, count, end) => {
    expect(addWorkingDays(date, count)).toBe(end);
  });

  it('keeps a working day and moves other days forward', () => {
    expect(nextWorkingDay('2026-10-05')).toBe('2026-10-05');
    expect(nextWorkingDay('2026-12-24')).toBe('2026-12-28');
    expect(nextWorkingDay('2027-02-28')).toBe('2027-03-01');
  });

  it('passes exactly that many working days', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(60), (date, count) => {
        const end = addWorkingDays(date, count);
        const passed = Array.from({ length: daysBetween(date, end) }, (_, index) => addDays(date, index + 1));
        expect(passed.filter(isWorkingDay)).toHaveLength(count);
        if (count > 0) expect(isWorkingDay(end)).toBe(true);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d working days', (count) => {
    expect(() => addWorkingDays('2026-10-05', count)).toThrow(RangeError);
  });
});
