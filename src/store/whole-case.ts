import type { Ref } from '../condition/case-facts.js';
import { shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { CaseStore, Kept } from './case-store.js';

/**
 * A case as a store keeps it, for one who holds nothing of it yet.
 *
 * @throws PathwayError `store-failed` when the store says that nothing has changed: it was not told since when
 */
export async function wholeCase(store: Pick<CaseStore, 'load'>, id: Ref): Promise<Kept | undefined> {
  const kept = await store.load(id);
  if (kept?.kind !== 'unchanged') return kept;
  throw new PathwayError(
    'store-failed',
    `The store says that the case ${shown(id)} is unchanged, and was not told what it was. It must give the case.`,
    { case: id },
  );
}
