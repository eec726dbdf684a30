import type { Pathway } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import { inLang, type Lang } from '../words/text.js';
import { type ChartRegion, type ChartState, chartRegions } from './chart-model.js';
import { type ChartWords, chartWords } from './chart-words.js';
import { type DrawOptions, drawn } from './draw-options.js';
import type { Part } from './drawing.js';
import { type Face, fitText, lineHeight } from './fit-text.js';
import { type Palette, palettes } from './palette.js';
import { element, line } from './svg.js';
import { svgDocument } from './svg-document.js';

const page = { width: 1480, margin: 44, gap: 24 } as const;
const panel = { width: (page.width - page.margin * 2 - page.gap) / 2, pad: 20, columnGap: 64 } as const;
const boxWidth: number = Math.floor((panel.width - panel.pad * 2 - panel.columnGap * 2) / 3);

interface Look {
  readonly colours: Palette;
  readonly said: ChartWords;
}

/**
 * The statechart of a pathway in SVG, drawn from the machine's own chart: a panel for the case and for each phase, with its
 * states and transitions. Pure and deterministic. For those who build on the machine; a map is easier to read.
 *
 * @param pathway - a checked pathway, as `readPathway` or `pathwayFrom` gives it
 * @throws PathwayError `invalid-argument`, `pathway-has-errors`
 */
export function drawChart(pathway: Pathway, options: DrawOptions = {}): string {
  return drawn(pathway, options, ['lang', 'theme'], (program, lang, theme) =>
    chartOf(program, lang, { colours: palettes[theme], said: chartWords[lang] }),
  );
}

function chartOf(program: Program, lang: Lang, look: Look): string {
  const { pathway } = program;
  const regions = chartRegions(program, lang);
  const title = look.said.title(inLang(pathway.title, lang));
  const head = headPart(title, look);
  const body = panels(regions, page.margin + head.height + 24, look);
  return svgDocument(
    {
      title,
      about: inWords(regions, look.said),
      lang,
      paper: look.colours.paper,
      prefix: `${pathway.pathway.replace(/[^a-z0-9]+/g, '-')}-chart`,
      width: page.width,
      height: Math.ceil(page.margin + head.height + 24 + body.height + page.margin),
    },
    [...head.marks, ...body.marks],
  );
}

function inWords(regions: readonly ChartRegion[], said: ChartWords): string {
  const told = regions.map(
    ({ label, states }) => `${label}: ${states.map((state) => state.label).join(', ')}.`,
  );
  return [said.about, ...told].join(' ');
}

function headPart(title: string, { colours, said }: Look): Part {
  const lines: readonly (readonly [string, Face, string])[] = [
    [title, { size: 28, bold: true }, colours.ink],
    [said.about, { size: 14 }, colours.muted],
  ];
  let y = page.margin - 8;
  const marks = lines.flatMap(([text, face, fill]) =>
    fitText(text, 1200, face).map((part) => {
      y += lineHeight(face);
      return line(part, page.margin, y - 4, { ...face, fill });
    }),
  );
  return { marks, height: y - page.margin };
}

/** Panels in two columns, each put where the column is shorter. */
function panels(regions: readonly ChartRegion[], top: number, look: Look): Part {
  const bottoms: [number, number] = [top, top];
  const marks: string[] = [];
  for (const region of regions) {
    const column = bottoms[0] <= bottoms[1] ? 0 : 1;
    const x = page.margin + column * (panel.width + page.gap);
    const part = regionPanel(region, x, bottoms[column], look);
    marks.push(...part.marks);
    bottoms[column] += part.height + page.gap;
  }
  return { marks, height: Math.max(...bottoms) - page.gap - top };
}

interface Box extends Part {
  readonly state: ChartState;
  readonly x: number;
  readonly y: number;
}

function regionPanel(region: ChartRegion, x: number, y: number, look: Look): Part {
  const { colours } = look;
  const face: Face = { size: 16, bold: true };
  const titles = fitText(region.label, panel.width - panel.pad * 2, face);
  let top = y + 14;
  const heads = titles.map((text) => {
    top += lineHeight(face);
    return line(text, x + panel.pad, top - 5, { ...face, fill: colours.ink });
  });
  const boxes = placedBoxes(region, x + panel.pad, top + 14, look);
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const height = bottom + panel.pad - y;
  return {
    marks: [
      element('rect', { x, y, width: panel.width, height, rx: 8, fill: colours.card }),
      ...heads,
      ...arrows(region, boxes, look),
      ...boxes.flatMap(({ marks }) => marks),
    ],
    height,
  };
}

function placedBoxes(region: ChartRegion, left: number, top: number, look: Look): readonly Box[] {
  const bottoms = new Map<number, number>();
  return region.states.map((state) => {
    const y = bottoms.get(state.rank) ?? top;
    const x = left + state.rank * (boxWidth + panel.columnGap);
    const part = stateBox(state, region, { x, y }, look);
    bottoms.set(state.rank, y + part.height + 16);
    return { ...part, state, x, y };
  });
}

/** One state: its name, what leads to it, the states within it, and the ways back from it. */
function stateBox(
  state: ChartState,
  region: ChartRegion,
  at: { readonly x: number; readonly y: number },
  { colours, said }: Look,
): Part {
  const { x, y } = at;
  const rankOf = new Map(region.states.map(({ name, rank }) => [name, rank]));
  const labelOf = new Map(region.states.map(({ name, label }) => [name, label]));
  const isBack = (to: string): boolean => (rankOf.get(to) ?? 0) <= state.rank;
  const into = region.moves.filter(
    ({ to, from }) => to === state.name && (rankOf.get(from) ?? 0) < state.rank,
  );
  const back = region.moves.filter(({ from, to }) => from === state.name && isBack(to));
  const small: Face = { size: 12 };
  const texts: readonly (readonly [string, Face, string])[] = [
    [state.label, { size: 14, bold: true }, colours.ink],
    [state.name, { size: 11 }, colours.muted],
    ...unique(into.map(({ event }) => said.by(event))).map((text) => [text, small, colours.phase] as const),
    ...state.inner.map(({ label }) => [`• ${label}`, small, colours.ink] as const),
    ...unique(back.map(({ event, to }) => said.back(event, labelOf.get(to) ?? to))).map(
      (text) => [text, small, colours.gate] as const,
    ),
  ];
  let bottom = y + 8;
  const marks = texts.flatMap(([text, face, fill]) =>
    fitText(text, boxWidth - 24, face).map((part) => {
      bottom += lineHeight(face);
      return line(part, x + 12, bottom - 4, { ...face, fill });
    }),
  );
  const height = bottom + 10 - y;
  const isFirst = state.name === region.initial;
  const edge = { stroke: isFirst ? colours.phase : colours.muted, 'stroke-width': isFirst ? 2.5 : 1 };
  const frame = element('rect', { x, y, width: boxWidth, height, rx: 8, fill: colours.paper, ...edge });
  return { marks: [frame, ...marks], height };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** Arrows from each state to those further on. */
function arrows(region: ChartRegion, boxes: readonly Box[], { colours }: Look): readonly string[] {
  const boxOf = new Map(boxes.map((box) => [box.state.name, box]));
  const pairs = new Set(region.moves.map(({ from, to }) => `${from} ${to}`));
  return [...pairs].flatMap((pair) => {
    const [from, to] = pair.split(' ').map((name) => boxOf.get(name));
    if (from === undefined || to === undefined || from.state.rank >= to.state.rank) return [];
    const y0 = from.y + 20;
    const y1 = to.y + 20;
    const start = from.x + boxWidth;
    const bend = to.x - panel.columnGap / 2;
    const d = `M${start} ${y0}H${bend}V${y1}H${to.x - 7}`;
    const head = `M${to.x - 9} ${y1 - 5}L${to.x - 1} ${y1}L${to.x - 9} ${y1 + 5}z`;
    return [
      element('path', { d, fill: 'none', stroke: colours.muted, 'stroke-width': 1.5 }),
      element('path', { d: head, fill: colours.muted }),
    ];
  });
}
