import type { CaseFacts } from '../condition/case-facts.js';
import { checkOptions } from '../diagnostics/misuse.js';
import { checkEntry } from '../entry/check-entry.js';
import { checkTimes } from '../entry/check-times.js';
import { contentDigest, storedDigest } from '../entry/digest.js';
import type { Entry, EntryKind } from '../entry/entry.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { wakeUntil } from '../journal/fold.js';
import { digestOf, sameContent, withId } from '../journal/known-ids.js';
import { comparePlaces, type Place, placeOf } from '../journal/order.js';
import type { Change } from '../machine/changed.js';
import { type CompiledPathway, type Inside, insideOf } from '../machine/compile-pathway.js';
import type { AnyIds } from '../machine/compiled-ids.js';
import { acceptedIn } from './accepted.js';
import { judgeAtDoor } from './judge-at-door.js';
import { reasonOf } from './reason.js';
import { recordWithHistory } from './record-with-history.js';
import type { Recorded } from './recorded.js';
import { malformed, refusalOf, refuse } from './refusal.js';

/** What the ids of a typed definition add to the fields of an entry. */
interface IdFields<I extends AnyIds> {
  readonly started: { readonly start: I['starts'] };
  readonly confirmed: { readonly criterion: I['criteria'] };
  readonly 'consent-given': { readonly consent: I['consents'] };
  readonly 'consent-refused': { readonly consent: I['consents'] };
  readonly 'consent-withdrawn': { readonly consent: I['consents'] };
  readonly answered: AnswerOf<I['answers']>;
}

type AnswerOf<A extends AnyIds['answers']> = {
  [K in keyof A & string]: { readonly step: K; readonly option: A[K] };
}[keyof A & string];

/** An entry with these literal ids. */
export type EntryWith<I extends AnyIds> = {
  [K in EntryKind]: Extract<
    Entry<I['steps'], I['phases'], I['outcomes'], I['roles']>,
    { readonly kind: K }
  > & {
    readonly by: { readonly role: I['roles'] };
  } & (K extends keyof IdFields<I> ? IdFields<I>[K] : unknown);
}[EntryKind];

/**
 * An entry of a compiled pathway: `EntryOf<typeof pathway>`. With a typed definition a wrong step, role, phase, outcome or answer
 * does not compile.
 */
export type EntryOf<C extends CompiledPathway> = C extends CompiledPathway<infer I> ? EntryWith<I> : never;

/** What the door may need besides the case. */
export interface RecordOptions {
  /** All stored entries of the case. Needed only for back-dated entries, corrections and withdrawals. */
  readonly history?: readonly Entry[];
}

/**
 * Records an entry in a case: the door. Pure; the state given is never changed.
 *
 * - accepted: the new state, the entry to store (a decision carries the door's stamp), deviations, what changed
 * - already-recorded: the id is known with the same content; nothing changes, the first `recordedAt` stays
 * - refused: reasons as data, and the forms that would be accepted; nothing is recorded
 * - needs-history: the entry lies before what has been folded or changes it: call again with `history`
 *
 * @throws PathwayError for host misuse only: not compiled, a state of another pathway, version or format, options that are none,
 *   a history that is not the state's own
 */
export function record<I extends AnyIds>(
  compiled: CompiledPathway<I>,
  state: CaseState,
  entry: EntryWith<I>,
  options: RecordOptions = {},
): Recorded {
  checkState(compiled, state);
  checkOptions(options, 'record', '{ history: entries }', ['history']);
  const inside = insideOf(compiled);
  const checked = checkEntry(entry);
  if (!checked.ok) return { outcome: 'refused', state, refusal: malformed('malformed', checked.issues) };
  const given = unstamped(checked.entry);
  const late = checkTimes(given, inside.program.zone);
  if (late.length > 0)
    return { outcome: 'refused', state, refusal: malformed('happened-after-recorded', late) };
  const digest = contentDigest(given);
  const known = digestOf(state.ids, given.id);
  if (known !== undefined && sameContent(known, digest)) return { outcome: 'already-recorded', state };
  if (known !== undefined) return { outcome: 'refused', state, refusal: refuse('id-reused') };
  if (given.kind === 'definition-changed')
    return { outcome: 'refused', state, refusal: refuse('definition-changed') };
  const place = placeOf(given, inside.program.zone, state.changes);
  const why = whyHistory(state, given, place);
  if (why === undefined) return recordNext(inside, state, given, place, digest);
  return options.history === undefined
    ? { outcome: 'needs-history', state, why }
    : recordWithHistory(compiled, state, given, options.history);
}

/** Only the door stamps: a stamp that comes in from outside, in a correction's content too, is taken off. */
function unstamped(entry: Entry): Entry {
  const own = withoutStamp(entry);
  return own.kind === 'correction' ? { ...own, entry: withoutStamp(own.entry) } : own;
}

function withoutStamp<T extends { readonly admitted?: unknown }>(entry: T): T {
  if (entry.admitted === undefined) return entry;
  const { admitted: _admitted, ...own } = entry;
  return own as T;
}

function whyHistory(
  state: CaseState,
  entry: Entry,
  place: Place,
): 'back-dated' | 'changes-earlier' | 'awaited' | undefined {
  if (entry.kind === 'correction' || entry.kind === 'withdrawal') return 'changes-earlier';
  if (state.pending.includes(entry.id)) return 'awaited';
  const isLast =
    (state.last === undefined || comparePlaces(place, state.last) > 0) && place.on >= state.facts.at;
  return isLast ? undefined : 'back-dated';
}

/** Records an entry that comes last in the order of what happened: one step of the machine. */
function recordNext(inside: Inside, state: CaseState, entry: Entry, place: Place, digest: string): Recorded {
  const changes: Change[] = [];
  const facts = wakeUntil(inside, state.facts, place.on, changes);
  const judged = judgeAtDoor(inside, facts, entry, place.on);
  if (!judged.admitted)
    return {
      outcome: 'refused',
      state,
      refusal: refusalOf(inside.program, facts, judged.judgement, place.on, entry),
    };
  const after = inside.engine.step(facts, judged.event, changes, judged.taken);
  const ids = withId(state.ids, entry.id, storedDigest(judged.event.entry, digest));
  const next = stateAfter(state, ids, place, after);
  const { program } = inside;
  return acceptedIn(program, {
    outcome: 'accepted',
    state: next,
    entry: judged.event.entry,
    standing: judged.judgement.standing,
    deviations:
      judged.judgement.standing === 'noted'
        ? []
        : judged.judgement.findings.map((finding) => reasonOf(program, facts, finding, place.on, entry)),
    changes,
    changed: [],
  });
}

/** The state with one entry more. Each field is named, as in the facts: a state then has one shape. */
function stateAfter(
  { formatVersion, pin, entries, pending, changes }: CaseState,
  ids: CaseState['ids'],
  last: Place,
  facts: CaseFacts,
): CaseState {
  const count = entries + 1;
  return changes === undefined
    ? { formatVersion, pin, entries: count, ids, pending, facts, last }
    : { formatVersion, pin, entries: count, ids, pending, facts, changes, last };
}
