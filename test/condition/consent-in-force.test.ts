import { describe, expect, test } from 'vitest';
import type { CaseFacts, ConsentRow } from '../../src/condition/case-facts.js';
import { type ConsentUse, consentChangesAt, consentInForce } from '../../src/condition/consent-in-force.js';
import { evaluate } from '../../src/condition/evaluate.js';
import type { ConsentTerm, Terms } from '../../src/condition/terms.js';
import { noFacts, terms } from './arbitraries.js';

const people: CaseFacts['people'] = {
  kim: { birthDate: '2011-03-10', roles: [{ role: 'child', from: '2026-01-01' }] },
  ann: { birthDate: '1980-01-01', roles: [{ role: 'parent', from: '2026-01-01' }] },
  bo: { birthDate: '1981-01-01', roles: [{ role: 'parent', from: '2026-01-01', until: '2026-03-20' }] },
};
const given = (giver: string, from: string, more: Partial<ConsentRow> = {}): ConsentRow => ({
  giver,
  state: 'given',
  form: 'written',
  from,
  entry: `e-${giver}`,
  ...more,
});

function standing(
  consent: Partial<ConsentTerm>,
  rows: readonly ConsentRow[],
  at: string,
  { persons = people, use }: { persons?: CaseFacts['people']; use?: ConsentUse } = {},
) {
  const asked: Terms = {
    ...terms,
    consents: { c: { kind: 'secrecy', givers: { parent: 'all' }, ...consent } },
  };
  const facts = {
    ...noFacts,
    people: persons,
    consents: { c: Object.fromEntries(rows.map((row) => [row.giver, row])) },
  };
  return { ...consentInForce('c', facts, asked, at, use), next: consentChangesAt('c', facts, asked, at) };
}

const both = [given('ann', '2026-02-01'), given('bo', '2026-02-10')];

describe('everyone who is asked has said yes', () => {
  test.each([
    ['before the last of them', '2026-02-09', false, ['bo'], '2026-02-10'],
    ['on the day of the last of them', '2026-02-10', true, [], '2026-03-21'],
    ['while both hold the role', '2026-03-20', true, [], '2026-03-21'],
    ['after one has left it', '2026-03-21', true, [], undefined],
  ])('%s', (_what, at, value, missing, next) => {
    expect(standing({}, both, at)).toMatchObject({ value, missing, refused: [] });
    expect(standing({}, both, at).next).toBe(next);
  });

  test('it is in force since the latest of the words that are needed', () => {
    expect(standing({}, both, '2026-03-01').since).toEqual({ on: '2026-02-10', entry: 'e-bo' });
    expect(standing({}, both, '2026-03-21').since).toEqual({ on: '2026-02-01', entry: 'e-ann' });
    expect(standing({}, both, '2026-02-01').since).toBeUndefined();
  });

  test('one of them is enough where one is asked, since the first of them', () => {
    const one = { givers: { parent: { who: 'one' as const } } };
    expect(standing(one, both, '2026-02-01')).toMatchObject({
      value: true,
      missing: [],
      givers: ['ann', 'bo'],
    });
    expect(standing(one, both, '2026-02-20').since?.on).toBe('2026-02-01');
    expect(standing(one, [], '2026-02-01')).toMatchObject({ value: false, missing: ['ann', 'bo'] });
  });
});

describe('a record covers', () => {
  test.each<[string, Partial<ConsentTerm>, Partial<ConsentRow>, string, boolean]>([
    ['from its first day', {}, {}, '2026-02-01', true],
    ['not before', {}, {}, '2026-01-31', false],
    ['to its last day', {}, { until: '2026-02-10' }, '2026-02-10', true],
    ['not after', {}, { until: '2026-02-10' }, '2026-02-11', false],
    ['to the last day it is valid for', { validFor: 'P1M' }, {}, '2026-03-01', true],
    ['not after it', { validFor: 'P1M' }, {}, '2026-03-02', false],
    ['to the earlier of the two', { validFor: 'P1M' }, { until: '2026-02-10' }, '2026-02-11', false],
    ['in writing where that is asked', { form: 'written' }, {}, '2026-02-01', true],
    ['not orally where writing is asked', { form: 'written' }, { form: 'oral' }, '2026-02-01', false],
    ['in writing where oral is enough', { form: 'oral' }, {}, '2026-02-01', true],
    ['not when withdrawn', {}, { state: 'withdrawn' }, '2026-02-01', false],
    ['a validity that never ends', { validFor: 'P9999Y' }, {}, '2026-02-01', true],
  ])('%s', (_what, term, row, at, value) => {
    const found = standing({ ...term, givers: { child: 'all' } }, [given('kim', '2026-02-01', row)], at);
    expect(found.value).toBe(value);
    expect(found.missing).toEqual(value ? [] : ['kim']);
  });

  test('only what the giver has not limited it away from', () => {
    const limited = given('kim', '2026-02-01', {
      information: ['health'],
      agencies: ['school'],
      about: ['kim'],
    });
    const ask = (use: ConsentUse) =>
      standing({ givers: { child: 'all' } }, [limited], '2026-02-01', { use }).value;
    expect([ask({}), ask({ information: 'health', agency: 'school', about: 'kim' })]).toEqual([true, true]);
    expect([ask({ information: 'drugs' }), ask({ agency: 'police' }), ask({ about: 'ann' })]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

test('a yes without a last day covers nothing where each is to have one', () => {
  const ask = (until?: string) =>
    standing(
      { givers: { child: 'all' }, until: 'stated' },
      [given('kim', '2026-02-01', until === undefined ? {} : { until })],
      '2026-02-02',
    );
  expect(ask()).toMatchObject({ value: false, missing: ['kim'] });
  expect(ask('2026-06-30')).toMatchObject({ value: true, next: '2026-07-01' });
});

describe('age', () => {
  const fifteen = { givers: { parent: 'all' as const, child: { who: 'all' as const, ageFrom: 15 } } };
  const under = { givers: { child: { who: 'all' as const, ageBelow: 15 } } };

  test('a child is asked from the birthday on, whoever has said yes before', () => {
    expect(standing(fifteen, both, '2026-03-09')).toMatchObject({
      value: true,
      givers: ['ann', 'bo'],
      next: '2026-03-10',
    });
    expect(standing(fifteen, both, '2026-03-10')).toMatchObject({ value: false, missing: ['kim'] });
    expect(standing(fifteen, [...both, given('kim', '2026-03-10')], '2026-03-10')).toMatchObject({
      value: true,
    });
  });

  test('below an age is not at it', () => {
    expect(standing(under, [], '2026-03-09')).toMatchObject({ value: false, missing: ['kim'] });
    expect(standing(under, [], '2026-03-10')).toMatchObject({ value: 'unknown', givers: [] });
  });

  const untilGrown = {
    givers: {
      parent: { who: 'all' as const, ageOf: 'child', ageBelow: 15 },
      child: { who: 'all' as const, ageFrom: 15 },
    },
  };

  test('the age of another role may decide: guardians until the child is of age, then the child alone', () => {
    expect(standing(untilGrown, both, '2026-03-09')).toMatchObject({
      value: true,
      givers: ['ann', 'bo'],
      next: '2026-03-10',
    });
    expect(standing(untilGrown, both, '2026-03-10')).toMatchObject({
      value: false,
      givers: ['kim'],
      missing: ['kim'],
    });
    expect(standing(untilGrown, [given('kim', '2026-03-10')], '2026-03-10')).toMatchObject({
      value: true,
      givers: ['kim'],
    });
  });

  test('a role that is not asked, by the age of another, need not be held', () => {
    const { kim } = people;
    const found = standing(untilGrown, [given('kim', '2026-03-10')], '2026-03-10', {
      persons: { kim: kim! },
    });
    expect(found).toMatchObject({ value: true, unheld: [] });
    expect(standing(untilGrown, [], '2026-03-09', { persons: { kim: kim! } })).toMatchObject({
      value: 'unknown',
      unheld: ['parent'],
    });
  });

  test('while the age that decides is not known, those it decides about are missing', () => {
    const persons = { ...people, kim: { roles: people.kim!.roles } };
    expect(standing(untilGrown, both, '2026-03-01', { persons })).toMatchObject({
      value: false,
      missing: ['ann', 'bo', 'kim'],
      unknownAge: ['kim'],
    });
    const { ann, bo } = people;
    expect(standing(untilGrown, both, '2026-03-01', { persons: { ann: ann!, bo: bo! } })).toMatchObject({
      value: false,
      unheld: ['child'],
    });
  });

  test('someone whose birth date decides and is not known counts as missing, even with a yes', () => {
    const persons = { ...people, kim: { roles: people.kim!.roles } };
    const found = standing(fifteen, [...both, given('kim', '2026-02-01')], '2026-03-01', { persons });
    expect(found).toMatchObject({ value: false, missing: ['kim'], unknownAge: ['kim'] });
  });
});

describe('refusals and nobody', () => {
  test('a refusal beats, also where one yes is enough', () => {
    const rows = [given('ann', '2026-02-01'), given('bo', '2026-02-02', { state: 'refused' })];
    for (const givers of [{ parent: 'all' as const }, { parent: { who: 'one' as const } }]) {
      expect(standing({ givers }, rows, '2026-02-02')).toMatchObject({
        value: false,
        refused: ['bo'],
        missing: [],
      });
    }
    expect(standing({}, rows, '2026-03-21')).toMatchObject({ value: true, refused: [] });
  });

  test('a refusal counts from its own day on', () => {
    const rows = [given('ann', '2026-02-01'), given('bo', '2026-02-05', { state: 'refused' })];
    expect(standing({}, rows, '2026-02-04')).toMatchObject({ value: false, refused: [], missing: ['bo'] });
    expect(standing({}, rows, '2026-02-04').next).toBe('2026-02-05');
  });

  test('a role that is asked and that nobody holds leaves it unknown, which is not in force', () => {
    const givers = { parent: 'all' as const, worker: 'all' as const };
    expect(standing({ givers }, both, '2026-02-20')).toMatchObject({ value: 'unknown', unheld: ['worker'] });
    expect(standing({ givers }, both, '2026-02-20').since).toBeUndefined();
    expect(standing({ givers }, [], '2026-02-20').value).toBe(false);
    expect(standing({ givers: {} }, [], '2026-02-20').value).toBe('unknown');
    expect(evaluate({ consent: 'share' }, noFacts, terms, '2026-02-20')).toBe(false);
  });

  test('someone who is asked in two roles is asked once', () => {
    const givers = { parent: 'all' as const, family: 'all' as const };
    expect(standing({ givers }, both, '2026-02-20')).toMatchObject({
      givers: ['ann', 'bo', 'kim'],
      missing: ['kim'],
    });
  });

  test('a consent that the pathway lacks is not in force', () => {
    expect(consentInForce('none', noFacts, terms, '2026-02-20').value).toBe(false);
    expect(consentChangesAt('none', noFacts, terms, '2026-02-20')).toBeUndefined();
  });
});
