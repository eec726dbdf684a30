import { inSentence } from '../../words/sentences.js';
import { isGroup, type Noun, nounOf, type RuleTalk } from '../rule-talk.js';

/** Noun in the definite form and the participle that goes with it. */
const nouns: { readonly [N in Noun]: readonly [noun: string, participle: string] } = {
  meeting: ['the meeting', 'held'],
  visit: ['the visit', 'made'],
  talk: ['the talk', 'held'],
  activity: ['the activity', 'carried out'],
  contact: ['the contact', 'made'],
  staff: ['the meeting', 'held'],
  task: ['this', 'done'],
  plan: ['the plan', 'made'],
  answer: ['the answer', 'given'],
  measure: ['the rating', 'made'],
  phase: ['the phase', 'opened'],
  start: ['the start', 'made'],
  option: ['the answer', 'chosen'],
  subMeeting: ['the part of the meeting', 'held'],
  outcome: ['the closing', 'used'],
  pause: ['the pause', 'decided'],
  role: ['someone', 'given the role'],
  team: ['the team', 'appointed'],
  case: ['the intervention', 'given'],
};

/** Noun and participle of a rule's element: `the meeting`, `held`. Pure. */
export function nounAndParticiple(talk: RuleTalk): readonly [noun: string, participle: string] {
  return nouns[nounOf(talk)];
}

/** A plural or modal subject's verb by strength: `must take part`, `usually take part`, `may take part`. Pure. */
export function modal({ rule }: RuleTalk, verb: string): string {
  if (rule.strength === 'must') return `must ${verb}`;
  if (rule.strength === 'may') return `may ${verb}`;
  return rule.basis === 'law' ? `should ${verb}` : `usually ${verb}`;
}

/** A singular subject's verb by strength: `must take`, `usually takes`. Pure. */
export function modalOne(talk: RuleTalk, verb: string, third: string = `${verb}s`): string {
  const { strength, basis } = talk.rule;
  return strength === 'usual' && basis !== 'law' ? `usually ${third}` : modal(talk, verb);
}

/** `must be`, `is usually`, `may be`. Pure. */
export function modalBe(talk: RuleTalk): string {
  const { strength, basis } = talk.rule;
  return strength === 'usual' && basis !== 'law' ? 'is usually' : modal(talk, 'be');
}

/** Subject and verb of a rule's element: `the meeting must be held`. Pure. */
export function does(talk: RuleTalk): string {
  const [noun, participle] = nounAndParticiple(talk);
  return `${noun} ${modalBe(talk)} ${participle}`;
}

/** Everyone who holds a role: `every parent`, `everyone in the family`. Pure. */
export function everyone(role: string, talk: RuleTalk): string {
  const title = inSentence(talk.names.role(role));
  return isGroup(role, talk) ? `everyone in ${title}` : `every ${title}`;
}

/** A noun with its article: `a parent`, `an employment coach`; a title with an article of its own, or in the plural, is left. Pure. */
export function oneOf(title: string): string {
  if (
    /^(?:the|an?|another|staff|social services)\b/i.test(title) ||
    /(?:services|psychiatry|care|education)$/i.test(title)
  )
    return title;
  return `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}`;
}
