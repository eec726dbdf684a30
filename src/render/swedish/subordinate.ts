import type { Condition } from '../../condition/condition.js';
import type { RuleTalk } from '../rule-talk.js';

/** A condition as a clause after `när`, `om` or `att`; nothing for no condition. Pure. */
export function clauseOf(talk: Pick<RuleTalk, 'when'>, condition: Condition | undefined): string {
  return condition === undefined ? '' : subordinate(talk.when(condition));
}

/**
 * Words as they stand after `när`, `om` or `att`, where Swedish puts `inte` before the verb: `när mötet inte har genomförts`.
 * What stands in quotation marks is left as it is. Pure.
 */
export function subordinate(words: string): string {
  const parts = words.split(/(”[^”]*”)/);
  return parts.map((part) => (part.startsWith('”') ? part : notBeforeVerb(part))).join('');
}

function notBeforeVerb(words: string): string {
  return words.replace(/(?<!\p{L})(har|är|gäller|pågår|startade) inte(?!\p{L})/gu, 'inte $1');
}
