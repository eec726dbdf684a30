import type { LocalDate } from '../calendar/local-date.js';
import type { StandingChange } from '../case/recorded.js';
import type { CaseFacts, Ref } from '../condition/case-facts.js';
import { canonicalJson } from '../definition/canonical-json.js';
import type { Program } from '../definition/program.js';
import type { TimerPolicy } from '../entry/definition-change.js';
import { timerPolicies } from '../entry/definition-change.js';
import type { Entry } from '../entry/entry.js';
import { carriedIds } from '../journal/carried-ids.js';
import { type Around, type CarriedTimer, changedTimers } from '../journal/carried-timers.js';
import { carry } from '../journal/carry.js';
import { type CaseState, checkState } from '../journal/case-state.js';
import { isSamePin } from '../journal/definition-changes.js';
import { takenOver } from '../journal/eras.js';
import { fold, wakeUntil } from '../journal/fold.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { allLimits } from '../machine/limits.js';
import { phaseRow } from '../machine/phase-row.js';
import { gone } from './in-use.js';
import { carryingOf, hasPolicies, type MigrationMapping } from './mapping.js';
import { replayed } from './proof.js';
import { type MigrationClass, type MigrationWhy, why } from './why.js';

/** A case that may change its definition. */
export interface MigratingCase {
  readonly id: Ref;
  readonly state: CaseState;
  /** Its whole journal. */
  readonly journal: readonly Entry[];
}

/** A clock on the day of the change, and what may be chosen for it. */
export interface PlannedTimer extends CarriedTimer {
  /** The policies that may be chosen for it: all for a `due` that goes on, `keep-remaining` alone for every other clock. */
  readonly policies: readonly TimerPolicy[];
}

/** What becomes of one case. Plain JSON. */
export interface PlannedCase {
  readonly id: Ref;
  readonly class: MigrationClass;
  /** Why it is in its class; what has to be chosen. */
  readonly why: readonly MigrationWhy[];
  /** What the new definition has no place for: `step utskick`, `role mentor`. */
  readonly dropped: readonly string[];
  /** Clocks whose last day is another one, with both days. */
  readonly timers: readonly PlannedTimer[];
  /** Entries that the new version would have judged otherwise; they stay as they stand. */
  readonly standings: readonly StandingChange[];
  /** Phases that open on the day of the change. */
  readonly opens: readonly string[];
  /** Clocks that go on with the last day that they had. */
  readonly steady: readonly PlannedTimer[];
}

/** Two definitions, and how cases go from one to the other. */
export interface Way {
  readonly from: CompiledPathway;
  readonly to: CompiledPathway;
  readonly mapping: MigrationMapping;
  readonly timers: { readonly [rule: string]: TimerPolicy };
  readonly day: LocalDate;
}

const nothing = { dropped: [], timers: [], standings: [], opens: [], steady: [] } as const;

/** The class of a case, and what it rests on. Pure. */
export function planCase(way: Way, one: MigratingCase): PlannedCase {
  const { from, to } = way;
  const { id, state, journal } = one;
  const plain = (name: MigrationClass, reason: MigrationWhy): PlannedCase => ({
    id,
    class: name,
    why: [reason],
    ...nothing,
  });
  if (isSamePin(state.pin, to.pin))
    return plain('untouched', why(isSamePin(from.pin, to.pin) ? 'same-behaviour' : 'already'));
  if (!isSamePin(state.pin, from.pin))
    return plain('refused', why('other-definition', `${state.pin.pathway}@${state.pin.version}`));
  checkState(from, { ...state, pin: from.pin });
  if (state.facts.status === 'closed') return plain('untouched', why('closed'));
  if (insideOf(from).program.zone !== insideOf(to).program.zone) return plain('refused', why('other-zone'));
  if (!isWhole(from, state, journal)) return plain('refused', why('journal-differs'));
  return planOpen(way, one);
}

/** Whether the journal gives the state. */
function isWhole(from: CompiledPathway, state: CaseState, journal: readonly Entry[]): boolean {
  const folded = fold(from, journal);
  const facts = wakeUntil(insideOf(from), folded.facts, state.facts.at);
  return (
    canonicalJson({ facts, entries: folded.entries }) ===
    canonicalJson({ facts: state.facts, entries: state.entries })
  );
}

function planOpen(way: Way, { id, state, journal }: MigratingCase): PlannedCase {
  const { from, to, mapping, timers } = way;
  const [old, fresh] = [insideOf(from), insideOf(to)];
  const day = way.day > state.facts.at ? way.day : state.facts.at;
  const before = wakeUntil(old, state.facts, day);
  const after = takenOver(old, fresh, before, { id: 'planned', mapping, timers }, day);
  const ids = carriedIds(old.program, fresh.program, mapping);
  const around: Around = { from: old.program, to: fresh.program, before, after, ids, day };
  const clocks = changedTimers(around, timers);
  const { standings, unreached } = replayed(to, journal, mapping, day, { before, after });
  const dropped = droppedOf(around, mapping);
  const asked = [
    ...gone(before, [old.program, fresh.program], ids, mapping),
    ...clocks.flatMap((clock) => lateAtOnce(around, timers, clock)),
    ...unreached
      .filter((phase) => mapping.drops?.includes(`proof ${phase}`) !== true)
      .map((phase) =>
        why('not-reachable', phase, { in: 'phases', id: phase, options: [], drop: `proof ${phase}` }),
      ),
  ];
  const against = putOff(way, around);
  const found: MigrationClass =
    against.length > 0 ? 'refused' : asked.length > 0 ? 'needs-choice' : 'automatic';
  const past = dropped.length === 0 ? [] : [why('drops-past', dropped.join(', '))];
  const start = why(before.status === 'none' ? 'not-started' : 'carried');
  const plain = [start, ...past, ...inNoPhase(around)];
  return {
    id,
    class: found,
    why: found === 'automatic' ? plain : [...against, ...asked],
    dropped,
    timers: clocks.map((clock) => planned(fresh.program, clock)),
    standings,
    opens: opensOf(around, mapping),
    steady: steadyTimers(around, timers, clocks).map((clock) => planned(fresh.program, clock)),
  };
}

function planned(to: Program, clock: CarriedTimer): PlannedTimer {
  const isChosen = clock.after !== undefined && hasPolicies(to, clock.rule);
  return { ...clock, policies: isChosen ? timerPolicies : ['keep-remaining'] };
}

/** A case that was in a phase, and has been let go of every one. */
function inNoPhase({ from, to, before, after }: Around): readonly MigrationWhy[] {
  const isIn = ({ phases }: Program, facts: CaseFacts): boolean =>
    [...phases.keys()].some((id) => phaseRow(facts, id).status === 'open');
  return isIn(from, before) && !isIn(to, after) ? [why('in-no-phase')] : [];
}

/** Clocks that run after the change and are not among those that got another last day. */
function steadyTimers(
  { to, after, day }: Around,
  timers: Way['timers'],
  changed: readonly CarriedTimer[],
): readonly CarriedTimer[] {
  const keyOf = ({ rule, about }: Pick<CarriedTimer, 'rule' | 'about'>): string =>
    JSON.stringify([rule, about]);
  const seen = new Set(changed.map(keyOf));
  return allLimits(to, after, day).flatMap(({ rule, about, due }): CarriedTimer[] => {
    const own = { rule: rule.id, ...(about === undefined ? {} : { about }) };
    if (seen.has(keyOf(own))) return [];
    seen.add(keyOf(own));
    return [{ ...own, policy: timers[rule.id] ?? 'keep-remaining', before: due, after: due }];
  });
}

function droppedOf({ from, to, before }: Around, mapping: MigrationMapping): readonly string[] {
  return carry(from, to, before, carryingOf(mapping)).dropped;
}

/** A deadline that was on time and would be late on the day itself, when nobody has said what becomes of it. */
function lateAtOnce(
  { to, day }: Around,
  timers: Way['timers'],
  { rule, before, after }: CarriedTimer,
): readonly MigrationWhy[] {
  const isLate = after !== undefined && after < day && (before === undefined || before >= day);
  if (!isLate || !hasPolicies(to, rule) || Object.hasOwn(timers, rule)) return [];
  return [why('late-at-once', rule, { in: 'timers', id: rule, options: timerPolicies })];
}

/** Deadlines of law that a policy would put off. */
function putOff({ timers }: Way, { to, after, day }: Around): readonly MigrationWhy[] {
  const plain = allLimits(to, withoutPolicies(after), day);
  const late = allLimits(to, after, day).filter(({ rule, about, due }) => {
    if (rule.basis !== 'law' || !Object.hasOwn(timers, rule.id)) return false;
    const own = plain.find((one) => one.rule === rule && one.about === about);
    return own !== undefined && due > own.due;
  });
  return [...new Set(late.map(({ rule }) => rule.id))].map((id) => why('law-deadline', id));
}

/** The facts without what policies have set. */
function withoutPolicies(facts: CaseFacts): CaseFacts {
  const extensions = Object.entries(facts.extensions).map(
    ([rule, rows]) => [rule, rows.filter(({ ground }) => ground !== 'definition-changed')] as const,
  );
  return { ...facts, extensions: Object.fromEntries(extensions) };
}

function opensOf({ to, before, after, ids }: Around, { phases = {} }: MigrationMapping): readonly string[] {
  const named = new Map(Object.entries(phases).map(([old, fresh]) => [fresh, old]));
  const wasOpen = (phase: string): boolean => {
    const old = named.get(phase) ?? phase;
    return ids.of('phases', old) === phase && phaseRow(before, old).status === 'open';
  };
  return [...to.phases.keys()].filter((id) => phaseRow(after, id).status === 'open' && !wasOpen(id));
}
