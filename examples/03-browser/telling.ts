import type { CompiledPathway, Criterion, Lang, Reason, SeenCriterion, Text, Viewer } from 'insats';
import { describeReason } from 'insats/render';
import { type Words, words } from './words.js';

/** A person as the host knows them. insats itself holds only the reference. */
export interface Person {
  readonly ref: string;
  readonly name: string;
  /** Who they are in the case. */
  readonly about: Text;
}

/** What the parts of the page say things with. */
export interface Telling {
  readonly lang: Lang;
  readonly words: Words;
  readonly people: readonly Person[];
  readonly viewer: Viewer;
  readonly name: (ref: string) => string;
  /** With who they are: `Sara, boendestödjare`. */
  readonly whole: (ref: string) => string;
  readonly step: (id: string) => string;
  readonly title: (of: 'roles' | 'consents' | 'outcomes', id: string) => string;
  readonly day: (date: string) => string;
  /** A reason as a sentence, with the host's names for the persons. */
  readonly reason: (reason: Reason | SeenCriterion) => string;
  /** A sentence of insats with the host's names in the place of references. */
  readonly named: (sentence: string) => string;
}

/** How a pathway and its persons are told in a language. */
export function tellingOf(
  compiled: CompiledPathway,
  people: readonly Person[],
  viewer: Viewer,
  lang: Lang,
): Telling {
  const { pathway } = compiled;
  const steps = Object.assign(
    {},
    pathway.steps,
    ...Object.values(pathway.phases).map(({ steps: own }) => own),
  );
  const dates = new Intl.DateTimeFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const name = (ref: string): string => people.find((one) => one.ref === ref)?.name ?? ref;
  const named = (sentence: string): string =>
    people.reduce(
      (text, { ref }) => text.replaceAll(ref, name(ref)),
      sentence.replace(/ \[[A-Z0-9, -]+\]$/, ''),
    );
  return {
    lang,
    words: words[lang],
    people,
    viewer,
    name,
    whole: (ref) =>
      [name(ref), people.find((one) => one.ref === ref)?.about[lang]].filter(Boolean).join(', '),
    step: (id) => steps[id]?.title?.[lang] ?? id,
    title: (of, id) => pathway[of]?.[id]?.title?.[lang] ?? id,
    day: (date) => dates.format(new Date(`${date.slice(0, 10)}T00:00:00Z`)),
    reason: (reason) =>
      isWithheld(reason) ? words[lang].withheld : named(describeReason(compiled, reason, { lang })),
    named,
  };
}

const isWithheld = (reason: Reason | SeenCriterion): reason is Exclude<SeenCriterion, Criterion> =>
  'code' in reason && reason.code === 'withheld';
