import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, PersonRow, Ref } from './case-facts.js';
import type { Id, Quantifier, Truth } from './condition.js';
import { earliest, endAfter, onlyAfter } from './earliest.js';
import type { Terms } from './terms.js';
import { enough } from './truth.js';

/** The roles that a role stands for, itself included. Pure; a role the pathway lacks stands for itself. */
export function membersOf(role: Id, terms: Terms): readonly Id[] {
  return terms.roles[role]?.members ?? [role];
}

/** Whether a person holds one of `roles` on the day `at`. Pure. Both ends of a membership are inclusive. */
export function holds(person: PersonRow, roles: readonly Id[], at: LocalDate): boolean {
  for (const row of person.roles) {
    if (row.from <= at && (row.until === undefined || at <= row.until) && roles.includes(row.role))
      return true;
  }
  return false;
}

/**
 * Everyone who holds `role`, or a role it stands for, on the day `at`, each once, in the order they came into the case.
 * Pure.
 */
export function holdersOf(role: Id, facts: CaseFacts, terms: Terms, at: LocalDate): readonly Ref[] {
  const roles = membersOf(role, terms);
  const holders: Ref[] = [];
  for (const person in facts.people) {
    const row = facts.people[person];
    if (row !== undefined && holds(row, roles, at)) holders.push(person);
  }
  return holders;
}

/** How many hold `role`, or a role it stands for, on the day `at`. Pure. */
export function countHolders(role: Id, facts: CaseFacts, terms: Terms, at: LocalDate): number {
  const roles = membersOf(role, terms);
  let count = 0;
  for (const person in facts.people) {
    const row = facts.people[person];
    if (row !== undefined && holds(row, roles, at)) count += 1;
  }
  return count;
}

/**
 * Whether `test` holds for one, all or so many (`who`) of those who hold `role` on the day `at`. Pure when `test` is. All of
 * none is unknown.
 */
export function holders(
  role: Id,
  who: Quantifier,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
  test: (person: Ref, row: PersonRow) => Truth,
): Truth {
  const roles = membersOf(role, terms);
  let total = 0;
  let yes = 0;
  let open = 0;
  for (const person in facts.people) {
    const row = facts.people[person];
    if (row === undefined || !holds(row, roles, at)) continue;
    total += 1;
    const value = test(person, row);
    if (value === true) yes += 1;
    else if (value === 'unknown') open += 1;
  }
  return enough(who, yes, open, total);
}

/** Whether `test` holds for everyone who holds `role` on the day `at`; unknown when nobody does. Pure when `test` is. */
export function everyHolder(
  role: Id,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
  test: (person: Ref) => Truth,
): Truth {
  return holders(role, 'all', facts, terms, at, test);
}

/** The first day after `at` on which a membership in `role` that is already known begins or has ended. Pure. */
export function holdersChangeAt(
  role: Id,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): LocalDate | undefined {
  const roles = membersOf(role, terms);
  let next: LocalDate | undefined;
  for (const person in facts.people) {
    for (const row of facts.people[person]?.roles ?? []) {
      if (!roles.includes(row.role)) continue;
      next = earliest(next, earliest(onlyAfter(at, row.from), endAfter(at, row.until)));
    }
  }
  return next;
}
