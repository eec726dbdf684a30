import { checkGiven, isTable } from '../diagnostics/misuse.js';
import { lockFolder } from './lock-folder.js';
import type { SqlClient, SqlRow } from './sql-client.js';

/** What is used of a `PGlite` or of its transaction. */
export interface PgliteConnection {
  /** Asks one question, with values. */
  readonly query: (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>;
  /** Runs several statements. */
  readonly exec: (text: string) => Promise<unknown>;
}

/** What is used of a `PGlite` (`@electric-sql/pglite` 0.5). */
export interface PgliteDatabase extends PgliteConnection {
  /** Does several things, all or none. */
  readonly transaction: <T>(work: (on: PgliteConnection) => Promise<T>) => Promise<T>;
  /** Closes it. */
  readonly close: () => Promise<void>;
}

/**
 * PostgreSQL within the process, by a `PGlite` of yours. It has one session: a transaction waits for the one before it.
 *
 * @throws PathwayError `invalid-argument` when it is no PGlite
 */
export function pgliteClient(database: PgliteDatabase): SqlClient {
  const given: unknown = database;
  checkGiven(
    isTable(given) && typeof given.query === 'function' && typeof given.exec === 'function',
    'The database',
    given,
    'a PGlite',
  );
  return {
    query: (text, values) => ask(database, text, values),
    transaction: (work) => database.transaction((on) => work((text, values) => ask(on, text, values))),
    script: (text) => database.transaction(async (on) => void (await on.exec(text))),
  };
}

async function ask(
  on: PgliteConnection,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly SqlRow[]> {
  const { rows } = await on.query(text, [...values]);
  return rows as SqlRow[];
}

/** A database in a folder, which nobody else has open. */
export interface PgliteFolder extends SqlClient {
  /** Writes what is left to write and gives the folder free. */
  readonly close: () => Promise<void>;
}

/**
 * A database in a folder of this machine, with no server: for one process. Made when it is not there. A lock file keeps
 * other processes out, which PGlite itself does not; one that a dead process left behind is taken over. What was saved survives the
 * death of the process at any point; it is not promised to survive a loss of power.
 *
 * Needs the package `@electric-sql/pglite`.
 *
 * @throws PathwayError `store-failed` when another process has the folder open, or the package is missing
 */
export async function openPglite(folder: string): Promise<PgliteFolder> {
  checkGiven(typeof folder === 'string' && folder !== '', 'The folder', folder, 'a path');
  const unlock = await lockFolder(folder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const database = await PGlite.create(`${folder}/data`);
    return {
      ...pgliteClient(database as PgliteDatabase),
      close: async () => {
        await database.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
