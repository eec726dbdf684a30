import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, structural, unmet } from './finding.js';
import { admitFindings, stands } from './judge-rule.js';
import { stoppedFindings } from './judge-step.js';
import { aboutBars, barred } from './step-bars.js';

/** Findings about a booking: the same gates as the step itself, and no booking beyond a maximum. */
export function judgeBooking(
  program: Program,
  facts: CaseFacts,
  entry: Extract<Entry, { kind: 'booked' }>,
  on: LocalDate,
): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [structural('unknown-step', 'bar', entry.step)];
  const bars = [...barred(facts), ...aboutBars(program, facts, step, entry.about, on)];
  if (bars.length > 0) return bars;
  const gates = step.admit.filter(
    (rule) =>
      rule.kind === 'needs' ||
      rule.kind === 'without' ||
      (rule.kind === 'with' && entry.present !== undefined),
  );
  return [
    ...admitFindings(program, facts, gates, on, entry, { present: entry.present }),
    ...stoppedFindings(program, facts, step, on, entry),
    ...bookedBeyond(program, facts, step, entry, on),
  ];
}

function bookedBeyond(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: Extract<Entry, { kind: 'booked' }>,
  on: LocalDate,
): readonly Finding[] {
  const row = facts.steps[step.id];
  const planned = Object.values(row?.bookings ?? {}).filter(
    (booking) => booking.about === entry.about,
  ).length;
  const tally = step.per === undefined || entry.about === undefined ? row : row?.per?.[entry.about];
  return step.totals.flatMap((rule) => {
    const most = rule.spec.times?.to;
    if (most === undefined || (tally?.count ?? 0) + planned + 1 <= most) return [];
    return stands(program, facts, rule, on, entry) ? [unmet(rule)] : [];
  });
}
