import { describe, expect, test } from 'vitest';
import type { RuleSpec } from '../../src/definition/rule.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

const window = { before: 'P1W', after: 'P1W' };
const visits = (schedule: NonNullable<RuleSpec['schedule']>): CompiledPathway =>
  compilePathway(
    smallPathway({
      pauses: { semester: { ends: 'date' } },
      phases: {
        arbete: {
          usual: [{ times: { to: 3 } }],
          steps: { besok: { meeting: {}, ...under('must', { schedule }) } },
        },
      },
      steps: { plan: { task: {} } },
    }),
  );
const told = (story: TestCase): readonly (readonly [string, string, string | undefined])[] =>
  (story.overview().schedules ?? []).flatMap(({ occasions }) =>
    occasions.map(({ at, state, on }) => [at, state, on] as const),
  );

describe('what was held before a schedule is another thing', () => {
  test('in an earlier run of the phase', () => {
    const story = startedCase(visits({ from: { opened: 'arbete' }, at: ['P1M', 'P3M'], window }));
    story.on('2026-04-02').holds('besok', { present: [] });
    story.on('2026-05-01').ends('arbete', { reason: 'flytt' }).on('2026-09-01').opens('arbete');
    expect(told(story)).toEqual([
      ['P1M', 'ahead', undefined],
      ['P3M', 'ahead', undefined],
    ]);
  });

  test('before the event that it is counted from', () => {
    const story = startedCase(visits({ from: { last: 'plan' }, at: ['P1M', 'P3M'], window }));
    story.on('2026-03-03').holds('besok', { present: [] }).on('2026-05-01').does('plan');
    expect(told(story)[0]).toEqual(['P1M', 'ahead', undefined]);
    story.on('2026-06-02').holds('besok', { present: [] });
    expect(told(story)[0]).toEqual(['P1M', 'done', '2026-06-02']);
  });
});

test('a pause whose end is set leaves out only what falls in it', () => {
  const story = startedCase(visits({ from: { case: 'started' }, at: ['P2W', 'P1M', 'P3M'] }));
  story.on('2026-03-10').pauses('semester', { until: '2026-03-20' });
  expect(told(story).map(([at, state]) => [at, state])).toEqual([
    ['P2W', 'skipped'],
    ['P1M', 'ahead'],
    ['P3M', 'ahead'],
  ]);
});

test('a pause without a set end leaves out what has fallen in it, and nothing that lies ahead', () => {
  const story = startedCase(
    compilePathway(
      smallPathway({
        pauses: { sjukdom: { ends: 'event' } },
        phases: {
          arbete: {
            steps: {
              besok: {
                meeting: {},
                ...under('must', { schedule: { from: { case: 'started' }, at: ['P2W', 'P1M', 'P3M'] } }),
              },
            },
          },
        },
      }),
    ),
  );
  const states = (day: string): readonly string[] => told(story.on(day)).map(([, state]) => state);
  story.on('2026-03-10').pauses('sjukdom');
  expect(states('2026-03-11')).toEqual(['now', 'ahead', 'ahead']);
  expect(states('2026-03-16')).toEqual(['skipped', 'ahead', 'ahead']);
  expect(states('2026-04-10')).toEqual(['skipped', 'skipped', 'ahead']);
  expect(story.overview().overdue).toEqual([]);
  expect(story.resumes().overview().clocks).toMatchObject([{ due: '2026-06-02' }]);
  expect(story.overview().breaches).toEqual([]);
});

test('only the next occasion may be held now, where no window says how early', () => {
  const story = startedCase(visits({ from: { case: 'started' }, at: ['P1M', 'P3M'] })).on('2026-03-20');
  expect(told(story).map(([at, state]) => [at, state])).toEqual([
    ['P1M', 'now'],
    ['P3M', 'ahead'],
  ]);
});

test('what follows up a closed case can be approved, and is then met', () => {
  const compiled = compilePathway(
    smallPathway({
      followUps: {
        uppfoljning: {
          meeting: {},
          must: [{ approved: { by: ['chef'] } }, { due: { within: 'P3M', from: { case: 'closed' } } }],
        },
      },
    }),
  );
  const story = startedCase(compiled).on('2026-05-04').closes('klar').on('2026-06-01').named('mote-1');
  story.holds('uppfoljning', { present: [] });
  expect(story.overview('chef').approvals).toMatchObject([{ step: 'uppfoljning' }]);
  story.on('2026-06-08').by('chef', 'chef-1').approves('uppfoljning', 'mote-1');
  expect(story.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
  expect(story.on('2026-09-01').overview('chef').overdue).toEqual([]);
});
