import * as z from 'zod';
import type { EntryKind } from './entry.js';
import { entrySchema, entryTypes } from './entry-schema.js';

/** JSON Schema as plain data. */
type JsonSchema = { readonly [key: string]: unknown };

/**
 * The JSON Schema (draft 2020-12, the one of OpenAPI 3.1) of an entry, for the interfaces of hosts: under `$defs` a schema for
 * each kind, and one of them holds. Pure. It says what an entry is made of; whether the entry fits the pathway and the case is what
 * `record` answers.
 */
export function entryJsonSchema(): object {
  const kinds = [...entryTypes.keys()] as readonly EntryKind[];
  const made = z.toJSONSchema(entrySchema, { io: 'input' }) as { readonly oneOf: readonly JsonSchema[] };
  const defs = kinds.map((kind, index) => [kind, { title: kind, ...made.oneOf[index] }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/insats/schema/entry.schema.json',
    title: 'insats entry',
    description: 'What is recorded in a case. Which fields each kind holds: docs/reference/entries.md.',
    oneOf: kinds.map((kind) => ({ $ref: `#/$defs/${kind}` })),
    $defs: Object.fromEntries(defs),
  };
}
