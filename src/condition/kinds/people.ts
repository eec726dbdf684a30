import { phrasebooks } from '../../words/phrasebooks.js';
import { amountOf, amountOutside } from '../../words/quantities.js';
import type { Behaviour, ValueOf } from '../behaviour.js';
import { roleName } from '../names.js';
import { countHolders, holdersChangeAt, holdersOf } from '../people.js';
import { lessHelps, moreHelps } from '../step-lift.js';
import { inRange } from '../terms.js';

/** How many persons hold the role, or a role it stands for, on the day. */
export const people: Behaviour<ValueOf<'people'>> = {
  evaluate: (value, facts, terms, at) => inRange(countHolders(value.role, facts, terms, at), value),
  changesAt: ({ role }, facts, terms, at) => holdersChangeAt(role, facts, terms, at),
  explain(value, facts, terms, at, toward) {
    const found = holdersOf(value.role, facts, terms, at);
    const record = terms.roles[value.role]?.kind === 'team' ? 'assigned' : 'joined';
    return {
      wanted: { ...value },
      found: { people: found.length },
      about: found,
      information: 'general',
      lifts: [
        ...(moreHelps(found.length, value, toward) ? [{ record, option: value.role }] : []),
        ...(lessHelps(found.length, value, toward)
          ? [{ record: 'left', option: value.role, about: found }]
          : []),
      ],
    };
  },
  describe: (value, terms, lang, negated) =>
    phrasebooks[lang].holders(
      roleName(value.role, terms, lang),
      negated ? amountOutside(value) : amountOf(value),
    ),
  references: ({ role }, path) => [{ kind: 'role', id: role, path: [...path, 'role'] }],
};
