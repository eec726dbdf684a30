import type { Behaviour, ValueOf } from '../behaviour.js';
import { countHolders, holdersChangeAt } from '../people.js';
import { inRange } from '../terms.js';

/** How many persons hold the role, or a role it stands for, on the day. */
export const people: Behaviour<ValueOf<'people'>> = {
  evaluate: (value, facts, terms, at) => inRange(countHolders(value.role, facts, terms, at), value),
  changesAt: ({ role }, facts, terms, at) => holdersChangeAt(role, facts, terms, at),
  references: ({ role }, path) => [{ kind: 'role', id: role, path: [...path, 'role'] }],
};
