import { expect, test } from 'vitest';
import { aboutWords, doseWords, durationWords, everyWords, lengthWords } from '../../src/words/durations.js';

test.each([
  ['P3M', '3 månader', '3 months'],
  ['P1M', '1 månad', '1 month'],
  ['P1Y6M', '1 år och 6 månader', '1 year and 6 months'],
  ['P1Y1M1W1D', '1 år, 1 månad, 1 vecka och 1 dag', '1 year, 1 month, 1 week and 1 day'],
  ['P0Y3W', '3 veckor', '3 weeks'],
  ['14 dagar', '14 dagar', '14 dagar'],
])('%s', (text, sv, en) => {
  expect(durationWords(text, 'sv')).toBe(sv);
  expect(durationWords(text, 'en')).toBe(en);
});

test('a rough length says so', () => {
  expect(aboutWords('P1M', 'sv')).toBe('ungefär 1 månad');
  expect(aboutWords('P1M', 'en')).toBe('about 1 month');
});

test.each([
  ['P3M', 'P12M', '3–12 månader', '3–12 months'],
  ['P3M', 'P1Y', '3 månader till 1 år', '3 months to 1 year'],
  ['P3W', 'P3W', '3 veckor', '3 weeks'],
  ['P3W', undefined, 'minst 3 veckor', 'at least 3 weeks'],
  [undefined, 'P1Y', 'högst 1 år', 'at most 1 year'],
  [undefined, undefined, '', ''],
])('from %s to %s', (from, to, sv, en) => {
  const length = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  expect(lengthWords(length, 'sv')).toBe(sv);
  expect(lengthWords(length, 'en')).toBe(en);
});

test.each([
  ['P1W', 'varje vecka', 'every week'],
  ['P2W', 'varannan vecka', 'every other week'],
  ['P3M', 'var tredje månad', 'every 3 months'],
  ['P1Y', 'varje år', 'every year'],
  ['P2Y', 'vartannat år', 'every other year'],
  ['P3Y', 'vart tredje år', 'every 3 years'],
  ['P14D', 'var 14:e dag', 'every 14 days'],
  ['P1M14D', 'med 1 månad och 14 dagars mellanrum', 'every 1 month and 14 days'],
])('each %s', (period, sv, en) => {
  expect(everyWords(period, 'sv')).toBe(sv);
  expect(everyWords(period, 'en')).toBe(en);
});

test.each([
  [{ from: 2, to: 3 }, 'P1W', '2–3 gånger per vecka', '2–3 times per week'],
  [{ from: 1, to: 1 }, 'P2W', '1 gång varannan vecka', '1 time every other week'],
  [{ from: 2 }, 'P1M', 'minst 2 gånger per månad', 'at least 2 times per month'],
  [{ to: 1 }, 'P1D', 'högst 1 gång per dag', 'at most 1 time per day'],
])('%j in %s', (times, period, sv, en) => {
  expect(doseWords(times, period, 'sv')).toBe(sv);
  expect(doseWords(times, period, 'en')).toBe(en);
});
