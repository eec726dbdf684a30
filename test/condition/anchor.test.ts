import { expect, test } from 'vitest';
import { anchorChangesAt, anchorDate } from '../../src/condition/anchor.js';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import type { Anchor } from '../../src/condition/condition.js';
import { noFacts, terms } from './arbitraries.js';

const point = (on: string, entry: string) => ({ on, entry, scores: { total: 1 } });
const facts: CaseFacts = {
  ...noFacts,
  start: { way: 'urgent', on: '2026-02-02', since: '2026-02-01', entry: 'e-start' },
  phases: {
    plan: { status: 'completed', opened: '2026-02-03', ended: '2026-02-20', runs: 1, entry: 'e-plan' },
    work: { status: 'open', opened: '2026-02-20', ended: '2026-02-10', runs: 2, entry: 'e-work' },
  },
  steps: {
    visit: {
      count: 2,
      minutes: 0,
      missed: 0,
      postponed: 0,
      recent: ['2026-02-04', '2026-02-09'],
      first: '2026-02-04',
      firstEntry: 'e-v1',
      last: '2026-02-09',
      entry: 'e-v2',
    },
  },
  criteria: {
    safe: { value: true, on: '2026-02-11', entry: 'e-safe' },
    sober: { value: false, on: '2026-02-12', entry: 'e-sober' },
  },
  people: { ann: { birthDate: '1980-01-01', roles: [{ role: 'parent', from: '2026-01-01' }] } },
  consents: {
    join: { ann: { giver: 'ann', state: 'given', from: '2026-02-13', until: '2026-05-01', entry: 'e-join' } },
  },
  measures: {
    sdq: {
      kim: { first: point('2026-02-01', 'm1'), latest: point('2026-02-15', 'm2'), points: 2, breaks: 0 },
      bo: { first: point('2026-02-14', 'm3'), latest: point('2026-02-14', 'm3'), points: 1, breaks: 0 },
    },
  },
};

test.each<[Anchor, string | undefined, string]>([
  [{ case: 'started' }, '2026-02-01', 'e-start'],
  [{ opened: 'plan' }, '2026-02-03', 'e-plan'],
  [{ opened: 'none' }, undefined, ''],
  [{ ended: 'plan' }, '2026-02-20', 'e-plan'],
  [{ ended: 'work' }, undefined, ''],
  [{ first: 'visit' }, '2026-02-04', 'e-v1'],
  [{ last: 'visit' }, '2026-02-09', 'e-v2'],
  [{ last: 'constructor' }, undefined, ''],
  [{ consent: 'join' }, '2026-02-13', 'e-join'],
  [{ consent: 'share' }, undefined, ''],
  [{ confirmed: 'safe' }, '2026-02-11', 'e-safe'],
  [{ confirmed: 'sober' }, undefined, ''],
  [{ measured: 'sdq' }, '2026-02-15', 'm2'],
  [{ measured: 'none' }, undefined, ''],
  [{ after: { time: 'P3M', from: { last: 'visit' } } }, '2026-05-09', 'e-v2'],
  [{ after: { time: 'P3M', from: { ended: 'work' } } }, undefined, ''],
  [{ latest: [{ confirmed: 'safe' }, { consent: 'join' }, { first: 'visit' }] }, '2026-02-13', 'e-join'],
  [{ latest: [{ confirmed: 'safe' }, { confirmed: 'sober' }] }, undefined, ''],
  [
    { earliest: [{ confirmed: 'sober' }, { confirmed: 'safe' }, { consent: 'join' }] },
    '2026-02-11',
    'e-safe',
  ],
  [
    { latest: [{ after: { time: 'P1W', from: { last: 'visit' } } }, { consent: 'join' }] },
    '2026-02-16',
    'e-v2',
  ],
])('%j', (anchor, on, entry) => {
  expect(anchorDate(anchor, facts, terms, '2026-03-01')).toEqual(
    on === undefined ? undefined : { on, entry },
  );
});

test('before anything has happened there is no day', () => {
  expect(anchorDate({ case: 'started' }, noFacts, terms, '2026-03-01')).toBeUndefined();
});

test('only the day of a consent moves with time alone', () => {
  expect(anchorDate({ consent: 'join' }, facts, terms, '2026-05-02')).toBeUndefined();
  expect(anchorChangesAt({ consent: 'join' }, facts, terms, '2026-03-01')).toBe('2026-05-02');
  const either: Anchor = {
    latest: [{ opened: 'plan' }, { after: { time: 'P1D', from: { consent: 'join' } } }],
  };
  expect(anchorChangesAt(either, facts, terms, '2026-03-01')).toBe('2026-05-02');
  expect(anchorChangesAt({ opened: 'plan' }, facts, terms, '2026-03-01')).toBeUndefined();
  expect(anchorChangesAt(undefined, facts, terms, '2026-03-01')).toBeUndefined();
});
