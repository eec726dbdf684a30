import * as z from 'zod';
import { parseDuration } from '../calendar/duration.js';
import { isLocalDate } from '../calendar/local-date.js';
import { patterned } from '../definition/patterned.js';

/** The pattern of a moment: a date, or a length of time after (`+`) the previous moment. */
const momentPattern =
  '^([0-9]{4}-[0-9]{2}-[0-9]{2}|[+](P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?))$';

/** Whether a text is a moment: `2026-03-02` or `+P3W`. Pure. */
export function isMoment(text: string): boolean {
  return isLocalDate(text) || (text.startsWith('+') && parseDuration(text.slice(1)) !== undefined);
}

/** A moment. */
export function moment(about: string): z.ZodType<string> {
  return z
    .string()
    .refine(isMoment, { error: 'bad-moment' })
    .meta(
      patterned(
        momentPattern,
        'Skriv ett datum, 2026-03-02, eller hur långt efter: +P3W är tre veckor senare.',
        'Write a date, 2026-03-02, or how long after: +P3W is three weeks later.',
      ),
    )
    .describe(about);
}

/** A time of day. */
export const timeSchema: z.ZodType<string> = z
  .string()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { error: 'bad-time' })
  .meta(
    patterned(
      '^([01][0-9]|2[0-3]):[0-5][0-9]$',
      'Skriv timmar och minuter inom citattecken: "14:30".',
      'Write hours and minutes in quotes: "14:30".',
    ),
  )
  .describe('Time of the day: `"14:30"`. Default: nine in the morning, and a minute for each line.');

/** Some text. */
export function text(about: string): z.ZodType<string> {
  return z.string().min(1).max(2000).describe(about);
}

/** A list of texts. */
export function texts(about: string): z.ZodType<readonly string[]> {
  return z.array(z.string()).describe(about) as unknown as z.ZodType<readonly string[]>;
}

/** `true`, and nothing else. */
export function yes(about: string): z.ZodType<boolean> {
  return z.literal(true).describe(about) as unknown as z.ZodType<boolean>;
}

const how =
  'One id, or a list: exactly these, in this order; `[]` is none. `{ among: [a] }`: these and perhaps others. `{ without: [a] }`: not these.';

/** What a list should be. */
export function names(about: string): z.ZodType {
  const list = z.array(z.string());
  return z
    .union(
      [
        z.string(),
        list,
        z.strictObject({
          only: list.describe('Exactly these, in this order.').exactOptional(),
          among: list.describe('These, and perhaps others, in any order.').exactOptional(),
          without: list.describe('None of these.').exactOptional(),
        }),
      ],
      { error: 'names' },
    )
    .describe(`${about} ${how}`);
}

/** Something for each of several ids. */
export function byId(value: z.ZodType, about: string): z.ZodType {
  return z.record(z.string(), value).describe(about);
}
