import { accountOfParts } from '../account-of-parts.js';
import type { Behaviour } from '../behaviour.js';
import type { Condition } from '../condition.js';
import { not as negation } from '../truth.js';

/** The part does not hold; unknown stays unknown. */
export const not: Behaviour<Condition> = {
  evaluate: (part, facts, terms, at, again) => negation(again(part, facts, terms, at)),
  changesAt: (part, facts, terms, at, again) => again(part, facts, terms, at),
  explain: (part, facts, terms, at, toward, again) => ({
    ...accountOfParts([again(part, facts, terms, at, !toward)], 0),
    wanted: { value: false },
  }),
  describe: (part, terms, lang, negated, again) => again(part, terms, lang, !negated),
  references: (part, path, again) => again(part, path),
};
