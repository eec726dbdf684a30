import type { Id } from '../condition/condition.js';
import type { Explained } from '../condition/explained.js';
import type { Reason } from './reason.js';
import type { Withheld } from './visibility.js';

/** An explanation as far as the viewer may see it: a part that may not be seen is withheld. */
export interface SeenExplanation extends Omit<Explained, 'parts'> {
  readonly parts?: readonly (SeenExplanation | Withheld)[];
}

/** A rule that is not met, with the values used, as far as the viewer may see them. */
export interface Criterion extends Omit<Reason, 'explained'> {
  /** Information classes of what the rule reads. */
  readonly information: readonly Id[];
  readonly explained?: SeenExplanation;
}

/** A criterion, or what stands in its place. */
export type SeenCriterion = Criterion | Withheld;

/** Whether something is withheld from the viewer. Pure. */
export function isWithheld(value: object): value is Withheld {
  return 'code' in value && value.code === 'withheld';
}

/** What is withheld stands once for each role to ask, so that its number is not told. Pure. */
export function onceForEachRole<T extends object>(
  told: readonly (T | Withheld)[],
): readonly (T | Withheld)[] {
  if (!told.some(isWithheld)) return told;
  return told.filter(
    (one, index) =>
      !isWithheld(one) || told.findIndex((other) => isWithheld(other) && other.ask === one.ask) === index,
  );
}
