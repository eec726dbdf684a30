import { describe, expect, test } from 'vitest';
import type { TestCase } from '../../src/testing/test-case.js';
import { present, startedCase } from './told-case.js';

// A meeting on the 4th is recorded on the 10th; on the 12th it turns out to have been the 3rd; on the 16th it is withdrawn.
const told: TestCase = startedCase()
  .on('2026-03-10')
  .backdated('2026-03-04')
  .named('mote')
  .holds('forsta-motet', { present, minutes: 30 })
  .on('2026-03-12')
  .named('ratt')
  .corrects('mote', { happened: '2026-03-03' })
  .on('2026-03-16')
  .withdraws('mote');

const meeting = (known: string | undefined, until: string | undefined): string | undefined =>
  told.folded({ ...(known === undefined ? {} : { known }), ...(until === undefined ? {} : { until }) }).facts
    .steps['forsta-motet']?.last;

describe('what was known on a day, of what was true on a day', () => {
  test.each<[known: string | undefined, until: string | undefined, last: string | undefined]>([
    ['2026-03-05', '2026-03-05', undefined],
    ['2026-03-09', '2026-03-09', undefined],
    ['2026-03-10', '2026-03-03', undefined],
    ['2026-03-10', '2026-03-04', '2026-03-04'],
    ['2026-03-10', '2026-03-10', '2026-03-04'],
    ['2026-03-11', undefined, '2026-03-04'],
    ['2026-03-12', '2026-03-02', undefined],
    ['2026-03-12', '2026-03-03', '2026-03-03'],
    ['2026-03-15', '2026-03-15', '2026-03-03'],
    ['2026-03-16', '2026-03-16', undefined],
    [undefined, '2026-03-04', undefined],
    [undefined, undefined, undefined],
  ])('known %s, until %s: %s', (known, until, last) => {
    expect(meeting(known, until)).toBe(last);
  });

  test('an instant is known to the moment, a date to the end of the local day', () => {
    expect(meeting('2026-03-10T08:04:59Z', undefined)).toBeUndefined();
    expect(meeting('2026-03-10T08:05:00Z', undefined)).toBe('2026-03-04');
    expect(meeting('2026-03-10T09:05:00+01:00', undefined)).toBe('2026-03-04');
    expect(meeting('2026-03-09T23:00:00Z', undefined)).toBeUndefined();
  });

  test('until a day takes in what time alone has changed by then', () => {
    const status = (until: string): string | undefined =>
      startedCase().folded({ until }).facts.phases.inledning?.status;
    expect(status('2026-04-13')).toBe('open');
    expect(status('2026-04-14')).toBe('ended');
  });

  test('what is neither a date nor an instant is the host’s mistake', () => {
    expect(() => told.folded({ until: 'igår' })).toThrow(expect.objectContaining({ code: 'invalid-now' }));
    expect(() => told.folded({ known: '2026-02-30' })).toThrow(
      expect.objectContaining({ code: 'invalid-now' }),
    );
  });

  test('only ids that were known are in the state', () => {
    expect(told.folded({ known: '2026-03-05' }).entries).toBe(5);
    expect(told.folded({ known: '2026-03-10' }).entries).toBe(6);
    expect(told.folded().entries).toBe(8);
  });
});
