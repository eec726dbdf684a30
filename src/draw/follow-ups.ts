import type { ProgramStep } from '../definition/program.js';
import { list } from '../render/say.js';
import { durationWords } from '../words/durations.js';
import { capitalised, inQuotes } from '../words/sentences.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, fitText, lineHeight } from './fit-text.js';
import { outLeft, page } from './map-page.js';
import { daysOf, daysOfSpan } from './phase-length.js';
import { type Sign, signOf, spanNote } from './stations.js';
import { element, line } from './svg.js';
import { symbol } from './symbols.js';

const titleFace: Face = { size: 13 };
const noteFace: Face = { size: 12 };

/** One occasion after the closing. */
export interface FollowUp {
  readonly sign: Sign;
  readonly title: string;
  /** How long after the closing; empty when the text does not say. */
  readonly when: string;
  /** The ways out that it follows, when it does not follow all of them. */
  readonly after: string;
  readonly asked: boolean;
  readonly days: number;
}

/** What comes after the closing, the nearest first; what has no time comes last. Pure. */
export function followUpsOf(drawing: Drawing): readonly FollowUp[] {
  const steps = [...drawing.program.steps.values()].filter(({ after }) => after !== undefined);
  return steps.flatMap((step) => occasionsOf(step, drawing)).sort((a, b) => a.days - b.days);
}

function occasionsOf(step: ProgramStep, drawing: Drawing): readonly FollowUp[] {
  const { names, said, lang } = drawing;
  const base = {
    sign: signOf(step),
    title: names.step(step.id),
    after: closings(step, drawing),
    asked: step.rules.some(
      ({ kind, strength }) =>
        strength !== 'may' && (kind === 'due' || kind === 'schedule' || kind === 'times'),
    ),
  };
  const times = step.clocks.flatMap(({ spec }) => [
    ...(spec.schedule?.at ?? []).map((length) => ({
      when: said.afterClosing(durationWords(length, lang)),
      days: daysOf(length),
    })),
    ...(spec.due === undefined
      ? []
      : [{ when: said.afterClosing(spanNote(spec.due, drawing)), days: daysOfSpan(spec.due.within) }]),
  ]);
  return times.length === 0
    ? [{ ...base, when: '', days: Number.MAX_SAFE_INTEGER }]
    : times.map((time) => ({ ...base, ...time }));
}

/** Named only where a family may also leave another way, the administrative one aside. */
function closings({ after = [] }: ProgramStep, { program, names, said, lang }: Drawing): string {
  const all = Object.entries(program.pathway.outcomes).filter(([, { administrative }]) => !administrative);
  if (all.every(([id]) => after.includes(id))) return '';
  return said.afterOutcome(
    list(
      after.map((id) => inQuotes(names.outcome(id), lang)),
      lang,
      'or',
    ),
  );
}

/** The stations after the ways out, on a dashed line since the case is closed. Pure. */
export function followUpsPart(top: number, drawing: Drawing): Part {
  const { colours } = drawing;
  const x = outLeft + 9;
  const left = x + 18;
  const stations: string[] = [];
  let y = top;
  let last = top;
  for (const item of followUpsOf(drawing)) {
    last = y + 11;
    stations.push(symbol(item.sign, { x, y: last, r: 6.5 }, item.asked, colours));
    for (const [text, face, fill] of [
      [item.title, titleFace, colours.ink],
      [capitalised(item.when), noteFace, colours.muted],
      [capitalised(item.after), noteFace, colours.muted],
    ] as const) {
      for (const part of fitText(text, outLeft + page.right - left, face)) {
        y += lineHeight(face);
        stations.push(line(part, left, y - 2, { ...face, fill }));
      }
    }
    y += 14;
  }
  const dashes = element('path', {
    d: `M${x} ${top}V${last}`,
    stroke: colours.muted,
    'stroke-width': 1.5,
    'stroke-dasharray': '3 4',
  });
  return stations.length === 0
    ? { marks: [], height: 0 }
    : { marks: [dashes, ...stations], height: y - 4 - top };
}
