/**
 * Runs cases over a store: loads, steps, saves, then tells; wakes what is due. For hosts.
 *
 * @module insats/runtime
 */
export type { CaseHost, CaseRead, Definitions } from './runtime/case-host.js';
export type { LoadOptions } from './runtime/case-runtime.js';
export { type CaseRuntime, caseRuntime } from './runtime/case-runtime.js';
export { type EraseOptions, eraseCase } from './runtime/erase-case.js';
export type { RuntimeFigures, Timed } from './runtime/figures.js';
export type { HeldCase } from './runtime/held-case.js';
export {
  type MigratedCases,
  type MigrateOptions,
  migrateCases,
  type UndoneMigration,
  undoMigration,
} from './runtime/migrate-cases.js';
export type { Opened } from './runtime/open-case.js';
export { publishedDefinitions, publishPathway } from './runtime/published.js';
export { type EventPage, readEvents, type ToldEvent } from './runtime/read-events.js';
export { type RebuildOptions, type Rebuilt, rebuildCase, type WhyRebuilt } from './runtime/rebuild-case.js';
export type { RecordedInCase, RecordInCaseOptions } from './runtime/record-in-case.js';
export type { RecordedTogether } from './runtime/record-in-cases.js';
export type {
  AdvancedEvent,
  CaseEvent,
  CaseEvents,
  FailedEvent,
  MigratedEvent,
  NoticeEvent,
  OpenedEvent,
  RecordedEvent,
  RuntimeEvents,
} from './runtime/runtime-events.js';
export type { WakeOptions } from './runtime/wake-cases.js';
export { startWorker, type Worker, type WorkerOptions } from './runtime/worker.js';
