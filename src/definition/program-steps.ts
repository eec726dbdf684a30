import type { Id } from '../condition/condition.js';
import type { Pathway, StepSpec } from './pathway.js';

/** The kind of entry that records a step as done. */
export type StepEntry = 'held' | 'done' | 'answered' | 'measured';

/** The kind of entry that records a step of this type. */
export function stepEntryOf(step: StepSpec): StepEntry {
  if ('meeting' in step) return 'held';
  if ('answer' in step) return 'answered';
  if ('measure' in step) return 'measured';
  return 'done';
}

/** All steps of a pathway with the phase they belong to, in the order they are written. Pure. */
export function stepsOf(
  pathway: Pathway,
): readonly { readonly id: Id; readonly spec: StepSpec; readonly phase?: Id }[] {
  const inPhases = Object.entries(pathway.phases).flatMap(([phase, spec]) =>
    Object.entries(spec.steps ?? {}).map(([id, step]) => ({ id, spec: step, phase })),
  );
  return [...inPhases, ...Object.entries(pathway.steps ?? {}).map(([id, spec]) => ({ id, spec }))];
}

/** The times that make a step done: `from` of its `times` rule (must before usual), else 1. Pure. */
export function leastTimes(spec: StepSpec): number {
  const times = [...(spec.must ?? []), ...(spec.usual ?? [])].find(
    (rule) => rule.times !== undefined && rule.while === undefined,
  );
  return Math.max(1, times?.times?.from ?? 1);
}
