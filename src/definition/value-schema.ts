import * as z from 'zod';
import { type DurationText, parseDuration } from '../calendar/duration.js';
import { isZone } from '../calendar/instant.js';
import { isLocalDate, type LocalDate } from '../calendar/local-date.js';
import type { Range } from '../condition/condition.js';
import type { Text } from '../words/text.js';
import { patterned } from './patterned.js';
import { maybe, type ShapeOf, strict } from './shape.js';

/** A length of time, such as `P3W`. */
export const durationSchema: z.ZodType<DurationText> = z
  .string()
  .refine((text) => parseDuration(text) !== undefined, { error: 'bad-duration' })
  .meta(
    patterned(
      '^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$',
      'Skriv P och sedan år (Y), månader (M), veckor (W) och dagar (D): P3W är tre veckor.',
      'Write P and then years (Y), months (M), weeks (W) and days (D): P3W is three weeks.',
    ),
  )
  .describe(
    'A length of time: `P` and then years (Y), months (M), weeks (W), days (D). «3 veckor» is `P3W`, «1 månad» `P1M`.',
  );

/** A calendar date. */
export const dateSchema: z.ZodType<LocalDate> = z
  .string()
  .refine(isLocalDate, { error: 'bad-date' })
  .meta(
    patterned(
      '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      'Skriv år-månad-dag: 2026-03-02.',
      'Write year-month-day: 2026-03-02.',
    ),
  )
  .describe('A date, year-month-day: `2026-03-02`.');

/** A time zone by its IANA name. */
export const zoneSchema: z.ZodType<string> = z.string().refine(isZone, { error: 'bad-zone' });

/** A semantic version. */
export const versionSchema: z.ZodType<string> = z
  .string()
  .refine((text) => /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.test(text), {
    error: 'bad-version',
  })
  .meta(
    patterned(
      '^[0-9]+\\.[0-9]+\\.[0-9]+$',
      'Skriv tre tal med punkter emellan: 1.0.0.',
      'Write three numbers with dots between: 1.0.0.',
    ),
  );

/** A label in Swedish and English. */
export const textSchema: z.ZodType<Text> = z
  .strictObject(
    {
      sv: words('The words in Swedish.').exactOptional(),
      en: words('The words in English.').exactOptional(),
    },
    { error: (issue) => (issue.code === 'invalid_type' ? 'label' : undefined) },
  )
  .meta({
    id: 'text',
    description:
      'A label in Swedish and English: `{ sv: Planeringsmöte, en: Planning meeting }`. A missing language falls back to the other one, with a warning.',
  }) as z.ZodType<Text>;

/** Words that are not empty, up to 4,000 characters. */
export function words(about: string): z.ZodString {
  return z.string().min(1).max(4000).describe(about);
}

/** A whole number from `least` on, up to 100,000. */
export function wholeNumber(least: number): z.ZodType<number> {
  return z.int().min(least).max(100_000);
}

/** Any number between a billion below zero and a billion above. */
export const numberSchema: z.ZodType<number> = z.number().min(-1e9).max(1e9);

/** The two ends of an inclusive range. */
export const rangeShape: ShapeOf<Range> = {
  from: maybe(wholeNumber(0).describe('At least this many.')),
  to: maybe(wholeNumber(0).describe('At most this many (inclusive).')),
};

/** An inclusive range of whole numbers with at least one end. */
export const rangeSchema: z.ZodType<Range> = strict<Range>(rangeShape)
  .meta({ minProperties: 1 })
  .describe('From and to, both inclusive; a missing end is open: `{ from: 2, to: 3 }`.');
