import { accountOfParts } from '../account-of-parts.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
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
  references: ({ conditions }, path, again) => referencesOfParts(conditions, [...path, 'conditions'], again),
};
