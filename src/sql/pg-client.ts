import { createHash } from 'node:crypto';
import { checkGiven, checkOptions, isTable } from '../diagnostics/misuse.js';
import type { SqlClient, SqlRow } from './sql-client.js';

/** A statement with a name: the server reads and plans it once for each connection. */
export interface PgStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** What is used of a client of node-postgres. */
export interface PgConnection {
  /** Asks; a text without values may hold several statements. */
  readonly query: (
    statement: string | PgStatement,
    values?: unknown[],
  ) => Promise<{ readonly rows: unknown[] }>;
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

/** What a client of a pool may be told. */
export interface PgClientOptions {
  /**
   * Whether statements are prepared: read and planned once for each connection. Say no behind a pooler that hands each transaction
   * to another connection and knows no prepared statements (PgBouncer before 1.21, in transaction mode). Default: true.
   */
  readonly prepared?: boolean;
}

/**
 * PostgreSQL through a pool of node-postgres. The pool stays yours: its size, its timeouts, its end.
 *
 * @throws PathwayError `invalid-argument` when it is no pool
 */
export function pgClient(pool: PgPool, options: PgClientOptions = {}): SqlClient {
  checkOptions(options, 'pgClient', '{ prepared: false }', ['prepared']);
  const nameOf = options.prepared === false ? unnamed : statementNames();
  const given: unknown = pool;
  checkGiven(
    isTable(given) && typeof given.query === 'function' && typeof given.connect === 'function',
    'The pool',
    given,
    'a Pool of pg',
  );
  return {
    query: (text, values) => ask(pool, nameOf, text, values),
    transaction: (work) =>
      inTransaction(pool, (connection) => work((text, values) => ask(connection, nameOf, text, values))),
    script: (text) => inTransaction(pool, async (connection) => void (await connection.query(text))),
  };
}

/** The name that a statement is prepared under; undefined when it is not prepared. */
type NameOf = (text: string) => string | undefined;

const unnamed: NameOf = () => undefined;

/** The store asks about twenty different ones. What goes beyond was made by somebody else, perhaps a new one each time. */
const mostNames = 100;

/** Names by text: the same text has the same name in every process and version, and no other has it. */
function statementNames(): NameOf {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostNames) return known;
    const name = `insats-${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
    names.set(text, name);
    return name;
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
  // Used for a while and then closed, perhaps through a pooler: not worth preparing for.
  return { ...pgClient(pool, { prepared: false }), close: () => pool.end() };
}

async function ask(
  on: PgConnection,
  nameOf: NameOf,
  text: string,
  values?: readonly unknown[],
): Promise<readonly SqlRow[]> {
  const { rows } = await on.query(...statementOf(nameOf, text, values));
  return rows as SqlRow[];
}

function statementOf(
  nameOf: NameOf,
  text: string,
  values: readonly unknown[] | undefined,
): [string | PgStatement, unknown[]?] {
  // Without parameters a text may hold several statements, which is what scripts are; nobody prepares those.
  if (values === undefined) return [text];
  const name = nameOf(text);
  return name === undefined ? [text, [...values]] : [{ name, text, values: [...values] }];
}

async function inTransaction<T>(pool: PgPool, work: (on: PgConnection) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  // A server that goes away is told by the statement that waits; without a listener it would end the process as well.
  const ignore = (): void => {};
  connection.on('error', ignore);
  let isBroken = false;
  try {
    await connection.query('begin');
    const answer = await work(connection);
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
