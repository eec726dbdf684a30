import { describe, expect, test } from 'vitest';
import { behaviours } from '../../src/condition/behaviours.js';
import type { CaseFacts, MeasureSeries, StepRow } from '../../src/condition/case-facts.js';
import { changesAt } from '../../src/condition/changes-at.js';
import type { Condition, GoalCriterion, MeasureCriterion, Truth } from '../../src/condition/condition.js';
import { evaluate } from '../../src/condition/evaluate.js';
import { noFacts, terms } from './arbitraries.js';

const at = '2026-03-01';
const value = (condition: Condition, over: Partial<CaseFacts> = {}, on = at): Truth =>
  evaluate(condition, { ...noFacts, ...over }, terms, on);
const step = (row: Partial<StepRow>): StepRow => ({
  count: 0,
  minutes: 0,
  missed: 0,
  postponed: 0,
  recent: [],
  ...row,
});
const parents: CaseFacts['people'] = {
  ann: { birthDate: '1980-01-01', roles: [{ role: 'parent', from: '2026-01-01' }] },
  bo: { roles: [{ role: 'parent', from: '2026-01-01' }] },
};
const answer = (option: string) => ({ count: 1, minutes: 0, answer: { option, on: at, entry: 'e' } });

test('before anything is recorded, what is not known is unknown and what is counted is none', () => {
  const found = (condition: Condition) => [Object.keys(condition)[0], value(condition)];
  expect(
    [
      { done: 'visit' },
      { done: 'talk' },
      { count: { step: 'visit', from: 1 } },
      { hours: { step: 'visit', from: 1 } },
      { missed: { step: 'visit', from: 1 } },
      { answered: { question: 'yes' } },
      { consent: 'share' },
      { goals: { reached: 'all' } },
      { measure: { instrument: 'sdq', from: 1 } },
      { phase: { plan: 'open' } },
      { elapsed: { since: { case: 'started' }, from: 'P1D' } },
      { date: { from: '2027-01-01' } },
      { age: { of: 'child', who: 'all', from: 15 } },
      { confirmed: 'safe' },
      { people: { role: 'child', from: 1 } },
      { attended: { step: 'visit', of: 'child', who: 'all', from: 1 } },
      { start: 'urgent' },
    ].map((condition) => found(condition as Condition)),
  ).toEqual([
    ['done', false],
    ['done', 'unknown'],
    ['count', false],
    ['hours', false],
    ['missed', false],
    ['answered', 'unknown'],
    ['consent', false],
    ['goals', 'unknown'],
    ['measure', 'unknown'],
    ['phase', false],
    ['elapsed', 'unknown'],
    ['date', false],
    ['age', 'unknown'],
    ['confirmed', 'unknown'],
    ['people', false],
    ['attended', 'unknown'],
    ['start', false],
  ]);
});

test('an id that a plain object inherits is never taken for a row', () => {
  for (const condition of [
    { done: 'constructor' },
    { confirmed: 'constructor' },
    { phase: { constructor: 'open' } },
  ]) {
    expect(value(condition as Condition)).not.toBe(true);
  }
});

describe('steps', () => {
  test('done: as many times as the step asks', () => {
    expect(value({ done: 'visit' }, { steps: { visit: step({ count: 1 }) } })).toBe(false);
    expect(value({ done: 'visit' }, { steps: { visit: step({ count: 2 }) } })).toBe(true);
  });

  test('done, per person: for everyone who holds the role now', () => {
    const of = (...persons: string[]) => ({
      people: parents,
      steps: {
        talk: step({
          count: 5,
          per: Object.fromEntries(persons.map((person) => [person, { count: 1, minutes: 0 }])),
        }),
      },
    });
    expect([value({ done: 'talk' }, of('ann')), value({ done: 'talk' }, of('ann', 'bo'))]).toEqual([
      false,
      true,
    ]);
  });

  test('count: in all, and since a day, that day included', () => {
    const steps = { visit: step({ count: 50, recent: ['2026-02-01', '2026-02-10', '2026-02-20'] }) };
    const phases = { work: { status: 'open' as const, opened: '2026-02-10', runs: 1 } };
    const since = { opened: 'work' };
    expect(value({ count: { step: 'visit', from: 50, to: 50 } }, { steps })).toBe(true);
    expect(value({ count: { step: 'visit', from: 2, to: 2, since } }, { steps, phases })).toBe(true);
    expect(value({ count: { step: 'visit', from: 1, since } }, { steps })).toBe(false);
  });

  test('hours, and times missed', () => {
    const steps = { visit: step({ minutes: 90, missed: 2 }) };
    expect(
      [{ from: 2 }, { from: 1 }, { to: 1 }, { to: 2 }].map((range) =>
        value({ hours: { step: 'visit', ...range } }, { steps }),
      ),
    ).toEqual([false, true, false, true]);
    expect(
      [{ from: 3 }, { from: 2 }, { to: 1 }].map((range) =>
        value({ missed: { step: 'visit', ...range } }, { steps }),
      ),
    ).toEqual([false, true, false]);
  });

  test('answered: the latest answer, one of those named', () => {
    const steps = { question: step(answer('later')) };
    expect(value({ answered: { question: 'yes' } }, { steps })).toBe(false);
    expect(value({ answered: { question: ['yes', 'later'] } }, { steps })).toBe(true);
    expect(value({ answered: { question: 'later', own: 'yes' } }, { steps })).toBe('unknown');
    expect(value({ answered: { question: 'yes', own: 'yes' } }, { steps })).toBe(false);
  });

  test('answered, per person: by everyone who holds the role now', () => {
    const of = (...answers: [string, string][]) => ({
      people: parents,
      steps: {
        own: step({
          ...answer('no'),
          per: Object.fromEntries(answers.map(([person, option]) => [person, answer(option)])),
        }),
      },
    });
    const asked: Condition = { answered: { own: 'yes' } };
    expect(value(asked, of(['ann', 'yes']))).toBe('unknown');
    expect(value(asked, of(['ann', 'no']))).toBe(false);
    expect(value(asked, of(['ann', 'yes'], ['bo', 'yes']))).toBe(true);
  });
});

describe('goals', () => {
  const goal = (status: 'open' | 'reached' | 'partly' | 'dropped', level: 'overall' | 'sub' = 'overall') => ({
    status,
    level,
    set: at,
    on: at,
  });
  const goals = { a: goal('reached'), b: goal('partly'), c: goal('dropped'), d: goal('reached', 'sub') };
  test.each<[GoalCriterion, CaseFacts['goals'], Truth]>([
    [{ reached: 'all' }, goals, false],
    [{ reached: 'all', level: 'sub' }, goals, true],
    [{ reached: 'all' }, { a: goal('reached'), c: goal('dropped') }, true],
    [{ reached: 'all' }, { c: goal('dropped') }, 'unknown'],
    [{ reached: { from: 2 } }, goals, true],
    [{ reached: { from: 3 } }, goals, false],
    [{ set: { from: 3, to: 3 } }, goals, true],
    [{ set: { from: 1 }, reached: 'all' }, {}, false],
    [{ set: { to: 0 }, reached: 'all' }, {}, 'unknown'],
    [{}, {}, true],
  ])('%j', (asked, set, truth) => {
    expect(value({ goals: asked }, { goals: set })).toBe(truth);
  });
});

describe('measured values', () => {
  const series = (first: object, latest: object, points = 2): MeasureSeries => ({
    first: { on: '2026-01-01', scores: first as Record<string, number>, entry: 'm1' },
    latest: { on: '2026-02-01', scores: latest as Record<string, number>, entry: 'm2' },
    points,
    breaks: 0,
  });
  const people = {
    kim: { roles: [{ role: 'child', from: '2026-01-01' }] },
    lo: { roles: [{ role: 'child', from: '2026-01-01' }] },
  };
  const measures = {
    sdq: {
      kim: series({ total: 20, help: 1 }, { total: 15, help: 9 }),
      pat: series({ total: 10 }, { total: 17 }),
    },
  };
  test.each<[Omit<MeasureCriterion, 'instrument'>, Truth]>([
    [{ from: 17 }, true],
    [{ from: 18 }, false],
    [{ who: 'all', from: 16 }, false],
    [{ who: 'all', from: 15 }, true],
    [{ who: 2, from: 15, below: 18 }, true],
    [{ below: 15 }, false],
    [{ band: 'normal' }, false],
    [{ band: 'high' }, true],
    [{ band: 'other' }, 'unknown'],
    [{ scale: 'help', from: 9 }, true],
    [{ scale: 'help', who: 'all', from: 9 }, 'unknown'],
    [{ scale: 'other', from: 1 }, 'unknown'],
    [{ change: 'improved' }, true],
    [{ change: 'worsened' }, true],
    [{ change: 'unchanged' }, false],
    [{ scale: 'help', change: 'improved' }, 'unknown'],
    [{ of: 'child', from: 15 }, true],
    [{ of: 'child', from: 16 }, 'unknown'],
    [{ of: 'child', who: 'all', from: 15 }, 'unknown'],
    [{ of: 'child', who: 'all', from: 16 }, false],
    [{ of: 'worker', from: 15 }, 'unknown'],
  ])('%j', (asked, truth) => {
    expect(value({ measure: { instrument: 'sdq', ...asked } }, { measures, people })).toBe(truth);
  });

  test.each<[number, number, number, MeasureCriterion['change'], Truth]>([
    [20, 15, 2, 'improved', true],
    [20, 16, 2, 'unchanged', true],
    [15, 20, 2, 'worsened', true],
    [15, 20, 1, 'worsened', 'unknown'],
  ])('from %d to %d in %d points: %s is %s', (first, latest, points, change, truth) => {
    const own = { sdq: { kim: series({ total: first }, { total: latest }, points) } };
    expect(value({ measure: { instrument: 'sdq', change: change! } }, { measures: own })).toBe(truth);
  });

  test('without reliable change none is told; of nothing at all, none is too small', () => {
    const scale = { range: { from: 0, to: 40 }, better: 'higher' as const, reliableChange: 0 };
    const asked = { ...terms, instruments: { sdq: { scales: { total: scale } } } };
    const told = (first: number, latest: number, change: 'improved' | 'worsened' | 'unchanged') =>
      evaluate(
        { measure: { instrument: 'sdq', change } },
        { ...noFacts, measures: { sdq: { kim: series({ total: first }, { total: latest }) } } },
        asked,
        at,
      );
    expect([told(1, 2, 'improved'), told(2, 1, 'worsened'), told(1, 1, 'unchanged')]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('time', () => {
  const start = { way: 'urgent', on: '2026-02-01', since: '2026-02-01', entry: 'e' };
  const elapsed: Condition = { elapsed: { since: { case: 'started' }, from: 'P3W' } };
  const date: Condition = { date: { from: '2026-02-01', until: '2026-02-10' } };
  const age: Condition = { age: { of: 'child', from: 15, to: 17 } };
  const people = { kim: { birthDate: '2008-02-29', roles: [{ role: 'child', from: '2020-01-01' }] } };
  test.each<[string, Condition, Partial<CaseFacts>, string, Truth, string | undefined]>([
    ['elapsed, the day before', elapsed, { start }, '2026-02-21', false, '2026-02-22'],
    ['elapsed, the day', elapsed, { start }, '2026-02-22', true, undefined],
    [
      'elapsed, never',
      { elapsed: { since: { case: 'started' }, from: 'P9999Y' } },
      { start },
      at,
      false,
      undefined,
    ],
    ['date, before', date, {}, '2026-01-31', false, '2026-02-01'],
    ['date, first', date, {}, '2026-02-01', true, '2026-02-11'],
    ['date, last', date, {}, '2026-02-10', true, '2026-02-11'],
    ['date, after', date, {}, '2026-02-11', false, undefined],
    ['date, to the end of time', { date: { until: '9999-12-31' } }, {}, at, true, undefined],
    ['age, before 15', age, { people }, '2023-02-28', false, '2023-03-01'],
    ['age, 15', age, { people }, '2023-03-01', true, '2026-03-01'],
    ['age, still 17', age, { people }, '2026-02-28', true, '2026-03-01'],
    ['age, 18', age, { people }, '2026-03-01', false, undefined],
    [
      'age on a day that stands',
      { age: { of: 'child', from: 18, on: { case: 'started' } } },
      { people, start },
      '2026-04-01',
      false,
      undefined,
    ],
    [
      'age on a day that has not come',
      { age: { of: 'child', from: 18, on: { opened: 'plan' } } },
      { people },
      '2026-04-01',
      'unknown',
      undefined,
    ],
    ['age beyond the calendar', { age: { of: 'child', from: 9000 } }, { people }, at, false, undefined],
  ])('%s', (_what, condition, over, on, truth, next) => {
    expect(value(condition, over, on)).toBe(truth);
    expect(changesAt(condition, { ...noFacts, ...over }, terms, on)).toBe(next);
  });

  test('a birth date that is missing leaves only that person unknown', () => {
    expect(value({ age: { of: 'parent', from: 18 } }, { people: parents })).toBe(true);
    expect(value({ age: { of: 'parent', from: 60 } }, { people: parents })).toBe('unknown');
    expect(value({ age: { of: 'parent', who: 'all', from: 60 } }, { people: parents })).toBe(false);
    expect(value({ age: { of: 'parent', who: 'all', from: 18 } }, { people: parents })).toBe('unknown');
  });
});

test('phases: every one named, one status or one of several', () => {
  const phases = { plan: { status: 'completed' as const, runs: 1 } };
  const asked = (phase: Extract<Condition, { phase: unknown }>['phase']) => value({ phase }, { phases });
  expect([
    asked({ plan: 'completed' }),
    asked({ plan: 'open' }),
    asked({ plan: ['open', 'completed'] }),
  ]).toEqual([true, false, true]);
  expect([asked({ plan: 'completed', work: 'waiting' }), asked({ plan: 'completed', work: 'open' })]).toEqual(
    [true, false],
  );
});

test('what a criterion is taken to be holds until someone has said, person by person', () => {
  const special: Condition = { confirmed: 'special' };
  expect([value(special), value({ not: special })]).toEqual([false, true]);
  const said = { special: { value: true, on: at, entry: 'e' } };
  expect([value(special, { criteria: said }), value({ not: special }, { criteria: said })]).toEqual([
    true,
    false,
  ]);
  const calm: Condition = { confirmed: 'calm' };
  expect(value(calm, { people: parents })).toBe(true);
  const denied = { calm: { value: false, on: at, entry: 'e', about: { ann: false } } };
  expect(value(calm, { criteria: denied, people: parents })).toBe(false);
  expect(value(calm), 'nobody is there to be calm').toBe('unknown');
});

test('criteria, people and the way in', () => {
  const criteria = {
    safe: { value: false, on: at, entry: 'e' },
    sober: { value: true, on: at, entry: 'e', about: { ann: true } },
  };
  expect(value({ confirmed: 'safe' }, { criteria })).toBe(false);
  expect(value({ confirmed: 'sober' }, { criteria, people: parents })).toBe('unknown');
  const all = { ...criteria, sober: { ...criteria.sober, about: { ann: true, bo: true } } };
  expect(value({ confirmed: 'sober' }, { criteria: all, people: parents })).toBe(true);
  expect([1, 2, 3].map((from) => value({ people: { role: 'family', from } }, { people: parents }))).toEqual([
    true,
    true,
    false,
  ]);
  const start = { way: 'urgent', on: at, since: at, entry: 'e' };
  expect([value({ start: 'urgent' }, { start }), value({ start: 'ordinary' }, { start })]).toEqual([
    true,
    false,
  ]);
});

test('what a step has left behind is unknown while it has not taken place', () => {
  expect(value({ artefacts: { step: 'visit', left: ['film'] } })).toBe('unknown');
});

test('attended counts the times that each who holds the role now was present, and asks of one, all or so many', () => {
  const steps = { visit: step({ count: 3, attended: { ann: 3, bo: 1, gone: 3 } }) };
  const asked = (who: 'one' | 'all' | number | undefined, from: number): Truth =>
    value(
      { attended: { step: 'visit', of: 'parent', from, ...(who === undefined ? {} : { who }) } },
      { people: parents, steps },
    );
  expect([
    asked(undefined, 3),
    asked('one', 3),
    asked('all', 3),
    asked('all', 1),
    asked(2, 2),
    asked(2, 1),
  ]).toEqual([true, true, false, true, false, true]);
  expect(value({ attended: { step: 'visit', of: 'child', who: 'all', from: 1 } }, { steps })).toBe('unknown');
  expect(value({ attended: { step: 'visit', of: 'parent', who: 'all', to: 0 } }, { people: parents })).toBe(
    true,
  );
});

test('every kind has a behaviour and a case above', () => {
  expect(Object.keys(behaviours).sort()).toEqual([
    'age',
    'all',
    'answered',
    'any',
    'artefacts',
    'atLeast',
    'attended',
    'confirmed',
    'consent',
    'count',
    'date',
    'done',
    'elapsed',
    'goals',
    'hours',
    'measure',
    'missed',
    'not',
    'people',
    'phase',
    'start',
  ]);
});
