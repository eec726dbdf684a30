import type { CaseFacts } from '../condition/case-facts.js';

/**
 * A copy of the root of a case's facts, made for one event: its fields are replaced, and nothing beneath them is ever changed, so
 * that what one event leaves alone is shared with the facts before it.
 */
export type FactsCopy = { -readonly [F in keyof CaseFacts]: CaseFacts[F] };

/** The fields among these that have a value. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name in fields)
    if (fields[name] !== undefined) kept[name] = fields[name] as Exclude<T[typeof name], undefined>;
  return kept;
}
