/**
 * Open cases under a new version of their pathway: what differs, what becomes of each case, and the change itself. Pure.
 *
 * @module insats/migration
 */
export {
  type CarriedTable,
  type Carrying,
  carriedTables,
  type DefinitionPin,
  type TimerPolicy,
} from './entry/definition-change.js';
export type { CarriedTimer } from './journal/carried-timers.js';
export type { DefinitionChange } from './journal/definition-changes.js';
export { withEarlier } from './machine/compile-pathway.js';
export {
  type ChangedDefinition,
  type ChangeOptions,
  changeDefinition,
  type UndoneChange,
  undoChange,
} from './migration/change-definition.js';
export { type MigrationMapping, suggestedMapping } from './migration/mapping.js';
export type { MigratingCase, PlannedCase, PlannedTimer } from './migration/plan-case.js';
export {
  type MigrationChoices,
  type MigrationOptions,
  type MigrationPlan,
  planMigration,
} from './migration/plan-migration.js';
export type { MigrationChoice, MigrationClass, MigrationCode, MigrationWhy } from './migration/why.js';
