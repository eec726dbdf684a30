import type { LocalDate } from '../calendar/local-date.js';
import { kindOf } from './behaviour.js';
import { behaviourOf, valueUnder } from './behaviours.js';
import type { CaseFacts } from './case-facts.js';
import type { Condition } from './condition.js';
import type { Terms } from './terms.js';

/**
 * The next day, after `at`, on which a condition may change its value by the passing of time alone, or `undefined` when only
 * what is recorded can change it. Pure. Until that day the value is the one it has on `at`; on that day it need not change.
 */
export function changesAt(
  condition: Condition,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): LocalDate | undefined {
  const kind = kindOf(condition);
  return behaviourOf(kind).changesAt(valueUnder(kind, condition), facts, terms, at, changesAt);
}
