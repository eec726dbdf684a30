import { addDuration } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';
import { calendarPeriod } from '../calendar/period.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { countedAs } from './also-admit.js';
import { type Finding, unmet } from './finding.js';
import { stands } from './judge-rule.js';

/** What an occasion counts with. */
interface Counting {
  readonly about?: Ref;
  readonly minutes?: number;
}

/**
 * Maxima are never a reason to refuse a fact: it counts, and the excess is shown.
 *
 * @param entry - the entry that tells of the occasion; none where the occasion counts by a decision
 */
export function mostFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  occasion: Counting,
  on: LocalDate,
  entry?: Entry,
): readonly Finding[] {
  return countedAs(program, step).flatMap((one) => mostOf(program, facts, one, occasion, on, entry));
}

function mostOf(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  occasion: Counting,
  on: LocalDate,
  entry?: Entry,
): readonly Finding[] {
  const row = facts.steps[step.id];
  const { about, minutes = 0 } = occasion;
  const tally = step.per === undefined || about === undefined ? row : row?.per?.[about];
  const beyond = [...step.totals, ...step.clocks].filter((rule) => {
    const { times, hours, dose } = rule.spec;
    const over =
      (times?.to !== undefined && (tally?.count ?? 0) + 1 > times.to) ||
      (hours?.to !== undefined && (tally?.minutes ?? 0) + minutes > hours.to * 60) ||
      (dose?.to !== undefined && countInWindow(tally?.recent ?? [], on, dose) + 1 > dose.to);
    return over && stands(program, facts, rule, on, entry);
  });
  return beyond.map((rule) => unmet(rule, true));
}

function countInWindow(
  recent: readonly LocalDate[],
  on: LocalDate,
  dose: { readonly per: string; readonly reading: 'calendar' | 'rolling' },
): number {
  const window = dose.reading === 'calendar' ? calendarPeriod(on, dose.per) : undefined;
  if (window !== undefined) return recent.filter((date) => date >= window.from && date <= window.to).length;
  return recent.filter((date) => date <= on && addDuration(date, dose.per) > on).length;
}
