import type { DataPath } from '../diagnostics/diagnostic.js';

/** Where a part of a merged definition was written, and its place there. */
export interface Origin {
  readonly side: 'own' | 'parent';
  readonly path: DataPath;
}

/** Where the parts of a merged definition come from. */
export interface Origins {
  /** Where the part at a place of the merged definition was written: its own record, or that of the nearest part around it. */
  of(merged: DataPath): Origin;
  /** The place in the merged definition of what the variant writes at `own`. */
  placeOf(own: DataPath): DataPath;
  /** What the variant writes in place of a part of the parent; `undefined` when it leaves that part alone. */
  insteadOf(parent: DataPath): DataPath | undefined;
}

/** The record of a merge while it is made. */
export interface Recording extends Origins {
  came(merged: DataPath, origin: Origin): void;
  replaced(parent: DataPath, own: DataPath): void;
}

/** A record of where the parts of a definition come from, empty: all is the variant's own. */
export function recording(): Recording {
  const byPlace = new Map<string, Origin>([[keyOf([]), { side: 'own', path: [] }]]);
  const places = new Map<string, DataPath>();
  const instead = new Map<string, DataPath>();
  return {
    came: (merged, origin) => {
      byPlace.set(keyOf(merged), origin);
      if (origin.side === 'own') places.set(keyOf(origin.path), merged);
    },
    replaced: (parent, own) => {
      instead.set(keyOf(parent), own);
    },
    of: (merged) => {
      const [found, rest] = nearest(byPlace, merged);
      return found === undefined
        ? { side: 'own', path: merged }
        : { ...found, path: [...found.path, ...rest] };
    },
    placeOf: (own) => {
      const [found = [], rest] = nearest(places, own);
      return [...found, ...rest];
    },
    insteadOf: (parent) => nearest(instead, parent)[0],
  };
}

/** What is known of the longest place at or around a path, and the rest of the path. */
function nearest<T>(known: ReadonlyMap<string, T>, path: DataPath): readonly [T | undefined, DataPath] {
  for (let length = path.length; length >= 0; length--) {
    const found = known.get(keyOf(path.slice(0, length)));
    if (found !== undefined) return [found, path.slice(length)];
  }
  return [undefined, path];
}

/** A path as the key of a map. Pure. */
export function keyOf(path: DataPath): string {
  return JSON.stringify(path);
}
