import type { Described, HandoverSpec, Pathway } from '../definition/pathway.js';
import type { Rule } from '../definition/program-rules.js';
import { numberWords } from '../words/numbers.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import type { Block } from './page.js';
import { duration, list } from './say.js';
import { showStep } from './show-step.js';
import { described, eachOf, items, roleList, ruleItems, type Showing, section } from './showing.js';

/** Ways in, with what each asks; and the criteria that people confirm. Pure. */
export function showStarts(showing: Showing): readonly Block[] {
  const { program, labels, phrases, names, lang } = showing;
  const { starts, criteria } = program.pathway;
  const blocks = withRules(starts, program.starts, showing, ({ opens = [] }) =>
    opens.length === 0
      ? []
      : [
          phrases.opensAtOnce(
            list(
              opens.map((phase) => inQuotes(names.phase(phase), lang)),
              lang,
            ),
          ),
        ],
  );
  const confirmed = items(criteria, showing, ({ by, per, assumed }) => [
    by === undefined ? '' : phrases.confirmedBy(roleList(by, showing, 'or')),
    assumed === undefined ? '' : phrases.assumed(assumed),
    per === undefined ? '' : phrases.perPerson(eachOf(per, showing)),
  ]);
  return [...section(labels.sections.starts, blocks), ...section(labels.sections.criteria, confirmed)];
}

/** Pauses, handovers, ways out and what comes after. Pure. */
export function showEnds(showing: Showing): readonly Block[] {
  const { program, labels, phrases, lang } = showing;
  const { pathway } = program;
  const pauses = withRules(pathway.pauses, program.pauses, showing, ({ ends }) => [labels.pauseEnds[ends]]);
  const outcomes = withRules(
    pathway.outcomes,
    program.outcomes,
    showing,
    ({ administrative, reason, handover }) => [
      administrative ? phrases.administrative : '',
      (reason ?? administrative) ? phrases.reasonGiven : '',
      handover === undefined
        ? ''
        : phrases.goesOnIn(inSentence(inLang(pathway.handovers?.[handover]?.title, lang, handover))),
    ],
  );
  const { reentry } = pathway;
  return [
    ...section(labels.sections.pauses, pauses),
    ...section(labels.sections.outcomes, outcomes),
    ...section(labels.sections.followUps, followUps(showing)),
    ...section(
      labels.sections.handovers,
      items(pathway.handovers, showing, (handover) => handoverSentences(handover, showing)),
    ),
    ...(reentry === undefined
      ? []
      : section(labels.sections.reentry, [
          { kind: 'paragraph', text: described('reentry', reentry, showing) },
        ])),
  ];
}

/** What is done after the closing, each with the outcomes it belongs to. */
function followUps(showing: Showing): readonly Block[] {
  const { program, phrases, names, lang } = showing;
  return [...program.steps.values()].flatMap((step): readonly Block[] => {
    if (step.after === undefined) return [];
    const outcomes = step.after.map((outcome) => inQuotes(names.outcome(outcome), lang));
    return [
      ...showStep(step, showing),
      { kind: 'item', level: 1, text: phrases.followsUp(list(outcomes, lang, 'or')) },
    ];
  });
}

const carried = {
  sv: {
    people: 'personer',
    consents: 'samtycken',
    criteria: 'bekräftelser',
    goals: 'mål',
    measures: 'skattningar',
    clock: 'tiden',
  },
  en: {
    people: 'persons',
    consents: 'consents',
    criteria: 'confirmations',
    goals: 'goals',
    measures: 'measurements',
    clock: 'the clock',
  },
} as const;

function handoverSentences({ to, carries }: HandoverSpec, { lang }: Showing): readonly string[] {
  const what = list(
    carries.map((one) => carried[lang][one]),
    lang,
  );
  return lang === 'sv'
    ? [`Går över till ${to}.`, `Följer med: ${what}.`]
    : [`Goes over to ${to}.`, `Carried along: ${what}.`];
}

function withRules<E extends Described>(
  table: { readonly [id: string]: E } | undefined,
  rules: ReadonlyMap<string, readonly Rule[]>,
  showing: Showing,
  more: (element: E) => readonly string[],
): readonly Block[] {
  return Object.entries(table ?? {}).flatMap(([id, element]): readonly Block[] => [
    { kind: 'item', text: described(id, element, showing, ...more(element)) },
    ...ruleItems(rules.get(id) ?? [], showing, 1),
  ]);
}

/** Places, themes, headline, figures and the decisions where the text is silent. Pure. */
export function showReference(showing: Showing): readonly Block[] {
  const { program, labels, lang } = showing;
  const { pathway } = program;
  return [
    ...section(labels.sections.places, items(pathway.places, showing)),
    ...section(
      labels.sections.themes,
      items(pathway.themes, showing, ({ placeholder }) => (placeholder ? [toBeFilled[lang]] : [])),
    ),
    ...section(labels.sections.headline, headline(pathway, showing)),
    ...section(
      labels.sections.figures,
      items(pathway.figures, showing, ({ every }) => (every === undefined ? [] : [period(every, lang)])),
    ),
    ...section(labels.sections.decisions, items(pathway.decisions, showing)),
  ];
}

const toBeFilled = {
  sv: 'Namnet ska fyllas i av kommunen.',
  en: 'The name is to be filled in by the municipality.',
} as const;

function period(every: string, lang: 'sv' | 'en'): string {
  return lang === 'sv'
    ? `Tas fram för ${duration(every, lang)} i taget.`
    : `Made for ${duration(every, lang)} at a time.`;
}

function headline({ headline: spec }: Pathway, showing: Showing): readonly Block[] {
  if (spec === undefined) return [];
  const { lang, program } = showing;
  const counted = [...program.steps.values()].filter(
    ({ spec: step }) => step.part !== undefined && spec.parts.includes(step.part),
  );
  const titles = list(
    counted.map(({ id }) => inQuotes(showing.names.step(id), lang)),
    lang,
  );
  const count = numberWords(spec.count, lang);
  const text =
    lang === 'sv'
      ? `Talet är ${count} och räknas ur stegen: ${titles}.`
      : `The number is ${count}, counted from the steps: ${titles}.`;
  return [{ kind: 'paragraph', text: described('headline', spec, showing, text) }];
}
