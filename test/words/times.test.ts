import { expect, test } from 'vitest';
import { timeWords } from '../../src/words/times.js';

test.each([
  ['2026-03-02T08:05:59Z', '09.05', '09:05'],
  ['2026-07-02T08:05:00.250+02:00', '08.05', '08:05'],
  ['2026-03-02T23:30:00Z', '00.30', '00:30'],
])('%s on the clocks of Stockholm', (moment, sv, en) => {
  expect(timeWords(moment, 'Europe/Stockholm', 'sv')).toBe(sv);
  expect(timeWords(moment, 'Europe/Stockholm', 'en')).toBe(en);
});
