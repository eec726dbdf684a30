import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';

const epoch: Temporal.PlainDate = Temporal.PlainDate.from('1970-01-01');
const first = Temporal.PlainDate.from('1900-01-01').since(epoch).days;
const last = Temporal.PlainDate.from('2199-12-31').since(epoch).days;

/** Dates of the years 1900 to 2199, written by Temporal. */
export const anyDate: fc.Arbitrary<string> = fc
  .integer({ min: first, max: last })
  .map((days) => epoch.add({ days }).toString());

/** The last days of months, where month arithmetic goes wrong. */
export const anyMonthEnd: fc.Arbitrary<string> = anyDate.map((text) => {
  const date = Temporal.PlainDate.from(text);
  return date.with({ day: date.daysInMonth }).toString();
});

/** Milliseconds from 1970 to moments of the years 1900 to 2199. */
export const anyEpochMs: fc.Arbitrary<number> = fc.integer({
  min: Date.parse('1900-01-02T00:00:00Z'),
  max: Date.parse('2199-12-30T00:00:00Z'),
});
