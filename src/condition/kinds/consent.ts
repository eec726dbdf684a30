import { phrasebooks } from '../../words/phrasebooks.js';
import type { Behaviour } from '../behaviour.js';
import type { Id } from '../condition.js';
import { consentChangesAt, consentInForce } from '../consent-in-force.js';
import { consentLifts } from '../consent-lifts.js';
import { defined } from '../defined.js';
import { consentName } from '../names.js';

/** The consent is in force. Never unknown: what is not known to be in force is not in force. */
export const consent: Behaviour<Id> = {
  evaluate: (id, facts, terms, at) => consentInForce(id, facts, terms, at).value === true,
  changesAt: consentChangesAt,
  explain(id, facts, terms, at, toward) {
    const standing = consentInForce(id, facts, terms, at);
    const { givers, missing, refused, unknownAge, unheld, since } = standing;
    return {
      wanted: defined({ consent: id, form: terms.consents[id]?.form }),
      found: defined({ givers, missing, refused, unknownAge, unheld, since: since?.on }),
      about: givers,
      information: 'general',
      lifts: toward ? consentLifts(id, standing, terms) : [],
    };
  },
  describe: (id, terms, lang, negated) =>
    phrasebooks[lang].consentHolds(consentName(id, terms, lang), negated),
  references: (id, path) => [{ kind: 'consent', id, path }],
};
