import { PathwayError } from '../diagnostics/pathway-error.js';
import { openPg } from '../sql/pg-client.js';
import { openPglite } from '../sql/pglite-client.js';
import type { SqlClient } from '../sql/sql-client.js';
import { UsageError } from './usage-error.js';

/** Where the store is, as options of the command. */
export interface PlaceOptions {
  readonly folder?: string;
  readonly url?: string;
  readonly tenant?: string;
}

/** A database that is open until it is closed. */
export interface OpenPlace {
  readonly client: SqlClient;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database that is named, does something with it, and closes it.
 *
 * @throws UsageError when none or two are named, or it can't be opened
 */
export async function inPlace<T>(options: PlaceOptions, work: (client: SqlClient) => Promise<T>): Promise<T> {
  const { client, close } = await openPlace(options);
  try {
    return await work(client);
  } catch (error) {
    throw error instanceof PathwayError && error.code === 'store-failed' ? failed(error) : error;
  } finally {
    await close();
  }
}

async function openPlace({ folder, url }: PlaceOptions): Promise<OpenPlace> {
  if ((folder === undefined) === (url === undefined)) throw noPlace();
  try {
    if (folder !== undefined) {
      const opened = await openPglite(folder);
      return { client: opened, close: opened.close };
    }
    const opened = await openPg(url ?? '');
    return { client: opened, close: opened.close };
  } catch (error) {
    throw failed(error);
  }
}

function noPlace(): UsageError {
  return new UsageError({
    sv: 'Ange var ärendena finns: --folder MAPP (PGlite) eller --url ADRESS (PostgreSQL).',
    en: 'Say where the cases are: --folder FOLDER (PGlite) or --url ADDRESS (PostgreSQL).',
  });
}

function failed(error: unknown): UsageError {
  if (error instanceof PathwayError && error.data.pid !== undefined) return held(error);
  const said = error instanceof Error ? error.message : String(error);
  const missing = /Cannot find (?:package|module) '([^']+)'/.exec(said)?.[1];
  if (missing !== undefined) {
    return new UsageError({
      sv: `Paketet ${missing} är inte installerat. Installera det: npm install ${missing}`,
      en: `The package ${missing} is not installed. Install it: npm install ${missing}`,
    });
  }
  return new UsageError({
    sv: `Det gick inte att nå lagret. Databasen svarade: ${said}`,
    en: `The store could not be reached. The database said: ${said}`,
  });
}

function held({ data: { folder, pid, host } }: PathwayError): UsageError {
  return new UsageError({
    sv: `Mappen ${folder} är öppen i en annan process (${pid} på ${host}). Stäng den där först.`,
    en: `The folder ${folder} is open in another process (${pid} on ${host}). Close it there first.`,
  });
}
