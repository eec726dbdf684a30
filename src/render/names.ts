import type { Id } from '../condition/condition.js';
import type { Described } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import { capitalised } from '../words/sentences.js';
import { inLang, type Lang, type Text } from '../words/text.js';

/** The titles of a pathway's elements in one language. Each function gives the id itself when there is no title. */
export interface Names {
  readonly lang: Lang;
  readonly program: Program;
  role(id: Id): string;
  step(id: Id): string;
  phase(id: Id): string;
  consent(id: Id): string;
  criterion(id: Id): string;
  instrument(id: Id): string;
  agency(id: Id): string;
  information(id: Id): string;
  place(id: Id): string;
  theme(id: Id): string;
  start(id: Id): string;
  outcome(id: Id): string;
  /** An answer's title, `ja` of the step `familjens-svar`. */
  option(step: Id, option: Id): string;
  /** A content's title in a step. */
  content(step: Id, content: Id): string;
  /** The title of a part of a step's meetings. */
  subMeeting(step: Id, part: Id): string;
  /** The title of a task that is given at a step. */
  task(step: Id, task: Id): string;
  /** The title of something that a step leaves behind. */
  artefact(step: Id, artefact: Id): string;
}

/** The titles of a pathway in a language. Pure. */
export function namesOf(program: Program, lang: Lang): Names {
  const { pathway, terms } = program;
  const among = (table: { readonly [id: Id]: Titled } | undefined) => (id: Id) => titleIn(table, id, lang);
  return {
    lang,
    program,
    role: among(pathway.roles),
    step: among(terms.steps),
    phase: among(pathway.phases),
    consent: among(pathway.consents),
    criterion: among(pathway.criteria),
    instrument: among(pathway.instruments),
    agency: among(pathway.agencies),
    information: (id) =>
      id === 'general' && pathway.information?.general === undefined
        ? { sv: 'allmänna uppgifter', en: 'general information' }[lang]
        : titleIn(pathway.information, id, lang),
    place: among(pathway.places),
    theme: among(pathway.themes),
    start: among(pathway.starts),
    outcome: among(pathway.outcomes),
    option: (step, option) => titleIn(terms.steps[step]?.options, option, lang),
    content: (step, content) => titleIn(program.steps.get(step)?.spec.contents, content, lang),
    subMeeting: (step, part) => titleIn(program.steps.get(step)?.spec.subMeetings, part, lang),
    task: (step, task) => titleIn(program.steps.get(step)?.spec.tasks, task, lang),
    artefact: (step, artefact) => titleIn(terms.steps[step]?.artefacts, artefact, lang),
  };
}

/** The title of an element, or its id when it has none. Pure. */
export function titleOf(id: Id, element: Described, lang: Lang): string {
  return inLang(element.title, lang, id);
}

interface Titled {
  readonly title?: Text;
}

function titleIn(table: { readonly [id: Id]: Titled } | undefined, id: Id, lang: Lang): string {
  const element = table !== undefined && Object.hasOwn(table, id) ? table[id] : undefined;
  return inLang(element?.title, lang, id);
}

/** A text as a sentence: its first letter capital and a full stop at the end unless it ends in one already. Pure. */
export function sentence(text: string): string {
  const whole = capitalised(text);
  return /(?:[.!?…:]["”’)]?|\])$/u.test(whole) ? whole : `${whole}.`;
}
