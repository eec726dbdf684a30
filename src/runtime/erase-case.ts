import type { Instant } from '../calendar/instant.js';
import { isInstant } from '../calendar/instant.js';
import { caseFigures } from '../case/case-figures.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven, checkOptions, shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Tombstone } from '../store/case-store.js';
import { type CaseHost, type WholeHost, wholeHost } from './case-host.js';
import { loadCase } from './held-case.js';
import { trying } from './running.js';

/** How a case is erased. */
export interface EraseOptions {
  /** Why it is erased: your retention class or decision, such as `five-years`. No free text about a person. */
  readonly ground: string;
  /** Who erases it: an opaque reference. */
  readonly by: Ref;
  readonly at: Instant;
  /** Whether figures without a person are kept (`caseFigures`). Default: true. */
  readonly figures?: boolean;
}

/**
 * Erases a case for ever: its snapshot, what its entries and events say, and its key when the store keeps it. Figures without a
 * person are written in the same transaction. The chain of its journal still verifies; the tombstone says when, why and by whom.
 * Whether the time has come is not judged: ask `retention` first.
 *
 * Again for an erased case: the first tombstone is returned. With keys outside the store, destroy the key as well
 * (`keys.destroy`): that is what makes copies unreadable.
 *
 * @throws PathwayError `unknown-case`; `invalid-argument`; `case-busy` when others save it again and again; `store-failed`
 */
export async function eraseCase(host: CaseHost, id: Ref, options: EraseOptions): Promise<Tombstone> {
  const whole = wholeHost(host, 'eraseCase');
  checkGiven(typeof id === 'string', 'The case', id, 'its id');
  checkOptions(options, 'eraseCase', "{ ground: 'five-years', by: 'user-7', at }", [
    'ground',
    'by',
    'at',
    'figures',
  ]);
  const { ground, by, at, figures = true } = options;
  checkGiven(typeof ground === 'string' && ground !== '', 'The ground', ground, 'your retention class');
  checkGiven(typeof by === 'string' && by !== '', 'Who erases', by, 'an opaque reference');
  checkGiven(
    typeof at === 'string' && isInstant(at),
    'The moment',
    at,
    'an instant (2026-03-02T09:15:00+01:00)',
  );
  return trying(id, async () => {
    const told = figures ? await figuresOf(whole, id) : undefined;
    const erased = await whole.store.erase({ id, erasedAt: at, ground, by }, told?.text, told?.revision);
    // Saved while the figures were made: they are made anew, so that they tell of all that is erased.
    if (erased === 'conflict') return undefined;
    if (erased !== undefined) return erased;
    throw new PathwayError('unknown-case', `There is no case ${shown(id)} here.`, { case: id });
  });
}

/** Codes after which there are no figures to be had. */
const lost = /^(case-erased|broken-|wrong-|unknown-format|unknown-definition|pathway-has-errors)/;

/** The figures as a text, and the revision they tell of; none of a case that is erased already, or whose snapshot can't be read: it is erased all the same. */
async function figuresOf(
  host: WholeHost,
  id: Ref,
): Promise<{ readonly text: string; readonly revision: number } | undefined> {
  try {
    const { compiled, state, revision } = await loadCase(host, id);
    return { text: JSON.stringify(caseFigures(compiled, state)), revision };
  } catch (error) {
    if (error instanceof PathwayError && lost.test(error.code)) return undefined;
    throw error;
  }
}
