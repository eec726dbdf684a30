import type { Accepted } from '../case/accepted.js';
import type { Recorded } from '../case/recorded.js';
import type { Ref } from '../condition/case-facts.js';
import { shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Entry } from '../entry/entry.js';
import { type SteppedEntry, stepEntry, unstepped } from './case-step.js';
import { currentCase, rememberedCase } from './current-case.js';
import type { Loaded } from './held-case.js';
import { type Running, saved, trying } from './running.js';

/** What `record` may be told. */
export interface RecordInCaseOptions {
  /** The revision that the sender has seen. When the case has been saved since, the answer is `conflict`. Default: any. */
  readonly expected?: number;
}

/** What came of an entry, and the revision that the case has now. */
export type RecordedInCase =
  | (Exclude<Recorded, { readonly outcome: 'needs-history' }> & { readonly revision: number })
  /** The case has been saved since the revision that the sender expected. Nothing was recorded. */
  | { readonly outcome: 'conflict'; readonly revision: number };

/** Records an entry in a case: steps, saves, tries again when somebody else was quicker. */
export function recordInCase(
  running: Running,
  id: Ref,
  entry: Entry,
  expected: number | undefined,
): Promise<RecordedInCase> {
  return trying(id, async () => {
    const known = await rememberedCase(running, id);
    const hoped = known === undefined ? undefined : await hopedOf(running, known, entry);
    // What is accepted is saved at the revision it was judged at, or not at all. Any other answer is given of the case as it stands.
    if (hoped?.recorded.outcome === 'accepted' && (expected ?? known?.revision) === known?.revision)
      return answerOf(running, hoped, expected);
    const before = await currentCase(running, id);
    const isSame = hoped !== undefined && before === known;
    const judged = isSame ? hoped : await stepEntry(running.host, unstepped(before), entry);
    return answerOf(running, judged, expected);
  });
}

/**
 * What comes of an entry in a case as it is remembered; undefined when that is not the case of the store's journal, as after a
 * database has been restored from an older copy: then only the case as it stands can say.
 */
async function hopedOf(running: Running, known: Loaded, entry: Entry): Promise<SteppedEntry | undefined> {
  try {
    return await stepEntry(running.host, unstepped(known), entry);
  } catch (error) {
    if (error instanceof PathwayError && error.code === 'wrong-history') return undefined;
    throw error;
  }
}

/** What came of an entry once it has been judged, saved when it is accepted; undefined when somebody else was quicker. */
async function answerOf(
  running: Running,
  { recorded, stepped }: SteppedEntry,
  expected: number | undefined,
): Promise<RecordedInCase | undefined> {
  const { id, revision } = stepped.before;
  if (recorded.outcome === 'already-recorded') running.figures.count('repeated');
  else if (expected !== undefined && expected !== revision) return { outcome: 'conflict', revision };
  if (recorded.outcome === 'refused') running.figures.count('refused');
  if (recorded.outcome === 'needs-history') throw needsHistory(id);
  if (recorded.outcome !== 'accepted') return { ...recorded, revision };
  if (!(await saved(running, [stepped]))) return undefined;
  running.figures.count('accepted');
  return { ...withWake(recorded), revision: revision + 1 };
}

/** The answer with its wake time read: it is a getter, which a copy would drop. */
const withWake = (recorded: Accepted): Accepted => ({ ...recorded, nextWakeAt: recorded.nextWakeAt });

/** The journal that a store gave is not the one that the case was folded from. */
export function needsHistory(id: Ref): PathwayError {
  return new PathwayError(
    'wrong-history',
    `The journal of the case ${shown(id)} is not the one that its state was folded from.`,
    {
      case: id,
    },
  );
}
