import { inSentence } from '../../words/sentences.js';
import { inLang } from '../../words/text.js';
import { nounOf, type RuleTalk } from '../rule-talk.js';
import { list } from '../say.js';
import { modal, nounAndVerb } from './modal.js';

/** What is covered. */
export function contents(talk: RuleTalk): string {
  const asked = talk.rule.spec.contents ?? [];
  const step = talk.rule.element.id;
  const known = Object.keys(talk.names.program.steps.get(step)?.spec.contents ?? {});
  const noun = nounOf(talk);
  const covered = noun === 'plan' ? 'finnas med' : noun === 'task' ? 'ingå' : 'tas upp';
  const verb = talk.rule.spec.eachTime === true ? `${covered} varje gång` : covered;
  if (asked.length > 1 && known.every((content) => asked.includes(content)))
    return `allt innehåll nedan ${modal(talk)} ${verb}`;
  return `det här ${modal(talk)} ${verb}: ${list(
    asked.map((content) => inSentence(talk.names.content(step, content))),
    'sv',
  )}`;
}

/** What is left behind. */
export function artefacts(talk: RuleTalk): string {
  const { names, rule } = talk;
  const named = (rule.spec.artefacts ?? []).map((one) => inSentence(names.artefact(rule.element.id, one)));
  return `varje gång ${modal(talk)} det här finnas kvar efteråt: ${list(named, 'sv')}`;
}

/** Who approves it. */
export function approved(talk: RuleTalk): string {
  const { by = [], atMost } = talk.rule.spec.approved ?? {};
  const roles = by.map((role) => inSentence(talk.names.role(role)));
  const first = talk.rule.strength === 'must' ? ' och räknas först då' : '';
  const most =
    atMost === undefined
      ? ''
      : `. Får skickas tillbaka högst ${atMost === 1 ? 'en gång' : `${atMost} gånger`}`;
  return `${nounAndVerb(talk)[0]} ${modal(talk)} godkännas av ${list(roles, 'sv', 'or')}${first}${most}`;
}

/** What is taken up next time. */
export function reviews(talk: RuleTalk): string {
  const { names, rule } = talk;
  const tasks = (rule.spec.reviews ?? []).map((task) => inSentence(names.task(rule.element.id, task)));
  return `det som gavs förra gången ${modal(talk)} tas upp: ${list(tasks, 'sv')}`;
}

/** Where. */
export function place(talk: RuleTalk): string {
  const places = (talk.rule.spec.place ?? []).map((one) => inSentence(talk.names.place(one)));
  return `platsen ${modal(talk)} vara ${list(places, 'sv', 'or')}`;
}

/** In which form. */
export function form(talk: RuleTalk): string {
  const forms = (talk.rule.spec.form ?? []).map((one) => (one === 'written' ? 'skriftligt' : 'muntligt'));
  return `det ${modal(talk)} göras ${list(forms, 'sv', 'or')}`;
}

/** In which order. */
export function order(talk: RuleTalk): string {
  const steps = (talk.rule.spec.order ?? []).map((step) => inSentence(talk.names.step(step)));
  return `stegen ${modal(talk)} tas i den här ordningen: ${list(steps, 'sv')}`;
}

/** A reminder. */
export function prompt(talk: RuleTalk): string {
  return `påminnelse: ${inSentence(inLang(talk.rule.spec.prompt, 'sv'))}`;
}
