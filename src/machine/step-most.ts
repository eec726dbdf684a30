import { addDuration } from '../calendar/duration.js';
import type { LocalDate } from '../calendar/local-date.js';
import { calendarPeriod } from '../calendar/period.js';
import type { CaseFacts, Ref, Tally } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
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
  const found: Finding[] = [];
  for (const one of countedAs(program, step)) {
    const row = facts.steps[one.id];
    const tally = one.per === undefined || occasion.about === undefined ? row : row?.per?.[occasion.about];
    for (const rules of [one.totals, one.clocks])
      for (const rule of rules)
        if (isFull(rule, tally, occasion, on) && stands(program, facts, rule, on, entry))
          found.push(unmet(rule, true));
  }
  return found;
}

/** Whether one occasion more is more than a rule has room for. */
function isFull(
  { spec: { times, hours, dose } }: Rule,
  tally: Tally | undefined,
  { minutes = 0 }: Counting,
  on: LocalDate,
): boolean {
  return (
    (times?.to !== undefined && (tally?.count ?? 0) + 1 > times.to) ||
    (hours?.to !== undefined && (tally?.minutes ?? 0) + minutes > hours.to * 60) ||
    (dose?.to !== undefined && countInWindow(tally?.recent ?? [], on, dose) + 1 > dose.to)
  );
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
