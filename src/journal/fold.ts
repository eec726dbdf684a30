import { isInstant, localDateOf } from '../calendar/instant.js';
import { isLocalDate, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import { checkOptions, shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { storedDigest } from '../entry/digest.js';
import type { Entry } from '../entry/entry.js';
import { noFacts } from '../machine/apply-event.js';
import type { Change } from '../machine/changed.js';
import { type CompiledPathway, type Inside, insideOf } from '../machine/compile-pathway.js';
import { eventTypeOf, type MachineEvent } from '../machine/machine-event.js';
import { nextOwnWake } from '../machine/own-changes.js';
import { type CaseState, checkState, openCase } from './case-state.js';
import { checkJournal, distinct, type Effective, isKnown, journalView } from './effective.js';
import { changed, type Eras, erasOf, isHeldChange, withoutEffect } from './eras.js';
import { digestOf, idsOf, type KnownIds } from './known-ids.js';

/** Which part of a journal is folded. */
export interface FoldOptions {
  /** What had happened by the end of this day (a local date, or an instant's local day). Default: all that is in the journal. */
  readonly until?: string;
  /** What was known by the end of this local day, or at this instant. Default: all. */
  readonly known?: string;
}

/** The keys of `FoldOptions`. */
export const foldKeys: readonly (keyof FoldOptions)[] = ['until', 'known'];

/**
 * The state of a case from its stored entries, in any order. Pure, total: entries that do not count are kept
 * as noted. *What did we know on D* = known D, until D; *what was true on D* = until D alone.
 *
 * @throws PathwayError `not-compiled`; `broken-journal`; `invalid-now` when `until` or `known` is no date or instant;
 *   `invalid-argument` when the options are no object
 */
export function fold(
  compiled: CompiledPathway,
  entries: readonly Entry[],
  options: FoldOptions = {},
): CaseState {
  const inside = insideOf(compiled);
  checkOptions(options, 'fold', example, foldKeys);
  const { zone } = inside.program;
  const until = options.until === undefined ? undefined : dayOf(options.until, zone);
  if (options.known !== undefined) dayOf(options.known, zone);
  checkJournal(entries);
  const view = journalView(entries, zone, options.known);
  const eras = erasOf(compiled, entries, view.changes);
  const standing = view.standing.filter(({ place }) => until === undefined || place.on <= until);
  let facts = noFacts;
  for (const item of standing) facts = stepAcross(eras, facts, item);
  const last = standing.at(-1)?.place;
  const era = last?.era ?? 0;
  if (until !== undefined) facts = wakeUntil(eras.inside(era), facts, until);
  const ids = distinct(entries.filter((entry) => isKnown(entry, options.known, zone)));
  return {
    ...openCase(compiled),
    pin: eras.pin(era),
    ...(era === 0 ? {} : { changes: eras.changes.slice(0, era) }),
    entries: ids.size,
    ...(last === undefined ? {} : { last }),
    ids: idsOf([...ids.values()].map((entry) => [entry.id, storedDigest(entry)])),
    pending: pendingTargets(ids),
    facts,
  };
}

const example = "{ until: '2026-03-10' }";

/** Ids that changes name but no entry has. */
function pendingTargets(ids: ReadonlyMap<string, Entry>): readonly string[] {
  const named = [...ids.values()].flatMap((entry) =>
    entry.kind === 'correction' || entry.kind === 'withdrawal' ? [entry.of] : [],
  );
  return [...new Set(named.filter((id) => !ids.has(id)))].sort();
}

/** Ids that changes name but no entry has, with one entry more. Pure. */
export function pendingWith(ids: KnownIds, pending: readonly string[], entry: Entry): readonly string[] {
  const waiting = pending.filter((id) => id !== entry.id);
  const isWaiting =
    (entry.kind === 'correction' || entry.kind === 'withdrawal') && digestOf(ids, entry.of) === undefined;
  return isWaiting ? [...new Set([...waiting, entry.of])].sort() : waiting;
}

/** The local day of a date or instant that a host gave. */
export function dayOf(moment: string, zone: string): LocalDate {
  if (typeof moment === 'string' && (isLocalDate(moment) || isInstant(moment)))
    return localDateOf(moment, zone);
  throw new PathwayError(
    'invalid-now',
    `${shown(moment)} is neither a date (2026-03-02) nor an instant (2026-03-02T09:15:00+01:00).`,
  );
}

/** The facts after one entry that comes last in the order so far, with the wakes that come before it. */
export function stepTo(
  inside: Inside,
  facts: CaseFacts,
  { entry, place }: Effective,
  changes?: Change[],
): CaseFacts {
  const event = eventOf(entry, place.on);
  if (event === undefined) return facts;
  return inside.engine.step(wakeUntil(inside, facts, place.on, changes), event, changes);
}

/** The facts after one entry of a journal that may change its definition: each is taken by the one that it was recorded under. */
export function stepAcross(eras: Eras, facts: CaseFacts, item: Effective, changes?: Change[]): CaseFacts {
  const era = item.place.era ?? 0;
  if (isHeldChange(item))
    return changed(eras, wakeUntil(eras.inside(era - 1), facts, item.place.on, changes), item, changes);
  const inside = eras.inside(era);
  if (item.entry.kind !== 'definition-changed') return stepTo(inside, facts, item, changes);
  return withoutEffect(wakeUntil(inside, facts, item.place.on, changes), item);
}

/** The machine event of a stored entry; undefined for one that never reaches the machine. */
export function eventOf(entry: Entry, on: LocalDate): MachineEvent | undefined {
  const type = eventTypeOf(entry);
  return type === undefined ? undefined : { type, on, entry, stored: true };
}

/** Sends a clock event for every day, up to and including `until`, on which the case changes by itself. */
export function wakeUntil(
  inside: Inside,
  facts: CaseFacts,
  until: LocalDate,
  changes?: Change[],
  onWake?: (event: MachineEvent) => void,
): CaseFacts {
  let current = facts;
  for (let wake = nextOwnWake(inside.program, current, current.at); wake !== undefined && wake <= until; ) {
    const event = { type: 'clock', at: wake } as const;
    onWake?.(event);
    current = inside.engine.step(current, event, changes);
    wake = nextOwnWake(inside.program, current, wake);
  }
  return current;
}

/**
 * The case with what time alone has changed up to and including the local day of `until`: phases and pauses
 * that end by themselves. Pure; the same object when nothing has. One jump of 400 days equals 400 of one.
 *
 * @throws PathwayError as `checkState`; `invalid-now`
 */
export function advance(compiled: CompiledPathway, state: CaseState, until: string): CaseState {
  checkState(compiled, state);
  const inside = insideOf(compiled);
  const facts = wakeUntil(inside, state.facts, dayOf(until, inside.program.zone));
  return facts === state.facts ? state : { ...state, facts };
}

/**
 * The events that a journal is to the machine, clock events included: a real XState actor fed with them holds
 * the same facts as `fold` at every prefix. Pure.
 *
 * @throws PathwayError as `fold`; `invalid-argument` when the case has changed its definition: one machine runs one definition, so
 *   start its actor from `toXStateSnapshot`
 */
export function machineEvents(
  compiled: CompiledPathway,
  entries: readonly Entry[],
  options: FoldOptions = {},
): readonly MachineEvent[] {
  const inside = insideOf(compiled);
  checkOptions(options, 'machineEvents', example, foldKeys);
  const { zone } = inside.program;
  const until = options.until === undefined ? undefined : dayOf(options.until, zone);
  if (options.known !== undefined) dayOf(options.known, zone);
  checkJournal(entries);
  const events: MachineEvent[] = [];
  const keep = (event: MachineEvent): number => events.push(event);
  let facts = noFacts;
  const view = journalView(entries, zone, options.known);
  if (view.changes.length > 0) throw acrossMachines();
  for (const { entry, place } of view.standing) {
    if (until !== undefined && place.on > until) break;
    facts = wakeUntil(inside, facts, place.on, undefined, keep);
    const event = eventOf(entry, place.on);
    if (event === undefined) continue;
    keep(event);
    facts = inside.engine.step(facts, event);
  }
  if (until !== undefined) wakeUntil(inside, facts, until, undefined, keep);
  return events;
}

function acrossMachines(): PathwayError {
  return new PathwayError(
    'invalid-argument',
    'This case has changed its definition, and one machine runs one definition. Start its actor from toXStateSnapshot(compiled, state).',
  );
}
