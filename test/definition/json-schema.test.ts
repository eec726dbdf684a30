import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { pathwayJsonSchema } from '../../src/definition/json-schema.js';
import type { Pathway } from '../../src/definition/pathway.js';
import type { pathwaySchema } from '../../src/definition/schema.js';

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test('the committed schema is the one that the definition gives', () => {
  const text = readFileSync(new URL('../../schema/pathway.schema.json', import.meta.url), 'utf8');
  expect(text).toBe(`${JSON.stringify(pathwayJsonSchema(), null, 2)}\n`);
});

test('the schema reads a pathway and nothing else', () => {
  expectTypeOf<z.output<typeof pathwaySchema>>().toEqualTypeOf<Pathway>();
});

test('a variant needs only what no definition inherits, and keeps every key of a whole one', () => {
  const { then: variant, else: whole } = pathwayJsonSchema() as { then: Node; else: Node };
  expect(variant.required).toEqual(['pathway', 'version', 'status']);
  expect(Object.keys(variant.properties as Node)).toEqual(Object.keys(whole.properties as Node));
});

test('every key is described, and every object is closed', () => {
  const bare: string[] = [];
  const open: string[] = [];
  const visit = (node: unknown, place: string): void => {
    if (!isNode(node)) return;
    if (isNode(node.properties)) {
      if (node.additionalProperties !== false) open.push(place);
      for (const [key, field] of Object.entries(node.properties)) {
        if (!isDescribed(field)) bare.push(`${place}/${key}`);
      }
    }
    for (const [key, part] of Object.entries(node)) {
      for (const [at, one] of (Array.isArray(part) ? part : [part]).entries())
        visit(one, `${place}/${key}${at || ''}`);
    }
  };
  const schema = pathwayJsonSchema() as Node;
  const at = (ref: string): unknown =>
    ref
      .split('/')
      .slice(1)
      .reduce((node: unknown, key) => (isNode(node) ? node[key] : undefined), schema);
  const isDescribed = (field: unknown): boolean => {
    if (!isNode(field)) return false;
    if (typeof field.description === 'string' && field.description !== '') return true;
    const ref = [field, ...((field.allOf as readonly unknown[]) ?? [])].find(
      (one) => isNode(one) && '$ref' in one,
    ) as Node | undefined;
    return ref !== undefined && isDescribed(at(String(ref.$ref)));
  };
  visit(schema, '');
  expect({ bare, open }).toEqual({ bare: [], open: [] });
});
