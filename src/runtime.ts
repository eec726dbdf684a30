/**
 * A runtime that keeps cases in memory: loads, records, saves, then tells. For a host's first day and for tests.
 *
 * @module insats/runtime
 */
export {
  type HeldCase,
  type MemoryRuntime,
  memoryRuntime,
  type RecordedTogether,
} from './runtime/memory-runtime.js';
export type { NoticeEvent, RecordedEvent, RuntimeEvents } from './runtime/runtime-events.js';
