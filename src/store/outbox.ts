import type { Ref } from '../condition/case-facts.js';

/** What happened in a case, as a store keeps it with the save that it happened in. */
export interface StoredEvent {
  /** What kind of event it is: `recorded`, `notice` … */
  readonly name: string;
  /** JSON, or sealed JSON. */
  readonly body: string;
}

/** An event in the outbox. */
export interface OutboxEvent {
  /** Where it stands in the outbox: give it as `after` to go on behind it. Opaque. */
  readonly position: string;
  readonly case: Ref;
  /** The revision that the case was saved with. */
  readonly revision: number;
  /** Which event of that save it is, from 0: case, revision and number tell an event that comes twice. */
  readonly number: number;
  readonly name: string;
  /** `undefined` when the case has been erased since. */
  readonly body: string | undefined;
}

/**
 * What has happened in all cases, in an order that keeps the order within each case. An event stands in it exactly if the
 * save that it belongs to was kept. A reader keeps the position of the last event it has dealt with and asks from there: it
 * misses none, and after a crash sees some twice.
 */
export interface Outbox {
  /** Events behind a position (default: from the first), at most `limit`. None that could still get an earlier one before it. */
  readonly read: (query: {
    readonly after?: string;
    readonly limit: number;
  }) => Promise<readonly OutboxEvent[]>;
  /** Forgets events up to and including a position, when every reader is behind it; returns how many. */
  readonly prune: (upTo: string) => Promise<number>;
}
