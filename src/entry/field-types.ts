import { z } from 'zod';
import { isInstant } from '../calendar/instant.js';
import { isLocalDate } from '../calendar/local-date.js';
import { looksLikeIdentityNumber } from './identity-number.js';

/**
 * What a field of an entry may hold, twice over: `schema` says exactly what is wrong, `is` answers fast. They agree on every
 * value that is plain data; a test holds them to it.
 */
export interface FieldType {
  readonly schema: z.ZodType;
  readonly is: (value: unknown) => boolean;
}

/** Longest reference, in characters. */
export const longestRef = 200;

/** Longest reason, in characters. */
export const longestReason = 2000;

/** Most items in a list. */
export const longestList = 1000;

const idPattern = /^[a-z][a-z0-9-]{0,63}$/;

/** Names that every plain object has already (`constructor`, `toString`): a case keeps rows by id in plain objects. */
const taken: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
const isFree = (value: string): boolean => !taken.has(value);

/** An id of the pathway. */
export const id: FieldType = {
  schema: z
    .string()
    .regex(idPattern)
    .refine(isFree, { params: { code: 'bad-id' } }),
  is: (value) => typeof value === 'string' && idPattern.test(value) && isFree(value),
};

/** An opaque host reference: 1 to 200 characters, no personal identity number, no name that objects have already. */
export const ref: FieldType = {
  schema: z
    .string()
    .min(1)
    .max(longestRef)
    .refine(isFree, { params: { code: 'bad-ref' } })
    .refine((value) => !looksLikeIdentityNumber(value), { params: { code: 'identity-number' } }),
  is: (value) => isText(value, longestRef) && isFree(value) && !looksLikeIdentityNumber(value),
};

/** A reason in words: 1 to 2000 characters. */
export const reason: FieldType = {
  schema: z.string().min(1).max(longestReason),
  is: (value) => isText(value, longestReason),
};

/** The id of a rule, a version, a basis: 1 to 200 characters. */
export const label: FieldType = {
  schema: z.string().min(1).max(longestRef),
  is: (value) => isText(value, longestRef),
};

/** A local date. */
export const date: FieldType = {
  schema: z
    .string()
    .refine(isLocalDate, { params: { code: 'bad-date' } })
    .meta({ format: 'date' }),
  is: (value) => typeof value === 'string' && isLocalDate(value),
};

/** An instant. */
export const instant: FieldType = {
  schema: z
    .string()
    .refine(isInstant, { params: { code: 'bad-date' } })
    .meta({ format: 'date-time' }),
  is: (value) => typeof value === 'string' && isInstant(value),
};

/** A local date or an instant. */
export const moment: FieldType = {
  schema: z
    .string()
    .refine(isMoment, { params: { code: 'bad-date' } })
    .meta({ anyOf: [{ format: 'date' }, { format: 'date-time' }] }),
  is: (value) => typeof value === 'string' && isMoment(value),
};

/** Minutes: a whole number, 0 to 100 000. */
export const minutes: FieldType = {
  schema: z.int().min(0).max(100_000),
  is: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100_000,
};

/** How many: a whole number, 0 to 100 000. */
export const count: FieldType = minutes;

/** Yes or no. */
export const flag: FieldType = { schema: z.boolean(), is: (value) => typeof value === 'boolean' };

/** Anything that is an object; an entry within a correction is checked by itself. */
export const content: FieldType = {
  schema: z.record(z.string(), z.unknown()),
  is: isRecord,
};

/** One of a few words. */
export function oneOf(...words: readonly [string, ...string[]]): FieldType {
  return { schema: z.enum(words), is: (value) => words.includes(value as string) };
}

/** A list of at most 1000. */
export function list(item: FieldType): FieldType {
  return {
    schema: z.array(item.schema).max(longestList),
    is: (value) => Array.isArray(value) && value.length <= longestList && value.every(item.is),
  };
}

/** A table from one kind of text to one kind of value. */
export function table(key: FieldType, item: FieldType): FieldType {
  return {
    schema: z.record(key.schema as z.ZodType<string, string>, item.schema),
    is: (value) =>
      isRecord(value) && Object.keys(value).every((name) => key.is(name) && item.is(value[name])),
  };
}

/** A finite number. */
export const number: FieldType = { schema: z.number(), is: Number.isFinite };

/** Fields by name; a field of type `[type]` may be left out. */
export type Fields = { readonly [field: string]: FieldType | readonly [FieldType] };

/** An object with these fields and no others. */
export function object(fields: Fields): FieldType {
  const shape: Record<string, z.ZodType> = {};
  const checks = new Map<string, (value: unknown) => boolean>();
  const required: string[] = [];
  for (const [name, type] of Object.entries(fields)) {
    const optional = isOptional(type);
    const field = optional ? type[0] : type;
    shape[name] = optional ? field.schema.optional() : field.schema;
    checks.set(name, field.is);
    if (!optional) required.push(name);
  }
  return {
    schema: z.strictObject(shape),
    is: (value) => isRecord(value) && fits(value, checks, required),
  };
}

function fits(
  value: Record<string, unknown>,
  checks: ReadonlyMap<string, (value: unknown) => boolean>,
  required: readonly string[],
): boolean {
  for (const name in value) {
    const check = checks.get(name);
    if (check === undefined || !check(value[name])) return false;
  }
  for (const name of required) if (!Object.hasOwn(value, name)) return false;
  return true;
}

function isOptional(type: FieldType | readonly [FieldType]): type is readonly [FieldType] {
  return Array.isArray(type);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}

function isMoment(text: string): boolean {
  return text.length === 10 ? isLocalDate(text) : isInstant(text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
