import { ownKeys } from '../definition/own-keys.js';
import { isOneWhole } from '../definition/schema-walk.js';
import { isTable } from '../diagnostics/misuse.js';
import { type LeftOut, leftIn } from './left-out.js';
import { mergedRules } from './merge-rules.js';
import type { Merging, Places, Table, Unclear } from './merging.js';
import { type Origins, recording } from './origins.js';

/** Two definitions as one, and where each part of it comes from. */
export interface Merged {
  readonly value: Table;
  readonly origins: Origins;
  /** What the variant writes where the parent has nothing. */
  readonly fresh: readonly Places[];
  /** Rules of the variant of which nobody can tell whether they change one or are new. */
  readonly unclear: readonly Unclear[];
}

/**
 * A variant laid over its parent. Pure. Tables merge key by key, lists of rules rule by rule; everything else that the
 * variant writes takes the place of what the parent says. A new key stands after the one that is written before it.
 */
export function mergedWith(parent: Table, own: Table, left: LeftOut): Merged {
  const merging: Merging = { origins: recording(), left, fresh: [], unclear: [] };
  const inherited = Object.fromEntries(
    Object.entries(parent).filter(([key]) => !ownKeys.has(key) || key in own),
  );
  const value = mergedTables(merging, inherited, own, { merged: [], parent: [], own: [] });
  return { value, origins: merging.origins, fresh: merging.fresh, unclear: merging.unclear };
}

function mergedTables(merging: Merging, parent: Table, own: Table, at: Places): Table {
  const rules = mergedRules(merging, parent, own, at);
  const entries = keysInOrder(Object.keys(parent), Object.keys(own)).flatMap((key) => {
    const isRules = Object.hasOwn(rules, key);
    const value = isRules ? rules[key] : mergedValue(merging, parent[key], own, key, at);
    return value === undefined && !(key in own) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

function mergedValue(merging: Merging, inherited: unknown, own: Table, key: string, around: Places): unknown {
  const at: Places = {
    merged: [...around.merged, key],
    parent: [...around.parent, key],
    own: [...around.own, key],
  };
  if (!Object.hasOwn(own, key)) return inheritedValue(merging, inherited, at);
  const written = own[key];
  const isOwnKey = around.merged.length === 0 && ownKeys.has(key);
  merging.origins.came(at.merged, { side: 'own', path: at.own });
  if (isOwnKey) return written;
  const isNew = inherited === undefined || merging.left.has(at.parent);
  if (isNew) merging.fresh.push(at);
  if (isNew || !isTable(inherited) || !isTable(written) || isOneWhole(at.merged)) {
    if (!isNew) merging.origins.replaced(at.parent, at.own);
    return written;
  }
  return mergedTables(merging, inherited, written, at);
}

/** A part of the parent, without what the variant leaves out of it; `undefined` when that is the part itself. */
function inheritedValue(merging: Merging, value: unknown, at: Pick<Places, 'merged' | 'parent'>): unknown {
  const { left, origins } = merging;
  if (left.has(at.parent)) return undefined;
  origins.came(at.merged, { side: 'parent', path: at.parent });
  if (!isTable(value) || !leftIn(left, at.parent)) return value;
  return mergedTables(merging, value, {}, { ...at, own: [] });
}

/** The keys of the parent in their order; each new one after the key written before it, or before the one after it. */
function keysInOrder(parent: readonly string[], own: readonly string[]): readonly string[] {
  const keys = [...parent];
  const first = own.findIndex((key) => parent.includes(key));
  let at = first < 0 ? keys.length : keys.indexOf(own[first] ?? '');
  for (const key of own) {
    const found = keys.indexOf(key);
    if (found >= 0) at = found + 1;
    else keys.splice(at++, 0, key);
  }
  return keys;
}
