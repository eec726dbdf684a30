import type { Behaviour } from '../behaviour.js';
import type { Id } from '../condition.js';
import { consentChangesAt, consentInForce } from '../consent-in-force.js';

/** The consent is in force. Never unknown: what is not known to be in force is not in force. */
export const consent: Behaviour<Id> = {
  evaluate: (id, facts, terms, at) => consentInForce(id, facts, terms, at).value === true,
  changesAt: consentChangesAt,
  references: (id, path) => [{ kind: 'consent', id, path }],
};
