import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Instant, Lang, Viewer } from 'insats';
import type { FindHolder } from './api-keys.js';
import type { Municipality } from './municipality.js';
import { openApi } from './open-api.js';
import { ProblemError, problem, problemOf } from './problem.js';
import type { Call, Route } from './route.js';
import { routes } from './routes.js';

/** What the service runs on. */
export interface Served {
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly holderOf: FindHolder;
  readonly now: () => Instant;
  /** Where faults of the service are written. Cases stand in none of them. */
  readonly onFault?: (error: unknown) => void;
}

/** The HTTP service. It listens when you say so, and answers `inject` in tests. */
export function caseService(served: Served): FastifyInstance {
  const app = fastify({ bodyLimit: 256 * 1024, requestTimeout: 10_000 });
  const fail = (error: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { problem: told, headers } = problemOf(error);
    if (told.status >= 500) served.onFault?.(error);
    return reply
      .code(told.status)
      .headers(headers)
      .type('application/problem+json')
      .send(JSON.stringify(told));
  };
  app.setErrorHandler(fail);
  app.setNotFoundHandler((request, reply) =>
    fail(new ProblemError(problem(404, 'no-route')), request, reply),
  );
  // Nothing about a family is kept on the way.
  app.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  const description = openApi(routes);
  const askers = new WeakMap<FastifyRequest, Municipality>();
  app.get('/openapi.json', async () => description);
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      // Before the body is read: who has no key is told so, and no more.
      onRequest: (request, _reply, done) => {
        askers.set(request, municipalityFor(served, route, request));
        done();
      },
      handler: async (request, reply) => {
        const { params, query, body } = request;
        const municipality = askers.get(request) ?? municipalityFor(served, route, request);
        const call = callOf(served, municipality, route, request);
        const answer = await route.answer(call, { params, query, body });
        return reply
          .code(answer.status)
          .headers({ vary: 'accept-language', ...answer.headers })
          .type('application/json; charset=utf-8')
          .send(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
      },
    });
  }
  return app;
}

/** The municipality whose key a request carries. */
function municipalityFor(
  { municipalities, holderOf }: Served,
  { right }: Route,
  request: FastifyRequest,
): Municipality {
  const holder = holderOf(request.headers.authorization);
  const municipality = holder === undefined ? undefined : municipalities.get(holder.tenant);
  if (holder === undefined || municipality === undefined)
    throw new ProblemError(problem(401, 'no-key'), { 'www-authenticate': 'Bearer' });
  if (!holder.may.includes(right)) throw new ProblemError(problem(403, 'key-may-not'));
  return municipality;
}

function callOf(served: Served, municipality: Municipality, route: Route, request: FastifyRequest): Call {
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  return {
    municipality,
    viewer: route.right === 'cases' ? viewerIn(header) : { role: 'follower' },
    lang: langOf(header('accept-language')),
    now: served.now(),
    header,
  };
}

/** Who looks and records. In this example the caller says so; in yours it comes from whom has signed in. */
function viewerIn(header: Call['header']): Viewer {
  const role = header('insats-role');
  const ref = header('insats-ref');
  const isRole = role !== undefined && /^[a-z][a-z0-9-]{0,63}$/.test(role);
  if (isRole && (ref === undefined || ref.length <= 200)) return ref === undefined ? { role } : { role, ref };
  throw new ProblemError(
    problem(400, 'no-viewer', {
      detail: 'Send Insats-Role: a role of the pathway, and Insats-Ref: your reference to the person.',
    }),
  );
}

/** English when the client asks for it before Swedish; otherwise Swedish. */
export function langOf(accepted = ''): Lang {
  const weighed = accepted.split(',').map((part) => {
    const [tag = '', q] = part
      .trim()
      .toLowerCase()
      .split(/;\s*q=/);
    return { lang: tag.split('-')[0], q: q === undefined ? 1 : Number(q) };
  });
  const weight = (lang: Lang): number =>
    Math.max(0, ...weighed.filter((one) => one.lang === lang).map(({ q }) => q));
  return weight('en') > weight('sv') ? 'en' : 'sv';
}
