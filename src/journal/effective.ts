import { instantToEpochMs, localDateOf } from '../calendar/instant.js';
import { isLocalDate } from '../calendar/local-date.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { correctedEntry, isEntry } from '../entry/check-entry.js';
import { checkTimes } from '../entry/check-times.js';
import { contentDigest } from '../entry/digest.js';
import type { Entry } from '../entry/entry.js';
import { type DefinitionChange, definitionChanges, isDefinitionChange } from './definition-changes.js';
import { comparePlaces, type Place, placeOf } from './order.js';

type Change = Extract<Entry, { kind: 'correction' | 'withdrawal' }>;

/** An entry as it stands after corrections and withdrawals, with its place in the order. */
export interface Effective {
  readonly entry: Entry;
  readonly place: Place;
  /** Id of the correction that made it what it is, or of the withdrawal that took it away. */
  readonly changedBy?: string;
}

/** A journal as it stands: the entries that have effect in the order of what happened, and those taken away. */
export interface JournalView {
  readonly standing: readonly Effective[];
  readonly withdrawn: readonly Effective[];
  /** Changes of definition that hold, in order. */
  readonly changes: readonly DefinitionChange[];
}

/**
 * Checks that a journal is a list of well-formed entries, as the door stores them.
 *
 * @throws PathwayError `broken-journal`, with the index of the first one that is not
 */
export function checkJournal(entries: readonly Entry[]): void {
  const at = Array.isArray(entries) ? entries.findIndex((entry) => !isEntry(entry)) : 0;
  if (at < 0) return;
  throw new PathwayError(
    'broken-journal',
    `The journal is not a list of entries as they were stored: look at number ${at + 1}.`,
    { at },
  );
}

/** Whether an entry was known on `known`: a date means to the end of that local day. */
export function isKnown(entry: Entry, known: string | undefined, zone: string): boolean {
  if (known === undefined) return true;
  return isLocalDate(known)
    ? localDateOf(entry.recordedAt, zone) <= known
    : instantToEpochMs(entry.recordedAt) <= instantToEpochMs(known);
}

/**
 * The entries that stand, in order: what was not known is dropped, corrections replace and withdrawals take
 * away (the latest known change of an entry wins), repeats count once. Pure; independent of arrival order.
 *
 * @param entries - a journal that has been checked with `checkJournal`
 */
export function effectiveEntries(
  entries: readonly Entry[],
  zone: string,
  known?: string,
): readonly Effective[] {
  return journalView(entries, zone, known).standing;
}

/**
 * The entries that stand and those that have been withdrawn, each in order. Pure; independent of arrival order.
 *
 * @param entries - a journal that has been checked with `checkJournal`
 */
export function journalView(entries: readonly Entry[], zone: string, known?: string): JournalView {
  const stored = distinct(entries.filter((entry) => isKnown(entry, known, zone)));
  const winning = winningChanges(stored, zone);
  const standing: Effective[] = [];
  const withdrawn: Effective[] = [];
  const changes = changesIn(stored, winning, zone);
  for (const entry of stored.values()) {
    if (isChange(entry)) continue;
    const change = winning.get(entry.id);
    const stands = change === undefined ? entry : changedEntry(entry, change);
    const item = { entry: stands ?? entry, place: placeOf(stands ?? entry, zone, changes) };
    (stands === undefined ? withdrawn : standing).push(
      change === undefined ? item : { ...item, changedBy: change.id },
    );
  }
  const inOrder = (items: Effective[]): readonly Effective[] =>
    items.sort((a, b) => comparePlaces(a.place, b.place));
  return { standing: inOrder(standing), withdrawn: inOrder(withdrawn), changes };
}

const unchanged: readonly DefinitionChange[] = [];

/** The changes of definition as they stand after corrections and withdrawals. */
function changesIn(
  stored: ReadonlyMap<string, Entry>,
  winning: ReadonlyMap<string, Change>,
  zone: string,
): readonly DefinitionChange[] {
  const asked = [...stored.values()].filter(isDefinitionChange);
  if (asked.length === 0) return unchanged;
  const standing = asked.flatMap((entry) => {
    const change = winning.get(entry.id);
    return (change === undefined ? entry : changedEntry(entry, change)) ?? [];
  });
  return definitionChanges(standing, zone);
}

function isChange(entry: Entry): entry is Change {
  return entry.kind === 'correction' || entry.kind === 'withdrawal';
}

/** One entry per id: the first recorded; among equals the smaller digest, so that arrival order never matters. */
export function distinct(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const other = byId.get(entry.id);
    if (other === undefined || isBefore(entry, other)) byId.set(entry.id, entry);
  }
  return byId;
}

function isBefore(a: Entry, b: Entry): boolean {
  const difference = instantToEpochMs(a.recordedAt) - instantToEpochMs(b.recordedAt);
  return difference === 0 ? contentDigest(a) < contentDigest(b) : difference < 0;
}

/** The change that wins for each original entry: the latest one that has not itself been withdrawn. */
function winningChanges(stored: ReadonlyMap<string, Entry>, zone: string): ReadonlyMap<string, Change> {
  const changes = [...stored.values()].filter(isChange);
  const withdrawals = changes.filter((change) => change.kind === 'withdrawal');
  const gone = new Map<string, boolean>();
  const isGone = (change: Change): boolean => {
    const known = gone.get(change.id);
    if (known !== undefined) return known;
    gone.set(change.id, false);
    const answer = withdrawals.some(
      (other) => other.of === change.id && comesAfter(other, change) && !isGone(other),
    );
    gone.set(change.id, answer);
    return answer;
  };
  const winning = new Map<string, Change>();
  for (const change of changes) {
    const root = rootOf(change, stored);
    if (root === undefined || isGone(change) || !isSound(change, stored.get(root), zone)) continue;
    const other = winning.get(root);
    if (other === undefined || comesAfter(change, other)) winning.set(root, change);
  }
  return winning;
}

/**
 * Whether a new change would have no effect because another change of the same entry is later. Pure; a change whose target is
 * unknown waits, and is not superseded.
 */
export function isSuperseded(entry: Entry, history: readonly Entry[], zone: string): boolean {
  if (!isChange(entry) || entry.of === entry.id) return false;
  const stored = distinct([...history, entry]);
  const target = stored.get(entry.of);
  if (entry.kind === 'withdrawal' && target !== undefined && isChange(target))
    return !comesAfter(entry, target);
  const root = rootOf(entry, stored);
  return (
    root !== undefined &&
    isSound(entry, stored.get(root), zone) &&
    winningChanges(stored, zone).get(root)?.id !== entry.id
  );
}

/** Changes are ordered by when they were recorded, then by id. A change of a change that is not later has no effect. */
function comesAfter(a: Change, b: Change): boolean {
  const difference = instantToEpochMs(a.recordedAt) - instantToEpochMs(b.recordedAt);
  return difference === 0 ? a.id > b.id : difference > 0;
}

/** The original entry that a change is about, through corrections of corrections; undefined while it is unknown. */
function rootOf(change: Change, stored: ReadonlyMap<string, Entry>): string | undefined {
  let current: Change = change;
  for (let steps = 0; steps <= stored.size; steps += 1) {
    const target = stored.get(current.of);
    if (target === undefined) return undefined;
    if (!isChange(target)) return target.id;
    if (change.kind === 'withdrawal') return undefined;
    if (target.kind === 'withdrawal') return undefined;
    current = target;
  }
  return undefined;
}

/** A correction whose content is malformed, or dated after the correction itself was recorded, has no effect. */
function isSound(change: Change, target: Entry | undefined, zone: string): boolean {
  if (change.kind === 'withdrawal') return true;
  return target !== undefined && correctedEntry(target, change).ok && checkTimes(change, zone).length === 0;
}

/** The entry as a change leaves it: replaced as a whole (its id, `recordedAt` and `by` stay), or gone. */
export function changedEntry(target: Entry, change: Change): Entry | undefined {
  if (change.kind === 'withdrawal') return undefined;
  const checked = correctedEntry(target, change);
  return checked.ok ? checked.entry : undefined;
}
