import type { LocalDate } from '../calendar/local-date.js';
import { anchorParts, isComposed } from './anchor-parts.js';
import type { CaseFacts, MeasurePoint, Ref } from './case-facts.js';
import type { Anchor, ComposedAnchor, Id } from './condition.js';
import { consentChangesAt, consentInForce } from './consent-in-force.js';
import { earliest } from './earliest.js';
import { own } from './own.js';
import { holdersChangeAt, holdersOf } from './people.js';
import { reach } from './reach.js';
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
 * - `case: closed`: the day of the closing
 * - `opened`: the latest opening of the phase; `ended`: the end of its latest run, so nothing while it is open
 * - `consent`: the day from which the records at hand have covered it; nothing while it is not in force
 * - `confirmed`: the latest word on the criterion, when that is yes
 * - `measured`: the latest value of the instrument, of anyone
 * - `birth`: the birth date of `about` when that person holds the role on `at`, else of the only one who does; nothing while
 *   nobody or several do, or the date is not known
 * - `after`: so long after another anchor, which may lie ahead; `latest`: the last of several, when all have happened;
 *   `earliest`: the first of those that have happened
 *
 * @param about - the person that is asked about, in a step that is per person
 */
export function anchorDate(
  anchor: Anchor,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
  about?: Ref,
): AnchorDay | undefined {
  if (isComposed(anchor)) return composedDay(anchor, (part) => anchorDate(part, facts, terms, at, about));
  if ('case' in anchor) return caseDay(anchor.case, facts);
  if ('opened' in anchor) return opening(own(facts.phases, anchor.opened));
  if ('ended' in anchor) return ending(own(facts.phases, anchor.ended));
  if ('first' in anchor) return firstTime(own(facts.steps, anchor.first));
  if ('last' in anchor) return lastTime(own(facts.steps, anchor.last));
  if ('consent' in anchor) return consentInForce(anchor.consent, facts, terms, at).since;
  if ('confirmed' in anchor) return confirming(own(facts.criteria, anchor.confirmed));
  if ('measured' in anchor) return latestPoint(own(facts.measures, anchor.measured));
  return birthOf(bornIn(anchor.birth, facts, terms, at, about), facts);
}

/** The day of an anchor that is made of others, by the days of its parts. */
function composedDay(
  anchor: ComposedAnchor,
  dayOf: (part: Anchor) => AnchorDay | undefined,
): AnchorDay | undefined {
  const days = anchorParts(anchor).flatMap((part) => dayOf(part) ?? []);
  const [first] = days;
  if (first === undefined) return undefined;
  if ('after' in anchor) return day(reach(first.on, anchor.after.time), first.entry);
  if ('earliest' in anchor) return days.reduce((found, one) => (one.on < found.on ? one : found), first);
  return days.length < anchor.latest.length
    ? undefined
    : days.reduce((found, one) => (one.on > found.on ? one : found), first);
}

/**
 * Whose birth date is meant by a role on the day `at`: `about` when that person holds it, else everyone who does. Pure. Only when it
 * is one person does a clock count from it.
 */
export function bornIn(role: Id, facts: CaseFacts, terms: Terms, at: LocalDate, about?: Ref): readonly Ref[] {
  const people = holdersOf(role, facts, terms, at);
  return about !== undefined && people.includes(about) ? [about] : people;
}

/** A birth date has no entry of its own: a person's latest joining that gave one holds it. */
function birthOf(people: readonly Ref[], facts: CaseFacts): AnchorDay | undefined {
  const [person] = people;
  return person === undefined || people.length > 1
    ? undefined
    : day(facts.people[person]?.birthDate, 'birth');
}

/** The first day after `at` on which the day of an anchor may change by the passing of time alone. Pure. */
export function anchorChangesAt(
  anchor: Anchor | undefined,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): LocalDate | undefined {
  if (anchor === undefined) return undefined;
  if (isComposed(anchor))
    return anchorParts(anchor).reduce<LocalDate | undefined>(
      (next, part) => earliest(next, anchorChangesAt(part, facts, terms, at)),
      undefined,
    );
  if ('birth' in anchor) return holdersChangeAt(anchor.birth, facts, terms, at);
  return 'consent' in anchor ? consentChangesAt(anchor.consent, facts, terms, at) : undefined;
}

function caseDay(which: 'started' | 'closed', { start, closed }: CaseFacts): AnchorDay | undefined {
  return which === 'started' ? day(start?.since, start?.entry) : day(closed?.on, closed?.entry);
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
