import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.js';

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test('the committed schema is the one that the scenarios are read by', () => {
  const text = readFileSync(new URL('../../schema/scenario.schema.json', import.meta.url), 'utf8');
  expect(text).toBe(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
});

test('every key is described, and every object is closed', () => {
  const bare: string[] = [];
  const open: string[] = [];
  const schema = scenarioJsonSchema() as Node;
  const definitions = schema.definitions as Node;
  const isDescribed = (field: unknown): boolean => {
    if (!isNode(field)) return false;
    if (typeof field.description === 'string' && field.description !== '') return true;
    const refs = [field, ...((field.allOf as readonly unknown[]) ?? [])];
    const ref = refs.find((one) => isNode(one) && '$ref' in one) as Node | undefined;
    return ref !== undefined && isDescribed(definitions[String(ref.$ref).split('/').at(-1) ?? '']);
  };
  const visit = (node: unknown, place: string): void => {
    if (Array.isArray(node)) for (const [at, one] of node.entries()) visit(one, `${place}/${at}`);
    if (!isNode(node)) return;
    if (isNode(node.properties)) {
      if (node.additionalProperties !== false) open.push(place);
      for (const [key, field] of Object.entries(node.properties))
        if (!isDescribed(field)) bare.push(`${place}/${key}`);
    }
    for (const [key, part] of Object.entries(node)) visit(part, `${place}/${key}`);
  };
  visit(schema, '');
  expect({ bare, open }).toEqual({ bare: [], open: [] });
});
