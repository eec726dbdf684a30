import type { WantedNames } from './scenario.js';

/** What a list should be, from the way it is written: one id, a list, or `only`, `among`, `without`. Pure. */
export function wantedNames(value: unknown): WantedNames {
  if (typeof value === 'string') return { only: [value] };
  return Array.isArray(value) ? { only: value } : (value as WantedNames);
}

/** Whether a list is what it should be. Pure. */
export function isWanted(found: readonly string[], { only, among = [], without = [] }: WantedNames): boolean {
  if (only !== undefined && !isSame(found, only)) return false;
  return among.every((name) => found.includes(name)) && without.every((name) => !found.includes(name));
}

function isSame(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && found.every((name, at) => name === wanted[at]);
}

/** The names that a wish says are there: what it names, but for what it wants to be without. Pure. */
export function namesWanted({ only = [], among = [] }: WantedNames): readonly string[] {
  return [...only, ...among];
}
