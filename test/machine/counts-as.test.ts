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

test('what counts as a step meets the absolute rules of that step about who, where and with whom', () => {
  const cases: readonly (readonly [RuleSpec, string, object])[] = [
    [{ with: { foralder: 'one' } }, 'besok.with', { present: ['foralder-1'] }],
    [{ without: ['barn'] }, 'besok.without', { present: ['foralder-1'] }],
    [{ apart: true }, 'besok.apart', { observed: { cases: 0 } }],
    [{ place: ['hemma'] }, 'besok.place', { place: 'hemma' }],
  ];
  for (const [rule, id, met] of cases) {
    const lawful = talkCountsAs({ ...rule, basis: 'law' });
    const told = { present: ['barn-1'], place: 'ute', occasion: 'mote-1' };
    expect(outcomeOf(startedCase(lawful).holds('samtal', told)), id).toEqual(['not-met', [id]]);
    expect(outcomeOf(startedCase(lawful).holds('samtal', { ...told, ...met })), id).toEqual(['counts', []]);
  }
});

test('what counts as a step in writing is in writing too, where it can say so', () => {
  const lawful = compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: {
            besked: { task: {}, ...under('must', { form: ['written'], basis: 'law' }) },
            brev: { task: {}, countsAs: 'besked' },
            samtal: { meeting: {}, countsAs: 'besked' },
          },
        },
      },
    }),
  );
  expect(outcomeOf(startedCase(lawful).does('brev', { form: 'oral' }))).toEqual(['not-met', ['besked.form']]);
  expect(outcomeOf(startedCase(lawful).does('brev', { form: 'written' }))).toEqual(['counts', []]);
  expect(outcomeOf(startedCase(lawful).holds('samtal', { present: ['barn-1'] }))).toEqual(['counts', []]);
});

test('a booking of what counts as a step is asked by its absolute rules only what can be booked', () => {
  const booked = (rule: RuleSpec) => {
    const lawful = talkCountsAs({ ...rule, basis: 'law' });
    return outcomeOf(startedCase(lawful).books('samtal', '2026-03-11', { present: ['barn-1'] }));
  };
  expect(booked({ with: { foralder: 'one' } })).toEqual(['not-met', ['besok.with']]);
  expect(booked({ without: ['barn'] })).toEqual(['not-met', ['besok.without']]);
  expect(booked({ place: ['hemma'] })).toEqual(['counts', []]);
});

test('a rule of the method is asked of the step itself, not of what counts as it', () => {
  const story = startedCase(talkCountsAs({ with: { foralder: 'one' } }));
  expect(outcomeOf(story.holds('samtal', { present: ['barn-1'] }))).toEqual(['counts', []]);
});

test('what counts as a step counts as all that that step counts as, and meets the absolute rules of them all', () => {
  const compiled = compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: {
            kontakt: {
              meeting: {},
              ...under('must', { without: ['barn'], basis: 'law' }, { times: { to: 1 } }),
            },
            besok: { meeting: {}, countsAs: 'kontakt' },
            samtal: { meeting: {}, countsAs: 'besok' },
          },
        },
      },
    }),
  );
  const story = startedCase(compiled).holds('samtal', { present: ['foralder-1'] });
  const counts = Object.entries(story.state.facts.steps).map(([step, { count }]) => [step, count]);
  expect(counts).toEqual([
    ['samtal', 1],
    ['besok', 1],
    ['kontakt', 1],
  ]);
  expect(outcomeOf(startedCase(compiled).holds('samtal', { present: ['barn-1'] }))).toEqual([
    'not-met',
    ['kontakt.without'],
  ]);
  expect(outcomeOf(story.holds('samtal', { present: ['foralder-1'] }))).toEqual([
    'deviates',
    ['kontakt.times'],
  ]);
});
