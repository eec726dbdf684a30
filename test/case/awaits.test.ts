import { describe, expect, it } from 'vitest';
import { overview } from '../../src/case/overview.js';
import type { RuleSpec } from '../../src/definition/rule.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { smallPathway } from './small-pathway.js';

/** Visits that count when they are approved, and a rule with a clock on them. */
function compiled(rule: RuleSpec) {
  return compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: {
            mote: { meeting: {} },
            besok: { meeting: {}, must: [{ approved: { by: ['chef'] } }, rule] },
          },
        },
      },
    }),
  );
}

const told = (rule: RuleSpec, tell: (story: TestCase) => TestCase) => {
  const pathway = compiled(rule);
  const story = tell(testCase(pathway, { start: '2026-03-02' }).starts('ordinarie'));
  return (day: string) => {
    const { clocks, next } = overview(pathway, story.on(day).state, {
      now: story.now,
      viewer: { role: 'chef' },
    });
    return {
      clocks: clocks.map(({ due, awaits }) => [due, awaits?.since]),
      why: next.find(({ step }) => step === 'besok')?.why[0]?.code,
    };
  };
};

const present: readonly string[] = [];
const within: RuleSpec = { due: { within: 'P14D', from: { last: 'mote' } } };
const waiting = (story: TestCase): TestCase =>
  story.on('2026-03-10').holds('mote', { present }).on('2026-03-12').holds('besok', { present });
const metAgain = (story: TestCase): TestCase => waiting(story).on('2026-05-01').holds('mote', { present });

describe('a clock whose step waits for approval', () => {
  it('is done, when what waits would meet it', () => {
    const at = told(within, waiting);
    expect(at('2026-04-20')).toEqual({ clocks: [['2026-03-24', '2026-03-12']], why: 'again' });
  });

  it('is late all the same when it has begun anew since', () => {
    const at = told(within, metAgain);
    expect(at('2026-06-01')).toEqual({ clocks: [['2026-05-15', undefined]], why: 'overdue' });
  });

  it('is done since the occasion that would meet it, not since the first that waits', () => {
    const at = told(within, (story) => metAgain(story).on('2026-05-10').holds('besok', { present }));
    expect(at('2026-06-01').clocks).toEqual([['2026-05-15', '2026-05-10']]);
  });

  it('is late when the next time of a rhythm has passed too', () => {
    const every: RuleSpec = { every: { period: 'P1M', reading: 'since-last', from: { case: 'started' } } };
    const at = told(every, (story) => story.on('2026-03-10').holds('besok', { present }));
    expect(at('2026-04-05').clocks).toEqual([['2026-04-02', '2026-03-10']]);
    expect(at('2026-04-10').clocks).toEqual([['2026-04-02', '2026-03-10']]);
    expect(at('2026-04-11').clocks).toEqual([['2026-04-02', undefined]]);
    expect(at('2026-08-01')).toEqual({ clocks: [['2026-04-02', undefined]], why: 'overdue' });
  });

  it('is done only for the calendar periods that were done in', () => {
    const every: RuleSpec = { every: { period: 'P1M', reading: 'calendar', from: { case: 'started' } } };
    const at = told(every, (story) => story.on('2026-04-10').holds('besok', { present }));
    expect(at('2026-06-15').clocks).toEqual([
      ['2026-04-30', '2026-04-10'],
      ['2026-05-31', undefined],
      ['2026-06-30', undefined],
    ]);
  });

  it('counts from the latest time, when an earlier one waits', () => {
    const every: RuleSpec = { every: { period: 'P1M', reading: 'since-last', from: { case: 'started' } } };
    const at = told(every, (story) =>
      story
        .on('2026-03-10')
        .holds('besok', { present })
        .named('b2')
        .on('2026-03-20')
        .holds('besok', { present })
        .by('chef')
        .approves('besok', 'b2'),
    );
    expect(at('2026-05-01').clocks).toEqual([['2026-04-20', undefined]]);
  });
});
