import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import type { BreachRow, CaseFacts } from '../../src/condition/case-facts.js';
import { laterLevels } from '../../src/definition/escalation.js';
import type { Program } from '../../src/definition/program.js';
import type { ClockReads } from '../../src/definition/program-clocks.js';
import type { Rule } from '../../src/definition/program-rules.js';
import { machineEvents } from '../../src/journal/fold.js';
import { applyEvent, noFacts } from '../../src/machine/apply-event.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { type Limit, limitKey, limitsOf } from '../../src/machine/limits.js';
import type { MachineEvent } from '../../src/machine/machine-event.js';
import { differs, type Law, places } from './law.js';

/** A case that holds only what the clock of a rule is said to ask about. Pure. */
export function onlyRead(facts: CaseFacts, rule: Rule, reads: ClockReads): CaseFacts {
  return {
    ...facts,
    phases: rowsOf(facts.phases, reads.phases),
    steps: rowsOf(facts.steps, reads.steps),
    criteria: rowsOf(facts.criteria, reads.criteria),
    consents: rowsOf(facts.consents, reads.consents),
    measures: rowsOf(facts.measures, reads.measures),
    extensions: rowsOf(facts.extensions, new Set([rule.id])),
    people: reads.people ? peopleOf(facts) : {},
    goals: reads.goals ? facts.goals : {},
    disclosures: [],
    breaches: [],
    standings: {},
  };
}

/** Everyone with what a clock can ask about: not when they were heard, nor where they live. */
function peopleOf({ people }: CaseFacts): CaseFacts['people'] {
  return Object.fromEntries(
    Object.entries(people).map(([person, { roles, birthDate }]) => [
      person,
      birthDate === undefined ? { roles } : { roles, birthDate },
    ]),
  );
}

function rowsOf<Row>(
  table: { readonly [id: string]: Row },
  ids: ReadonlySet<string>,
): { readonly [id: string]: Row } {
  return Object.fromEntries(Object.entries(table).filter(([id]) => ids.has(id)));
}

/** Days on which a clock is asked: now, and when much has passed. */
export const daysAhead: readonly number[] = [0, 1, 20, 90, 400];

/** A clock asks about nothing that it is not said to: a row that it could ask about is never left out of the table. */
export const clocksAskNoMore: Law = {
  name: 'a clock says the same of a case that holds only what it is said to ask about',
  breach: (history, look) => {
    const { program } = insideOf(history.compiled);
    for (const at of places(history, look, history.states.length, 4)) {
      const facts = history.states[at]?.facts;
      if (facts === undefined || facts.at === '') continue;
      for (const [rule, reads] of program.clockReads) {
        const less = onlyRead(facts, rule, reads);
        for (const days of daysAhead) {
          const day = addDays(facts.at, days);
          look.tally('clocks asked');
          const found = differs(
            `${rule.id} on ${day}`,
            limitsOf(program, less, rule, day),
            limitsOf(program, facts, rule, day),
          );
          if (found !== undefined) return found;
        }
      }
    }
    return undefined;
  },
};

/** What is kept as met late is what every clock says, asked at every event and on every day between. */
export const everyClockAsked: Law = {
  name: 'limits met late are those found when every clock is asked at every event and on every day between',
  breach: ({ compiled, entries, lastDay, seed }, { tally, thorough }) => {
    const { engine, program } = insideOf(compiled);
    let facts = noFacts;
    for (const [at, event] of machineEvents(compiled, entries, { until: lastDay }).entries()) {
      // Day by day in every sixth event only: it is the way there that is dear.
      const byDay = thorough || (at + seed) % 6 === 0;
      const found = breachOfEvent(program, facts, event, byDay, tally);
      if (found !== undefined) return found;
      facts = engine.step(facts, event);
    }
    return undefined;
  },
};

/** An event and what the machine then does by itself, each held to every clock. */
function breachOfEvent(
  program: Program,
  start: CaseFacts,
  first: MachineEvent,
  byDay: boolean,
  tally: (what: string, count?: number) => void,
): string | undefined {
  const events = [first];
  let facts = start;
  for (let event = events.shift(); event !== undefined; event = events.shift()) {
    const { facts: after, own } = applyEvent(program, facts, event);
    const kept = after.breaches.slice(facts.breaches.length);
    const met = 'at' in event ? [] : metLate(program, facts, after, event.on);
    const ceased = byDay ? ceasedBefore(program, facts, event) : kept.slice(0, kept.length - met.length);
    const found = differs(`kept by ${event.type}`, kept, [...ceased, ...met]);
    if (found !== undefined) return found;
    tally('limits met late', met.length);
    tally('limits ceased', ceased.length);
    facts = after;
    if (own !== undefined) events.push(own);
  }
  return undefined;
}

const passedOn = (program: Program, facts: CaseFacts, rule: Rule, day: LocalDate): readonly Limit[] =>
  limitsOf(program, facts, rule, day).filter(({ due }) => due < day);

const rowOf = ({ rule, anchor, due, slot }: Limit, met: LocalDate): BreachRow => {
  const row = { rule: rule.id, anchor, due };
  const isPeriod = [rule.spec.every, rule.spec.dose].some((spec) => spec?.reading === 'calendar');
  const isOver = isPeriod || (slot?.ends !== undefined && slot.ends < met);
  if (!isOver) return { ...row, met };
  return laterLevels(rule.spec).length === 0 ? row : { ...row, ceased: met };
};

/** Every clock before the event and after it: what had passed and no longer runs. */
function metLate(program: Program, before: CaseFacts, after: CaseFacts, on: LocalDate): readonly BreachRow[] {
  return program.clocks.flatMap((rule) => {
    const still = new Set(limitsOf(program, after, rule, on).map(limitKey));
    const passed = passedOn(program, before, rule, on);
    return passed.filter((limit) => !still.has(limitKey(limit))).map((limit) => rowOf(limit, on));
  });
}

/** Every clock on every day up to that of the event: what had passed the day before and no longer runs. */
function ceasedBefore(program: Program, facts: CaseFacts, event: MachineEvent): readonly BreachRow[] {
  const until = 'own' in event ? facts.at : 'at' in event ? event.at : event.on;
  if (facts.at === '') return [];
  return program.clocks.flatMap((rule) => {
    const ceased: BreachRow[] = [];
    let passed = passedOn(program, facts, rule, facts.at);
    for (let day = addDays(facts.at, 1); day <= until; day = addDays(day, 1)) {
      const running = limitsOf(program, facts, rule, day);
      const still = new Set(running.map(limitKey));
      for (const limit of passed) if (!still.has(limitKey(limit))) ceased.push(rowOf(limit, day));
      const today = day;
      passed = running.filter(({ due }) => due < today);
    }
    return ceased;
  });
}
