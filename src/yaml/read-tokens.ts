import { type CST, Parser } from 'yaml';
import type { Finding } from '../diagnostics/declared.js';
import { finding } from '../diagnostics/declared.js';
import { unsafeCharacter } from '../diagnostics/unsafe-text.js';
import { yamlControlCharacter, yamlTooDeep, yamlTooLarge, yamlTooManyKeys } from './yaml-codes.js';

/** A global of every JavaScript host; named here because the core knows no host. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** What a text may hold: bytes in a file, levels inside each other, keys or lines in one place. */
export const limits: { readonly bytes: number; readonly depth: number; readonly keys: number } = {
  bytes: 256 * 1024,
  depth: 64,
  keys: 2000,
};

/** What some programs put before a text; it is no part of it. */
export const byteOrderMark = '\ufeff';

/** A finding in the text at an offset. */
export interface Placed {
  readonly finding: Finding;
  readonly from: number;
  readonly to: number;
}

/** The tokens of a text, or why it is not read further. */
export type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly refused: Placed };

/**
 * The tokens of a text that is within the limits. Never throws. Size and invisible characters are looked at first, then
 * depth and number of keys on the tokens, without recursion: composing a deep text can end the whole process.
 */
export function readTokens(text: string): Tokens {
  const size = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (size > limits.bytes) return refused(finding(yamlTooLarge, [], { size, most: limits.bytes }), 0, 1);
  const mark = text.startsWith(byteOrderMark) ? 1 : 0;
  const invisible = unsafeCharacter(text.slice(mark));
  if (invisible !== undefined) {
    const { at, character } = invisible;
    return refused(finding(yamlControlCharacter, [], { character }), mark + at, mark + at + 1);
  }
  const tokens = [...new Parser().parse(text)];
  return overLimit(tokens) ?? { tokens };
}

function refused(one: Finding, from: number, to: number): Tokens {
  return { refused: { finding: one, from, to } };
}

type Level = { readonly token: CST.Token; readonly depth: number };

function overLimit(tokens: readonly CST.Token[]): Tokens | undefined {
  const waiting: Level[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let level = waiting.pop(); level !== undefined; level = waiting.pop()) {
    const { token, depth } = level;
    if (token.type === 'document') {
      if (token.value !== undefined) waiting.push({ token: token.value, depth });
      continue;
    }
    if (!('items' in token)) continue;
    if (depth >= limits.depth)
      return refused(finding(yamlTooDeep, [], { most: limits.depth }), token.offset, token.offset + 1);
    if (token.items.length > limits.keys * (token.type === 'flow-collection' ? 2 : 1)) {
      return refused(finding(yamlTooManyKeys, [], { most: limits.keys }), token.offset, token.offset + 1);
    }
    for (const item of token.items) {
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
  return undefined;
}
