import type { Anchor } from '../condition/condition.js';
import type { RuleKinds } from './rule.js';

/** The events that the clock of a rule is counted from; none for a rule without a clock. Pure. */
export function anchorsOf({ due, every, dose, schedule }: RuleKinds): readonly Anchor[] {
  return [due?.from, every?.from, dose?.since, schedule?.from].filter((anchor) => anchor !== undefined);
}
