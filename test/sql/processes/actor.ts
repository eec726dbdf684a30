// A process that works on a store until it is done or killed. Bundled and started by `tries.ts`; what it is to do comes as JSON.
import pg from 'pg';
import type { Entry } from '../../../src/entry/entry.js';
import { registry } from '../../../src/machine/registry.js';
import { caseRuntime } from '../../../src/runtime/case-runtime.js';
import { startWorker } from '../../../src/runtime/worker.js';
import { caseSealer } from '../../../src/seal/case-sealer.js';
import { pgClient } from '../../../src/sql/pg-client.js';
import { openPglite } from '../../../src/sql/pglite-client.js';
import { sqlStore } from '../../../src/sql/sql-store.js';
import { timed } from '../../runtime/small-host.js';
import { by, nthEntry } from './nth-entry.js';
import { type Serving, serve } from './serving.js';
import { type Skewed, workSkewed } from './skewed.js';

/** Where the cases are. */
export type Place = { readonly url: string } | { readonly folder: string };

/** What a process is to do. */
export type Job = { readonly at: Place; readonly tenant: string } & (
  | { readonly does: 'record'; readonly cases: readonly string[]; readonly from: number; readonly to: number }
  | {
      readonly does: 'race';
      readonly cases: readonly string[];
      readonly name: string;
      readonly count: number;
    }
  | { readonly does: 'wake'; readonly now: string; readonly skewMs: number }
  | Serving
  | Skewed
);

const job = JSON.parse(process.argv[2] ?? '{}') as Job;
const say = (what: string): void => void process.stdout.write(`${what}\n`);

if (process.argv[2] !== undefined) await work();

async function work(): Promise<void> {
  const { client, close } = await opened(job.at);
  const store = sqlStore(client, { tenant: job.tenant });
  const host = { store, definitions: registry([timed]), sealer: caseSealer(store.keys) };
  if (job.does === 'record') {
    const cases = caseRuntime(host);
    say('ready');
    for (const id of job.cases) await cases.open(id, 'prov.liten');
    for (let at = job.from; at < job.to; at += 1) {
      for (const id of job.cases) {
        const { outcome } = await cases.record(id, nthEntry(at));
        say(`${outcome === 'accepted' || outcome === 'already-recorded' ? 'ack' : outcome} ${id} e-${at}`);
      }
    }
    say('done');
  } else if (job.does === 'race') {
    const cases = caseRuntime(host);
    say('ready');
    await new Promise((go) => process.stdin.once('data', go));
    for (let at = 0; at < job.count; at += 1) {
      const recordedAt = new Date().toISOString();
      const entry: Entry = {
        ...{ id: `${job.name}-${at}`, happened: recordedAt, recordedAt, by },
        ...{ kind: 'held', step: 'besok', present: [] },
      };
      await cases.record(job.cases[at % job.cases.length] ?? '', entry);
    }
    say(`done ${cases.figures().conflicts}`);
    process.stdin.destroy();
  } else if (job.does === 'serve') {
    await serve(host, client, job, say);
    await close();
    // A PGlite that has stopped keeps timers.
    process.exit(0);
  } else if (job.does === 'skewed') {
    await workSkewed(host, job, say);
  } else {
    const { now, skewMs } = job;
    const skewed = new Date(Date.parse(now) + skewMs).toISOString();
    const cases = caseRuntime({ ...host, now: () => skewed });
    say('ready');
    const worker = startWorker(cases, { everyMs: 50, limit: 20, claimMs: 2000 });
    process.on('SIGTERM', () => {
      void worker
        .stop()
        .then(close)
        .then(() => process.exit(0));
    });
    return;
  }
  await close();
}

async function opened(at: Place) {
  if ('folder' in at) {
    const folder = await openPglite(at.folder);
    return { client: folder, close: folder.close };
  }
  const pool = new pg.Pool({ connectionString: at.url, max: 4 });
  pool.on('error', () => {});
  return { client: pgClient(pool), close: () => pool.end() };
}
