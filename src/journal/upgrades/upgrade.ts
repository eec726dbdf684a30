/** A stored state of some format. */
export type Stored = { readonly [field: string]: unknown };

/** How a state of one stored format becomes one of the next. */
export interface Upgrade {
  /** The `formatVersion` that it starts from; it gives the next one. */
  readonly from: number;
  /** Why the format was changed. */
  readonly why: string;
  /** Pure. Sets everything but `formatVersion`. */
  readonly apply: (state: Stored) => Stored;
}
