import { PathwayError } from '../../diagnostics/pathway-error.js';
import type { CaseStore } from '../case-store.js';

/** What goes wrong with a save, by its number from 1; `undefined` when nothing does. */
export type SaveFault = (save: number) => 'conflict' | 'fails-before' | 'fails-after' | undefined;

/**
 * The same store, whose saves go wrong as they are told: somebody else was quicker, it failed before it was kept, or it was kept
 * and the answer was lost. For tests of a host: none of them may lose or double anything.
 */
export function withFaults<S extends CaseStore>(store: S, fault: SaveFault): S {
  let saves = 0;
  return {
    ...store,
    save: async (changes) => {
      saves += 1;
      const what = fault(saves);
      if (what === 'conflict') return { outcome: 'conflict', case: changes[0]?.case.id ?? '' };
      if (what === 'fails-before') throw failed();
      const saved = await store.save(changes);
      if (what === 'fails-after') throw failed();
      return saved;
    },
  };
}

const failed = (): PathwayError =>
  new PathwayError('store-failed', 'The store did not answer (a planned fault).', { retry: true });
