import type { Id } from './condition.js';
import type { ConsentStanding } from './consent-in-force.js';
import type { Lift } from './explained.js';
import type { Terms } from './terms.js';

/**
 * What can be recorded for a consent to come into force: a word, a birth date, someone who holds the role. Where nobody who
 * holds a role is of the age that is asked for, someone of that age can join. Pure.
 */
export function consentLifts(consent: Id, standing: ConsentStanding, terms: Terms): readonly Lift[] {
  const by = Object.keys(terms.consents[consent]?.givers ?? {});
  const asked = [
    ...standing.refused,
    ...standing.missing.filter((person) => !standing.refused.includes(person)),
  ];
  const roles = standing.givers.length === 0 ? by : standing.unheld;
  const ofKnownAge = asked.filter((person) => !standing.unknownAge.includes(person));
  return [
    ...(ofKnownAge.length > 0 ? [{ record: 'consent-given', of: consent, about: ofKnownAge, by }] : []),
    ...(standing.unknownAge.length > 0
      ? [{ record: 'joined', of: consent, about: standing.unknownAge }]
      : []),
    ...roles.map((role) => ({ record: 'joined', of: consent, option: role })),
  ];
}
