import type { Instant, Lang, Viewer } from 'insats';
import * as z from 'zod';
import type { Right } from './api-keys.js';
import type { Municipality } from './municipality.js';
import { ProblemError, problem } from './problem.js';

/** Who asks, of which municipality, in which language, and when. */
export interface Call {
  readonly municipality: Municipality;
  readonly viewer: Viewer;
  readonly lang: Lang;
  readonly now: Instant;
  readonly header: (name: string) => string | undefined;
}

/** What a client is answered. */
export interface Answer {
  readonly status: number;
  /** Data, or JSON as text. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The parts of a request, as they came. */
export interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** A route as data: what it asks for and answers, for the service and for its description alike. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly summary: string;
  readonly right: Right;
  readonly asks: { readonly params: z.ZodType; readonly query: z.ZodType; readonly body?: z.ZodType };
  /** Request headers that it reads, beside those of every route. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Status and what it means. */
  readonly answers: Readonly<Record<number, string>>;
  readonly answer: (call: Call, raw: RawRequest) => Promise<Answer>;
}

interface Asked<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
}

/** Makes a route whose handler is given what the schemas have let through. */
export function route<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  spec: Omit<Route, 'asks' | 'answer'> & {
    readonly params: P;
    readonly query: Q;
    readonly body: B;
    readonly handle: (call: Call, asked: Asked<P, Q, B>) => Promise<Answer>;
  },
): Route {
  const { params, query, body, handle, ...rest } = spec;
  return {
    ...rest,
    asks: { params, query, ...(spec.method === 'POST' ? { body } : {}) },
    answer: (call, raw) =>
      handle(call, {
        params: parsed('path', params, raw.params),
        query: parsed('query', query, raw.query),
        body: parsed('body', body, raw.body ?? undefined),
      }),
  };
}

/** The id of a case in a path. */
export const caseInPath: z.ZodObject<{ id: z.ZodString }> = z.strictObject({
  id: z.string().min(1).max(200),
});

/** A part of a request that has nothing in it. */
export const nothing: z.ZodType<unknown> = z.unknown();

/** A query without parameters. */
export const noQuery: z.ZodType<object> = z.strictObject({});

function parsed<T extends z.ZodType>(where: string, schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({
    path: [where, ...path.map(String)],
    message,
  }));
  throw new ProblemError(problem(400, 'bad-request', { issues }));
}
