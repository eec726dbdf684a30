import type { CaseFacts } from '../condition/case-facts.js';
import { shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { noFacts } from '../machine/apply-event.js';
import { type CompiledPathway, insideOf, type Pin } from '../machine/compile-pathway.js';
import type { DefinitionChange } from './definition-changes.js';
import { isKnownIds, isTable, type KnownIds } from './known-ids.js';
import type { Place } from './order.js';

/**
 * The state of a case: the fold of its journal, as plain JSON. Store it beside the journal as a cache; it can
 * always be rebuilt with `fold`. It carries its format and the definition it is pinned to.
 */
export interface CaseState {
  /** Format of this JSON. Later formats are read by upgrades, one file each. */
  readonly formatVersion: 1;
  readonly pin: Pin;
  /** Distinct entries it was folded from. */
  readonly entries: number;
  /** Place of the last entry in the order of what happened; missing before the first. */
  readonly last?: Place;
  readonly ids: KnownIds;
  /** Ids that corrections or withdrawals wait for: their targets have not arrived yet. */
  readonly pending: readonly string[];
  readonly facts: CaseFacts;
  /** Changes of definition that the case has gone through, in order; absent when there has been none. */
  readonly changes?: readonly DefinitionChange[];
}

/**
 * An empty case of a pathway, pinned to its definition: nothing has happened yet. Pure. The first entries say
 * who is who and what is confirmed; a `started` entry starts it.
 */
export function openCase(compiled: CompiledPathway): CaseState {
  insideOf(compiled);
  return { formatVersion: 1, pin: compiled.pin, entries: 0, ids: {}, pending: [], facts: noFacts };
}

/**
 * Checks that a state belongs to a compiled pathway, cheaply.
 *
 * @throws PathwayError `broken-state`, `unknown-format`, `wrong-pathway`, `wrong-version`, `wrong-hash`
 */
export function checkState(compiled: CompiledPathway, state: CaseState): void {
  insideOf(compiled);
  if (
    typeof state !== 'object' ||
    state === null ||
    typeof state.facts !== 'object' ||
    state.facts === null ||
    typeof state.pin !== 'object' ||
    state.pin === null
  ) {
    throw new PathwayError(
      'broken-state',
      'This is not a case state: it has no facts or no pin. Fold the journal again.',
    );
  }
  if (state.formatVersion !== 1) {
    throw new PathwayError(
      'unknown-format',
      `This case state has format ${shown(state.formatVersion)}; this version of insats reads format 1.`,
      { found: state.formatVersion },
    );
  }
  const { pin } = compiled;
  if (state.pin.pathway !== pin.pathway) throw mismatch('wrong-pathway', state.pin.pathway, pin.pathway);
  if (state.pin.version !== pin.version) throw mismatch('wrong-version', state.pin.version, pin.version);
  if (state.pin.hash !== pin.hash) throw mismatch('wrong-hash', state.pin.hash, pin.hash);
  checkShape(state);
}

function mismatch(
  code: 'wrong-pathway' | 'wrong-version' | 'wrong-hash',
  found: string,
  expected: string,
): PathwayError {
  return new PathwayError(
    code,
    `The case is pinned to ${found}, but the compiled pathway is ${expected}. Fetch the definition that the case is pinned to.`,
    { found, expected },
  );
}

const tables = [
  'phases',
  'steps',
  'criteria',
  'consents',
  'goals',
  'measures',
  'people',
  'extensions',
  'standings',
] as const;
const lists = ['pauses', 'disclosures', 'breaches'] as const;

function checkShape({ facts, ids, pending, entries, changes = [] }: CaseState): void {
  const broken =
    !isKnownIds(ids) ||
    !Array.isArray(pending) ||
    !Array.isArray(changes) ||
    typeof entries !== 'number' ||
    typeof facts.at !== 'string' ||
    !['none', 'open', 'paused', 'closed'].includes(facts.status) ||
    tables.some((key) => !isTable(facts[key]) || Object.hasOwn(facts[key], '__proto__')) ||
    lists.some((key) => !Array.isArray(facts[key]));
  if (broken)
    throw new PathwayError(
      'broken-state',
      'The facts of this case state are not whole. Fold the journal again.',
    );
}
