import { accountOfParts } from '../account-of-parts.js';
import type { Behaviour } from '../behaviour.js';
import type { Condition, Truth } from '../condition.js';
import { describeParts } from '../describe-parts.js';
import { firstChange, referencesOfParts } from '../parts.js';
import { or } from '../truth.js';

/** At least one part holds; one true part decides. Of no parts: false. */
export const any: Behaviour<readonly Condition[]> = {
  evaluate(parts, facts, terms, at, again) {
    let value: Truth = false;
    for (const part of parts) {
      value = or(value, again(part, facts, terms, at));
      if (value === true) return true;
    }
    return value;
  },
  changesAt: firstChange,
  explain: (parts, facts, terms, at, toward, again) =>
    accountOfParts(
      parts.map((part) => again(part, facts, terms, at, toward)),
      1,
    ),
  describe: (parts, terms, lang, negated, again) =>
    describeParts(parts, negated ? 'and' : 'or', terms, lang, negated, again),
  references: referencesOfParts,
};
