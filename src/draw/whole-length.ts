import { capitalised } from '../words/sentences.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, fitText, lineHeight } from './fit-text.js';
import { lengthInWords } from './length-text.js';
import { lengthBy, type PhaseLength } from './phase-length.js';
import { clauseIn } from './stations.js';
import { element, line } from './svg.js';
import type { TimeScale } from './time-scale.js';

const face: Face = { size: 13, bold: true };

/** How long the whole intervention goes on, when the text says so in every case. Pure. */
export function wholeLength({ program }: Pick<Drawing, 'program'>): PhaseLength | undefined {
  const rule = program.whole.find(({ kind, spec }) => kind === 'lasts' && spec.while === undefined);
  return rule === undefined ? undefined : lengthBy(rule);
}

/** Its last drawn day, or 0 when the text gives none. Pure. */
export function wholeEnd(drawing: Pick<Drawing, 'program'>): number {
  const length = wholeLength(drawing);
  return length?.kind === 'known' ? length.end : length?.kind === 'least' ? length.sure * 1.5 : 0;
}

/** Every length of the whole intervention in words, those that stand only at times included; empty when there is none. Pure. */
export function wholeWords(drawing: Drawing): string {
  const rules = drawing.program.whole.filter(({ kind }) => kind === 'lasts');
  const words = rules.map((rule) => {
    const length = lengthInWords(lengthBy(rule), drawing);
    const occasion = rule.spec.while;
    return occasion === undefined ? length : `${length}, ${drawing.said.while(clauseIn(drawing, occasion))}`;
  });
  return words.length === 0 ? '' : `${drawing.said.whole}: ${words.join('; ')}`;
}

/** The length of the whole as words over a bracket along the axis. Pure. */
export function wholePart(top: number, scale: TimeScale, drawing: Drawing): Part {
  const words = capitalised(wholeWords(drawing));
  if (words === '') return { marks: [], height: 0 };
  let y = top + 6;
  const texts = fitText(words, scale.open - scale.left, face).map((text) => {
    y += lineHeight(face);
    return line(text, scale.left, y - 4, { ...face, fill: drawing.colours.phase });
  });
  return { marks: [...texts, bracket(y + 12, scale, drawing)], height: y + 18 - top };
}

/** Full where the length is sure, broken where it is not, closed where it must end. */
function bracket(y: number, scale: TimeScale, drawing: Drawing): string {
  const length = wholeLength(drawing);
  const onAxis = scale.timed && scale.breaks.length === 0;
  const far = scale.open - scale.left;
  const isLimit = length?.kind === 'known' && length.crisp;
  const to = onAxis && length?.kind === 'known' ? scale.x(length.end) : scale.open;
  const sure = isLimit
    ? to
    : onAxis && length !== undefined && length.kind !== 'silent'
      ? scale.x(length.sure)
      : scale.left + far * 0.7;
  const look = { fill: 'none', stroke: drawing.colours.phase, 'stroke-width': 2 };
  const solid = element('path', { d: `M${scale.left} ${y + 6}v-8H${n(sure)}`, ...look });
  const end = isLimit
    ? element('path', { d: `M${n(to)} ${y - 2}v8`, ...look })
    : element('path', { d: `M${n(sure)} ${y - 2}H${n(to)}`, ...look, 'stroke-dasharray': '6 5' });
  return `${solid}${end}`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
