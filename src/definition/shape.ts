import * as z from 'zod';

/** A field that may be left out, but not be written with nothing in it. */
export type Left<T> = z.ZodExactOptional<z.ZodType<T>>;

/** What each key of `T` is read by: every key of `T`, no other, and left out only where `T` leaves it out. */
export type ShapeOf<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Left<Exclude<T[K], undefined>> : z.ZodType<T[K]>;
};

type KeyOf<U> = U extends U ? keyof U : never;
type ValueAt<U, K extends PropertyKey> = U extends { readonly [P in K]?: infer V }
  ? Exclude<V, undefined>
  : never;

/** What each key of the alternatives of `U` is read by; that exactly one kind stands there is checked apart. */
export type ShapeOfAny<U> = { readonly [K in KeyOf<U>]-?: Left<ValueAt<U, K>> };

/** An object with exactly the keys of `T`; another key is `unknown-key`. */
export function strict<T>(shape: ShapeOf<T>): z.ZodType<T> {
  return z.strictObject(shape as z.ZodRawShape) as unknown as z.ZodType<T>;
}

/** Where exactly one of several keys is to stand. */
export interface OneOf {
  readonly what: 'condition' | 'anchor' | 'rule' | 'step' | 'grant';
  readonly keys: readonly string[];
}

/** Which schemas ask for exactly one of several keys. */
export const oneOfKeys: z.core.$ZodRegistry<OneOf, z.core.$ZodType> = z.registry<OneOf>();

/**
 * An object that is one of the alternatives of `U`, all keys in one table: one strict object gives an editor, and an
 * author's message, a better answer than a union of twenty. That exactly one of `keys` stands there is checked apart.
 */
export function strictAny<U>(
  shape: ShapeOfAny<U>,
  what: OneOf['what'],
  keys: readonly string[],
): z.ZodType<U> {
  const schema = z.strictObject(shape as z.ZodRawShape);
  oneOfKeys.add(schema, { what, keys });
  return schema as unknown as z.ZodType<U>;
}

/** The field may be left out. */
export function maybe<T>(schema: z.ZodType<T>): Left<T> {
  return schema.exactOptional() as Left<T>;
}

/** One of a closed set of words, each with its explanation; the description lists them all. */
export function choice<T extends string>(words: { readonly [K in T]: string }, about: string): z.ZodType<T> {
  const entries = Object.entries<string>(words);
  const list = entries.map(([word, meaning]) => `\`${word}\`: ${meaning}`).join('; ');
  return z.enum(entries.map(([word]) => word)).describe(`${about} ${list}.`) as unknown as z.ZodType<T>;
}

/** A list with at least one member. */
export function list<T>(member: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.array(member).min(1) as z.ZodType<readonly T[]>;
}
