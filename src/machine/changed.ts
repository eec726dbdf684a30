import type { Patch } from 'immer';
import type { CaseFacts } from '../condition/case-facts.js';

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

/**
 * Patches from the root of the facts as changes: a table that was replaced as a whole is told row by row, by
 * which rows are other objects than before. Pure. Rows are never taken out of a table that is replaced.
 */
export function changesOf(patches: readonly Patch[], before: CaseFacts): readonly Change[] {
  return patches.flatMap((patch): readonly Change[] => {
    const [table = ''] = patch.path;
    const was: unknown = patch.path.length === 1 ? before[table as keyof CaseFacts] : undefined;
    if (patch.op !== 'replace' || !isTable(was)) return [patch];
    const rows = patch.value as Table;
    return Object.keys(rows)
      .filter((row) => rows[row] !== was[row])
      .map((row) => ({
        op: Object.hasOwn(was, row) ? 'replace' : 'add',
        path: [table, row],
        value: rows[row],
      }));
  });
}

type Table = { readonly [row: string]: unknown };

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
