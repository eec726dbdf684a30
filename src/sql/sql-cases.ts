import type {
  CaseChange,
  CaseStore,
  DueCase,
  Kept,
  Saved,
  StoredCase,
  Tombstone,
} from '../store/case-store.js';
import type { JournalRow } from '../store/journal-row.js';
import type { SqlClient, SqlQuery, SqlRow } from './sql-client.js';
import { isConflict, orFailed } from './store-failed.js';

/** The cases of one tenant in SQL. Every statement names the tenant: no case of another is ever read. */
export function sqlCases(client: SqlClient, tenant: string): CaseStore {
  return {
    load: (id, held) =>
      orFailed(async () => {
        const [row] =
          held === undefined
            ? await client.query(`${selectCase} where tenant = $1 and id = $2`, [tenant, id])
            : await client.query(selectChanged, [tenant, id, held.revision, held.head]);
        if (row === undefined) return undefined;
        return row.is_same === true ? { kind: 'unchanged' } : keptOf(row);
      }),
    journal: (id, after = 0) =>
      orFailed(async () => (await client.query(selectJournal, [tenant, id, after])).map(rowOf)),
    save: (changes) => orFailed(() => save(client, tenant, changes)),
    due: ({ at, limit, claimMs }) =>
      orFailed(async () =>
        (await client.query(claimDue, [tenant, at, limit, claimMs])).map(dueOf).sort(byWake),
      ),
    scan: ({ after, limit }) =>
      orFailed(async () =>
        (
          await client.query(
            `${selectCase} where tenant = $1 and ($2::text is null or id > $2) order by id limit $3`,
            [tenant, after ?? null, limit],
          )
        ).map(keptOf),
      ),
    erase: (tombstone, figures, expected) =>
      orFailed(() => erase(client, tenant, tombstone, figures, expected)),
  };
}

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const selectCase = `select id, pathway, version, hash, revision, entries, head, snapshot,
  ${instant('wake_at')} as wake_at, erased_at, erased_ground, erased_by from insats_case`;

/** Without the snapshot, which is most of it, for one who holds the case at this revision and head. */
const selectChanged = `select id, pathway, version, hash, revision, entries, head, same.is_same,
  case when same.is_same then null else snapshot end as snapshot,
  ${instant('wake_at')} as wake_at, erased_at, erased_ground, erased_by from insats_case,
  lateral (select revision = $3::integer and head = $4 and erased_at is null as is_same) as same
  where tenant = $1 and id = $2`;

const selectJournal = `select seq, entry, kind, happened, recorded_at, body, body_hash, hash from insats_journal
  where tenant = $1 and case_id = $2 and seq > $3 order by seq`;

/** Rows that another worker has in hand are skipped; what it does not save is free again when the claim has run out. */
const claimDue = `with due as (
    select id from insats_case
    where tenant = $1 and wake_at <= $2::timestamptz and (claimed_until is null or claimed_until <= clock_timestamp())
    order by wake_at, id limit $3 for update skip locked
  )
  update insats_case as c set claimed_until = clock_timestamp() + $4 * interval '1 millisecond'
  from due where c.tenant = $1 and c.id = due.id
  returning c.id, ${instant('c.wake_at')} as wake_at`;

const createCase = `insert into insats_case (tenant, id, pathway, version, hash, revision, entries, head, snapshot, wake_at)
  select $1, $2, $4, $5, $6, $3::integer + 1, $7::integer, $8, $9, $10::timestamptz
  on conflict do nothing returning id`;

const changeCase = `update insats_case set pathway = $4, version = $5, hash = $6, revision = $3::integer + 1, entries = $7::integer,
  head = $8, snapshot = $9, wake_at = $10::timestamptz, claimed_until = null
  where tenant = $1 and id = $2 and revision = $3::integer and erased_at is null and ($13::text is null or head = $13)
  returning id`;

/** One statement for all that a change is, so that a case alone is saved in one round trip. */
const saveChange = (moved: string): string => `with moved as (${moved}),
  rows as (
    insert into insats_journal (tenant, case_id, seq, entry, kind, happened, recorded_at, body, body_hash, hash)
    select $1, $2, r.seq, r.entry, r.kind, r.happened, r."recordedAt", r.body, r."bodyHash", r.hash from moved,
      json_to_recordset($11::json) as r(seq integer, entry text, kind text, happened text, "recordedAt" text, body text,
        "bodyHash" text, hash text)
  ),
  events as (
    insert into insats_outbox (tenant, case_id, revision, number, name, body)
    select $1, $2, $3::integer + 1, e.number, e.name, e.body from moved,
      json_to_recordset($12::json) as e(number integer, name text, body text) order by e.number
  )
  select id from moved`;

const statements = { create: saveChange(createCase), change: saveChange(changeCase) };

async function save(client: SqlClient, tenant: string, changes: readonly CaseChange[]): Promise<Saved> {
  const [only] = changes;
  if (only === undefined) return { outcome: 'saved' };
  try {
    if (changes.length === 1) {
      const isSaved = await saveOne(client.query, tenant, only);
      return isSaved ? { outcome: 'saved' } : { outcome: 'conflict', case: only.case.id };
    }
    return await saveTogether(client, tenant, changes);
  } catch (error) {
    if (isConflict(error)) return { outcome: 'conflict', case: only.case.id };
    throw error;
  }
}

/** Thrown through a transaction so that it is undone. */
class Stale extends Error {
  constructor(readonly id: string) {
    super('stale');
  }
}

/** In the order of their ids, so that two saves of the same cases wait for each other in turn. */
async function saveTogether(
  client: SqlClient,
  tenant: string,
  changes: readonly CaseChange[],
): Promise<Saved> {
  const inTurn = [...changes].sort((a, b) => (a.case.id < b.case.id ? -1 : 1));
  try {
    await client.transaction(async (query) => {
      for (const change of inTurn) {
        if (!(await saveOne(query, tenant, change))) throw new Stale(change.case.id);
      }
    });
    return { outcome: 'saved' };
  } catch (error) {
    if (error instanceof Stale) return { outcome: 'conflict', case: error.id };
    throw error;
  }
}

async function saveOne(query: SqlQuery, tenant: string, change: CaseChange): Promise<boolean> {
  const { id, pin, entries, head, snapshot, wakeAt } = change.case;
  const events = change.events.map((event, number) => ({ ...event, number }));
  const values = [
    ...[tenant, id, change.expected, pin.pathway, pin.version, pin.hash, entries, head, snapshot],
    ...[wakeAt ?? null, JSON.stringify(change.rows), JSON.stringify(events)],
  ];
  const saved = await (change.expected === 0
    ? query(statements.create, values)
    : query(statements.change, [...values, change.expectedHead ?? null]));
  return saved.length > 0;
}

const eraseCase = `update insats_case set snapshot = null, wake_at = null, claimed_until = null, revision = revision + 1,
  erased_at = $3, erased_ground = $4, erased_by = $5 where tenant = $1 and id = $2 and erased_at is null
  and ($6::integer is null or revision = $6) returning revision`;

function erase(
  client: SqlClient,
  tenant: string,
  tombstone: Tombstone,
  figures: string | undefined,
  expected: number | undefined,
): Promise<Tombstone | 'conflict' | undefined> {
  const { id, erasedAt, ground, by } = tombstone;
  return client.transaction(async (query) => {
    const erased = await query(eraseCase, [tenant, id, erasedAt, ground, by, expected ?? null]);
    if (erased.length === 0) {
      const [row] = await query(`${selectCase} where tenant = $1 and id = $2`, [tenant, id]);
      const kept = row === undefined ? undefined : keptOf(row);
      return kept?.kind === 'erased' ? kept.tombstone : kept && 'conflict';
    }
    await query('update insats_journal set body = null where tenant = $1 and case_id = $2', [tenant, id]);
    await query('update insats_outbox set body = null where tenant = $1 and case_id = $2', [tenant, id]);
    await query(
      `insert into insats_outbox (tenant, case_id, revision, number, name) values ($1, $2, $3, 0, 'erased')`,
      [tenant, id, erased[0]?.revision],
    );
    await query(
      `insert into insats_key (tenant, case_id, key) values ($1, $2, null)
       on conflict (tenant, case_id) do update set key = null`,
      [tenant, id],
    );
    if (figures !== undefined)
      await query('insert into insats_figures (tenant, figures) values ($1, $2)', [tenant, figures]);
    return tombstone;
  });
}

function keptOf(row: SqlRow): Kept {
  const id = String(row.id);
  if (typeof row.erased_at === 'string') {
    const tombstone = {
      id,
      erasedAt: row.erased_at,
      ground: String(row.erased_ground),
      by: String(row.erased_by),
    };
    return { kind: 'erased', tombstone };
  }
  const stored: StoredCase = {
    id,
    pin: { pathway: String(row.pathway), version: String(row.version), hash: String(row.hash) },
    revision: Number(row.revision),
    entries: Number(row.entries),
    head: String(row.head),
    snapshot: String(row.snapshot),
    ...(typeof row.wake_at === 'string' ? { wakeAt: row.wake_at } : {}),
  };
  return { kind: 'case', case: stored };
}

function rowOf(row: SqlRow): JournalRow {
  return {
    seq: Number(row.seq),
    entry: String(row.entry),
    kind: String(row.kind),
    happened: String(row.happened),
    recordedAt: String(row.recorded_at),
    body: typeof row.body === 'string' ? row.body : undefined,
    bodyHash: String(row.body_hash),
    hash: String(row.hash),
  };
}

const dueOf = (row: SqlRow): DueCase => ({ id: String(row.id), wakeAt: String(row.wake_at) });

function byWake(a: DueCase, b: DueCase): number {
  return a.wakeAt < b.wakeAt ? -1 : a.wakeAt > b.wakeAt ? 1 : 0;
}
