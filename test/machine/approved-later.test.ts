import { describe, expect, it } from 'vitest';
import type { StepSpec } from '../../src/definition/pathway.js';
import type { RuleSpec } from '../../src/definition/rule.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase } from '../case/small-pathway.js';

const present: readonly string[] = [];

/** Visits that count when they are approved, with a rule more. */
const visits = (rule: RuleSpec, steps: { readonly [step: string]: StepSpec } = {}): CompiledPathway =>
  compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: { besok: { meeting: {}, must: [{ approved: { by: ['chef'] } }, rule] }, ...steps },
        },
      },
    }),
  );
const visited = (compiled: CompiledPathway, day: string): TestCase =>
  startedCase(compiled).named('besok-1').on(day).holds('besok', { present });
const monthly: RuleSpec = { every: { period: 'P1M', reading: 'calendar', from: { case: 'started' } } };
const planned: RuleSpec = {
  schedule: { from: { case: 'started' }, at: ['P1M', 'P3M'], window: { after: 'P1W' } },
};

describe('a visit in time that is approved when its time has passed', () => {
  it('was made in its calendar period', () => {
    const story = visited(visits(monthly), '2026-04-20');
    expect(story.on('2026-05-06').overview().clocks).toMatchObject([
      { due: '2026-04-30', awaits: { since: '2026-04-20' } },
      { due: '2026-05-31' },
    ]);
    story.by('chef').approves('besok', 'besok-1').on('2026-05-07');
    expect(story.overview()).toMatchObject({ breaches: [], overdue: [] });
  });

  it('was the occasion of a schedule whose turn it was', () => {
    const story = visited(visits(planned), '2026-04-03').on('2026-05-28');
    expect(story.overview().clocks).toMatchObject([
      { due: '2026-04-09', awaits: { since: '2026-04-03' } },
      { due: '2026-06-09' },
    ]);
    expect(story.overview().schedules?.[0]?.occasions[0]).toMatchObject({ state: 'waits', on: '2026-04-03' });
    story.by('chef').approves('besok', 'besok-1').on('2026-05-29');
    expect(story.overview().schedules?.[0]?.occasions[0]).toMatchObject({ state: 'done', on: '2026-04-03' });
    expect(story.overview()).toMatchObject({ breaches: [], overdue: [] });
  });

  it('was not made, when it is sent back instead', () => {
    const story = visited(visits(planned), '2026-04-03').on('2026-05-28').by('chef');
    story.sendsBack('besok', 'besok-1', 'Underlaget saknas.').on('2026-05-29');
    expect(story.overview().breaches).toMatchObject([{ rule: 'besok.schedule', due: '2026-04-09' }]);
  });
});

describe('a most amount of what is approved', () => {
  const twice = (rule: RuleSpec): TestCase =>
    visited(visits(rule), '2026-03-10')
      .named('besok-2')
      .on('2026-03-12')
      .holds('besok', { present, minutes: 90 })
      .by('chef')
      .approves('besok', 'besok-1');
  const deviations = (story: TestCase): readonly string[] => story.last.deviations.map(({ rule }) => rule);

  it.each<[string, RuleSpec]>([
    ['times', { times: { to: 1 } }],
    ['hours', { hours: { to: 1 } }],
    ['dose', { dose: { to: 1, per: 'P1W', reading: 'calendar' } }],
  ])('of %s is judged when it counts', (kind, rule) => {
    const story = twice(rule).on('2026-03-30').approves('besok', 'besok-2');
    expect(story.last.standing).toBe('deviates');
    expect(deviations(story)).toEqual([`besok.${kind}`]);
  });
});

describe('what waits for approval and counts as another step', () => {
  const compiled = compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: {
            kontakt: { meeting: {}, must: [{ due: { within: 'P14D', from: { case: 'started' } } }] },
            besok: { meeting: {}, countsAs: 'kontakt', must: [{ approved: { by: ['chef'] } }] },
          },
        },
      },
    }),
  );

  it('is waited for by the clock of that step', () => {
    const story = visited(compiled, '2026-03-10').on('2026-03-20');
    expect(story.overview().overdue).toMatchObject([
      { rule: 'kontakt.due', awaits: { by: ['chef'], since: '2026-03-10' } },
    ]);
  });
});
