import type { CST, YAMLError } from 'yaml';
import type { Extent } from './data-of.js';
import type { SyntaxSlip } from './syntax-slips.js';
import { lineAt, linesAbove } from './text-lines.js';

/** A slip, and where it stands. */
export interface PlacedSlip {
  readonly slip: SyntaxSlip;
  readonly extent: Extent;
}

/**
 * What the author most likely did where the parser stumbled, and where: the place that is to be mended, not the one where the
 * parser noticed. Pure.
 */
export function errorSlip(error: YAMLError, tokens: readonly CST.Token[], text: string): PlacedSlip {
  const [from, to] = error.pos;
  return (
    neverClosed(tokens, from, text) ??
    slips[error.code]?.(text, from) ?? { slip: { reason: error.code }, extent: [from, to] }
  );
}

type Slip = (text: string, at: number) => PlacedSlip | undefined;

const slips: { readonly [code: string]: Slip } = {
  MULTILINE_IMPLICIT_KEY: withoutColon,
  MISSING_CHAR: withoutColon,
  BAD_INDENT: (text, at) => withoutDash(text, at) ?? indented(text, at),
  UNEXPECTED_TOKEN: (text, at) => apostrophe(text, at) ?? reference(text, at),
  BLOCK_AS_IMPLICIT_KEY: (text, at) => curlyLine(text, at) ?? parentheses(text, at),
  BLOCK_IN_FLOW: (text, at) => curlyLine(text, at) ?? semicolon(text, at),
};

const closing: { readonly [opened: string]: string } = { '{': '}', '[': ']' };

/** The first quotation mark before the place that is never closed, else the first bracket: one without its end leaves both open. */
function neverClosed(tokens: readonly CST.Token[], before: number, text: string): PlacedSlip | undefined {
  const { from } = lineAt(text, before);
  const open = tokens.filter((token) => token.offset < before && isOpen(token, from));
  const [first] = open.sort((a, b) => Number(isBracket(a)) - Number(isBracket(b)) || a.offset - b.offset);
  if (first === undefined) return undefined;
  const opened = text.charAt(first.offset);
  const extent: Extent = [first.offset, first.offset + 1];
  const write = closing[opened];
  if (write === undefined) return { slip: { reason: 'UNCLOSED_QUOTE', opened }, extent };
  const isCut = / #/.test(text.slice(first.offset, lineAt(text, first.offset).to));
  return { slip: { reason: isCut ? 'HASH' : 'UNCLOSED', opened, write }, extent };
}

/** A text in quotes that goes on over lines is open when it has no end, or when it ended in the line of the fault: by another's. */
function isOpen(token: CST.Token, line: number): boolean {
  if (isBracket(token))
    return !token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return false;
  const { source, offset } = token;
  const isEnded = source.length > 1 && source.endsWith(source.charAt(0));
  return !isEnded || (/[\r\n]/.test(source) && offset + source.length > line);
}

function isBracket(token: CST.Token): token is CST.FlowCollection {
  return token.type === 'flow-collection';
}

/** A line such as `status draft` or `status:draft`. */
function withoutColon(text: string, at: number): PlacedSlip | undefined {
  const { from, to, words } = lineAt(text, at);
  const extent: Extent = [from, to];
  const glued = /^(- )?([\p{L}\d_-]+):(?=\S)(.*)$/u.exec(words);
  if (glued !== null) {
    const write = `${glued[1] ?? ''}${glued[2]}: ${glued[3]}`;
    return { slip: { reason: 'MISSING_SPACE', write }, extent };
  }
  const bare = /^(- )?([a-z][A-Za-z\d_-]*)(?: +([^:]*))?$/.exec(words);
  if (bare === null) return /:(\s|$)/.test(words) ? undefined : { slip: { reason: 'NO_KEY' }, extent };
  const value = bare[3] === undefined ? '' : ` ${bare[3]}`;
  return { slip: { reason: 'MISSING_COLON', write: `${bare[1] ?? ''}${bare[2]}:${value}` }, extent };
}

/** A line among lines that begin with a dash, without one. */
function withoutDash(text: string, at: number): PlacedSlip | undefined {
  const here = lineAt(text, at);
  const beside = linesAbove(text, here).find(({ spaces }) => spaces <= here.spaces);
  if (beside === undefined || beside.spaces !== here.spaces) return undefined;
  if (!beside.words.startsWith('- ') || here.words.startsWith('- ')) return undefined;
  return { slip: { reason: 'MISSING_DASH', line: beside.number }, extent: [here.from, here.to] };
}

/** A line that is indented as no line above it that it could belong to: the two numbers of spaces that are nearest. */
function indented(text: string, at: number): PlacedSlip | undefined {
  const here = lineAt(text, at);
  const levels: number[] = [];
  for (const { spaces, words } of linesAbove(text, here)) {
    if (spaces >= (levels.at(-1) ?? Number.POSITIVE_INFINITY)) continue;
    if (words.startsWith('- ')) levels.push(spaces + 2);
    levels.push(spaces);
  }
  const less = levels.find((spaces) => spaces < here.spaces);
  const more = levels.findLast((spaces) => spaces > here.spaces);
  const fitting = [less, more].filter((spaces) => spaces !== undefined);
  const slip: SyntaxSlip = { reason: 'BAD_INDENT', spaces: here.spaces, fitting };
  return { slip, extent: [here.from, here.to] };
}

/** `'The family's answer'`: the apostrophe ends the text. */
function apostrophe(text: string, at: number): PlacedSlip | undefined {
  const { from, words } = lineAt(text, at);
  const found = /'([^']*'[^',}\]]+)'(?=\s*(?:[,}\]]|$))/.exec(words);
  if (found === null || found[1] === undefined) return undefined;
  const start = from + found.index;
  const slip: SyntaxSlip = { reason: 'APOSTROPHE', write: `"${found[1]}"` };
  return { slip, extent: [start, start + found[0].length] };
}

/** A text that begins with `*` or `&`. */
function reference(text: string, at: number): PlacedSlip | undefined {
  const { from } = lineAt(text, at);
  const found = /(?<=[:,[{-]\s+)[*&][^\s,}\]]*\s*$/.exec(text.slice(from, at));
  if (found === null) return undefined;
  const start = from + found.index;
  return { slip: { reason: 'BAD_SCALAR_START' }, extent: [start, start + found[0].trimEnd().length] };
}

function curlyLine(text: string, at: number): PlacedSlip | undefined {
  const { from, words } = lineAt(text, at);
  const found = /[“”„‟«»]/.exec(words);
  if (found === null) return undefined;
  const start = from + found.index;
  return { slip: { reason: 'CURLY_QUOTES' }, extent: [start, start + 1] };
}

function parentheses(text: string, at: number): PlacedSlip | undefined {
  return text.charAt(at) === '('
    ? { slip: { reason: 'PARENTHESES' }, extent: [at, lineAt(text, at).to] }
    : undefined;
}

function semicolon(text: string, at: number): PlacedSlip | undefined {
  const until = text.slice(at, lineAt(text, at).to).indexOf(';');
  return until < 0 ? undefined : { slip: { reason: 'SEMICOLON' }, extent: [at + until, at + until + 1] };
}
