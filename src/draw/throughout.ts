import type { ProgramStep } from '../definition/program.js';
import { inSentence } from '../words/sentences.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, fitText, lineHeight, widest } from './fit-text.js';
import { daysOfSpan } from './phase-length.js';
import { timeOfAnchor } from './phase-times.js';
import { rhythmPart } from './rhythm.js';
import { consentsOf, hasRow, rhythmsOf, type Station, spanNote, stationOf } from './stations.js';
import { element, line } from './svg.js';
import { symbol } from './symbols.js';
import type { TimeScale } from './time-scale.js';

const headFace: Face = { size: 15, bold: true };
const chipFace: Face = { size: 13 };
const noteFace: Face = { size: 12 };

/** What belongs to no phase: rhythms and limits on the axis, then everything that is possible when it is needed. Pure. */
export function throughoutPart(
  top: number,
  scale: TimeScale,
  drawing: Drawing,
): Part & { readonly timedHeight: number } {
  const free = [...drawing.program.steps.values()].filter(
    ({ phase, after }) => phase === undefined && after === undefined,
  );
  const rhythms = free.filter((step) => rhythmsOf(step).length > 0);
  const scheduled = free.filter((step) => hasRow(step) && !rhythms.includes(step));
  const limits = free.filter((step) => !hasRow(step) && limitOf(step) !== undefined);
  const others = free.filter((step) => !hasRow(step) && !limits.includes(step));
  const marks: string[] = [];
  let y = top;
  const add = (part: Part, gap: number): void => {
    marks.push(...part.marks);
    y += part.height + gap;
  };
  const { said } = drawing;
  for (const [head, steps] of [
    [said.throughout, rhythms],
    [said.setTimes, scheduled],
    [said.limits, limits],
  ] as const) {
    if (steps.length === 0) continue;
    if (y > top) y += 8;
    add(heading(head, y, scale, drawing), 10);
    for (const step of steps)
      add(
        hasRow(step)
          ? rhythmPart(step, { top: y, to: scale.right }, scale, drawing)
          : limitPart(step, y, scale, drawing),
        16,
      );
  }
  const timedHeight = y - top;
  const stations = others.map((step) => [step, stationOf(step, drawing)] as const);
  for (const [head, isAsked] of [
    [said.alongTheWay, true],
    [said.whenNeeded, false],
  ] as const) {
    const group = stations.filter(([, { asked }]) => asked === isAsked);
    if (group.length === 0) continue;
    if (y > top) y += 8;
    add(heading(head, y, scale, drawing), 12);
    add(chips(group, y, scale, drawing), 16);
  }
  return { marks, height: y - top - (others.length > 0 ? 16 : 0), timedHeight };
}

/** Whether there is anything that belongs to no phase. Pure. */
export function limitOf(step: ProgramStep): ProgramStep['clocks'][number] | undefined {
  return step.clocks.find(({ kind, spec }) => kind === 'due' && spec.due !== undefined);
}

function heading(text: string, top: number, scale: TimeScale, { colours }: Drawing): Part {
  const height = lineHeight(headFace);
  return {
    marks: [
      line(text, scale.left, top + height - 4, { ...headFace, fill: colours.ink, halo: colours.paper }),
    ],
    height,
  };
}

/** A line from what the limit is counted from to its last day. */
function limitPart(step: ProgramStep, top: number, scale: TimeScale, drawing: Drawing): Part {
  const { colours, program, times, names } = drawing;
  const due = limitOf(step)?.spec.due;
  if (due === undefined) return { marks: [], height: 0 };
  const from = timeOfAnchor(due.from, times, program);
  const [x0, x1] = [scale.x(from), scale.x(from + daysOfSpan(due.within))];
  const texts = fitText(
    `${names.step(step.id)}, ${spanNote(due, drawing)}`,
    scale.open - scale.left - 20,
    chipFace,
  );
  const x = Math.max(scale.left, Math.min(x0, scale.open - widest(texts, chipFace) - 2));
  let y = top;
  const marks = texts.map((text) => {
    y += lineHeight(chipFace);
    return line(text, x, y - 4, { ...chipFace, fill: colours.ink, halo: colours.paper });
  });
  const at = y + 12;
  return {
    marks: [
      ...marks,
      element('path', {
        d: `M${x0} ${at}H${x1}`,
        stroke: colours.phase,
        'stroke-width': 2,
        'stroke-dasharray': '6 4',
      }),
      element('path', { d: `M${x1} ${at - 11}v22`, stroke: colours.phase, 'stroke-width': 3 }),
      symbol(stationOf(step, drawing).sign, { x: Math.max(x0 + 7, x1 - 15), y: at, r: 6 }, true, colours),
    ],
    height: at + 12 - top,
  };
}

/** Names with their signs, as many on a row as fit. */
function chips(
  all: readonly (readonly [ProgramStep, Station])[],
  top: number,
  scale: TimeScale,
  drawing: Drawing,
): Part {
  const { colours } = drawing;
  const room = scale.open - scale.left;
  const marks: string[] = [];
  let [x, y, row] = [scale.left, top, 0];
  for (const [step, station] of all) {
    const lines = fitText(station.label, Math.min(420, room - 46), chipFace);
    const notes = [station.note, ...consentNotes(step, drawing)].flatMap((note) =>
      fitText(note, Math.min(420, room - 46), noteFace),
    );
    const width = 40 + Math.max(widest(lines, chipFace), widest(notes, noteFace));
    const height = 14 + lines.length * lineHeight(chipFace) + notes.length * lineHeight(noteFace);
    if (x > scale.left && x + width > scale.open) [x, y, row] = [scale.left, y + row + 10, 0];
    marks.push(
      element('rect', { x, y, width, height, rx: 6, fill: colours.card }),
      symbol(station.sign, { x: x + 16, y: y + 16, r: 6 }, station.asked, {
        ...colours,
        paper: colours.card,
      }),
    );
    let at = y + 6;
    for (const [text, face, fill] of [
      ...lines.map((text) => [text, chipFace, colours.ink] as const),
      ...notes.map((text) => [text, noteFace, colours.muted] as const),
    ]) {
      at += lineHeight(face);
      marks.push(line(text, x + 30, at - 3, { ...face, fill }));
    }
    x += width + 10;
    row = Math.max(row, height);
  }
  return { marks, height: y + row - top };
}

function consentNotes(step: ProgramStep, { names, said }: Drawing): readonly string[] {
  return consentsOf(step).map((consent) => said.consent(inSentence(names.consent(consent))));
}
