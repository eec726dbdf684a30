import { clauseWords, heavyListWords, type Joint } from '../words/lists.js';
import { phrasebooks } from '../words/phrasebooks.js';
import type { Lang } from '../words/text.js';
import type { Describe } from './behaviour.js';
import type { Condition } from './condition.js';
import type { Terms } from './terms.js';

/**
 * Conditions joined by `and` or `or` in words. Pure. Negations are moved inwards, lists of the same kind become one, and a
 * list of the other kind within is set off: `a, och antingen b eller c`; `a, eller b och c`; deeper ones in brackets.
 */
export function describeParts(
  parts: readonly Condition[],
  joint: Joint,
  terms: Terms,
  lang: Lang,
  negated: boolean,
  again: Describe,
): string {
  const pieces = piecesOf(parts, negated, joint);
  const [only] = pieces;
  if (only === undefined) return phrasebooks[lang].nothing[joint];
  const texts = pieces.map((piece) => {
    const text = again(piece.condition, terms, lang, piece.negated);
    if (piece.joins === undefined || pieces.length === 1) return text;
    if (piece.joins === 'list' || isDeep(piece)) return `(${text})`;
    return piece.joins === 'or' ? phrasebooks[lang].either(text) : text;
  });
  const isPlain = pieces.every(({ joins }) => joins === undefined);
  return isPlain ? clauseWords(texts, lang, joint) : heavyListWords(texts, lang, joint);
}

/** A condition within a list, its negations counted, and how its own parts are joined. */
interface Piece {
  readonly condition: Condition;
  readonly negated: boolean;
  readonly joins: Joint | 'list' | undefined;
  readonly parts: readonly Condition[];
}

function piecesOf(parts: readonly Condition[], negated: boolean, joint: Joint): readonly Piece[] {
  return parts.flatMap((part) => {
    const piece = pieceOf(part, negated);
    return piece.joins === joint ? piecesOf(piece.parts, piece.negated, joint) : [piece];
  });
}

function pieceOf(condition: Condition, negated: boolean): Piece {
  if ('not' in condition) return pieceOf(condition.not, !negated);
  const piece = { condition, negated, joins: undefined, parts: [] };
  if ('atLeast' in condition) return { ...piece, joins: 'list' };
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts === undefined) return piece;
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return pieceOf(only, negated);
  return { condition, negated, joins: 'all' in condition === negated ? 'or' : 'and', parts };
}

function isDeep({ joins, parts, negated }: Piece): boolean {
  return (
    joins !== undefined &&
    joins !== 'list' &&
    piecesOf(parts, negated, joins).some((part) => part.joins !== undefined)
  );
}
