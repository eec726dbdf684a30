import type { CaseStore } from './case-store.js';
import type { DefinitionStore } from './definition-store.js';
import type { KeyStore } from './key-store.js';
import type { Outbox } from './outbox.js';

/** A store with its outbox, its definitions and its keys: what every adapter of insats is. */
export interface Store extends CaseStore {
  readonly outbox: Outbox;
  readonly definitions: DefinitionStore;
  readonly keys: KeyStore;
}
