import { type Instant, isInstant } from '../calendar/instant.js';
import type { Notice } from '../case/notices.js';
import type { Ref } from '../condition/case-facts.js';
import { canonicalJson } from '../definition/canonical-json.js';
import { shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { DefinitionPin } from '../entry/definition-change.js';
import type { Entry } from '../entry/entry.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { upgraded } from '../journal/upgrades/upgraded.js';
import { type CompiledPathway, withEarlier } from '../machine/compile-pathway.js';
import type { Kept, StoredCase } from '../store/case-store.js';
import type { JournalRow } from '../store/journal-row.js';
import { wholeCase } from '../store/whole-case.js';
import type { WholeHost } from './case-host.js';

/** A case as it stood when it was loaded. */
export interface HeldCase {
  readonly id: Ref;
  /** The definition that it is pinned to, ready for `overview` and the like. */
  readonly compiled: CompiledPathway;
  readonly state: CaseState;
  /** Counts every save: send it to a client as an ETag, and give it back as `expected`. */
  readonly revision: number;
  /** When it must be looked at again if nothing more is recorded; undefined = never by itself. */
  readonly nextWakeAt: Instant | undefined;
}

/** Notices that have been told, and how far they have been looked for. */
export interface Told {
  readonly notices: readonly Notice[];
  readonly until?: Instant;
}

/** What a host is given of a case. */
export const heldOf = ({ id, compiled, state, revision, nextWakeAt }: Loaded): HeldCase => ({
  id,
  compiled,
  state,
  revision,
  nextWakeAt,
});

/** A held case with what only the runtime needs. */
export interface Loaded extends HeldCase {
  readonly told: Told;
  /** Rows of its journal, and the hash of the last one. */
  readonly entries: number;
  readonly head: string;
}

/** What a snapshot is, as JSON: a cache of what the journal folds to, and the notices that have been told. */
interface Snapshot {
  readonly state: CaseState;
  readonly told: Told;
}

/** The snapshot of a case as a text. */
export function snapshotText({ state, told }: Snapshot): string {
  return JSON.stringify({ state, told } satisfies Snapshot);
}

/**
 * A case from a store.
 *
 * @throws PathwayError `unknown-case`; `case-erased`; as `checkState` when the snapshot is none (rebuild it)
 */
export async function loadCase(host: WholeHost, id: Ref): Promise<Loaded> {
  return openKept(host, id, await wholeCase(host.store, id));
}

/**
 * What a store has of a case, opened.
 *
 * @throws PathwayError as `loadCase`
 */
export async function openKept(host: WholeHost, id: Ref, kept: Kept | undefined): Promise<Loaded> {
  if (kept === undefined)
    throw new PathwayError('unknown-case', `There is no case ${shown(id)} here.`, { case: id });
  if (kept.kind === 'erased') throw erased(id);
  return openStored(host, kept.case);
}

/** What is answered about an erased case, whatever was asked. */
export function erased(id: Ref): PathwayError {
  return new PathwayError('case-erased', `The case ${shown(id)} has been erased.`, { case: id });
}

/**
 * A case as a store keeps it, opened.
 *
 * @throws PathwayError as `loadCase`
 */
export async function openStored(host: WholeHost, stored: StoredCase): Promise<Loaded> {
  const { id, revision, entries, head, wakeAt } = stored;
  const text = await host.sealer.open(id, stored.snapshot);
  if (text === undefined) throw erased(id);
  const { state, told } = readSnapshot(id, text);
  const compiled = await definitionOf(host, state);
  checkState(compiled, state);
  return {
    id,
    compiled,
    state: pinnedAs(compiled, state),
    revision,
    nextWakeAt: wakeAt,
    told,
    entries,
    head,
  };
}

/**
 * The definition of a case as it is now: texts may have been corrected since the case was opened.
 *
 * @throws PathwayError `unknown-definition`, `wrong-hash`
 */
export async function definitionOf(host: WholeHost, state: CaseState): Promise<CompiledPathway> {
  const newest = await host.definitions.newestFor(state.pin);
  return withPins(host, newest, state.changes?.map(({ from }) => from) ?? []);
}

/**
 * A definition with the earlier ones that a case has been under.
 *
 * @throws PathwayError `unknown-definition` when one of them is not kept any more
 */
export async function withPins(
  host: WholeHost,
  compiled: CompiledPathway,
  pins: readonly DefinitionPin[],
): Promise<CompiledPathway> {
  const { calendar, language } = compiled.pin;
  const earlier: CompiledPathway[] = [];
  for (const pin of pins) earlier.push(await host.definitions.newestFor({ ...pin, calendar, language }));
  return withEarlier(compiled, earlier);
}

/** The state with the pin of its definition itself, not a copy of it: then it is seen at once that they belong together. */
function pinnedAs({ pin }: CompiledPathway, state: CaseState): CaseState {
  return canonicalJson(state.pin) === canonicalJson(pin) ? { ...state, pin } : state;
}

function readSnapshot(id: Ref, text: string): Snapshot {
  try {
    const stored = JSON.parse(text) as Snapshot;
    const read: Snapshot = { ...stored, state: upgraded(stored.state) as CaseState };
    if (typeof read.state.pin.pathway === 'string' && isTold(read.told)) return read;
  } catch {
    // Told below.
  }
  throw new PathwayError(
    'broken-state',
    `The stored snapshot of the case ${shown(id)} is none. It is a cache: rebuild it from the journal (\`rebuildCase\`).`,
    { case: id },
  );
}

function isTold({ notices, until }: Told): boolean {
  const areNotices = Array.isArray(notices) && notices.every((one) => typeof one?.key === 'string');
  return areNotices && (until === undefined || isInstant(until));
}

/**
 * The entries of rows of a case's journal.
 *
 * @throws PathwayError `broken-journal` when a body is no entry, `case-erased`
 */
export async function entriesOf(
  host: WholeHost,
  id: Ref,
  rows: readonly JournalRow[],
): Promise<readonly Entry[]> {
  const texts = await Promise.all(
    rows.map(({ body }) => (body === undefined ? undefined : host.sealer.open(id, body))),
  );
  return texts.map((text, at) => {
    if (text === undefined) throw erased(id);
    return readEntry(id, at + 1, text);
  });
}

function readEntry(id: Ref, seq: number, text: string): Entry {
  try {
    return JSON.parse(text) as Entry;
  } catch {
    throw new PathwayError(
      'broken-journal',
      `Number ${seq} in the journal of the case ${shown(id)} is no entry. See what \`auditCase\` says.`,
      { case: id, at: seq },
    );
  }
}

/** An entry as the text that is stored: the same text for the same content. */
export const entryText = (entry: Entry): string => canonicalJson(entry);
