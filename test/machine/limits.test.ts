import { describe, expect, test } from 'vitest';
import type { Pathway } from '../../src/definition/pathway.js';
import type { RuleSpec, Strength } from '../../src/definition/rule.js';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { allLimits } from '../../src/machine/limits.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

const pauses: Pathway['pauses'] = { semester: { ends: 'date' }, sjukdom: { ends: 'event' } };

const clocked = (rule: RuleSpec, strength: Strength = 'must') =>
  compilePathway(
    smallPathway({
      pauses,
      phases: { arbete: { steps: { besok: { meeting: {}, ...under(strength, rule) }, brev: { task: {} } } } },
    }),
  );

const dues = (story: TestCase, compiled: ReturnType<typeof clocked>, on: string): readonly string[] =>
  allLimits(insideOf(compiled).program, story.state.facts, on).map((limit) => limit.due);

const visit = { present: ['foralder-1'] };

describe('a deadline', () => {
  const rule = {
    due: {
      within: 'P14D',
      from: { opened: 'arbete' },
      extend: { synnerliga: { title: { sv: 'Synnerliga skäl' } } },
    },
  } as const;

  test('runs from its anchor, is met by the step, and then no longer runs', () => {
    const compiled = clocked(rule);
    const story = startedCase(compiled);
    expect(dues(story, compiled, '2026-03-02')).toEqual(['2026-03-16']);
    expect(dues(story.on('2026-03-16').holds('besok', visit), compiled, '2026-03-16')).toEqual([]);
    expect(story.state.facts.breaches).toEqual([]);
  });

  test('met late is a breach for ever, and late truth takes it back', () => {
    const compiled = clocked(rule);
    const story = startedCase(compiled).on('2026-03-20').named('sent').holds('besok', visit);
    expect(story.state.facts.breaches).toMatchObject([
      { rule: 'besok.due', due: '2026-03-16', met: '2026-03-20' },
    ]);
    story.backdated('2026-03-10').holds('besok', visit);
    expect(story.state.facts.breaches).toEqual([]);
  });

  test('is extended on a ground, to a later day only, and the latest extension counts', () => {
    const compiled = clocked(rule);
    const story = startedCase(compiled).extends('besok.due', '2026-03-30', 'synnerliga');
    expect(dues(story, compiled, '2026-03-02')).toEqual(['2026-03-30']);
    expect(story.extends('besok.due', '2026-03-25', 'synnerliga').last.refusal?.reasons).toMatchObject([
      { rule: 'not-later', found: { value: '2026-03-30' } },
    ]);
    expect(story.extends('besok.due', '2026-04-10', 'andra').last.refusal?.reasons).toMatchObject([
      { rule: 'unknown-ground' },
    ]);
    expect(dues(story.extends('besok.due', '2026-04-10', 'synnerliga'), compiled, '2026-03-02')).toEqual([
      '2026-04-10',
    ]);
    expect(story.state.facts.extensions['besok.due']).toHaveLength(2);
  });

  test('of law rolls over to a working day and shows the unrolled day', () => {
    const compiled = clocked({ basis: 'law', due: { within: 'P14D', from: { case: 'started' } } });
    const story = startedCase(compiled);
    const [limit] = allLimits(
      insideOf(compiled).program,
      { ...story.state.facts, start: { ...story.state.facts.start!, on: '2026-12-11', since: '2026-12-11' } },
      '2026-12-12',
    );
    expect(limit).toMatchObject({ due: '2026-12-28', unrolled: '2026-12-25' });
  });

  test('in working days and at once', () => {
    const friday = clocked({ due: { within: { workingDays: 1 }, from: { case: 'started' } } });
    const started = (compiled: ReturnType<typeof clocked>) => startedCase(compiled);
    expect(dues(started(friday), friday, '2026-03-02')).toEqual(['2026-03-03']);
    const atOnce = clocked({ due: { within: 'same-day', from: { case: 'started' } } });
    expect(dues(started(atOnce), atOnce, '2026-03-02')).toEqual(['2026-03-02']);
  });
});

describe('a cadence', () => {
  const every = { period: 'P1M', from: { opened: 'arbete' } } as const;

  test('since the last counts from the actual day; calendar asks once in each whole month', () => {
    const since = clocked({ every: { ...every, reading: 'since-last' } });
    const calendar = clocked({ every: { ...every, reading: 'calendar' } });
    const visited = (compiled: ReturnType<typeof clocked>) =>
      startedCase(compiled).on('2026-03-20').holds('besok', visit);
    expect(dues(visited(since), since, '2026-03-20')).toEqual(['2026-04-20']);
    expect(dues(visited(calendar), calendar, '2026-05-10')).toEqual(['2026-04-30', '2026-05-31']);
  });

  test('stands still in a pause and starts again the day the case is resumed', () => {
    const compiled = clocked({ every: { ...every, reading: 'since-last' } });
    const story = startedCase(compiled).on('2026-03-20').pauses('sjukdom');
    expect(dues(story, compiled, '2026-04-15')).toEqual([]);
    expect(dues(story.on('2026-04-20').resumes(), compiled, '2026-04-20')).toEqual(['2026-05-20']);
  });

  test('that had passed before the pause stays passed', () => {
    const compiled = clocked({ every: { ...every, reading: 'since-last' } });
    const story = startedCase(compiled).on('2026-04-10').pauses('sjukdom');
    expect(dues(story, compiled, '2026-04-15')).toEqual(['2026-04-02']);
    story.on('2026-04-20').resumes();
    expect(story.state.facts.breaches).toMatchObject([{ due: '2026-04-02', met: '2026-04-20' }]);
  });
});

describe('a pause', () => {
  test('moves a stopped deadline by whole days and leaves a rule of law alone', () => {
    const rules: RuleSpec[] = [
      { id: 'eget', due: { within: 'P20D', from: { case: 'started' } } },
      { id: 'lag', basis: 'law', due: { within: 'P20D', from: { case: 'started' } } },
    ];
    const compiled = compilePathway(
      smallPathway({
        pauses,
        phases: {
          arbete: { steps: { besok: { meeting: {}, ...under('must', ...rules) }, brev: { task: {} } } },
        },
      }),
    );
    const story = startedCase(compiled).on('2026-03-09').pauses('semester', { until: '2026-03-15' });
    expect(dues(story, compiled, '2026-03-12')).toEqual(['2026-03-26', '2026-03-23']);
    story.on('2026-03-30');
    expect(story.state.facts.status).toBe('open');
    expect(story.state.facts.pauses).toEqual([
      { from: '2026-03-09', until: '2026-03-15', ends: '2026-03-15', ground: 'semester' },
    ]);
    expect(dues(story, compiled, '2026-03-30')).toEqual(['2026-03-29', '2026-03-23']);
  });

  test('is not ended by a visit, which counts with a deviation', () => {
    const compiled = clocked({ times: { from: 1 } });
    const story = startedCase(compiled).pauses('sjukdom').holds('besok', visit);
    expect(story.last).toMatchObject({ standing: 'deviates', deviations: [{ rule: 'case-paused' }] });
    expect(story.state.facts.status).toBe('paused');
  });
});

describe('a time box', () => {
  const boxed = (automatically?: true) =>
    compilePathway(
      smallPathway({
        phases: {
          arbete: {
            ...under('must', { lasts: { to: 'P6M' }, ...(automatically ? { automatically } : {}) }),
            steps: { besok: { meeting: {} }, brev: { task: {} } },
          },
        },
      }),
    );

  test('ends the phase by itself on its last day, however late anyone looks', () => {
    const story = startedCase(boxed(true)).on('2027-05-01');
    expect(story.state.facts.phases.arbete).toMatchObject({
      status: 'completed',
      opened: '2026-03-02',
      ended: '2026-09-02',
    });
  });

  test('without `automatically` it only shows as passed', () => {
    const compiled = boxed();
    const story = startedCase(compiled).on('2027-05-01');
    expect(story.state.facts.phases.arbete?.status).toBe('open');
    expect(dues(story, compiled, '2027-05-01')).toEqual(['2026-09-02']);
  });
});

describe('a dose', () => {
  test('asks for its least in each whole week and shows too many at once', () => {
    const compiled = clocked({ dose: { from: 2, to: 3, per: 'P1W', reading: 'calendar' } }, 'usual');
    const story = startedCase(compiled).holds('besok', visit).holds('besok', visit).holds('besok', visit);
    expect(story.last.standing).toBe('counts');
    expect(story.holds('besok', visit).last).toMatchObject({
      standing: 'deviates',
      deviations: [{ rule: 'besok.dose' }],
    });
    expect(dues(story, compiled, '2026-03-22')).toEqual(['2026-03-15', '2026-03-22']);
  });
});

describe('a limit that passed and then ceased by time alone', () => {
  test('is kept: no later entry makes it as if it had never been', () => {
    const consents: Pathway['consents'] = { dela: { kind: 'secrecy', givers: { foralder: 'all' } } };
    const rule = { every: { period: 'P1M', reading: 'since-last', from: { consent: 'dela' } } } as const;
    const compiled = compilePathway(
      smallPathway({
        consents,
        phases: { arbete: { steps: { besok: { meeting: {}, ...under('must', rule) }, brev: { task: {} } } } },
      }),
    );
    const story = startedCase(compiled)
      .consents('dela', 'foralder-1', { until: '2026-05-01' })
      .consents('dela', 'foralder-2', { until: '2026-05-01' });
    expect(dues(story, compiled, '2026-04-20')).toEqual(['2026-04-02']);
    expect(dues(story, compiled, '2026-05-20')).toEqual([]);
    story.on('2026-05-20').does('brev');
    expect(story.state.facts.breaches).toMatchObject([
      { rule: 'besok.every', due: '2026-04-02', met: '2026-05-02' },
    ]);
  });
});
