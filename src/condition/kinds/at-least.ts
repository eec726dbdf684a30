import { phrasebooks } from '../../words/phrasebooks.js';
import { accountOfParts } from '../account-of-parts.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
import { describeParts } from '../describe-parts.js';
import { firstChange, referencesOfParts } from '../parts.js';
import { enough } from '../truth.js';

/** At least `of` of the conditions hold. */
export const atLeast: Behaviour<ValueOf<'atLeast'>> = {
  evaluate({ of, conditions }, facts, terms, at, again) {
    let yes = 0;
    let open = 0;
    for (const part of conditions) {
      const value = again(part, facts, terms, at);
      if (value === true) yes += 1;
      else if (value === 'unknown') open += 1;
    }
    return enough(of, yes, open, conditions.length);
  },
  changesAt: ({ conditions }, facts, terms, at, again) => firstChange(conditions, facts, terms, at, again),
  explain: ({ of, conditions }, facts, terms, at, toward, again) =>
    accountOfParts(
      conditions.map((part) => again(part, facts, terms, at, toward)),
      of,
    ),
  describe({ of, conditions }, terms, lang, negated, again) {
    if (of === 1) return describeParts(conditions, negated ? 'and' : 'or', terms, lang, negated, again);
    if (of === conditions.length)
      return describeParts(conditions, negated ? 'or' : 'and', terms, lang, negated, again);
    const parts = conditions.map((part) => again(part, terms, lang, false));
    return phrasebooks[lang].someOf(of, parts, negated);
  },
  references: ({ conditions }, path, again) => referencesOfParts(conditions, [...path, 'conditions'], again),
};
