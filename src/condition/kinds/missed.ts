import { type Behaviour, timeless, type ValueOf } from '../behaviour.js';
import { own } from '../own.js';
import { inRange } from '../terms.js';

/** How many times the step was missed without being postponed or moved. */
export const missed: Behaviour<ValueOf<'missed'>> = {
  evaluate: (value, facts) => inRange(own(facts.steps, value.step)?.missed ?? 0, value),
  changesAt: timeless,
  references: ({ step }, path) => [{ kind: 'step', id: step, path: [...path, 'step'] }],
};
