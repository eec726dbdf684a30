import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, MeasurePoint } from './case-facts.js';
import type { Anchor } from './condition.js';
import { consentChangesAt, consentInForce } from './consent-in-force.js';
import { own } from './own.js';
import type { Terms } from './terms.js';

/** The day that something is counted from, and the id of the entry that set it. */
export interface AnchorDay {
  readonly on: LocalDate;
  readonly entry: string;
}

/**
 * The day of an anchor as things stand on `at`, or `undefined` while it has not happened. Pure. `entry` is `''` when the
 * facts name no entry.
 *
 * - `case: started`: the day a carried clock runs from, where the start names one, else the day of the start
 * - `opened`: the latest opening of the phase; `ended`: the end of its latest run, so nothing while it is open
 * - `consent`: the day from which the records at hand have covered it; nothing while it is not in force
 * - `confirmed`: the latest word on the criterion, when that is yes
 * - `measured`: the latest value of the instrument, of anyone
 */
export function anchorDate(
  anchor: Anchor,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): AnchorDay | undefined {
  if ('case' in anchor) return facts.start && day(facts.start.since, facts.start.entry);
  if ('opened' in anchor) return opening(own(facts.phases, anchor.opened));
  if ('ended' in anchor) return ending(own(facts.phases, anchor.ended));
  if ('first' in anchor) return firstTime(own(facts.steps, anchor.first));
  if ('last' in anchor) return lastTime(own(facts.steps, anchor.last));
  if ('consent' in anchor) return consentInForce(anchor.consent, facts, terms, at).since;
  if ('confirmed' in anchor) return confirming(own(facts.criteria, anchor.confirmed));
  return latestPoint(own(facts.measures, anchor.measured));
}

/** The first day after `at` on which the day of an anchor may change by the passing of time alone. Pure. */
export function anchorChangesAt(
  anchor: Anchor | undefined,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): LocalDate | undefined {
  return anchor !== undefined && 'consent' in anchor
    ? consentChangesAt(anchor.consent, facts, terms, at)
    : undefined;
}

function day(on: LocalDate | undefined, entry: string | undefined): AnchorDay | undefined {
  return on === undefined ? undefined : { on, entry: entry ?? '' };
}

function opening(row: CaseFacts['phases'][string] | undefined): AnchorDay | undefined {
  return day(row?.opened, row?.entry);
}

function ending(row: CaseFacts['phases'][string] | undefined): AnchorDay | undefined {
  return row === undefined || row.status === 'open' ? undefined : day(row.ended, row.entry);
}

function firstTime(row: CaseFacts['steps'][string] | undefined): AnchorDay | undefined {
  return day(row?.first, row?.firstEntry);
}

function lastTime(row: CaseFacts['steps'][string] | undefined): AnchorDay | undefined {
  return day(row?.last, row?.entry);
}

function confirming(row: CaseFacts['criteria'][string] | undefined): AnchorDay | undefined {
  return row?.value === true ? day(row.on, row.entry) : undefined;
}

function latestPoint(series: CaseFacts['measures'][string] | undefined): AnchorDay | undefined {
  let latest: MeasurePoint | undefined;
  for (const person in series) {
    const point = series[person]?.latest;
    if (point !== undefined && (latest === undefined || point.on > latest.on)) latest = point;
  }
  return day(latest?.on, latest?.entry);
}
