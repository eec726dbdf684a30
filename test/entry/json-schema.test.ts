import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { baseFields, kindFields } from '../../src/entry/entry-schema.js';
import { entryJsonSchema } from '../../src/entry/json-schema.js';

interface KindSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

const made = entryJsonSchema() as { readonly $defs: Readonly<Record<string, KindSchema>> };

test('the committed schema is the one that the entries give', () => {
  const text = readFileSync(new URL('../../schema/entry.schema.json', import.meta.url), 'utf8');
  expect(text).toBe(`${JSON.stringify(made, null, 2)}\n`);
});

test.each(Object.entries(kindFields))('a %s has its fields in it, and no others', (kind, fields) => {
  const schema = made.$defs[kind]!;
  const all = Object.entries({ kind: {}, ...baseFields, ...fields });
  expect(Object.keys(schema.properties).sort()).toEqual(all.map(([name]) => name).sort());
  const required = all.filter(([, type]) => !Array.isArray(type)).map(([name]) => name);
  expect([...schema.required].sort()).toEqual(required.sort());
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.recordedAt).toEqual({ type: 'string', format: 'date-time' });
});
