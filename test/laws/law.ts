import { canonical, same } from './canonical.js';
import { randomOf } from './random.js';
import type { History } from './random-history.js';

/** How a law looks at a history. */
export interface Look {
  /** Counts what was looked at. */
  readonly tally: (what: string, count?: number) => void;
  /** Look at every place; otherwise at some, drawn from the history's seed. */
  readonly thorough: boolean;
  /** Look at fewer of those places: a long run has the more histories. */
  readonly few?: boolean;
}

/** Something that must hold for every history: says what is wrong, or undefined. */
export interface Law {
  readonly name: string;
  readonly breach: (history: History, look: Look) => string | undefined;
}

/** Every place of a list when looking thoroughly; else some, always with the last. */
export function places(
  history: History,
  { thorough, few }: Look,
  length: number,
  wanted: number,
): readonly number[] {
  // Two at least: the last alone is what every fold ends in.
  const most = few === true ? Math.max(2, Math.ceil(wanted / 2)) : wanted;
  if (thorough || length <= most) return Array.from({ length }, (_, at) => at);
  const random = randomOf(history.seed + 6);
  const some = Array.from({ length: most - 1 }, () => random.whole(0, length - 1));
  return [...new Set([...some, length - 1])].sort((a, b) => a - b);
}

/** Where to look from and up to: the whole of a list, or where few are wanted eight in a row, drawn from the seed. */
export function stretch(
  history: History,
  { thorough, few }: Look,
  length: number,
): { readonly from: number; readonly to: number } {
  if (thorough || few !== true || length <= 8) return { from: 0, to: length };
  const from = randomOf(history.seed + 7).whole(0, length - 8);
  return { from, to: from + 8 };
}

/** What is wrong when two values are not the same data: where they first differ. */
export const differs = (what: string, found: unknown, expected: unknown): string | undefined => {
  if (same(found, expected)) return undefined;
  const left = canonical(found);
  const right = canonical(expected);
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 120);
  return `${what}:\n  found    …${near(left)}\n  expected …${near(right)}`;
};
