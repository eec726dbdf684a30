import type { Drawing, Part } from './drawing.js';
import { type Face, fitText, lineHeight, wordsFit } from './fit-text.js';
import { widthOf } from './font-widths.js';
import type { Station } from './stations.js';
import { element, line, pathThrough } from './svg.js';

const labelFace: Face = { size: 13 };
const noteFace: Face = { size: 12 };

/** A stop with its place on the bar. */
export interface PlacedStation {
  readonly station: Station;
  readonly x: number;
}

/** Where labels may stand: between these, from `top` down. */
export interface LabelRoom {
  readonly left: number;
  readonly right: number;
  /** The lower edge of the bar, where leaders begin. */
  readonly bar: number;
}

/**
 * Labels under the stops of a bar. Pure. Each under its own stop when there is room for whole words; else as a comb: one row a
 * label, led to from its stop, so that no label ever meets another.
 */
export function stationLabels(stops: readonly PlacedStation[], room: LabelRoom, drawing: Drawing): Part {
  if (stops.length === 0) return { marks: [], height: 0 };
  const slot = slotOf(stops, room);
  return slot !== undefined ? underneath(stops, slot, room, drawing) : comb(stops, room, drawing);
}

/** The width that each label has under its own stop, or undefined when that is too narrow. */
function slotOf(stops: readonly PlacedStation[], room: LabelRoom): number | undefined {
  const gaps = stops.slice(1).map(({ x }, at) => x - (stops[at]?.x ?? 0));
  const edges = [((stops[0]?.x ?? 0) - room.left) * 2, (room.right - (stops.at(-1)?.x ?? 0)) * 2];
  const slot = Math.min(210, ...gaps, ...edges) - 16;
  if (slot < 96) return undefined;
  const fits = stops.every(
    ({ station: { label, note } }) =>
      wordsFit(`${label} ${note}`, slot, labelFace) && fitText(label, slot, labelFace).length <= 5,
  );
  return fits ? slot : undefined;
}

function underneath(stops: readonly PlacedStation[], slot: number, room: LabelRoom, drawing: Drawing): Part {
  const drawn = stops.map(({ station, x }) => {
    const block = linesOf(station, slot, drawing);
    return { ...setLines(block, x, room.bar + 14, 'middle', drawing.colours.paper) };
  });
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    height: 14 + Math.max(...drawn.map(({ height }) => height)),
  };
}

interface SetLine {
  readonly text: string;
  readonly face: Face;
  readonly fill: string;
}

function linesOf({ label, note, sign }: Station, width: number, { colours }: Drawing): readonly SetLine[] {
  const fill = sign === 'consent' ? colours.gate : colours.ink;
  return [
    ...fitText(label, width, labelFace).map((text) => ({ text, face: labelFace, fill })),
    ...fitText(note, width, noteFace).map((text) => ({ text, face: noteFace, fill: colours.muted })),
  ];
}

function setLines(
  lines: readonly SetLine[],
  x: number,
  top: number,
  anchor: 'start' | 'middle' | 'end',
  halo: string,
): Part {
  let y = top;
  const marks = lines.map(({ text, face, fill }) => {
    y += lineHeight(face);
    return line(text, x, y - 4, { ...face, fill, halo, ...(anchor === 'start' ? {} : { anchor }) });
  });
  return { marks, height: y - top };
}

/** Rows of labels, the nearest stop first: to the right of the leaders, or to the left where there is more room. */
function comb(stops: readonly PlacedStation[], room: LabelRoom, drawing: Drawing): Part {
  const first = stops[0]?.x ?? room.left;
  const last = stops.at(-1)?.x ?? room.right;
  const need = Math.max(...stops.map(({ station }) => widthOf(station.label, labelFace.size)));
  const toRight = room.right - last >= Math.min(need + 24, 260) || room.right - last >= first - room.left;
  const rows = toRight ? [...stops].reverse() : stops;
  const marks: string[] = [];
  let top = room.bar + 12;
  for (const { station, x } of rows) {
    const width = Math.min(520, (toRight ? room.right - x : x - room.left) - 18);
    const lines = linesOf(station, width, drawing);
    const middle = top + lineHeight(labelFace) / 2;
    const elbow = x + (toRight ? 10 : -10);
    const d = pathThrough([
      [x, room.bar],
      [x, middle],
      [elbow, middle],
    ]);
    marks.push(element('path', { d, fill: 'none', stroke: drawing.colours.muted, 'stroke-width': 1 }));
    const set = setLines(
      lines,
      x + (toRight ? 15 : -15),
      top,
      toRight ? 'start' : 'end',
      drawing.colours.paper,
    );
    marks.push(...set.marks);
    top += set.height + 5;
  }
  return { marks, height: top - 5 - room.bar };
}
