import type { LocalDate } from '../calendar/local-date.js';
import { kindOf } from './behaviour.js';
import { behaviourOf, valueUnder } from './behaviours.js';
import type { CaseFacts } from './case-facts.js';
import type { Condition, Truth } from './condition.js';
import type { Terms } from './terms.js';

/**
 * Whether a condition holds on the day `at`, by what the case holds. Pure; never latched. `unknown` opens nothing and fails
 * no standing rule.
 */
export function evaluate(condition: Condition, facts: CaseFacts, terms: Terms, at: LocalDate): Truth {
  const kind = kindOf(condition);
  return behaviourOf(kind).evaluate(valueUnder(kind, condition), facts, terms, at, evaluate);
}
