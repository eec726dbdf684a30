/** A row of an answer, by column. */
export type SqlRow = { readonly [column: string]: unknown };

/** Asks the database one question; values are always parameters, never part of the text. */
export type SqlQuery = (text: string, values?: readonly unknown[]) => Promise<readonly SqlRow[]>;

/**
 * What the SQL store needs of a database: PostgreSQL 15 or later, as `pgClient` and `pgliteClient` give it. A host with another
 * driver writes these three.
 */
export interface SqlClient {
  /** One statement, in a transaction of its own. */
  readonly query: SqlQuery;
  /** Several statements in one transaction: kept when `work` resolves, undone when it rejects. */
  readonly transaction: <T>(work: (query: SqlQuery) => Promise<T>) => Promise<T>;
  /** Several statements at once, without parameters: for migrations. In one transaction. */
  readonly script: (text: string) => Promise<void>;
}
