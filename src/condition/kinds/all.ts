import { accountOfParts } from '../account-of-parts.js';
import type { Behaviour } from '../behaviour.js';
import type { Condition, Truth } from '../condition.js';
import { describeParts } from '../describe-parts.js';
import { firstChange, referencesOfParts } from '../parts.js';
import { and } from '../truth.js';

/** Every part holds; one false part decides. Of no parts: true. */
export const all: Behaviour<readonly Condition[]> = {
  evaluate(parts, facts, terms, at, again) {
    let value: Truth = true;
    for (const part of parts) {
      value = and(value, again(part, facts, terms, at));
      if (value === false) return false;
    }
    return value;
  },
  changesAt: firstChange,
  explain: (parts, facts, terms, at, toward, again) =>
    accountOfParts(
      parts.map((part) => again(part, facts, terms, at, toward)),
      parts.length,
    ),
  describe: (parts, terms, lang, negated, again) =>
    describeParts(parts, negated ? 'or' : 'and', terms, lang, negated, again),
  references: referencesOfParts,
};
