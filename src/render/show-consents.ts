import type { ConsentSpec } from '../definition/pathway.js';
import { inSentence } from '../words/sentences.js';
import { inLang, type Lang } from '../words/text.js';
import type { Block } from './page.js';
import { duration, list } from './say.js';
import { items, type Showing, section } from './showing.js';

/** The sentences about consents, by language. */
const words = {
  sv: {
    givers: (who: string) => `Ges av ${who}.`,
    every: (title: string) => `varje ${title}`,
    one: (title: string) => `minst en ${title}`,
    age: (from: number | undefined, below: number | undefined) =>
      from === undefined
        ? ` under ${below} år`
        : below === undefined
          ? ` från ${from} år`
          : ` från ${from} till ${below} år`,
    ageOf: (title: string, age: string) => ` så länge ${title} är${age}`,
    ownLastDay: 'Varje samtycke har en egen sista dag.',
    forms: { written: 'Ska vara skriftligt.', oral: 'Får vara muntligt.' },
    between: (agencies: string) => `Mellan ${agencies}.`,
    covers: (information: string) => `Gäller ${information}.`,
    purpose: 'Ändamål:',
    validFor: (length: string) => `Gäller i ${length}.`,
    untilWithdrawn: 'Gäller tills det återkallas.',
    without: 'Utan det:',
  },
  en: {
    givers: (who: string) => `Given by ${who}.`,
    every: (title: string) => `every ${title}`,
    one: (title: string) => `at least one ${title}`,
    age: (from: number | undefined, below: number | undefined) =>
      from === undefined
        ? ` under ${below}`
        : below === undefined
          ? ` aged ${from} or more`
          : ` aged ${from} to ${below}`,
    ageOf: (title: string, age: string) => ` while ${title} is${age}`,
    ownLastDay: 'Each consent has a last day of its own.',
    forms: { written: 'Must be in writing.', oral: 'May be oral.' },
    between: (agencies: string) => `Between ${agencies}.`,
    covers: (information: string) => `Covers ${information}.`,
    purpose: 'Purpose:',
    validFor: (length: string) => `Valid for ${length}.`,
    untilWithdrawn: 'Valid until it is withdrawn.',
    without: 'Without it:',
  },
} as const;

/** Consents: which kind of yes, who gives it, what it covers and what stops without it. Pure. */
export function showConsents(showing: Showing): readonly Block[] {
  const { program, labels } = showing;
  return section(
    labels.sections.consents,
    items(program.pathway.consents, showing, (consent) => consentSentences(consent, showing)),
  );
}

function consentSentences(consent: ConsentSpec, showing: Showing): readonly string[] {
  const { lang, names, labels } = showing;
  const { form, between = [], information = [], purpose, withoutIt } = consent;
  const said = words[lang];
  return [
    labels.consentKinds[consent.kind],
    said.givers(giversOf(consent, showing)),
    form === undefined ? '' : said.forms[form],
    between.length === 0
      ? ''
      : said.between(
          list(
            between.map((agency) => inSentence(names.agency(agency))),
            lang,
          ),
        ),
    information.length === 0
      ? ''
      : said.covers(
          list(
            information.map((id) => inSentence(names.information(id))),
            lang,
          ),
        ),
    purpose === undefined ? '' : `${said.purpose} ${inSentence(inLang(purpose, lang))}`,
    lastDayOf(consent, lang),
    withoutIt === undefined ? '' : `${said.without} ${inSentence(inLang(withoutIt, lang))}`,
  ];
}

function lastDayOf({ validFor, until }: ConsentSpec, lang: Lang): string {
  const said = words[lang];
  if (validFor !== undefined) return said.validFor(duration(validFor, lang));
  return until === undefined ? said.untilWithdrawn : said.ownLastDay;
}

function giversOf({ givers }: ConsentSpec, { lang, names }: Showing): string {
  const said = words[lang];
  const each = Object.entries(givers).map(([role, asked]) => {
    const title = inSentence(names.role(role));
    if (asked === 'all') return said.every(title);
    const { who, ageFrom, ageBelow, ageOf } = asked;
    const own = ageFrom === undefined && ageBelow === undefined ? '' : said.age(ageFrom, ageBelow);
    const age = ageOf === undefined ? own : said.ageOf(inSentence(names.role(ageOf)), own);
    return `${who === 'all' ? said.every(title) : said.one(title)}${age}`;
  });
  return list(each, lang);
}
