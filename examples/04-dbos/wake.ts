import { DBOS } from '@dbos-inc/dbos-sdk';
import type { Instant } from 'insats';
import { type CaseHost, caseRuntime } from 'insats/runtime';
import type { CaseStore } from 'insats/store';

/** The queue that wake-ups wait in: each is a row with a date, and no program that sleeps. */
export const wakeQueue = 'insats-wake';

/** A case that is to be looked at again. Nothing of what is in the case. */
export interface WakeUp {
  readonly case: string;
  /** When: `nextWakeAt` as the case was saved with this revision. */
  readonly at: Instant;
  readonly revision: number;
}

/** What the case runs on, with a clock that answers at once. */
export type WakingHost = Omit<CaseHost, 'now'> & { readonly now: () => Instant };

/** When a case must be looked at again, as it is saved now; undefined when only an entry can change it, or when it was erased. */
export async function wakeUpOf(store: CaseStore, id: string): Promise<WakeUp | undefined> {
  const kept = await store.load(id);
  if (kept?.kind !== 'case' || kept.case.wakeAt === undefined) return undefined;
  return { case: id, at: kept.case.wakeAt, revision: kept.case.revision };
}

/**
 * The key of a wake-up. Case and moment say what it is. The revision is there because a case may come back to a moment: DBOS
 * starts no workflow under the key of one that has ended.
 */
const keyOf = ({ case: id, at, revision }: WakeUp): string => `wake/${id}/${at}/${revision}`;

/** Registers the workflow of a wake-up, before DBOS is launched; returns what starts one. The same wake-up again starts nothing. */
export function registerWaking(host: WakingHost): (wakeUp: WakeUp) => Promise<void> {
  const msUntil = (at: Instant): number => Math.max(0, Date.parse(at) - Date.parse(host.now()));
  const workflow = DBOS.registerWorkflow(
    async (wakeUp: WakeUp): Promise<void> => {
      // DBOS has waited by its own clock. That of the host has the last word, as it has when entries are recorded.
      const early = await DBOS.runStep(async () => msUntil(wakeUp.at), { name: 'early' });
      if (early > 0) await DBOS.sleep(early);
      const next = await DBOS.runStep(() => wakeCase(host, wakeUp.case), { name: 'wake', ...patiently });
      if (next !== undefined) await later(next);
    },
    { name: 'insats-wake' },
  );
  const later = async (wakeUp: WakeUp): Promise<void> => {
    // Whole seconds, and rather late than early: DBOS keeps whole milliseconds, and a day has begun when it has begun.
    const delaySeconds = Math.ceil(msUntil(wakeUp.at) / 1000);
    await DBOS.startWorkflow(workflow, {
      workflowID: keyOf(wakeUp),
      queueName: wakeQueue,
      ...(delaySeconds > 0 ? { enqueueOptions: { delaySeconds } } : {}),
    })(wakeUp);
  };
  return later;
}

/** Tries again for some hours: a database that is away comes back. */
export const patiently = {
  retriesAllowed: true,
  intervalSeconds: 1,
  backoffRate: 2,
  maxAttempts: 16,
} as const;

/**
 * Lets time pass in one case, and tells when it must be looked at next. Safe to do twice: the second time nothing is due, and
 * what the first one found stands in the outbox, saved together with the case.
 */
async function wakeCase(host: WakingHost, id: string): Promise<WakeUp | undefined> {
  const runtime = caseRuntime({ ...host, store: dueOnly(host.store, id) });
  const failed: unknown[] = [];
  runtime.events.on('failed', ({ error }) => failed.push(error));
  await runtime.wake({ limit: 1 });
  // The runtime goes on with other cases when one fails. Here there is one, and DBOS is the one that tries again.
  if (failed.length > 0) throw failed[0];
  return wakeUpOf(host.store, id);
}

/** The store, but what is due is not asked of it: DBOS has said so, of this case. */
function dueOnly(store: CaseStore, id: string): CaseStore {
  return {
    ...store,
    due: async ({ at }) => {
      const wakeUp = await wakeUpOf(store, id);
      const isDue = wakeUp !== undefined && Date.parse(wakeUp.at) <= Date.parse(at);
      return isDue ? [{ id, wakeAt: wakeUp.at }] : [];
    },
  };
}
