import type { StoredPin } from './case-store.js';

/** A published definition as a store keeps it. */
export interface StoredDefinition {
  readonly pin: StoredPin;
  /** The definition as JSON. */
  readonly data: string;
}

/**
 * Published definitions. Open cases are pinned to theirs, so none is ever changed or taken away: the same id, version and
 * hash always gives the same behaviour.
 */
export interface DefinitionStore {
  /**
   * Keeps a definition. Again with the same pin: the first data stay.
   *
   * @returns `taken` when the same id and version is published with another behaviour; nothing was kept
   */
  readonly publish: (definition: StoredDefinition) => Promise<'published' | 'already-published' | 'taken'>;
  /** The definitions of a pathway, or of all; in no order. */
  readonly list: (pathway?: string) => Promise<readonly StoredDefinition[]>;
}
