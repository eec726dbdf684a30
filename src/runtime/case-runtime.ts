import { EventEmitter } from 'eventemitter3';
import type { CaseEntry } from '../case/for-cases.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven, checkOptions } from '../diagnostics/misuse.js';
import type { Entry, Recorder } from '../entry/entry.js';
import { unsealed } from '../store/sealer.js';
import { type CaseHost, type CaseRead, wholeHost } from './case-host.js';
import { caseMemory } from './case-memory.js';
import { caseTurns } from './case-turns.js';
import { currentCase } from './current-case.js';
import { figureKeeper, type RuntimeFigures } from './figures.js';
import { entriesOf, type HeldCase, heldOf } from './held-case.js';
import { type Opened, openCaseIn } from './open-case.js';
import { type RecordedInCase, type RecordInCaseOptions, recordInCase } from './record-in-case.js';
import { type RecordedTogether, recordInCases } from './record-in-cases.js';
import { aheadCheck } from './recorded-ahead.js';
import type { Running } from './running.js';
import type { RuntimeEvents } from './runtime-events.js';
import { type WakeOptions, wakeCases } from './wake-cases.js';

/**
 * Runs cases that are kept in a store: loads, steps, saves, then tells. Every method rejects with `PathwayError` `store-failed`
 * when the store does not answer; then the same call may be made again, with the same ids: what was saved is answered as
 * `already-recorded` or `already-open`, what was not is done.
 */
export interface CaseRuntime {
  /**
   * Opens an empty case of a pathway, in its newest version or in the one that is named.
   *
   * @throws PathwayError `unknown-definition`; `invalid-argument` when there is a case of another pathway under this id; `case-erased`
   */
  readonly open: (id: Ref, pathway: string, version?: string, options?: LoadOptions) => Promise<Opened>;
  /** @throws PathwayError `unknown-case`, `case-erased`; whatever `onRead` of the host throws */
  readonly load: (id: Ref, options?: LoadOptions) => Promise<HeldCase>;
  /**
   * The entries of a case, in the order in which they were recorded.
   *
   * @throws PathwayError as `load`
   */
  readonly journal: (id: Ref, options?: LoadOptions) => Promise<readonly Entry[]>;
  /**
   * Records an entry, giving the door the history when it needs it. A refusal is returned, and nothing is saved.
   *
   * @throws PathwayError `unknown-case`, `case-erased`; `case-busy` when others have saved the case again and again; `recorded-ahead`
   *   when its `recordedAt` is more than a day after the host's clock
   */
  readonly record: (id: Ref, entry: Entry, options?: RecordInCaseOptions) => Promise<RecordedInCase>;
  /**
   * Records entries that belong together, such as those of one occasion in several cases (`forCases`): all of them, or none
   * when the door refuses one. Then each refusal is returned with its case, and nothing is saved.
   *
   * @throws PathwayError as `record`; `invalid-argument` when the entries are no list
   */
  readonly recordTogether: (entries: readonly CaseEntry[]) => Promise<RecordedTogether>;
  /**
   * Advances cases that are due, and tells what has passed; returns the ids of those it looked at. A case that fails is told as
   * `failed`, and is tried again when its claim has run out.
   *
   * @throws PathwayError `invalid-now`
   */
  readonly wake: (options?: WakeOptions) => Promise<readonly Ref[]>;
  /** What has happened since the runtime was made, in numbers. */
  readonly figures: () => RuntimeFigures;
  /** What happens in cases that this runtime saves, after the save. What others save is in the outbox. */
  readonly events: EventEmitter<RuntimeEvents>;
}

/** What `load` and `journal` may be told. */
export interface LoadOptions {
  /** Who reads: for the log of the host (`onRead`). What that person may see is `overview`'s to say. */
  readonly by?: Recorder;
}

/**
 * A runtime over a store. Several may run on one store, in one process or in many: none overwrites what another has saved.
 *
 * @throws PathwayError `invalid-argument`
 */
export function caseRuntime(host: CaseHost): CaseRuntime {
  const whole = wholeHost(host, 'caseRuntime');
  const running: Running = {
    host: whole,
    // What is sealed is kept open no longer than a call: its key may be destroyed.
    memory: caseMemory(whole.sealer === unsealed ? whole.remembered : 0),
    figures: figureKeeper(),
    notAhead: aheadCheck(whole),
    events: new EventEmitter<RuntimeEvents>(),
  };
  const { inTurn } = caseTurns();
  return {
    events: running.events,
    figures: running.figures.read,
    load: async (id, options = {}) => {
      const loaded = await currentCase(running, checkId(id));
      await told(running, id, 'case', options);
      return heldOf(loaded);
    },
    journal: async (id, options = {}) => {
      const rows = await running.host.store.journal(checkId(id));
      if (rows.length === 0) await currentCase(running, id);
      const entries = await entriesOf(running.host, id, rows);
      await told(running, id, 'journal', options);
      return entries;
    },
    open: async (id, pathway, version, options = {}) => {
      const opened = await inTurn([checkId(id)], () => openCaseIn(running, id, pathway, version));
      if (opened.outcome === 'already-open') await told(running, id, 'case', options);
      return opened;
    },
    record: async (id, entry, options = {}) => {
      checkOptions(options, 'record', '{ expected: 7 }', ['expected']);
      const isRevision = options.expected === undefined || Number.isInteger(options.expected);
      checkGiven(isRevision, 'The expected revision', options.expected, 'a whole number, as the case had it');
      return inTurn([checkId(id)], () => recordInCase(running, id, entry, options.expected));
    },
    recordTogether: async (entries) => {
      checkGiven(Array.isArray(entries), 'The entries', entries, 'a list: [{ case, entry }]');
      const ids = entries.map((one) => checkId(one?.case));
      return inTurn(ids, () => recordInCases(running, entries));
    },
    wake: async (options = {}) => {
      checkOptions(options, 'wake', '{ limit: 100 }', ['limit', 'claimMs']);
      return wakeCases(running, options, (id, work) => inTurn([id], work));
    },
  };
}

async function told(running: Running, id: Ref, what: CaseRead['what'], options: LoadOptions): Promise<void> {
  checkOptions(options, 'load', "{ by: { role: 'handlaggare', ref: 'user-7' } }", ['by']);
  await running.host.onRead({ case: id, what, ...(options.by === undefined ? {} : { by: options.by }) });
}

function checkId(id: Ref): Ref {
  const isId = typeof id === 'string' && id !== '' && id.length <= 200 && !/\p{Cc}|\p{Surrogate}/u.test(id);
  checkGiven(isId, 'The case', id, 'a reference, a text of your own of at most 200 characters');
  return id;
}
