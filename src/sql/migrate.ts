import { checkGiven, shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { Migration } from './migration.js';
import { cases } from './migrations/cases.js';
import type { SqlClient, SqlQuery } from './sql-client.js';
import { orFailed } from './store-failed.js';

/** Every change of the tables, in order; one file each. */
export const migrations: readonly Migration[] = [cases];

/** What `migrate` has done. */
export interface Migrated {
  /** Ids of the changes that were made, in order. */
  readonly up: readonly string[];
  /** Ids of the changes that were taken back, in order. */
  readonly down: readonly string[];
}

/**
 * Brings the tables of the store to a version: makes what is missing, or takes back what is too much. Several processes may
 * call it at once; one does it, the others find it done. Each change is a transaction of its own.
 *
 * @param to - id of the last change to stand; `none` takes all back, **and the cases with them**. Default: the newest
 * @throws PathwayError `invalid-argument` when there is no such change; `store-failed`, also when the tables are newer than this
 *   version of insats
 */
export async function migrate(client: SqlClient, to?: string): Promise<Migrated> {
  const ids = migrations.map(({ id }) => id);
  const last = to ?? ids.at(-1) ?? 'none';
  checkGiven(
    last === 'none' || ids.includes(last),
    'The version of the tables',
    last,
    [...ids, 'none'].join(', '),
  );
  const wanted = last === 'none' ? 0 : ids.indexOf(last) + 1;
  const done: { readonly up: string[]; readonly down: string[] } = { up: [], down: [] };
  return orFailed(async () => {
    await client.transaction(async (query) => {
      // `if not exists` alone is no protection: two that look at the same time both make it.
      await query('select pg_advisory_xact_lock(1766203504)');
      await query(table);
    });
    while (await oneStep(client, wanted, done));
    return done;
  });
}

const table = 'create table if not exists insats_migration (id text primary key)';

/** One change nearer to what is wanted; false when there is nothing to do. */
function oneStep(
  client: SqlClient,
  wanted: number,
  done: { readonly up: string[]; readonly down: string[] },
): Promise<boolean> {
  return client.transaction(async (query) => {
    await query('lock table insats_migration in exclusive mode');
    const made = await madeOnes(query);
    const next = migrations[made.length];
    const latest = migrations[made.length - 1];
    if (made.length < wanted && next !== undefined) {
      for (const statement of statementsOf(next.up)) await query(statement);
      await query('insert into insats_migration (id) values ($1)', [next.id]);
      done.up.push(next.id);
      return true;
    }
    if (made.length > wanted && latest !== undefined) {
      for (const statement of statementsOf(latest.down)) await query(statement);
      await query('delete from insats_migration where id = $1', [latest.id]);
      done.down.push(latest.id);
      return true;
    }
    return false;
  });
}

async function madeOnes(query: SqlQuery): Promise<readonly string[]> {
  const made = (await query('select id from insats_migration order by id')).map(({ id }) => String(id));
  const unknown = made.find((id, index) => migrations[index]?.id !== id);
  if (unknown === undefined) return made;
  throw new PathwayError(
    'store-failed',
    `The tables of the store have the change ${shown(unknown)}, which this version of insats does not know. Use a newer version.`,
    { migration: unknown, retry: false },
  );
}

/** The statements of a change: each ends with a semicolon at the end of a line that does not belong to the body of a function. */
function statementsOf(text: string): readonly string[] {
  const statements: string[] = [];
  let open = '';
  for (const line of text.split('\n')) {
    open += `${line}\n`;
    const isInBody = open.split('$$').length % 2 === 0;
    if (!isInBody && line.endsWith(';')) {
      statements.push(open.trim());
      open = '';
    }
  }
  return statements;
}
