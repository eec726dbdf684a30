import * as z from 'zod';
import { pathwaySchema } from './schema.js';
import { type JsonSchema, variantJsonSchema } from './variant-json-schema.js';

/**
 * The JSON Schema (draft 7) of the author's form, for completion and hover in editors: under `else` that of a whole
 * definition, under `then` that of a local variant, which says only what differs. Pure. It is help while typing: what only a
 * look at the whole definition can tell is left to `readPathway`.
 */
export function pathwayJsonSchema(): object {
  const made = z.toJSONSchema(pathwaySchema, { io: 'input', target: 'draft-7' });
  const { $schema, description, definitions, ...rest } = made;
  const whole = rest as JsonSchema;
  const named = definitions as { readonly [name: string]: JsonSchema };
  const variant = variantJsonSchema(whole, named, '#/else');
  return {
    $schema,
    $id: 'https://unpkg.com/insats/schema/pathway.schema.json',
    title: 'insats pathway, language 1',
    description,
    if: { type: 'object', required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: variant.schema,
    else: whole,
    definitions: { ...named, ...variant.definitions },
  };
}
