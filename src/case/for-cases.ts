import { isInstant } from '../calendar/instant.js';
import { isLocalDate, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import { own } from '../condition/own.js';
import { checkGiven, isTable } from '../diagnostics/misuse.js';
import type { Entry } from '../entry/entry.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { dayOf } from '../journal/fold.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';

/** What can be one occasion in several cases, or a change of one. A consent and a decision are of one case, always. */
export type SharedEntry = Extract<
  Entry,
  { readonly kind: 'held' | 'missed' | 'done' | 'booked' | 'correction' | 'withdrawal' }
>;

/** A case that an occasion serves. */
export interface ServedCase {
  readonly case: Ref;
  readonly compiled: CompiledPathway;
  readonly state: CaseState;
  /** Fields that are this case's own, in place of those of the occasion: `{ step: 'sip-mote', about: 'barn-2' }`. */
  readonly own?: Readonly<Record<string, unknown>>;
}

/** An entry, and the case that it is to be recorded in. */
export interface CaseEntry {
  readonly case: Ref;
  readonly entry: Entry;
}

/** One occasion as an entry for each case that it serves. */
export interface OccasionEntries {
  readonly entries: readonly CaseEntry[];
  /** Persons of the occasion whom none of the cases knows on that day, and who therefore stand in none of the entries. */
  readonly unplaced: readonly Ref[];
}

/**
 * One occasion as one entry for each case that it serves: the same `occasion` in all, and in each only those who hold a role in
 * that case on that day. Pure; the same occasion and cases give the same entries, whose ids are `<id>@<case>`, so that
 * they can be recorded again. It states how many other cases there are (`observed`), where its kind can state it.
 *
 * A correction or a withdrawal `of` the id of the occasion is made one for each case too. To correct one case alone, correct its
 * own entry, `<id>@<case>`.
 *
 * @param entry - the occasion, as if there were one case; `id` and `booking` are those of the occasion
 * @throws PathwayError as `checkState`; `invalid-argument` for another kind of entry, no cases, or the same case twice
 */
export function forCases(entry: SharedEntry, cases: readonly ServedCase[]): OccasionEntries {
  checkServed(entry, cases);
  const served = cases.map((one) => ({ one, sees: holdersIn(one, entry) }));
  const placed = (person: Ref): boolean => served.some(({ sees }) => sees.has(person));
  return {
    entries: served.map(({ one, sees }) => ({
      case: one.case,
      entry: entryFor(entry, one, sees, cases.length - 1),
    })),
    unplaced: [...new Set(personsIn(contentOf(entry)))].filter((person) => !placed(person)),
  };
}

const kinds: ReadonlySet<string> = new Set<SharedEntry['kind']>([
  'held',
  'missed',
  'done',
  'booked',
  'correction',
  'withdrawal',
]);

function checkServed(entry: SharedEntry, cases: readonly ServedCase[]): void {
  const isShared = isTable(entry) && kinds.has(entry.kind);
  checkGiven(isShared, 'The occasion', entry, 'a held, missed, done or booked entry, or a change of one');
  const isSome = Array.isArray(cases) && cases.length > 0;
  checkGiven(isSome, 'The cases', cases, 'at least one case: [{ case, compiled, state }]');
  for (const { compiled, state } of cases) checkState(compiled, state);
  const once = new Set(cases.map((one) => one.case)).size === cases.length;
  checkGiven(once, 'The cases', cases, 'each case once');
}

/** Everyone who holds a role in a case on the day of the occasion: with a correction, the day it is corrected to. */
function holdersIn({ compiled, state }: ServedCase, entry: SharedEntry): ReadonlySet<Ref> {
  const { happened } = contentOf(entry);
  const on = dayOf(isMoment(happened) ? happened : entry.happened, insideOf(compiled).program.zone);
  const { people } = state.facts;
  return new Set(Object.keys(people).filter((person) => holdsAny(people, person, on)));
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && (isLocalDate(value) || isInstant(value));
}

function holdsAny(people: CaseFacts['people'], person: Ref, on: LocalDate): boolean {
  const rows = own(people, person)?.roles ?? [];
  return rows.some(({ from, until }) => from <= on && (until === undefined || on <= until));
}

type Fields = Readonly<Record<string, unknown>>;

/** What the occasion says, or what a correction says of it. */
function contentOf(entry: SharedEntry): Fields {
  return entry.kind === 'correction' ? entry.entry : { ...entry };
}

const lists = ['present', 'heard', 'informed'] as const;

function personsIn(content: Fields): readonly Ref[] {
  const { about } = content;
  return [
    ...lists.flatMap((field) => refsIn(content[field])),
    ...Object.values(partsIn(content) ?? {}).flatMap(refsIn),
    ...(typeof about === 'string' ? [about] : []),
  ];
}

/** The parts of a meeting that it tells of. */
function partsIn({ subMeetings }: Fields): Fields | undefined {
  return isTable(subMeetings) ? subMeetings : undefined;
}

function refsIn(value: unknown): readonly Ref[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function entryFor(entry: SharedEntry, one: ServedCase, sees: ReadonlySet<Ref>, others: number): Entry {
  const at = (id: string): string => `${id}@${one.case}`;
  const shared = { id: at(entry.id), occasion: entry.occasion ?? entry.id };
  if (entry.kind === 'withdrawal') return { ...entry, ...shared, of: at(entry.of) };
  const content = { ...onlyOf(contentOf(entry), sees, at, others), ...roundOf(entry), ...one.own };
  // The content of a correction is an occasion of its own, under the same `occasion` as what it corrects.
  if (entry.kind === 'correction')
    return { ...entry, ...shared, of: at(entry.of), entry: { occasion: entry.of, ...content } };
  return { ...entry, ...content, ...shared } as Entry;
}

/** What the parts of one meeting share: the same in every case, though the ids of its entries are not. */
function roundOf(entry: SharedEntry): Fields {
  const { round, subMeetings } = contentOf(entry);
  if (round !== undefined || subMeetings === undefined) return {};
  return { round: entry.kind === 'correction' ? entry.of : entry.id };
}

/** A content with this case's persons only, its own booking, and how many other cases there are. */
function onlyOf(content: Fields, sees: ReadonlySet<Ref>, at: (id: string) => string, others: number): Fields {
  const { about, booking, ...rest } = content;
  const mine: { [field: string]: unknown } = { ...rest };
  for (const field of lists)
    if (field in content) mine[field] = refsIn(content[field]).filter((person) => sees.has(person));
  const parts = Object.entries(partsIn(content) ?? {});
  if (parts.length > 0)
    mine.subMeetings = Object.fromEntries(
      parts.map(([part, there]) => [part, refsIn(there).filter((person) => sees.has(person))]),
    );
  if (typeof about === 'string' && sees.has(about)) mine.about = about;
  if (typeof booking === 'string') mine.booking = at(booking);
  const { kind } = content;
  if (kind === 'held' || kind === 'booked') mine.observed ??= { cases: others };
  return mine;
}
