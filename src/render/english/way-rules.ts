import { inSentence } from '../../words/sentences.js';
import { inLang } from '../../words/text.js';
import { nounOf, type RuleTalk } from '../rule-talk.js';
import { list } from '../say.js';
import { modalBe, nounAndParticiple } from './modal.js';

/** What is covered. */
export function contents(talk: RuleTalk): string {
  const asked = talk.rule.spec.contents ?? [];
  const step = talk.rule.element.id;
  const known = Object.keys(talk.names.program.steps.get(step)?.spec.contents ?? {});
  const covered = { plan: 'included', task: 'included' }[nounOf(talk) as string] ?? 'covered';
  const verb = talk.rule.spec.eachTime === true ? `${covered} each time` : covered;
  if (asked.length > 1 && known.every((content) => asked.includes(content)))
    return `all contents below ${modalBe(talk).replace('is', 'are')} ${verb}`;
  const named = asked.map((content) => inSentence(talk.names.content(step, content)));
  return `this ${modalBe(talk)} ${verb}: ${list(named, 'en')}`;
}

/** What is left behind. */
export function artefacts(talk: RuleTalk): string {
  const { names, rule } = talk;
  const named = (rule.spec.artefacts ?? []).map((one) => inSentence(names.artefact(rule.element.id, one)));
  return `each time this ${modalBe(talk)} left behind: ${list(named, 'en')}`;
}

/** Who approves it. */
export function approved(talk: RuleTalk): string {
  const { by = [], atMost } = talk.rule.spec.approved ?? {};
  const roles = by.map((role) => inSentence(talk.names.role(role)));
  const first = talk.rule.strength === 'must' ? ', and counts only then' : '';
  const most =
    atMost === undefined ? '' : `. It may be sent back ${atMost === 1 ? 'once' : `${atMost} times`} at most`;
  return `${nounAndParticiple(talk)[0]} ${modalBe(talk)} approved by ${list(roles, 'en', 'or')}${first}${most}`;
}

/** What is taken up next time. */
export function reviews(talk: RuleTalk): string {
  const { names, rule } = talk;
  const tasks = (rule.spec.reviews ?? []).map((task) => inSentence(names.task(rule.element.id, task)));
  return `what was given last time ${modalBe(talk)} taken up: ${list(tasks, 'en')}`;
}

/** Where. */
export function place(talk: RuleTalk): string {
  const places = (talk.rule.spec.place ?? []).map((one) => inSentence(talk.names.place(one)));
  return `the place ${modalBe(talk)} ${list(places, 'en', 'or')}`;
}

/** In which form. */
export function form(talk: RuleTalk): string {
  const forms = (talk.rule.spec.form ?? []).map((one) => (one === 'written' ? 'in writing' : 'orally'));
  return `it ${modalBe(talk)} done ${list(forms, 'en', 'or')}`;
}

/** In which order. */
export function order(talk: RuleTalk): string {
  const steps = (talk.rule.spec.order ?? []).map((step) => inSentence(talk.names.step(step)));
  return `the steps ${modalBe(talk).replace('is', 'are')} taken in this order: ${list(steps, 'en')}`;
}

/** A reminder. */
export function prompt(talk: RuleTalk): string {
  return `reminder: ${inSentence(inLang(talk.rule.spec.prompt, 'en'))}`;
}
