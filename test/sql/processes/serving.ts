import { createInterface } from 'node:readline';
import { PathwayError } from '../../../src/diagnostics/pathway-error.js';
import type { Entry } from '../../../src/entry/entry.js';
import type { CaseHost } from '../../../src/runtime/case-host.js';
import { type CaseRuntime, caseRuntime } from '../../../src/runtime/case-runtime.js';
import { startWorker } from '../../../src/runtime/worker.js';
import type { SqlClient } from '../../../src/sql/sql-client.js';
import { joined, started } from '../../runtime/small-host.js';
import { by } from './nth-entry.js';

/** What a process is to do that serves until it is told to stop. */
export interface Serving {
  readonly does: 'serve';
  /** Cases that others record in as well. */
  readonly cases: readonly string[];
  readonly name: string;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * As a host does it all day: records in cases, opens some that are due at once, and wakes what is due. When the store fails and
 * says that the same call may succeed later, it makes the same call again; what else goes wrong ends the process.
 */
export async function serve(
  host: CaseHost,
  client: SqlClient,
  job: Serving,
  say: (what: string) => void,
): Promise<void> {
  let isStopped = false;
  const told = createInterface({ input: process.stdin });
  told.on('line', (line) => void (line === 'log' && exhaustLog(client)));
  told.on('line', (line) => {
    isStopped ||= line === 'stop';
  });
  // Nobody is left to tell.
  told.on('close', () => {
    isStopped = true;
  });
  const cases = caseRuntime(host);
  const trouble = (error: unknown): void => {
    const isPassing =
      error instanceof PathwayError && error.code === 'store-failed' && error.data.retry === true;
    if (!isPassing) {
      console.error(error);
      process.exit(3);
    }
    say(`failed ${String(error.data.code) || '-'}`);
  };
  const again = async <T>(call: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await call();
      } catch (error) {
        trouble(error);
        await pause(50);
      }
    }
  };
  cases.events.on('failed', ({ error }) => trouble(error));
  const worker = startWorker(cases, { everyMs: 100, limit: 10, claimMs: 500, onError: trouble });
  say('ready');
  for (let at = 0; !isStopped; at += 1) {
    await oneVisit(cases, again, job.cases[at % job.cases.length] ?? '', `${job.name}-${at}`, say);
    if (at % 8 === 7) await oneDueCase(cases, again, `${job.name}-fall-${at}`, say);
    await pause(5 + Math.random() * 20);
  }
  await worker.stop();
  say('done');
  process.stdin.destroy();
}

/** Writes to the log of transactions until there is no more to be had: what others in the same database may do. */
async function exhaustLog(client: SqlClient): Promise<void> {
  try {
    for (let megabytes = 0; megabytes < 100; megabytes += 1)
      await client.query(`select pg_logical_emit_message(false, 'x', repeat('x', 1000000))`);
  } catch {
    // There is no more, which is what was wanted.
  }
}

type Again = <T>(call: () => Promise<T>) => Promise<T>;

async function oneVisit(
  cases: CaseRuntime,
  again: Again,
  id: string,
  entryId: string,
  say: (what: string) => void,
): Promise<void> {
  const recordedAt = new Date().toISOString();
  const entry: Entry = {
    ...{ id: entryId, happened: recordedAt, recordedAt, by },
    ...{ kind: 'held', step: 'besok', present: [] },
  };
  const { outcome } = await again(() => cases.record(id, entry));
  say(`${outcome === 'accepted' || outcome === 'already-recorded' ? 'ack' : outcome} ${id} ${entryId}`);
}

/** A case that began long ago: a deadline of it has passed, and it is for a worker to tell that once. */
async function oneDueCase(
  cases: CaseRuntime,
  again: Again,
  id: string,
  say: (what: string) => void,
): Promise<void> {
  await again(() => cases.open(id, 'prov.liten'));
  const entries = [joined, started];
  const { outcome } = await again(() => cases.recordTogether(entries.map((entry) => ({ case: id, entry }))));
  for (const entry of entries) say(`${outcome === 'recorded' ? 'ack' : outcome} ${id} ${entry.id}`);
}
