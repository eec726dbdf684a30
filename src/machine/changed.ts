import type { Patch } from 'immer';

/** What the machine emits after every event that changed the case: which facts changed, as JSON-patch-like paths. */
export interface Changed {
  readonly type: 'changed';
  readonly patches: readonly Change[];
}

/** One change in the facts of a case: `path` from the root of the facts. */
export interface Change {
  readonly op: Patch['op'];
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}
