import { EventEmitter } from 'eventemitter3';
import { type Instant, instantToEpochMs, isInstant } from '../calendar/instant.js';
import type { CaseEntry } from '../case/for-cases.js';
import { nextWakeAt } from '../case/next-wake.js';
import { type Notice, notices } from '../case/notices.js';
import { record } from '../case/record.js';
import type { Recorded, Refusal } from '../case/recorded.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven, isTable, shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Entry } from '../entry/entry.js';
import { type CaseState, openCase } from '../journal/case-state.js';
import { advance } from '../journal/fold.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import type { Registry } from '../machine/registry.js';
import type { RuntimeEvents } from './runtime-events.js';

/** A case as the runtime holds it: its journal is the truth, its state the cache. */
export interface HeldCase {
  readonly state: CaseState;
  readonly journal: readonly Entry[];
  readonly nextWakeAt: Instant | undefined;
}

/** Runs cases in memory: loads, records, saves, then emits. Nothing in it waits; the host says what time it is. */
export interface MemoryRuntime {
  /**
   * Opens an empty case of a pathway.
   *
   * @throws PathwayError `unknown-definition`; `invalid-argument` when the case exists
   */
  readonly open: (id: Ref, pathway: string, version?: string) => HeldCase;
  /**
   * Records an entry, giving the history when the door needs it. Refusals are returned, nothing is saved.
   *
   * @throws PathwayError `unknown-case`
   */
  readonly record: (id: Ref, entry: Entry) => Recorded;
  /**
   * Records entries that belong together, such as those of one occasion in several cases (`forCases`): all of them, or none
   * when the door refuses one. Then each refusal is returned with its case, and nothing is saved.
   *
   * @throws PathwayError `unknown-case`; `invalid-argument` when the entries are no list
   */
  readonly recordTogether: (entries: readonly CaseEntry[]) => RecordedTogether;
  /**
   * Advances every case that is due at `now` and emits its notices; returns the ids of those it looked at.
   *
   * @throws PathwayError `invalid-now`
   */
  readonly wake: (now: Instant) => readonly Ref[];
  /** @throws PathwayError `unknown-case` */
  readonly load: (id: Ref) => HeldCase;
  readonly events: EventEmitter<RuntimeEvents>;
}

/** What came of entries that were recorded together. */
export type RecordedTogether =
  | {
      readonly outcome: 'recorded';
      /** In the order of the entries: each is accepted, or was recorded already. */
      readonly cases: readonly { readonly case: Ref; readonly recorded: Recorded }[];
    }
  | {
      readonly outcome: 'refused';
      readonly refused: readonly { readonly case: Ref; readonly entry: string; readonly refusal: Refusal }[];
    };

interface Row extends HeldCase {
  readonly compiled: CompiledPathway;
  /** Notices that have been emitted, by key. */
  readonly told: ReadonlyMap<string, Notice>;
  /** How far notices have been looked for. */
  readonly toldUntil: string | undefined;
}

/**
 * A runtime that keeps its cases in memory. The registry gives each case the definition that it is pinned to.
 *
 * @throws PathwayError `invalid-argument` when it is no registry
 */
export function memoryRuntime(definitions: Registry): MemoryRuntime {
  const given: unknown = definitions;
  const isRegistry = isTable(given) && typeof given.get === 'function';
  checkGiven(isRegistry, 'The registry', given, 'what registry([compiled]) returned');
  const rows = new Map<Ref, Row>();
  const events = new EventEmitter<RuntimeEvents>();
  const load = (id: Ref): Row => {
    const row = rows.get(id);
    if (row === undefined)
      throw new PathwayError('unknown-case', `There is no case ${shown(id)} here.`, { case: id });
    return row;
  };
  /** Saves a row with its notices up to `until`, then emits `first` and them: listeners see what is saved, and may record. */
  const saveAndTell = (id: Ref, row: Row, until: string, first: () => void): void => {
    const { row: told, fresh, cleared } = withNotices(row, until);
    rows.set(id, told);
    first();
    for (const notice of fresh) emit(events, 'notice', { case: id, notice });
    for (const notice of cleared) emit(events, 'cleared', { case: id, notice });
  };
  /** Saves every row, then tells what was recorded: no listener sees one of several. */
  const saveAll = (tried: readonly Tried[]): void => {
    for (const { case: id, row } of tried) rows.set(id, row);
    for (const { case: id, recorded } of tried) {
      if (recorded.outcome !== 'accepted') continue;
      const { entry, standing, deviations, changed, nextWakeAt: wake } = recorded;
      const told = { case: id, entry, standing, deviations, changed, nextWakeAt: wake };
      const row = load(id);
      saveAndTell(id, row, laterOf(row.toldUntil, entry.recordedAt), () => emit(events, 'recorded', told));
    }
  };
  return {
    events,
    load,
    open: (id, pathway, version) => {
      checkGiven(typeof id === 'string' && id !== '', 'The case', id, 'a reference, a text of your own');
      if (rows.has(id))
        throw new PathwayError('invalid-argument', `There is already a case ${shown(id)}.`, {
          case: id,
        });
      const compiled = definitions.get(pathway, version);
      const row: Row = {
        compiled,
        state: openCase(compiled),
        journal: [],
        nextWakeAt: undefined,
        told: new Map(),
        toldUntil: undefined,
      };
      rows.set(id, row);
      return row;
    },
    record: (id, entry) => {
      const row = load(id);
      const recorded = recordInRow(row, entry);
      if (recorded.outcome === 'accepted') saveAll([{ case: id, row: withEntry(row, recorded), recorded }]);
      return recorded;
    },
    recordTogether: (entries) => {
      checkGiven(Array.isArray(entries), 'The entries', entries, 'a list: [{ case, entry }]');
      const tried = tryTogether(entries, load);
      const refused = tried.flatMap(({ case: id, entry, recorded }) =>
        recorded.outcome === 'refused' ? [{ case: id, entry, refusal: recorded.refusal }] : [],
      );
      if (refused.length > 0) return { outcome: 'refused', refused };
      saveAll(tried);
      return { outcome: 'recorded', cases: tried.map(({ case: id, recorded }) => ({ case: id, recorded })) };
    },
    wake: (now) => {
      const isMoment = typeof now === 'string' && isInstant(now);
      checkGiven(isMoment, 'The moment', now, 'an instant (2026-03-02T09:15:00+01:00)', 'invalid-now');
      const isDue = (id: Ref): boolean => {
        const { nextWakeAt: wake } = load(id);
        return wake !== undefined && instantToEpochMs(wake) <= instantToEpochMs(now);
      };
      const due = [...rows.keys()].filter(isDue);
      for (const id of due) {
        const row = load(id);
        const state = advance(row.compiled, row.state, now);
        const saved: Row = { ...row, state, nextWakeAt: nextWakeAt(row.compiled, state, now) };
        saveAndTell(id, saved, laterOf(row.toldUntil, now), () => {
          if (state !== row.state) emit(events, 'advanced', { case: id, until: now });
        });
      }
      return due;
    },
  };
}

/** An entry at the door, and the row as it would be with it. */
interface Tried {
  readonly case: Ref;
  readonly row: Row;
  readonly recorded: Recorded;
}

/** Each entry at the door of its case, as the case stands with those before it; nothing is saved. */
function tryTogether(
  entries: readonly CaseEntry[],
  load: (id: Ref) => Row,
): readonly (Tried & { readonly entry: string })[] {
  const rows = new Map<Ref, Row>();
  return entries.map(({ case: id, entry }) => {
    const before = rows.get(id) ?? load(id);
    const recorded = recordInRow(before, entry);
    const row = recorded.outcome === 'accepted' ? withEntry(before, recorded) : before;
    rows.set(id, row);
    return { case: id, entry: entry.id, row, recorded };
  });
}

function withEntry(row: Row, { state, entry, nextWakeAt: wake }: Accepted): Row {
  return { ...row, state, journal: [...row.journal, entry], nextWakeAt: wake };
}

type Accepted = Extract<Recorded, { readonly outcome: 'accepted' }>;

function recordInRow(row: Row, entry: Entry): Recorded {
  const first = record(row.compiled, row.state, entry);
  return first.outcome === 'needs-history'
    ? record(row.compiled, row.state, entry, { history: row.journal })
    : first;
}

/** The later of two moments, so that notices are never looked for in less of the past than before. */
function laterOf(told: string | undefined, moment: Instant): string {
  return told === undefined || instantToEpochMs(told) < instantToEpochMs(moment) ? moment : told;
}

/** Before every day that insats can write: all notices of a case lie after it. */
const firstDay = '1900-01-01';

/** The row with its notices up to `until`: those that are new, and those that late truth has taken back. */
function withNotices(
  row: Row,
  until: string,
): { readonly row: Row; readonly fresh: readonly Notice[]; readonly cleared: readonly Notice[] } {
  const found = new Map(
    notices(row.compiled, row.state, firstDay, until).map((notice) => [notice.key, notice]),
  );
  const fresh = [...found.values()].filter((notice) => !row.told.has(notice.key));
  const cleared = [...row.told.values()].filter((notice) => !found.has(notice.key));
  return { row: { ...row, told: found, toldUntil: until }, fresh, cleared };
}

/** Calls every listener, whatever another one throws. */
function emit<K extends Exclude<keyof RuntimeEvents, 'listener-failed'>>(
  events: EventEmitter<RuntimeEvents>,
  name: K,
  event: Parameters<RuntimeEvents[K]>[0],
): void {
  for (const listener of events.listeners(name)) {
    try {
      (listener as (value: typeof event) => void)(event);
    } catch (error) {
      if (events.listenerCount('listener-failed') > 0) events.emit('listener-failed', { of: name, error });
    }
  }
}
