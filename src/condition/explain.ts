import type { LocalDate } from '../calendar/local-date.js';
import { kindOf } from './behaviour.js';
import { behaviourOf, valueUnder } from './behaviours.js';
import type { CaseFacts } from './case-facts.js';
import { changesAt } from './changes-at.js';
import type { Condition } from './condition.js';
import { evaluate } from './evaluate.js';
import type { Explained } from './explained.js';
import type { Terms } from './terms.js';

/**
 * Why a condition is true, false or unknown on the day `at`: what was asked, the values found, whose facts they are, the next
 * day on which time alone may change it, and what could be recorded to bring it nearer to true. Pure. `value` is that of
 * `evaluate`. Holds personal facts: show it only to someone who may see them.
 */
export function explain(condition: Condition, facts: CaseFacts, terms: Terms, at: LocalDate): Explained {
  return explainToward(condition, facts, terms, at, true);
}

function explainToward(
  condition: Condition,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
  toward: boolean,
): Explained {
  const kind = kindOf(condition);
  const account = behaviourOf(kind).explain(
    valueUnder(kind, condition),
    facts,
    terms,
    at,
    toward,
    explainToward,
  );
  const value = evaluate(condition, facts, terms, at);
  const next = changesAt(condition, facts, terms, at);
  const { about, found, information, lifts, parts, wanted } = account;
  const explained: { -readonly [F in keyof Explained]: Explained[F] } = {
    kind,
    value,
    condition,
    wanted,
    found,
    about,
    information,
    lifts: value === toward ? [] : lifts,
  };
  if (parts !== undefined) explained.parts = parts;
  if (next !== undefined) explained.changesAt = next;
  return explained;
}
