import type { Found } from './tries.js';

/** How much is wanted. */
export interface LongRun {
  /** Which parts; silent = all. */
  readonly only: readonly string[] | undefined;
  /** Whether the lines of earlier runs stay beside those of this one. */
  readonly add: boolean;
  readonly command: string;
  readonly restarts: number;
  readonly fillings: number;
  readonly skewedCases: number;
  readonly kills: number;
  readonly pgliteKills: number;
  readonly races: number;
  readonly seed: number;
  readonly minutes: number | undefined;
}

/** What came of a part of a run. */
export interface Part {
  readonly what: string;
  readonly wanted: number;
  readonly done: number;
  readonly found: Omit<Found, 'kills' | 'acknowledged'>;
  readonly told: string;
}

/** Nothing that is wrong. */
export const nothing: Part['found'] = { lost: [], doubled: [], broken: [], events: [] };

/** What is wrong in both. */
export const together = (one: Part['found'], other: Part['found']): Part['found'] => ({
  lost: [...one.lost, ...other.lost],
  doubled: [...one.doubled, ...other.doubled],
  broken: [...one.broken, ...other.broken],
  events: [...one.events, ...other.events],
});
