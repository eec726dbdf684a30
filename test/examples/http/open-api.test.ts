import { describe, expect, test } from 'vitest';
import { openApi } from '../../../examples/02-http/open-api.js';
import { routes } from '../../../examples/02-http/routes.js';
import { entryNature } from '../../../src/entry/entry.js';

type Node = { readonly [key: string]: unknown };

describe('the description of the HTTP example', () => {
  const described = openApi(routes) as Node & {
    readonly paths: Node;
    readonly components: { readonly schemas: Node };
  };

  test('holds every route, with what each asks for', () => {
    const held = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods as Node).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(held.sort()).toEqual(
      routes.map(({ method, path }) => `${method} ${path.replace(':id', '{id}')}`).sort(),
    );
    const { get } = described.paths['/events'] as { readonly get: { readonly parameters: readonly Node[] } };
    expect(get.parameters).toContainEqual({
      in: 'query',
      name: 'limit',
      required: false,
      description: 'Most events, 1 to 1000',
      schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
    });
  });

  test('holds every kind of entry, without what the service sets', () => {
    const { schemas } = described.components;
    for (const kind of Object.keys(entryNature)) {
      const { properties, required } = schemas[`entry-${kind}`] as {
        readonly properties: Node;
        readonly required: readonly string[];
      };
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(['id', 'kind', 'happened', 'note']));
      for (const field of ['by', 'recordedAt', 'admitted']) expect(properties).not.toHaveProperty(field);
      expect(required).toEqual(expect.arrayContaining(['kind', 'happened']));
      expect(required).not.toContain('id');
    }
  });

  test('points only to what it holds', () => {
    const pointers = JSON.stringify(described).match(/"#\/[^"]+"/g) ?? [];
    expect(pointers.length).toBeGreaterThan(30);
    for (const pointer of new Set(pointers)) {
      const steps = (JSON.parse(pointer) as string).slice(2).split('/');
      const found = steps.reduce<unknown>((node, step) => (node as Node | undefined)?.[step], described);
      expect([pointer, found]).not.toEqual([pointer, undefined]);
    }
  });
});
