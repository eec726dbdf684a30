import { PathwayError } from 'insats';
import * as z from 'zod';
import { ProblemError, problem } from '../problem.js';
import { noQuery, type Route, route } from '../route.js';

const body = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
    .describe('An id of your own, without meaning'),
  pathway: z.string().max(200).describe('Id of the pathway, such as kumla.bron'),
  version: z.string().max(40).optional().describe('A version of it; the newest when left out'),
});

/** Opens an empty case. The same call again finds it open. */
export const openCase: Route = route({
  method: 'POST',
  path: '/cases',
  summary: 'Open a case',
  right: 'cases',
  params: z.strictObject({}),
  query: noQuery,
  body,
  answers: { 201: 'Opened', 200: 'Was open already', 409: 'The id is taken by a case of another pathway' },
  handle: async ({ municipality }, { body: { id, pathway, version } }) => {
    const opened = await municipality.runtime.open(id, pathway, version).catch((error: unknown) => {
      const isTaken = error instanceof PathwayError && error.code === 'invalid-argument';
      throw isTaken ? new ProblemError(problem(409, 'id-taken', { detail: error.message })) : error;
    });
    const { outcome, case: held } = opened;
    return {
      status: outcome === 'opened' ? 201 : 200,
      headers: { etag: `"${held.revision}"`, location: `/cases/${encodeURIComponent(id)}/overview` },
      body: { outcome, case: id, revision: held.revision, pin: held.state.pin },
    };
  },
});
