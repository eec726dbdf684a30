import { axisPart } from './axis.js';
import { barHeight, barOf, drawBar } from './bar.js';
import { isUrgentStart, startCard } from './cards.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, lineHeight } from './fit-text.js';
import { type Lane, phaseLane } from './lane.js';
import { outLeft, page } from './map-page.js';
import { element, line } from './svg.js';
import { throughoutPart } from './throughout.js';
import type { TimeScale } from './time-scale.js';
import { waysOutPart } from './ways-out-part.js';
import { wholeEnd, wholeLength } from './whole-length.js';

const headFace: Face = { size: 15, bold: true };

/** The axis with everything under it, the ways in at its left and the ways out at its right. Pure. */
export function bodyPart(top: number, scale: TimeScale, drawing: Drawing): Part {
  const { said, colours } = drawing;
  const heads = [
    line(said.waysIn, page.margin, top + 14, { ...headFace, fill: colours.ink }),
    line(said.waysOut, outLeft, top + 14, { ...headFace, fill: colours.ink }),
  ];
  const measured = axisPart(top, top, scale, drawing);
  const first = top + measured.height + 16;
  const lanes = lanesPart(first, scale, drawing);
  const free = throughoutPart(first + lanes.height, scale, drawing);
  const outs = waysOutPart(top, measured.lineY, drawing);
  const height = Math.max(first - top + Math.max(lanes.height + free.height, lanes.cards), outs.height);
  const guidesTo = first + lanes.height + free.timedHeight;
  const axis = axisPart(top, Math.max(guidesTo - 18, first), scale, drawing);
  return { marks: [...axis.marks, ...heads, ...lanes.marks, ...free.marks, ...outs.marks], height };
}

/** Each phase in a row of its own, with the ways that lead into it at its left. */
function lanesPart(top: number, scale: TimeScale, drawing: Drawing): Part & { readonly cards: number } {
  const marks: string[] = [];
  const left = new Set(Object.keys(drawing.program.pathway.starts));
  let y = top;
  let cardsEnd = top;
  const add = (draw: (at: number) => Lane, ways: readonly string[]): void => {
    if (ways.length > 0) y = Math.max(y, cardsEnd);
    const lane = draw(y);
    const cards = cardsFor(ways, y, lane, drawing);
    marks.push(...cards.marks, ...lane.marks);
    if (ways.length > 0) cardsEnd = y + cards.height + 20;
    y += lane.height + 32;
  };
  drawing.times.forEach((time, at) => {
    const ways = [...left].filter((start) => leadsTo(start, time.phase.id, at, drawing));
    for (const start of ways) left.delete(start);
    add((from) => phaseLane(time, from, scale, drawing, `${drawing.prefix}-bar-${at + 1}`), ways);
  });
  if (drawing.times.length === 0) add((from) => lonelyLane(from, scale, drawing), [...left]);
  return { marks, height: y - top, cards: cardsEnd - top };
}

/** The bar of a pathway without phases: it begins, and the text says no more. */
function lonelyLane(top: number, scale: TimeScale, drawing: Drawing): Lane {
  const { colours, said, prefix } = drawing;
  const [title, small]: readonly [Face, Face] = [{ size: 17, bold: true }, { size: 13 }];
  const y = top + lineHeight(title) + lineHeight(small) + 7;
  const length = wholeLength(drawing) ?? { kind: 'silent' as const };
  const bar = barOf({ length, start: 0, end: wholeEnd(drawing), softStart: false }, [], scale);
  const note = length.kind === 'silent' ? said.noPhasesNote : said.noPhasesWhole;
  const look = { colour: colours.phase, soft: colours.phaseSoft, paper: colours.paper, behind: false };
  return {
    marks: [
      line(said.noPhases, scale.left, top + lineHeight(title) - 4, {
        ...title,
        fill: colours.ink,
        halo: colours.paper,
      }),
      line(note, scale.left, y - 10, { ...small, fill: colours.ink, halo: colours.paper }),
      drawBar(bar, y, `${prefix}-bar-1`, look),
    ],
    height: y + barHeight - top,
    meet: { x: scale.left, y: y + barHeight / 2 },
  };
}

/** Whether a way in stands beside a phase: it opens it, or it opens none and this is the first one. */
function leadsTo(start: string, phase: string, at: number, { program, times }: Drawing): boolean {
  const opens = program.pathway.starts[start]?.opens ?? [];
  const shown = opens.filter((id) => times.some((time) => time.phase.id === id));
  return shown.length === 0 ? at === 0 : shown[0] === phase;
}

function cardsFor(starts: readonly string[], top: number, lane: Lane, drawing: Drawing): Part {
  const marks: string[] = [];
  const [only] = starts;
  const alone =
    starts.length === 1 && only !== undefined
      ? startCard(only, { x: 0, y: 0, width: page.left }, drawing)
      : undefined;
  let y = alone === undefined ? top : Math.max(top, Math.round(lane.meet.y - alone.height / 2));
  for (const start of starts) {
    const part = startCard(start, { x: page.margin, y, width: page.left }, drawing);
    const colour = isUrgentStart(start, drawing) ? drawing.colours.urgent : drawing.colours.phase;
    const from = Math.max(y + 14, Math.min(lane.meet.y, y + part.height - 14));
    marks.push(wayIn(from, lane, colour), ...part.marks);
    y += part.height + 10;
  }
  return { marks, height: Math.max(0, y - top - 10) };
}

/** The arrow from a way in to the bar that it opens. */
function wayIn(y: number, { meet }: Lane, colour: string): string {
  const from = page.margin + page.left;
  const bend = from + page.gap / 2;
  const to = meet.x - 3;
  const d = `M${n(from)} ${n(y)}H${n(bend)}V${n(meet.y)}H${n(to - 6)}`;
  const head = `M${n(to - 8)} ${n(meet.y - 5)}L${n(to)} ${n(meet.y)}L${n(to - 8)} ${n(meet.y + 5)}z`;
  return (
    element('path', { d, stroke: colour, 'stroke-width': 2, fill: 'none' }) +
    element('path', { d: head, fill: colour })
  );
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
