import { type DurationText, parseDuration } from '../calendar/duration.js';
import type { Span } from '../calendar/limit.js';
import type { Anchor, Condition, Id } from '../condition/condition.js';
import type { Program, ProgramPhase, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { LengthSpec } from '../definition/rule.js';

/**
 * How long a phase is drawn, in days from where it begins. `sure` of them in full colour, then fading until `end`;
 * a `crisp` end is a limit, and a phase without a length is silent: the text gives none.
 */
export type PhaseLength =
  | { readonly kind: 'silent' }
  | { readonly kind: 'least'; readonly sure: number; readonly must: boolean; readonly spec: LengthSpec }
  | {
      readonly kind: 'known';
      readonly sure: number;
      readonly end: number;
      readonly crisp: boolean;
      readonly spec: LengthSpec;
    };

/** Days of a duration for drawing: a month is 30. Pure; what is no duration gives 0. */
export function daysOf(text: DurationText): number {
  const duration = parseDuration(text);
  if (duration === undefined) return 0;
  return duration.years * 360 + duration.months * 30 + duration.weeks * 7 + duration.days;
}

/** Days of the time that there is to act: a working day counts as a day and two fifths. Pure. */
export function daysOfSpan(span: Span): number {
  if (span === 'same-day') return 1;
  return typeof span === 'string' ? daysOf(span) : Math.max(1, Math.round(span.workingDays * 1.4));
}

/** The length of a phase by its `lasts` rules, else by the limit of the step that ends it, else by a limit of its own. Pure. */
export function lengthOf(phase: ProgramPhase, program: Program): PhaseLength {
  const lasts = phase.rules.find(({ kind, spec }) => kind === 'lasts' && spec.while === undefined);
  if (lasts !== undefined) return lengthBy(lasts);
  const limit = endingLimit(phase, program) ?? ownLimit(phase, program);
  return limit === undefined ? { kind: 'silent' } : drawn({ to: limit }, true);
}

/** The length that a `lasts` rule states. Pure. */
export function lengthBy({ spec: { lasts }, strength }: Rule): PhaseLength {
  return lasts === undefined ? { kind: 'silent' } : drawn(lasts, strength === 'must');
}

function drawn(spec: LengthSpec, isMust: boolean): PhaseLength {
  const { about, from, to } = spec;
  const least = from === undefined ? undefined : daysOf(from);
  const most = to === undefined ? undefined : daysOf(to);
  if (most !== undefined) return known(spec, least ?? most * 0.6, most, isMust);
  if (about !== undefined) return known(spec, daysOf(about) * 0.7, daysOf(about), false);
  return least === undefined ? { kind: 'silent' } : { kind: 'least', sure: least, must: isMust, spec };
}

function known(spec: LengthSpec, sure: number, end: number, isMust: boolean): PhaseLength {
  return { kind: 'known', sure: Math.min(sure, end), end, crisp: isMust || sure >= end, spec };
}

/** A limit in calendar time on a step that ends the phase, counted from where the phase begins. */
function endingLimit(phase: ProgramPhase, program: Program): DurationText | undefined {
  const ending = phase.rules.flatMap(({ spec }) => (spec.ends === undefined ? [] : stepsIn(spec.ends)));
  for (const step of phase.steps.filter(({ id }) => ending.includes(id))) {
    const due = step.clocks.find(({ kind, strength }) => kind === 'due' && strength === 'must')?.spec.due;
    if (due !== undefined && typeof due.within === 'string' && isBeginning(due.from, phase.id, program))
      return due.within;
  }
  return undefined;
}

/**
 * A limit in calendar time on the phase itself, counted from where it begins. What is counted from the end of another phase is
 * a length only when it stands just as long as this one goes on: else it says when, not how long.
 */
function ownLimit(phase: ProgramPhase, program: Program): DurationText | undefined {
  for (const { strength, spec } of phase.rules) {
    const { due, while: occasion } = spec;
    if (due === undefined || strength !== 'must' || typeof due.within !== 'string') continue;
    if (due.within === 'same-day') continue;
    const isLength =
      occasion === undefined
        ? isBeginning(due.from, phase.id, program)
        : 'ended' in due.from && 'phase' in occasion && occasion.phase[phase.id] === 'open';
    if (isLength) return due.within;
  }
  return undefined;
}

/** Within how many days of the beginning of a phase a step is to be done; undefined when no rule says so. Pure. */
export function limitInPhase({ clocks }: ProgramStep, phase: Id, program: Program): number | undefined {
  const limits = clocks.flatMap(({ spec: { due } }) =>
    due !== undefined && isBeginning(due.from, phase, program) ? [daysOfSpan(due.within)] : [],
  );
  return limits.length === 0 ? undefined : Math.min(...limits);
}

function isBeginning(from: Anchor, phase: Id, { pathway }: Program): boolean {
  if ('opened' in from) return from.opened === phase;
  return 'case' in from && Object.values(pathway.starts).some(({ opens = [] }) => opens.includes(phase));
}

/** The steps that a condition asks to be done, counted or answered. Pure. */
export function stepsIn(condition: Condition): readonly Id[] {
  if ('all' in condition) return condition.all.flatMap(stepsIn);
  if ('any' in condition) return condition.any.flatMap(stepsIn);
  if ('atLeast' in condition) return condition.atLeast.conditions.flatMap(stepsIn);
  if ('done' in condition) return [condition.done];
  if ('count' in condition) return [condition.count.step];
  if ('answered' in condition) return Object.keys(condition.answered);
  return [];
}
