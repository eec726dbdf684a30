import { rangeWords } from '../../words/quantities.js';
import type { RuleTalk } from '../rule-talk.js';
import { everyone, modalOne } from './modal.js';

/** How many cases one person has at a time. */
export function caseload(talk: RuleTalk): string {
  const { element, spec } = talk.rule;
  const amount = rangeWords(spec.caseload ?? {}, 'en');
  const has = (spec.caseload?.from ?? 0) === 0 ? mayHave(talk) : modalOne(talk, 'have', 'has');
  return `${everyone(element.id, talk)} ${has} ${amount} cases at a time`;
}

/** How many cases there is room for. */
export function capacity(talk: RuleTalk): string {
  const { element, spec } = talk.rule;
  const cases = `at most ${spec.capacity?.to ?? 0} cases at a time, the new one counted`;
  return element.type === 'start'
    ? `the intervention ${mayHave(talk)} ${cases}, when it starts this way`
    : `the intervention ${mayHave(talk)} ${cases}`;
}

/** A most amount is what one may have, not what one must. */
function mayHave(talk: RuleTalk): string {
  return talk.rule.strength === 'must' ? 'may have' : modalOne(talk, 'have', 'has');
}
