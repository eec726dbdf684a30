import { DBOS } from '@dbos-inc/dbos-sdk';
import type { Notice } from 'insats';
import { readEvents } from 'insats/runtime';
import type { Outbox, Sealer } from 'insats/store';
import { patiently } from './wake.js';

/** The queue that notices wait in: one at a time for each case, so that none is taken back before it is told. */
export const tellQueue = 'insats-tell';

/** What somebody is to be told. */
export interface Told {
  readonly case: string;
  /** `notice`: a limit has passed. `cleared`: late truth has taken that notice back. */
  readonly name: 'notice' | 'cleared';
  readonly notice: Notice;
  /** The same however often it comes: give it to the mail system, the task list, whoever is told. `notice.key` tells what is cleared. */
  readonly key: string;
}

/** Tells somebody. Rejects when that failed, and is then called again. */
export type Tell = (told: Told) => Promise<void>;

/** An event in the outbox by its place: what it says stays with insats, sealed or erased as the case is. */
export interface Placed {
  readonly case: string;
  /** Which event of which save: what tells it from all others. */
  readonly revision: number;
  readonly number: number;
  /** Where it stands, and what stands right before it. */
  readonly position: string;
  readonly after: string | undefined;
}

/** What notices are read and told with. */
export interface Telling {
  readonly outbox: Outbox;
  readonly sealer: Sealer;
  readonly tell: Tell;
}

/** Registers the workflow of a notice, before DBOS is launched; returns what starts one. The same event again starts nothing. */
export function registerTelling(telling: Telling): (event: Placed) => Promise<void> {
  const workflow = DBOS.registerWorkflow(
    async (event: Placed): Promise<void> => {
      await DBOS.runStep(() => tellOne(telling, event), { name: 'tell', ...patiently });
    },
    { name: 'insats-tell' },
  );
  return async (event) => {
    await DBOS.startWorkflow(workflow, {
      workflowID: `tell/${event.case}/${event.revision}/${event.number}`,
      queueName: tellQueue,
      enqueueOptions: { queuePartitionKey: event.case },
    })(event);
  };
}

/** Tells an event, unless its case has been erased since: then there is nothing left to tell. */
async function tellOne({ outbox, sealer, tell }: Telling, { position, after }: Placed): Promise<void> {
  const from = after === undefined ? {} : { after };
  const { events, next } = await readEvents(outbox, { ...from, limit: 1 }, sealer);
  if (next !== position)
    throw new Error(`The event ${position} is no longer in the outbox: it was pruned before it was told`);
  const [found] = events;
  // An event of an erased case is looked at and not given.
  if (found === undefined || (found.name !== 'notice' && found.name !== 'cleared')) return;
  const { notice } = found.event;
  await tell({ case: found.case, name: found.name, notice, key: keyOf(found) });
}

/** What tells an event from all others: a notice that was cleared and comes again is another one, and is told again. */
function keyOf({ case: id, revision, number }: Omit<Placed, 'position' | 'after'>): string {
  return `${id}|${revision}|${number}`;
}
