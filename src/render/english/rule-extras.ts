import { levelsOf } from '../../definition/escalation.js';
import type { GroundSpec, RuleSpec } from '../../definition/rule.js';
import { dateWords } from '../../words/dates.js';
import { inQuotes, inSentence } from '../../words/sentences.js';
import { inLang } from '../../words/text.js';
import { isGroup, type RuleTalk } from '../rule-talk.js';
import { list, span } from '../say.js';
import { sources, tagged } from '../source-tag.js';
import { oneOf } from './modal.js';

/** What a rule adds to its own sentence, each as a sentence or nothing, in the order they are read. */
export const englishExtras: readonly ((talk: RuleTalk) => string | undefined)[] = [
  ({ rule, when }) =>
    rule.spec.while === undefined ? undefined : `this holds when ${when(rule.spec.while)}`,
  ({ rule }) => inForce(rule.spec),
  ({ rule }) => grounds('exception, with evidence:', rule.spec.unless),
  ({ rule }) => grounds('the time may be extended to a new date. Ground:', rule.spec.due?.extend),
  stops,
  (talk) =>
    talk.rule.spec.onFail?.decide === undefined
      ? undefined
      : `if it fails, ${roles([talk.rule.spec.onFail.decide], talk)} decides what happens`,
  told,
  ({ rule }) =>
    (rule.spec.due?.rollOver ?? (rule.spec.due !== undefined && rule.basis === 'law'))
      ? 'if the last day is a day off, the next working day counts'
      : undefined,
  ({ rule }) =>
    rule.spec.inPause === undefined
      ? undefined
      : rule.spec.inPause === 'runs'
        ? 'the clock runs during a pause too'
        : 'the clock stands still during a pause',
  (talk) =>
    talk.rule.spec.overridableBy === undefined
      ? undefined
      : `exceptions may be decided by ${roles(talk.rule.spec.overridableBy, talk)}`,
];

function inForce({ validFrom, validUntil }: RuleSpec): string | undefined {
  const days = [
    ...(validFrom === undefined ? [] : [`from ${dateWords(validFrom, 'en')}`]),
    ...(validUntil === undefined ? [] : [`until ${dateWords(validUntil, 'en')}`]),
  ];
  return days.length === 0 ? undefined : `this holds for cases that started ${days.join(' ')}`;
}

function stops({ rule, names }: RuleTalk): string | undefined {
  const steps = (rule.spec.onFail?.stops ?? []).map((step) => inQuotes(names.step(step), 'en'));
  return steps.length === 0 ? undefined : `if it fails, this stops: ${list(steps, 'en')}`;
}

/** Who is told when the time has run out, each level after the one before. */
function told(talk: RuleTalk): string | undefined {
  const [first, ...rest] = levelsOf(talk.rule.spec);
  if (first === undefined) return undefined;
  const role = (id: string): string => roles([id], talk);
  const lead =
    first.number === 0
      ? `${talk.rule.kind === 'approved' ? 'when it is sent back more often' : 'when the time has run out'}, ${role(first.to)} is told`
      : `if it is not done ${span(first.after, 'en')} after the time ran out, ${role(first.to)} is told`;
  const then = rest.map(
    ({ to, after }) =>
      `If it is not done ${span(after, 'en')} after the time ran out, ${role(to)} is told too`,
  );
  return [lead, ...then].join('. ');
}

function roles(ids: readonly string[], talk: RuleTalk): string {
  const said = ids.map((id) => {
    const title = inSentence(talk.names.role(id));
    return isGroup(id, talk) ? `someone from ${title}` : oneOf(title).replace(/^an? /, 'the ');
  });
  return list(said, 'en');
}

function grounds(
  lead: string,
  specs: { readonly [ground: string]: GroundSpec } | undefined,
): string | undefined {
  if (specs === undefined) return undefined;
  const titles = Object.entries(specs).map(([id, { title }]) => inSentence(inLang(title, 'en', id)));
  const from = Object.values(specs).flatMap(({ source = [] }) => source);
  return tagged(`${lead} ${titles.join(', or ')}.`, sources([...new Set(from)]));
}
