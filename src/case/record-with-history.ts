import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts } from '../condition/case-facts.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { correctedEntry } from '../entry/check-entry.js';
import { storedDigest } from '../entry/digest.js';
import type { Entry } from '../entry/entry.js';
import type { CaseState } from '../journal/case-state.js';
import { checkJournal, type Effective, effectiveEntries, isSuperseded } from '../journal/effective.js';
import { fold, stepTo, wakeUntil } from '../journal/fold.js';
import { digestOf } from '../journal/known-ids.js';
import { comparePlaces, placeOf } from '../journal/order.js';
import { noFacts } from '../machine/apply-event.js';
import type { Change } from '../machine/changed.js';
import { type CompiledPathway, type Inside, insideOf } from '../machine/compile-pathway.js';
import { type AtDoor, judgeAtDoor } from './judge-at-door.js';
import { nextWake } from './next-wake.js';
import { reasonOf } from './reason.js';
import type { Recorded, Refusal, Standing, StandingChange } from './recorded.js';
import { malformed, refusalOf, refuse } from './refusal.js';
import { offeringTime, timeAfterTimed } from './with-a-time.js';

type Correction = Extract<Entry, { kind: 'correction' }>;

/**
 * Records an entry that lies before what has been folded, or that changes it: judged where it belongs, then
 * the journal is folded again. Linear in the journal's length.
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
  if (isSuperseded(entry, history, inside.program.zone))
    return { outcome: 'refused', state, refusal: refuse('superseded') };
  const subject = subjectOf(entry, history);
  if ('refusal' in subject) return { outcome: 'refused', state, refusal: subject.refusal };
  const atDoor = subject.entry === undefined ? undefined : judgedInPlace(inside, subject.entry, history);
  if (atDoor !== undefined && !atDoor.door.admitted)
    return { outcome: 'refused', state, refusal: refusedInPlace(inside, entry, atDoor, history) };
  const stamped = stampedEntry(entry, atDoor?.door);
  return acceptedAgain(compiled, state, stamped, history, atDoor);
}

function checkHistory(state: CaseState, history: readonly Entry[]): void {
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
  readonly door: AtDoor;
  readonly facts: CaseFacts;
  readonly on: LocalDate;
  readonly judged: Entry;
}

/** Judges the content that is offered in the case as it stood just before it, whatever other changes of it there are. */
function judgedInPlace(inside: Inside, subject: Entry, history: readonly Entry[]): InPlace {
  const { zone } = inside.program;
  const place = placeOf(subject, zone);
  let facts = noFacts;
  for (const item of effectiveEntries(history, zone)) {
    if (item.entry.id === subject.id) continue;
    if (comparePlaces(item.place, place) >= 0) break;
    facts = stepTo(inside, facts, item);
  }
  facts = wakeUntil(inside, facts, place.on);
  return { door: judgeAtDoor(inside, facts, subject, place.on), facts, on: place.on, judged: subject };
}

/** The refusal of an entry in its place. One that a time would have let in is told so; a correction says for itself when it was. */
function refusedInPlace(
  inside: Inside,
  entry: Entry,
  { door, facts, on, judged }: InPlace,
  history: readonly Entry[],
): Refusal {
  const refusal = refusalOf(inside.program, facts, door.judgement, on, judged);
  const happened =
    entry.kind === 'correction' ? undefined : timeAfterTimed(entry, history, inside.program.zone);
  if (happened === undefined) return refusal;
  const timed = judgedInPlace(inside, { ...entry, happened }, history);
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
  entry: Entry,
  history: readonly Entry[],
  atDoor: InPlace | undefined,
): Recorded {
  const { program } = insideOf(compiled);
  const all = [...history, entry];
  const folded = fold(compiled, all);
  const facts = wakeUntil(insideOf(compiled), folded.facts, state.facts.at);
  const standing = atDoor?.door.judgement.standing ?? 'counts';
  return {
    outcome: 'accepted',
    state: { ...folded, facts },
    entry,
    standing,
    deviations:
      atDoor === undefined || standing === 'noted'
        ? []
        : atDoor.door.judgement.findings.map((finding) =>
            reasonOf(program, atDoor.facts, finding, atDoor.on, atDoor.judged),
          ),
    changes: changedTables(state.facts, facts),
    changed: standingChanges(
      program.zone,
      { facts: state.facts, entries: history },
      { facts, entries: all },
      entry.id,
    ),
    get nextWakeAt() {
      return nextWake(program, facts, facts.at);
    },
  };
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

interface Folded {
  readonly facts: CaseFacts;
  readonly entries: readonly Entry[];
}

/** Earlier entries whose standing is another one now. */
function standingChanges(
  zone: string,
  before: Folded,
  after: Folded,
  own: string,
): readonly StandingChange[] {
  const then = standings(zone, before);
  const now = standings(zone, after);
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((id): StandingChange => ({ id, before: then.get(id) ?? 'gone', after: now.get(id) ?? 'gone' }))
    .filter((change) => change.id !== own && change.before !== change.after);
}

function standings(zone: string, folded: Folded): ReadonlyMap<string, Standing> {
  return new Map(
    effectiveEntries(folded.entries, zone).map(({ entry }: Effective) => [
      entry.id,
      standingOf(folded.facts, entry.id),
    ]),
  );
}

/** How a folded entry stands in the case. Pure. */
export function standingOf(facts: CaseFacts, id: string): Standing {
  const row = Object.hasOwn(facts.standings, id) ? facts.standings[id] : undefined;
  if (row === undefined || row.standing === 'overridden') return 'counts';
  return row.standing;
}
