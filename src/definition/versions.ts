import { behaviourHash } from './hash.js';
import type { Pathway } from './pathway.js';

/** Compares versions by their numbers: 1.10.0 comes after 1.9.0. Below zero when `a` comes first. Pure. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The numbers of a version: `1.2.0` is 1, 2 and 0. Pure. */
export function numbersOf(version: string): readonly number[] {
  return version.split(/[.+-]/u).map((part) => Number.parseInt(part, 10) || 0);
}

/**
 * The number that a definition should have, when only the last number has grown though it behaves otherwise: 1.1.0 for 1.0.1.
 * Missing when its version says right. Pure.
 */
export function versionMeant(before: Pathway, after: Pathway): string | undefined {
  const [old, fresh] = [numbersOf(before.version), numbersOf(after.version)];
  const [major = 0, minor = 0, patch = 0] = fresh;
  const isPatch = old[0] === major && old[1] === minor && (old[2] ?? 0) < patch;
  if (before.pathway !== after.pathway || !isPatch) return undefined;
  return behaviourHash(before) === behaviourHash(after) ? undefined : `${major}.${minor + 1}.0`;
}
