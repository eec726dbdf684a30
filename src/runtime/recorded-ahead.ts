import { type Instant, instantToEpochMs } from '../calendar/instant.js';
import { shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Entry } from '../entry/entry.js';
import { timeOf, type WholeHost } from './case-host.js';

/**
 * Asks that an entry was not recorded long after now.
 *
 * @throws PathwayError `recorded-ahead`
 */
export type AheadCheck = (entry: Entry) => Promise<void>;

/** Milliseconds that an entry may have been recorded ahead of the host's clock: a day, so that no wrong hour or zone stops the work. */
const mostAhead = 86_400_000;

/** A check by the clock of a host, which is asked only when it has not shown a moment that is late enough: about once a day. */
export function aheadCheck(host: WholeHost): AheadCheck {
  let shownMs = Number.NEGATIVE_INFINITY;
  return async ({ id, recordedAt }) => {
    const at = instantToEpochMs(recordedAt);
    if (at <= shownMs + mostAhead) return;
    const now = await timeOf(host);
    shownMs = Math.max(shownMs, instantToEpochMs(now));
    if (at > shownMs + mostAhead) throw ahead(id, recordedAt, now);
  };
}

function ahead(id: string, recordedAt: Instant, now: Instant): PathwayError {
  return new PathwayError(
    'recorded-ahead',
    `The entry ${shown(id)} says that it was recorded at ${recordedAt}, more than a day after the host's clock (${now}). Nothing was recorded. One of the two clocks is wrong.`,
    { entry: id, recordedAt, now },
  );
}
