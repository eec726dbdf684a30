import { expect, test } from 'vitest';
import type { Pathway } from '../../src/definition/pathway.js';
import type { Entry } from '../../src/entry/entry.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { registry } from '../../src/machine/registry.js';
import { memoryRuntime } from '../../src/runtime/memory-runtime.js';
import { smallPathway, under } from '../case/small-pathway.js';

const parts: Partial<Pathway> = {
  phases: {
    arbete: {
      ...under('must', { lasts: { to: 'P3M' }, automatically: true }),
      steps: {
        besok: {
          meeting: {},
          ...under('must', { due: { within: 'P14D', from: { case: 'started' } }, escalate: { to: 'chef' } }),
        },
        brev: { task: {} },
      },
    },
  },
};

const runtime = () => memoryRuntime(registry([compilePathway(smallPathway(parts))]));
const entry = (id: string, happened: string, rest: object): Entry =>
  ({
    id,
    happened,
    recordedAt: `${happened.slice(0, 10)}T20:00:00Z`,
    by: { role: 'chef' },
    ...rest,
  }) as Entry;
const joined = entry('e-1', '2026-03-02', { kind: 'joined', person: 'foralder-1', role: 'foralder' });
const started = entry('e-2', '2026-03-02', { kind: 'started', start: 'ordinarie' });
const visit = (id: string, happened: string, recordedAt?: string): Entry =>
  entry(id, happened, {
    kind: 'held',
    step: 'besok',
    present: ['foralder-1'],
    ...(recordedAt === undefined ? {} : { recordedAt }),
  });

test('records, saves, then tells; a repeat and a refusal tell nothing', () => {
  const cases = runtime();
  const told: string[] = [];
  cases.events.on('recorded', (event) => {
    expect(cases.load(event.case).journal).toContainEqual(event.entry);
    told.push(`${event.case} ${event.entry.id} ${event.standing}`);
  });
  cases.open('fall-1', 'prov.liten');
  cases.record('fall-1', joined);
  cases.record('fall-1', started);
  expect(cases.record('fall-1', started).outcome).toBe('already-recorded');
  expect(
    cases.record('fall-1', entry('e-3', '2026-03-03', { kind: 'held', step: 'finns-inte', present: [] }))
      .outcome,
  ).toBe('refused');
  expect(told).toEqual(['fall-1 e-1 counts', 'fall-1 e-2 counts']);
  expect(cases.load('fall-1')).toMatchObject({ nextWakeAt: '2026-03-16T23:00:00Z', state: { entries: 2 } });
});

test('a passed deadline is told once, with whom it goes to, and taken back once when late truth arrives', () => {
  const cases = runtime();
  const told: string[] = [];
  cases.events.on('notice', ({ notice }) => told.push(`+ ${notice.key} ${notice.escalate}`));
  cases.events.on('cleared', ({ notice }) => told.push(`- ${notice.key}`));
  cases.open('fall-1', 'prov.liten');
  for (const each of [joined, started]) cases.record('fall-1', each);
  expect(cases.wake('2026-03-16T12:00:00Z')).toEqual([]);
  expect(cases.wake('2026-03-17T08:00:00Z')).toEqual(['fall-1']);
  cases.wake('2026-03-25T08:00:00Z');
  cases.record('fall-1', visit('e-3', '2026-03-12', '2026-03-26T10:00:00Z'));
  cases.wake('2026-06-20T08:00:00Z');
  expect(told).toEqual(['+ besok.due|e-2|2026-03-16 chef', '- besok.due|e-2|2026-03-16']);
});

test('time alone ends a time box, and that is told too', () => {
  const cases = runtime();
  const told: string[] = [];
  cases.events.on('advanced', (event) => told.push(`${event.case} ${event.until}`));
  cases.open('fall-1', 'prov.liten');
  for (const each of [joined, started, visit('e-3', '2026-03-10')]) cases.record('fall-1', each);
  expect(cases.load('fall-1').nextWakeAt).toBe('2026-06-02T22:00:00Z');
  cases.wake('2026-06-03T06:00:00Z');
  expect(cases.load('fall-1').state.facts.phases.arbete).toMatchObject({
    status: 'completed',
    ended: '2026-06-02',
  });
  expect(told).toEqual(['fall-1 2026-06-03T06:00:00Z']);
});

test('a listener that throws stops nothing and nobody', () => {
  const cases = runtime();
  const told: unknown[] = [];
  cases.events.on('recorded', () => {
    throw new Error('skrivaren är trasig');
  });
  cases.events.on('recorded', (event) => told.push(event.entry.id));
  cases.events.on('listener-failed', (event) => told.push(event.of));
  cases.open('fall-1', 'prov.liten');
  cases.record('fall-1', joined);
  expect(told).toEqual(['recorded', 'e-1']);
  expect(cases.load('fall-1').journal).toHaveLength(1);
});

test('host misuse is thrown with a code', () => {
  const cases = runtime();
  cases.open('fall-1', 'prov.liten');
  const coded = (code: string) => expect.objectContaining({ name: 'PathwayError', code });
  expect(() => cases.open('fall-1', 'prov.liten')).toThrow(coded('invalid-argument'));
  expect(() => cases.open('fall-2', 'prov.okand')).toThrow(coded('unknown-definition'));
  expect(() => cases.record('fall-9', joined)).toThrow(coded('unknown-case'));
  expect(() => cases.wake('i morgon')).toThrow(coded('invalid-now'));
});

test('a listener that records, in the same case or another, loses nothing', () => {
  const cases = runtime();
  for (const id of ['a', 'b']) {
    cases.open(id, 'prov.liten');
    for (const each of [joined, started]) cases.record(id, each);
  }
  cases.events.on('recorded', ({ case: id, entry: { id: of } }) => {
    if (of === 'yttre') cases.record(id, visit('inre', '2026-03-04'));
  });
  cases.events.on('notice', ({ case: id }) => {
    if (id === 'a') cases.record('b', visit('svar', '2026-03-05', '2026-03-20T09:00:00Z'));
  });
  cases.record('a', entry('yttre', '2026-03-03', { kind: 'confirmed', criterion: 'klart', value: true }));
  cases.wake('2026-07-01T08:00:00Z');
  expect(cases.load('a').journal.map(({ id }) => id)).toEqual(['e-1', 'e-2', 'yttre', 'inre']);
  cases.record('a', entry('sen', '2026-07-02', { kind: 'goal-set', goal: 'mal-1' }));
  expect(cases.load('a').state.entries).toBe(cases.load('a').journal.length);
  expect(cases.load('b').state.entries).toBe(cases.load('b').journal.length);
});

test('a case that is closed before anyone woke it still tells what had passed', () => {
  const cases = runtime();
  const told: string[] = [];
  cases.events.on('notice', ({ notice }) => told.push(notice.key));
  cases.open('fall-1', 'prov.liten');
  for (const each of [joined, started]) cases.record('fall-1', each);
  cases.record(
    'fall-1',
    entry('e-9', '2026-04-20', { kind: 'closed', outcome: 'avbrott', reason: 'flyttat' }),
  );
  expect(told).toEqual(['besok.due|e-2|2026-03-16']);
});

test('records what belongs together in all cases, or in none', () => {
  const here = runtime();
  const told: string[] = [];
  here.events.on('recorded', ({ case: id, entry: one }) => {
    told.push(`${id} ${one.id} ${here.load('b').journal.length}`);
  });
  for (const id of ['a', 'b']) {
    here.open(id, 'prov.liten');
    for (const one of [joined, started]) here.record(id, one);
  }
  told.length = 0;
  const both = (one: Entry): { case: string; entry: Entry }[] =>
    ['a', 'b'].map((id) => ({ case: id, entry: one }));
  here.record('b', entry('e-3', '2026-03-03', { kind: 'closed', outcome: 'klar' }));
  const refused = here.recordTogether(both(visit('e-4', '2026-03-04')));
  expect(refused).toMatchObject({
    outcome: 'refused',
    refused: [{ case: 'b', entry: 'e-4', refusal: { reasons: [{ rule: 'case-closed' }] } }],
  });
  expect(here.load('a').journal).toHaveLength(2);
  expect(told).toEqual(['b e-3 3']);
  here.record('b', entry('e-5', '2026-03-04', { kind: 'withdrawal', of: 'e-3' }));
  told.length = 0;
  expect(here.recordTogether(both(visit('e-6', '2026-03-05'))).outcome).toBe('recorded');
  expect(told).toEqual(['a e-6 5', 'b e-6 5']);
  expect(here.recordTogether(both(visit('e-6', '2026-03-05')))).toMatchObject({
    outcome: 'recorded',
    cases: [{ recorded: { outcome: 'already-recorded' } }, { recorded: { outcome: 'already-recorded' } }],
  });
});

test('records several entries of one case as they stand one after the other', () => {
  const here = runtime();
  here.open('a', 'prov.liten');
  const all = [joined, started, visit('e-3', '2026-03-03')].map((one) => ({ case: 'a', entry: one }));
  expect(here.recordTogether(all).outcome).toBe('recorded');
  expect(here.load('a').journal).toHaveLength(3);
});
