import { checkedByHand, dayOfEntry, type HandEntry } from './entries.js';
import { type HandFacts, noHandFacts, type PersonRow, type PhaseRow, phases, type StepRow } from './facts.js';
import { countedIn, type Found, judgeByHand, lateByHand, movesByHand } from './rules.js';

/** A case as one plain value: the facts and the ids it has seen. */
export interface HandState {
  readonly ids: readonly string[];
  readonly facts: HandFacts;
}

/** A case before anything has happened. */
export const noHandState: HandState = { ids: [], facts: noHandFacts };

/** The state after an entry, by spreads alone; the state itself when the entry is refused or known. */
export function reduceByHand(state: HandState, entry: HandEntry): HandState {
  if (state.ids.includes(entry.id)) return state;
  const found = judgeByHand(state.facts, entry);
  if (found.stops.length > 0) return state;
  return {
    ids: [...state.ids, entry.id],
    facts: moved(applied(state.facts, entry, found, dayOfEntry(entry)), entry),
  };
}

/** The same with the entry checked by zod first, as the actor does. */
export function checkAndReduceByHand(state: HandState, value: unknown): HandState {
  return reduceByHand(state, checkedByHand(value));
}

function applied(before: HandFacts, entry: HandEntry, found: Found, on: string): HandFacts {
  const facts = { ...before, at: on > before.at ? on : before.at };
  const late = lateByHand(before, entry);
  if (late !== undefined) facts.breaches = [...before.breaches, late];
  if (found.unusual.length > 0)
    facts.standings = { ...before.standings, [entry.id]: { rules: [...found.unusual], on } };
  switch (entry.kind) {
    case 'started':
      facts.status = 'open';
      facts.start = {
        way: entry.start,
        on,
        entry: entry.id,
        ...(entry.matter === undefined ? {} : { matter: entry.matter }),
      };
      return facts;
    case 'joined':
    case 'assigned':
      facts.people = { ...before.people, [entry.person]: withRole(before.people[entry.person], entry, on) };
      return facts;
    case 'confirmed':
      facts.criteria = {
        ...before.criteria,
        [entry.criterion]: { value: entry.value, on, entry: entry.id },
      };
      return facts;
    case 'consent-given':
    case 'consent-withdrawn':
      facts.consents = {
        ...before.consents,
        [entry.consent]: {
          ...before.consents[entry.consent],
          [entry.giver]: {
            state: entry.kind === 'consent-given' ? 'given' : 'withdrawn',
            from: on,
            entry: entry.id,
            ...('until' in entry && entry.until !== undefined ? { until: entry.until } : {}),
          },
        },
      };
      return facts;
    case 'held':
    case 'done':
    case 'answered':
    case 'measured':
      return withStep(facts, before, entry, on);
    case 'missed': {
      const row = before.steps[entry.step] ?? noStep;
      const missed = { ...withoutBooking(row, entry.booking), missed: row.missed + 1 };
      facts.steps = { ...before.steps, [entry.step]: missed };
      return facts;
    }
    case 'booked': {
      const row = before.steps[entry.step] ?? noStep;
      const booking = {
        on: entry.on.slice(0, 10),
        ...(entry.present === undefined ? {} : { present: [...entry.present] }),
      };
      const booked = { ...row, bookings: { ...row.bookings, [entry.id]: booking } };
      facts.steps = { ...before.steps, [entry.step]: booked };
      return facts;
    }
    case 'goal-set':
      facts.goals = {
        ...before.goals,
        [entry.goal]: {
          status: 'open',
          level: entry.level ?? 'overall',
          set: on,
          on,
          ...(entry.owner === undefined ? {} : { owner: entry.owner }),
          ...(entry.words === undefined ? {} : { words: entry.words }),
        },
      };
      return facts;
    case 'goal-status': {
      const goal = before.goals[entry.goal];
      if (goal !== undefined)
        facts.goals = { ...before.goals, [entry.goal]: { ...goal, status: entry.status, on } };
      return facts;
    }
    case 'opened':
      facts.phases = { ...before.phases, [entry.phase]: { status: 'open', opened: on, entry: entry.id } };
      return facts;
    case 'ended':
      facts.phases = withEnd(before.phases, entry.phase, 'completed', on);
      return facts;
    case 'closed':
      facts.status = 'closed';
      facts.closed = {
        outcome: entry.outcome,
        on,
        entry: entry.id,
        ...(entry.reason === undefined ? {} : { reason: entry.reason }),
      };
      for (const phase of phases)
        if (facts.phases[phase]?.status === 'open') {
          const complete = phase !== 'generalisering' || (before.steps['avslutande-mote']?.count ?? 0) > 0;
          facts.phases = withEnd(facts.phases, phase, complete ? 'completed' : 'ended', on);
        }
      return facts;
  }
}

function moved(facts: HandFacts, entry: HandEntry): HandFacts {
  let current = facts;
  for (let moves = movesByHand(current); moves.length > 0; moves = movesByHand(current)) {
    for (const [phase, status] of moves) {
      const row: PhaseRow =
        status === 'open'
          ? { status, opened: facts.at, entry: entry.id }
          : { ...(current.phases[phase] as PhaseRow), status, ended: facts.at };
      current = { ...current, phases: { ...current.phases, [phase]: row } };
    }
  }
  return current;
}

const noStep: StepRow = { count: 0, minutes: 0, missed: 0, recent: [] };

function withEnd(
  rows: HandFacts['phases'],
  phase: string,
  status: 'completed' | 'ended',
  on: string,
): HandFacts['phases'] {
  return { ...rows, [phase]: { ...(rows[phase] as PhaseRow), status, ended: on } };
}

function withoutBooking(row: StepRow, booking: string | undefined): StepRow {
  if (booking === undefined || row.bookings?.[booking] === undefined) return row;
  const { [booking]: _kept, ...bookings } = row.bookings;
  return { ...row, bookings };
}

function withRole(
  before: PersonRow | undefined,
  entry: Extract<HandEntry, { kind: 'joined' | 'assigned' }>,
  on: string,
): PersonRow {
  const roles = before?.roles ?? [];
  const competences =
    'competences' in entry && entry.competences !== undefined ? { competences: [...entry.competences] } : {};
  const person: PersonRow = {
    ...before,
    roles: roles.some(({ role }) => role === entry.role)
      ? roles
      : [...roles, { role: entry.role, from: on, ...competences }],
  };
  if (entry.kind !== 'joined') return person;
  if (entry.birthDate !== undefined) person.birthDate = entry.birthDate;
  if (entry.household !== undefined) person.household = entry.household;
  if (entry.family !== undefined) person.family = entry.family;
  return person;
}

function withStep(
  facts: HandFacts,
  before: HandFacts,
  entry: Extract<HandEntry, { kind: 'held' | 'done' | 'answered' | 'measured' }>,
  on: string,
): HandFacts {
  facts.steps = { ...before.steps };
  for (const step of countedIn(entry.step))
    facts.steps[step] = counted(before.steps[step] ?? noStep, entry, on);
  if (entry.kind === 'measured') facts.measures = withPoint(before.measures, entry, on);
  if (entry.kind === 'held' || entry.kind === 'done') {
    for (const how of ['heard', 'informed'] as const)
      for (const ref of entry[how] ?? []) {
        const person = facts.people[ref];
        if (person !== undefined)
          facts.people = { ...facts.people, [ref]: { ...person, [how]: { on, step: entry.step } } };
      }
  }
  return facts;
}

function counted(
  known: StepRow,
  entry: Extract<HandEntry, { kind: 'held' | 'done' | 'answered' | 'measured' }>,
  on: string,
): StepRow {
  const row: StepRow = {
    ...(entry.kind === 'held' ? withoutBooking(known, entry.booking) : known),
    count: known.count + 1,
    first: known.first ?? on,
    last: on,
    entry: entry.id,
    recent: known.recent.length < 40 ? [...known.recent, on] : [...known.recent.slice(1), on],
  };
  if ('minutes' in entry && entry.minutes !== undefined) row.minutes += entry.minutes;
  if ('contents' in entry && entry.contents !== undefined)
    row.contents = [...new Set([...(row.contents ?? []), ...entry.contents])];
  if (entry.kind === 'answered') row.answer = entry.option;
  return row;
}

function withPoint(
  measures: HandFacts['measures'],
  entry: Extract<HandEntry, { kind: 'measured' }>,
  on: string,
): HandFacts['measures'] {
  const instrument = entry.step.replace('-skattning', '');
  const series = measures[instrument] ?? {};
  const known = series[entry.about];
  const point = { on, entry: entry.id, scores: { ...entry.scores } };
  const next =
    known === undefined
      ? { first: point, latest: point, points: 1 }
      : { ...known, latest: point, points: known.points + 1 };
  return { ...measures, [instrument]: { ...series, [entry.about]: next } };
}
