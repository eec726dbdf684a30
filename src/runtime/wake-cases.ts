import type { Instant } from '../calendar/instant.js';
import type { Ref } from '../condition/case-facts.js';
import { checkGiven, isWholeWithin } from '../diagnostics/misuse.js';
import { timeOf } from './case-host.js';
import { type Stepped, stepTime } from './case-step.js';
import { currentCase } from './current-case.js';
import { tellFailed } from './emit.js';
import { type Running, saved, trying } from './running.js';

/** What `wake` may be told. */
export interface WakeOptions {
  /** Most cases in one round. Default: 100. */
  readonly limit?: number;
  /** Milliseconds for which no other worker is given these cases. Default: 30,000. */
  readonly claimMs?: number;
}

/** Claims cases that are due, and advances them one after the other. */
export async function wakeCases(
  running: Running,
  { limit = 100, claimMs = 30_000 }: WakeOptions,
  inTurn: <T>(id: Ref, work: () => Promise<T>) => Promise<T>,
): Promise<readonly Ref[]> {
  const { host, figures } = running;
  checkRound(limit, claimMs);
  const now = await timeOf(host);
  const due = await host.store.due({ at: now, limit, claimMs });
  figures.lag(now, due[0]?.wakeAt);
  for (const { id } of due) {
    try {
      await inTurn(id, () => wakeOne(running, id, now));
      figures.count('woken');
    } catch (error) {
      figures.count('failed');
      tellFailed(running.events, { of: 'wake', case: id, error });
    }
  }
  return due.map(({ id }) => id);
}

/** Somebody else may have saved the case since it was claimed: then it is looked at as it stands now. */
function wakeOne(running: Running, id: Ref, now: Instant): Promise<true> {
  return trying(id, async () => {
    const stepped = stepTime(await currentCase(running, id), now);
    if (isQuiet(stepped)) return true;
    return (await saved(running, [stepped])) ? true : undefined;
  });
}

/** Whether nothing has happened, and it need not be woken sooner or later than it would have been. */
const isQuiet = ({ before, after, events }: Stepped): boolean =>
  events.length === 0 && after.state === before.state && after.nextWakeAt === before.nextWakeAt;

/**
 * Asks that a round is one.
 *
 * @throws PathwayError `invalid-argument`
 */
export function checkRound(limit: number, claimMs: number): void {
  checkGiven(isWholeWithin(limit, 1, 10_000), 'The limit', limit, 'a whole number from 1 to 10000');
  checkGiven(isWholeWithin(claimMs, 1, 3_600_000), 'The claim', claimMs, 'milliseconds, 1 to 3600000');
}
