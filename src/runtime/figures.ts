import { type Instant, instantToEpochMs } from '../calendar/instant.js';
import { ticks } from './system-clock.js';

/** How many, and how long they took. */
export interface Timed {
  readonly count: number;
  /** Milliseconds in all. */
  readonly totalMs: number;
  /** Milliseconds of the slowest one. */
  readonly slowestMs: number;
}

/** What a runtime has done since it was made: numbers only, nothing of any case. */
export interface RuntimeFigures {
  /** Saves that were kept. */
  readonly saves: Timed;
  /** Tries that met somebody else's save, and were made again. */
  readonly conflicts: number;
  /** Entries that were accepted, known already, and refused. */
  readonly accepted: number;
  readonly repeated: number;
  readonly refused: number;
  /** Cases that were woken. */
  readonly woken: number;
  /** Wakes and listeners that failed. */
  readonly failed: number;
  /** Milliseconds by which the case that had waited longest was late in the latest round; 0 when none was due. */
  readonly lagMs: number;
}

/** Keeps the figures of a runtime. */
export interface FigureKeeper {
  readonly count: (what: 'conflicts' | 'accepted' | 'repeated' | 'refused' | 'woken' | 'failed') => void;
  /** Waits for a save and counts it when it was kept. */
  readonly timed: <T extends { readonly outcome: string }>(save: () => Promise<T>) => Promise<T>;
  readonly lag: (now: Instant, longest: Instant | undefined) => void;
  readonly read: () => RuntimeFigures;
}

/** Figures that all begin with 0. */
export function figureKeeper(): FigureKeeper {
  const counts = { conflicts: 0, accepted: 0, repeated: 0, refused: 0, woken: 0, failed: 0 };
  let saves: Timed = { count: 0, totalMs: 0, slowestMs: 0 };
  let lagMs = 0;
  return {
    count: (what) => {
      counts[what] += 1;
    },
    timed: async (save) => {
      const from = ticks();
      const answer = await save();
      const took = ticks() - from;
      if (answer.outcome === 'saved')
        saves = {
          count: saves.count + 1,
          totalMs: saves.totalMs + took,
          slowestMs: Math.max(saves.slowestMs, took),
        };
      return answer;
    },
    lag: (now, longest) => {
      lagMs = longest === undefined ? 0 : Math.max(0, instantToEpochMs(now) - instantToEpochMs(longest));
    },
    read: () => ({ ...counts, saves, lagMs }),
  };
}
