import type { EventEmitter } from 'eventemitter3';
import type { CaseEvent, CaseEvents, RuntimeEvents } from './runtime-events.js';

/** Calls every listener of events in turn, whatever another listener throws. */
export function emitAll(
  events: EventEmitter<RuntimeEvents>,
  told: readonly CaseEvent[],
  onFailed: () => void,
): void {
  for (const { name, event } of told) {
    for (const listener of events.listeners(name)) {
      try {
        (listener as (event: CaseEvents[keyof CaseEvents]) => void)(event);
      } catch (error) {
        onFailed();
        if (name !== undefined) events.emit('failed', { of: name, case: event.case, error });
      }
    }
  }
}
