/** A line of a text, without its indentation and the white space after it. */
export interface TextLine {
  /** The first line is 1. */
  readonly number: number;
  readonly spaces: number;
  readonly words: string;
  /** Where the words begin and end in the text. */
  readonly from: number;
  readonly to: number;
}

/** The line that an offset stands in; white space at its beginning belongs to it. Pure. */
export function lineAt(text: string, offset: number): TextLine {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const number = 1 + (text.slice(0, start).match(/\r\n|\n|\r/g)?.length ?? 0);
  const whole = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return lineOf(whole, start, number);
}

/** The lines above a line that say something, the nearest first. Pure. */
export function linesAbove(text: string, { number }: TextLine): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const [at, { index, 0: end }] of [...text.matchAll(/\r\n|\n|\r/g)].slice(0, number - 1).entries()) {
    const line = lineOf(text.slice(start, index), start, at + 1);
    if (line.words !== '' && !line.words.startsWith('#')) lines.push(line);
    start = index + end.length;
  }
  return lines.reverse();
}

/** A line that is `whole` and begins at `start`. */
function lineOf(whole: string, start: number, number: number): TextLine {
  const mark = whole.startsWith('\ufeff') ? 1 : 0;
  const spaces = whole.slice(mark).length - whole.slice(mark).trimStart().length;
  const words = whole.trim();
  const from = start + mark + spaces;
  return { number, spaces, words, from, to: from + words.length };
}
