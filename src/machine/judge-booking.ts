import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { stepBarred } from './after-closing.js';
import { admitOf, countedAs } from './also-admit.js';
import { type Finding, structural, unmet } from './finding.js';
import { admitFindings, isShared, stands } from './judge-rule.js';
import { stoppedFindings } from './judge-step.js';
import { aboutBars } from './step-bars.js';

/** Findings about a booking: the same gates as the step itself, and no booking beyond a maximum of it or of what it counts as. */
export function judgeBooking(
  program: Program,
  facts: CaseFacts,
  entry: Extract<Entry, { kind: 'booked' }>,
  on: LocalDate,
): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [structural('unknown-step', 'bar', entry.step)];
  const bars = [...stepBarred(facts, step), ...aboutBars(program, facts, step, entry.about, on)];
  if (bars.length > 0) return bars;
  const gates = admitOf(program, step).filter(
    (rule) =>
      rule.kind === 'needs' ||
      rule.kind === 'without' ||
      rule.kind === 'apart' ||
      (rule.kind === 'with' && entry.present !== undefined),
  );
  return [
    ...admitFindings(program, facts, gates, on, entry, {
      present: entry.present,
      taking: entry.present,
      shared: isShared(entry),
    }),
    ...stoppedFindings(program, facts, step, on, entry),
    ...countedAs(program, step).flatMap((counted) => bookedBeyond(program, facts, counted, entry, on)),
  ];
}

/** The `times` rules of a step that a booking would go beyond: with what is held, and with what is booked and counts as the step. */
function bookedBeyond(
  program: Program,
  facts: CaseFacts,
  step: ProgramStep,
  entry: Extract<Entry, { kind: 'booked' }>,
  on: LocalDate,
): readonly Finding[] {
  const row = facts.steps[step.id];
  const tally = step.per === undefined || entry.about === undefined ? row : row?.per?.[entry.about];
  return step.totals.flatMap((rule) => {
    const most = rule.spec.times?.to;
    if (most === undefined) return [];
    const wanted = (tally?.count ?? 0) + plannedOf(program, facts, step, entry.about) + 1;
    return wanted > most && stands(program, facts, rule, on, entry) ? [unmet(rule)] : [];
  });
}

/** How many open bookings will count as a step: its own, and those of steps that count as it. */
function plannedOf(
  program: Program,
  facts: CaseFacts,
  { id }: ProgramStep,
  about: string | undefined,
): number {
  const counted = Object.entries(facts.steps).filter(
    ([step]) => step === id || program.steps.get(step)?.alsoAs.includes(id) === true,
  );
  const bookings = counted.flatMap(([, row]) => Object.values(row.bookings ?? {}));
  return bookings.filter((booking) => booking.about === about).length;
}
