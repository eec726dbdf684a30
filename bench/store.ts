// `npm run bench:store`: durable entries through the runtime, beside raw SQL that writes the same bytes.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { registry } from '../src/machine/registry.js';
import { caseRuntime } from '../src/runtime/case-runtime.js';
import { migrate } from '../src/sql/migrate.js';
import { pgClient } from '../src/sql/pg-client.js';
import { openPglite } from '../src/sql/pglite-client.js';
import type { SqlClient } from '../src/sql/sql-client.js';
import { sqlStore } from '../src/sql/sql-store.js';
import { timed } from '../test/runtime/small-host.js';
import { startPostgres } from '../test/sql/postgres-server.js';
import { nthEntry } from '../test/sql/processes/nth-entry.js';

const cases = 10;
const each = 40;
/** Entries that come last: a late one reads the whole journal, here and in any other design. */
const inOrder = Array.from({ length: (each * 5) / 4 }, (_, at) => at).filter((at) => at % 5 !== 4);
const rounds = Number(process.argv[2] ?? 7);

/** One statement as it was sent. */
interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Milliseconds for one entry: by the runtime, and by its own writing statements sent again as they are. */
async function measure(client: SqlClient): Promise<{ readonly runtime: number; readonly raw: number }> {
  const own: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const sent: Sent[] = [];
    const seen: SqlClient = {
      ...client,
      query: (text, values = []) => {
        if (/\b(insert|update)\b/.test(text)) sent.push({ text, values });
        return client.query(text, values);
      },
    };
    own.push(await byRuntime(seen, `own-${process.pid}-${round}`));
    const from = performance.now();
    for (const { text, values } of sent)
      await client.query(text, [`raw-${process.pid}-${round}`, ...values.slice(1)]);
    raw.push((performance.now() - from) / sent.length);
  }
  return { runtime: median(own), raw: median(raw) };
}

async function byRuntime(client: SqlClient, tenant: string): Promise<number> {
  const runtime = caseRuntime({ store: sqlStore(client, { tenant }), definitions: registry([timed]) });
  for (let one = 0; one < cases; one += 1) await runtime.open(`fall-${one}`, 'prov.liten');
  const from = performance.now();
  for (const at of inOrder)
    for (let one = 0; one < cases; one += 1) await runtime.record(`fall-${one}`, nthEntry(at));
  return (performance.now() - from) / (cases * each);
}

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

console.log(
  `Date ${new Date().toISOString().slice(0, 10)}; ${cpus()[0]?.model}, ${availableParallelism()} cores; Node ${process.versions.node}.`,
);
console.log(`${rounds} rounds of ${cases * each} entries in ${cases} cases, one after the other; medians.\n`);
console.log('| Store | runtime, ms | the same bytes by raw SQL, ms | Ratio |\n|---|---:|---:|---:|');

const server = await startPostgres();
const pool = new pg.Pool({ connectionString: server.url, max: 4 });
await migrate(pgClient(pool));
show('PostgreSQL, fsync on', await measure(pgClient(pool)));
await pool.end();
await server.remove();

const folder = mkdtempSync(join(tmpdir(), 'insats-bench-'));
const pglite = await openPglite(folder);
await migrate(pglite);
show('PGlite in a folder', await measure(pglite));
await pglite.close();
rmSync(folder, { recursive: true, force: true });

function show(name: string, { runtime, raw }: { readonly runtime: number; readonly raw: number }): void {
  console.log(`| ${name} | ${runtime.toFixed(2)} | ${raw.toFixed(2)} | ${(runtime / raw).toFixed(2)} |`);
}
