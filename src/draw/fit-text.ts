import { widthOf } from './font-widths.js';

/** How a text is set. */
export interface Face {
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Pixels from one line of text to the next. Pure. */
export function lineHeight({ size }: Face): number {
  return Math.round(size * 1.3);
}

/**
 * A text as lines of at most `width` pixels, broken at spaces; a word that is longer is cut with a hyphen. Pure. Spaces
 * and line breaks are one space; an empty text gives no line.
 */
export function fitText(text: string, width: number, face: Face): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text).flatMap((word) => pieces(word, width, face))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, face.size, face.bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Whether no word of a text has to be cut to fit in `width` pixels. Pure. */
export function wordsFit(text: string, width: number, face: Face): boolean {
  return wordsOf(text).every((word) => widthOf(word, face.size, face.bold) <= width);
}

/** The width in pixels of the widest line. Pure. */
export function widest(lines: readonly string[], { size, bold }: Face): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, size, bold)));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** A word in pieces that fit, each but the last with a hyphen. A hyphen of its own is a place to break. */
function pieces(word: string, width: number, { size, bold }: Face): readonly string[] {
  const found: string[] = [];
  let left = [...word];
  while (left.length > 1 && widthOf(left.join(''), size, bold) > width) {
    let count = left.length - 1;
    while (count > 1 && widthOf(`${left.slice(0, count).join('')}-`, size, bold) > width) count -= 1;
    const own = left.lastIndexOf('-', count - 1) + 1;
    const cut = own > 1 ? own : count;
    found.push(`${left.slice(0, cut).join('')}${own > 1 ? '' : '-'}`);
    left = left.slice(cut);
  }
  return [...found, left.join('')];
}
