import { ageOn } from '../calendar/age.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, ConsentRow, Ref } from './case-facts.js';
import type { Id, Truth } from './condition.js';
import { earliest, endAfter, onlyAfter } from './earliest.js';
import { own } from './own.js';
import { holdersChangeAt, holdersOf } from './people.js';
import { reach, reachAge } from './reach.js';
import type { ConsentTerm, GiverTerm, Terms } from './terms.js';

/** How a consent stands on a day. */
export interface ConsentStanding {
  /** `unknown` when nobody is asked, or nobody holds a role that is asked; treat it as not in force. */
  readonly value: Truth;
  /** Everyone who is asked that day, each once. */
  readonly givers: readonly Ref[];
  /** Those of them who are still needed: no covering record, or a birth date that decides is not known. */
  readonly missing: readonly Ref[];
  /** Those of them who have refused. One is enough for the consent not to be in force. */
  readonly refused: readonly Ref[];
  /** Those of them who are needed and whose birth date is not known; they are also in `missing`. */
  readonly unknownAge: readonly Ref[];
  /** Roles that are asked and that nobody holds that day. */
  readonly unheld: readonly Id[];
  /** Only when in force: the day from which the records at hand have covered it, and the entry behind that day. */
  readonly since?: { readonly on: LocalDate; readonly entry: string };
}

/** A use to which a consent is put. A giver may have limited theirs; what is left out here is not asked. */
export interface ConsentUse {
  readonly information?: Id;
  readonly agency?: Id;
  readonly about?: Ref;
}

/**
 * Whether a consent is in force on the day `at`, and whose word is missing. Pure, and without memory: everyone who holds a
 * giver role on that day, and is of the age asked for on that day, needs a record that covers it (`one`: one of them does).
 * Covering means given, begun, not past its last day or its `validFor` (counted from its first day, last day inclusive),
 * written and with a last day of its own where that is asked. A refusal by anyone asked beats the rest.
 *
 * @param use - what it is to be used for; default: anything, so that a limited consent counts
 */
export function consentInForce(
  consent: Id,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
  use: ConsentUse = {},
): ConsentStanding {
  const term = terms.consents[consent];
  const asked: Asked = { givers: [], missing: [], refused: [], unknownAge: [], unheld: [] };
  if (term === undefined) return standing(asked, false, undefined);
  const rows = own(facts.consents, consent);
  let latest: ConsentRow | undefined;
  for (const role in term.givers) {
    const covering = askRole(role, term, rows, asked, { facts, terms, at, use });
    if (covering !== undefined && (latest === undefined || covering.from > latest.from)) latest = covering;
  }
  return standing(asked, asked.refused.length === 0 && asked.missing.length === 0, latest);
}

/**
 * The first day after `at` on which a consent may come into force or cease to be in force by the passing of time alone: a
 * record begins or ends, a giver has a birthday that decides, a membership begins or ends. Pure.
 */
export function consentChangesAt(
  consent: Id,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): LocalDate | undefined {
  const term = terms.consents[consent];
  if (term === undefined) return undefined;
  const rows = own(facts.consents, consent);
  let next: LocalDate | undefined;
  for (const role in term.givers) {
    next = earliest(next, holdersChangeAt(role, facts, terms, at));
    const asks = asksOf(term, role);
    if (asks.ageOf !== undefined) {
      next = earliest(next, holdersChangeAt(asks.ageOf, facts, terms, at));
      for (const person of holdersOf(asks.ageOf, facts, terms, at))
        next = earliest(next, birthdayAfter(asks, person, facts, at));
    }
    for (const person of holdersOf(role, facts, terms, at)) {
      if (asks.ageOf === undefined) next = earliest(next, birthdayAfter(asks, person, facts, at));
      const row = own(rows, person);
      if (row === undefined) continue;
      next = earliest(next, earliest(onlyAfter(at, row.from), endAfter(at, lastDayOf(row, term))));
    }
  }
  return next;
}

/** The first birthday after `at` on which a person reaches an age that decides who is asked. */
function birthdayAfter(
  { ageFrom, ageBelow }: Asks,
  person: Ref,
  facts: CaseFacts,
  at: LocalDate,
): LocalDate | undefined {
  const birth = own(facts.people, person)?.birthDate;
  let next: LocalDate | undefined;
  for (const age of [ageFrom, ageBelow])
    if (birth !== undefined && age !== undefined) next = earliest(next, onlyAfter(at, reachAge(birth, age)));
  return next;
}

type Asks = Exclude<GiverTerm, 'all'>;

interface Asked {
  readonly givers: Ref[];
  readonly missing: Ref[];
  readonly refused: Ref[];
  readonly unknownAge: Ref[];
  readonly unheld: Id[];
}

interface Day {
  readonly facts: CaseFacts;
  readonly terms: Terms;
  readonly at: LocalDate;
  readonly use: ConsentUse;
}

const everyone: Asks = { who: 'all' };

function asksOf(term: ConsentTerm, role: Id): Asks {
  const asks = own(term.givers, role);
  return asks === undefined || asks === 'all' ? everyone : asks;
}

/** Asks one giver role, notes who is missing or has refused, and gives the record from which that role has been covered. */
function askRole(
  role: Id,
  term: ConsentTerm,
  rows: { readonly [giver: Ref]: ConsentRow } | undefined,
  asked: Asked,
  day: Day,
): ConsentRow | undefined {
  const asks = asksOf(term, role);
  const decided = asks.ageOf === undefined ? undefined : decidedBy(asks.ageOf, asks, asked, day);
  if (decided === false) return undefined;
  const holders = holdersOf(role, day.facts, day.terms, day.at);
  if (holders.length === 0) addOnce(asked.unheld, role);
  const lacking: Ref[] = [];
  let from: ConsentRow | undefined;
  for (const person of holders) {
    const ofAge = decided ?? isAsked(asks, own(day.facts.people, person)?.birthDate, day.at);
    if (ofAge === false) continue;
    addOnce(asked.givers, person);
    if (ofAge === 'unknown' && decided === undefined) addOnce(asked.unknownAge, person);
    const row = own(rows, person);
    if (row?.state === 'refused' && row.from <= day.at) addOnce(asked.refused, person);
    else if (row === undefined || ofAge === 'unknown' || !covers(row, term, day)) lacking.push(person);
    else if (from === undefined || (asks.who === 'all' ? row.from > from.from : row.from < from.from))
      from = row;
  }
  if (asks.who === 'all' || from === undefined) for (const person of lacking) addOnce(asked.missing, person);
  return from;
}

/** Whether a role is asked at all, by the age of those who hold another: of anyone of them. */
function decidedBy(role: Id, asks: Asks, asked: Asked, { facts, terms, at }: Day): Truth {
  const holders = holdersOf(role, facts, terms, at);
  if (holders.length === 0) addOnce(asked.unheld, role);
  const ages = holders.map((person) => isAsked(asks, own(facts.people, person)?.birthDate, at));
  if (ages.includes(true)) return true;
  if (holders.length > 0 && !ages.includes('unknown')) return false;
  for (const [index, person] of holders.entries())
    if (ages[index] === 'unknown') addOnce(asked.unknownAge, person);
  return 'unknown';
}

function addOnce(people: Ref[], person: Ref): void {
  if (!people.includes(person)) people.push(person);
}

function isAsked(asks: Asks, birth: LocalDate | undefined, at: LocalDate): Truth {
  if (asks.ageFrom === undefined && asks.ageBelow === undefined) return true;
  if (birth === undefined) return 'unknown';
  const age = ageOn(birth, at);
  return (
    (asks.ageFrom === undefined || age >= asks.ageFrom) &&
    (asks.ageBelow === undefined || age < asks.ageBelow)
  );
}

function covers(row: ConsentRow, term: ConsentTerm, { at, use }: Day): boolean {
  if (row.state !== 'given' || row.from > at) return false;
  if (term.until === 'stated' && row.until === undefined) return false;
  const last = lastDayOf(row, term);
  if (last !== undefined && at > last) return false;
  if (term.form === 'written' && row.form !== 'written') return false;
  return (
    within(row.information, use.information) &&
    within(row.agencies, use.agency) &&
    within(row.about, use.about)
  );
}

function within(limits: readonly string[] | undefined, wanted: string | undefined): boolean {
  return limits === undefined || wanted === undefined || limits.includes(wanted);
}

/** The last day of a record: its own, or that of `validFor`, whichever comes first. */
export function lastDayOf(row: ConsentRow, term: ConsentTerm): LocalDate | undefined {
  if (row.state !== 'given' || term.validFor === undefined) return row.until;
  return earliest(row.until, reach(row.from, term.validFor));
}

function standing(asked: Asked, covered: boolean, latest: ConsentRow | undefined): ConsentStanding {
  const known = asked.givers.length > 0 && asked.unheld.length === 0;
  return {
    value: covered && !known ? 'unknown' : covered,
    givers: asked.givers,
    missing: asked.missing,
    refused: asked.refused,
    unknownAge: asked.unknownAge,
    unheld: asked.unheld,
    ...(covered && known && latest !== undefined ? { since: { on: latest.from, entry: latest.entry } } : {}),
  };
}
