import type { Condition, Id } from '../condition/condition.js';
import type { OutcomeSpec } from '../definition/pathway.js';
import { list } from '../render/say.js';
import { capitalised, inSentence } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, fitText, lineHeight } from './fit-text.js';
import { clauseIn } from './stations.js';
import { element, line } from './svg.js';
import { bolt } from './symbols.js';

const titleFace: Face = { size: 14, bold: true };
const noteFace: Face = { size: 12 };
const pad = 12;

/** Where a card stands. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The card of a way in: its name and what it asks. Pure. */
export function startCard(id: Id, place: CardPlace, drawing: Drawing): Part {
  const { program, names, said, colours } = drawing;
  const [first = id] = Object.keys(program.pathway.starts);
  const urgent = isUrgentStart(id, drawing);
  const terms = termsOf(id, drawing);
  const same = id !== first && terms.length > 0 && terms.join() === termsOf(first, drawing).join();
  return card(
    {
      over: urgent ? said.urgent : '',
      title: names.start(id),
      notes: same ? [said.sameTerms(names.start(first))] : terms,
      edge: urgent ? colours.urgent : colours.phase,
    },
    place,
    drawing,
  );
}

/** Whether a way in has a track of its own on the map. Pure. */
export function isUrgentStart(id: Id, { program, times }: Drawing): boolean {
  const opened = program.pathway.starts[id]?.opens ?? [];
  return times.some(({ urgent, phase }) => urgent && opened.includes(phase.id));
}

/** What a way in asks in every case: a rule that stands only at times is in the description. */
function termsOf(start: Id, drawing: Drawing): readonly string[] {
  const rules = drawing.program.starts.get(start) ?? [];
  return rules.flatMap(({ spec, strength }) =>
    spec.needs === undefined || spec.while !== undefined || strength === 'may'
      ? []
      : [capitalised(inLang(spec.title, drawing.lang) || termText(spec.needs, drawing))],
  );
}

/** What a way in asks, as a line of its own: the titles of what is confirmed or consented to, else a clause. */
function termText(condition: Condition, drawing: Drawing): string {
  const { names, lang } = drawing;
  if ('confirmed' in condition) return names.criterion(condition.confirmed);
  if ('consent' in condition) return names.consent(condition.consent);
  if ('any' in condition && condition.any.every((part) => 'confirmed' in part)) {
    const titles = condition.any.map((part) => inSentence(termText(part, drawing)));
    return list(titles, lang, 'or');
  }
  return clauseIn(drawing, condition);
}

/** The card of a way out: its name, and when it is open. Pure. */
export function outcomeCard(id: Id, outcome: OutcomeSpec, place: CardPlace, drawing: Drawing): Part {
  const { names, colours } = drawing;
  return card(
    {
      over: '',
      title: names.outcome(id),
      notes: outcomeNotes(id, outcome, drawing),
      edge: isAimedAt(id, outcome, drawing) ? colours.phase : colours.line,
    },
    place,
    drawing,
  );
}

/** Ways out that ask for something to be done or reached are what the pathway aims at. */
function isAimedAt(id: Id, outcome: OutcomeSpec, { program }: Drawing): boolean {
  if (outcome.administrative) return false;
  return (program.outcomes.get(id) ?? []).some(({ strength, spec }) => {
    const text = JSON.stringify(spec.needs ?? {});
    return strength === 'must' && /"(?:done|goals|count|hours)"/.test(text);
  });
}

function outcomeNotes(
  id: Id,
  outcome: OutcomeSpec,
  { program, names, said, lang }: Drawing,
): readonly string[] {
  const must = (program.outcomes.get(id) ?? []).filter(({ strength }) => strength === 'must');
  const answers = must.flatMap(({ spec }) =>
    spec.needs !== undefined && 'answered' in spec.needs
      ? Object.entries(spec.needs.answered).flatMap(([step, options]) =>
          [options].flat().map((option) => names.option(step, option)),
        )
      : [],
  );
  return [
    ...(outcome.administrative ? [said.always] : []),
    ...(answers.length === 0 ? [] : [said.afterAnswer(list(answers, lang, 'or'))]),
    ...(outcome.handover === undefined ? [] : [said.goesOn]),
  ];
}

/** A card with a title only: a pause, or what comes after. Pure. */
export function plainCard(title: string, place: CardPlace, drawing: Drawing): Part {
  return card({ over: '', title, notes: [], edge: drawing.colours.line, light: true }, place, drawing);
}

interface CardText {
  readonly over: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly edge: string;
  /** The title in ordinary letters. */
  readonly light?: boolean;
}

function card(text: CardText, { x, y, width }: CardPlace, { colours }: Drawing): Part {
  const inner = width - pad * 2 - 4;
  const left = x + pad + 4;
  const marks: string[] = [];
  let at = y + 9;
  const put = (words: string, face: Face, fill: string, indent = 0): void => {
    for (const part of fitText(words, inner - indent, face)) {
      at += lineHeight(face);
      marks.push(line(part, left + indent, at - 4, { ...face, fill }));
    }
  };
  if (text.over !== '') {
    marks.push(bolt(left + 5, at + 9, 8, colours.urgent));
    put(text.over, { size: 12, bold: true }, colours.urgent, 16);
  }
  put(text.title, text.light ? { size: 13 } : titleFace, colours.ink);
  for (const note of text.notes) {
    at += 3;
    put(note, noteFace, colours.muted);
  }
  const height = at + 10 - y;
  return {
    marks: [
      element('rect', { x, y, width, height, rx: 6, fill: colours.card }),
      element('rect', { x, y, width: 4, height, rx: 2, fill: text.edge }),
      ...marks,
    ],
    height,
  };
}
