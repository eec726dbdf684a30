import type * as z from 'zod';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import { keysAt } from '../schema-walk.js';

/** A key that nobody knows, and the known one it is most like. */
export interface UnknownKey {
  readonly path: DataPath;
  readonly meant?: string;
}

/** Where the key would stand that was meant; none when nobody can tell. Pure. */
export function meantPlace({ path, meant }: UnknownKey): readonly DataPath[] {
  return meant === undefined ? [] : [[...path.slice(0, -1), meant]];
}

/** The keys that an issue of the schema says nobody knows. Pure. */
export function unknownKeys(issue: z.core.$ZodIssue): readonly UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const place = issue.path as DataPath;
  return issue.keys.map((key) => {
    const meant = nearest(key, keysAt(place));
    return { path: [...place, key], ...(meant === undefined ? {} : { meant }) };
  });
}
