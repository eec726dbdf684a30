import type { Ref } from '../condition/case-facts.js';
import { canonicalJson } from '../definition/canonical-json.js';
import { sha256 } from '../definition/sha256.js';

/** What a row of a journal tells of its entry without opening it. */
export interface RowHead {
  /** The entry's own id. */
  readonly entry: string;
  readonly kind: string;
  readonly happened: string;
  readonly recordedAt: string;
}

/**
 * An entry as a store keeps it: a link in the chain of its case. The chain runs over the hash of the body as it is stored, so that it
 * still verifies when the body is sealed, and when it is gone.
 */
export interface JournalRow extends RowHead {
  /** Place in the order of recording, from 1. */
  readonly seq: number;
  /** The entry as JSON, or sealed; `undefined` when the case has been erased. */
  readonly body: string | undefined;
  /** SHA-256 of the body as stored, in hex. */
  readonly bodyHash: string;
  /** SHA-256 over the row before and this one's own fields, in hex. */
  readonly hash: string;
}

/** Where a chain has come to: rows, and the hash of the last one. Kept somewhere else, it shows a chain that was cut or written anew. */
export interface ChainHead {
  readonly entries: number;
  /** `''` before the first row. */
  readonly head: string;
}

/** The next row of a case's journal. Pure. */
export function nextRow(id: Ref, after: ChainHead, told: RowHead, body: string): JournalRow {
  const row = { ...told, seq: after.entries + 1, body, bodyHash: sha256(body) };
  return { ...row, hash: linkHash(id, after.head, row) };
}

/**
 * What a row's hash is made over: canonical JSON (RFC 8785) of the hash before it, the case, and the row's fields in this order.
 * Anyone can compute it again.
 */
export function linkHash(id: Ref, previous: string, row: Omit<JournalRow, 'hash' | 'body'>): string {
  const { seq, entry, kind, happened, recordedAt, bodyHash } = row;
  return sha256(canonicalJson([previous, id, seq, entry, kind, happened, recordedAt, bodyHash]));
}

/** The first thing that is wrong with a chain. */
export interface BrokenLink {
  /** `seq` of the first row that is not as it was written; one more than the rows there are when some are missing at the end. */
  readonly seq: number;
  /**
   * - `order`: a row is missing, or stands twice
   * - `body`: the body is not the one that was recorded
   * - `link`: a field of the row, or a row before it, is not the one that was recorded
   * - `head`: the rows are fewer or others than the head that was kept says
   */
  readonly why: 'order' | 'body' | 'link' | 'head';
}

/**
 * The first broken link of a case's journal, or `undefined` when it is whole. Pure. Without a `head` that was kept somewhere else it
 * can't see that rows were cut off at the end, or that the whole chain was written anew.
 *
 * @param rows - all rows of the case, in order of `seq`
 * @param head - where the chain had come to at some earlier time
 */
export function brokenLink(id: Ref, rows: readonly JournalRow[], head?: ChainHead): BrokenLink | undefined {
  let previous = '';
  for (const [index, row] of rows.entries()) {
    const seq = index + 1;
    if (row.seq !== seq) return { seq, why: 'order' };
    if (row.body !== undefined && sha256(row.body) !== row.bodyHash) return { seq, why: 'body' };
    if (linkHash(id, previous, row) !== row.hash) return { seq, why: 'link' };
    if (head?.entries === seq && head.head !== row.hash) return { seq, why: 'head' };
    previous = row.hash;
  }
  if (head !== undefined && head.entries > rows.length) return { seq: rows.length + 1, why: 'head' };
  return undefined;
}
