import { inQuotes, inSentence } from '../../words/sentences.js';
import type { RuleTalk } from '../rule-talk.js';
import { modal, nounAndVerb } from './modal.js';
import { clauseOf } from './subordinate.js';

/** What is asked before something may be done, opened, ended or used. */
export function needs(talk: RuleTalk): string {
  const [noun, verb] = nounAndVerb(talk);
  const { strength, element, spec } = talk.rule;
  const clause = clauseOf(talk, spec.needs);
  if (element.type === 'role') return takesRole(talk, clause);
  const isDone = element.type === 'step' || element.type === 'option' || element.type === 'pause';
  const sentences = isDone
    ? {
        must: `${noun} får ${verb} bara om ${clause}`,
        usual: `${noun} brukar ${verb} först när ${clause}`,
        may: `${noun} kan ${verb} om ${clause}`,
      }
    : {
        must: `det krävs att ${clause}`,
        usual: `det brukar krävas att ${clause}`,
        may: `det är möjligt när ${clause}`,
      };
  return sentences[strength];
}

/** What is asked of those who take a role. */
function takesRole({ rule, names }: RuleTalk, clause: string): string {
  const title = inSentence(names.role(rule.element.id));
  return {
    must: `ny ${title} får komma med bara om ${clause}`,
    usual: `ny ${title} brukar komma med bara om ${clause}`,
    may: `ny ${title} kan komma med om ${clause}`,
  }[rule.strength];
}

/** When a phase begins. */
export function opens(talk: RuleTalk): string {
  const { strength, spec } = talk.rule;
  const clause = clauseOf(talk, spec.opens);
  if (spec.automatically) return `fasen börjar av sig själv när ${clause}`;
  return `fasen ${{ must: 'får', usual: 'brukar', may: 'kan' }[strength]} börja när ${clause}`;
}

/** When a phase is over. */
export function ends(talk: RuleTalk): string {
  const { strength, spec } = talk.rule;
  const clause = clauseOf(talk, spec.ends);
  if (spec.automatically) return `fasen avslutas av sig själv när ${clause}`;
  return `fasen ${{ must: 'är', usual: 'brukar vara', may: 'kan vara' }[strength]} klar när ${clause}`;
}

/** What holds the whole time. */
export function throughout(talk: RuleTalk): string {
  const clause = clauseOf(talk, talk.rule.spec.throughout);
  const what = talk.rule.element.type === 'phase' ? 'fasen' : 'insatsen';
  return `så länge ${what} pågår ${modal(talk)} det gälla att ${clause}`;
}

/** Which phase it runs beside. */
export function beside(talk: RuleTalk): string {
  const other = inQuotes(talk.names.phase(talk.rule.spec.beside ?? ''), 'sv');
  return `fasen ${modal(talk)} börja medan ${other} pågår och löpa bredvid den`;
}

/** Which phase it lies within. */
export function during(talk: RuleTalk): string {
  const other = inQuotes(talk.names.phase(talk.rule.spec.during ?? ''), 'sv');
  return `fasen ${modal(talk)} ligga inom ${other}: den börjar medan den fasen pågår och slutar senast samtidigt`;
}
