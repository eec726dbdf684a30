import { informationOfStep } from './information-classes.js';
import type { Look } from './look.js';

/** The pathway's headline count beside what has been held. Statistics report `held`, never `count`. */
export interface HeadlineNow {
  /** The count that the pathway is known by. */
  readonly count: number;
  /** Times that the steps in the counted parts have been held. */
  readonly counted: number;
  /** Times that any meeting of the pathway has been held. */
  readonly held: number;
}

/** The headline count with what has been held; undefined without a headline, or when a counted step may not be seen. Pure. */
export function headlineOf({ facts, program, sight }: Look): HeadlineNow | undefined {
  const { headline } = program.pathway;
  if (headline === undefined) return undefined;
  let counted = 0;
  let held = 0;
  for (const step of program.steps.values()) {
    const inHeadline = step.spec.part !== undefined && headline.parts.includes(step.spec.part);
    if (!inHeadline && step.entry !== 'held') continue;
    if (!sight.sees(informationOfStep(program, step.id))) return undefined;
    const times = facts.steps[step.id]?.count ?? 0;
    if (inHeadline) counted += times;
    if (step.entry === 'held') held += times;
  }
  return { count: headline.count, counted, held };
}
