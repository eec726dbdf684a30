import { isInstant, localDateOf } from '../calendar/instant.js';
import { addDays, type LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, ConsentRow, GoalRow, PersonRow, RoleRow } from '../condition/case-facts.js';
import { own } from '../condition/own.js';
import { withMore } from '../condition/with-more.js';
import type { Program } from '../definition/program.js';
import type { Entry, EntryKind } from '../entry/entry.js';
import { bookedStep } from './booking-reference.js';
import { type FactsCopy, given, withFields, withRow } from './facts-copy.js';
import { limitsOf } from './limits.js';
import { attach } from './occasions.js';
import { leavingOf } from './phase-move.js';
import { decide } from './reduce-approval.js';
import { countMissed } from './reduce-missed.js';
import { leavePhase, openPhase } from './reduce-phase.js';
import { countStep, noTimes } from './reduce-step.js';

/** `before` is the case as it stood, and shares everything with the copy but the fields that the copy is given. */
type Reduce<K extends EntryKind> = (
  copy: FactsCopy,
  entry: Extract<Entry, { kind: K }>,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
) => void;

/** What each kind of entry that counts changes in the case. */
const reducers: { readonly [K in EntryKind]: Reduce<K> } = {
  started: (copy, { id, start, since, previous, matter, observed }, on) => {
    copy.status = 'open';
    const more = given({ previous, matter, cases: observed?.cases });
    copy.start = { way: start, on, since: since ?? on, entry: id, ...more };
  },
  joined: (copy, { person, role, birthDate, household, family }, on, _program, before) => {
    const known: PersonRow = before.people[person] ?? { roles: [] };
    const roles = withRole(known.roles, { role, from: on });
    const row = withFields(known, { roles, ...given({ birthDate, household, family }) });
    copy.people = withRow(before.people, person, row);
  },
  left: (copy, { person, role }, on, program, before) => {
    const left = program.terms.roles[role]?.members ?? [role];
    const known: PersonRow = before.people[person] ?? { roles: [] };
    const isLeft = (row: RoleRow): boolean => left.includes(row.role) && row.until === undefined;
    const roles = known.roles.map((row) => (isLeft(row) ? { ...row, until: addDays(on, -1) } : row));
    copy.people = withRow(before.people, person, known.roles.some(isLeft) ? { ...known, roles } : known);
  },
  assigned: (copy, { person, role, competences, observed }, on, _program, before) => {
    const known: PersonRow = before.people[person] ?? { roles: [] };
    const more = given({ competences, caseload: observed?.caseload });
    const row = withFields(known, { roles: withRole(known.roles, { role, from: on }, more) });
    copy.people = withRow(before.people, person, row);
  },
  held: countStep,
  done: countStep,
  answered: countStep,
  measured: countStep,
  missed: countMissed,
  approved: decide,
  'sent-back': decide,
  attached: (copy, entry, _on, _program, before) => {
    copy.steps = withRow(before.steps, entry.step, attach(before.steps[entry.step] ?? noTimes, entry));
  },
  confirmed: (copy, { id, criterion, value, about }, on, _program, before) => {
    const told = before.criteria[criterion]?.about;
    const row = { value, on, entry: id };
    const each = about === undefined ? told : { ...told, [about]: value };
    copy.criteria = withRow(
      before.criteria,
      criterion,
      each === undefined ? row : withMore(row, { about: each }),
    );
  },
  'consent-given': (copy, entry, on, _program, before) => {
    const { until, form, information, agencies, about } = entry;
    const more = given({ until, form, information, agencies, about });
    takeWord(copy, entry.consent, withMore(consentWord(entry, 'given', on), more), before);
  },
  'consent-refused': (copy, entry, on, _program, before) =>
    takeWord(copy, entry.consent, consentWord(entry, 'refused', on), before),
  'consent-withdrawn': (copy, entry, on, _program, before) =>
    takeWord(copy, entry.consent, consentWord(entry, 'withdrawn', on), before),
  'goal-set': (copy, { goal, level, owner, words }, on, _program, before) => {
    const known: GoalRow = own(before.goals, goal) ?? { status: 'open', level: 'overall', set: on, on };
    copy.goals = withRow(before.goals, goal, withFields(known, given({ level, owner, words })));
  },
  'goal-status': (copy, { goal, status }, on, _program, before) => {
    const known = own(before.goals, goal);
    if (known !== undefined) copy.goals = withRow(before.goals, goal, withFields(known, { status, on }));
  },
  disclosed: (copy, { id, to, information, basis }, on, _program, before) => {
    copy.disclosures = [...before.disclosures, { to, information, basis, on, entry: id }];
  },
  // It stands beside the entry that it is to, in the journal; the case goes on as it was.
  objected: () => undefined,
  opened: (copy, entry, on, program) => openPhase(program, copy, entry.phase, on, entry.id, entry.about),
  ended: (copy, entry, on, program, before) => leavePhase(program, copy, before, leavingOf(entry, on)),
  skipped: (copy, { id, phase }, on, _program, before) => {
    copy.phases = { ...before.phases, [phase]: { status: 'skipped', runs: 0, ended: on, entry: id } };
  },
  closed: (copy, { id, outcome, reason }, on, program, before) => {
    for (const phase of program.phases.keys()) leavePhase(program, copy, before, { phase, on });
    if (before.status === 'paused') endPause(copy, addDays(on, -1));
    copy.status = 'closed';
    copy.closed = { outcome, on, entry: id, ...given({ reason }) };
  },
  extended: (copy, { rule: id, until, ground, about }, on, program, before) => {
    const rule = program.rule.get(id);
    const limits = rule === undefined ? [] : limitsOf(program, before, rule, on);
    const limit = limits.find((one) => one.about === about);
    if (limit === undefined) return;
    const row = { anchor: limit.from, until, ground, on, ...given({ about }) };
    copy.extensions = { ...before.extensions, [id]: [...(before.extensions[id] ?? []), row] };
  },
  paused: (copy, { ground, until, review }, on, _program, before) => {
    copy.status = 'paused';
    copy.pauses = [...before.pauses, { from: on, ground, ...given({ ends: until, review }) }];
  },
  resumed: (copy, _entry, on) => resume(copy, on),
  booked: (copy, { id, step, on: time, present, about }, _on, program, before) => {
    const row = before.steps[step] ?? noTimes;
    const booking = { on: localDateOf(time, program.zone), ...given({ present, about }) };
    copy.steps = withRow(
      before.steps,
      step,
      withMore(row, { bookings: withRow(row.bookings ?? {}, id, booking) }),
    );
  },
  unbooked: (copy, { booking }, _on, _program, before) => {
    const step = bookedStep(before, booking);
    const row = step === undefined ? undefined : before.steps[step];
    if (step === undefined || row === undefined) return;
    const { [booking]: _gone, ...bookings } = row.bookings ?? {};
    copy.steps = { ...before.steps, [step]: { ...row, bookings } };
  },
  'definition-changed': () => undefined,
  correction: () => undefined,
  withdrawal: () => undefined,
};

/** Applies an entry that counts to a copy of the case. Changes the fields of the copy only. */
export function reduce(
  copy: FactsCopy,
  entry: Entry,
  on: LocalDate,
  program: Program,
  before: CaseFacts,
): void {
  (reducers[entry.kind] as Reduce<EntryKind>)(copy, entry, on, program, before);
}

/** Ends the pause that goes on; `on` is the first day without it. */
export function resume(copy: FactsCopy, on: LocalDate): void {
  endPause(copy, addDays(on, -1));
  copy.status = 'open';
}

function endPause(copy: FactsCopy, last: LocalDate): void {
  const pause = copy.pauses.at(-1);
  if (pause !== undefined) copy.pauses = [...copy.pauses.slice(0, -1), { ...pause, until: last }];
}

/** A person's roles with one: the one that is held already, with what is now known of it, or one more. */
function withRole(roles: readonly RoleRow[], role: RoleRow, more: Partial<RoleRow> = {}): readonly RoleRow[] {
  const held = roles.find((row) => row.role === role.role && row.until === undefined);
  if (held === undefined) return [...roles, withMore(role, more)];
  const known = withFields(held, more);
  return known === held ? roles : roles.map((row) => (row === held ? known : row));
}

function consentWord(
  entry: Entry & { readonly giver: string },
  state: ConsentRow['state'],
  on: LocalDate,
): ConsentRow {
  const { giver, id } = entry;
  return isInstant(entry.happened)
    ? { giver, state, from: on, timed: true, entry: id }
    : { giver, state, from: on, entry: id };
}

function takeWord(copy: FactsCopy, consent: string, word: ConsentRow, before: CaseFacts): void {
  const words = withRow(before.consents[consent] ?? {}, word.giver, word);
  copy.consents = withRow(before.consents, consent, words);
}
