import { describe, expect, it } from 'vitest';
import { addDuration } from '../../src/calendar/duration.js';
import { isLate, limitOf, type Span } from '../../src/calendar/limit.js';
import { dayOfWeek, daysBetween } from '../../src/calendar/local-date.js';

/** Start, its weekday, span, unrolled limit, its weekday, limit with roll-over. */
const worked: readonly [string, number, Span, string, number, string][] = [
  ['2026-10-05', 1, 'P14D', '2026-10-19', 1, '2026-10-19'],
  ['2026-12-11', 5, 'P14D', '2026-12-25', 5, '2026-12-28'],
  ['2026-03-15', 7, 'P4M', '2026-07-15', 3, '2026-07-15'],
  ['2026-10-31', 6, 'P4M', '2027-02-28', 7, '2027-03-01'],
  ['2026-08-31', 1, 'P6M', '2027-02-28', 7, '2027-03-01'],
  ['2026-11-30', 1, 'P3M', '2027-02-28', 7, '2027-03-01'],
  ['2026-10-30', 5, 'P4M', '2027-02-28', 7, '2027-03-01'],
];

describe('limits of the law, as worked out by hand', () => {
  it.each(worked)('%s (day %i) and %s', (start, startDay, span, unrolled, unrolledDay, due) => {
    expect(dayOfWeek(start)).toBe(startDay);
    expect(dayOfWeek(unrolled)).toBe(unrolledDay);
    expect(limitOf(start, span, { rollOver: true })).toEqual({ due, unrolled });
    expect(limitOf(start, span)).toEqual({ due: unrolled, unrolled });
  });

  it('an answer to the notifier is due a week after the decision', () => {
    expect(daysBetween('2026-10-19', limitOf('2026-10-19', 'P1W').due)).toBe(7);
  });

  it('a follow-up is a time box and ends on a Sunday', () => {
    expect(limitOf('2026-11-30', 'P6M')).toEqual({ due: '2027-05-30', unrolled: '2027-05-30' });
    expect(dayOfWeek('2027-05-30')).toBe(7);
  });

  it('an interruption is reportable from the day after its limit', () => {
    const plain = limitOf('2026-11-30', 'P3M');
    expect([isLate(plain.due, '2027-02-28'), isLate(plain.due, '2027-03-01')]).toEqual([false, true]);
    const rolled = limitOf('2026-11-30', 'P3M', { rollOver: true });
    expect([isLate(rolled.due, '2027-03-01'), isLate(rolled.due, '2027-03-02')]).toEqual([false, true]);
  });

  it('other pathways: SIP call, Östersund and Malmö, second mapping, weeding', () => {
    expect(limitOf('2026-09-07', 'P3W').due).toBe('2026-09-28');
    expect(limitOf('2026-09-07', 'P5M').due).toBe('2027-02-07');
    expect(limitOf('2026-09-07', 'P6M').due).toBe('2027-03-07');
    expect(limitOf('2026-10-15', 'P2Y').due).toBe('2028-10-15');
    expect(limitOf('2026-12-10', 'P5Y').due).toBe('2031-12-10');
  });
});

describe('cadences read as "at most so long since the last"', () => {
  it('a month after 2026-01-02 is 2026-02-02, and 2026-02-27 is 25 days late', () => {
    const { due } = limitOf('2026-01-02', 'P1M');
    expect(due).toBe('2026-02-02');
    expect(isLate(due, '2026-02-27')).toBe(true);
    expect(daysBetween(due, '2026-02-27')).toBe(25);
  });

  it('14 days after 2026-02-02 is 2026-02-16, and 2026-02-27 is 11 days late', () => {
    const { due } = limitOf('2026-02-02', 'P14D');
    expect(due).toBe('2026-02-16');
    expect(daysBetween(due, '2026-02-27')).toBe(11);
  });
});

describe('spans', () => {
  it('a day after a Friday is the Saturday, a working day after it the Monday', () => {
    expect(limitOf('2026-10-02', 'P1D').due).toBe('2026-10-03');
    expect(limitOf('2026-10-02', { workingDays: 1 })).toEqual({ due: '2026-10-05', unrolled: '2026-10-05' });
    expect(limitOf('2026-10-02', 'P1D', { rollOver: true })).toEqual({
      due: '2026-10-05',
      unrolled: '2026-10-03',
    });
  });

  it('at once is the same local day, unless it rolls over', () => {
    expect(limitOf('2026-10-03', 'same-day')).toEqual({ due: '2026-10-03', unrolled: '2026-10-03' });
    expect(limitOf('2026-10-03', 'same-day', { rollOver: true }).due).toBe('2026-10-05');
    expect(isLate('2026-10-03', '2026-10-03')).toBe(false);
    expect(isLate('2026-10-03', '2026-10-04')).toBe(true);
  });

  it('several spans are one step from the start', () => {
    expect(limitOf('2026-01-31', 'P1M', { times: 2 }).due).toBe('2026-03-31');
    expect(limitOf('2026-01-31', 'P1M', { times: 2 }).due).toBe(addDuration('2026-01-31', 'P1M', 2));
    expect(limitOf('2026-10-02', { workingDays: 2 }, { times: 3 }).due).toBe('2026-10-12');
    expect(limitOf('2026-10-02', { workingDays: 2 }, { times: 0 }).due).toBe('2026-10-02');
  });

  it('refuses what cannot be counted', () => {
    expect(() => limitOf('2026-10-02', { workingDays: -1 })).toThrow(RangeError);
    expect(() => limitOf('2026-10-02', { workingDays: -1 }, { times: -1 })).toThrow(RangeError);
    expect(() => limitOf('2026-10-02', { workingDays: 0.5 }, { times: 2 })).toThrow(RangeError);
    expect(() => limitOf('2026-10-02', 'P1D', { times: -1 })).toThrow(RangeError);
    expect(() => limitOf('2026-10-02', 'same-day', { times: -1 })).toThrow(RangeError);
    expect(() => limitOf('2026-02-30', 'same-day')).toThrow(RangeError);
    expect(() => limitOf('2026-02-28', '3 veckor')).toThrow(RangeError);
  });
});
