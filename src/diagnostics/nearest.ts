import { inEnglish } from './in-english.js';

/**
 * The name among `known` that `word` is Swedish for, when the language has one; else the one that it is most like, if it is
 * like enough: at most a third of the longer word's letters differ (a swap of two neighbours is one). Case, accents and `_`
 * for `-` do not count. `undefined` when none is near; the first of several equally near. Pure; looks at most at 64 characters
 * of each and 2,000 names.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = folded(word);
  const names = firstOf(known, 2000);
  const meant = names.includes(word) ? undefined : inEnglish(wanted, names);
  if (meant !== undefined) return meant;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const other = folded(name);
    const limit = Math.min(Math.floor(Math.max(wanted.length, other.length) / 3), least - 1);
    const distance = distanceWithin(wanted, other, limit);
    if (distance !== undefined) {
      best = name;
      least = distance;
    }
  }
  return best;
}

/** At most eight of the names, for "expected one of", and how many there are beside them. Pure. */
export function fewOf(known: Iterable<string>): { readonly known: readonly string[]; readonly more: number } {
  const all = [...known];
  return { known: all.slice(0, 8), more: Math.max(0, all.length - 8) };
}

function firstOf(known: Iterable<string>, most: number): readonly string[] {
  const names: string[] = [];
  for (const name of known) {
    if (names.length === most) break;
    names.push(name);
  }
  return names;
}

function folded(text: string): string {
  return text.slice(0, 64).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('_', '-');
}

/** Optimal string alignment distance, or `undefined` when it is more than `limit`. */
function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return undefined;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      line.push(cost);
    }
    before = above;
    above = line;
  }
  const distance = above[b.length] ?? 0;
  return distance <= limit ? distance : undefined;
}
