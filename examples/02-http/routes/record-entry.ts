import type { CompiledPathway, Entry, Refusal } from 'insats';
import { describeReason, describeRefusal } from 'insats/render';
import type { RecordedInCase } from 'insats/runtime';
import * as z from 'zod';
import { ProblemError, problem } from '../problem.js';
import { type Answer, type Call, caseInPath, noQuery, type Route, route } from '../route.js';

/** Fields that the service sets itself: who is signed in, and what its clock shows. */
export const ownFields = ['by', 'recordedAt', 'admitted'] as const;

/** Only the frame is asked here; whether the rest is an entry is judged by `record`. */
const body = z.looseObject({ kind: z.string(), happened: z.string(), id: z.string().optional() });

/** Records what has happened or been decided. Safe to send again: the key is the id of the entry. */
export const recordEntry: Route = route({
  method: 'POST',
  path: '/cases/:id/entries',
  summary: 'Record an entry. `by` and `recordedAt` are set by the service',
  right: 'cases',
  params: caseInPath,
  query: noQuery,
  body,
  headers: {
    'idempotency-key': 'The id of the entry, when the body has none',
    'if-match': 'The revision you have read ("7"): the answer is 412 when the case has been changed since',
  },
  answers: {
    201: 'Recorded: how it stands, and what deviates',
    200: 'Was recorded already',
    404: 'No such case',
    410: 'Erased',
    412: 'Changed since you read it; nothing was recorded',
    422: 'Refused: reasons, and the forms that would be accepted; nothing was recorded',
  },
  handle: async (call, { params: { id }, body: given }) => {
    const { runtime } = call.municipality;
    const { compiled } = await runtime.load(id);
    const entry = entryFrom(call, given);
    if (compiled.pathway.roles[entry.by.role] === undefined)
      throw new ProblemError(
        problem(403, 'unknown-role', { detail: `The pathway has no role ${entry.by.role}.` }),
      );
    const recorded = await runtime.record(id, entry, expectedIn(call.header('if-match')));
    return answerFor(call, compiled, entry, recorded);
  },
});

/** The entry with the id, the moment and the person that the service knows. */
function entryFrom(call: Call, given: z.output<typeof body>): Entry {
  const own = ownFields.filter((field) => Object.hasOwn(given, field));
  const key = call.header('idempotency-key');
  if (own.length > 0 || (key !== undefined && given.id !== undefined && key !== given.id))
    throw new ProblemError(
      problem(400, own.length > 0 ? 'own-field' : 'two-ids', {
        detail: own.length > 0 ? `Set by the service: ${own.join(', ')}.` : 'Idempotency-Key and id differ.',
      }),
    );
  const id = given.id ?? key;
  if (id === undefined)
    throw new ProblemError(
      problem(400, 'no-id', { detail: 'Give the entry an id, or send an Idempotency-Key.' }),
    );
  return { ...given, id, recordedAt: call.now, by: call.viewer } as Entry;
}

function expectedIn(ifMatch: string | undefined): { readonly expected?: number } {
  if (ifMatch === undefined || ifMatch === '*') return {};
  const [, revision] = /^"(\d{1,9})"$/.exec(ifMatch) ?? [];
  if (revision === undefined)
    throw new ProblemError(problem(400, 'bad-request', { detail: 'If-Match is a revision in quotes: "7".' }));
  return { expected: Number(revision) };
}

function answerFor(
  { lang }: Call,
  compiled: CompiledPathway,
  entry: Entry,
  recorded: RecordedInCase,
): Answer {
  const { revision } = recorded;
  const headers = { etag: `"${revision}"`, 'content-language': lang };
  const base = { entry: entry.id, revision };
  if (recorded.outcome === 'conflict')
    throw new ProblemError(problem(412, 'conflict', { revision }), headers);
  if (recorded.outcome === 'refused')
    throw new ProblemError(refused(compiled, recorded.refusal, entry, lang), headers);
  const { outcome } = recorded;
  if (outcome === 'already-recorded') return { status: 200, headers, body: { outcome, ...base } };
  const { standing, deviations, changed } = recorded;
  const sentences = deviations.map((reason) => describeReason(compiled, reason, { lang }));
  return { status: 201, headers, body: { outcome, ...base, standing, deviations, sentences, changed } };
}

function refused(
  compiled: CompiledPathway,
  refusal: Refusal,
  entry: Entry,
  lang: Call['lang'],
): ReturnType<typeof problem> {
  const { code, reasons, issues, accepted } = refusal;
  if (code === 'malformed') return problem(400, code, { issues });
  const sentences = describeRefusal(compiled, refusal, entry, { lang });
  return problem(422, code, { detail: sentences.join(' '), sentences, reasons, issues, accepted });
}
