import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { correctedEntry } from '../entry/check-entry.js';
import { storedDigest } from '../entry/digest.js';
import type { Entry } from '../entry/entry.js';
import { type CaseState, openCase } from '../journal/case-state.js';
import { checkJournal, type Effective, effectiveEntries, isSuperseded } from '../journal/effective.js';
import { type Eras, erasOf } from '../journal/eras.js';
import { pendingWith, wakeUntil } from '../journal/fold.js';
import { digestOf, withId } from '../journal/known-ids.js';
import { type Place, placeOf } from '../journal/order.js';
import { factsAfter, factsAt, type Walk, walkOf } from '../journal/walk.js';
import type { Change } from '../machine/changed.js';
import { type CompiledPathway, type Inside, insideOf } from '../machine/compile-pathway.js';
import { acceptedIn } from './accepted.js';
import { type AtDoor, judgeAtDoor } from './judge-at-door.js';
import { type Reason, reasonOf } from './reason.js';
import type { Recorded, Refusal, Standing, StandingChange } from './recorded.js';
import { malformed, refusalOf, refuse } from './refusal.js';
import { offeringTime, timeAfterTimed } from './with-a-time.js';

type Correction = Extract<Entry, { kind: 'correction' }>;

/**
 * Records an entry that lies before what has been folded, or that changes it: judged where it belongs, then
 * the journal is folded anew from there. Linear in the journal's length.
 *
 * @throws PathwayError `broken-journal`; `wrong-history` when the entries are not those the state was folded from
 */
export function recordWithHistory(
  compiled: CompiledPathway,
  state: CaseState,
  entry: Entry,
  history: readonly Entry[],
): Recorded {
  checkJournal(history);
  checkHistory(state, history);
  const inside = insideOf(compiled);
  const { zone } = inside.program;
  if (touchesDefinition(entry, history))
    return { outcome: 'refused', state, refusal: refuse('definition-changed') };
  if (isSuperseded(entry, history, zone)) return { outcome: 'refused', state, refusal: refuse('superseded') };
  const subject = subjectOf(entry, history);
  if ('refusal' in subject) return { outcome: 'refused', state, refusal: subject.refusal };
  const eras = erasOf(compiled, history, state.changes ?? []);
  const walk = walkOf(eras, effectiveEntries(history, zone));
  const across = { eras, walk, zone };
  const atDoor = subject.entry === undefined ? undefined : judgedInPlace(across, subject.entry);
  if (atDoor !== undefined && !atDoor.door.admitted)
    return { outcome: 'refused', state, refusal: refusedInPlace(across, entry, atDoor) };
  const stamped = stampedEntry(entry, atDoor?.door);
  return acceptedAgain(compiled, state, [...history, stamped], stamped, across, atDoor);
}

/** @throws PathwayError `wrong-history` when the entries are not those the state was folded from */
export function checkHistory(state: CaseState, history: readonly Entry[]): void {
  const ids = new Set(history.map((entry) => entry.id));
  const stranger = history.find((entry) => digestOf(state.ids, entry.id) !== storedDigest(entry));
  if (stranger !== undefined || ids.size !== state.entries) {
    throw new PathwayError(
      'wrong-history',
      `The history has ${ids.size} entries and the state was folded from ${state.entries}: give all stored entries of this case.`,
      {
        entries: ids.size,
        expected: state.entries,
        ...(stranger === undefined ? {} : { id: stranger.id }),
      },
    );
  }
}

/** The entry whose standing the door judges: the entry itself, or the one a correction makes; none for a withdrawal. */
function subjectOf(
  entry: Entry,
  history: readonly Entry[],
): { readonly entry: Entry | undefined } | { readonly refusal: ReturnType<typeof refuse> } {
  if (entry.kind === 'withdrawal')
    return entry.of === entry.id ? { refusal: refuse('unknown-target') } : { entry: undefined };
  if (entry.kind !== 'correction') return { entry };
  const target = rootEntry(entry, history);
  if (target === 'withdrawal' || entry.of === entry.id) return { refusal: refuse('unknown-target') };
  if (target === undefined) return { entry: undefined };
  const corrected = correctedEntry(target, entry);
  return corrected.ok ? { entry: corrected.entry } : { refusal: malformed('malformed', corrected.issues) };
}

/** The original entry behind a correction of corrections; a withdrawal cannot be corrected, only withdrawn. */
function rootEntry(correction: Correction, history: readonly Entry[]): Entry | 'withdrawal' | undefined {
  const byId = new Map(history.map((entry) => [entry.id, entry]));
  let target = byId.get(correction.of);
  for (let steps = 0; target?.kind === 'correction' && steps < history.length; steps += 1)
    target = byId.get(target.of);
  return target?.kind === 'withdrawal' ? 'withdrawal' : target;
}

interface InPlace {
  readonly inside: Inside;
  readonly door: AtDoor;
  readonly facts: CaseFacts;
  readonly on: LocalDate;
  readonly judged: Entry;
}

/** Judges the content that is offered in the case as it stood just before it, whatever other changes of it there are. */
function judgedInPlace({ eras, walk, zone }: Across, subject: Entry): InPlace {
  const place = placeOf(subject, zone, eras.changes);
  const inside = eras.inside(place.era ?? 0);
  const facts = wakeUntil(inside, factsAt(eras, walk, place, subject.id), place.on);
  return {
    inside,
    door: judgeAtDoor(inside, facts, subject, place.on),
    facts,
    on: place.on,
    judged: subject,
  };
}

/** A journal, and the definitions that it was recorded under. */
interface Across {
  readonly eras: Eras;
  readonly walk: Walk;
  readonly zone: string;
}

/** Whether an entry would change or take away a change of definition, or turn another entry into one. */
function touchesDefinition(entry: Entry, history: readonly Entry[]): boolean {
  if (!isChange(entry)) return false;
  if (entry.kind === 'correction' && entry.entry.kind === 'definition-changed') return true;
  const byId = new Map(history.map((one) => [one.id, one]));
  let target = byId.get(entry.of);
  for (let steps = 0; steps < history.length && target !== undefined && isChange(target); steps += 1)
    target = byId.get(target.of);
  return target?.kind === 'definition-changed';
}

const isChange = (
  entry: Entry,
): entry is Extract<Entry, { readonly of: string; kind: 'correction' | 'withdrawal' }> =>
  entry.kind === 'correction' || entry.kind === 'withdrawal';

/** The refusal of an entry in its place. One that a time would have let in is told so; a correction says for itself when it was. */
function refusedInPlace(across: Across, entry: Entry, { inside, door, facts, on, judged }: InPlace): Refusal {
  const refusal = refusalOf(inside.program, facts, door.judgement, on, judged);
  const happened =
    entry.kind === 'correction' ? undefined : timeAfterTimed(entry, across.walk.standing, across.zone);
  if (happened === undefined) return refusal;
  const timed = judgedInPlace(across, { ...entry, happened });
  return timed.door.admitted ? offeringTime(refusal, happened) : refusal;
}

/** The entry to store: a decision (or the decision a correction makes) carries the door's stamp. */
function stampedEntry(entry: Entry, door: AtDoor | undefined): Entry {
  const stamp = door?.event.entry.admitted;
  if (stamp === undefined) return entry;
  return entry.kind === 'correction'
    ? { ...entry, entry: { ...entry.entry, admitted: stamp } }
    : { ...entry, admitted: stamp };
}

function acceptedAgain(
  compiled: CompiledPathway,
  state: CaseState,
  all: readonly Entry[],
  entry: Entry,
  { eras, walk }: Across,
  atDoor: InPlace | undefined,
): Recorded {
  const inside = insideOf(compiled);
  const { program } = inside;
  const standing = effectiveEntries(all, program.zone);
  const facts = wakeUntil(inside, factsAfter(eras, walk, standing), state.facts.at);
  const before = standings(state.facts, walk.standing);
  return acceptedIn(program, {
    outcome: 'accepted',
    state: stateWith(compiled, state, entry, standing.at(-1)?.place, facts),
    entry,
    standing: atDoor?.door.judgement.standing ?? 'counts',
    deviations: atDoor === undefined ? [] : deviationsOf(atDoor),
    changes: changedTables(state.facts, facts),
    changed: standingChanges(before, standings(facts, standing), entry.id),
  });
}

/** The state with one entry more, as the fold of the whole journal gives it. */
function stateWith(
  compiled: CompiledPathway,
  { entries, ids, pending, changes }: CaseState,
  entry: Entry,
  last: Place | undefined,
  facts: CaseFacts,
): CaseState {
  return {
    ...openCase(compiled),
    entries: entries + 1,
    ...(last === undefined ? {} : { last }),
    ids: withId(ids, entry.id, storedDigest(entry)),
    pending: pendingWith(ids, pending, entry),
    facts,
    ...(changes === undefined ? {} : { changes }),
  };
}

function deviationsOf({ inside: { program }, door, facts, on, judged }: InPlace): readonly Reason[] {
  const { standing, findings } = door.judgement;
  return standing === 'noted' ? [] : findings.map((finding) => reasonOf(program, facts, finding, on, judged));
}

/** After a new fold, each table of the facts that is another one, as a whole. */
function changedTables(before: CaseFacts, after: CaseFacts): readonly Change[] {
  const tables = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof CaseFacts)[];
  return tables
    .filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]))
    .map((table): Change => {
      if (after[table] === undefined) return { op: 'remove', path: [table] };
      return { op: before[table] === undefined ? 'add' : 'replace', path: [table], value: after[table] };
    });
}

type Standings = ReadonlyMap<string, Standing>;

/** Earlier entries whose standing is another one now. */
function standingChanges(then: Standings, now: Standings, own: string): readonly StandingChange[] {
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((id): StandingChange => ({ id, before: then.get(id) ?? 'gone', after: now.get(id) ?? 'gone' }))
    .filter((change) => change.id !== own && change.before !== change.after);
}

function standings(facts: CaseFacts, items: readonly Effective[]): Standings {
  return new Map(items.map(({ entry }) => [entry.id, standingOf(facts, entry.id)]));
}

/** How a folded entry stands in the case. Pure. */
export function standingOf(facts: CaseFacts, id: string): Standing {
  const row = Object.hasOwn(facts.standings, id) ? facts.standings[id] : undefined;
  if (row === undefined || row.standing === 'overridden') return 'counts';
  return row.standing;
}
