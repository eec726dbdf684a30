import type { Pathway } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import { dateWords } from '../words/dates.js';
import { inLang, type Lang } from '../words/text.js';
import { barOf } from './bar.js';
import { mapInWords } from './describe-map.js';
import { type DrawOptions, drawn } from './draw-options.js';
import { type Drawing, drawingOf, type Part } from './drawing.js';
import { type Face, fitText, lineHeight } from './fit-text.js';
import { followUpsOf } from './follow-ups.js';
import { legendPart, type Used } from './legend.js';
import { bodyPart } from './map-body.js';
import { chart, page } from './map-page.js';
import { type Palette, palettes } from './palette.js';
import { daysOf, daysOfSpan } from './phase-length.js';
import { timeOfAnchor } from './phase-times.js';
import { lastSlot } from './slots.js';
import {
  consentsIn,
  consentsOf,
  hasRow,
  rhythmsOf,
  schedulesOf,
  signOf,
  stationOf,
  stationsOf,
} from './stations.js';
import { element, line } from './svg.js';
import { svgDocument } from './svg-document.js';
import { limitOf } from './throughout.js';
import { breaksOf, type Extent, type TimeScale, timeScaleOf } from './time-scale.js';
import { wholeEnd } from './whole-length.js';

/**
 * A pathway as a map in SVG: phases as bars on a time axis with their steps as stops, rhythms as ticks, gates for consents and
 * answers, ways in at the left and ways out at the right. Pure and deterministic: the same pathway gives the same bytes.
 * A length that the text only gives roughly fades out, and one that it does not give has an open end.
 *
 * @param pathway - a checked pathway, as `readPathway` or `pathwayFrom` gives it
 * @returns an SVG document of 1480 pixels' width with a title, a description and no outside reference
 * @throws PathwayError `invalid-argument`, `pathway-has-errors`
 */
export function drawMap(pathway: Pathway, options: DrawOptions = {}): string {
  return drawn(pathway, options, ['lang', 'theme'], (program, lang, theme) =>
    mapOf(program, lang, palettes[theme]),
  );
}

/** The map in the colours of a palette; without its own heading where a page has one. Pure. */
export function mapOf(program: Program, lang: Lang, colours: Palette, headless: boolean = false): string {
  const drawing = drawingOf(program, lang, colours);
  const scale = timeScaleOf(drawing.times, extentOf(drawing), chart);
  const head = headless ? { marks: [], height: -page.margin - 16 } : headPart(drawing);
  const top = page.margin + head.height + 26;
  const body = bodyPart(top, scale, drawing);
  const legend = legendPart(
    usedIn(drawing, scale),
    { left: page.margin, right: page.width - page.margin, top: top + body.height + 40 },
    drawing,
  );
  const height = Math.ceil(top + body.height + 40 + legend.height + page.margin - 12);
  const rule = element('path', {
    d: `M${page.margin} ${top + body.height + 26}H${page.width - page.margin}`,
    stroke: colours.line,
  });
  return svgDocument(
    {
      title: inLang(program.pathway.title, lang),
      about: mapInWords(drawing),
      lang,
      paper: colours.paper,
      prefix: drawing.prefix,
      width: page.width,
      height,
    },
    [...head.marks, ...body.marks, rule, ...legend.marks],
  );
}

/** Title, what it is, where it comes from. */
function headPart({ program, lang, colours, said }: Drawing): Part {
  const { pathway } = program;
  const width = page.width - page.margin * 2;
  const texts = Object.values(pathway.texts ?? {}).slice(0, 1);
  const source = texts.map(({ title, published }) =>
    [
      `${said.sources}: ${inLang(title, lang)}`,
      ...(published === undefined ? [] : [dateWords(published, lang)]),
    ].join(', '),
  );
  const lines: readonly (readonly [string, Face, string])[] = [
    [inLang(pathway.title, lang), { size: 32, bold: true }, colours.ink],
    [inLang(pathway.about, lang), { size: 16 }, colours.ink],
    [
      [...source, `${pathway.pathway}, ${said.version(pathway.version)}`].join('. '),
      { size: 12 },
      colours.muted,
    ],
  ];
  let y = page.margin - 8;
  const marks = lines.flatMap(([text, face, fill]) =>
    fitText(text, Math.min(width, 1200), face).map((part) => {
      y += lineHeight(face);
      return line(part, page.margin, y - face.size * 0.25, { ...face, fill });
    }),
  );
  return { marks, height: y - page.margin };
}

function extentOf(drawing: Drawing): Extent {
  const { program, times } = drawing;
  const free = [...program.steps.values()].filter(
    ({ phase, after }) => phase === undefined && after === undefined,
  );
  const limits = free.flatMap((step) => {
    const due = limitOf(step)?.spec.due;
    return due === undefined ? [] : [timeOfAnchor(due.from, times, program) + daysOfSpan(due.within)];
  });
  const periods = [...program.steps.values()].flatMap((step) =>
    rhythmsOf(step).map(({ spec }) => daysOf(spec.every?.period ?? spec.dose?.per ?? 'P1D')),
  );
  // Where time is left out, neither the whole nor a set time can be measured along the axis.
  const isBroken = breaksOf(times).length > 0;
  const slots = [...program.steps.values()]
    .filter(({ after }) => after === undefined)
    .flatMap((step) => schedulesOf(step).flatMap((rule) => lastSlot(rule, drawing) ?? []));
  return {
    limits: isBroken ? limits : [...limits, ...slots],
    whole: isBroken ? 0 : wholeEnd(drawing),
    period: Math.max(0, ...periods),
  };
}

function usedIn(drawing: Drawing, scale: TimeScale): Used {
  const { program, times } = drawing;
  const free = [...program.steps.values()].filter(
    ({ phase, after }) => phase === undefined && after === undefined,
  );
  const stops = [
    ...times.flatMap(({ phase }) => stationsOf(phase, drawing)),
    ...free.map((step) => stationOf(step, drawing)),
  ];
  return {
    signs: new Set([
      ...stops.map(({ sign }) => sign),
      ...[...program.steps.values()].filter((step) => hasRow(step) || step.after !== undefined).map(signOf),
      ...(gated(drawing) ? (['consent'] as const) : []),
    ]),
    optional: [...stops, ...followUpsOf(drawing)].some(({ asked }) => !asked),
    slots: [...program.steps.values()].some(
      ({ after, clocks }) => after === undefined && clocks.some(({ kind }) => kind === 'schedule'),
    ),
    rhythm: [...program.steps.values()].some((step) => rhythmsOf(step).length > 0),
    ends: new Set(times.length === 0 ? ['open'] : times.map((time) => barOf(time, times, scale).end)),
    urgent: times.some(({ urgent }) => urgent),
    perPerson: times.some(({ phase }) => phase.per !== undefined),
  };
}

/** Whether a phase or a rhythm waits for a consent. */
function gated({ program, times }: Drawing): boolean {
  return (
    [...program.steps.values()].some((step) => rhythmsOf(step).length > 0 && consentsOf(step).length > 0) ||
    times.some(({ phase }) =>
      phase.rules.some(({ spec }) => spec.opens !== undefined && consentsIn(spec.opens).length > 0),
    )
  );
}
