import { padded, textWidth } from './text-width.js';
import { pageWidth, wrap } from './wrap.js';

/** A part of a page for people: what it is, not how it looks. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** Level 1 begins a section, level 2 something in it. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly level?: number }
  /** A point in a list; `level` 0 stands at the margin, each level deeper two columns in. */
  | { readonly kind: 'item'; readonly text: string; readonly level?: number }
  /** Labels with their texts in a column beside them. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly level?: number };

/** A label and what stands beside it. */
export type Row = readonly [label: string, text: string];

/**
 * A page as lines of plain text of at most `width` columns (default 80), each ended by a line feed. Pure. Headings are
 * underlined and have a blank line before them; no line ends in a space.
 */
export function printPage(blocks: readonly Block[], width: number = pageWidth): string {
  const lines: string[] = [];
  blocks.forEach((block, at) => {
    if (at > 0 && isApart(block, blocks[at - 1])) lines.push('');
    lines.push(...printBlock(block, width));
  });
  return `${lines.join('\n')}\n`;
}

/** Whether a blank line stands between a block and the one before it. */
function isApart(block: Block, before: Block | undefined): boolean {
  if (before === undefined || block.kind === 'title') return false;
  if (block.kind === 'heading') return before.kind !== 'heading' || block.level <= before.level;
  if (before.kind === 'heading') return false;
  if (before.kind === 'title') return true;
  return block.kind !== before.kind && (levelOf(block) === 0 || block.kind === 'rows');
}

function levelOf(block: Block): number {
  return 'level' in block ? (block.level ?? 0) : 0;
}

function printBlock(block: Block, width: number): readonly string[] {
  const indent = '  '.repeat(block.kind === 'title' || block.kind === 'heading' ? 0 : levelOf(block));
  switch (block.kind) {
    case 'title':
      return underlined(wrap(block.text, { width }), '=');
    case 'heading':
      return block.level === 1
        ? underlined(wrap(block.text, { width }), '-')
        : wrap(block.text, { width, rest: '  ' });
    case 'paragraph':
      return wrap(block.text, { width, first: indent });
    case 'item':
      return wrap(block.text, { width, first: `${indent}- ` });
    case 'rows':
      return printRows(block.rows, indent, width);
  }
}

function underlined(lines: readonly string[], mark: string): readonly string[] {
  return [...lines, mark.repeat(Math.max(...lines.map(textWidth)))];
}

/** Labels in a column as wide as the widest, but at most a third of the page. */
function printRows(rows: readonly Row[], indent: string, width: number): readonly string[] {
  const widest = Math.max(0, ...rows.map(([label]) => textWidth(label)));
  const column = indent.length + Math.min(widest, Math.floor(width / 3)) + 2;
  return rows.flatMap(([label, text]) => {
    const head = `${indent}${label}`;
    return textWidth(head) + 2 > column
      ? [head, ...wrap(text, { width, first: ' '.repeat(column) })]
      : wrap(text, { width, first: padded(head, column), rest: ' '.repeat(column) });
  });
}
