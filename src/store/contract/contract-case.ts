import { canonicalJson } from '../../definition/canonical-json.js';
import type { CaseChange, Kept, StoredCase } from '../case-store.js';
import { type ChainHead, type JournalRow, nextRow } from '../journal-row.js';
import type { StoredEvent } from '../outbox.js';
import type { Store } from '../store.js';
import { wholeCase } from '../whole-case.js';

/** One case of the contract: hand it to your test runner. */
export interface ContractCase {
  /** What must be true, in words. */
  readonly name: string;
  /** Rejects when it is not; a new store is made for each case. */
  readonly run: () => Promise<void>;
}

/** A case of the contract before it has a store: what it asks of the parts of one. */
export interface ContractRule<Part extends Partial<Store> = Store> {
  readonly name: string;
  readonly holds: (store: Part) => Promise<void>;
}

/** What must hold does not. */
export class ContractBroken extends Error {
  override readonly name = 'ContractBroken';
}

/** Asks that two values are the same data. */
export function same(found: unknown, wanted: unknown, what: string): void {
  const [left, right] = [textOf(found), textOf(wanted)];
  if (left !== right) throw new ContractBroken(`${what}: found ${left}, wanted ${right}`);
}

/** Data as one text; fields that are undefined count as absent, as a field that an adapter leaves out does. */
function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(JSON.parse(JSON.stringify(value)));
}

/** A change that saves a case. */
export interface Writing {
  readonly id?: string;
  readonly expected?: number;
  readonly from?: ChainHead;
  readonly rows?: readonly string[];
  readonly snapshot?: string;
  readonly wakeAt?: string;
  readonly events?: readonly StoredEvent[];
}

/** The rows of entries with these ids, behind a head. */
export function rowsOf(id: string, from: ChainHead, entries: readonly string[]): readonly JournalRow[] {
  const rows: JournalRow[] = [];
  let head = from;
  for (const entry of entries) {
    const told = { entry, kind: 'held', happened: '2026-03-02', recordedAt: '2026-03-02T10:00:00Z' };
    const row = nextRow(id, head, told, JSON.stringify({ id: entry }));
    rows.push(row);
    head = { entries: row.seq, head: row.hash };
  }
  return rows;
}

/** The head before the first row. */
export const atStart: ChainHead = { entries: 0, head: '' };

/** A change of a case: by default one that creates `fall-1` empty. */
export function changeOf(writing: Writing = {}): CaseChange {
  const { id = 'fall-1', expected = 0, from = atStart, snapshot = '{}', events = [] } = writing;
  const rows = rowsOf(id, from, writing.rows ?? []);
  const last = rows.at(-1);
  return {
    expected,
    case: {
      id,
      pin: { pathway: 'prov.liten', version: '1.0.0', hash: 'a'.repeat(64) },
      entries: from.entries + rows.length,
      head: last?.hash ?? from.head,
      snapshot,
      ...(writing.wakeAt === undefined ? {} : { wakeAt: writing.wakeAt }),
    },
    rows,
    events,
  };
}

/** Saves a change that must not meet anybody else's. */
export async function saving(store: Pick<Store, 'save'>, ...changes: readonly CaseChange[]): Promise<void> {
  same(await store.save(changes), { outcome: 'saved' }, 'the save');
}

/** The case, which must be there. */
export async function loaded(store: Pick<Store, 'load'>, id = 'fall-1'): Promise<StoredCase> {
  const kept: Kept | undefined = await wholeCase(store, id);
  if (kept?.kind !== 'case') throw new ContractBroken(`the case ${id} is ${textOf(kept)}`);
  return kept.case;
}

/** Ids of the entries in a journal, in order. */
export async function entryIds(store: Pick<Store, 'journal'>, id = 'fall-1'): Promise<readonly string[]> {
  return (await store.journal(id)).map(({ entry }) => entry);
}

/** Where a case's chain has come to. */
export async function headOf(store: Pick<Store, 'load'>, id = 'fall-1'): Promise<ChainHead> {
  const { entries, head } = await loaded(store, id);
  return { entries, head };
}

/** Texts that an adapter may stumble over: each must come back as it went in. */
export const hostileTexts: readonly string[] = [
  "'; drop table insats_case; --",
  '"quoted" \\ back\\\\slash $1 $$ %s {0}',
  'åäö ÅÄÖ é 漢字 🙂',
  'x'.repeat(200_000),
  '{"a":"\\u0000"}',
  ' \t\n\r leading and trailing \u00a0',
];
