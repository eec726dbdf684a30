import type { Ref } from '../condition/case-facts.js';
import { checkGiven, checkOptions, hasFunctions, isWholeWithin } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Outbox } from '../store/outbox.js';
import type { Sealer } from '../store/sealer.js';
import { unsealed } from '../store/sealer.js';
import type { CaseEvent } from './runtime-events.js';

/** An event that a follower of the outbox is given. */
export type ToldEvent = CaseEvent & {
  /** Keep it when the event has been dealt with, and go on behind it. */
  readonly position: string;
  readonly case: Ref;
  /** The revision that the case was saved with, and which event of that save it is: together with the case, what tells an event that comes twice. */
  readonly revision: number;
  readonly number: number;
};

/** A page of events. */
export interface EventPage {
  readonly events: readonly ToldEvent[];
  /** Where to go on: behind the last row that was looked at, also when its case has been erased; where one was, when there was none. */
  readonly next: string | undefined;
}

/**
 * What has happened in all cases behind a position, whoever saved it. Each event comes at least once to a reader who keeps the
 * position of the last one that it has dealt with. Events of erased cases are left out.
 *
 * @throws PathwayError `invalid-argument`; `store-failed`
 */
export async function readEvents(
  outbox: Outbox,
  query: { readonly after?: string; readonly limit: number },
  sealer: Sealer = unsealed,
): Promise<EventPage> {
  checkGiven(hasFunctions(outbox, ['read', 'prune']), 'The outbox', outbox, 'store.outbox');
  checkOptions(query, 'readEvents', '{ limit: 100 }', ['after', 'limit']);
  checkGiven(
    isWholeWithin(query.limit, 1, 10_000),
    'The limit',
    query.limit,
    'a whole number from 1 to 10000',
  );
  const isPosition = query.after === undefined || typeof query.after === 'string';
  checkGiven(isPosition, 'The position', query.after, 'the position of an event that was read');
  checkGiven(
    hasFunctions(sealer, ['seal', 'open']),
    'The sealer',
    sealer,
    'the one that the cases are sealed with',
  );
  const rows = await outbox.read(query);
  const texts = await Promise.all(
    rows.map(({ name, case: id, body }) =>
      name === 'erased' ? JSON.stringify({ case: id }) : opened(sealer, id, body),
    ),
  );
  const events: ToldEvent[] = [];
  for (const [at, { position, case: id, revision, number, name }] of rows.entries()) {
    const text = texts[at];
    if (text === undefined) continue;
    const told = { name, event: eventIn(text, id) } as CaseEvent;
    events.push({ ...told, position, case: id, revision, number });
  }
  return { events, next: rows.at(-1)?.position ?? query.after };
}

/** What an event says; `undefined` when its case has been erased. */
async function opened(sealer: Sealer, id: Ref, body: string | undefined): Promise<string | undefined> {
  return body === undefined ? undefined : sealer.open(id, body);
}

function eventIn(text: string, id: Ref): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const failed = new PathwayError(
      'store-failed',
      `An event of the case ${id} cannot be read. Give readEvents the sealer that the cases are sealed with.`,
      { case: id, retry: false },
    );
    failed.cause = cause;
    throw failed;
  }
}
