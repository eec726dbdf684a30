import { checkGiven, checkOptions, hasFunctions, isWholeWithin } from '../diagnostics/misuse.js';
import type { CaseRuntime } from './case-runtime.js';
import { wait } from './system-clock.js';
import { checkRound, type WakeOptions } from './wake-cases.js';

/** A worker that is running. */
export interface Worker {
  /** Ends after the round it is in: no case is left half done, and no timer is left. Resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

/** What a worker may be told. */
export interface WorkerOptions extends WakeOptions {
  /** Milliseconds between rounds when nothing is due, 10 to 3,600,000. Default: 5,000. */
  readonly everyMs?: number;
  /** Called when a whole round failed, such as when the store does not answer; the worker goes on. Default: nothing. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Wakes due cases, round after round, until it is stopped. Any number of workers may run, in any number of processes: a case is
 * given to one at a time. It never waits longer than one poll, whatever is due when: deadlines are data, not timers.
 *
 * @throws PathwayError `invalid-argument`
 */
export function startWorker(runtime: Pick<CaseRuntime, 'wake'>, options: WorkerOptions = {}): Worker {
  checkOptions(options, 'startWorker', '{ everyMs: 5000 }', ['everyMs', 'onError', 'limit', 'claimMs']);
  const { everyMs = 5000, onError = () => {}, limit = 100, claimMs = 30_000 } = options;
  const isPoll = isWholeWithin(everyMs, 10, 3_600_000);
  checkGiven(isPoll, 'The time between rounds', everyMs, 'milliseconds, 10 to 3600000');
  checkGiven(hasFunctions(runtime, ['wake']), 'The runtime', runtime, 'caseRuntime(host)');
  checkRound(limit, claimMs);
  checkGiven(typeof onError === 'function', 'What is told of errors', onError, 'a function');
  let isStopped = false;
  let pause = wait(0);
  const rounds = async (): Promise<void> => {
    while (!isStopped) {
      const woken = await runtime.wake({ limit, claimMs }).catch((error: unknown) => {
        tell(onError, error);
        return [];
      });
      if (isStopped || woken.length === limit) continue;
      pause = wait(everyMs);
      await pause.over;
    }
  };
  const ended = rounds();
  return {
    stop: () => {
      isStopped = true;
      pause.end();
      return ended;
    },
  };
}

/** What is told of an error may fail itself; the worker goes on. */
function tell(onError: (error: unknown) => void, error: unknown): void {
  try {
    onError(error);
  } catch {
    // There is nobody left to tell.
  }
}
