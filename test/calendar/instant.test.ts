import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantToEpochMs, isInstant, isZone, localDateOf, startOfDay } from '../../src/calendar/instant.js';
import { anyDate, anyEpochMs } from './any-date.js';
import { hostileTexts, millisecondsOf } from './hostile-text.js';

const stockholm = 'Europe/Stockholm';

/** Zones that change clocks at midnight, by half hours, twice within a week, or skipped or repeated a day. */
const zones = [
  stockholm,
  'UTC',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Recife',
  'America/Havana',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Africa/Tunis',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kwajalein',
];

describe('isInstant', () => {
  it.each([
    '2026-03-02T09:15:00Z',
    '2026-03-02T09:15:00+01:00',
    '2026-03-02T09:15:00-23:59',
    '2026-03-02T09:15:00-00:00',
    '2026-03-02T09:15:00.1Z',
    '2026-03-02T09:15:00.123456789+01:00',
    '1900-01-01T00:00:00Z',
    '2199-12-31T23:59:59Z',
  ])('takes %s', (text) => {
    expect(isInstant(text)).toBe(true);
    expect(instantToEpochMs(text)).toBe(Temporal.Instant.from(text).epochMilliseconds);
  });

  it.each([
    '',
    '2026-03-02',
    '2026-03-02T09:15Z',
    '2026-03-02T09:15:00',
    '2026-03-02 09:15:00Z',
    '2026-03-02t09:15:00z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:60:00Z',
    '2026-03-02T09:15:60Z',
    '2026-02-29T09:15:00Z',
    '2026-03-02T09:15:00.Z',
    '2026-03-02T09:15:00,5Z',
    '2026-03-02T09:15:00.1234567890Z',
    '2026-03-02T09:15:00+01',
    '2026-03-02T09:15:00+0100',
    '2026-03-02T09:15:00+24:00',
    '2026-03-02T09:15:00+01:60',
    '2026-03-02T09:15:00Z+01:00',
    '2026-03-02T09:15:00Z\n',
    '2026-03-02T09:15:00+01:00[Europe/Stockholm]',
    '1899-12-31T23:59:59Z',
    '2200-01-01T00:00:00Z',
    '+002026-03-02T09:15:00Z',
  ])('refuses %j', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => instantToEpochMs(text)).toThrow(RangeError);
  });
});

it('reads instants as Temporal does, with any offset and fraction', () => {
  const offset = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
  fc.assert(
    fc.property(anyEpochMs, offset, fc.nat(999_999), (epochMs, minutes, nanoseconds) => {
      const sign = minutes < 0 ? '-' : '+';
      const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
      const zone = `${sign}${`${hours}`.padStart(2, '0')}:${`${rest}`.padStart(2, '0')}`;
      const at = Temporal.Instant.fromEpochMilliseconds(epochMs).add({ nanoseconds });
      const text = at.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' });
      expect(instantToEpochMs(text)).toBe(epochMs);
    }),
    { numRuns: 2000 },
  );
});

describe('localDateOf', () => {
  it('gives the day in the zone, not in UTC nor in the offset the instant was written with', () => {
    expect(localDateOf('2026-03-02T22:59:59Z', stockholm)).toBe('2026-03-02');
    expect(localDateOf('2026-03-02T23:00:00Z', stockholm)).toBe('2026-03-03');
    expect(localDateOf('2026-07-02T21:59:59.999Z', stockholm)).toBe('2026-07-02');
    expect(localDateOf('2026-07-02T22:00:00Z', stockholm)).toBe('2026-07-03');
    expect(localDateOf('2026-03-02T23:30:00-05:00', stockholm)).toBe('2026-03-03');
  });

  it('keeps its footing through the nights when clocks change', () => {
    expect(localDateOf('2026-03-28T22:59:59Z', stockholm)).toBe('2026-03-28');
    expect(localDateOf('2026-03-28T23:00:00Z', stockholm)).toBe('2026-03-29');
    expect(localDateOf('2026-03-29T21:59:59Z', stockholm)).toBe('2026-03-29');
    expect(localDateOf('2026-03-29T22:00:00Z', stockholm)).toBe('2026-03-30');
    expect(localDateOf('2026-10-24T21:59:59Z', stockholm)).toBe('2026-10-24');
    expect(localDateOf('2026-10-24T22:00:00Z', stockholm)).toBe('2026-10-25');
    expect(localDateOf('2026-10-25T22:59:59Z', stockholm)).toBe('2026-10-25');
    expect(localDateOf('2026-10-25T23:00:00Z', stockholm)).toBe('2026-10-26');
  });

  it('gives a date back, in any zone', () => {
    expect(localDateOf('2026-03-29', stockholm)).toBe('2026-03-29');
    expect(localDateOf('2026-03-29', 'Pacific/Apia')).toBe('2026-03-29');
  });

  it('refuses what is neither instant nor date, and unknown zones', () => {
    expect(() => localDateOf('2026-02-30', stockholm)).toThrow(RangeError);
    expect(() => localDateOf('i morgon', stockholm)).toThrow(RangeError);
    expect(() => localDateOf('2026-03-02T09:15:00Z', 'Europe/Eslöv')).toThrow(/Europe\/Eslöv/);
  });

  it.each(zones)('agrees with Temporal in %s', (zone) => {
    fc.assert(
      fc.property(anyEpochMs, (epochMs) => {
        const at = Temporal.Instant.fromEpochMilliseconds(epochMs);
        expect(localDateOf(at.toString(), zone)).toBe(at.toZonedDateTimeISO(zone).toPlainDate().toString());
      }),
      { numRuns: 300 },
    );
  });

  it.each(zones)('agrees with Temporal around each change of clocks in %s', (zone) => {
    let change = Temporal.Instant.from('1940-01-01T00:00:00Z').toZonedDateTimeISO(zone);
    for (let count = 0; count < 300; count += 1) {
      const next = change.getTimeZoneTransition('next');
      if (next === null || next.year > 2060) return;
      for (const seconds of [-86_400, -3600, -1, 0, 1, 3600, 86_400]) {
        const at = next.add({ seconds });
        expect(localDateOf(at.toInstant().toString(), zone)).toBe(at.toPlainDate().toString());
      }
      change = next;
    }
  });

  it('answers the same after more days than it remembers', () => {
    const before = localDateOf('2026-03-28T23:00:00Z', stockholm);
    for (let year = 1900; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const day of ['05', '15', '25']) {
          const date = `${year}-${`${month}`.padStart(2, '0')}-${day}`;
          expect(localDateOf(`${date}T12:00:00Z`, stockholm)).toBe(date);
        }
      }
    }
    expect(localDateOf('2026-03-28T23:00:00Z', stockholm)).toBe(before);
  });
});

describe('startOfDay', () => {
  it.each([
    ['2026-03-02', stockholm, '2026-03-01T23:00:00Z'],
    ['2026-03-29', stockholm, '2026-03-28T23:00:00Z'],
    ['2026-03-30', stockholm, '2026-03-29T22:00:00Z'],
    ['2026-10-25', stockholm, '2026-10-24T22:00:00Z'],
    ['2026-10-26', stockholm, '2026-10-25T23:00:00Z'],
    ['2026-03-02', 'UTC', '2026-03-02T00:00:00Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00Z'],
    ['1919-03-31', 'America/Toronto', '1919-03-31T04:30:00Z'],
  ])('%s in %s begins at %s', (date, zone, instant) => {
    expect(startOfDay(date, zone)).toBe(instant);
  });

  it.each(zones)('agrees with Temporal in %s', (zone) => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const known = Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant().toString();
        expect(startOfDay(date, zone)).toBe(known);
      }),
      { numRuns: 300 },
    );
  });

  it.each(zones)('agrees with Temporal on the days when clocks change in %s', (zone) => {
    let change = Temporal.Instant.from('1940-01-01T00:00:00Z').toZonedDateTimeISO(zone);
    for (let count = 0; count < 300; count += 1) {
      const next = change.getTimeZoneTransition('next');
      if (next === null || next.year > 2060) return;
      for (const days of [-1, 0, 1]) {
        const date = next.toPlainDate().add({ days });
        expect(startOfDay(date.toString(), zone)).toBe(date.toZonedDateTime(zone).toInstant().toString());
      }
      change = next;
    }
  });

  it('is the first second of the day in Stockholm, every day of every year', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const start = startOfDay(date, stockholm);
        const secondBefore = Temporal.Instant.from(start).subtract({ seconds: 1 }).toString();
        fc.pre(isInstant(secondBefore));
        expect(localDateOf(start, stockholm)).toBe(date);
        expect(localDateOf(secondBefore, stockholm) < date).toBe(true);
      }),
    );
  });

  it('refuses what is no date and unknown zones', () => {
    expect(() => startOfDay('2026-02-30', stockholm)).toThrow(RangeError);
    expect(() => startOfDay('2026-02-28', '')).toThrow(RangeError);
  });
});

describe('isZone', () => {
  it.each([stockholm, 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('knows %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['', 'Europe/Eslöv', 'Europe/Norrkoping', '+01:00', 'Z', ' UTC', '__proto__', 'local'])(
    'does not know %j',
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

it('answers hostile text at once', () => {
  for (const text of hostileTexts) {
    for (const read of [isInstant, isZone]) {
      expect(read(text)).toBe(false);
      expect(millisecondsOf(() => read(text))).toBeLessThan(50);
    }
    expect(millisecondsOf(() => expect(() => localDateOf(text, text)).toThrow(RangeError))).toBeLessThan(50);
  }
});
