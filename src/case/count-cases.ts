import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import { holds } from '../condition/people.js';
import { checkGiven } from '../diagnostics/misuse.js';
import type { CaseState } from '../journal/case-state.js';

/**
 * How many cases are open or paused: what a start states as `observed: { cases }`. Pure. Give it the states of the other
 * cases, folded to today.
 *
 * @param pathway - only cases of this pathway, whatever its version; left out = of any
 * @throws PathwayError `invalid-argument` when the states are no list
 */
export function openCases(states: readonly CaseState[], pathway?: string): number {
  checkGiven(Array.isArray(states), 'The states', states, 'a list of case states');
  return states.filter((state) => isOpen(state) && (pathway === undefined || state.pin.pathway === pathway))
    .length;
}

/**
 * In how many open or paused cases a person holds a role on a day: what an assignment states as `observed: { caseload }`. Pure.
 * Give it the states of the other cases, of every pathway whose families count.
 *
 * @param roles - a role, or several when pathways call it by different ids; a role that stands for others does not count here
 * @throws PathwayError `invalid-argument` when the states are no list
 */
export function caseloadOf(
  states: readonly CaseState[],
  person: Ref,
  roles: Id | readonly Id[],
  on: LocalDate,
): number {
  checkGiven(Array.isArray(states), 'The states', states, 'a list of case states');
  const wanted = typeof roles === 'string' ? [roles] : roles;
  return states.filter((state) => {
    const row = Object.hasOwn(state.facts.people, person) ? state.facts.people[person] : undefined;
    return isOpen(state) && row !== undefined && holds(row, wanted, on);
  }).length;
}

function isOpen({ facts }: CaseState): boolean {
  return facts.status === 'open' || facts.status === 'paused';
}
