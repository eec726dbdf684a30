import * as z from 'zod';
import { pathwaySchema } from './schema.js';

/**
 * The JSON Schema (draft 7) of the author's form, for completion and hover in editors. Pure. It is help while typing: what
 * only a look at the whole definition can tell is left to `readPathway`.
 */
export function pathwayJsonSchema(): object {
  const schema = z.toJSONSchema(pathwaySchema, { io: 'input', target: 'draft-7' });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: 'https://unpkg.com/insats/schema/pathway.schema.json',
    title: 'insats pathway, language 1',
    ...rest,
  };
}
