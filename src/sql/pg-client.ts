import { checkGiven, isTable } from '../diagnostics/misuse.js';
import type { SqlClient, SqlQuery, SqlRow } from './sql-client.js';

/** What is used of a client of node-postgres. */
export interface PgConnection {
  /** Asks; without values a text may hold several statements. */
  readonly query: (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>;
}

/** What is used of a client that a pool lends. */
export interface PgClientOfPool extends PgConnection {
  /** Is told when the connection is lost. */
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown;
  /** Is told no more. */
  readonly off: (event: 'error', listener: (error: Error) => void) => unknown;
  /** Gives it back, or throws it away when it is broken. */
  readonly release: (broken?: boolean) => void;
}

/** What is used of a `Pool` of node-postgres (`pg` 8). */
export interface PgPool extends PgConnection {
  /** Lends a client for a transaction. */
  readonly connect: () => Promise<PgClientOfPool>;
}

/**
 * PostgreSQL through a pool of node-postgres. The pool stays yours: its size, its timeouts, its end.
 *
 * @throws PathwayError `invalid-argument` when it is no pool
 */
export function pgClient(pool: PgPool): SqlClient {
  const given: unknown = pool;
  checkGiven(
    isTable(given) && typeof given.query === 'function' && typeof given.connect === 'function',
    'The pool',
    given,
    'a Pool of pg',
  );
  return {
    query: (text, values) => ask(pool, text, values),
    transaction: (work) => inTransaction(pool, work),
    script: (text) => inTransaction(pool, async (query) => void (await query(text))),
  };
}

/** A PostgreSQL that is open until it is closed. */
export interface PgServer extends SqlClient {
  /** Ends its connections. */
  readonly close: () => Promise<void>;
}

/**
 * PostgreSQL by its address, through a small pool of its own. Nothing is asked yet, so an address where nobody answers is told
 * by the first call.
 *
 * Needs the package `pg`.
 *
 * @param url - `postgresql://user:password@host/database`
 * @throws PathwayError `invalid-argument`
 */
export async function openPg(url: string): Promise<PgServer> {
  checkGiven(typeof url === 'string' && url !== '', 'The address', url, 'postgresql://user@host/database');
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // A connection that is lost while nobody uses it is made anew when it is needed.
  pool.on('error', () => {});
  return { ...pgClient(pool), close: () => pool.end() };
}

async function ask(on: PgConnection, text: string, values?: readonly unknown[]): Promise<readonly SqlRow[]> {
  // Without parameters a text may hold several statements, which is what scripts are.
  const { rows } = await (values === undefined ? on.query(text) : on.query(text, [...values]));
  return rows as SqlRow[];
}

async function inTransaction<T>(pool: PgPool, work: (query: SqlQuery) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  // A server that goes away is told by the statement that waits; without a listener it would end the process as well.
  const ignore = (): void => {};
  connection.on('error', ignore);
  let isBroken = false;
  try {
    await connection.query('begin');
    const answer = await work((text, values) => ask(connection, text, values));
    await connection.query('commit');
    return answer;
  } catch (error) {
    isBroken = await connection.query('rollback').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    connection.off('error', ignore);
    connection.release(isBroken);
  }
}
