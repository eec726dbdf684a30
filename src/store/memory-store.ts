import { instantToEpochMs } from '../calendar/instant.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven } from '../diagnostics/misuse.js';
import type { CaseChange, CaseMark, Kept, StoredCase, Tombstone } from './case-store.js';
import type { DefinitionStore, StoredDefinition } from './definition-store.js';
import type { JournalRow } from './journal-row.js';
import type { KeyStore } from './key-store.js';
import type { OutboxEvent } from './outbox.js';
import type { Store } from './store.js';

/** A store that forgets everything when the process ends. */
export interface MemoryStore extends Store {
  /** Figures that were written when cases were erased, in order. */
  readonly figures: readonly string[];
}

interface Row {
  readonly case: StoredCase | undefined;
  readonly tombstone?: Tombstone;
  readonly journal: readonly JournalRow[];
  readonly claimedUntil: number;
}

/**
 * A store in memory, for a first day and for tests. It keeps the whole contract within one process.
 *
 * @param nowMs - the clock that claims are counted by, in milliseconds. Default: the moment that is asked about
 */
export function memoryStore(nowMs?: () => number): MemoryStore {
  const rows = new Map<Ref, Row>();
  const events: OutboxEvent[] = [];
  const figures: string[] = [];
  const keys = memoryKeys();
  let sent = 0;
  const send = ({ case: { id }, expected, events: told }: CaseChange): void => {
    for (const [number, { name, body }] of told.entries()) {
      sent += 1;
      events.push(
        Object.freeze({ position: String(sent), case: id, revision: expected + 1, number, name, body }),
      );
    }
  };
  return {
    figures,
    keys,
    definitions: memoryDefinitions(),
    outbox: {
      read: async ({ after = '0', limit }) =>
        events.filter(({ position }) => Number(position) > Number(after)).slice(0, limit),
      prune: async (upTo) => {
        checkGiven(/^\d+$/.test(upTo), 'The position', upTo, 'the position of an event that was read');
        const kept = events.filter(({ position }) => Number(position) > Number(upTo));
        const gone = events.length - kept.length;
        events.splice(0, events.length, ...kept);
        return gone;
      },
    },
    load: async (id, held) => {
      const kept = keptOf(rows.get(id));
      return held !== undefined && kept?.kind === 'case' && isAt(kept.case, held)
        ? { kind: 'unchanged' }
        : kept;
    },
    journal: async (id, after = 0) => (rows.get(id)?.journal ?? []).slice(after),
    save: async (changes) => {
      const stale = changes.find((change) => isStale(rows.get(change.case.id), change));
      if (stale !== undefined) return { outcome: 'conflict', case: stale.case.id };
      for (const change of changes) {
        const { id } = change.case;
        rows.set(id, {
          case: frozenCase(change),
          journal: [...(rows.get(id)?.journal ?? []), ...change.rows.map((one) => Object.freeze({ ...one }))],
          claimedUntil: Number.NEGATIVE_INFINITY,
        });
        send(change);
      }
      return { outcome: 'saved' };
    },
    due: async ({ at, limit, claimMs }) => {
      const now = nowMs?.() ?? instantToEpochMs(at);
      const due = [...rows.values()]
        .flatMap(({ case: one, claimedUntil }) =>
          one?.wakeAt === undefined || claimedUntil > now ? [] : [{ id: one.id, wakeAt: one.wakeAt }],
        )
        .filter(({ wakeAt }) => instantToEpochMs(wakeAt) <= instantToEpochMs(at))
        .sort((a, b) => instantToEpochMs(a.wakeAt) - instantToEpochMs(b.wakeAt) || byBytes(a.id, b.id))
        .slice(0, limit);
      for (const { id } of due) {
        const row = rows.get(id);
        if (row !== undefined) rows.set(id, { ...row, claimedUntil: now + Math.max(claimMs, 1) });
      }
      return due;
    },
    scan: async ({ after, limit }) =>
      [...rows.keys()]
        .filter((id) => after === undefined || byBytes(id, after) > 0)
        .sort(byBytes)
        .slice(0, limit)
        .flatMap((id) => keptOf(rows.get(id)) ?? []),
    erase: async (given, told, expected) => {
      const row = rows.get(given.id);
      if (row === undefined) return undefined;
      if (row.tombstone !== undefined) return row.tombstone;
      if (expected !== undefined && row.case?.revision !== expected) return 'conflict';
      const tombstone = Object.freeze({ ...given });
      const journal = row.journal.map((one) => Object.freeze({ ...one, body: undefined }));
      rows.set(tombstone.id, { case: undefined, tombstone, journal, claimedUntil: row.claimedUntil });
      for (const [index, event] of events.entries())
        if (event.case === tombstone.id) events[index] = Object.freeze({ ...event, body: undefined });
      sent += 1;
      const revision = (row.case?.revision ?? 0) + 1;
      const { id } = tombstone;
      events.push(
        Object.freeze({
          position: String(sent),
          case: id,
          revision,
          number: 0,
          name: 'erased',
          body: undefined,
        }),
      );
      if (told !== undefined) figures.push(told);
      await keys.destroy(tombstone.id);
      return tombstone;
    },
  };
}

/** A case as it is kept: nobody who gave it or is given it can change it. */
function frozenCase({ case: one, expected }: CaseChange): StoredCase {
  return Object.freeze({ ...one, pin: Object.freeze({ ...one.pin }), revision: expected + 1 });
}

function keptOf(row: Row | undefined): Kept | undefined {
  if (row?.tombstone !== undefined) return { kind: 'erased', tombstone: row.tombstone };
  return row?.case === undefined ? undefined : { kind: 'case', case: row.case };
}

/** Whether a change was made from another revision or journal, or brings an entry that is there. */
function isStale(row: Row | undefined, { expected, expectedHead, rows }: CaseChange): boolean {
  const known = new Set(rows.length === 0 ? [] : row?.journal.map(({ entry }) => entry));
  const head = row?.case?.head ?? '';
  if (revisionOf(row) !== expected || head !== (expectedHead ?? head)) return true;
  return rows.some(({ entry }) => known.has(entry));
}

const isAt = (one: CaseMark, held: CaseMark): boolean =>
  one.revision === held.revision && one.head === held.head;

/** The revision of a case; 0 before there is one, and none that can be expected when it has been erased. */
function revisionOf(row: Row | undefined): number {
  return row === undefined ? 0 : (row.case?.revision ?? -1);
}

/** A global of every JavaScript host; named here because this room knows no host. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The order of ids in every store: by their bytes in UTF-8. */
function byBytes(a: Ref, b: Ref): number {
  const [left, right] = [new TextEncoder().encode(a), new TextEncoder().encode(b)];
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function memoryDefinitions(): DefinitionStore {
  const kept: StoredDefinition[] = [];
  return {
    publish: async (definition) => {
      const { pathway, version, hash } = definition.pin;
      const same = kept.find(({ pin }) => pin.pathway === pathway && pin.version === version);
      if (same !== undefined) return same.pin.hash === hash ? 'already-published' : 'taken';
      kept.push(Object.freeze({ ...definition, pin: Object.freeze({ ...definition.pin }) }));
      return 'published';
    },
    list: async (pathway) => kept.filter(({ pin }) => pathway === undefined || pin.pathway === pathway),
  };
}

function memoryKeys(): KeyStore {
  const keys = new Map<Ref, string | undefined>();
  return {
    create: async (id, key) => {
      if (!keys.has(id)) keys.set(id, key);
      return keys.get(id);
    },
    read: async (id) => keys.get(id),
    destroy: async (id) => {
      keys.set(id, undefined);
    },
  };
}
