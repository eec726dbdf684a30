import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Entry } from '../entry/entry.js';
import { stepBarred } from './after-closing.js';
import { bookingFindings } from './booking-reference.js';
import { type Finding, structural } from './finding.js';
import { aboutBars } from './step-bars.js';

/** Findings about a planned occasion that did not take place. */
export function judgeMissed(
  program: Program,
  facts: CaseFacts,
  entry: Extract<Entry, { kind: 'missed' }>,
  on: LocalDate,
): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [structural('unknown-step', 'bar', entry.step)];
  const bars = [...stepBarred(facts, step), ...aboutBars(program, facts, step, entry.about, on)];
  if (bars.length > 0) return bars;
  return missKind(step, entry.reason) === undefined
    ? [structural('unknown-reason', 'bar', entry.reason)]
    : bookingFindings(facts, step, entry);
}

const usualReasons: { readonly [reason: string]: 'missed' | 'postponed' } = {
  'no-show': 'missed',
  declined: 'missed',
  cancelled: 'missed',
  postponed: 'postponed',
};

/** Whether a reason counts as a miss or as postponed by rule; undefined when the step does not know it. */
export function missKind(step: ProgramStep, reason: Id): 'missed' | 'postponed' | undefined {
  const own = step.spec.exceptions;
  if (own !== undefined && Object.hasOwn(own, reason)) return own[reason]?.counts;
  return Object.hasOwn(usualReasons, reason) ? usualReasons[reason] : undefined;
}
