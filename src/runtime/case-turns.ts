import type { Ref } from '../condition/case-facts.js';

/** Lets work on one case wait for the work on it before, within this process. */
export interface CaseTurns {
  /** Does `work` when everything asked for these cases before it is over, whether it went well or not. */
  readonly inTurn: <T>(ids: readonly Ref[], work: () => Promise<T>) => Promise<T>;
}

/**
 * One queue for each case that has work: what a process does to a case comes one after the other, so that it does not
 * conflict with itself. Work on several cases waits in all their queues at once, so that two can't wait for each other.
 */
export function caseTurns(): CaseTurns {
  const last = new Map<Ref, Promise<void>>();
  return {
    inTurn: async (ids, work) => {
      const distinct = [...new Set(ids)];
      const before = distinct.flatMap((id) => last.get(id) ?? []);
      let leave = (): void => {};
      const own = new Promise<void>((done) => {
        leave = done;
      });
      for (const id of distinct) last.set(id, own);
      try {
        await Promise.all(before);
        return await work();
      } finally {
        leave();
        for (const id of distinct) if (last.get(id) === own) last.delete(id);
      }
    },
  };
}
