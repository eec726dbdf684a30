import type { Ref } from '../condition/case-facts.js';
import { frozen } from './frozen.js';
import type { Loaded } from './held-case.js';

/** Cases as this process last knew them. Whether one still stands so is for the store to say. */
export interface CaseMemory {
  /** The case as it was last known; undefined when it is not remembered. */
  readonly get: (id: Ref) => Loaded | undefined;
  readonly keep: (loaded: Loaded) => void;
  readonly forget: (id: Ref) => void;
}

/**
 * A memory that holds a number of cases, and lets go of those that nobody has asked for the longest.
 *
 * @param most - how many; 0 remembers nothing
 */
export function caseMemory(most: number): CaseMemory {
  // A map gives its keys in the order in which they were set: the first is the one nobody has asked for the longest.
  const cases = new Map<Ref, Loaded>();
  return {
    get: (id) => {
      const known = cases.get(id);
      if (known === undefined) return undefined;
      cases.delete(id);
      cases.set(id, known);
      return known;
    },
    keep: (loaded) => {
      if (most === 0) return;
      // Hosts are given what is kept here.
      frozen(loaded.state);
      frozen(loaded.told);
      cases.delete(loaded.id);
      cases.set(loaded.id, loaded);
      const [oldest] = cases.keys();
      if (cases.size > most && oldest !== undefined) cases.delete(oldest);
    },
    forget: (id) => void cases.delete(id),
  };
}
