import { type Behaviour, timeless, type ValueOf } from '../behaviour.js';
import { own } from '../own.js';
import { inRange } from '../terms.js';

/** How many hours the times that counted have taken; minutes count as parts of an hour. */
export const hours: Behaviour<ValueOf<'hours'>> = {
  evaluate: (value, facts) => inRange((own(facts.steps, value.step)?.minutes ?? 0) / 60, value),
  changesAt: timeless,
  references: ({ step }, path) => [{ kind: 'step', id: step, path: [...path, 'step'] }],
};
