import { fittingPart, textWidth } from './text-width.js';

/** How a text is broken into lines. */
export interface WrapOptions {
  /** Columns of a line, indents included; whole, default 80. */
  readonly width?: number;
  /** What the first line begins with; default nothing. */
  readonly first?: string;
  /** What the other lines begin with; default as many spaces as `first` takes. */
  readonly rest?: string;
}

/** Columns of a line unless the caller says otherwise. */
export const pageWidth = 80;

/**
 * A text as lines of at most so many columns, broken at spaces; a word that is longer than a line is cut. Pure. Line
 * breaks in the text are kept, no line ends in a space, and an empty text gives one line.
 */
export function wrap(text: string, options: WrapOptions = {}): readonly string[] {
  const { width = pageWidth, first = '' } = options;
  const rest = options.rest ?? ' '.repeat(textWidth(first));
  const indent = textWidth(rest);
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = lines.length === 0 ? first : rest;
    let used = lines.length === 0 ? textWidth(first) : indent;
    let bare = true;
    for (const word of wordsOf(part, Math.max(1, width - indent))) {
      const long = textWidth(word);
      if (!bare && used + 1 + long > width) {
        lines.push(line.trimEnd());
        line = rest;
        used = indent;
        bare = true;
      }
      line += bare ? word : ` ${word}`;
      used += bare ? long : long + 1;
      bare = false;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** The words of a text, those that do not fit in a line cut into pieces. */
function wordsOf(text: string, longest: number): readonly string[] {
  return text
    .split(/[ \t]+/)
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, longest));
}

function pieces(word: string, longest: number): readonly string[] {
  const parts: string[] = [];
  let left = word;
  while (textWidth(left) > longest) {
    const part = fittingPart(left, longest) || ([...left][0] as string);
    parts.push(part);
    left = left.slice(part.length);
  }
  return left === '' ? parts : [...parts, left];
}
