import { type Instant, isInstant } from '../calendar/instant.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven, checkOptions, hasFunctions, isWholeWithin } from '../diagnostics/misuse.js';
import type { Recorder } from '../entry/entry.js';
import type { CompiledPathway, Pin } from '../machine/compile-pathway.js';
import type { CaseStore } from '../store/case-store.js';
import { type Sealer, unsealed } from '../store/sealer.js';
import { systemNow } from './system-clock.js';

/** Where compiled definitions are found. A `registry` is one; so is `publishedDefinitions`. */
export interface Definitions {
  /** A definition by id, in a version or in the newest one. Rejects or throws `unknown-definition`. */
  readonly get: (pathway: string, version?: string) => CompiledPathway | Promise<CompiledPathway>;
  /** The newest definition that behaves as the one a case is pinned to, with that pin. Rejects or throws `unknown-definition`, `wrong-hash`. */
  readonly newestFor: (pin: Pin) => CompiledPathway | Promise<CompiledPathway>;
}

/** A case, or its journal, is given out to somebody. */
export interface CaseRead {
  readonly case: Ref;
  readonly what: 'case' | 'journal';
  /** Who reads it; missing when the caller has not said. */
  readonly by?: Recorder;
}

/** What a runtime runs on. */
export interface CaseHost {
  /** Where cases are kept: `memoryStore()`, `sqlStore(client)`, or an adapter of yours. */
  readonly store: CaseStore;
  readonly definitions: Definitions;
  /** Makes what is stored unreadable without the key of its case. Default: stored as it is. */
  readonly sealer?: Sealer;
  /**
   * Told before a case is given out to somebody: the log of who has read what (SoLPuL 10 §; facts LAW-54). When it throws or rejects,
   * the case is not given out. Default: nothing.
   */
  readonly onRead?: (read: CaseRead) => void | Promise<void>;
  /**
   * What time it is, for what is due and for what may have been recorded by now. Default: the clock of the store when it has one
   * (`sqlStore` has), so that no worker is early because its own clock is; else that of this machine.
   */
  readonly now?: () => Instant | Promise<Instant>;
  /**
   * How many cases a runtime keeps opened in memory, those that were asked for last, so that one which nobody has saved since is not
   * read again; the store is asked each time. Sealed cases are never kept. Default: 1,000; 0 keeps none.
   */
  readonly remembered?: number;
}

/** A host with its defaults filled in. */
export type WholeHost = Required<CaseHost>;

const storeKeys = ['load', 'journal', 'save', 'due', 'scan', 'erase'] as const;

/**
 * The host with its defaults.
 *
 * @throws PathwayError `invalid-argument` when it lacks something
 */
export function wholeHost(host: CaseHost, of: string): WholeHost {
  checkOptions(host, of, '{ store: memoryStore(), definitions: registry([compiled]) }', [
    'store',
    'definitions',
    'sealer',
    'onRead',
    'now',
    'remembered',
  ]);
  const { store, definitions }: { readonly store: unknown; readonly definitions: unknown } = host;
  checkGiven(
    hasFunctions(store, storeKeys),
    'The store',
    store,
    'memoryStore(), sqlStore(client), or an adapter with six methods',
  );
  checkGiven(
    hasFunctions(definitions, ['get', 'newestFor']),
    'What finds definitions',
    definitions,
    'registry([compiled]) or publishedDefinitions(store)',
  );
  const { sealer = unsealed, now = clockOf(store), onRead = () => {}, remembered = 1000 } = host;
  checkGiven(
    hasFunctions(sealer, ['seal', 'open']),
    'The sealer',
    sealer,
    'caseSealer(keys), or seal and open of yours',
  );
  checkGiven(typeof now === 'function', 'The clock', now, 'a function that gives an instant');
  checkGiven(typeof onRead === 'function', 'What is told of reading', onRead, 'a function');
  const isNumber = isWholeWithin(remembered, 0, 1_000_000);
  checkGiven(isNumber, 'The number of remembered cases', remembered, 'a whole number from 0 to 1000000');
  return { ...host, sealer, now, onRead, remembered };
}

/** The clock of a store that has one, as all workers see it; else that of this machine. */
function clockOf(store: unknown): WholeHost['now'] {
  return hasClock(store) ? () => store.now() : systemNow;
}

const hasClock = (store: unknown): store is { readonly now: () => Promise<Instant> } =>
  hasFunctions(store, ['now']);

/**
 * What time it is for a host.
 *
 * @throws PathwayError `invalid-now` when its clock gives no instant
 */
export async function timeOf(host: WholeHost): Promise<Instant> {
  const now: unknown = await host.now();
  const isMoment = typeof now === 'string' && isInstant(now);
  checkGiven(isMoment, 'The moment', now, 'an instant (2026-03-02T09:15:00+01:00)', 'invalid-now');
  return now as Instant;
}
