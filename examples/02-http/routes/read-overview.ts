import { overview } from 'insats';
import { describeOverview } from 'insats/render';
import { madeOnce } from '../made-answers.js';
import { caseInPath, noQuery, nothing, type Route, route } from '../route.js';

/** How the case stands today, to the one who asks. */
export const readOverview: Route = route({
  method: 'GET',
  path: '/cases/:id/overview',
  summary: 'What is next, overdue, blocked and why, as the viewer may see it: data, and the same in words',
  right: 'cases',
  params: caseInPath,
  query: noQuery,
  body: nothing,
  answers: { 200: 'The overview', 404: 'No such case', 410: 'Erased' },
  handle: async ({ municipality, viewer, lang, now }, { params: { id } }) => {
    const held = await municipality.runtime.load(id);
    const { compiled, state, revision } = held;
    const body = madeOnce(held, { viewer, lang, now }, () => {
      const shown = overview(compiled, state, { now, viewer });
      const text = describeOverview(compiled, shown, { lang });
      return JSON.stringify({ case: id, revision, overview: shown, text });
    });
    return { status: 200, headers: { etag: `"${revision}"`, 'content-language': lang }, body };
  },
});
