import { inQuotes, inSentence } from '../../words/sentences.js';
import type { RuleTalk } from '../rule-talk.js';
import { modal, modalOne, nounAndParticiple } from './modal.js';

/** What is asked before something may be done, opened, ended or used. */
export function needs(talk: RuleTalk): string {
  const [noun, participle] = nounAndParticiple(talk);
  const { strength, element, spec } = talk.rule;
  const clause = spec.needs === undefined ? '' : talk.when(spec.needs);
  if (element.type === 'role') return takesRole(talk, clause);
  const isDone = element.type === 'step' || element.type === 'option' || element.type === 'pause';
  const sentences = isDone
    ? {
        must: `${noun} may be ${participle} only if ${clause}`,
        usual: `${noun} is usually ${participle} only when ${clause}`,
        may: `${noun} may be ${participle} if ${clause}`,
      }
    : {
        must: `it is required that ${clause}`,
        usual: `it is usually required that ${clause}`,
        may: `it is possible when ${clause}`,
      };
  return sentences[strength];
}

/** What is asked of those who take a role. */
function takesRole({ rule, names }: RuleTalk, clause: string): string {
  const title = inSentence(names.role(rule.element.id));
  return {
    must: `a new ${title} may come in only if ${clause}`,
    usual: `a new ${title} usually comes in only if ${clause}`,
    may: `a new ${title} may come in if ${clause}`,
  }[rule.strength];
}

/** When a phase begins. */
export function opens(talk: RuleTalk): string {
  const { strength, spec } = talk.rule;
  const clause = spec.opens === undefined ? '' : talk.when(spec.opens);
  if (spec.automatically) return `the phase begins by itself when ${clause}`;
  return `the phase ${{ must: 'may begin', usual: 'usually begins', may: 'may begin' }[strength]} when ${clause}`;
}

/** When a phase is over. */
export function ends(talk: RuleTalk): string {
  const { strength, spec } = talk.rule;
  const clause = spec.ends === undefined ? '' : talk.when(spec.ends);
  if (spec.automatically) return `the phase ends by itself when ${clause}`;
  return `the phase ${{ must: 'is', usual: 'is usually', may: 'may be' }[strength]} completed when ${clause}`;
}

/** What holds the whole time. */
export function throughout(talk: RuleTalk): string {
  const clause = talk.rule.spec.throughout === undefined ? '' : talk.when(talk.rule.spec.throughout);
  const what = talk.rule.element.type === 'phase' ? 'phase' : 'intervention';
  return `as long as the ${what} goes on it ${modalOne(talk, 'hold')} that ${clause}`;
}

/** Which phase it runs beside. */
export function beside(talk: RuleTalk): string {
  const other = inQuotes(talk.names.phase(talk.rule.spec.beside ?? ''), 'en');
  return `the phase ${modalOne(talk, 'begin')} while ${other} is open and ${modalOne(talk, 'run')} beside it`;
}

/** Which phase it lies within. */
export function during(talk: RuleTalk): string {
  const other = inQuotes(talk.names.phase(talk.rule.spec.during ?? ''), 'en');
  return `the phase ${modal(talk, 'lie').replace('usually lie', 'usually lies')} within ${other}: it begins while that phase is open and ends no later`;
}
