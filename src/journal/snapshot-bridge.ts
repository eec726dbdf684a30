import { canonicalJson } from '../definition/canonical-json.js';
import { sha256 } from '../definition/sha256.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import {
  fromXStateSnapshot as factsFrom,
  type PinnedSnapshot,
  toXStateSnapshot as snapshotOf,
} from '../machine/xstate-snapshot.js';
import { type CaseState, checkState } from './case-state.js';

/** A stored case as an XState snapshot, with what the snapshot itself has no place for. Plain JSON. */
export interface CaseSnapshot extends PinnedSnapshot {
  readonly case: Omit<CaseState, 'facts' | 'pin'>;
  /** SHA-256 of the facts when the snapshot was made. */
  readonly digest: string;
}

/**
 * A stored case as an XState snapshot: `createActor(toMachine(compiled), { snapshot: asXState(stored), input: undefined })`.
 * Pure.
 *
 * @throws PathwayError as `checkState`
 */
export function toXStateSnapshot(compiled: CompiledPathway, state: CaseState): CaseSnapshot {
  checkState(compiled, state);
  const { facts, pin: _pin, ...rest } = state;
  return { ...snapshotOf(compiled, facts), case: rest, digest: sha256(canonicalJson(facts)) };
}

/**
 * The stored case behind an XState snapshot, after a strict check: the pin is this pathway's, the state value is whole and the
 * one that the facts give, and the facts are those of the case. Pure.
 *
 * @throws PathwayError `wrong-pathway`, `wrong-version`, `wrong-hash`; `broken-snapshot`, also when a live actor has moved the
 *   facts on since: what it took is not in the journal, so record it there
 */
export function fromXStateSnapshot(compiled: CompiledPathway, stored: CaseSnapshot): CaseState {
  const facts = factsFrom(compiled, stored);
  if (sha256(canonicalJson(facts)) !== stored.digest) {
    throw new PathwayError(
      'broken-snapshot',
      'The facts in this snapshot are not those of the stored case. Record what happened in its journal instead.',
    );
  }
  return { ...stored.case, pin: compiled.pin, facts };
}
