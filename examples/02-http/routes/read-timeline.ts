import { timeline } from 'insats';
import { describeTimeline } from 'insats/render';
import { caseInPath, noQuery, nothing, type Route, route } from '../route.js';

/** What has happened in the case, to the one who asks. */
export const readTimeline: Route = route({
  method: 'GET',
  path: '/cases/:id/timeline',
  summary: 'What has happened, as the viewer may see it: data, and the same in words',
  right: 'cases',
  params: caseInPath,
  query: noQuery,
  body: nothing,
  answers: { 200: 'The timeline', 404: 'No such case', 410: 'Erased' },
  handle: async ({ municipality: { runtime }, viewer, lang }, { params: { id } }) => {
    const { compiled, revision } = await runtime.load(id);
    const rows = timeline(compiled, await runtime.journal(id), { viewer });
    return {
      status: 200,
      headers: { etag: `"${revision}"`, 'content-language': lang },
      body: { case: id, revision, rows, text: describeTimeline(compiled, rows, { lang }) },
    };
  },
});
