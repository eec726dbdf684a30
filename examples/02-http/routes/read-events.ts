import { readEvents as eventsBehind } from 'insats/runtime';
import * as z from 'zod';
import { nothing, type Route, route } from '../route.js';

const query = z.strictObject({
  after: z.string().max(60).optional().describe('Position of the last event you have dealt with'),
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Most events, 1 to 1000'),
});

/** The outbox of the municipality: each event at least once, for whoever keeps the position. */
export const readEvents: Route = route({
  method: 'GET',
  path: '/events',
  summary: 'What has happened in all cases of the municipality, whoever saved it. Needs a key for events',
  right: 'events',
  params: z.strictObject({}),
  query,
  body: nothing,
  answers: { 200: 'Events in order, and `next`: where to go on' },
  handle: async ({ municipality: { store } }, { query: { after, limit } }) => ({
    status: 200,
    body: await eventsBehind(store.outbox, { limit, ...(after === undefined ? {} : { after }) }),
  }),
});
