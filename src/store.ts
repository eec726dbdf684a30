/**
 * Where cases are kept: the ports that an adapter fills, a store in memory, and what holds of every journal that is stored.
 *
 * @module insats/store
 */
export {
  type Anchor,
  type Audit,
  type AuditFinding,
  type AuditOptions,
  auditStore,
  everyCase,
} from './store/audit.js';
export type {
  CaseChange,
  CaseMark,
  CaseStore,
  DueCase,
  DueQuery,
  Kept,
  Saved,
  ScanQuery,
  StoredCase,
  StoredPin,
  Tombstone,
  Unchanged,
} from './store/case-store.js';
export type { DefinitionStore, StoredDefinition } from './store/definition-store.js';
export {
  type BrokenLink,
  brokenLink,
  type ChainHead,
  type JournalRow,
  linkHash,
  nextRow,
  type RowHead,
} from './store/journal-row.js';
export type { KeyStore } from './store/key-store.js';
export { type MemoryStore, memoryStore } from './store/memory-store.js';
export type { Outbox, OutboxEvent, StoredEvent } from './store/outbox.js';
export { type Sealer, unsealed } from './store/sealer.js';
export type { Store } from './store/store.js';
