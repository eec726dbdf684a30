import type { Instant } from '../calendar/instant.js';
import type { Notice } from '../case/notices.js';
import type { Reason } from '../case/reason.js';
import type { Standing, StandingChange } from '../case/recorded.js';
import type { Ref } from '../condition/case-facts.js';
import type { Entry } from '../entry/entry.js';
import type { StoredPin } from '../store/case-store.js';

/** A case has been opened. */
export interface OpenedEvent {
  readonly case: Ref;
  readonly pin: StoredPin;
}

/** An entry has been recorded and saved. */
export interface RecordedEvent {
  readonly case: Ref;
  readonly entry: Entry;
  readonly standing: Standing;
  readonly deviations: readonly Reason[];
  /** Earlier entries that stand otherwise now. */
  readonly changed: readonly StandingChange[];
  readonly nextWakeAt?: Instant;
}

/** Time alone has changed a case. */
export interface AdvancedEvent {
  readonly case: Ref;
  readonly until: Instant;
}

/** A case has gone over to another definition, or back to the one before. */
export interface MigratedEvent {
  readonly case: Ref;
  /** The change, or the withdrawal that takes it back. */
  readonly entry: Entry;
  readonly from: StoredPin;
  readonly to: StoredPin;
  readonly nextWakeAt?: Instant;
}

/** A limit has passed (once per key), or late truth has taken such a notice back (once). */
export interface NoticeEvent {
  readonly case: Ref;
  readonly notice: Notice;
}

/** What happens in cases, by name: each is in the outbox with the save that it happened in. Plain JSON. */
export interface CaseEvents {
  /** A case has been opened. */
  readonly opened: OpenedEvent;
  /** An entry has been recorded. */
  readonly recorded: RecordedEvent;
  /** Time alone has changed the case: a phase or pause has ended, a phase has opened. */
  readonly advanced: AdvancedEvent;
  /** The case goes on under another definition. In this process only when `migrateCases` is given these events. */
  readonly migrated: MigratedEvent;
  /** A limit has passed; told once for each key. */
  readonly notice: NoticeEvent;
  /** Late truth has taken a notice back; told once. */
  readonly cleared: NoticeEvent;
  /** The case has been erased: what is left of its other events says nothing any more. Only in the outbox. */
  readonly erased: { readonly case: Ref };
}

/** One event, with its name. */
export type CaseEvent = {
  [N in keyof CaseEvents]: { readonly name: N; readonly event: CaseEvents[N] };
}[keyof CaseEvents];

/** Something that failed while nobody was waiting for it. */
export interface FailedEvent {
  /** What was being done: `wake`, or the name of the event whose listener threw. */
  readonly of: 'wake' | keyof CaseEvents;
  /** The case it was about, when it was about one. */
  readonly case?: Ref;
  readonly error: unknown;
}

/** The events of a runtime, emitted after the case has been saved. */
export type RuntimeEvents = {
  readonly [N in keyof CaseEvents]: (event: CaseEvents[N]) => void;
} & {
  /** A wake failed (the case is tried again when its claim runs out), or a listener threw (the others were still called). */
  readonly failed: (event: FailedEvent) => void;
};
