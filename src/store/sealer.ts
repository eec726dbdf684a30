import type { Ref } from '../condition/case-facts.js';

/** Makes the texts of a case unreadable without its key. */
export interface Sealer {
  /** A text of a case, sealed. `undefined` when the key of the case has been destroyed. */
  readonly seal: (id: Ref, text: string) => Promise<string | undefined>;
  /**
   * A sealed text of a case, readable again. `undefined` when the key has been destroyed.
   *
   * @throws PathwayError `broken-journal` when it was not sealed for this case, or has been changed since
   */
  readonly open: (id: Ref, sealed: string) => Promise<string | undefined>;
}

/** Leaves texts as they are: for hosts whose database is sealed as a whole, and for tests. */
export const unsealed: Sealer = {
  seal: async (_id, text) => text,
  open: async (_id, text) => text,
};
