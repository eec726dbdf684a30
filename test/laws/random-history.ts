import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import { record } from '../../src/case/record.js';
import type { AcceptedForm, Recorded } from '../../src/case/recorded.js';
import { type Entry, entryNature } from '../../src/entry/entry.js';
import { type CaseState, openCase } from '../../src/journal/case-state.js';
import { advance } from '../../src/journal/fold.js';
import { type CompiledPathway, insideOf } from '../../src/machine/compile-pathway.js';
import { minutesAfter, timeOn } from '../../src/testing/movable-clock.js';
import { deepFrozen } from './canonical.js';
import { type Goal, goalsOf, isReached } from './goals.js';
import {
  type Content,
  closing,
  criteriaMoves,
  drawMove,
  observedOf,
  peopleMoves,
  type Situation,
} from './moves.js';
import { type Random, randomOf } from './random.js';
import { judged, nextToward } from './toward.js';

/** An entry as it came to the door, and what came of it. */
export interface Offer {
  readonly entry: Entry;
  readonly before: CaseState;
  /** Number of entries that were stored before it. */
  readonly stored: number;
  readonly recorded: Recorded;
}

/** A case as it may well have been recorded, from one seed. All of it is frozen: whatever changes it throws. */
export interface History {
  readonly compiled: CompiledPathway;
  readonly seed: number;
  /** Everything that came to the door, in order: refused entries and repeats too. */
  readonly offers: readonly Offer[];
  /** What was stored, in the order it came. */
  readonly entries: readonly Entry[];
  /** The live state after each stored entry. */
  readonly states: readonly CaseState[];
  /** The day on which each stored entry was recorded. */
  readonly days: readonly LocalDate[];
  readonly lastDay: LocalDate;
}

/**
 * A random history. Each sets out for one of all there is to reach, in turn by its seed, so that a run in which every one has
 * had its turn reaches everything. The generator asks the door at every move and mostly keeps to what is accepted, so it is guided by the case
 * as it stands; that cannot be written as independent arbitraries, which is why it draws from its own seeded chance instead of
 * fast-check's. What fails is made smaller by taking stored entries away (`shrunk` in `run-laws.ts`).
 */
export function randomHistory(compiled: CompiledPathway, seed: number): History {
  const random = randomOf(seed);
  const teller = tellerOf(compiled, random, seed);
  const goals = goalsOf(teller.program);
  const goal = goals[seed % goals.length];
  begin(teller, random, goal);
  const moves = random.whole(2, 13);
  for (let at = 0; at < moves && !teller.closed(); at += 1) {
    teller.wait();
    teller.move({ pursuing: false, steady: false });
    if (random.chance(0.2)) teller.change();
    if (random.chance(0.03)) teller.repeat();
  }
  if (goal !== undefined) teller.reach(goal, 30);
  if (random.chance(0.6)) teller.pursue(20);
  for (let at = random.whole(0, 3); at > 0; at -= 1) {
    teller.wait();
    teller.move({ pursuing: false, steady: false });
    if (random.chance(0.4)) teller.change();
  }
  return teller.told();
}

function begin(teller: Teller, random: Random, goal: Goal | undefined): void {
  // A start without a time stands before everything timed of its day, so all of the beginning is dated, or none of it.
  const happened = random.chance(0.3) ? teller.today() : undefined;
  const people = peopleMoves(teller.program, teller.today(), random);
  for (const content of people) teller.say(content, happened);
  const criteria = criteriaMoves(teller.program, teller.facts(), teller.today());
  for (const content of criteria) if (random.chance(0.93)) teller.say(content, happened);
  const starts = random.shuffled(Object.keys(teller.program.pathway.starts));
  const start = goal?.what === 'start' ? goal.id : (starts[0] ?? '');
  const carried = random.chance(0.1) ? { since: addDays(teller.today(), -random.whole(1, 30)) } : {};
  const observed = observedOf(teller.program, 'capacity', random, 42);
  teller.say({ kind: 'started', start, ...carried, ...observed }, happened);
  for (const id of [start, ...starts])
    if (teller.facts().status === 'none') teller.reach({ what: 'start', id }, 6, happened);
}

/** How a move is chosen. */
type How = Pick<Situation, 'pursuing' | 'steady'>;

/** Chooses and tells moves; holds the case while it is told. */
export interface Teller {
  readonly program: Situation['program'];
  readonly today: () => LocalDate;
  readonly facts: () => CaseState['facts'];
  readonly closed: () => boolean;
  readonly wait: () => void;
  readonly say: (content: Content, happened?: string) => Recorded;
  readonly move: (how: How) => void;
  readonly change: () => void;
  readonly repeat: () => void;
  /** Does what helps towards an outcome until the case is closed with it, or the moves are used up. */
  readonly pursue: (most: number, outcome?: string, steady?: boolean) => void;
  /** Goes towards a goal, by what the reasons against it say is lacking, until it is reached or the moves are used up. */
  readonly reach: (goal: Goal, most: number, happened?: string) => void;
  readonly told: () => History;
}

/** A teller of one case; of a case that has come a way already when `from` is given. */
export function tellerOf(
  compiled: CompiledPathway,
  random: Random,
  seed: number,
  from?: { readonly state: CaseState; readonly entries: readonly Entry[]; readonly day: LocalDate },
): Teller {
  const { program } = insideOf(compiled);
  const { zone } = program;
  const outcomes = Object.keys(program.pathway.outcomes);
  const real = outcomes.filter((id) => program.pathway.outcomes[id]?.administrative !== true);
  const administrative = outcomes.filter((id) => !real.includes(id));
  const aim = random.one(administrative.length > 0 && random.chance(0.1) ? administrative : real);
  let state = from?.state ?? openCase(compiled);
  let day = from?.day ?? addDays('2024-01-01', random.whole(0, 1000));
  let minute = 0;
  let count = 0;
  const offers: Offer[] = [];
  const entries: Entry[] = [...(from?.entries ?? [])];
  const states: CaseState[] = [];
  const days: LocalDate[] = [];
  const prefix = from === undefined ? 'e' : 'w';

  const now = (): string => minutesAfter(timeOn(day, '08:00', zone), minute);
  const offer = (entry: Entry): Recorded => {
    const first = record(compiled, state, entry);
    const recorded =
      first.outcome === 'needs-history' ? record(compiled, state, entry, { history: entries }) : first;
    offers.push({ entry: deepFrozen(entry), before: state, stored: entries.length, recorded });
    minute += 1;
    if (recorded.outcome === 'accepted') {
      state = deepFrozen(recorded.state);
      entries.push(deepFrozen(recorded.entry));
      states.push(state);
      days.push(day);
    }
    return recorded;
  };
  const entryOf = (content: Content, happened: string): Entry => {
    count += 1;
    const role = random.one(Object.keys(program.pathway.roles));
    return {
      id: `${prefix}-${String(count).padStart(3, '0')}`,
      happened,
      recordedAt: minutesAfter(now(), 3),
      by: { role, ref: `${role}-1` },
      ...content,
    } as unknown as Entry;
  };
  const say = (content: Content, happened: string = now()): Recorded => offer(entryOf(content, happened));
  const situation = (how: How): Situation => ({
    program,
    facts: state.facts,
    on: day,
    random,
    ...how,
  });
  const when = (): string => {
    if (!random.chance(0.85)) return random.chance(0.3) ? day : now();
    const back = addDays(day, -random.whole(1, 28));
    const start = state.facts.start?.on;
    const on = start !== undefined && back < start && random.chance(0.9) ? start : back;
    return random.chance(0.5) ? on : timeOn(on, `${random.whole(10, 17)}:30`, zone);
  };
  /** Judged where the case stands, which is quick; the door has the last word. */
  const wouldNotCount = (content: Content): boolean =>
    judged(program, state.facts, day, content).standing === 'noted';
  const toDay = (later: LocalDate): void => {
    day = later;
    minute = 0;
  };
  /** Says the next thing on the way to a goal, or waits for what only time brings; false when no way is known. */
  const nearer = (goal: Goal, happened?: string): boolean => {
    const next = nextToward(situation({ pursuing: true, steady: true }), goal);
    if (next.content !== undefined) {
      const early = happened ?? (random.chance(0.85) ? when() : now());
      const told = say(next.content, early).outcome === 'accepted';
      return told || (early !== happened && say(next.content).outcome === 'accepted');
    }
    if (next.wait === undefined || next.wait > addDays(day, 400) || next.wait <= day) return false;
    toDay(next.wait);
    return true;
  };
  const tryMove = (how: How): boolean => {
    for (let tries = 0; tries < 8; tries += 1) {
      const content = drawMove(situation(how));
      if (content === undefined) continue;
      if (wouldNotCount(content) && (how.steady || !random.chance(0.15))) continue;
      const happened = how.steady ? now() : when();
      const recorded = say(content, happened);
      if (recorded.outcome === 'accepted') return true;
      if (recorded.outcome !== 'refused' || how.steady || !random.chance(0.12)) continue;
      if (recorded.refusal.accepted.length === 0) continue;
      const form = random.one(recorded.refusal.accepted);
      if (say({ ...content, ...formFields(form) }, happened).outcome === 'accepted') return true;
    }
    return false;
  };
  const change = (): void => {
    if (entries.length === 0) return;
    const content = random.chance(0.03)
      ? { kind: 'withdrawal' as const, of: `${prefix}-${String(count + 2).padStart(3, '0')}` }
      : changeOf(entries, day, random);
    if (content !== undefined) say(content, random.chance(0.5) ? day : now());
  };
  return {
    program,
    today: () => day,
    facts: () => state.facts,
    closed: () => state.facts.status === 'closed',
    wait: () => {
      const days = random.weighted([
        [4, 0],
        [4, random.whole(1, 3)],
        [2, random.whole(4, 12)],
        [1, random.whole(13, 45)],
      ]);
      if (days === undefined || days === 0) return;
      toDay(addDays(day, days));
      if (random.chance(0.5)) state = advance(compiled, state, day);
    },
    say,
    move: (how) => {
      tryMove(how);
    },
    change,
    repeat: () => {
      if (entries.length === 0) return;
      const again = random.one(entries);
      offer(
        random.chance(0.7)
          ? { ...again, recordedAt: minutesAfter(now(), 3) }
          : { ...again, recordedAt: minutesAfter(now(), 3), note: `annat-${minute}` },
      );
    },
    pursue: (most, outcome = aim, steady = false) => {
      for (let at = 0; at < most && state.facts.status !== 'closed'; at += 1) {
        if (random.chance(0.4)) toDay(addDays(day, random.whole(1, 9)));
        const close = closing(outcome);
        if ((!wouldNotCount(close) || random.chance(0.04)) && say(close).outcome === 'accepted') return;
        const goal: Goal = { what: 'outcome', id: outcome };
        if (random.chance(0.3) || !nearer(goal, steady ? now() : undefined))
          tryMove({ pursuing: true, steady });
        if (!steady && random.chance(0.1)) change();
      }
    },
    reach: (goal, most, happened) => {
      for (let at = 0; at < most && !isReached(goal, state.facts); at += 1) {
        if (happened === undefined && random.chance(0.4)) toDay(addDays(day, random.whole(1, 9)));
        if (!nearer(goal, happened) && happened === undefined) tryMove({ pursuing: true, steady: false });
        if (happened === undefined && random.chance(0.1)) change();
      }
    },
    told: () => ({ compiled, seed, offers, entries, states, days, lastDay: day }),
  };
}

/** What an entry carries to be in a form that the door said it would accept. */
export function formFields(form: AcceptedForm): Readonly<Record<string, unknown>> {
  if ('as' in form) return { as: form.as };
  if ('happened' in form) return { happened: form.happened };
  if ('override' in form) {
    const { rules, by } = form.override;
    return { override: { rules, reason: 'skäl', by: { role: by[0] ?? '', ref: 'beslut-1' } } };
  }
  const { rule, grounds } = form.unless;
  return { unless: { [rule]: { ground: grounds[0] ?? '', evidence: 'underlag-1' } } };
}

/** A correction or withdrawal of something that is stored. */
function changeOf(entries: readonly Entry[], day: LocalDate, random: Random): Content | undefined {
  const changes = entries.filter((entry) => entryNature[entry.kind] === 'change');
  if (changes.length > 0 && random.chance(0.25)) {
    const target = random.one(changes);
    if (target.kind === 'correction' && random.chance(0.5))
      return { kind: 'correction', of: target.id, entry: altered(target.entry as Content, day, random) };
    return { kind: 'withdrawal', of: target.id };
  }
  const minor = entries.filter((entry) => minorKinds.has(entry.kind));
  const plain = entries.filter((entry) => entryNature[entry.kind] !== 'change');
  const pool = minor.length > 0 && random.chance(0.94) ? minor : plain;
  if (pool.length === 0) return undefined;
  const target = random.one(pool);
  if (random.chance(0.35)) return { kind: 'withdrawal', of: target.id };
  const { id: _id, recordedAt: _recordedAt, by: _by, admitted: _admitted, ...content } = target;
  return { kind: 'correction', of: target.id, entry: altered(content as Content, day, random) };
}

const minorKinds = new Set([
  ...['held', 'done', 'missed', 'measured', 'answered', 'goal-status', 'disclosed', 'booked'],
]);

function altered(content: Content, day: LocalDate, random: Random): Content {
  const { admitted: _admitted, ...said } = content as Content & { admitted?: unknown };
  const happened = String(said.happened ?? day);
  const shifted = addDays(happened.slice(0, 10), random.whole(-6, 4));
  const on = shifted > day ? day : shifted;
  return {
    ...said,
    happened: random.chance(0.6) ? on : happened,
    ...('minutes' in said ? { minutes: random.whole(10, 90) } : {}),
  } as unknown as Content;
}
