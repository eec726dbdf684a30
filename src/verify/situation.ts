import type { Action } from './action.js';
import { everyValue } from './formula.js';
import type { Model } from './model.js';

/** A situation: by variable, the values it can have, as bits: one for what is remembered, every one for what is free. */
export type Situation = Int32Array;

/** Actions in the order they are taken. */
export type Plan = readonly Action[];

/** The situation in which nothing has happened. Pure. */
export function unbegun(model: Model): Situation {
  return Int32Array.from(
    model.variables.map(({ free, size, initial }) => (free ? everyValue(size) : 1 << initial)),
  );
}

/** Takes an action, in place. */
export function take(situation: Situation, { effects }: Action): void {
  for (const { variable, to, raise } of effects) {
    const value = 1 << to;
    if (raise !== true || (situation[variable] ?? 0) < value) situation[variable] = value;
  }
}

/** Entries that an action takes, near enough to compare ways by. Pure. */
export function costOf({ deed }: Action): number {
  return 'times' in deed ? deed.times : 1;
}
