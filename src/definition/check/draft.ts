import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { Pathway } from '../pathway.js';
import { removable } from '../schema-walk.js';

/** What can be read of a definition that may have faults: every part that is there fits the schema. */
export type Draft = Partial<Pathway>;

/**
 * A copy of `value` without the parts that did not fit the schema: the smallest thing around each fault that may be left
 * out (a key, a rule, an element). In a list an empty place stays, so that paths still point right. Pure.
 */
export function draftOf(value: unknown, broken: readonly DataPath[], unknown: readonly DataPath[]): Draft {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const draft = copyOf(value) as Draft;
  for (const path of unknown) remove(draft, path);
  for (const path of broken) remove(draft, path.slice(0, removable(path)));
  return draft;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)]));
}

function remove(draft: object, path: DataPath): void {
  let here: unknown = draft;
  for (const key of path.slice(0, -1)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return;
    here = (here as { [key: string | number]: unknown })[key];
  }
  const last = path.at(-1);
  if (last === undefined || typeof here !== 'object' || here === null) return;
  if (Array.isArray(here)) here[Number(last)] = undefined;
  else delete (here as { [key: string]: unknown })[last];
}

/** Places by path: whether one of them lies at, above or below a place. */
export interface Places {
  /** One of the places is this one or lies inside it. */
  within(path: DataPath): boolean;
  /** One of the places is this one or lies around it. */
  around(path: DataPath): boolean;
}

/** A look-up over places. */
export function placesOf(paths: readonly DataPath[]): Places {
  const inside = new Set(
    paths.flatMap((path) => path.map((_, at) => keyOf(path.slice(0, at))).concat(keyOf(path))),
  );
  const exact = new Set(paths.map(keyOf));
  return {
    within: (path) => inside.has(keyOf(path)),
    around: (path) => path.some((_, at) => exact.has(keyOf(path.slice(0, at)))) || exact.has(keyOf(path)),
  };
}

const keyOf = (path: DataPath): string => JSON.stringify(path);

/** What stands under an author's id, never something every object has. */
export function own<T>(record: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
