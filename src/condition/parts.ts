import type { LocalDate } from '../calendar/local-date.js';
import type { ChangesAt, ConditionPath, Reference, ReferencesOf } from './behaviour.js';
import type { CaseFacts } from './case-facts.js';
import type { Condition } from './condition.js';
import { earliest } from './earliest.js';
import type { Terms } from './terms.js';

/** The earliest day on which one of the parts may change. Pure. */
export function firstChange(
  parts: readonly Condition[],
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
  again: ChangesAt,
): LocalDate | undefined {
  let next: LocalDate | undefined;
  for (const part of parts) next = earliest(next, again(part, facts, terms, at));
  return next;
}

/** The ids that the parts name, each at its place. Pure. */
export function referencesOfParts(
  parts: readonly Condition[],
  path: ConditionPath,
  again: ReferencesOf,
): readonly Reference[] {
  return parts.flatMap((part, index) => again(part, [...path, index]));
}
