import type { Instant } from '../calendar/instant.js';
import { checkGiven, checkOptions, shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { DefinitionStore } from '../store/definition-store.js';
import type { KeyStore } from '../store/key-store.js';
import type { Outbox } from '../store/outbox.js';
import type { Store } from '../store/store.js';
import { sqlCases } from './sql-cases.js';
import type { SqlClient } from './sql-client.js';
import { orFailed } from './store-failed.js';

/** What the SQL store may be told. */
export interface SqlStoreOptions {
  /** Whose cases these are: another tenant of the same tables sees none of them. Default: `''`. */
  readonly tenant?: string;
}

/** A store in PostgreSQL or PGlite. */
export interface SqlStore extends Store {
  /** What the clock of the database shows: the same for every worker, whatever its own clock shows. */
  readonly now: () => Promise<Instant>;
  /** Figures that were written when cases were erased. */
  readonly figures: () => Promise<readonly string[]>;
}

/**
 * A store in PostgreSQL 15 or later, or in PGlite: the same tables, the same statements. Bring the tables up to date with
 * `migrate` first.
 *
 * @throws PathwayError `invalid-argument`
 */
export function sqlStore(client: SqlClient, options: SqlStoreOptions = {}): SqlStore {
  checkOptions(options, 'sqlStore', "{ tenant: 'kumla' }", ['tenant']);
  const { tenant = '' } = options;
  checkGiven(typeof tenant === 'string', 'The tenant', tenant, 'a text of your own');
  const text = async (column: string, query: string): Promise<readonly string[]> =>
    (await orFailed(() => client.query(query, query.includes('$1') ? [tenant] : []))).map((row) =>
      String(row[column]),
    );
  return {
    ...sqlCases(client, tenant),
    outbox: sqlOutbox(client, tenant),
    definitions: sqlDefinitions(client, tenant),
    keys: sqlKeys(client, tenant),
    now: async () =>
      (
        await text(
          'now',
          `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
        )
      )[0] ?? '',
    figures: () => text('figures', 'select figures from insats_figures where tenant = $1'),
  };
}

/**
 * A serial number alone would lose events: who takes the lower number may commit later. So events stand in the order of their
 * transactions, and none is shown while an older transaction is still going on. The texts have names of their own: `order by` would
 * take them for the columns, and put 1000 before 999.
 */
const readOutbox = `select tx::text as place, position::text as number_in, case_id, revision, number, name, body from insats_outbox
  where tenant = $1 and (tx, position) > ($2::xid8, $3::bigint) and tx < pg_snapshot_xmin(pg_current_snapshot())
  order by tx, position limit $4`;

function sqlOutbox(client: SqlClient, tenant: string): Outbox {
  return {
    read: ({ after = '0.0', limit }) =>
      orFailed(async () => {
        const rows = await client.query(readOutbox, [tenant, ...placeOf(after), limit]);
        if (rows.length === 0) await checkServer(client, tenant, after);
        return rows.map((row) => ({
          position: `${row.place}.${row.number_in}`,
          case: String(row.case_id),
          revision: Number(row.revision),
          number: Number(row.number),
          name: String(row.name),
          body: typeof row.body === 'string' ? row.body : undefined,
        }));
      }),
    prune: (upTo) =>
      orFailed(async () => {
        const gone = await client.query(
          `delete from insats_outbox where tenant = $1 and (tx, position) <= ($2::xid8, $3::bigint) returning 1 as one`,
          [tenant, ...placeOf(upTo)],
        );
        return gone.length;
      }),
  };
}

/** A restored copy counts its transactions anew: what was written before would never be shown, and what is new come before it. */
async function checkServer(client: SqlClient, tenant: string, after: string): Promise<void> {
  const [row] = await client.query(
    `select ($2::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) or exists (
       select 1 from insats_outbox where tenant = $1 and tx >= pg_snapshot_xmax(pg_current_snapshot()))) as ahead`,
    [tenant, placeOf(after)[0]],
  );
  if (row?.ahead !== true) return;
  throw new PathwayError(
    'store-failed',
    `The outbox comes from another server, which counted its transactions further than this one. Once: update insats_outbox set tx = '0'. Then go on at ${shown(`0.${placeOf(after)[1]}`)}.`,
    { retry: false, after },
  );
}

function placeOf(position: string): readonly string[] {
  const isPosition = typeof position === 'string' && /^\d+\.\d+$/.test(position);
  checkGiven(isPosition, 'The position', position, 'the position of an event that was read');
  return position.split('.');
}

function sqlDefinitions(client: SqlClient, tenant: string): DefinitionStore {
  return {
    publish: ({ pin: { pathway, version, hash }, data }) =>
      orFailed(async () => {
        const made = await client.query(
          `insert into insats_definition (tenant, pathway, version, hash, data) values ($1, $2, $3, $4, $5)
           on conflict do nothing returning hash`,
          [tenant, pathway, version, hash, data],
        );
        if (made.length > 0) return 'published';
        const [row] = await client.query(
          'select hash from insats_definition where tenant = $1 and pathway = $2 and version = $3',
          [tenant, pathway, version],
        );
        return row?.hash === hash ? 'already-published' : 'taken';
      }),
    list: (pathway) =>
      orFailed(async () => {
        const rows = await client.query(
          `select pathway, version, hash, data from insats_definition
           where tenant = $1 and ($2::text is null or pathway = $2)`,
          [tenant, pathway ?? null],
        );
        return rows.map((row) => ({
          pin: { pathway: String(row.pathway), version: String(row.version), hash: String(row.hash) },
          data: String(row.data),
        }));
      }),
  };
}

function sqlKeys(client: SqlClient, tenant: string): KeyStore {
  const read = async (id: string): Promise<string | undefined> => {
    const [row] = await client.query('select key from insats_key where tenant = $1 and case_id = $2', [
      tenant,
      id,
    ]);
    return typeof row?.key === 'string' ? row.key : undefined;
  };
  return {
    create: (id, key) =>
      orFailed(async () => {
        await client.query(
          'insert into insats_key (tenant, case_id, key) values ($1, $2, $3) on conflict do nothing',
          [tenant, id, key],
        );
        return read(id);
      }),
    read: (id) => orFailed(() => read(id)),
    destroy: (id) =>
      orFailed(async () => {
        await client.query(
          `insert into insats_key (tenant, case_id, key) values ($1, $2, null)
           on conflict (tenant, case_id) do update set key = null`,
          [tenant, id],
        );
      }),
  };
}
