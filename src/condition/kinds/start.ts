import { type Behaviour, timeless } from '../behaviour.js';
import type { Id } from '../condition.js';

/** The case came in by this way. */
export const start: Behaviour<Id> = {
  evaluate: (way, facts) => facts.start?.way === way,
  changesAt: timeless,
  references: (way, path) => [{ kind: 'start', id: way, path }],
};
