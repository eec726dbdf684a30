import type { CaseStore } from '../case-store.js';
import type { Store } from '../store.js';
import { caseRules } from './case-rules.js';
import type { ContractCase, ContractRule } from './contract-case.js';
import { dueRules } from './due-rules.js';
import { eraseRules } from './erase-rules.js';
import { heldRules } from './held-rules.js';
import { journalRules } from './journal-rules.js';
import { outboxRules } from './outbox-rules.js';
import { shelfRules } from './shelf-rules.js';
import { togetherRules } from './together-rules.js';

/** An empty store for one case of the contract, and what clears up after it. */
export interface Made<S> {
  readonly store: S;
  /** Clears up; left out when there is nothing to clear. */
  readonly close?: () => Promise<void>;
}

/**
 * What every store of cases must do, as cases for your test runner:
 *
 * `for (const { name, run } of caseStoreContract(makeStore)) test(name, run);`
 *
 * Each case makes an empty store of its own; several askers at once are on the same one. Run it on what you run in
 * production: what a store does when two processes meet can't be seen in one that has only one session.
 *
 * @param make - makes an empty store
 */
export function caseStoreContract(make: () => Promise<Made<CaseStore>>): readonly ContractCase[] {
  return [...caseRules, ...heldRules, ...journalRules, ...togetherRules, ...dueRules].map((rule) =>
    caseOf(rule, make),
  );
}

/**
 * What a whole store must do: all of `caseStoreContract`, and what holds of erasing, of the outbox, of definitions and of keys.
 *
 * @param make - makes an empty store
 */
export function storeContract(make: () => Promise<Made<Store>>): readonly ContractCase[] {
  const rest = [...eraseRules, ...outboxRules, ...shelfRules].map((rule) => caseOf(rule, make));
  return [...caseStoreContract(make), ...rest];
}

function caseOf<S extends CaseStore>(
  { name, holds }: ContractRule<S>,
  make: () => Promise<Made<S>>,
): ContractCase {
  return {
    name,
    run: async () => {
      const { store, close } = await make();
      try {
        await holds(store);
      } finally {
        await close?.();
      }
    },
  };
}
