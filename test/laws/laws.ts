import { createActor, transition } from 'xstate';
import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import { nextWakeAt } from '../../src/case/next-wake.js';
import { notices } from '../../src/case/notices.js';
import { overview } from '../../src/case/overview.js';
import { record } from '../../src/case/record.js';
import type { Recorded } from '../../src/case/recorded.js';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import type { Condition } from '../../src/condition/condition.js';
import { consentInForce } from '../../src/condition/consent-in-force.js';
import { holdersOf } from '../../src/condition/people.js';
import { type Entry, entryNature } from '../../src/entry/entry.js';
import { type CaseState, openCase } from '../../src/journal/case-state.js';
import { effectiveEntries } from '../../src/journal/effective.js';
import { advance, eventOf, fold, machineEvents } from '../../src/journal/fold.js';
import { digestOf } from '../../src/journal/known-ids.js';
import { noFacts } from '../../src/machine/apply-event.js';
import type { Change } from '../../src/machine/changed.js';
import { type CompiledPathway, insideOf } from '../../src/machine/compile-pathway.js';
import { judge } from '../../src/machine/judge.js';
import { isInForce } from '../../src/machine/judge-rule.js';
import type { PathwayMachine } from '../../src/machine/pathway-machine.js';
import { stateValueOf } from '../../src/machine/state-value.js';
import {
  asXState,
  fromChart,
  fromXStateSnapshot,
  toChart,
  toImplementations,
  toMachine,
  toXStateSnapshot,
} from '../../src/machine/xstate-snapshot.js';
import { deepFrozen, notJson, throughJson } from './canonical.js';
import { clocksAskNoMore, everyClockAsked } from './clock-laws.js';
import { differs, type Law, places, stretch } from './law.js';
import { randomOf } from './random.js';
import { formFields, type History, tellerOf } from './random-history.js';
import { freshEngine } from './remembering.js';

/** The role that sees most. */
function widestRole({ compiled }: History): string {
  const seen = ([, role]: [string, { readonly sees?: object }]): number =>
    Object.keys(role.sees ?? {}).length;
  const roles = Object.entries(compiled.pathway.roles).sort((a, b) => seen(b) - seen(a));
  return roles[0]?.[0] ?? '';
}

const zoneOf = (history: History): string => insideOf(history.compiled).program.zone;

/** The door, with history when it asks for it. */
function atDoor(history: History, state: CaseState, entry: Entry, stored: readonly Entry[]): Recorded {
  const recorded = record(history.compiled, state, entry);
  return recorded.outcome === 'needs-history'
    ? record(history.compiled, state, entry, { history: stored })
    : recorded;
}

const replay: Law = {
  name: 'the fold of what is stored is the live state, at every prefix',
  breach: (history, look) => {
    for (const at of places(history, look, history.states.length, 4)) {
      const live = history.states[at];
      const day = history.days[at];
      if (live === undefined || day === undefined) continue;
      const folded = fold(history.compiled, history.entries.slice(0, at + 1), { until: day });
      look.tally('prefixes');
      const found = differs(`after ${history.entries[at]?.id}`, folded, advance(history.compiled, live, day));
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

const arrivalOrder: Law = {
  name: 'the order of arrival, and repeats, change nothing',
  breach: (history, { tally, thorough }) => {
    const random = randomOf(history.seed + 1);
    const expected = fold(history.compiled, history.entries);
    for (let at = 0; at < (thorough ? 3 : 1); at += 1) {
      const repeats = random.some(history.entries, 0.2).map((entry) => throughJson(entry));
      const shuffled = random.shuffled([...history.entries, ...repeats]);
      tally('orders');
      const found = differs('another order', fold(history.compiled, shuffled), expected);
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

const idempotence: Law = {
  name: 'an entry sent again is already recorded and changes nothing; another content under its id is refused',
  breach: (history, { tally }) => {
    const state = history.states.at(-1);
    if (state === undefined) return undefined;
    for (const entry of history.entries) {
      tally('repeats');
      const later: Entry = { ...entry, recordedAt: '2199-12-01T00:00:00Z' };
      const again: Recorded = record(history.compiled, state, later);
      if (again.outcome !== 'already-recorded' || again.state !== state)
        return `${entry.id} again: ${again.outcome}`;
      const other = record(history.compiled, state, { ...entry, note: 'annat' } as Entry);
      if (other.outcome !== 'refused' || other.refusal.code !== 'id-reused')
        return `${entry.id} with other content: ${other.outcome}`;
    }
    return undefined;
  },
};

const manyDays = 400;

const jumps: Law = {
  name: '400 days at once are 400 days one by one, or in any steps: facts, notices, next wakes',
  breach: (history, { tally, thorough }) => {
    const random = randomOf(history.seed + 2);
    const at = random.whole(0, history.states.length - 1);
    const start = history.states[at];
    const from = history.days[at];
    if (start === undefined || from === undefined) return undefined;
    const { compiled } = history;
    const until = addDays(from, manyDays);
    const once = notices(compiled, start, from, until).map(({ key }) => key);
    // What had changed by itself by the day it begins lies behind the first wake that is asked for.
    let state = advance(compiled, start, from);
    let day = 0;
    const told: string[] = [];
    let wake = nextWakeAt(compiled, start, from);
    while (day < manyDays) {
      const before = addDays(from, day);
      day = thorough ? day + 1 : Math.min(manyDays, day + random.whole(1, 120));
      const today = addDays(from, day);
      for (const { key } of notices(compiled, state, before, today)) told.push(key);
      const moved = advance(compiled, state, today);
      tally('jumps');
      if (moved !== state && (wake === undefined || wake.slice(0, 10) >= today))
        return `the case changed by itself by ${today}, and its next wake was ${wake}`;
      state = moved;
      wake = nextWakeAt(compiled, state, today);
    }
    tally('notices', once.length);
    return (
      differs('facts', state.facts, advance(compiled, start, until).facts) ??
      differs('notices', [...told].sort(), [...once].sort()) ??
      (new Set(once).size === once.length ? undefined : `a key twice: ${once.join()}`) ??
      differs('next wake', wake, nextWakeAt(compiled, start, until))
    );
  },
};

const quietUntilWake: Law = {
  name: 'before the next wake nothing about a case has changed by itself',
  breach: (history, { tally, few }) => {
    const random = randomOf(history.seed + 3);
    const state = history.states[random.whole(0, history.states.length - 1)];
    const { compiled } = history;
    // A closed case is not woken: what its consents come to is only shown.
    if (state === undefined || state.facts.at === '' || state.facts.status === 'closed') return undefined;
    const role = widestRole(history);
    const seen = (day: LocalDate): unknown => {
      const { overdue, unusual, blocked, waysOut, phases, consents } = overview(compiled, state, {
        now: day,
        viewer: { role },
      });
      const rules = (clocks: readonly { readonly rule: string }[]): readonly string[] =>
        clocks.map(({ rule }) => rule).sort();
      const doors = waysOut.map(({ outcome, open }) => [outcome, open]);
      const shut = blocked.map((one) => JSON.stringify('step' in one ? one.step : one).slice(0, 40)).sort();
      const lines = phases.map((phase) => [phase.phase, phase.status]);
      const yes = consents.map((one) => [one.consent, one.inForce]);
      return {
        overdue: rules(overdue),
        unusual: rules(unusual),
        doors,
        shut,
        lines,
        yes,
      };
    };
    let day = state.facts.at;
    for (let wakes = 0; wakes < (few === true ? 2 : 4); wakes += 1) {
      const wake = nextWakeAt(compiled, state, day);
      // A wake is the start of a local day, given in UTC: the day after the one it is written with, east of Greenwich.
      const until = wake === undefined ? addDays(day, 60) : wake.slice(0, 10);
      const middle = addDays(day, random.whole(0, Math.max(0, Math.min(60, daysTo(day, until)))));
      tally('quiet days', 2);
      const today = seen(day);
      const found =
        differs(`from ${day} to ${middle}, next wake ${wake}`, seen(middle), today) ??
        differs(`from ${day} to ${until}, next wake ${wake}`, seen(until), today);
      if (found !== undefined) return found;
      if (wake === undefined) return undefined;
      day = addDays(until, 1);
    }
    return undefined;
  },
};

function daysTo(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const restored: Law = {
  name: 'saving and loading at every step, twice over, gives the same answers, states and next wakes; nothing given is changed',
  breach: (history, look) => {
    const entries = deepFrozen(throughJson(history.entries));
    for (const at of places(history, look, history.offers.length, 4)) {
      const offer = history.offers[at];
      if (offer === undefined) continue;
      const { entry, before, stored, recorded } = offer;
      const saved = JSON.stringify(before);
      const loaded = deepFrozen(JSON.parse(saved) as CaseState);
      if (JSON.stringify(loaded) !== saved) return `${entry.id}: the case is another one after it was saved`;
      const offered = deepFrozen(throughJson(entry));
      const kept = entries.slice(0, stored);
      const again = atDoor(history, loaded, offered, kept);
      look.tally('doors');
      if (again.outcome !== recorded.outcome)
        return `${entry.id}: ${again.outcome}, live ${recorded.outcome}`;
      const found =
        differs(`state after ${entry.id}`, again.state, recorded.state) ??
        differs(`answer to ${entry.id}`, answerOf(again), answerOf(recorded)) ??
        differs(
          `next wake after ${entry.id}`,
          again.outcome === 'accepted' ? again.nextWakeAt : undefined,
          recorded.outcome === 'accepted' ? recorded.nextWakeAt : undefined,
        );
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

function answerOf(recorded: Recorded): unknown {
  if (recorded.outcome === 'refused') return recorded.refusal;
  if (recorded.outcome !== 'accepted') return undefined;
  const { entry, standing, deviations, changes, changed } = recorded;
  return { entry, standing, deviations, changes, changed };
}

const actorIsFold: Law = {
  name: 'a raw XState actor is the fold at every prefix, restored between any two events, and from a chart in JSON',
  breach: (history, look) => {
    const { compiled } = history;
    const { engine } = insideOf(compiled);
    const events = machineEvents(compiled, history.entries, { until: history.lastDay });
    const { from, to } = stretch(history, look, events.length);
    const restoring = new Set(places(history, look, to - from, 6).map((at) => from + at));
    let facts = events.slice(0, from).reduce((before, event) => engine.step(before, event), noFacts);
    const running = startedActor(compiled, toMachine(compiled), facts);
    const fromJson = startedActor(compiled, fromJsonChart(compiled), facts);
    for (const [at, event] of [...events.entries()].slice(from, to)) {
      const loaded = restoring.has(at) ? loadedActor(compiled, facts) : undefined;
      const sent = throughJson(event);
      running.send(event);
      fromJson.send(sent);
      loaded?.send(sent);
      facts = engine.step(facts, event);
      look.tally('events');
      const now = running.getSnapshot();
      const found =
        differs(`actor after ${event.type}`, now.context, facts) ??
        differs(`actor of the chart in JSON after ${event.type}`, fromJson.getSnapshot().context, facts) ??
        differs(`value after ${event.type}`, now.value, stateValueOf(insideOf(compiled).program, facts)) ??
        (loaded === undefined
          ? undefined
          : (differs(`restored actor after ${event.type}`, loaded.getSnapshot().context, facts) ??
            differs(`restored value after ${event.type}`, loaded.getSnapshot().value, now.value)));
      if (found !== undefined) return found;
      if (loaded !== undefined) look.tally('restored actors');
    }
    if (to < events.length) return undefined;
    const folded = fold(compiled, history.entries, { until: history.lastDay });
    return differs('actor and fold', running.getSnapshot().context, folded.facts);
  },
};

const chartMachines = new WeakMap<CompiledPathway, PathwayMachine>();

/** The machine of a pathway's chart that has been stored as JSON; made once for each pathway. */
function fromJsonChart(compiled: CompiledPathway): PathwayMachine {
  const machine =
    chartMachines.get(compiled) ?? fromChart(throughJson(toChart(compiled)), toImplementations(compiled));
  chartMachines.set(compiled, machine);
  return machine;
}

/** An actor of a case as it stands; of a new one, one that has just been made. */
function startedActor(
  compiled: CompiledPathway,
  machine: PathwayMachine,
  facts: CaseFacts,
): ReturnType<typeof createActor<PathwayMachine>> {
  if (facts === noFacts) return createActor(machine).start();
  const snapshot = asXState(toXStateSnapshot(compiled, facts));
  return createActor(machine, { snapshot, input: undefined as never }).start();
}

/** An actor of a case that was stored as an XState snapshot, through the strict check. */
function loadedActor(
  compiled: CompiledPathway,
  facts: CaseFacts,
): ReturnType<typeof createActor<PathwayMachine>> {
  const pinned = throughJson(toXStateSnapshot(compiled, facts));
  return startedActor(compiled, toMachine(compiled), fromXStateSnapshot(compiled, pinned));
}

const engineIsTransition: Law = {
  name: "the cached engine is XState's public transition()",
  breach: (history, look) => {
    const { compiled } = history;
    const engine = freshEngine(compiled);
    const machine = toMachine(compiled);
    const events = machineEvents(compiled, history.entries, { until: history.lastDay });
    const { from, to } = stretch(history, look, events.length);
    let facts = events.slice(0, from).reduce((before, event) => engine.step(before, event), noFacts);
    let snapshot = startedActor(compiled, machine, facts).getSnapshot();
    for (const event of events.slice(from, to)) {
      const changes: Change[] = [];
      facts = engine.step(facts, event, changes);
      const [after, actions] = transition(machine, snapshot, event);
      snapshot = after;
      look.tally('events');
      const found =
        differs(`context after ${event.type}`, facts, snapshot.context) ??
        differs(`changes of ${event.type}`, changes, emittedBy(actions));
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

/** The changes that actions of the machine emit. */
function emittedBy(actions: readonly { readonly type: string; readonly params?: unknown }[]): unknown[] {
  return actions
    .filter(({ type }) => type === 'xstate.emit')
    .flatMap(
      ({ params }) => (params as { readonly event: { readonly patches: readonly unknown[] } }).event.patches,
    );
}

const wayOut: Law = {
  name: 'every open case has a way out besides administrative closing',
  breach: (history, { tally }) => {
    const { compiled, states, days, entries } = history;
    const random = randomOf(history.seed + 4);
    const at = random.chance(0.5) ? states.length - 1 : random.whole(0, states.length - 1);
    const state = states[at];
    const day = days[at];
    if (state === undefined || day === undefined) return undefined;
    const { status } = state.facts;
    if (status !== 'open' && status !== 'paused') return undefined;
    const role = widestRole(history);
    const shown = overview(compiled, state, { now: day, viewer: { role } }).waysOut;
    tally('open cases');
    tally('ways out shown', shown.length);
    const real = Object.entries(compiled.pathway.outcomes).filter(([, spec]) => spec.administrative !== true);
    if (shown.some((way) => way.open && !way.administrative)) return undefined;
    for (const [outcome] of random.shuffled(real)) {
      for (let tries = 0; tries < 3; tries += 1) {
        const teller = tellerOf(compiled, random, history.seed, {
          state,
          entries: entries.slice(0, at + 1),
          day,
        });
        teller.pursue(120, outcome, true);
        tally('ways walked');
        if (teller.facts().status === 'closed') return undefined;
      }
    }
    return `no outcome could be reached from ${entries[at]?.id}`;
  },
};

/** Whether a condition can only be true while a consent is in force. */
function asks(condition: Condition | undefined, consent: string): boolean {
  if (condition === undefined) return false;
  if ('consent' in condition) return condition.consent === consent;
  return 'all' in condition && condition.all.some((one) => asks(one, consent));
}

const consentStaysShut: Law = {
  name: 'a consent that was in force and is withdrawn keeps its steps shut, whatever happens but a new consent',
  breach: (history, { tally }) => {
    const { compiled, states, days, entries } = history;
    const { program } = insideOf(compiled);
    const random = randomOf(history.seed + 5);
    const gates = [...program.steps.values()].flatMap((step) =>
      Object.keys(program.terms.consents)
        .map((consent) => ({
          step,
          consent,
          rules: step.admit.filter((rule) => rule.strength === 'must' && asks(rule.spec.needs, consent)),
        }))
        .filter(({ rules }) => rules.length > 0),
    );
    if (gates.length === 0) return undefined;
    for (const at of random.some([...states.keys()], 0.15)) {
      const state = states[at];
      const day = days[at];
      if (state === undefined || day === undefined || state.facts.status !== 'open') continue;
      for (const { step, consent, rules } of gates) {
        if (!rules.some((rule) => isInForce(rule, state.facts, day))) continue;
        if (consentInForce(consent, state.facts, program.terms, day).value !== true) continue;
        // Only those whose yes is asked for: a consent of someone who is no longer a parent opens and shuts nothing.
        const asked = Object.entries(program.terms.consents[consent]?.givers ?? {})
          .filter(([, how]) => how === 'all')
          .flatMap(([role]) => holdersOf(role, state.facts, program.terms, addDays(day, 1)));
        const rows = asked.filter((one) => state.facts.consents[consent]?.[one]?.state === 'given');
        if (rows.length === 0) continue;
        const giver = random.one(rows);
        // The day after: within a day, a consent that was given at no stated time stands after a timed withdrawal.
        const teller = tellerOf(compiled, random, history.seed, {
          state,
          entries: entries.slice(0, at + 1),
          day: addDays(day, 1),
        });
        teller.say({ kind: 'consent-withdrawn', consent, giver });
        for (let moves = 0; moves < 4; moves += 1) {
          teller.wait();
          const entry = {
            kind: 'held',
            id: 'probe',
            step: step.id,
            present: Object.keys(teller.facts().people),
          };
          const base = {
            happened: teller.today(),
            recordedAt: `${teller.today()}T23:00:00Z`,
            by: { role: 'x' },
          };
          const event = eventOf({ ...base, ...entry } as unknown as Entry, teller.today());
          if (event === undefined || !('entry' in event)) continue;
          tally('shut doors');
          if (judge(program, teller.facts(), event).standing !== 'noted')
            return `${step.id} counts on ${teller.today()}, after ${giver} withdrew ${consent} on ${day}`;
          const givenAgain = teller.told().entries.some((one) => one.kind === 'consent-given');
          if (givenAgain) break;
          teller.move({ pursuing: false, steady: false });
          if (
            teller
              .told()
              .entries.slice(at + 2)
              .some((one) => one.kind === 'consent-given' || one.kind === 'left')
          )
            break;
        }
      }
    }
    return undefined;
  },
};

const refusedHasForm: Law = {
  name: 'every refused well-formed fact has a form that is accepted, and each form it names is',
  breach: (history, { tally }) => {
    for (const { entry, before, stored, recorded } of history.offers) {
      if (recorded.outcome !== 'refused' || entryNature[entry.kind] === 'change') continue;
      const { code, accepted } = recorded.refusal;
      if (code !== 'not-met' && code !== 'cannot-count') continue;
      if (accepted.length === 0 && entryNature[entry.kind] === 'fact') return `${entry.id} has no form`;
      const kept = history.entries.slice(0, stored);
      // Grounds set one rule aside each, so they are given together with what else is asked.
      const grounds = accepted.filter((form) => 'unless' in form);
      for (const form of accepted) {
        const fields = 'unless' in form ? mergedGrounds(grounds.map(formFields)) : formFields(form);
        const again = atDoor(history, before, { ...entry, ...fields } as Entry, kept);
        tally(`${'as' in form ? 'noted' : 'override' in form ? 'override' : 'unless'}`);
        if (again.outcome === 'accepted') continue;
        if (
          'unless' in form &&
          again.outcome === 'refused' &&
          !again.refusal.reasons.some((r) => r.rule === form.unless.rule)
        )
          continue;
        return `${entry.id} (${entry.kind}) in the form ${JSON.stringify(form)}: ${again.outcome}`;
      }
    }
    return undefined;
  },
};

function mergedGrounds(all: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  return { unless: Object.assign({}, ...all.map(({ unless }) => unless)) as unknown };
}

const nothingLost: Law = {
  name: 'nothing that was accepted is lost: each is known, and each that stands has been judged by the machine',
  breach: (history, { tally }) => {
    const { compiled, entries } = history;
    const { engine, machine, program } = insideOf(compiled);
    const taken = new Set<string>(machine().events);
    const state = fold(compiled, entries);
    if (state.entries !== entries.length) return `${state.entries} of ${entries.length} entries`;
    for (const { id } of entries) if (digestOf(state.ids, id) === undefined) return `${id} is not known`;
    const standing = effectiveEntries(entries, zoneOf(history));
    const ids = new Set(standing.map(({ entry }) => entry.id));
    for (const id of Object.keys(state.facts.standings))
      if (!ids.has(id)) return `${id} has a standing and is gone`;
    let facts = noFacts;
    for (const event of machineEvents(compiled, entries)) {
      if ('entry' in event) {
        const { standing: expected } = judge(program, facts, event);
        const row = state.facts.standings[event.entry.id];
        tally('entries');
        if (expected !== 'counts' && row?.standing !== expected)
          return `${event.entry.id} (${event.type}) is judged ${expected} and kept as ${row?.standing}`;
      }
      if (!taken.has(event.type)) return `the machine takes no ${event.type}`;
      facts = engine.step(facts, event);
    }
    return undefined;
  },
};

const knownThen: Law = {
  name: 'what was known on a day is the fold of what had been recorded by then, and the live state of that day',
  breach: (history, look) => {
    const { compiled, entries, days, states } = history;
    for (const at of places(history, look, days.length, 2)) {
      const day = days[at] ?? '';
      const last = days.lastIndexOf(day);
      const recorded = entries.slice(0, last + 1);
      const then = fold(compiled, entries, { known: day, until: day });
      look.tally('days');
      const live = states[last];
      const found =
        differs(`known on ${day}`, then, fold(compiled, recorded, { until: day })) ??
        (live === undefined ? undefined : differs(`live on ${day}`, advance(compiled, live, day), then));
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

const plainState: Law = {
  name: 'a state is plain JSON, and so is every answer',
  breach: (history, { tally }) => {
    for (const { recorded } of history.offers) {
      tally('answers');
      const found = notJson(recorded.state, 'state') ?? notJson(answerOf(recorded) ?? null, 'answer');
      if (found !== undefined) return found;
    }
    return undefined;
  },
};

const emptyIsOpened: Law = {
  name: 'the fold of nothing is an opened case',
  breach: ({ compiled }) => differs('nothing', fold(compiled, []), openCase(compiled)),
};

/** Every law, in the order it is told. */
export const laws: readonly Law[] = [
  replay,
  arrivalOrder,
  idempotence,
  jumps,
  quietUntilWake,
  restored,
  actorIsFold,
  engineIsTransition,
  wayOut,
  consentStaysShut,
  refusedHasForm,
  nothingLost,
  knownThen,
  plainState,
  emptyIsOpened,
  clocksAskNoMore,
  everyClockAsked,
];
