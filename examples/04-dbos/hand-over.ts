import type { SqlClient, SqlStore } from 'insats/sql';
import type { Placed } from './deliver.js';
import { type WakeUp, wakeUpOf } from './wake.js';

/** How far the outbox has been handed over. */
export interface Position {
  readonly read: () => Promise<string | undefined>;
  readonly write: (position: string) => Promise<void>;
}

/** What is handed over, to whom. */
export interface HandingOver {
  readonly store: SqlStore;
  readonly position: Position;
  readonly wakeLater: (wakeUp: WakeUp) => Promise<void>;
  readonly tellLater: (event: Placed) => Promise<void>;
}

/** Most events that are handed over at a time. */
const pageSize = 100;

/**
 * Gives DBOS the next page of the outbox: a workflow for each notice, and a wake-up for each case in which something has
 * happened. The outbox is saved together with the case, so nothing that was saved is missed; the position is moved last, so
 * after a crash some events come twice, under the same keys, and DBOS starts nothing twice. Events are not opened here.
 */
export function handingOver({ store, position, wakeLater, tellLater }: HandingOver): () => Promise<number> {
  return async () => {
    let after = await position.read();
    const from = after === undefined ? {} : { after };
    const events = await store.outbox.read({ ...from, limit: pageSize });
    for (const { name, case: id, revision, number, position: place } of events) {
      if (name === 'notice' || name === 'cleared')
        await tellLater({ case: id, revision, number, position: place, after });
      after = place;
    }
    for (const id of new Set(events.map((event) => event.case))) {
      const wakeUp = await wakeUpOf(store, id);
      if (wakeUp !== undefined) await wakeLater(wakeUp);
    }
    if (after !== undefined && events.length > 0) await position.write(after);
    return events.length;
  };
}

/** The position in a table of the host's own, of one row. */
export async function sqlPosition(client: SqlClient): Promise<Position> {
  await makeTable(client, 'host_position (reader text primary key, position text not null)');
  return {
    read: async () => {
      const [row] = await client.query(`select position from host_position where reader = 'dbos'`);
      return typeof row?.position === 'string' ? row.position : undefined;
    },
    write: async (position) => {
      await client.query(
        `insert into host_position (reader, position) values ('dbos', $1)
         on conflict (reader) do update set position = excluded.position`,
        [position],
      );
    },
  };
}

/** Makes a table that is missing. `if not exists` alone is no protection: two processes that look at once both make it. */
export async function makeTable(client: SqlClient, table: string): Promise<void> {
  await client.transaction(async (query) => {
    await query(`select pg_advisory_xact_lock(hashtext('host'))`);
    await query(`create table if not exists ${table}`);
  });
}
