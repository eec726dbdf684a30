import { PathwayError, type PathwayErrorCode } from 'insats';

/** What went wrong, as RFC 9457 says it (`application/problem+json`). Clients branch on `code`, never on sentences. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly code: string;
  readonly detail?: string;
  /** Further fields: `reasons`, `accepted`, `issues`, `revision` … */
  readonly [field: string]: unknown;
}

/** A problem that ends a request. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.title);
    this.problem = problem;
    this.headers = headers;
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is not well formed',
  401: 'A key is needed',
  403: 'This may not be done with this key or in this role',
  404: 'There is no such thing here',
  409: 'There is something else already',
  410: 'The case has been erased',
  412: 'The case has been changed since you read it',
  413: 'The request is too large',
  415: 'Send JSON',
  422: 'The case does not take this as it is',
  500: 'The service failed',
  503: 'The service cannot answer now',
};

/** A problem with its status, our code and what more there is to say. */
export function problem(status: number, code: string, more: Readonly<Record<string, unknown>> = {}): Problem {
  return {
    type: `urn:insats:problem:${code}`,
    status,
    title: titles[status] ?? 'Not possible',
    code,
    ...more,
  };
}

/** What a misuse or a failure is to a client; what stands nowhere here is a fault of the service. */
const statuses: { readonly [C in PathwayErrorCode]?: number } = {
  'unknown-case': 404,
  'case-erased': 410,
  'unknown-definition': 422,
  'invalid-argument': 400,
  'case-busy': 503,
  'store-failed': 503,
};

/** Any error as a problem. What failed inside is told to the log, not to the client. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof PathwayError) {
    const status = statuses[error.code] ?? 500;
    if (status === 503) return new ProblemError(problem(status, error.code), { 'retry-after': '2' });
    if (status < 500) return new ProblemError(problem(status, error.code, { detail: error.message }));
  }
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new ProblemError(problem(status, status === 413 ? 'too-large' : 'bad-request'));
  return new ProblemError(problem(500, 'internal'));
}
