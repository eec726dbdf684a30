import type { Span } from '../diagnostics/diagnostic.js';

/** A text and how its offsets become lines and columns. */
export interface Source {
  readonly text: string;
  /** The span from one offset to another (exclusive); offsets beyond the text are its end. */
  span(from: number, to: number): Span;
}

/** A text with its lines counted; `\r\n`, `\n` and a lone `\r` end a line. Lines and columns are 1-based, in UTF-16 units. */
export function sourceOf(text: string, file?: string): Source {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const place = (offset: number): { line: number; column: number } => {
    const at = Math.min(Math.max(offset, starts[0] ?? 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
  return {
    text,
    span: (from, to) => {
      const start = place(from);
      const end = place(Math.max(from, to));
      const where = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
      return file === undefined ? where : { file, ...where };
    },
  };
}
