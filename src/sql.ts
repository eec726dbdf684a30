/**
 * A store in PostgreSQL, or in PGlite within the process: the same tables and the same statements.
 *
 * @module insats/sql
 */
export { type Migrated, migrate, migrations } from './sql/migrate.js';
export type { Migration } from './sql/migration.js';
export {
  openPg,
  type PgClientOfPool,
  type PgClientOptions,
  type PgConnection,
  type PgPool,
  type PgServer,
  type PgStatement,
  pgClient,
} from './sql/pg-client.js';
export {
  openPglite,
  type PgliteConnection,
  type PgliteDatabase,
  type PgliteFolder,
  pgliteClient,
} from './sql/pglite-client.js';
export type { SqlClient, SqlQuery, SqlRow } from './sql/sql-client.js';
export { type SqlStore, type SqlStoreOptions, sqlStore } from './sql/sql-store.js';
