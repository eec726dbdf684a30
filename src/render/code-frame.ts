import type { Span } from '../diagnostics/diagnostic.js';
import { noPaint, type Paint } from './paint.js';
import { fittingPart, textWidth } from './text-width.js';
import { pageWidth } from './wrap.js';

/** How a code frame is drawn. */
export interface FrameOptions {
  /** Columns of a line; default 80. */
  readonly width?: number;
  /** Default no marks. */
  readonly paint?: Paint;
}

/**
 * The line of a text that a span begins on, with carets under what the span covers of it. Pure. Tabs are drawn as
 * spaces, control characters as `·`; of a line that is too wide the part around the span is shown.
 *
 * @param lines - the text, split where `readPathway` splits it: at `\r\n`, `\n` and a lone `\r`
 * @returns no lines when the span lies outside the text
 */
export function codeFrame(
  lines: readonly string[],
  span: Span,
  options: FrameOptions = {},
): readonly string[] {
  const { width = pageWidth, paint = noPaint } = options;
  const source = lines[span.line - 1];
  if (source === undefined) return [];
  const number = String(span.line).padStart(4);
  const room = Math.max(10, width - number.length - 5);
  const last = span.endLine === span.line ? Math.min(span.endColumn, source.length + 1) : source.length + 1;
  const before = drawn(source.slice(0, span.column - 1));
  const covered = drawn(source.slice(span.column - 1, Math.max(last - 1, span.column - 1)));
  const view = windowOn(before, covered, drawn(source.slice(Math.max(last - 1, span.column - 1))), room);
  const caret = `${' '.repeat(textWidth(view.before))}${'^'.repeat(Math.max(1, textWidth(view.covered)))}`;
  return [
    `${paint.faint(`${number} |`)} ${view.before}${view.covered}${view.after}`.trimEnd(),
    `${paint.faint(`${' '.repeat(number.length)} |`)} ${paint.error(caret)}`,
  ];
}

/** A text split into the lines that spans count. Pure. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

interface View {
  readonly before: string;
  readonly covered: string;
  readonly after: string;
}

/** The part of a line that fits: what is covered first, then what leads up to it, then what follows. */
function windowOn(before: string, covered: string, after: string, room: number): View {
  if (textWidth(before) + textWidth(covered) + textWidth(after) <= room) return { before, covered, after };
  const shown = textWidth(covered) > room - 2 ? `${fittingPart(covered, room - 3)}…` : covered;
  const lead = lastPart(before, Math.max(1, Math.min(room - textWidth(shown) - 1, Math.floor(room / 2))));
  const left = room - textWidth(lead) - textWidth(shown);
  const tail =
    textWidth(after) <= left || shown !== covered
      ? fittingPart(after, left)
      : `${fittingPart(after, left - 1)}…`;
  return { before: lead, covered: shown, after: shown === covered ? tail : '' };
}

/** The end of a text, with `…` before it when it is cut. */
function lastPart(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = [...text];
  let part = '';
  while (characters.length > 0) {
    const longer = `${characters.pop() ?? ''}${part}`;
    if (textWidth(longer) > width - 1) break;
    part = longer;
  }
  return `…${part}`;
}

/** A text as it can be drawn: every tab two spaces, what cannot be seen as a dot. */
function drawn(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu, '·');
}
