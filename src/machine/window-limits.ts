import { addDays, type LocalDate } from '../calendar/local-date.js';
import { calendarPeriod } from '../calendar/period.js';
import type { CaseFacts, PauseRow, Tally } from '../condition/case-facts.js';
import type { Rule } from '../definition/program-rules.js';

/** What is asked of each calendar period, and from when. Dates are local, inclusive. */
export interface WindowTerms {
  /** The day it is counted from: the first whole period from then on is the first. */
  readonly anchor: LocalDate;
  /** Length of a period, of those that `calendarPeriod` knows. */
  readonly length: string;
  /** Times asked for in each. */
  readonly least: number;
  /** How many dates the tally keeps: with fewer, it has forgotten none. */
  readonly kept: number;
}

/** A calendar period, first and last day inclusive. */
interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Calendar periods that have passed with too few times, and the one that is running if it has too few yet, as things stand on
 * `at`: those that end no earlier than `since` (default: all). Pure. The cost grows with the periods from `since` to `at`.
 */
export function shortWindows(
  facts: CaseFacts,
  rule: Rule,
  tally: Tally | undefined,
  terms: WindowTerms,
  at: LocalDate,
  since: LocalDate = '',
): readonly Window[] {
  const recent = tally?.recent ?? [];
  const short: Window[] = [];
  let window = firstWindow(tally, terms, since);
  let next = 0;
  while (window !== undefined && window.from <= at) {
    const { from, to } = window;
    const after = addDays(to, 1);
    while (isBefore(recent, next, from)) next += 1;
    const before = next;
    while (isBefore(recent, next, after)) next += 1;
    if (next - before < terms.least && !isExcused(facts, rule, tally, from, to)) short.push(window);
    window = calendarPeriod(after, terms.length);
  }
  return short;
}

/** The first period that is asked for, of those whose times are still known: the tally keeps only the latest. */
function firstWindow(
  tally: Tally | undefined,
  { anchor, length, kept }: WindowTerms,
  since: LocalDate,
): Window | undefined {
  const forgotten = [tally?.recent, tally?.excused].flatMap((days) =>
    days !== undefined && days.length >= kept ? days.slice(0, 1) : [],
  );
  const oldest = forgotten.reduce((latest, day) => (day > latest ? day : latest), '');
  const window = calendarPeriod(oldest > anchor ? oldest : anchor, length);
  // The period of the oldest day that is kept may have lost others, and one that the anchor lies in is not whole.
  const isCut = window !== undefined && (oldest >= window.from || window.from < anchor);
  const first = isCut ? calendarPeriod(addDays(window.to, 1), length) : window;
  return first !== undefined && since > first.to ? calendarPeriod(since, length) : first;
}

function isBefore(recent: readonly LocalDate[], index: number, day: LocalDate): boolean {
  const date = recent[index];
  return date !== undefined && date < day;
}

/** Whether a period asks for nothing: the case was paused in it, or an occasion was postponed by the step's own rule. */
function isExcused(
  facts: CaseFacts,
  rule: Rule,
  tally: Tally | undefined,
  from: LocalDate,
  to: LocalDate,
): boolean {
  if (rule.inPause === 'stops' && pausedIn(facts.pauses, from, to)) return true;
  return tally?.excused?.some((day) => day >= from && day <= to) === true;
}

function pausedIn(pauses: readonly PauseRow[], from: LocalDate, to: LocalDate): boolean {
  return pauses.some((pause) => pause.from <= to && (pause.until === undefined || pause.until >= from));
}
