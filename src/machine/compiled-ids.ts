import type { Pathway } from '../definition/pathway.js';

/** The ids of a pathway as types. */
export interface AnyIds {
  readonly steps: string;
  readonly phases: string;
  readonly outcomes: string;
  readonly roles: string;
}

type Keys<T> = T extends object ? Extract<keyof T, string> : never;
type StepsOf<P extends Pathway> =
  | Keys<P['steps']>
  | { [K in keyof P['phases']]: Keys<P['phases'][K]['steps']> }[keyof P['phases']];

/** The literal ids of a typed definition; plain strings for a pathway whose ids are not known to the compiler. */
export type IdsOf<P extends Pathway> = {
  readonly steps: string extends keyof P['phases'] ? string : Extract<StepsOf<P>, string>;
  readonly phases: Keys<P['phases']>;
  readonly outcomes: Keys<P['outcomes']>;
  readonly roles: Keys<P['roles']>;
};
