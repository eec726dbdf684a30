import type { Id } from '../condition/condition.js';
import type { Described, StepSpec } from '../definition/pathway.js';
import type { ProgramStep } from '../definition/program.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import type { Block } from './page.js';
import { list } from './say.js';
import { described, eachOf, roleList, ruleItems, type Showing } from './showing.js';
import { sourceTag, tagged } from './source-tag.js';

/** One step: what it is, who, where and how often by its rules, what it contains. Pure. */
export function showStep(step: ProgramStep, showing: Showing): readonly Block[] {
  const { id, spec } = step;
  const { lang } = showing;
  const what = whatItIs(spec, showing);
  const title = tagged(inLang(spec.title, lang, id), sourceTag(spec, lang));
  return [
    { kind: 'heading', level: 2, text: title },
    ...(what === '' ? [] : [{ kind: 'paragraph', level: 1, text: what } as const]),
    ...optionItems(step, showing),
    ...ruleItems(step.rules, showing, 1),
    ...subMeetingItems(step, showing),
    ...exceptionItems(spec, showing),
    ...partItems(spec, showing),
  ];
}

function whatItIs(spec: StepSpec, showing: Showing): string {
  const { lang, names, phrases } = showing;
  const { themes = [], per, information } = spec;
  const places = 'meeting' in spec ? (spec.meeting.places ?? []) : [];
  const countsAs = (spec as { readonly countsAs?: Id }).countsAs;
  const type = typeSentence(spec, showing);
  const isQuestion = 'answer' in spec;
  return [
    isQuestion ? '' : type,
    inLang(spec.about, lang),
    places.length === 0
      ? ''
      : phrases.places(
          list(
            places.map((place) => inSentence(names.place(place))),
            lang,
            'or',
          ),
        ),
    themes.length === 0
      ? ''
      : phrases.themes(
          list(
            themes.map((theme) => inSentence(names.theme(theme))),
            lang,
            'or',
          ),
        ),
    per === undefined ? '' : phrases.perPerson(eachOf(per, showing)),
    countsAs === undefined ? '' : phrases.countsAs(inQuotes(names.step(countsAs), lang)),
    information === undefined ? '' : phrases.information(inSentence(names.information(information))),
    isQuestion ? type : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** What kind of step it is and who does it. */
function typeSentence(spec: StepSpec, showing: Showing): string {
  const { phrases, names } = showing;
  if ('meeting' in spec) return phrases.forms[spec.meeting.form ?? 'meeting'];
  if ('task' in spec)
    return phrases.doneBy(roleList(spec.task.by, showing, 'or'), roleList(spec.task.to, showing));
  if ('plan' in spec)
    return [phrases.madeBy(roleList(spec.plan.by, showing)), spec.plan.goals ? phrases.withGoals : '']
      .join(' ')
      .trim();
  if ('answer' in spec) return phrases.answeredBy(roleList(spec.answer.from, showing, 'or'));
  return phrases.measuredWith(
    inQuotes(names.instrument(spec.measure.instrument), showing.lang),
    roleList(spec.measure.of, showing),
  );
}

/** The answers of a question, each with the rules for choosing it. */
function optionItems({ spec, options }: ProgramStep, showing: Showing): readonly Block[] {
  if (!('answer' in spec)) return [];
  return Object.entries(spec.answer.options).flatMap(([id, option]): readonly Block[] => [
    { kind: 'item', level: 2, text: described(id, option, showing) },
    ...ruleItems(options.get(id) ?? [], showing, 3),
  ]);
}

/** The parts of a meeting, each with the rules for who takes part in it. */
function subMeetingItems({ spec, parts }: ProgramStep, showing: Showing): readonly Block[] {
  const all = Object.entries(spec.subMeetings ?? {});
  if (all.length === 0) return [];
  const { phrases } = showing;
  return [
    { kind: 'paragraph', level: 1, text: phrases.subMeetings },
    ...all.flatMap(([id, part]): readonly Block[] => [
      {
        kind: 'item',
        level: 2,
        text: described(id, part, showing, part.optional === true ? phrases.optionalPart : ''),
      },
      ...ruleItems(parts.get(id) ?? [], showing, 3),
    ]),
  ];
}

function exceptionItems(spec: StepSpec, showing: Showing): readonly Block[] {
  return Object.entries(spec.exceptions ?? {}).map(([id, exception]) => ({
    kind: 'item',
    level: 1,
    text: tagged(
      `${inLang(exception.title, showing.lang, id)}: ${showing.phrases.exception(exception.counts)}.`,
      sourceTag(exception, showing.lang),
    ),
  }));
}

/** The parts of a step that have a name: what it contains, what it leaves behind. */
function partItems(spec: StepSpec, showing: Showing): readonly Block[] {
  const { phrases } = showing;
  return [
    ...namedItems(phrases.contents, spec.contents, showing),
    ...namedItems(phrases.artefacts, spec.artefacts, showing),
    ...namedItems(phrases.tasks, spec.tasks, showing),
  ];
}

interface Part extends Described {
  readonly by?: readonly Id[];
  readonly information?: Id;
}

function namedItems(
  heading: string,
  parts: { readonly [id: Id]: Part } | undefined,
  showing: Showing,
): readonly Block[] {
  const all = Object.entries(parts ?? {});
  if (all.length === 0) return [];
  return [
    { kind: 'paragraph', level: 1, text: heading },
    ...all.map(([id, part]): Block => ({ kind: 'item', level: 2, text: partText(id, part, showing) })),
  ];
}

function partText(id: Id, part: Part, showing: Showing): string {
  const { lang, names, phrases } = showing;
  const by = part.by === undefined ? '' : `, ${phrases.broughtBy(roleList(part.by, showing))}`;
  const about = inLang(part.about, lang);
  const shown =
    part.information === undefined
      ? ''
      : phrases.information(inSentence(names.information(part.information)));
  const more = [about, shown].filter((text) => text !== '').map((text) => `. ${text}`);
  return tagged(`${inLang(part.title, lang, id)}${by}${more.join('')}`, sourceTag(part, lang));
}
