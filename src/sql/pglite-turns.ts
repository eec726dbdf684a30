import { PathwayError } from '../diagnostics/pathway-error.js';

/** Lets a database within the process be asked one thing at a time, and not at all any more once it has stopped. */
export interface PgliteTurns {
  /** Does `work` when what was asked before it is over; `inside` waits for what is asked in the middle of it. */
  readonly inTurn: <T>(work: (inside: Inside) => Promise<T>) => Promise<T>;
  readonly hasStopped: () => boolean;
}

/** Waits for an answer in the middle of a transaction: for ever when the database stops, so that it is not asked to roll back. */
type Inside = <T>(asked: Promise<T>) => Promise<T>;

/**
 * Turns at one PGlite. It stops when it can't write its log of transactions (`PANIC`: its disk is full) or when its program
 * fails. Asked once more, even to roll back, it would never answer and keep the whole process from going on (PGlite 0.5).
 *
 * @param failed - what is thrown then, and from then on
 */
export function pgliteTurns(failed: (error: unknown) => PathwayError): PgliteTurns {
  let before: Promise<unknown> = Promise.resolve();
  let stopped: PathwayError | undefined;
  const oneTurn = <T>(work: (inside: Inside) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const inside: Inside = (asked) =>
        asked.catch((error: unknown) => {
          if (!isStop(error)) throw error;
          stopped = failed(error);
          reject(stopped);
          return new Promise<never>(() => {});
        });
      if (stopped === undefined) inside(work(inside)).then(resolve, reject);
      else reject(stopped);
    });
  return {
    hasStopped: () => stopped !== undefined,
    inTurn: (work) => {
      const own = before.then(() => oneTurn(work));
      before = own.catch(() => {});
      return own;
    },
  };
}

function isStop(error: unknown): boolean {
  const { severity, name } = (error ?? {}) as { readonly severity?: unknown; readonly name?: unknown };
  return severity === 'PANIC' || name === 'RuntimeError';
}

/** What is told when a database has stopped. */
export function stoppedError(error: unknown, advice: string, retry: boolean): PathwayError {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const failed = new PathwayError(
    'store-failed',
    `The database within this process has stopped${code === '' ? '' : ` (${code})`}: ${message}. ${advice} What was saved before is kept.`,
    { code, retry },
  );
  failed.cause = error;
  return failed;
}
