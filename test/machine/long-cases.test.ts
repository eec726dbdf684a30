import { describe, expect, test } from 'vitest';
import { nextWakeAt } from '../../src/case/next-wake.js';
import { notices } from '../../src/case/notices.js';
import type { RuleSpec, Rules } from '../../src/definition/rule.js';
import { fold } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { allLimits } from '../../src/machine/limits.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';
import { refusedBy } from '../definitions/story.js';

const withVisits = (...rules: RuleSpec[]): CompiledPathway =>
  compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: {
            besok: {
              meeting: {},
              exceptions: { sjukdom: { counts: 'postponed' } },
              ...under('must', ...rules),
            },
          },
        },
      },
    }),
  );

const told = (compiled: CompiledPathway, story: TestCase, until: string): readonly string[] =>
  notices(compiled, story.state, '2026-03-01', until).map(({ key }) => key);

/** Two visits in each of so many weeks, on Tuesday and Thursday, from 3 March 2026. */
function twiceAWeek(compiled: CompiledPathway, weeks: number): TestCase {
  const story = startedCase(compiled).on('2026-03-03');
  for (let week = 0; week < weeks; week += 1)
    story.holds('besok', { present: [] }).after('P2D').holds('besok', { present: [] }).after('P5D');
  return story;
}

describe('a case of many visits', () => {
  test('in which each week has had its visits has nothing late, however long it goes on', () => {
    const weekly = withVisits({ dose: { from: 2, per: 'P1W', reading: 'calendar' } });
    const story = twiceAWeek(weekly, 45);
    expect(story.state.facts.breaches).toEqual([]);
    expect(told(weekly, story, story.state.facts.at)).toEqual([]);
  });

  test('in which one week was missed has that one for ever', () => {
    const weekly = withVisits({
      every: { period: 'P1W', from: { case: 'started' }, reading: 'calendar' },
    });
    const story = startedCase(weekly).on('2026-03-10');
    for (let week = 0; week < 60; week += 1) story.holds('besok', { present: [] }).after('P1W');
    const missed = notices(weekly, story.state, '2026-03-01', story.state.facts.at);
    expect(missed.map(({ key }) => key)).toEqual(['besok.every|e-005@2026-03-02|2026-03-08']);
    expect(
      missed.map(({ met }) => met),
      'no later visit was in that week',
    ).toEqual([undefined]);
  });

  test('in which every week was postponed by rule has nothing late', () => {
    const weekly = withVisits({
      every: { period: 'P1W', from: { case: 'started' }, reading: 'calendar' },
    });
    const story = startedCase(weekly).on('2026-03-04');
    for (let week = 0; week < 50; week += 1) story.misses('besok', 'sjukdom').after('P1W');
    expect(told(weekly, story, story.state.facts.at)).toEqual([]);
  });

  test('may be asked for more visits than forty', () => {
    const yearly = withVisits({
      dose: { from: 45, per: 'P1Y', reading: 'calendar', since: { case: 'started' } },
    });
    expect(told(yearly, twiceAWeek(yearly, 40), '2027-01-31')).toEqual([]);
    const most = withVisits({ dose: { to: 45, per: 'P1Y', reading: 'rolling' } });
    expect(twiceAWeek(most, 24).last.deviations).toMatchObject([{ rule: 'besok.dose' }]);
    const counted = withVisits({
      needs: { count: { step: 'besok', to: 44, since: { case: 'started' } } },
    });
    expect(
      refusedBy(
        twiceAWeek(counted, 22).holds('besok', { present: [] }).tries().holds('besok', { present: [] }),
      ),
    ).toEqual(['besok.needs']);
  });
});

describe('rules that are in force in some cases only', () => {
  const old = { validUntil: '2025-12-31' };
  const recent = { validFrom: '2026-01-01' };
  const phase = (rules: Rules, steps: object = {}): CompiledPathway =>
    compilePathway(
      smallPathway({
        phases: { arbete: { ...rules, steps: { besok: { meeting: {} }, brev: { task: {} }, ...steps } } },
      }),
    );

  test('do not decide by themselves when a step is done', () => {
    const compiled = withVisits(
      { id: 'gammal', times: { from: 4 }, ...old },
      { id: 'ny', times: { from: 1 }, ...recent },
      { due: { within: 'P7D', from: { case: 'started' } } },
    );
    const story = startedCase(compiled).on('2026-03-03').holds('besok', { present: [] });
    expect(told(compiled, story, '2026-04-01')).toEqual([]);
  });

  test('do not decide how many times a phase is opened', () => {
    const compiled = phase(
      under('must', { id: 'gammal', times: { to: 1 }, ...old }, { id: 'ny', times: { to: 3 }, ...recent }),
    );
    const story = startedCase(compiled).after('P1D').ends('arbete', { reason: 'paus' }).after('P1D');
    expect(story.opens('arbete').last.standing).toBe('counts');
  });

  test('do not decide which step the machine shows', () => {
    const compiled = phase(under('must', { order: ['besok', 'brev'], ...old }));
    expect(insideOf(compiled).program.phases.get('arbete')?.order).toBeUndefined();
  });

  test('wake nobody for a time box that does not stand', () => {
    const compiled = phase(
      under('usual', { lasts: { to: 'P10D' }, automatically: true, validUntil: '2020-12-31' }),
    );
    expect(nextWakeAt(compiled, startedCase(compiled).state, '2027-01-01')).toBeUndefined();
  });
});

test('a phase that ends by itself wakes when what its steps lack ceases to be asked', () => {
  const until = { while: { date: { until: '2026-03-31' } } } as const;
  const compiled = compilePathway(
    smallPathway({
      phases: {
        arbete: {
          must: [{ ends: { done: 'brev' }, automatically: true }],
          steps: {
            besok: { meeting: {}, ...under('must', { times: { from: 3 }, ...until }) },
            brev: { task: {} },
          },
        },
      },
    }),
  );
  const story = startedCase(compiled).on('2026-03-05').does('brev');
  const open = fold(compiled, story.journal, { until: '2026-03-31' }).facts.phases.arbete;
  const ended = fold(compiled, story.journal, { until: '2026-05-20' }).facts.phases.arbete;
  expect([open?.status, ended]).toMatchObject(['open', { status: 'completed', ended: '2026-04-01' }]);
});

test('of two entries with one id the first recorded counts, whatever comes first in the store', () => {
  const compiled = withVisits({ times: { from: 1 } });
  const base = {
    id: 'x',
    kind: 'joined',
    role: 'barn',
    happened: '2026-03-02',
    by: { role: 'chef' },
  } as const;
  const first = { ...base, person: 'barn-8', recordedAt: '2026-03-02T10:00:00Z' };
  const second = { ...base, person: 'barn-9', recordedAt: '2026-03-02T11:00:00Z' };
  expect(fold(compiled, [second, first])).toEqual(fold(compiled, [first, second]));
});

test('a miss in a step that is per person says whom it is about', () => {
  const compiled = compilePathway(
    smallPathway({ phases: { arbete: { steps: { samtal: { meeting: {}, per: 'barn' } } } } }),
  );
  const miss = (about: object): readonly string[] =>
    refusedBy(startedCase(compiled).after('P1D').tries().misses('samtal', 'no-show', about));
  expect([miss({}), miss({ about: 'ingen' }), miss({ about: 'barn-1' })]).toEqual([
    ['about-missing'],
    ['about-not-in-role'],
    [],
  ]);
});

test('an extended clock stands still in a pause as any other, and not on the day of the extension', () => {
  const compiled = compilePathway(
    smallPathway({
      pauses: { vila: { ends: 'event' } },
      phases: {
        arbete: {
          steps: {
            besok: {
              meeting: {},
              ...under('must', {
                due: {
                  within: 'P10D',
                  from: { case: 'started' },
                  extend: { skal: { title: { sv: 'Skäl' } } },
                },
              }),
            },
          },
        },
      },
    }),
  );
  const story = startedCase(compiled).on('2026-03-06').pauses('vila');
  story.on('2026-03-10').extends('besok.due', '2026-03-20', 'skal');
  const due = (on: string) =>
    allLimits(insideOf(compiled).program, story.state.facts, on).map((limit) => limit.due);
  expect([due('2026-03-10'), due('2026-03-12')]).toEqual([['2026-03-20'], ['2026-03-22']]);
  expect(nextWakeAt(compiled, story.state, '2026-03-12')).toBeUndefined();
});
