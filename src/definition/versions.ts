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
