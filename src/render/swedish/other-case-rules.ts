import type { Range } from '../../condition/condition.js';
import { rangeWords } from '../../words/quantities.js';
import type { RuleTalk } from '../rule-talk.js';
import { everyone, modal } from './modal.js';

/** How many cases one person has at a time. */
export function caseload(talk: RuleTalk): string {
  const { element, spec } = talk.rule;
  return `${everyone(element.id, talk)} ${mostOnly(spec.caseload) ? mayHave(talk) : modal(talk)} ha ${rangeWords(spec.caseload ?? {}, 'sv')} ärenden samtidigt`;
}

/** How many cases there is room for. */
export function capacity(talk: RuleTalk): string {
  const { element, spec } = talk.rule;
  const cases = `högst ${spec.capacity?.to ?? 0} ärenden samtidigt, det nya medräknat`;
  return element.type === 'start'
    ? `insatsen ${mayHave(talk)} ha ${cases}, när den startar så här`
    : `insatsen ${mayHave(talk)} ha ${cases}`;
}

const mostOnly = (range: Range | undefined): boolean => (range?.from ?? 0) === 0;

/** A most amount is what one may have, not what one must. */
function mayHave(talk: RuleTalk): string {
  return talk.rule.strength === 'must' ? 'får' : modal(talk);
}
