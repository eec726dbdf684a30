import { numberWords } from '../../words/numbers.js';
import { inSentence } from '../../words/sentences.js';
import { isGroup, type RuleTalk, type Taking } from '../rule-talk.js';
import { list } from '../say.js';
import { does, everyone, modal } from './modal.js';

/** Who takes part: `någon ur familjen, varje förälder och handläggare ska vara med`. */
export function takesPart(talk: RuleTalk): string {
  const those = Object.entries(talk.rule.spec.with ?? {}).map((one) => taking(one, talk));
  return `${list(those, 'sv')} ${modal(talk)} vara med`;
}

function taking([role, quantifier]: Taking, talk: RuleTalk): string {
  const title = inSentence(talk.names.role(role));
  const group = isGroup(role, talk);
  if (quantifier === 'all') return everyone(role, talk);
  if (quantifier === 'one') return group ? `någon ur ${title}` : title;
  const number = numberWords(quantifier, 'sv', 'common');
  return group ? `minst ${number} ur ${title}` : `${title} (minst ${number})`;
}

/** Who does not take part. */
export function staysAway(talk: RuleTalk): string {
  const roles = (talk.rule.spec.without ?? []).map((role) => inSentence(talk.names.role(role)));
  const verb = { must: 'får inte', usual: 'brukar inte', may: 'behöver inte' }[talk.rule.strength];
  return `${list(roles, 'sv', 'or')} ${verb} vara med`;
}

/** Who has been heard or informed. */
export function heard(talk: RuleTalk): string {
  const { role = '', how } = talk.rule.spec.heard ?? {};
  const when = talk.rule.element.type === 'phase' ? 'under fasen' : 'under insatsen';
  const what = how === 'heard' ? 'få säga sin mening' : 'få information';
  return `${everyone(role, talk)} ${modal(talk)} ${what} ${when}`;
}

/** How often each one is there. */
export function attends(talk: RuleTalk): string {
  const { role = '', from = 0 } = talk.rule.spec.attends ?? {};
  const those = `${everyone(role, talk)} ${modal(talk)} ha varit med`;
  return `${those} minst ${from === 1 ? 'en gång' : `${from} gånger`} innan fasen är klar`;
}

/** Held for this case alone. */
export function apart(talk: RuleTalk): string {
  return `${does(talk)} för sig, inte tillsammans med ett annat ärende`;
}

/** Who is chosen by what the family needs. */
export function matched(talk: RuleTalk): string {
  const role = talk.rule.spec.matched ?? '';
  const title = inSentence(talk.names.role(role));
  const those = isGroup(role, talk) ? `de i ${title} som utses` : `den som utses till ${title}`;
  return `${those} ${modal(talk)} ha kompetens som passar det familjen behöver`;
}
