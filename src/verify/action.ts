import type { Id } from '../condition/condition.js';
import type { Formula } from './formula.js';

/** What is done in an action, as the witness tells it. */
export type Deed =
  | { readonly kind: 'start'; readonly start: Id }
  | { readonly kind: 'open' | 'complete' | 'stop' | 'skip' | 'time-up'; readonly phase: Id }
  /** `times` in all. */
  | { readonly kind: 'step'; readonly step: Id; readonly times: number; readonly hours?: number }
  | { readonly kind: 'answer'; readonly step: Id; readonly option: Id; readonly times: number }
  | { readonly kind: 'miss'; readonly step: Id; readonly times: number }
  | { readonly kind: 'give' | 'refuse'; readonly consent: Id }
  /** Time passes until the variable says so. */
  | { readonly kind: 'wait'; readonly variable: number };

/** What an action does to a variable: gives it a value, or raises it to one. */
export interface Effect {
  readonly variable: number;
  readonly to: number;
  readonly raise?: true;
}

/** Something that can happen in the model of a pathway. */
export interface Action {
  readonly index: number;
  readonly key: string;
  readonly deed: Deed;
  readonly guard: Formula;
  readonly effects: readonly Effect[];
  /** The machine does it by itself as soon as it can. */
  readonly automatic?: true;
  /** Stopping a phase before its time, which the search for dead ends does not count as a way on. */
  readonly exceptional?: true;
}

/** What the case is like after an action: the values of the variables, changed in place. */
export function applyEffects(values: Uint8Array, action: Action): void {
  for (const { variable, to, raise } of action.effects) {
    if (raise !== true || (values[variable] ?? 0) < to) values[variable] = to;
  }
}
