import type { Draft } from 'immer';
import { isInstant, localDateOf } from '../calendar/instant.js';
import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, ConsentRow, PersonRow } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import type { Entry, EntryKind } from '../entry/entry.js';
import { bookedStep } from './booking-reference.js';
import { limitsOf } from './limits.js';
import { attach } from './occasions.js';
import { leavingOf } from './phase-move.js';
import { decide } from './reduce-approval.js';
import { leavePhase, openPhase } from './reduce-phase.js';
import { countMissed, countStep, stepRow } from './reduce-step.js';

type Facts = Draft<CaseFacts>;
type Reduce<K extends EntryKind> = (
  facts: Facts,
  entry: Extract<Entry, { kind: K }>,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
) => void;

/** What each kind of entry that counts changes in the case. `before` is the case as it stood, for judgements. */
const reducers: { readonly [K in EntryKind]: Reduce<K> } = {
  started: (facts, entry, on) => {
    facts.status = 'open';
    facts.start = { way: entry.start, on, since: entry.since ?? on, entry: entry.id };
    if (entry.previous !== undefined) facts.start.previous = entry.previous;
    if (entry.matter !== undefined) facts.start.matter = entry.matter;
    if (entry.observed?.cases !== undefined) facts.start.cases = entry.observed.cases;
  },
  joined: (facts, entry, on) => {
    const person = personRow(facts, entry.person);
    if (entry.birthDate !== undefined) person.birthDate = entry.birthDate;
    if (entry.household !== undefined) person.household = entry.household;
    if (entry.family !== undefined) person.family = entry.family;
    takeRole(person, entry.role, on);
  },
  left: (facts, entry, on, program) => {
    const roles = program.terms.roles[entry.role]?.members ?? [entry.role];
    for (const row of personRow(facts, entry.person).roles) {
      if (roles.includes(row.role) && row.until === undefined) row.until = addDays(on, -1);
    }
  },
  assigned: (facts, entry, on) => {
    const row = takeRole(personRow(facts, entry.person), entry.role, on);
    if (entry.competences !== undefined) row.competences = [...entry.competences];
    if (entry.observed?.caseload !== undefined) row.caseload = entry.observed.caseload;
  },
  held: countStep,
  done: countStep,
  answered: countStep,
  measured: countStep,
  missed: countMissed,
  approved: decide,
  'sent-back': decide,
  attached: (facts, entry) => attach(stepRow(facts, entry.step), entry),
  confirmed: (facts, entry, on) => {
    const about = facts.criteria[entry.criterion]?.about;
    facts.criteria[entry.criterion] = { value: entry.value, on, entry: entry.id };
    const row = facts.criteria[entry.criterion];
    if (row !== undefined && (about !== undefined || entry.about !== undefined)) {
      row.about = { ...about, ...(entry.about === undefined ? {} : { [entry.about]: entry.value }) };
    }
  },
  'consent-given': (facts, entry, on) => {
    const row = consentWord(entry, 'given', on);
    if (entry.until !== undefined) row.until = entry.until;
    if (entry.form !== undefined) row.form = entry.form;
    if (entry.information !== undefined) row.information = [...entry.information];
    if (entry.agencies !== undefined) row.agencies = [...entry.agencies];
    if (entry.about !== undefined) row.about = [...entry.about];
    consentRows(facts, entry.consent)[entry.giver] = row;
  },
  'consent-refused': (facts, entry, on) => {
    consentRows(facts, entry.consent)[entry.giver] = consentWord(entry, 'refused', on);
  },
  'consent-withdrawn': (facts, entry, on) => {
    consentRows(facts, entry.consent)[entry.giver] = consentWord(entry, 'withdrawn', on);
  },
  'goal-set': (facts, entry, on) => {
    const known = Object.hasOwn(facts.goals, entry.goal) ? facts.goals[entry.goal] : undefined;
    const goal = known ?? { status: 'open', level: 'overall', set: on, on };
    if (entry.level !== undefined) goal.level = entry.level;
    if (entry.owner !== undefined) goal.owner = entry.owner;
    if (entry.words !== undefined) goal.words = entry.words;
    facts.goals[entry.goal] = goal;
  },
  'goal-status': (facts, entry, on) => {
    const goal = facts.goals[entry.goal];
    if (goal !== undefined) Object.assign(goal, { status: entry.status, on });
  },
  disclosed: (facts, entry, on) => {
    facts.disclosures.push({
      to: entry.to,
      information: entry.information,
      basis: entry.basis,
      on,
      entry: entry.id,
    });
  },
  opened: (facts, entry, on, program) => openPhase(program, facts, entry.phase, on, entry.id, entry.about),
  ended: (facts, entry, on, program, before) => leavePhase(program, facts, before, leavingOf(entry, on)),
  skipped: (facts, entry, on) => {
    facts.phases[entry.phase] = { status: 'skipped', runs: 0, ended: on, entry: entry.id };
  },
  closed: (facts, entry, on, program, before) => {
    for (const phase of program.phases.keys()) leavePhase(program, facts, before, { phase, on });
    if (facts.status === 'paused') endPause(facts, addDays(on, -1));
    facts.status = 'closed';
    facts.closed = { outcome: entry.outcome, on, entry: entry.id };
    if (entry.reason !== undefined) facts.closed.reason = entry.reason;
  },
  extended: (facts, entry, on, program, before) => {
    const rule = program.rule.get(entry.rule);
    const limits = rule === undefined ? [] : limitsOf(program, before, rule, on);
    const limit = limits.find(({ about }) => about === entry.about);
    if (limit === undefined) return;
    const { until, ground, about } = entry;
    const row = { anchor: limit.from, until, ground, on, ...(about === undefined ? {} : { about }) };
    facts.extensions[entry.rule] = [...(facts.extensions[entry.rule] ?? []), row];
  },
  paused: (facts, entry, on) => {
    facts.status = 'paused';
    facts.pauses.push({
      from: on,
      ground: entry.ground,
      ...(entry.until === undefined ? {} : { ends: entry.until }),
      ...(entry.review === undefined ? {} : { review: entry.review }),
    });
  },
  resumed: (facts, _entry, on) => resume(facts, on),
  booked: (facts, entry, _on, program) => {
    const row = stepRow(facts, entry.step);
    row.bookings ??= {};
    row.bookings[entry.id] = {
      on: localDateOf(entry.on, program.zone),
      ...(entry.present === undefined ? {} : { present: [...entry.present] }),
      ...(entry.about === undefined ? {} : { about: entry.about }),
    };
  },
  unbooked: (facts, entry, _on, _program, before) => {
    const step = bookedStep(before, entry.booking);
    if (step !== undefined) delete facts.steps[step]?.bookings?.[entry.booking];
  },
  'definition-changed': () => undefined,
  correction: () => undefined,
  withdrawal: () => undefined,
};

/** Applies an entry that counts to a draft of the case. Mutates the draft only. */
export function reduce(facts: Facts, entry: Entry, on: LocalDate, program: Program, before: CaseFacts): void {
  (reducers[entry.kind] as Reduce<EntryKind>)(facts, entry, on, program, before);
}

/** Ends the pause that goes on; `on` is the first day without it. */
export function resume(facts: Facts, on: LocalDate): void {
  endPause(facts, addDays(on, -1));
  facts.status = 'open';
}

function endPause(facts: Facts, last: LocalDate): void {
  const pause = facts.pauses.at(-1);
  if (pause !== undefined) pause.until = last;
}

function personRow(facts: Facts, ref: string): Draft<PersonRow> {
  facts.people[ref] ??= { roles: [] };
  return facts.people[ref] as Draft<PersonRow>;
}

function takeRole(person: Draft<PersonRow>, role: string, on: LocalDate): Draft<PersonRow>['roles'][number] {
  const held = person.roles.find((row) => row.role === role && row.until === undefined);
  if (held !== undefined) return held;
  person.roles.push({ role, from: on });
  return person.roles[person.roles.length - 1] ?? { role, from: on };
}

function consentWord(
  entry: Entry & { readonly giver: string },
  state: ConsentRow['state'],
  on: LocalDate,
): Draft<ConsentRow> {
  const { giver, id } = entry;
  return { giver, state, from: on, ...(isInstant(entry.happened) ? { timed: true } : {}), entry: id };
}

function consentRows(facts: Facts, consent: string): { [giver: string]: Draft<ConsentRow> } {
  facts.consents[consent] ??= {};
  return facts.consents[consent] as { [giver: string]: Draft<ConsentRow> };
}
