import type { EventEmitter } from 'eventemitter3';
import type { CaseEvent, CaseEvents, FailedEvent, RuntimeEvents } from './runtime-events.js';

/**
 * Tells listeners of events in turn. One that throws, or returns a promise that is rejected, stops nobody: it is told as `failed`.
 * `once` and the context of a listener are kept: each listener is called by the emitter's own rules.
 */
export function emitAll(
  events: EventEmitter<RuntimeEvents>,
  told: readonly CaseEvent[],
  onFailed: () => void,
): void {
  for (const { name, event } of told) {
    const failed = (error: unknown): void => {
      onFailed();
      tellFailed(events, { of: name, case: event.case, error });
    };
    for (const listener of heldBy(events, name)) {
      if (listener.once) events.removeListener(name, listener.fn, undefined, true);
      try {
        const answer: unknown = listener.fn.call(listener.context, event);
        if (answer instanceof Promise) answer.catch(failed);
      } catch (error) {
        failed(error);
      }
    }
  }
}

/** Tells that something failed; whoever listens to that may fail, and then there is nobody left to tell. */
export function tellFailed(events: EventEmitter<RuntimeEvents>, event: FailedEvent): void {
  try {
    events.emit('failed', event);
  } catch {
    // Nobody is left to tell.
  }
}

/** A listener as eventemitter3 keeps it. */
interface Held {
  readonly fn: (event: CaseEvents[keyof CaseEvents]) => unknown;
  readonly context: unknown;
  readonly once: boolean;
}

/** The listeners of an event with their context, which `listeners()` leaves out. */
function heldBy(events: EventEmitter<RuntimeEvents>, name: keyof CaseEvents): readonly Held[] {
  const all = (events as { readonly _events?: { readonly [name: string]: Held | readonly Held[] } })._events;
  const held = all?.[name];
  return held === undefined ? [] : Array.isArray(held) ? [...(held as readonly Held[])] : [held as Held];
}
