import type { SeenCriterion } from '../case/criterion.js';
import type { Overview } from '../case/overview.js';
import type { Reason } from '../case/reason.js';
import type { Refusal } from '../case/recorded.js';
import type { TimelineRow } from '../case/timeline.js';
import { checkGiven, checkOptions, isTable } from '../diagnostics/misuse.js';

/**
 * Asks that a language is one of the two, and that a width is a number of columns. Pure, like all the others here.
 *
 * @throws PathwayError `invalid-argument`
 */
export function checkSentenceOptions(options: { readonly lang: unknown; readonly width?: unknown }): void {
  checkOptions(options, 'a text', "{ lang: 'sv' }", ['lang', 'width']);
  const { lang, width } = options;
  checkGiven(lang === 'sv' || lang === 'en', '`lang`', lang, "'sv' or 'en'");
  const isWidth = width === undefined || (typeof width === 'number' && Number.isInteger(width) && width > 0);
  checkGiven(isWidth, '`width`', width, 'a whole number of columns, 1 or more');
}

const overviewLists = [
  ...['phases', 'waysIn', 'next', 'decisions', 'blocked', 'overdue', 'unusual', 'soon', 'clocks', 'breaches'],
  ...['bookings', 'consents', 'measures', 'children', 'waysOut', 'lengths'],
];

/** Asks for what `overview` returned. */
export function checkOverview(overview: Overview): void {
  const given: unknown = overview;
  const isOverview =
    isTable(given) &&
    typeof given.on === 'string' &&
    isTable(given.status) &&
    isTable(given.attention) &&
    overviewLists.every((key) => Array.isArray(given[key]));
  checkGiven(isOverview, 'The overview', given, 'what overview(compiled, state, options) returned');
}

/** Asks for what `timeline` returned. */
export function checkRows(rows: readonly TimelineRow[]): void {
  const given: unknown = rows;
  const isRow = (row: unknown): boolean =>
    isTable(row) && typeof row.on === 'string' && Array.isArray(row.rules) && Array.isArray(row.moves);
  const isTimeline = Array.isArray(given) && given.every(isRow);
  checkGiven(isTimeline, 'The timeline', given, 'what timeline(compiled, entries, options) returned');
}

/** Asks for a reason of a refusal, or a criterion of an overview. */
export function checkReason(reason: Reason | SeenCriterion): void {
  const given: unknown = reason;
  const isReason =
    isTable(given) &&
    (given.code === 'withheld' ||
      (typeof given.rule === 'string' && isTable(given.found) && Array.isArray(given.lifts)));
  checkGiven(isReason, 'The reason', given, 'a reason of a refusal, or a criterion of an overview');
}

/** Asks for the refusal that `record` returned. */
export function checkRefusal(refusal: Refusal): void {
  const given: unknown = refusal;
  const lists = ['reasons', 'issues', 'accepted'];
  const isRefusal =
    isTable(given) && typeof given.code === 'string' && lists.every((key) => Array.isArray(given[key]));
  checkGiven(isRefusal, 'The refusal', given, 'the refusal that record returned');
}

/** Asks for what `diffPathways` returned. */
export function checkChanges(changes: unknown): void {
  const isChange = (change: unknown): boolean =>
    isTable(change) && isTable(change.element) && (isTable(change.before) || isTable(change.after));
  const isList = Array.isArray(changes) && changes.every(isChange);
  checkGiven(isList, 'The list of changes', changes, 'what diffPathways(before, after) returned');
}
