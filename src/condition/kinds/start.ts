import { type Behaviour, timeless } from '../behaviour.js';
import type { Id } from '../condition.js';

/** The case came in by this way. */
export const start: Behaviour<Id> = {
  evaluate: (way, facts) => facts.start?.way === way,
  changesAt: timeless,
  explain: (way, facts, _terms, _at, toward) => ({
    wanted: { start: way },
    found: facts.start === undefined ? {} : { start: facts.start.way },
    about: [],
    information: 'general',
    lifts: facts.start === undefined && toward ? [{ record: 'started', option: way }] : [],
  }),
  references: (way, path) => [{ kind: 'start', id: way, path }],
};
