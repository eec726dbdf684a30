import type { DataPath } from '../diagnostics/diagnostic.js';
import type { LeftOut } from './left-out.js';
import type { Recording } from './origins.js';

/** Plain data with keys. */
export type Table = { readonly [key: string]: unknown };

/** A part in the merged definition, in the parent and in the variant. */
export interface Places {
  readonly merged: DataPath;
  readonly parent: DataPath;
  readonly own: DataPath;
}

/** A rule without an id of its own, beside one of the parent's of the same kind that has one. */
export interface Unclear {
  readonly own: DataPath;
  readonly parent: DataPath;
  readonly kind: string;
  /** The id of the parent's rule on its element. */
  readonly id: string;
}

/** A merge while it is made. */
export interface Merging {
  readonly origins: Recording;
  readonly left: LeftOut;
  readonly fresh: Places[];
  readonly unclear: Unclear[];
}
