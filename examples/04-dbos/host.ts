import { setTimeout } from 'node:timers/promises';
import { DBOS } from '@dbos-inc/dbos-sdk';
import type { Instant } from 'insats';
import { type CaseRuntime, caseRuntime, type Definitions } from 'insats/runtime';
import type { SqlClient, SqlStore } from 'insats/sql';
import { type Sealer, unsealed } from 'insats/store';
import { registerTelling, type Tell, tellQueue } from './deliver.js';
import { handingOver, sqlPosition } from './hand-over.js';
import { registerWaking, wakeQueue } from './wake.js';

/** What the host runs on. */
export interface HostOptions {
  /** The PostgreSQL that DBOS keeps its own tables in, here the one that the cases are in. */
  readonly databaseUrl: string;
  readonly client: SqlClient;
  /** Where the cases are: journals, states, outbox. Its tables are up to date. */
  readonly store: SqlStore;
  readonly definitions: Definitions;
  /** What the cases are sealed with. Default: they are not. */
  readonly sealer?: Sealer;
  /** Tells somebody of a notice: sends a mail, puts a task on a list. Called at least once for each. */
  readonly tell: Tell;
  /** What time it is. Default: the clock of this machine. */
  readonly now?: () => Instant;
  /** Milliseconds between looks at the outbox, and at the queues. Default: 1000. */
  readonly everyMs?: number;
  /** Is told when the outbox could not be handed over; it is tried again. */
  readonly onError?: (error: unknown) => void;
}

/** A host whose cases DBOS wakes. */
export interface Host {
  /** Opens cases and records in them, as ever. What must happen later follows from the outbox. */
  readonly runtime: CaseRuntime;
  /** Gives DBOS what stands in the outbox; returns how many events. Goes on by itself, but a test or a demonstration need not wait. */
  readonly handOver: () => Promise<number>;
  /** Waits a while for what is running. What is not done by then goes on when a host is started again. */
  readonly stop: () => Promise<void>;
}

/**
 * What waits in DBOS waits for months, and only a process of the same version goes on with it. So this is not the version of the
 * program, which changes each week, and it stays as it is: steps that change are told apart with `DBOS.patch`.
 */
const applicationVersion = 'wake-and-tell-1';

/** Registers the two workflows, starts DBOS, which goes on with what a dead process left, and begins to read the outbox. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { client, store, definitions, sealer = unsealed, tell, everyMs = 1000 } = options;
  const now = options.now ?? (() => new Date().toISOString());
  const cases = { store, definitions, sealer, now };
  const wakeLater = registerWaking(cases);
  const tellLater = registerTelling({ outbox: store.outbox, sealer, tell });
  DBOS.setConfig({
    name: 'insats-host',
    systemDatabaseUrl: options.databaseUrl,
    applicationVersion,
    logLevel: 'error',
  });
  const position = await sqlPosition(client);
  await DBOS.launch();
  await DBOS.registerQueue(wakeQueue, { workerConcurrency: 10, minPollingIntervalMs: everyMs });
  await DBOS.registerQueue(tellQueue, { partitionConcurrency: 1, minPollingIntervalMs: everyMs });
  const handOver = handingOver({ store, position, wakeLater, tellLater });
  const reading = again(handOver, everyMs, options.onError);
  return {
    runtime: caseRuntime(cases),
    handOver,
    stop: async () => {
      await reading.stop();
      await DBOS.shutdown({ workflowCompletionTimeoutMS: 10_000 });
    },
  };
}

/** Does something again and again until it is stopped. */
function again(
  work: () => Promise<number>,
  everyMs: number,
  onError: HostOptions['onError'] = () => {},
): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rounds = async (): Promise<void> => {
    while (!signal.aborted) {
      const done = await work().catch(onError);
      if (!done) await setTimeout(everyMs, undefined, { signal }).catch(() => {});
    }
  };
  const ended = rounds();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}
