import { daysBetween, type LocalDate } from '../calendar/local-date.js';
import type { Id } from '../condition/condition.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';

/**
 * What can be told of a case when nobody may be told of: numbers and ids of the pathway, no person, no reference, no date
 * finer than a quarter, no length finer than a week. For follow-up and quality work (SoLPuL 7 a §; facts LAW-54, LAW-57).
 * In a small municipality one row alone may still point to a family: publish sums.
 */
export interface CaseFigures {
  /** Format of this JSON. */
  readonly figures: 1;
  readonly pathway: string;
  readonly version: string;
  /** The way in; missing when it never started. */
  readonly start?: Id;
  /** `2026-Q1`. */
  readonly started?: string;
  readonly closed?: string;
  readonly outcome?: Id;
  /** Whole weeks from the start to the closing, rounded down. */
  readonly weeks?: number;
  /** Times each step was counted; steps that never were are left out. */
  readonly steps: { readonly [step: Id]: number };
  /** Times a limit had passed when it was met, or was never met, by rule. */
  readonly late: { readonly [rule: string]: number };
  /** Goals by their latest status. */
  readonly goals: { readonly [status: string]: number };
  /** How many times it was paused. */
  readonly pauses: number;
}

/**
 * The figures of a case. Pure.
 *
 * @throws PathwayError as `checkState`
 */
export function caseFigures(compiled: CompiledPathway, state: CaseState): CaseFigures {
  checkState(compiled, state);
  insideOf(compiled);
  const { start, closed, steps, breaches, goals, pauses } = state.facts;
  const counted = Object.entries(steps).flatMap(([step, { count }]) =>
    count > 0 ? [[step, count] as const] : [],
  );
  return {
    figures: 1,
    pathway: state.pin.pathway,
    version: state.pin.version,
    ...(start === undefined ? {} : { start: start.way, started: quarterOf(start.on) }),
    ...(closed === undefined ? {} : { outcome: closed.outcome, closed: quarterOf(closed.on) }),
    ...(start === undefined || closed === undefined
      ? {}
      : { weeks: Math.floor(daysBetween(start.on, closed.on) / 7) }),
    steps: Object.fromEntries(counted),
    late: tally(breaches.map(({ rule }) => rule)),
    goals: tally(Object.values(goals).map(({ status }) => status)),
    pauses: pauses.length,
  };
}

const quarterOf = (date: LocalDate): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

function tally(names: readonly string[]): { readonly [name: string]: number } {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
