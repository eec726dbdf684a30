import { type Instant, instantToEpochMs, isInstant, localDateOf } from '../calendar/instant.js';
import { checkHistory } from '../case/record-with-history.js';
import { checkGiven } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { DefinitionPin, TimerPolicy } from '../entry/definition-change.js';
import type { Entry, Recorder } from '../entry/entry.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { isSamePin } from '../journal/definition-changes.js';
import { fold, wakeUntil } from '../journal/fold.js';
import { digestOf } from '../journal/known-ids.js';
import { type CompiledPathway, insideOf, type Pin, withEarlier } from '../machine/compile-pathway.js';
import { carryingOf, type MigrationMapping } from './mapping.js';

/** Who changes the definition of a case, why, and how. */
export interface ChangeOptions {
  readonly by: Recorder;
  /** Why: kept in the journal. */
  readonly reason: string;
  /** When it is recorded; it holds from the local day of this moment. */
  readonly at: Instant;
  readonly mapping?: MigrationMapping;
  readonly timers?: { readonly [rule: string]: TimerPolicy };
  /** What the new definition has no place for, as a plan says it. */
  readonly dropped?: readonly string[];
}

/** A case under its new definition, and the entry to store. */
export interface ChangedDefinition {
  readonly state: CaseState;
  readonly entry: Entry;
  /** The new definition with those before it: what every function about the case is given from now on. */
  readonly compiled: CompiledPathway;
}

/**
 * A case goes on under another definition: nothing that was recorded is judged anew. Pure; it asks no questions, so plan first
 * (`planMigration`). Recorded no earlier than what the journal has already.
 *
 * @param from - the definition of the case, with earlier ones (`withEarlier`) when it has been under others
 * @param entries - its whole journal
 * @throws PathwayError as `record`; `invalid-argument` when the definitions behave alike, count in different time zones, or nobody
 *   says why
 */
export function changeDefinition(
  from: CompiledPathway,
  to: CompiledPathway,
  state: CaseState,
  entries: readonly Entry[],
  options: ChangeOptions,
): ChangedDefinition {
  checkState(from, state);
  checkHistory(state, entries);
  checkChange(from, to, options);
  const { by, reason, mapping = {}, timers = {}, dropped = [] } = options;
  const recordedAt = noEarlier(options.at, entries);
  const carrying = carryingOf(mapping);
  const entry: Entry = {
    id: freeId(state, `definition-changed-${state.entries + 1}`),
    kind: 'definition-changed',
    happened: localDateOf(recordedAt, insideOf(to).program.zone),
    recordedAt,
    by,
    from: pinOf(from.pin),
    to: pinOf(to.pin),
    ...(Object.keys(carrying).length === 0 ? {} : { mapping: carrying }),
    ...(Object.keys(timers).length === 0 ? {} : { timers }),
    ...(dropped.length === 0 ? {} : { dropped }),
    reason,
  };
  const compiled = withEarlier(to, [from]);
  return { state: refolded(compiled, [...entries, entry], state), entry, compiled };
}

/** The case folded anew, and brought as far as it had come. */
function refolded(compiled: CompiledPathway, entries: readonly Entry[], before: CaseState): CaseState {
  const state = fold(compiled, entries);
  const facts = wakeUntil(insideOf(compiled), state.facts, before.facts.at);
  return facts === state.facts ? state : { ...state, facts };
}

const pinOf = ({ pathway, version, hash }: Pin): DefinitionPin => ({ pathway, version, hash });

function checkChange(from: CompiledPathway, to: CompiledPathway, { by, reason, at }: ChangeOptions): void {
  const zones = [insideOf(from).program.zone, insideOf(to).program.zone];
  checkGiven(zones[0] === zones[1], 'The new definition', zones[1], `one that counts days in ${zones[0]}`);
  checkGiven(
    !isSamePin(from.pin, to.pin),
    'The new definition',
    to.pin.version,
    'one that behaves otherwise',
  );
  checkGiven(typeof at === 'string' && isInstant(at), 'The moment', at, 'an instant', 'invalid-now');
  checkGiven(
    typeof reason === 'string' && reason.trim() !== '',
    'The reason',
    reason,
    'a text that says why',
  );
  checkGiven(typeof by?.role === 'string', 'Who decided', by, "{ role: 'chef' }");
}

/** The moment, or that of the latest entry: a change comes after all that was known. */
function noEarlier(at: Instant, entries: readonly Entry[]): Instant {
  return entries.reduce(
    (latest, { recordedAt }) =>
      instantToEpochMs(recordedAt) > instantToEpochMs(latest) ? recordedAt : latest,
    at,
  );
}

/** An id that the case has not seen, and that no change waits for. */
function freeId({ ids, pending }: CaseState, wanted: string): string {
  let id = wanted;
  for (let nr = 2; digestOf(ids, id) !== undefined || pending.includes(id); nr += 1) id = `${wanted}-${nr}`;
  return id;
}

/** What came of taking a change of definition back. */
export type UndoneChange =
  | { readonly outcome: 'undone'; readonly state: CaseState; readonly entry: Entry }
  /** Something has been recorded since: that stands under the new definition. Change the definition once more instead. */
  | { readonly outcome: 'too-late' }
  /** The case has not changed its definition, or has taken it back already. */
  | { readonly outcome: 'not-changed' };

/**
 * Takes the latest change of definition back: a withdrawal, and the case is as it was. Pure; only until something else has been
 * recorded.
 *
 * @param compiled - the definition of the case, with those before it (`withEarlier`)
 * @throws PathwayError as `changeDefinition`
 */
export function undoChange(
  compiled: CompiledPathway,
  state: CaseState,
  entries: readonly Entry[],
  options: Pick<ChangeOptions, 'by' | 'reason' | 'at'>,
): UndoneChange {
  checkState(compiled, state);
  checkHistory(state, entries);
  const change = state.changes?.at(-1);
  const target = entries.find(({ id }) => id === change?.entry);
  if (change === undefined || target === undefined) return { outcome: 'not-changed' };
  const others = entries.filter(({ id }) => id !== target.id);
  const recordedAt = noEarlier(options.at, entries);
  if (
    others.some((one) => instantToEpochMs(one.recordedAt) > change.recorded) ||
    entries.at(-1)?.id !== target.id
  )
    return { outcome: 'too-late' };
  const entry: Entry = {
    id: freeId(state, `${target.id}-undone`),
    kind: 'withdrawal',
    of: target.id,
    happened: localDateOf(recordedAt, insideOf(compiled).program.zone),
    recordedAt,
    by: options.by,
    reason: options.reason,
  };
  const back = fold(compiled, [...entries, entry]);
  const own = (insideOf(compiled).earlier ?? []).find((one) => isSamePin(one.pin, back.pin));
  if (own === undefined) throw lost(back.pin);
  const facts = wakeUntil(insideOf(own), back.facts, state.facts.at);
  return { outcome: 'undone', state: { ...back, facts }, entry };
}

function lost(pin: Pin): PathwayError {
  return new PathwayError('unknown-definition', `Give ${pin.pathway}@${pin.version} too, with withEarlier.`, {
    pathway: pin.pathway,
    version: pin.version,
  });
}
