import { durationWords } from '../words/durations.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, fitText, lineHeight } from './fit-text.js';
import { widthOf } from './font-widths.js';
import { element, line } from './svg.js';
import type { TimeScale } from './time-scale.js';
import { wholePart } from './whole-length.js';

const tickFace: Face = { size: 12 };

/** The axis above the phases: an arrow, its ticks and breaks, and in words what it measures. Pure. */
export function axisPart(
  top: number,
  bottom: number,
  scale: TimeScale,
  drawing: Drawing,
): Part & { readonly lineY: number } {
  const { colours, said } = drawing;
  const caption = scale.timed ? said.axisTime : said.axisOrder;
  const words = fitText(
    scale.breaks.length > 0 ? caption : withoutBreaks(caption),
    scale.open - scale.left,
    tickFace,
  );
  let y = top;
  const text = words.map((part) => {
    y += lineHeight(tickFace);
    return line(part, scale.left, y - 4, { ...tickFace, fill: colours.muted });
  });
  const whole = wholePart(y, scale, drawing);
  y += whole.height + 8;
  const guides = scale.ticks.map(({ x }) =>
    element('path', {
      d: `M${n(x)} ${n(y + 24)}V${n(bottom)}`,
      stroke: colours.line,
      'stroke-width': 1,
      'stroke-dasharray': '1 5',
    }),
  );
  return {
    marks: [
      ...text,
      ...whole.marks,
      ...guides,
      ...arrow(y + 18, scale, drawing),
      ...tickMarks(y + 18, scale, drawing),
    ],
    height: y + 30 - top,
    lineY: y + 18,
  };
}

/** The sentence on breaks is left out where there is none. */
function withoutBreaks(caption: string): string {
  const [first = '', second = ''] = caption.split(/(?<=\.) /);
  return `${first} ${second}`.trim();
}

function arrow(y: number, { left, open, breaks, x }: TimeScale, { colours }: Drawing): readonly string[] {
  const line = { stroke: colours.muted, 'stroke-width': 1.5, fill: 'none' };
  const stretches = breaks.map(({ from, to }) => [x(from) + 6, x(to) - 6] as const);
  const marks = [
    element('path', { d: `M${n(left)} ${n(y)}H${n(open)}`, ...line }),
    element('path', {
      d: `M${n(open - 10)} ${n(y - 4)}L${n(open)} ${n(y)}L${n(open - 10)} ${n(y + 4)}z`,
      fill: colours.muted,
    }),
  ];
  const cuts = stretches.flatMap(([from, to]) => [
    element('path', { d: `M${n(from)} ${n(y)}H${n(to)}`, stroke: colours.paper, 'stroke-width': 4 }),
    element('path', { d: `M${n(from)} ${n(y)}H${n(to)}`, ...line, 'stroke-dasharray': '2 5' }),
    ...[from, to].map((at) => element('path', { d: `M${n(at - 3)} ${n(y + 6)}l6 -12`, ...line })),
  ]);
  return [...marks, ...cuts];
}

function tickMarks(y: number, scale: TimeScale, { colours, lang }: Drawing): readonly string[] {
  return scale.ticks.flatMap(({ x, days }) => {
    const text = durationWords(lengthText(days), lang);
    const half = widthOf(text, tickFace.size) / 2;
    const at = Math.min(scale.open - half, Math.max(scale.left + half, x));
    return [
      element('path', { d: `M${n(x)} ${n(y - 4)}v8`, stroke: colours.muted, 'stroke-width': 1.5 }),
      line(text, at, y - 9, { ...tickFace, fill: colours.muted, anchor: 'middle' }),
    ];
  });
}

/** Round lengths as they are said: 360 days are a year, 90 are three months. */
function lengthText(days: number): string {
  if (days % 360 === 0) return `P${days / 360}Y`;
  if (days % 30 === 0) return `P${days / 30}M`;
  return days % 7 === 0 ? `P${days / 7}W` : `P${days}D`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
