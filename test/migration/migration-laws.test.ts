import { expect, test } from 'vitest';
import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import { record } from '../../src/case/record.js';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import type { Pathway } from '../../src/definition/pathway.js';
import { carriedTables } from '../../src/entry/definition-change.js';
import type { Entry } from '../../src/entry/entry.js';
import { idsIn } from '../../src/journal/carried-ids.js';
import type { CaseState } from '../../src/journal/case-state.js';
import { advance, fold } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { changeDefinition, undoChange } from '../../src/migration/change-definition.js';
import { joinedMapping, type MigrationMapping } from '../../src/migration/mapping.js';
import { planMigration } from '../../src/migration/plan-migration.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { compiledPathway, type PathwayName } from '../laws/pathways.js';
import { type Random, randomOf } from '../laws/random.js';
import { type History, randomHistory } from '../laws/random-history.js';

const names: readonly PathwayName[] = [
  'toy.allt',
  'kumla.bron',
  'norrkoping.familjeteam-7-15',
  'linkoping.familjelotsen',
];
const seeds = 12;
const by = { role: 'chef' };

/** The next version of a definition: one step is gone, one has another name, and every fortnight is ten days. */
function nextVersion({ pathway }: CompiledPathway, random: Random): CompiledPathway {
  const steps = Object.values(pathway.phases).flatMap(({ steps: own = {} }) => Object.keys(own));
  const tried = [...steps].sort(() => (random.chance(0.5) ? 1 : -1));
  const base = firstSound(tried, (step) => without(pathway, step)) ?? pathway;
  const renamed = firstSound(tried, (step) => withName(base, step, `${step}-ny`));
  const text = JSON.stringify(renamed ?? base).replaceAll('"P14D"', '"P10D"');
  return compilePathway({ ...(JSON.parse(text) as Pathway), version: '99.0.0' });
}

/** The first of what is made of the steps that is a sound definition; the rest are not made. */
function firstSound(steps: readonly string[], made: (step: string) => Pathway): Pathway | undefined {
  for (const step of steps) {
    const { pathway } = pathwayFrom(made(step));
    if (pathway !== undefined) return pathway;
  }
  return undefined;
}

function without(pathway: Pathway, step: string): Pathway {
  const phases = Object.entries(pathway.phases).map(([id, phase]) => {
    const { [step]: _, ...steps } = phase.steps ?? {};
    return [id, { ...phase, steps }] as const;
  });
  return { ...pathway, phases: Object.fromEntries(phases) };
}

function withName(pathway: Pathway, step: string, name: string): Pathway {
  return JSON.parse(JSON.stringify(pathway).replaceAll(`"${step}"`, `"${name}"`)) as Pathway;
}

/** What is let go where the plan asks, so that every open case can go over. */
function decided(
  from: CompiledPathway,
  to: CompiledPathway,
  state: CaseState,
  journal: readonly Entry[],
  now: LocalDate,
): { readonly mapping: MigrationMapping; readonly timers: { readonly [rule: string]: 'keep-end' } } {
  const asked = planMigration(from, to, [{ id: 'a', state, journal }], { now });
  const choices = asked.cases[0]?.why.flatMap(({ choice }) => choice ?? []) ?? [];
  const drops = choices.flatMap(({ drop }) => drop ?? []);
  const late = choices.filter((choice) => choice.in === 'timers');
  return {
    mapping: joinedMapping(asked.suggested, { drops }),
    timers: Object.fromEntries(late.map(({ id }) => [id, 'keep-end'] as const)),
  };
}

/** Ids in the facts of a case that its definition does not have. */
function strangers(to: CompiledPathway, facts: CaseFacts): readonly string[] {
  const { program } = insideOf(to);
  const used = {
    phases: Object.keys(facts.phases),
    steps: Object.keys(facts.steps),
    criteria: Object.keys(facts.criteria),
    consents: Object.keys(facts.consents),
    instruments: Object.keys(facts.measures),
    roles: Object.values(facts.people).flatMap(({ roles }) => roles.map(({ role }) => role)),
  };
  return carriedTables.flatMap((table) => {
    const known = new Set(idsIn(program, table));
    const own: { readonly [name: string]: readonly string[] } = used;
    return (own[table] ?? []).filter((id) => !known.has(id)).map((id) => `${table} ${id}`);
  });
}

const shuffled = (entries: readonly Entry[], random: Random): readonly Entry[] =>
  entries
    .map((entry) => ({ entry, at: random.whole(0, 1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);

/** A history up to its closing, for most that are drawn are closed in the end. */
function openPart({ entries, days }: History): {
  readonly entries: readonly Entry[];
  readonly lastDay: LocalDate;
} {
  const closing = entries.findIndex(({ kind }) => kind === 'closed');
  const length = closing < 0 ? entries.length : closing;
  return { entries: entries.slice(0, length), lastDay: days[length - 1] ?? '2026-03-02' };
}

test.each(names)('cases of %s go over to the next version and lose nothing', (name) => {
  const from = compiledPathway(name);
  const count = { over: 0, untouched: 0, late: 0, after: 0 };
  const versions = [nextVersion(from, randomOf(1)), nextVersion(from, randomOf(2))];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const random = randomOf(seed * 7919);
    const to = versions[seed % 2] ?? from;
    const { entries, lastDay } = openPart(randomHistory(from, seed));
    const now = addDays(lastDay, random.whole(0, 20));
    // One entry that comes late is held back.
    const held = entries.find((entry, at) => at > 3 && entry.kind === 'held');
    const journal = entries.filter((entry) => entry !== held && !('of' in entry && entry.of === held?.id));
    const state = advance(from, fold(from, journal), now);
    const { mapping, timers } = decided(from, to, state, journal, now);
    const [planned] = planMigration(from, to, [{ id: 'a', state, journal }], { now, mapping, timers }).cases;
    if (planned?.class === 'untouched') {
      count.untouched += 1;
      continue;
    }
    expect(planned?.class, `${name} ${seed}: ${JSON.stringify(planned?.why)}`).toBe('automatic');
    const how = { by, reason: 'Ny version', at: `${now}T21:59:00+02:00`, mapping, timers };
    const { state: over, entry, compiled } = changeDefinition(from, to, state, journal, how);
    let stored = [...journal, entry];
    const proves = (live: CaseState, what: string): void => {
      const folded = fold(compiled, shuffled(stored, random));
      const facts = advance(compiled, folded, live.facts.at).facts;
      expect({ ...folded, facts }, `${name} ${seed} ${what}`).toEqual(live);
      expect(strangers(to, live.facts), `${name} ${seed} ${what}`).toEqual([]);
    };
    proves(over, 'after the change');
    expect(JSON.parse(JSON.stringify(over)), 'plain JSON').toEqual(over);
    count.over += 1;

    const undone = undoChange(compiled, over, stored, { ...how, at: `${now}T21:59:30+02:00` });
    expect(undone.outcome).toBe('undone');
    if (undone.outcome === 'undone')
      expect(undone.state.facts, `${name} ${seed} undone`).toEqual(state.facts);

    const day = addDays(over.facts.at, 3);
    const recordedAt = `${day}T20:00:00Z`;
    const goal: Entry = { id: 'mal-sent', kind: 'goal-set', goal: 'sent', happened: day, recordedAt, by };
    let live = over;
    const next = record(compiled, live, goal);
    if (next.outcome === 'accepted') {
      stored = [...stored, next.entry];
      live = next.state;
      proves(live, 'after one entry more');
      count.after += 1;
    }
    if (held === undefined || held.happened.slice(0, 10) >= now) continue;
    const { admitted: _, ...bare } = held;
    const late = record(compiled, live, { ...bare, recordedAt } as Entry, { history: stored });
    if (late.outcome !== 'accepted') continue;
    stored = [...stored, late.entry];
    proves(late.state, 'after a late entry');
    const eve = addDays(entry.happened.slice(0, 10), -1);
    const before = fold(compiled, stored, { until: eve }).facts;
    const alone = fold(
      from,
      stored.filter(({ id }) => id !== entry.id),
      { until: eve },
    ).facts;
    expect(before.phases, `${name} ${seed} before the day`).toEqual(alone.phases);
    expect(before.standings, `${name} ${seed} before the day`).toEqual(alone.standings);
    expect(before.people, `${name} ${seed} before the day`).toEqual(alone.people);
    count.late += 1;
  }
  expect(count.over).toBeGreaterThan(seeds / 4);
});
