import type { Ref } from '../condition/case-facts.js';

/**
 * The keys that cases are sealed with, one for each case. A host with a key service of its own gives its own; a key that is kept
 * beside the cases protects copies of them only as far as the keys are not copied too.
 */
export interface KeyStore {
  /** Keeps a key for a case that has none; returns the key that stands, or `undefined` when it has been destroyed. */
  readonly create: (id: Ref, key: string) => Promise<string | undefined>;
  /** The key of a case; `undefined` when it has none or it has been destroyed. */
  readonly read: (id: Ref) => Promise<string | undefined>;
  /** Destroys the key of a case for ever. */
  readonly destroy: (id: Ref) => Promise<void>;
}
