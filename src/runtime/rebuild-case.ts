import { instantToEpochMs } from '../calendar/instant.js';
import { nextWakeAt } from '../case/next-wake.js';
import type { Ref } from '../condition/case-facts.js';
import { canonicalJson } from '../definition/canonical-json.js';
import { checkGiven, checkOptions, shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Entry } from '../entry/entry.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { advance, fold } from '../journal/fold.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import type { StoredCase } from '../store/case-store.js';
import { brokenLink, type JournalRow } from '../store/journal-row.js';
import { wholeCase } from '../store/whole-case.js';
import { type CaseHost, type WholeHost, wholeHost } from './case-host.js';
import { entriesOf, erased, type Loaded, openStored, type Told, withPins } from './held-case.js';
import { noticeChanges } from './notice-changes.js';
import { saveCases } from './save-cases.js';

/** What came of rebuilding a case. */
export type Rebuilt =
  /** The snapshot is what the journal folds to. */
  | { readonly outcome: 'equal' }
  /** It was not, or could not be read. It has been replaced, or would be. */
  | { readonly outcome: 'rebuilt' | 'differs'; readonly why: WhyRebuilt };

/** What was wrong: the snapshot can't be read, it is not what the journal gives, or the case would be woken too late or never. */
export type WhyRebuilt = 'unreadable' | 'other-state' | 'wake-time';

/** What `rebuildCase` may be told. */
export interface RebuildOptions {
  /** Only look, and write nothing. Default: false. */
  readonly dryRun?: boolean;
}

/**
 * Compares the snapshot of a case with what its journal folds to, and replaces it when they differ: a snapshot is a cache.
 * Notices that were told stay told when they can be read. Otherwise those that had passed when the last entry was recorded count as
 * told; one that a wake has told since may be told once more, under the same key: better twice than never.
 *
 * A journal that is not as it was written is never built from: see `auditStore`.
 *
 * @throws PathwayError `unknown-case`, `case-erased`, `unknown-definition`; `broken-journal` when the chain of the journal is broken;
 *   `case-busy` when the case was saved meanwhile
 */
export async function rebuildCase(host: CaseHost, id: Ref, options: RebuildOptions = {}): Promise<Rebuilt> {
  const whole = wholeHost(host, 'rebuildCase');
  checkOptions(options, 'rebuildCase', '{ dryRun: true }', ['dryRun']);
  checkGiven(typeof id === 'string', 'The case', id, 'its id');
  const kept = await wholeCase(whole.store, id);
  if (kept === undefined)
    throw new PathwayError('unknown-case', `There is no case ${shown(id)} here.`, { case: id });
  if (kept.kind === 'erased') throw erased(id);
  const known = await readable(whole, kept.case);
  const rows = (await whole.store.journal(id)).slice(0, kept.case.entries);
  checkChain(id, rows, kept.case);
  const entries = await entriesOf(whole, id, rows);
  const compiled = known?.compiled ?? (await pinnedOf(whole, kept.case, entries));
  const folded = fold(compiled, entries);
  const state = known === undefined ? folded : advancedLike(compiled, folded, known.state);
  const why = whyRebuild(known, state, compiled);
  if (why === undefined) return { outcome: 'equal' };
  if (options.dryRun === true) return { outcome: 'differs', why };
  const before = {
    ...kept.case,
    compiled,
    state,
    told: known?.told ?? toldBy(compiled, state, entries),
    nextWakeAt: undefined,
  };
  const after = { ...before, nextWakeAt: wakeOf(compiled, state, before.told) };
  const saved = await saveCases(whole, [{ before, after, entries: [], events: [] }]);
  if (saved.outcome === 'saved') return { outcome: 'rebuilt', why };
  throw new PathwayError('case-busy', `The case ${shown(id)} was saved while it was rebuilt. Try again.`, {
    case: id,
  });
}

/** The case as its snapshot says, when it is one and belongs to its definition. */
async function readable(host: WholeHost, stored: StoredCase): Promise<Loaded | undefined> {
  try {
    const loaded = await openStored(host, stored);
    checkState(loaded.compiled, loaded.state);
    return isPinned(loaded.state, stored) ? loaded : undefined;
  } catch (error) {
    if (error instanceof PathwayError && error.code.startsWith('broken')) return undefined;
    if (error instanceof PathwayError && error.code.startsWith('wrong')) return undefined;
    if (error instanceof PathwayError && error.code === 'unknown-format') return undefined;
    throw error;
  }
}

/** The case says what it is pinned to beside its snapshot: a snapshot of another pin is not its own. */
const isPinned = ({ pin }: CaseState, { pin: own }: StoredCase): boolean =>
  pin.pathway === own.pathway && pin.version === own.version && pin.hash === own.hash;

function checkChain(id: Ref, rows: readonly JournalRow[], stored: StoredCase): void {
  const broken = brokenLink(id, rows, { entries: stored.entries, head: stored.head });
  if (broken === undefined) return;
  throw new PathwayError(
    'broken-journal',
    `Number ${broken.seq} in the journal of the case ${shown(id)} is not as it was written (${broken.why}). Nothing was built from it.`,
    { case: id, ...broken },
  );
}

/** What is wrong with a snapshot beside what its journal folds to; undefined when nothing is. */
function whyRebuild(
  known: Loaded | undefined,
  state: CaseState,
  compiled: CompiledPathway,
): WhyRebuilt | undefined {
  if (known === undefined) return 'unreadable';
  if (!sameData(known.state, state)) return 'other-state';
  const wake = wakeOf(compiled, state, known.told);
  const isLate =
    wake !== undefined &&
    (known.nextWakeAt === undefined || instantToEpochMs(known.nextWakeAt) > instantToEpochMs(wake));
  return isLate ? 'wake-time' : undefined;
}

async function pinnedOf(
  host: WholeHost,
  { pin }: StoredCase,
  entries: readonly Entry[],
): Promise<CompiledPathway> {
  const compiled = await host.definitions.get(pin.pathway, pin.version);
  const pins = entries.flatMap((entry) => (entry.kind === 'definition-changed' ? [entry.from] : []));
  return withPins(host, await host.definitions.newestFor({ ...compiled.pin, hash: pin.hash }), pins);
}

/** A snapshot may have been advanced by time since the last entry: the fold is, too, to the same day. */
function advancedLike(compiled: CompiledPathway, folded: CaseState, known: CaseState): CaseState {
  const { at } = known.facts;
  return at > folded.facts.at && folded.facts.at !== '' ? advance(compiled, folded, at) : folded;
}

/** What must have been told when the last entry was recorded: every save looks for it. */
function toldBy(compiled: CompiledPathway, state: CaseState, entries: readonly Entry[]): Told {
  const last = entries
    .map(({ recordedAt }) => recordedAt)
    .sort((a, b) => instantToEpochMs(a) - instantToEpochMs(b))
    .at(-1);
  return last === undefined ? { notices: [] } : noticeChanges(compiled, state, { notices: [] }, last).told;
}

const sameData = (one: CaseState, other: CaseState): boolean =>
  canonicalJson(JSON.parse(JSON.stringify(one))) === canonicalJson(JSON.parse(JSON.stringify(other)));

/** When the case must be woken next, counted from when it was last looked at. */
const wakeOf = (compiled: CompiledPathway, state: CaseState, told: Told): string | undefined =>
  state.facts.at === '' ? undefined : nextWakeAt(compiled, state, told.until ?? state.facts.at);
