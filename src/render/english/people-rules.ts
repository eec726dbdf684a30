import { numberWords } from '../../words/numbers.js';
import { inSentence } from '../../words/sentences.js';
import { isGroup, type RuleTalk, type Taking } from '../rule-talk.js';
import { list } from '../say.js';
import { does, everyone, modal, modalOne, oneOf } from './modal.js';

/** Who takes part: `someone from the family, every parent and a case officer must take part`. */
export function takesPart(talk: RuleTalk): string {
  const those = Object.entries(talk.rule.spec.with ?? {}).map((one) => taking(one, talk));
  const verb = those.length === 1 ? modalOne(talk, 'take part', 'takes part') : modal(talk, 'take part');
  return `${list(those, 'en')} ${verb}`;
}

function taking([role, quantifier]: Taking, talk: RuleTalk): string {
  const title = inSentence(talk.names.role(role));
  const group = isGroup(role, talk);
  if (quantifier === 'all') return everyone(role, talk);
  if (quantifier === 'one') return group ? `someone from ${title}` : oneOf(title);
  const number = numberWords(quantifier, 'en');
  return group ? `at least ${number} from ${title}` : `${oneOf(title)} (at least ${number})`;
}

/** Who does not take part. */
export function staysAway(talk: RuleTalk): string {
  const roles = (talk.rule.spec.without ?? []).map((role) => oneOf(inSentence(talk.names.role(role))));
  const verb = { must: 'may not', usual: 'usually does not', may: 'need not' }[talk.rule.strength];
  return `${list(roles, 'en', 'or')} ${verb} take part`;
}

/** Who has been heard or informed. */
export function heard(talk: RuleTalk): string {
  const { role = '', how } = talk.rule.spec.heard ?? {};
  const when = talk.rule.element.type === 'phase' ? 'during the phase' : 'during the intervention';
  const verb =
    how === 'heard'
      ? modalOne(talk, 'state a view', 'states a view')
      : modalOne(talk, 'get information', 'gets information');
  return `${everyone(role, talk)} ${verb} ${when}`;
}

/** How often each one is there. */
export function attends(talk: RuleTalk): string {
  const { role = '', from = 0 } = talk.rule.spec.attends ?? {};
  const those = `${everyone(role, talk)} ${modalOne(talk, 'have been', 'has been')} present`;
  return `${those} at least ${from === 1 ? 'once' : `${from} times`} before the phase is completed`;
}

/** Held for this case alone. */
export function apart(talk: RuleTalk): string {
  return `${does(talk)} by itself, not together with another case`;
}

/** Who is chosen by what the family needs. */
export function matched(talk: RuleTalk): string {
  const role = talk.rule.spec.matched ?? '';
  const title = inSentence(talk.names.role(role));
  const those = isGroup(role, talk)
    ? `someone appointed in ${title}`
    : `someone appointed as ${oneOf(title)}`;
  return `${those} ${modalOne(talk, 'have', 'has')} competence that fits what the family needs`;
}
