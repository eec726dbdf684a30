import type { Ref } from '../condition/case-facts.js';
import { checkGiven, checkOptions, hasFunctions, isTable } from '../diagnostics/misuse.js';
import type { CaseStore, Kept } from './case-store.js';
import { type BrokenLink, brokenLink, type ChainHead, type JournalRow } from './journal-row.js';
import { wholeCase } from './whole-case.js';

/** Where the chain of a case had come to: keep it where whoever can change the store can't reach. */
export interface Anchor extends ChainHead {
  readonly case: Ref;
}

/** A journal that is not as it was written. */
export interface AuditFinding extends Omit<BrokenLink, 'why'> {
  readonly case: Ref;
  /**
   * As of a broken link; and `missing` when the case itself is not there though an anchor says so, `case` when the case does not
   * say what its last row says.
   */
  readonly why: BrokenLink['why'] | 'missing' | 'case';
}

/** What an audit has looked at. */
export interface Audit {
  readonly cases: number;
  readonly rows: number;
  /** Cases that have been erased: their rows are looked at too, their bodies are gone. */
  readonly erased: number;
  /** The first broken entry of each journal that has one; empty when all are whole. */
  readonly findings: readonly AuditFinding[];
  /** Where the chains have come to now: anchors for the next audit. */
  readonly anchors: readonly Anchor[];
}

/** What `auditStore` may be told. */
export interface AuditOptions {
  /** Anchors that were kept from an earlier audit. Without them it can't see rows cut off at an end, or a chain written anew. */
  readonly anchors?: readonly Anchor[];
  /** Only these cases. Default: all. */
  readonly cases?: readonly Ref[];
}

/**
 * Looks through the journals of a store for the first entry of each that is not as it was written. Reads all cases, a page
 * at a time, and changes nothing. Needs no key: the chain runs over what is stored.
 *
 * With anchors it finds every change of a row, a body, an order, a cut or a rewriting before the anchor. Without, it does not
 * find rows cut off at the end of a journal together with the case's own head, nor a journal that was written anew as a
 * whole, nor a case that is gone. Never, not even with anchors: that a case was erased that should not have been (its tombstone says
 * by whom), and that a case was pinned to another definition.
 *
 * @throws PathwayError `invalid-argument`; `store-failed`
 */
export async function auditStore(store: CaseStore, options: AuditOptions = {}): Promise<Audit> {
  checkAsked(store, options);
  const anchors = new Map((options.anchors ?? []).map((anchor) => [anchor.case, anchor]));
  const { cases: only } = options;
  const unseen = new Set([...anchors.keys()].filter((id) => only === undefined || only.includes(id)));
  const found: AuditFinding[] = [];
  const heads: Anchor[] = [];
  const counted = { cases: 0, rows: 0, erased: 0 };
  for await (const kept of keptIn(store, options.cases)) {
    const id = idOf(kept);
    unseen.delete(id);
    const { now, rows } = await together(store, id, kept);
    counted.cases += 1;
    counted.rows += rows.length;
    counted.erased += now.kind === 'erased' ? 1 : 0;
    const broken = brokenLink(id, rows, anchors.get(id)) ?? bodyBroken(now, rows) ?? caseHead(now, rows);
    if (broken !== undefined) found.push({ case: id, ...broken });
    heads.push({ case: id, entries: rows.length, head: rows.at(-1)?.hash ?? '' });
  }
  const missing = [...unseen].map((id): AuditFinding => ({ case: id, seq: 1, why: 'missing' }));
  return { ...counted, findings: [...found, ...missing], anchors: heads };
}

function checkAsked(store: unknown, options: AuditOptions): void {
  checkGiven(hasFunctions(store, ['load', 'journal', 'scan']), 'The store', store, 'a store of cases');
  checkOptions(options, 'auditStore', '{ anchors }', ['anchors', 'cases']);
  const { anchors = [], cases = [] }: { readonly anchors?: unknown; readonly cases?: unknown } = options;
  const isAnchors =
    Array.isArray(anchors) && anchors.every((one) => isTable(one) && typeof one.case === 'string');
  checkGiven(isAnchors, 'The anchors', anchors, 'the anchors of an earlier audit');
  const isCases = Array.isArray(cases) && cases.every((one) => typeof one === 'string');
  checkGiven(isCases, 'The cases', cases, 'a list of their ids');
}

const idOf = (kept: Kept): Ref => (kept.kind === 'case' ? kept.case.id : kept.tombstone.id);

/** A case and its journal as they stood at one moment: it may be saved, or erased, between the two readings. */
async function together(
  store: CaseStore,
  id: Ref,
  kept: Kept,
): Promise<{ readonly now: Kept; readonly rows: readonly JournalRow[] }> {
  let now = kept;
  for (let tries = 0; ; tries += 1) {
    const rows = await store.journal(id);
    const after = (await wholeCase(store, id)) ?? now;
    if (isSameSave(now, after) || tries >= 5) return { now: after, rows };
    now = after;
  }
}

function isSameSave(one: Kept, other: Kept): boolean {
  if (one.kind === 'erased' || other.kind === 'erased') return one.kind === other.kind;
  return one.case.revision === other.case.revision;
}

/** A body that is gone from a case that has not been erased, or is left in one that has. */
function bodyBroken(kept: Kept, rows: readonly JournalRow[]): Pick<AuditFinding, 'seq' | 'why'> | undefined {
  const wrong = rows.find(({ body }) => (body === undefined) !== (kept.kind === 'erased'));
  return wrong === undefined ? undefined : { seq: wrong.seq, why: 'body' };
}

/** Whether the case says of its journal what the journal says. */
function caseHead(kept: Kept, rows: readonly JournalRow[]): Pick<AuditFinding, 'seq' | 'why'> | undefined {
  const [entries, head] = [rows.length, rows.at(-1)?.hash ?? ''];
  if (kept.kind === 'erased' || (kept.case.entries === entries && kept.case.head === head)) return undefined;
  return { seq: Math.min(entries, kept.case.entries) + 1, why: 'case' };
}

async function* keptIn(store: CaseStore, only: readonly Ref[] | undefined): AsyncGenerator<Kept> {
  if (only !== undefined) {
    for (const id of only) {
      const kept = await wholeCase(store, id);
      if (kept !== undefined) yield kept;
    }
    return;
  }
  for await (const kept of everyCase(store)) yield kept;
}

/** Every case and tombstone of a store, by id, a page at a time. */
export async function* everyCase(store: CaseStore, pageSize = 500): AsyncGenerator<Kept> {
  for (let after: Ref | undefined; ; ) {
    const page = await store.scan({ limit: pageSize, ...(after === undefined ? {} : { after }) });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = idOf(last);
  }
}
