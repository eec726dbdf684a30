import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import type { Condition, Id } from '../condition/condition.js';
import { consentInForce } from '../condition/consent-in-force.js';
import { holdersOf } from '../condition/people.js';
import type { Program } from '../definition/program.js';

/**
 * Those present for an agency that a consent which is asked for does not cover: a giver has limited theirs to others. Only
 * consents that must be in force are looked at, and only the agencies between which they lift secrecy. Pure.
 */
export function beyondConsent(
  program: Program,
  facts: CaseFacts,
  condition: Condition,
  on: LocalDate,
  present: readonly Ref[],
): readonly Ref[] {
  if (present.length === 0) return [];
  const consents = consentsAsked(condition);
  if (consents.length === 0) return [];
  const beyond = consents.flatMap((consent) =>
    uncovered(program, facts, consent, on).flatMap((agency) => ofAgency(program, facts, agency, on)),
  );
  return present.filter((person) => beyond.includes(person));
}

/** Consents without which the condition cannot hold. */
function consentsAsked(condition: Condition): readonly Id[] {
  if ('consent' in condition) return [condition.consent];
  return 'all' in condition ? condition.all.flatMap(consentsAsked) : [];
}

function uncovered(program: Program, facts: CaseFacts, consent: Id, on: LocalDate): readonly Id[] {
  const between = program.terms.consents[consent]?.between ?? [];
  return between.filter(
    (agency) => consentInForce(consent, facts, program.terms, on, { agency }).value !== true,
  );
}

function ofAgency(program: Program, facts: CaseFacts, agency: Id, on: LocalDate): readonly Ref[] {
  const { roles } = program.terms;
  return Object.keys(roles)
    .filter((role) => roles[role]?.agency === agency)
    .flatMap((role) => holdersOf(role, facts, program.terms, on));
}
