import { expect, test } from 'vitest';
import { overview } from '../../src/case/overview.js';
import { record } from '../../src/case/record.js';
import { timeline } from '../../src/case/timeline.js';
import { fold } from '../../src/journal/fold.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { changeDefinition, undoChange } from '../../src/migration/change-definition.js';
import { type MigrationOptions, planMigration } from '../../src/migration/plan-migration.js';
import { smallPathway, under } from '../case/small-pathway.js';
import { begun, entry, first, migrating, second, visit, working } from './two-versions.js';

const renames = { steps: { besok: 'hembesok' } };
const plan = (journal: Parameters<typeof migrating>[1], options: Partial<MigrationOptions> = {}) =>
  planMigration(first, second, [migrating('fall-1', journal)], {
    now: '2026-03-10',
    mapping: renames,
    ...options,
  }).cases[0];
const codes = (one: ReturnType<typeof plan>) => one?.why.map(({ code }) => code);

test('a case whose all has a place goes over by itself, and the plan shows its clocks', () => {
  const one = plan(working);
  expect(one).toMatchObject({ class: 'automatic', dropped: ['phase prov'], opens: [] });
  expect(one?.timers).toEqual([
    {
      ...{ rule: 'hembesok.due', before: '2026-03-30', after: '2026-03-16', policy: 'keep-remaining' },
      policies: ['keep-remaining', 'keep-end', 'restart'],
    },
  ]);
});

test('a case in a phase that is gone asks where it goes on, until that is said', () => {
  const asked = plan(begun);
  expect(asked?.class).toBe('needs-choice');
  expect(asked?.why[0]).toMatchObject({
    code: 'phase-gone',
    of: 'prov',
    choice: { in: 'phases', id: 'prov', options: ['arbete', 'uppfoljning'], drop: 'phase prov' },
  });
  expect(asked?.why[0]?.message.sv).toBe(
    'Ärendet är i fasen ”prov”, som inte finns i den nya versionen. Välj var det ska fortsätta.',
  );
  const moves = { moves: { prov: 'arbete' } };
  expect(plan(begun, { choices: { 'fall-1': { mapping: moves } } })).toMatchObject({
    class: 'automatic',
    opens: ['arbete'],
  });
});

test('a role, a consent and a booking in use that are gone are each asked about, and may be let go', () => {
  const mentor = entry('e-5', '2026-03-05', { kind: 'assigned', person: 'anna', role: 'mentor' });
  expect(codes(plan([...working, mentor]))).toEqual(['role-gone']);
  const letGo = plan([...working, mentor], { mapping: { ...renames, drops: ['role mentor'] } });
  expect(letGo).toMatchObject({ class: 'automatic', dropped: ['phase prov', 'role mentor'] });
  const booked = entry('e-5', '2026-03-05', { kind: 'booked', step: 'brev', on: '2026-03-20' });
  expect(codes(plan([...working, booked]))).toEqual(['booking-gone']);
});

test('a deadline that would be late on the day itself asks for a policy', () => {
  const late = plan(working, { now: '2026-03-20' });
  expect(late?.class).toBe('needs-choice');
  expect(late?.why[0]).toMatchObject({ code: 'late-at-once', of: 'hembesok.due' });
  const dates = (policy: 'keep-end' | 'restart' | 'keep-remaining') =>
    plan(working, { now: '2026-03-20', timers: { 'hembesok.due': policy } });
  expect(dates('keep-end')).toMatchObject({ class: 'automatic', timers: [] });
  expect(dates('restart')?.timers[0]).toMatchObject({ before: '2026-03-30', after: '2026-04-03' });
  expect(dates('keep-remaining')?.timers[0]).toMatchObject({ after: '2026-03-16' });
});

test('closed, equal, other and broken cases are told apart; a mapping that names nothing is refused', () => {
  const closed = entry('e-9', '2026-03-06', { kind: 'closed', outcome: 'avbrott', reason: 'Flytt' });
  expect(plan([...working, closed])).toMatchObject({ class: 'untouched', why: [{ code: 'closed' }] });
  const texts = compilePathway({ ...first.pathway, version: '1.0.1', title: { sv: 'Ny titel' } });
  const same = planMigration(first, texts, [migrating('fall-1', working)], { now: '2026-03-10' });
  expect(same.cases[0]).toMatchObject({ class: 'untouched', why: [{ code: 'same-behaviour' }] });
  const over = planMigration(first, second, [migrating('fall-1', begun, second)], { now: '2026-03-10' });
  expect(over.cases[0]).toMatchObject({ class: 'untouched', why: [{ code: 'already' }] });
  const third = compilePathway(smallPathway({ version: '3.0.0' }));
  const other = planMigration(first, second, [migrating('fall-1', begun, third)], { now: '2026-03-10' });
  expect(other.cases[0]).toMatchObject({ class: 'refused', why: [{ code: 'other-definition' }] });
  const broken = { ...migrating('fall-1', working), journal: begun };
  const found = planMigration(first, second, [broken], { now: '2026-03-10' });
  expect(found.cases[0]).toMatchObject({ class: 'refused', why: [{ code: 'journal-differs' }] });
  expect(codes(plan(working, { mapping: { steps: { besok: 'hembesk' } } }))).toEqual(['unknown-in-mapping']);
});

test('a case that is let go of its only phase is told to be in none; one that moves on is not', () => {
  const steps = { besok: { meeting: {} } };
  const later = compilePathway(
    smallPathway({ version: '2.0.0', starts: { ordinarie: {} }, phases: { arbete: { steps } } }),
  );
  const over = (mapping: MigrationOptions['mapping'] = {}) =>
    planMigration(first, later, [migrating('fall-1', begun)], { now: '2026-03-10', mapping }).cases[0];
  const letGo = over({ drops: ['phase prov'] });
  expect(letGo?.class).toBe('automatic');
  expect(codes(letGo)).toEqual(['carried', 'drops-past', 'in-no-phase']);
  expect(letGo?.why.at(-1)?.message.sv).toBe(
    'Efter bytet är ärendet inte i någon fas. Det som görs i en fas innan den har öppnats räknas som en avvikelse.',
  );
  expect(codes(over({ moves: { prov: 'arbete' } }))).not.toContain('in-no-phase');
  expect(codes(plan(working))).not.toContain('in-no-phase');
});

test('only for a deadline may be chosen what becomes of it: the plan says so of every clock', () => {
  const often = (version: string, period: string) =>
    compilePathway(
      smallPathway({
        version,
        phases: {
          arbete: {
            ...under('must', { lasts: { to: 'P3M' } }),
            steps: {
              besok: {
                meeting: {},
                usual: [{ every: { period, reading: 'since-last', from: { case: 'started' } } }],
                must: [{ due: { within: 'P28D', from: { case: 'started' } } }],
              },
            },
          },
        },
      }),
    );
  const [old, fresh] = [often('1.0.0', 'P14D'), often('2.0.0', 'P7D')];
  const planned = (timers: MigrationOptions['timers'] = {}) =>
    planMigration(old, fresh, [migrating('fall-1', begun, old)], { now: '2026-03-04', timers }).cases[0];
  const clocks = [...(planned()?.timers ?? []), ...(planned()?.steady ?? [])];
  expect(Object.fromEntries(clocks.map(({ rule, policies }) => [rule, policies.length]))).toEqual({
    'besok.every': 1,
    'besok.due': 3,
    'arbete.lasts': 1,
  });
  expect(planned({ 'besok.every': 'restart' })).toMatchObject({
    class: 'refused',
    why: [{ code: 'no-deadline', of: 'besok.every' }],
  });
});

test('a law keeps its time: no policy puts its deadline off', () => {
  const lawful = (version: string, within: string) =>
    compilePathway(
      smallPathway({
        version,
        phases: {
          arbete: {
            steps: {
              besok: {
                meeting: {},
                must: [{ due: { within, from: { case: 'started' } }, basis: 'law' }],
              },
            },
          },
        },
      }),
    );
  const [old, fresh] = [lawful('1.0.0', 'P28D'), lawful('2.0.0', 'P14D')];
  const found = planMigration(old, fresh, [migrating('fall-1', begun, old)], {
    now: '2026-03-10',
    timers: { 'besok.due': 'keep-end' },
  });
  expect(found.cases[0]).toMatchObject({ class: 'refused', why: [{ code: 'law-deadline' }] });
});

const decided = { by: { role: 'chef' }, reason: 'Nytt beslut', at: '2026-03-10T12:00:00Z', mapping: renames };
const over = (journal = [...working, visit('e-5', '2026-03-06')]) => {
  const changed = changeDefinition(first, second, fold(first, journal), journal, decided);
  return { ...changed, journal: [...journal, changed.entry] };
};

test('what was done goes along under its new name; what it opens opens that day, once', () => {
  const { state, compiled, journal } = over();
  expect(state.pin.version).toBe('2.0.0');
  expect(state.facts.steps).toMatchObject({ hembesok: { count: 1, last: '2026-03-06' } });
  expect(state.facts.phases.uppfoljning).toEqual({
    status: 'open',
    runs: 1,
    opened: '2026-03-10',
    entry: 'definition-changed-6',
  });
  expect(fold(compiled, [...journal].reverse())).toEqual(state);
  const now = overview(compiled, state, { now: '2026-03-10', viewer: { role: 'chef' } });
  expect(now.next.map(({ step }) => step)).toContain('samtal');
});

test('before the day a late entry is taken by the old definition, on the day and after by the new one', () => {
  const { state, compiled, journal } = over();
  const late = { ...visit('e-7', '2026-03-05'), recordedAt: '2026-03-12T08:00:00Z' };
  expect(record(compiled, state, late)).toMatchObject({ outcome: 'needs-history', why: 'back-dated' });
  const kept = record(compiled, state, late, { history: journal });
  expect(kept).toMatchObject({ outcome: 'accepted', standing: 'counts' });
  expect(kept.state.facts.steps).toMatchObject({ hembesok: { count: 2 } });
  expect(kept.state.facts.phases.uppfoljning).toMatchObject({ runs: 1, opened: '2026-03-10' });
  const named = { ...late, id: 'e-8', step: 'hembesok' };
  const refused = record(compiled, state, named, { history: journal });
  expect(refused).toMatchObject({ outcome: 'refused', refusal: { reasons: [{ rule: 'unknown-step' }] } });
  const today = { ...visit('e-9', '2026-03-10'), recordedAt: '2026-03-10T13:00:00Z', step: 'hembesok' };
  expect(record(compiled, state, today)).toMatchObject({ outcome: 'accepted', standing: 'counts' });
});

test('what was true before the day is told under the old definition, and the timeline tells all', () => {
  const { compiled, journal } = over();
  const then = fold(compiled, journal, { until: '2026-03-09' });
  expect(then.pin.version).toBe('1.0.0');
  expect(then.facts.steps).toMatchObject({ besok: { count: 1 } });
  expect(then.facts).toEqual(fold(first, journal.slice(0, -1), { until: '2026-03-09' }).facts);
  const rows = timeline(compiled, journal, { viewer: { role: 'chef' } });
  expect(rows.map(({ kind }) => kind)).toEqual([
    ...['joined', 'started', 'ended', 'opened', 'held', 'definition-changed'],
  ]);
  expect(rows.at(-1)?.moves).toEqual([{ of: 'uppfoljning', to: 'open' }]);
  expect(() => fold(second, journal)).toThrow(expect.objectContaining({ code: 'unknown-definition' }));
});

test('the door makes and changes no change of definition', () => {
  const { state, compiled, journal, entry: change } = over();
  const refusal = { code: 'definition-changed' };
  const again = { ...change, id: 'e-20' };
  expect(record(compiled, state, again)).toMatchObject({ outcome: 'refused', refusal });
  const away = entry('e-21', '2026-03-11', { kind: 'withdrawal', of: change.id });
  expect(record(compiled, state, away, { history: journal })).toMatchObject({ outcome: 'refused', refusal });
});

test('a change is taken back until the next entry, and the case is as it was', () => {
  const { state, compiled, journal } = over();
  const how = { by: { role: 'chef' }, reason: 'Fel version', at: '2026-03-10T15:00:00Z' };
  const undone = undoChange(compiled, state, journal, how);
  expect(undone).toMatchObject({ outcome: 'undone', state: { pin: { version: '1.0.0' } } });
  if (undone.outcome !== 'undone') return;
  expect(undone.state.facts).toEqual(fold(first, journal.slice(0, -1)).facts);
  expect(fold(first, [undone.entry, ...journal]).pin).toEqual(first.pin);
  expect(undoChange(first, undone.state, [...journal, undone.entry], how)).toEqual({
    outcome: 'not-changed',
  });
  const next = entry('e-9', '2026-03-11', { kind: 'goal-set', goal: 'lugn' });
  const after = record(compiled, state, next);
  expect(undoChange(compiled, after.state, [...journal, next], how)).toEqual({ outcome: 'too-late' });
});

test('a second change goes on from the first', () => {
  const { state, compiled, journal } = over();
  const third = compilePathway({ ...second.pathway, version: '3.0.0', outcomes: { klar: {}, flytt: {} } });
  const changed = changeDefinition(compiled, third, state, journal, {
    ...decided,
    at: '2026-03-20T12:00:00Z',
    mapping: {},
  });
  expect(changed.state.changes?.map(({ to }) => to.version)).toEqual(['2.0.0', '3.0.0']);
  const all = [...journal, changed.entry];
  expect(fold(changed.compiled, [...all].reverse())).toEqual(changed.state);
  expect(changed.state.facts.steps).toMatchObject({ hembesok: { count: 1 } });
});
