import type { Ref } from '../condition/case-facts.js';
import type { CaseChange, Saved } from '../store/case-store.js';
import { type ChainHead, type JournalRow, nextRow } from '../store/journal-row.js';
import type { StoredEvent } from '../store/outbox.js';
import type { WholeHost } from './case-host.js';
import type { Stepped } from './case-step.js';
import { entryText, erased, snapshotText } from './held-case.js';

/** Saves what has happened in cases, all of it or nothing. */
export async function saveCases(host: WholeHost, stepped: readonly Stepped[]): Promise<Saved> {
  return host.store.save(await changesOf(host, stepped));
}

/**
 * What has happened in cases, as a store is given it: a change for each case, in the same order.
 *
 * @throws PathwayError `case-erased` when the key of a case is gone
 */
export async function changesOf(
  host: WholeHost,
  stepped: readonly Stepped[],
): Promise<readonly CaseChange[]> {
  const changes: CaseChange[] = [];
  for (const one of stepped) changes.push(await changeOf(host, one));
  return changes;
}

async function changeOf(host: WholeHost, { before, after, entries, events }: Stepped): Promise<CaseChange> {
  const { id, nextWakeAt: wakeAt } = after;
  const rows = await sealedRows(host, before, id, entries);
  const { pathway, version, hash } = after.state.pin;
  const head = rows.at(-1)?.hash ?? before.head;
  const [snapshot = '', ...bodies] = await Promise.all(
    [snapshotText(after), ...events.map(({ event }) => JSON.stringify(event))].map((text) =>
      sealed(host, id, text),
    ),
  );
  const told: readonly StoredEvent[] = events.map(({ name }, at) => ({ name, body: bodies[at] ?? '' }));
  return {
    expected: before.revision,
    expectedHead: before.head,
    case: {
      id,
      pin: { pathway, version, hash },
      entries: before.entries + rows.length,
      head,
      snapshot,
      ...(wakeAt === undefined ? {} : { wakeAt }),
    },
    rows,
    events: told,
  };
}

async function sealedRows(
  host: WholeHost,
  from: ChainHead,
  id: Ref,
  entries: Stepped['entries'],
): Promise<readonly JournalRow[]> {
  const bodies = await Promise.all(entries.map((entry) => sealed(host, id, entryText(entry))));
  const rows: JournalRow[] = [];
  let head = from;
  for (const [at, { id: own, kind, happened, recordedAt }] of entries.entries()) {
    const row = nextRow(id, head, { entry: own, kind, happened, recordedAt }, bodies[at] ?? '');
    rows.push(row);
    head = { entries: row.seq, head: row.hash };
  }
  return rows;
}

/** @throws PathwayError `case-erased` when the key of the case is gone */
async function sealed(host: WholeHost, id: Ref, text: string): Promise<string> {
  const seal = await host.sealer.seal(id, text);
  if (seal === undefined) throw erased(id);
  return seal;
}
