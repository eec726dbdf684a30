import * as z from 'zod';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { pathwaySchema } from './schema.js';
import { oneOfKeys } from './shape.js';

/** The parts of a schema that a walk beside the data needs. */
interface Def {
  readonly type: string;
  readonly shape?: { readonly [key: string]: z.core.$ZodType };
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly getter?: () => z.core.$ZodType;
}

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def;

/** The schema itself, without what makes it optional or late. The schemas of the language are few, and stay as they are. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const known = bared.get(schema);
  if (known !== undefined) return known;
  const { type, innerType, getter } = defOf(schema);
  const inner = type === 'optional' ? innerType : type === 'lazy' ? getter?.() : undefined;
  const found = inner === undefined ? schema : bare(inner);
  bared.set(schema, found);
  return found;
}

const bared = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** The schemas that read what stands under `key`; several under a union, none where nothing is known. */
function under(schema: z.core.$ZodType, key: string | number): readonly z.core.$ZodType[] {
  const { shape, element, valueType, options } = defOf(bare(schema));
  if (options !== undefined) return options.flatMap((option) => under(option, key));
  const next =
    typeof key === 'number'
      ? element
      : shape !== undefined && Object.hasOwn(shape, key)
        ? shape[key]
        : valueType;
  return next === undefined ? [] : [next];
}

function schemasAt(path: DataPath): readonly z.core.$ZodType[] {
  let schemas: readonly z.core.$ZodType[] = [pathwaySchema];
  for (const key of path) schemas = schemas.flatMap((schema) => under(schema, key));
  return schemas;
}

/** The keys that may stand in the object at a place. Pure. */
export function keysAt(path: DataPath): readonly string[] {
  return schemasAt(path).flatMap((schema) => objectKeys(schema));
}

/** Whether what stands at a place is a condition, an anchor or a grant: one whole, that another one replaces. Pure. */
export function isOneWhole(path: DataPath): boolean {
  const wholes = schemasAt(path)
    .flatMap(alternatives)
    .map((schema) => oneOfKeys.get(schema)?.what);
  return wholes.some((what) => what === 'condition' || what === 'anchor' || what === 'grant');
}

/** The schemas that may read a value: those of a union one by one. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const here = bare(schema);
  return defOf(here).options?.flatMap(alternatives) ?? [here];
}

/** What the schema says of a value at a place; paths from that place. Pure. */
export function issuesAt(path: DataPath, value: unknown): readonly z.core.$ZodIssue[] {
  return schemasAt(path).flatMap((schema) => z.safeParse(schema, value).error?.issues ?? []);
}

/** The least and the greatest number that may stand at a place, both inclusive. Pure. */
export function boundsAt(path: DataPath): {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
} {
  const numbers = schemasAt(path).flatMap((schema) => numberSchemas(schema));
  const {
    minValue = 0,
    maxValue = 0,
    format,
  } = (numbers[0] ?? {}) as { minValue?: number; maxValue?: number; format?: string };
  return { least: minValue, most: maxValue, whole: format === 'safeint' };
}

function numberSchemas(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { type, options } = defOf(bare(schema));
  return options?.flatMap(numberSchemas) ?? (type === 'number' || type === 'int' ? [bare(schema)] : []);
}

function objectKeys(schema: z.core.$ZodType): readonly string[] {
  const { shape, options } = defOf(bare(schema));
  return options?.flatMap(objectKeys) ?? Object.keys(shape ?? {});
}

/** How many steps of `path` lead to the innermost thing that may be left out whole: an optional key, a list's member, an element. */
export function removable(path: DataPath): number {
  let schemas: readonly z.core.$ZodType[] = [pathwaySchema];
  let length = 1;
  for (const [at, key] of path.entries()) {
    const next = schemas.flatMap((schema) => under(schema, key));
    const optional = next.some((schema) => defOf(schema).type === 'optional');
    const isMember = schemas.some((schema) => ['array', 'record'].includes(defOf(bare(schema)).type));
    if (optional || isMember) length = at + 1;
    if (schemas.some((schema) => defOf(bare(schema)).type === 'union')) break;
    schemas = next;
  }
  return length;
}

/** What stands at a place in plain data, or `undefined`. Pure. */
export function valueAt(value: unknown, path: DataPath): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as { readonly [key: string | number]: unknown })[key];
  }
  return here;
}

/** A visit to one place: the schema that reads it, the value, and whether it is the key or the value. */
export type Visit = (schema: z.core.$ZodType, value: unknown, path: DataPath, at: 'value' | 'key') => void;

/** Visits every key and value of `value` beside the schema that reads it, in the order of the text. */
export function walk(
  value: unknown,
  visit: Visit,
  schema: z.core.$ZodType = pathwaySchema,
  path: DataPath = [],
): void {
  if (value === undefined) return;
  const here = bare(schema);
  visit(here, value, path, 'value');
  const { shape, element, keyType, valueType, options } = defOf(here);
  if (options !== undefined) {
    const option = options.find((one) => fits(one, value));
    if (option !== undefined) walk(value, visit, option, path);
  } else if (Array.isArray(value)) {
    if (element !== undefined)
      for (const [at, member] of value.entries()) walk(member, visit, element, [...path, at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (keyType !== undefined) visit(keyType, key, [...path, key], 'key');
      const next = shape === undefined ? valueType : Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (next !== undefined) walk(member, visit, next, [...path, key]);
    }
  }
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
  const { type } = defOf(bare(schema));
  if (Array.isArray(value)) return type === 'array';
  if (typeof value === 'object') return type === 'object' || type === 'record';
  if (typeof value === 'number') return type === 'number' || type === 'int';
  return type === 'string' || type === 'enum' || type === 'literal';
}

/**
 * A copy of `value` without the fields that `drop` names. Only fields of the language are asked about, never an author's
 * ids, which may be the same words. Pure.
 */
export function without(
  value: unknown,
  drop: (field: string) => boolean,
  schema: z.core.$ZodType = pathwaySchema,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { shape, element, valueType, options } = defOf(bare(schema));
  if (options !== undefined) {
    const option = options.find((one) => fits(one, value));
    return option === undefined ? value : without(value, drop, option);
  }
  if (Array.isArray(value))
    return element === undefined ? value : value.map((one) => without(one, drop, element));
  const fields = Object.entries(value).filter(([field]) => shape === undefined || !drop(field));
  return Object.fromEntries(
    fields.map(([field, member]) => {
      const next = shape === undefined ? valueType : shape[field];
      return [field, next === undefined ? member : without(member, drop, next)];
    }),
  );
}
