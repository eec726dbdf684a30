import type { Id } from '../condition/condition.js';
import type { Pathway, StepSpec } from './pathway.js';
import type { RuleSpec } from './rule.js';

/** The kind of entry that records a step as done. */
export type StepEntry = 'held' | 'done' | 'answered' | 'measured';

/** The kind of entry that records a step of this type. */
export function stepEntryOf(step: StepSpec): StepEntry {
  if ('meeting' in step) return 'held';
  if ('answer' in step) return 'answered';
  if ('measure' in step) return 'measured';
  return 'done';
}

/** A step where it stands: its phase, or the outcomes that it follows up. */
export interface StepPlace {
  readonly id: Id;
  readonly spec: StepSpec;
  readonly phase?: Id;
  /** Only for what is done after the case is closed. */
  readonly after?: readonly Id[];
}

/** All steps of a pathway with where they belong, in the order they are written; those that follow up last. Pure. */
export function stepsOf(pathway: Pathway): readonly StepPlace[] {
  const inPhases = Object.entries(pathway.phases).flatMap(([phase, spec]) =>
    Object.entries(spec.steps ?? {}).map(([id, step]) => ({ id, spec: step, phase })),
  );
  const followUps = Object.entries(pathway.followUps ?? {}).map(([id, spec]) => ({
    id,
    spec,
    after: spec.after ?? aims(pathway),
  }));
  const outside = Object.entries(pathway.steps ?? {}).map(([id, spec]) => ({ id, spec }));
  return [...inPhases, ...outside, ...followUps];
}

/** The outcomes that are not administrative. */
function aims({ outcomes }: Pathway): readonly Id[] {
  return Object.entries(outcomes).flatMap(([id, { administrative }]) =>
    administrative === true ? [] : [id],
  );
}

/**
 * The times that make a step done: `from` of its `times` rule (must before usual), else 1. Pure. A rule that stands in some cases
 * or at some times only, by `while` or its dates, does not decide it; it is asked when the phase is completed.
 */
export function leastTimes(spec: StepSpec): number {
  const times = [...(spec.must ?? []), ...(spec.usual ?? [])].find(
    (rule) => rule.times !== undefined && isConstant(rule),
  );
  return Math.max(1, times?.times?.from ?? 1);
}

/** Whether a rule stands in every case at every time. Pure. */
export function isConstant(rule: RuleSpec): boolean {
  return rule.while === undefined && rule.validFrom === undefined && rule.validUntil === undefined;
}
