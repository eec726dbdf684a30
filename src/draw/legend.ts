import { type Bar, barHeight, drawBar } from './bar.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, lineHeight } from './fit-text.js';
import { widthOf } from './font-widths.js';
import type { Sign } from './stations.js';
import { element, line } from './svg.js';
import { bolt, symbol } from './symbols.js';

const headFace: Face = { size: 13, bold: true };
const face: Face = { size: 12 };

/** One sign of the legend; drawn at its left edge, `width` pixels wide. */
interface Entry {
  readonly text: string;
  readonly width: number;
  draw(x: number, y: number): string;
}

/** What is used in a map, so that the legend holds nothing else. */
export interface Used {
  readonly signs: ReadonlySet<Sign>;
  readonly optional: boolean;
  readonly rhythm: boolean;
  readonly slots: boolean;
  readonly ends: ReadonlySet<Bar['end']>;
  readonly urgent: boolean;
  readonly perPerson: boolean;
}

/** How to read the map: each sign that is used, with its meaning. Pure. */
export function legendPart(
  used: Used,
  room: { readonly left: number; readonly right: number; readonly top: number },
  drawing: Drawing,
): Part {
  const { colours, said } = drawing;
  const { left, right, top } = room;
  let [x, y] = [left, top + lineHeight(headFace) + 12];
  const marks = [line(said.legend, left, top + lineHeight(headFace) - 4, { ...headFace, fill: colours.ink })];
  for (const entry of entries(used, drawing)) {
    const width = entry.width + 8 + widthOf(entry.text, face.size);
    if (x > left && x + width > right) [x, y] = [left, y + 28];
    marks.push(
      entry.draw(x, y + 9),
      line(entry.text, x + entry.width + 8, y + 13, { ...face, fill: colours.ink }),
    );
    x += width + 26;
  }
  return { marks, height: y + 24 - top };
}

function entries(used: Used, drawing: Drawing): readonly Entry[] {
  const { said, colours } = drawing;
  const signs: readonly Sign[] = ['meeting', 'task', 'plan', 'measure', 'answer', 'consent'];
  const sign = (name: Sign, asked: boolean, text: string): Entry => ({
    text,
    width: 18,
    draw: (x, y) => symbol(name, { x: x + 9, y, r: 6.5 }, asked, colours),
  });
  return [
    ...signs.filter((name) => used.signs.has(name)).map((name) => sign(name, true, said.signs[name])),
    ...(used.optional ? [sign('meeting', false, said.signs.optional)] : []),
    ...(used.rhythm ? [rhythm(drawing)] : []),
    ...(used.slots ? [slot(drawing)] : []),
    ...(['soft', 'limit', 'open'] as const)
      .filter((end) => used.ends.has(end))
      .map((end) => barEntry(end, drawing)),
    ...(used.urgent
      ? [
          {
            text: said.signs.urgent,
            width: 16,
            draw: (x: number, y: number) => bolt(x + 8, y, 8, colours.urgent),
          },
        ]
      : []),
    ...(used.perPerson ? [barEntry('open', drawing, said.signs.perPerson)] : []),
  ];
}

function rhythm({ said, colours }: Drawing): Entry {
  return {
    text: said.signs.rhythm,
    width: 40,
    draw: (x, y) =>
      element('path', {
        d: [4, 14, 24, 34].map((by) => `M${x + by} ${y - 5}v10`).join(''),
        stroke: colours.phase,
        'stroke-width': 2,
        'stroke-linecap': 'round',
      }),
  };
}

function slot({ said, colours }: Drawing): Entry {
  return {
    text: said.signs.slot,
    width: 30,
    draw: (x, y) =>
      element('rect', {
        x,
        y: y - 10,
        width: 30,
        height: 20,
        rx: 5,
        fill: colours.phaseSoft,
        stroke: colours.phase,
        'stroke-width': 1.2,
      }) + symbol('meeting', { x: x + 15, y, r: 6 }, true, colours),
  };
}

function barEntry(end: Bar['end'], { said, colours, prefix }: Drawing, perPerson?: string): Entry {
  const look = {
    colour: colours.phase,
    soft: colours.phaseSoft,
    paper: colours.paper,
    behind: perPerson !== undefined,
  };
  return {
    text: perPerson ?? said.signs[end],
    width: 46,
    draw: (x, y) => {
      const bar = { from: x, sure: end === 'open' ? x : x + 20, to: x + 44, end, softStart: false, stops: x };
      return drawBar(
        bar,
        y - barHeight / 2 + (perPerson === undefined ? 0 : 3),
        `${prefix}-legend-${end}${perPerson === undefined ? '' : '-each'}`,
        look,
      );
    },
  };
}
