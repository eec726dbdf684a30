import { levelsOf } from '../../definition/escalation.js';
import type { GroundSpec, RuleSpec } from '../../definition/rule.js';
import { dateWords } from '../../words/dates.js';
import { inQuotes, inSentence } from '../../words/sentences.js';
import { inLang } from '../../words/text.js';
import { isGroup, type RuleTalk } from '../rule-talk.js';
import { list, span } from '../say.js';
import { sources, tagged } from '../source-tag.js';
import { clauseOf } from './subordinate.js';

/** What a rule adds to its own sentence, each as a sentence or nothing, in the order they are read. */
export const swedishExtras: readonly ((talk: RuleTalk) => string | undefined)[] = [
  (talk) =>
    talk.rule.spec.while === undefined ? undefined : `gäller när ${clauseOf(talk, talk.rule.spec.while)}`,
  ({ rule }) => inForce(rule.spec),
  ({ rule }) => grounds('undantag, med underlag:', rule.spec.unless),
  ({ rule }) => grounds('tiden får förlängas till ett nytt datum. Grund:', rule.spec.due?.extend),
  stops,
  ({ rule, names }) =>
    rule.spec.onFail?.decide === undefined
      ? undefined
      : `brister det avgör ${inSentence(names.role(rule.spec.onFail.decide))} vad som ska hända`,
  told,
  ({ rule }) =>
    (rule.spec.due?.rollOver ?? (rule.spec.due !== undefined && rule.basis === 'law'))
      ? 'infaller sista dagen på en ledig dag gäller nästa arbetsdag'
      : undefined,
  ({ rule }) =>
    rule.spec.inPause === undefined
      ? undefined
      : rule.spec.inPause === 'runs'
        ? 'tiden löper även under en paus'
        : 'tiden står stilla under en paus',
  (talk) =>
    talk.rule.spec.overridableBy === undefined
      ? undefined
      : `undantag får beslutas av ${roles(talk.rule.spec.overridableBy, talk)}`,
];

function inForce({ validFrom, validUntil }: RuleSpec): string | undefined {
  const days = [
    ...(validFrom === undefined ? [] : [`från och med ${dateWords(validFrom, 'sv')}`]),
    ...(validUntil === undefined ? [] : [`till och med ${dateWords(validUntil, 'sv')}`]),
  ];
  return days.length === 0 ? undefined : `gäller ärenden som har startat ${days.join(' ')}`;
}

function stops({ rule, names }: RuleTalk): string | undefined {
  const steps = rule.spec.onFail?.stops ?? [];
  return steps.length === 0
    ? undefined
    : `brister det stoppas ${list(
        steps.map((step) => inQuotes(names.step(step), 'sv')),
        'sv',
      )}`;
}

/** Who is told when the time has run out, each level after the one before. */
function told({ rule, names }: RuleTalk): string | undefined {
  const [first, ...rest] = levelsOf(rule.spec);
  if (first === undefined) return undefined;
  const role = (id: string): string => inSentence(names.role(id));
  const lead =
    first.number === 0
      ? `${rule.kind === 'approved' ? 'skickas det tillbaka oftare än så' : 'när tiden har gått ut'} får ${role(first.to)} veta det`
      : `är det inte gjort ${span(first.after, 'sv')} efter att tiden gick ut får ${role(first.to)} veta det`;
  const then = rest.map(
    ({ to, after }) =>
      `Är det inte gjort ${span(after, 'sv')} efter att tiden gick ut får även ${role(to)} veta det`,
  );
  return [lead, ...then].join('. ');
}

function roles(ids: readonly string[], talk: RuleTalk): string {
  return list(
    ids.map((id) =>
      isGroup(id, talk) ? `någon ur ${inSentence(talk.names.role(id))}` : inSentence(talk.names.role(id)),
    ),
    'sv',
  );
}

function grounds(
  lead: string,
  specs: { readonly [ground: string]: GroundSpec } | undefined,
): string | undefined {
  if (specs === undefined) return undefined;
  const titles = Object.entries(specs).map(([id, { title }]) => inSentence(inLang(title, 'sv', id)));
  const from = Object.values(specs).flatMap(({ source = [] }) => source);
  return tagged(`${lead} ${titles.join(', eller ')}.`, sources([...new Set(from)]));
}
