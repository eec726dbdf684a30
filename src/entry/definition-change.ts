import type { Id } from '../condition/condition.js';

/** A definition as a journal names it. */
export interface DefinitionPin {
  readonly pathway: string;
  readonly version: string;
  /** SHA-256 of the behaviour, in hex. */
  readonly hash: string;
}

/** The tables of a mapping: each from an id of the earlier definition to the id of the same thing in the later one. */
export const carriedTables = [
  'phases',
  'steps',
  'roles',
  'consents',
  'criteria',
  'outcomes',
  'starts',
  'instruments',
  'pauses',
  'agencies',
  'information',
] as const;

/** A table of a mapping. */
export type CarriedTable = (typeof carriedTables)[number];

/**
 * What the ids of a case are called in its new definition. What stands in no table keeps its id; what the new definition does
 * not know is dropped.
 */
export type Carrying = {
  readonly [table in CarriedTable]?: { readonly [from: Id]: Id };
} & {
  /** A phase that is gone → the phase in which a case goes on that was in it. That one is opened on the day of the change. */
  readonly moves?: { readonly [from: Id]: Id };
};

/**
 * What happens to a deadline that runs when the definition changes.
 * - `keep-end`: its last day stays the one it was
 * - `keep-remaining`: what has passed counts; the rest is what the new rule leaves of it, from the day it was counted from
 * - `restart`: it is counted anew from the day of the change
 */
export type TimerPolicy = 'keep-end' | 'keep-remaining' | 'restart';

/** The policies, the one that holds when nothing is said first. */
export const timerPolicies: readonly ['keep-remaining', 'keep-end', 'restart'] = [
  'keep-remaining',
  'keep-end',
  'restart',
];
