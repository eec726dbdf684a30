import type { Instant } from '../calendar/instant.js';

/** What the clock of this machine shows, in UTC. */
export const systemNow = (): Instant => new Date().toISOString();

/** Milliseconds of a clock that never goes back, for lengths of time. */
export const ticks = (): number => performance.now();

/** A wait that can be ended sooner. */
export interface Wait {
  readonly over: Promise<void>;
  readonly end: () => void;
}

/** Waits for some milliseconds, or until somebody ends it. */
export function wait(ms: number): Wait {
  let end = (): void => {};
  const over = new Promise<void>((done) => {
    const timer = setTimeout(done, ms);
    end = () => {
      clearTimeout(timer);
      done();
    };
  });
  return { over, end: () => end() };
}

/** A number from 0 up to 1, so that those who wait do not all wait for the same time. */
export const jitter = (): number => Math.random();
