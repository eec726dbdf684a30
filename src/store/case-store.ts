import type { Instant } from '../calendar/instant.js';
import type { Ref } from '../condition/case-facts.js';
import type { JournalRow } from './journal-row.js';
import type { StoredEvent } from './outbox.js';

/** The definition that a case is pinned to, as a store can look it up. */
export interface StoredPin {
  readonly pathway: string;
  readonly version: string;
  /** SHA-256 of the behaviour, in hex. */
  readonly hash: string;
}

/** A case as a store keeps it. Its texts are opaque to the store: JSON, or JSON that has been sealed. */
export interface StoredCase {
  readonly id: Ref;
  readonly pin: StoredPin;
  /** Counts every save, from 1: what a change was made from, and what a host may send as an ETag. */
  readonly revision: number;
  /** Rows in its journal; the last one has this `seq`. */
  readonly entries: number;
  /** Hash of the last row of its journal; `''` before the first. */
  readonly head: string;
  /** The cache: what the journal folds to. Can always be rebuilt. */
  readonly snapshot: string;
  /** When it must be looked at again if nothing more is recorded; missing = never by itself. */
  readonly wakeAt?: Instant;
}

/** What tells one save of a case from another, for whoever holds the case as it was then. */
export type CaseMark = Pick<StoredCase, 'revision' | 'head'>;

/** What is left of an erased case: no content, and nothing that tells what was in it. */
export interface Tombstone {
  readonly id: Ref;
  readonly erasedAt: Instant;
  /** Why it was erased: the host's own retention class, such as `5-years-after-closing`. */
  readonly ground: string;
  /** Who erased it: an opaque reference. */
  readonly by: Ref;
}

/** A stored case, or what is left of one. */
export type Kept =
  | { readonly kind: 'case'; readonly case: StoredCase }
  | { readonly kind: 'erased'; readonly tombstone: Tombstone };

/** One case as it shall be after a save. */
export interface CaseChange {
  /** The revision that the change was made from; 0 creates the case. The case is saved with the next one. */
  readonly expected: number;
  /**
   * Hash of the last row that the change was made from. When it is given, a case whose last row is another is a conflict whatever its
   * revision: the database may have been restored from a copy since.
   */
  readonly expectedHead?: string;
  readonly case: Omit<StoredCase, 'revision'>;
  /** Rows that are added to its journal, in order: `seq` goes on from what it had. */
  readonly rows: readonly JournalRow[];
  /** What has happened, for whoever follows the outbox. */
  readonly events: readonly StoredEvent[];
}

/** What came of a save. */
export type Saved =
  | { readonly outcome: 'saved' }
  /** Somebody else has saved this case since (or created it, or erased it). Nothing of the save was kept: load and try again. */
  | { readonly outcome: 'conflict'; readonly case: Ref };

/** A case that is due, claimed by whoever asked. */
export interface DueCase {
  readonly id: Ref;
  readonly wakeAt: Instant;
}

/** What `due` is asked. */
export interface DueQuery {
  /** Cases whose `wakeAt` is no later than this moment. */
  readonly at: Instant;
  /** Most cases, 1 or more. */
  readonly limit: number;
  /**
   * Milliseconds for which nobody else is given these cases; a save of the case ends it sooner. Counted by the store's own clock: a
   * worker that dies keeps its cases no longer than this.
   */
  readonly claimMs: number;
}

/** What `scan` is asked. */
export interface ScanQuery {
  /** Cases whose id comes after this one, by UTF-8 bytes. Default: from the first. */
  readonly after?: Ref;
  /** Most cases, 1 or more. */
  readonly limit: number;
}

/** The answer to one who holds a case as it still is. */
export interface Unchanged {
  readonly kind: 'unchanged';
}

/**
 * Where cases are kept. Six methods; every one may fail with `PathwayError` `store-failed`, and then either all or nothing of a save was
 * kept. Adapters are held to `caseStoreContract`.
 *
 * 1. A save is atomic: rows, snapshots, wake times and events of all its changes, or nothing.
 * 2. A save whose `expected` is not the revision of the case is a conflict, whoever saved in between.
 * 3. What was saved is read by the next call, of whatever process.
 *
 * Not promised: the order in which waiting savers get their turn.
 */
export interface CaseStore {
  /**
   * The case, what is left of it, or `undefined` when there has been none.
   *
   * @param held - the case as the one who asks holds it. A store may answer `unchanged` when it has been neither saved nor erased
   *   since, and then need not read its texts; one that knows no shorter way answers as without it
   */
  readonly load: (id: Ref, held?: CaseMark) => Promise<Kept | Unchanged | undefined>;
  /** Rows of the journal with a `seq` above `after` (default 0), in order. Rows of an erased case have no body. */
  readonly journal: (id: Ref, after?: number) => Promise<readonly JournalRow[]>;
  /** Saves changes of one or several cases together. A case stands in it once. */
  readonly save: (changes: readonly CaseChange[]) => Promise<Saved>;
  /** Claims cases that are due, those that have waited longest first. */
  readonly due: (query: DueQuery) => Promise<readonly DueCase[]>;
  /** Cases and tombstones by id, a page at a time. */
  readonly scan: (query: ScanQuery) => Promise<readonly Kept[]>;
  /**
   * Takes away the content of a case for ever: its snapshot, the bodies of its rows and events, its key when the store keeps
   * it, its wake time. Rows keep id, kind, dates and hashes, so that the chain still verifies. Again for an erased case: the first
   * tombstone stays. The outbox is told `erased`, without a body.
   *
   * @param figures - numbers without a person that are written in the same transaction, as text
   * @param expected - the revision that the figures were made from; when the case has been saved since, nothing is erased
   * @returns the tombstone that stands; `undefined` when there is no such case; `conflict` when it has been saved since `expected`
   */
  readonly erase: (
    tombstone: Tombstone,
    figures?: string,
    expected?: number,
  ) => Promise<Tombstone | 'conflict' | undefined>;
}
