import { inSentence } from '../../words/sentences.js';
import { isGroup, type Noun, nounOf, type RuleTalk } from '../rule-talk.js';

/** Noun in the definite form and the verb that goes with it, in the passive. */
const nouns: { readonly [N in Noun]: readonly [noun: string, verb: string] } = {
  meeting: ['mötet', 'hållas'],
  visit: ['besöket', 'göras'],
  talk: ['samtalet', 'hållas'],
  activity: ['aktiviteten', 'genomföras'],
  contact: ['kontakten', 'tas'],
  staff: ['mötet', 'hållas'],
  task: ['det här', 'göras'],
  plan: ['planen', 'göras'],
  answer: ['svaret', 'ges'],
  measure: ['skattningen', 'göras'],
  phase: ['fasen', 'öppnas'],
  start: ['starten', 'göras'],
  option: ['svaret', 'väljas'],
  subMeeting: ['delen av mötet', 'hållas'],
  outcome: ['avslutet', 'användas'],
  pause: ['pausen', 'beslutas'],
  role: ['någon', 'få rollen'],
  team: ['teamet', 'tillsättas'],
  case: ['insatsen', 'ges'],
};

/** Noun and passive verb of a rule's element: `mötet`, `hållas`. Pure. */
export function nounAndVerb(talk: RuleTalk): readonly [noun: string, verb: string] {
  return nouns[nounOf(talk)];
}

/** `ska`, `brukar` or `kan`; a rule of law that does not refuse says what is normally to be done. Pure. */
export function modal({ rule }: RuleTalk): string {
  if (rule.strength === 'must') return 'ska';
  if (rule.strength === 'may') return 'kan';
  return rule.basis === 'law' ? 'ska normalt' : 'brukar';
}

/** Subject and verb of a rule's element: `mötet ska hållas`. Pure. */
export function does(talk: RuleTalk): string {
  const [noun, verb] = nounAndVerb(talk);
  return `${noun} ${modal(talk)} ${verb}`;
}

/** Everyone who holds a role: `varje förälder`, `alla i familjen`. Pure. */
export function everyone(role: string, talk: RuleTalk): string {
  const title = inSentence(talk.names.role(role));
  return isGroup(role, talk) ? `alla i ${title}` : `varje ${title}`;
}
