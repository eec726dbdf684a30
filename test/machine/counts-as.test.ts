import { expect, test } from 'vitest';
import type { RuleSpec } from '../../src/definition/rule.js';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { allLimits } from '../../src/machine/limits.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

/** A visit each week; a talk on the telephone counts as one, and may be postponed when the family is ill. */
const talkCountsAs = (rule: RuleSpec) =>
  compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: {
            besok: { meeting: {}, ...under('must', rule) },
            samtal: {
              meeting: {},
              countsAs: 'besok',
              exceptions: { sjukdom: { counts: 'postponed' }, glomt: { counts: 'missed' } },
            },
          },
        },
      },
    }),
  );

const weekly = talkCountsAs({
  every: { period: 'P1W', from: { opened: 'arbete' }, reading: 'calendar' },
});
const due = (story: TestCase, on: string): readonly string[] =>
  allLimits(insideOf(weekly).program, story.state.facts, on).map((limit) => limit.due);

test('what is postponed by the rule of a step excuses the window of the step that it counts as', () => {
  const story = startedCase(weekly).on('2026-03-11');
  expect(due(story, '2026-03-11')).toEqual(['2026-03-08', '2026-03-15']);
  story.misses('samtal', 'sjukdom');
  expect(due(story, '2026-03-11')).toEqual(['2026-03-08']);
  expect(story.state.facts.steps.besok).toMatchObject({ count: 0, excused: ['2026-03-11'] });
  expect(story.state.facts.steps.besok?.postponed).not.toBe(1);
});

test('what is missed, or postponed without a rule, excuses nothing', () => {
  const story = startedCase(weekly).on('2026-03-11').misses('samtal', 'glomt').misses('samtal', 'postponed');
  expect(due(story, '2026-03-11')).toEqual(['2026-03-08', '2026-03-15']);
  expect(story.state.facts.steps).not.toHaveProperty('besok');
});

test('the booking of a step is used up by what counts as it, also when that did not take place', () => {
  const story = startedCase(weekly).named('b').books('besok', '2026-03-11').on('2026-03-11');
  story.misses('samtal', 'sjukdom', { booking: 'b' });
  expect(story.last.standing).toBe('counts');
  expect(story.state.facts.steps.besok?.bookings).toEqual({});
});

/** What the latest entry came to: how it stands or why it is refused, and the rules that are found. */
const outcomeOf = ({ last }: TestCase): readonly unknown[] => [
  last.refusal?.code ?? last.standing,
  (last.refusal?.reasons ?? last.deviations).map(({ rule }) => rule),
];

test('a booking of what counts as a step is one towards that step, and is not made beyond its maximum', () => {
  const visited = (): TestCase =>
    startedCase(talkCountsAs({ times: { to: 2 } })).holds('besok', { present: ['foralder-1'] });
  expect(outcomeOf(visited().books('samtal', '2026-03-10'))).toEqual(['counts', []]);
  const booked = (): TestCase => visited().books('samtal', '2026-03-10');
  expect(outcomeOf(booked().books('samtal', '2026-03-11'))).toEqual(['not-met', ['besok.times']]);
  expect(outcomeOf(booked().books('besok', '2026-03-11'))).toEqual(['not-met', ['besok.times']]);
});

test('a booking of what counts as a step meets the absolute rules of that step, as the occasion does', () => {
  const lawful = talkCountsAs({ needs: { confirmed: 'klart' }, basis: 'law' });
  const refused = ['not-met', ['besok.needs']];
  expect(outcomeOf(startedCase(lawful).holds('samtal', { present: ['foralder-1'] }))).toEqual(refused);
  expect(outcomeOf(startedCase(lawful).books('samtal', '2026-03-11'))).toEqual(refused);
});
