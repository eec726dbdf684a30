import { createRequire } from 'node:module';
import * as z from 'zod';
import type { Route } from './route.js';
import { ownFields } from './routes/record-entry.js';

/** JSON Schema as plain data. */
type Schema = { readonly [key: string]: unknown };

interface EntrySchema {
  readonly $defs: Readonly<
    Record<string, { readonly properties: Schema; readonly required: readonly string[] }>
  >;
}

const entrySchema = createRequire(import.meta.url)('insats/schema/entry.schema.json') as EntrySchema;

/** The service as OpenAPI 3.1, made from the schemas that requests are read with, and from those of entries. */
export function openApi(routes: readonly Route[]): Schema {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Case service',
      version: '1.0.0',
      description: 'Cases of intervention pathways, over HTTP.',
    },
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: { ...entrySchemas(), entry: anyEntry(), problem: problemSchema },
    },
  };
}

function operation(route: Route): Schema {
  const { asks, answers, summary, headers = {}, path } = route;
  const own =
    route.right === 'cases'
      ? {
          'insats-role': 'A role of the pathway',
          'insats-ref': 'Your reference to the person',
          'accept-language': 'sv or en',
        }
      : {};
  const named = Object.entries({ ...own, ...headers });
  const failures = {
    400: 'Not well formed',
    401: 'No key',
    403: 'Not with this key or in this role',
    503: 'Try again (Retry-After)',
  };
  return {
    operationId: `${route.method.toLowerCase()}${path.replaceAll(/[/:]+(\w)/g, (_all, letter: string) => letter.toUpperCase())}`,
    summary,
    parameters: [
      ...parameters('path', asks.params),
      ...parameters('query', asks.query),
      ...named.map(([name, description]) => ({
        in: 'header',
        name,
        description,
        required: name === 'insats-role',
        schema: { type: 'string' },
      })),
    ],
    ...(asks.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: bodySchema(route) } } } }),
    responses: Object.fromEntries(
      Object.entries({ ...answers, ...failures }).map(([status, description]) => [
        status,
        { description, content: contentOf(Number(status)) },
      ]),
    ),
  };
}

function contentOf(status: number): Schema {
  return status < 400
    ? { 'application/json': { schema: { type: 'object' } } }
    : { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } };
}

function bodySchema({ path, asks }: Route): Schema {
  if (path.endsWith('/entries')) return { $ref: '#/components/schemas/entry' };
  return asks.body === undefined ? {} : jsonSchema(asks.body);
}

function parameters(where: 'path' | 'query', schema: z.ZodType): readonly Schema[] {
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    readonly properties?: Record<string, Schema>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    in: where,
    name,
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: rest,
  }));
}

function jsonSchema(schema: z.ZodType): Schema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}

/** What a client sends of each kind of entry: all but what the service sets, and the id when the key has it. */
function entrySchemas(): Schema {
  const isOwn = (field: string): boolean => (ownFields as readonly string[]).includes(field);
  return Object.fromEntries(
    Object.entries(entrySchema.$defs).map(([kind, schema]) => [
      `entry-${kind}`,
      {
        ...schema,
        properties: Object.fromEntries(Object.entries(schema.properties).filter(([field]) => !isOwn(field))),
        required: schema.required.filter((field) => !isOwn(field) && field !== 'id'),
      },
    ]),
  );
}

const anyEntry = (): Schema => ({
  oneOf: Object.keys(entrySchema.$defs).map((kind) => ({ $ref: `#/components/schemas/entry-${kind}` })),
});

const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'status', 'title', 'code'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    code: { type: 'string', description: 'Branch on this' },
    detail: { type: 'string' },
    sentences: { type: 'array', items: { type: 'string' } },
    reasons: { type: 'array', items: { type: 'object' }, description: 'Rules that are not met, as data' },
    accepted: { type: 'array', items: { type: 'object' }, description: 'Forms that would be accepted' },
    issues: {
      type: 'array',
      items: { type: 'object' },
      description: 'What is wrong with the form, by field',
    },
    revision: { type: 'integer' },
  },
};
