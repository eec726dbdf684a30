import { readFileSync } from 'node:fs';
import { DBOS } from '@dbos-inc/dbos-sdk';
import { compilePathway, type Entry, type Instant, registry } from 'insats';
import barnutredning from 'insats/definitions/lag.barnutredning';
import { caseSealer } from 'insats/seal';
import { migrate, openPg, type SqlClient, type SqlStore, sqlStore } from 'insats/sql';
import type { Tell } from './deliver.js';
import { makeTable } from './hand-over.js';
import { type Host, startHost } from './host.js';
import { type WakeUp, wakeQueue } from './wake.js';

/** What the demonstration is told. */
interface DayOptions {
  readonly databaseUrl: string;
  /** Which day it is: `2026-10-06`. */
  readonly day: string;
  /** Path of the entries of the case. */
  readonly entries: string;
  /** Die as a machine would, right after this was done and before anybody else knows of it: `recorded`, `woken` or `told`. */
  readonly die: string | undefined;
  /** How often the mail server does not answer. */
  readonly mailFails: number;
  readonly print: (line: string) => void;
}

const id = 'family-1';

/** A day as the command says it: the day as its argument, the rest in variables. */
export async function dayOfCommand(
  day: string | undefined,
  { DATABASE_URL, DIE, MAIL_FAILS }: NodeJS.ProcessEnv,
  entries: string,
): Promise<void> {
  if (day === undefined || DATABASE_URL === undefined)
    throw new Error(
      'DATABASE_URL=postgresql://user@host/database node examples/04-dbos/start.mjs 2026-10-05',
    );
  const mailFails = Number(MAIL_FAILS ?? 0);
  await oneDay({ databaseUrl: DATABASE_URL, day, entries, die: DIE, mailFails, print: console.log });
}

/** One day of a case, in a process of its own: what is recorded that day, and what DBOS has kept for it. */
async function oneDay(options: DayOptions): Promise<void> {
  const { databaseUrl, day, print } = options;
  const now = (): Instant => `${day}T09:30:00+02:00`;
  const client = await openPg(databaseUrl);
  await migrate(client);
  const store = mortal(sqlStore(client), options);
  const host = await startHost({
    ...{ databaseUrl, client, store, now, everyMs: 100, onError: (error) => print(`outbox: ${error}`) },
    definitions: registry([compilePathway(barnutredning)]),
    sealer: caseSealer(store.keys),
    tell: await mailing(client, options),
  });
  await host.runtime.open(id, 'lag.barnutredning');
  for (const entry of recordedOn(options)) {
    const { outcome } = await host.runtime.record(id, entry);
    print(`${entry.id} ${entry.kind}: ${outcome}`);
  }
  await settled(host, now);
  const { nextWakeAt } = await host.runtime.load(id);
  print(`next: ${nextWakeAt ?? 'only an entry'}`);
  await host.stop();
  await client.close();
}

function recordedOn({ day, entries }: DayOptions): readonly Entry[] {
  const all = JSON.parse(readFileSync(entries, 'utf8')) as readonly Entry[];
  return all.filter(({ recordedAt }) => recordedAt.startsWith(day));
}

/** A mailbox that takes each key once, as one at the other end should. */
async function mailing(client: SqlClient, { die, mailFails, print }: DayOptions): Promise<Tell> {
  await makeTable(client, 'host_mail (key text primary key, subject text not null)');
  let fails = mailFails;
  return async ({ key, name, notice }) => {
    if (fails > 0) {
      fails -= 1;
      print('mail: no answer, DBOS tries again');
      throw new Error('The mail server does not answer');
    }
    const subject = `${name}: ${notice.rule}, due ${notice.due}`;
    const taken = await client.query(
      'insert into host_mail (key, subject) values ($1, $2) on conflict do nothing returning key',
      [key, subject],
    );
    print(`mail: ${subject}${taken.length === 0 ? ' (has come before)' : ''}`);
    if (die === 'told') process.kill(process.pid, 'SIGKILL');
  };
}

/** The store, but the process dies right after a save: nobody who waits for the save ever hears of it. */
function mortal(store: SqlStore, { die }: DayOptions): SqlStore {
  return {
    ...store,
    save: async (changes) => {
      const saved = await store.save(changes);
      const isRecorded = changes.some(({ rows }) => rows.length > 0);
      const isWoken = changes.some(({ expected, rows }) => expected > 0 && rows.length === 0);
      if ((die === 'recorded' && isRecorded) || (die === 'woken' && isWoken))
        process.kill(process.pid, 'SIGKILL');
      return saved;
    },
  };
}

/** Waits until all that is due by the clock of the demonstration has been done: nothing to do, twice in a row. */
async function settled(host: Host, now: () => Instant): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const due = await moveTimers(now);
    const running = await DBOS.listWorkflows({ status: ['ENQUEUED', 'PENDING'], limit: 1 });
    const handed = await host.handOver();
    quiet = due + running.length + handed === 0 ? quiet + 1 : 0;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/**
 * The clock of the demonstration jumps, and that of DBOS does not: so what waits is told how long it is now. Returns how much of it
 * is due. With a real clock there is nothing to move.
 */
async function moveTimers(now: () => Instant): Promise<number> {
  const waiting = await DBOS.listWorkflows({ status: 'DELAYED', queueName: wakeQueue });
  let due = 0;
  for (const { workflowID, input } of waiting) {
    const [{ at }] = input as [WakeUp];
    const ms = Date.parse(at) - Date.parse(now());
    if (ms <= 0) due += 1;
    await DBOS.setWorkflowDelay(workflowID, { delayUntilEpochMS: Date.now() + ms });
  }
  return due;
}
