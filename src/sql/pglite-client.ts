import { statfs } from 'node:fs/promises';
import { checkGiven, isTable } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { lockFolder } from './lock-folder.js';
import { type PgliteTurns, pgliteTurns, stoppedError } from './pglite-turns.js';
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
  return clientOf(
    database,
    pgliteTurns((error) => stoppedError(error, 'Make a new PGlite of its folder.', false)),
  );
}

function clientOf(database: PgliteDatabase, { inTurn }: PgliteTurns): SqlClient {
  return {
    query: (text, values) => inTurn(() => ask(database, text, values)),
    transaction: (work) =>
      inTurn((inside) => database.transaction((on) => work((text, values) => inside(ask(on, text, values))))),
    script: (text) =>
      inTurn((inside) => database.transaction(async (on) => void (await inside(on.exec(text))))),
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
 * death of the process at any point, and a full disk; it is not promised to survive a loss of power.
 *
 * When its disk is so full that the database stops, calls fail with `store-failed` until there is room, and then go on. What has
 * stopped can't be put away within the process: end that with `process.exit` when its work is done.
 *
 * Needs the package `@electric-sql/pglite`.
 *
 * @throws PathwayError `store-failed` when another process has the folder open, the folder cannot be used, or the package is missing
 */
export async function openPglite(folder: string): Promise<PgliteFolder> {
  checkGiven(typeof folder === 'string' && folder !== '', 'The folder', folder, 'a path');
  const unlock = await lockFolder(folder).catch((error: unknown) => {
    throw notOpened(folder, error);
  });
  const found = await openIn(folder).catch(async (error: unknown) => {
    await unlock();
    throw notOpened(folder, error);
  });
  return folderOf(folder, found, unlock);
}

/** A database that is running, until it stops. */
interface Running {
  readonly client: SqlClient;
  readonly hasStopped: () => boolean;
  readonly close: () => Promise<void>;
}

async function openIn(folder: string): Promise<Running> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create(`${folder}/data`);
  const turns = pgliteTurns((error) => stoppedError(error, 'The next call opens it anew.', true));
  return {
    client: clientOf(database as PgliteDatabase, turns),
    hasStopped: turns.hasStopped,
    // One that has stopped would never end: what it had not written is in its log.
    close: async () => (turns.hasStopped() ? undefined : database.close()),
  };
}

/** A folder whose database is opened anew after it has stopped, by whoever asks next. */
function folderOf(folder: string, found: Running, unlock: () => Promise<void>): PgliteFolder {
  let opened = Promise.resolve(found);
  const running = async (): Promise<SqlClient> => {
    const last = await opened;
    if (!last.hasStopped()) return last.client;
    await checkRoom(folder);
    const before = opened;
    opened = openIn(folder).catch((error: unknown) => {
      opened = before;
      throw notOpened(folder, error, true);
    });
    return (await opened).client;
  };
  return {
    query: async (text, values) => (await running()).query(text, values),
    transaction: async (work) => (await running()).transaction(work),
    script: async (text) => (await running()).script(text),
    close: async () => {
      await (await opened).close();
      await unlock();
    },
  };
}

/** Bytes that a database needs to start again after it has stopped: its log of transactions grows by 16 MB at a time. */
const roomToStart = 32 * 1024 * 1024;

/** Looks before it is tried, for a try that fails leaves much behind in the process. */
async function checkRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= roomToStart) return;
  throw new PathwayError(
    'store-failed',
    `The disk of the folder ${JSON.stringify(folder)} is full: the database there has stopped, and starts again when there are 32 MB. What was saved before is kept.`,
    { folder, code: 'ENOSPC', retry: true },
  );
}

/** Why a folder could not be opened, and what to do about it. */
function notOpened(folder: string, error: unknown, retry = false): PathwayError {
  if (error instanceof PathwayError) return error;
  const { code, message = '' } = error as { readonly code?: unknown; readonly message?: string };
  const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  const failed = new PathwayError(
    'store-failed',
    isMissing
      ? 'A database in a folder needs the package @electric-sql/pglite: npm install @electric-sql/pglite.'
      : `The folder ${JSON.stringify(folder)} could not be opened as a database: ${message}. Give a folder that this process may write in, with nothing else in it, on a disk with room.`,
    { folder, retry, ...(typeof code === 'string' ? { code } : {}) },
  );
  failed.cause = error;
  return failed;
}
