import type { Instant } from '../calendar/instant.js';
import type { Notice } from '../case/notices.js';
import type { Reason } from '../case/reason.js';
import type { Standing, StandingChange } from '../case/recorded.js';
import type { Ref } from '../condition/case-facts.js';
import type { Entry } from '../entry/entry.js';

/** An entry has been recorded and saved. */
export interface RecordedEvent {
  readonly case: Ref;
  readonly entry: Entry;
  readonly standing: Standing;
  readonly deviations: readonly Reason[];
  /** Earlier entries that stand otherwise now. */
  readonly changed: readonly StandingChange[];
  readonly nextWakeAt: Instant | undefined;
}

/** A limit has passed (once per key), or late truth has taken such a notice back (once). */
export interface NoticeEvent {
  readonly case: Ref;
  readonly notice: Notice;
}

/** The events of a runtime, emitted after the case has been saved. */
export interface RuntimeEvents {
  /** An entry has been recorded and saved. */
  readonly recorded: (event: RecordedEvent) => void;
  /** Time alone has changed the case: a phase or pause has ended, a phase has opened. */
  readonly advanced: (event: { readonly case: Ref; readonly until: string }) => void;
  /** A limit has passed; told once for each key. */
  readonly notice: (event: NoticeEvent) => void;
  /** Late truth has taken a notice back; told once. */
  readonly cleared: (event: NoticeEvent) => void;
  /** A listener of another event threw; the others were still called. */
  readonly 'listener-failed': (event: { readonly of: string; readonly error: unknown }) => void;
}
