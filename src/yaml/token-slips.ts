import type { CST } from 'yaml';
import { finding } from '../diagnostics/declared.js';
import type { Placed } from './read-tokens.js';
import { yamlCurlyQuotes, yamlHardSpace, yamlSyntax } from './yaml-codes.js';

/** A token of a text, and whether it is the key of a line of its own. */
interface Part {
  readonly token: CST.Token;
  readonly isLineKey: boolean;
}

/** All tokens inside `tokens`, in no order, without recursion. */
export function partsOf(tokens: readonly CST.Token[]): readonly Part[] {
  const parts: Part[] = tokens.map((token) => ({ token, isLineKey: false }));
  for (let at = 0; at < parts.length; at++) {
    const token = parts[at]?.token;
    if (token === undefined) continue;
    if (token.type === 'document' && token.value) parts.push({ token: token.value, isLineKey: false });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) parts.push({ token: key, isLineKey: token.type === 'block-map' });
      if (value) parts.push({ token: value, isLineKey: false });
    }
  }
  return parts;
}

/**
 * What stands in a text that YAML takes for ordinary letters and its author did not mean so: hard spaces, dashes and quotation
 * marks of a word processor, a dash without its space. Only the first is told, since they come in crowds. Pure.
 */
export function tokenSlip(parts: readonly Part[]): Placed | undefined {
  const slips = parts.flatMap(slipsOf).sort((a, b) => a.from - b.from);
  const [first] = slips;
  if (first === undefined || first.finding.diagnostic.code !== yamlHardSpace.code) return first;
  const more = slips.filter((one) => one.finding.diagnostic.code === yamlHardSpace.code).length - 1;
  const { character } = first.finding.diagnostic.data as { readonly character: string };
  return { ...first, finding: finding(yamlHardSpace, [], { character, more }) };
}

function slipsOf({ token, isLineKey }: Part): readonly Placed[] {
  if (token.type !== 'scalar') return [];
  const hard = hardSpaces(token);
  if (hard.length > 0) return hard;
  const key = isLineKey ? [...dashSlip(token), ...bracketInKey(token)] : [];
  return key.length > 0 ? key : curlyQuotes(token);
}

/** Spaces that are no spaces to YAML, and characters that take no room. */
const hardSpace = /[\u00a0\u2007\u202f\u200b\u2060]+/g;

/** Those that stand where a space or nothing should: at either end of a line, or after the colon of a key. */
function hardSpaces({ source, offset }: CST.FlowScalar): readonly Placed[] {
  const found = [...source.matchAll(hardSpace)].filter(({ 0: all, index }) => {
    const after = source.charAt(index + all.length);
    return after === '' || after === '\n' || after === '\r' || isBeginning(source, index);
  });
  return found.map(({ 0: all, index }) => {
    const character = `U+${all.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const from = offset + index;
    return { finding: finding(yamlHardSpace, [], { character, more: 0 }), from, to: from + all.length };
  });
}

function isBeginning(source: string, index: number): boolean {
  if (source.charAt(index - 1) === ':' || (index === 1 && source.startsWith('-'))) return true;
  let before = index - 1;
  while (source.charAt(before) === ' ' || source.charAt(before) === '\t') before--;
  return before < 0 || source.charAt(before) === '\n';
}

function dashSlip({ source, offset }: CST.FlowScalar): readonly Placed[] {
  const [all, dash, space] = /^([-–—])([ \t]*)(?=\p{L})/u.exec(source) ?? [];
  if (all === undefined || (dash === '-' && space !== '')) return [];
  const reason = dash === '-' ? 'DASH_WITHOUT_SPACE' : 'LONG_DASH';
  const write = `- ${source.slice(all.length).split(/[\s:]/, 1)[0]}: …`;
  return [{ finding: finding(yamlSyntax, [], { reason, write }), from: offset, to: offset + all.length }];
}

/** `times { from: 6 }`: the colon before the bracket is missing, so the one inside ends the key. */
function bracketInKey({ source, offset }: CST.FlowScalar): readonly Placed[] {
  const [all, word] = /^([A-Za-z][\w-]*) *(?=\{)/.exec(source) ?? [];
  if (all === undefined || word === undefined) return [];
  const slip = { reason: 'MISSING_COLON', write: `${word}: {…}` };
  return [{ finding: finding(yamlSyntax, [], slip), from: offset, to: offset + word.length }];
}

const curly = /[“”„‟«»]/g;

/** Quotation marks around the whole of a text, or one at its beginning alone: what a comma has cut in two. */
function curlyQuotes({ source, offset }: CST.FlowScalar): readonly Placed[] {
  const marks = [...source.matchAll(curly)].map(({ index }) => index);
  const [first, last, third] = marks;
  const isAround = first === 0 && last === source.length - 1 && third === undefined;
  const isCut = first === 0 && last === undefined;
  if (!isAround && !isCut) return [];
  const to = offset + source.length;
  return [{ finding: finding(yamlCurlyQuotes, [], { text: source }), from: offset, to }];
}
