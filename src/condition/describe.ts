import type { Lang } from '../words/text.js';
import { kindOf } from './behaviour.js';
import { behaviourOf, valueUnder } from './behaviours.js';
import type { Condition } from './condition.js';
import type { Terms } from './terms.js';

/**
 * A condition in words: a clause without capital and full stop, `planeringsmöte har genomförts och fasen Planering pågår`.
 * Pure. Names elements by their titles, or by their ids where they have none. Tells what the pathway asks and nothing of a
 * case.
 */
export function describe(condition: Condition, terms: Terms, lang: Lang): string {
  return describeSigned(condition, terms, lang, false);
}

function describeSigned(condition: Condition, terms: Terms, lang: Lang, negated: boolean): string {
  const kind = kindOf(condition);
  return behaviourOf(kind).describe(valueUnder(kind, condition), terms, lang, negated, describeSigned);
}
