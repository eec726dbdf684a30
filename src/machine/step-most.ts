import { addDuration } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';
import { calendarPeriod } from '../calendar/period.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, unmet } from './finding.js';
import { stands } from './judge-rule.js';

type StepEntry = Extract<Entry, { kind: 'held' | 'done' | 'answered' | 'measured' }>;

/** Maxima are never a reason to refuse a fact: it counts, and the excess is shown. */
export function mostFindings(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  const also = step.spec.countsAs === undefined ? undefined : program.steps.get(step.spec.countsAs);
  const own = mostOf(program, facts, step, entry, on);
  return also === undefined ? own : [...own, ...mostOf(program, facts, also, entry, on)];
}

function mostOf(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: StepEntry,
  on: LocalDate,
): readonly Finding[] {
  const row = facts.steps[step.id];
  const tally = step.per === undefined || entry.about === undefined ? row : row?.per?.[entry.about];
  const minutes = 'minutes' in entry ? (entry.minutes ?? 0) : 0;
  return [...step.totals, ...step.clocks].flatMap((rule) => {
    const { times, hours, dose } = rule.spec;
    const over =
      (times?.to !== undefined && (tally?.count ?? 0) + 1 > times.to) ||
      (hours?.to !== undefined && (tally?.minutes ?? 0) + minutes > hours.to * 60) ||
      (dose?.to !== undefined && countInWindow(tally?.recent ?? [], on, dose) + 1 > dose.to);
    return over && stands(program, facts, rule, on, entry) ? [unmet(rule, true)] : [];
  });
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
