import { canonicalJson } from './canonical-json.js';
import { ownKeys } from './own-keys.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The parts of a JSON Schema that are tables of schemas. */
type Tables = { readonly [key: string]: JsonSchema };

/** The JSON Schema of a local variant, and what it points to beside what whole definitions do. */
export interface VariantJsonSchema {
  readonly schema: JsonSchema;
  readonly definitions: Tables;
}

/**
 * What a local variant may hold, made from what a whole definition holds: nothing is needed in what is merged with the parent,
 * key by key. What is replaced whole (rules, conditions, lists, what a definition says of itself) is as it was. Pure.
 *
 * @param whole - the JSON Schema of a whole definition, without its `definitions`
 * @param wholeAt - where that stands, as a reference; parts that are the same point there
 */
export function variantJsonSchema(
  whole: JsonSchema,
  definitions: Tables,
  wholeAt: string,
): VariantJsonSchema {
  const properties = Object.entries(whole.properties as Tables).map(([key, field]) => {
    const changed = ownKeys.has(key) ? field : relaxed(field);
    return [key, isSame(field, changed) ? { $ref: `${wholeAt}/properties/${key}` } : changed];
  });
  const required = (whole.required as readonly string[]).filter((key) => ownKeys.has(key));
  return {
    schema: { ...whole, properties: Object.fromEntries(properties), required },
    definitions: Object.fromEntries(
      [...mergedDefinitions].map(([name, changed]) => [changed, relaxed(definitions[name] ?? {})]),
    ),
  };
}

/** The named schemas whose values are merged key by key, and what each is called where it is. */
const mergedDefinitions: ReadonlyMap<string, string> = new Map([['step', 'changed-step']]);

/** A schema in which nothing is needed, at any depth that is merged. */
function relaxed(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(
    ([key, value]) => key !== 'required' && !(key === 'oneOf' && isChoiceOfKeys(value)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, relaxedPart(key, value)]));
}

function relaxedPart(key: string, value: unknown): unknown {
  if (key === '$ref') return renamed(String(value));
  if (Array.isArray(value))
    return inAlternatives.has(key) ? value.map((one: JsonSchema) => relaxed(one)) : value;
  if (key === 'additionalProperties' && typeof value === 'object') return relaxed(value as JsonSchema);
  if (key !== 'properties') return value;
  return Object.fromEntries(Object.entries(value as Tables).map(([name, field]) => [name, relaxed(field)]));
}

const inAlternatives: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf']);

/** Alternatives that say nothing but which key is needed: the type of a step. */
function isChoiceOfKeys(value: unknown): boolean {
  return (value as readonly JsonSchema[]).every((one) => Object.keys(one).join() === 'required');
}

function renamed(reference: string): string {
  const name = reference.split('/').at(-1) ?? '';
  return `#/definitions/${mergedDefinitions.get(name) ?? name}`;
}

function isSame(one: JsonSchema, other: JsonSchema): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
