import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/local-date.js';
import { nextWakeAt } from '../../src/case/next-wake.js';
import { type Notice, notices } from '../../src/case/notices.js';
import type { Pathway } from '../../src/definition/pathway.js';
import { advance } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { allLimits, limitKey } from '../../src/machine/limits.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { everyone, watched, watchedCase, watchedPathway } from './watched-pathway.js';

const told = (list: readonly Notice[]): readonly string[] => list.map(({ on, rule }) => `${on} ${rule}`);

/** A pathway with a clock of every kind, of which some stop by time alone. */
const ticking = compilePathway(
  watchedPathway({
    must: [],
    phases: {
      arbete: {
        must: [{ lasts: { to: 'P5M' }, automatically: true }],
        steps: {
          besok: {
            meeting: {},
            must: [{ every: { period: 'P1M', reading: 'since-last', from: { consent: 'dela' } } }],
          },
          enskilt: {
            meeting: {},
            per: 'barn',
            usual: [{ every: { period: 'P3W', reading: 'since-last', from: { opened: 'arbete' } } }],
          },
          plan: {
            plan: {},
            must: [
              {
                due: { within: 'P1M', from: { opened: 'arbete' } },
                while: { date: { until: '2026-05-01' } },
              },
            ],
          },
          brev: {
            task: {},
            usual: [
              {
                due: { within: 'P2W', from: { opened: 'arbete' } },
                while: { date: { from: '2026-04-20' } },
              },
            ],
          },
          utflykt: { meeting: {}, usual: [{ dose: { from: 1, per: 'P1M', reading: 'calendar' } }] },
        },
      },
    },
    steps: {
      avstamning: {
        meeting: { form: 'staff' },
        must: [{ every: { period: 'P1W', reading: 'calendar', from: { case: 'started' } } }],
        usual: [{ dose: { from: 2, per: 'P2W', reading: 'rolling' } }],
      },
    },
    outcomes: { avbrott: { administrative: true } },
  } satisfies Partial<Pathway>),
);

describe('a passed limit is told', () => {
  const story = watchedCase();

  test('on the day after the last day, with source, strength and whom to tell', () => {
    const [first, second, third] = notices(watched, story.state, '2026-03-02', '2026-04-03');
    expect(first).toMatchObject({
      rule: 'avstamning.due',
      due: '2026-03-09',
      on: '2026-03-10',
      severity: 'unusual',
    });
    expect(second).toMatchObject({
      rule: 'besok.every',
      due: '2026-03-16',
      on: '2026-03-17',
      severity: 'overdue',
    });
    expect(third).toMatchObject({ rule: 'plan.due', on: '2026-04-03', escalate: 'chef' });
    expect(first?.key).toBe(`avstamning.due|${story.state.facts.start?.entry}|2026-03-09`);
  });

  test('after the day of `from` and no later than that of `to`', () => {
    const between = (from: string, to: string) => told(notices(watched, story.state, from, to));
    expect(between('2026-03-09', '2026-03-10')).toEqual(['2026-03-10 avstamning.due']);
    expect(between('2026-03-10', '2026-03-16')).toEqual([]);
    expect(between('2026-03-16T22:59:59Z', '2026-03-16T23:00:00Z')).toEqual(['2026-03-17 besok.every']);
    expect(between('2026-04-10', '2026-03-01')).toEqual([]);
  });

  test('also when it was met late, with the day; and no more once late truth has it met in time', () => {
    const late = watchedCase().on('2026-03-25').holds('besok', everyone);
    const besok = (one: TestCase) =>
      notices(watched, one.state, '2026-03-02', '2026-03-26').filter(({ rule }) => rule === 'besok.every');
    expect(besok(late)).toMatchObject([{ due: '2026-03-16', on: '2026-03-17', met: '2026-03-25' }]);
    expect(besok(late.backdated('2026-03-12').holds('besok', everyone))).toEqual([]);
  });

  test('once, when its clock ceases by time alone: the rule stops standing, the consent runs out', () => {
    const ceased = watchedCase(ticking)
      .consents('dela', 'foralder-1', { form: 'written', until: '2026-04-20' })
      .consents('dela', 'foralder-2', { form: 'written' });
    const list = notices(ticking, ceased.state, '2026-03-02', '2026-12-31');
    expect(told(list.filter(({ rule }) => rule === 'besok.every'))).toEqual(['2026-04-03 besok.every']);
    expect(told(list.filter(({ rule }) => rule === 'plan.due'))).toEqual(['2026-04-03 plan.due']);
  });

  test('when a rule comes to stand after its last day, from the day it stands', () => {
    const list = notices(ticking, watchedCase(ticking).state, '2026-03-02', '2026-12-31');
    expect(list.filter(({ rule }) => rule === 'brev.due')).toMatchObject([
      { due: '2026-03-16', on: '2026-04-20' },
    ]);
  });

  test('a rule that begins to stand is enough to look again; so is one that ceases', () => {
    const only = (occasion: object) => {
      const besok = {
        meeting: {},
        must: [{ due: { within: 'P1W', from: { case: 'started' } }, while: occasion }],
      };
      const parts = { must: [], phases: { arbete: { steps: { besok } } }, steps: {} } as Partial<Pathway>;
      const compiled = compilePathway(
        watchedPathway({ ...parts, outcomes: { avbrott: { administrative: true } } }),
      );
      return told(notices(compiled, watchedCase(compiled).state, '2026-03-02', '2026-12-31'));
    };
    expect(only({ date: { from: '2026-05-01' } })).toEqual(['2026-05-01 besok.due']);
    expect(only({ date: { until: '2026-03-09' } })).toEqual([]);
    expect(only({ date: { until: '2026-03-10' } })).toEqual(['2026-03-10 besok.due']);
  });

  test('for each person by name, in a step that is per person', () => {
    const list = notices(ticking, watchedCase(ticking).state, '2026-03-02', '2026-03-31');
    const people = list.filter(({ rule }) => rule === 'enskilt.every').map(({ about }) => about);
    expect(people).toEqual(['barn-1', 'barn-2']);
  });

  test('never before the start, never after the closing', () => {
    const closed = watchedCase().closes('avbrott', { reason: 'flyttat' });
    expect(notices(watched, closed.state, '2026-03-02', '2030-01-01')).toEqual([]);
    expect(() => notices(watched, closed.state, 'igår', '2026-03-02')).toThrow(
      expect.objectContaining({ code: 'invalid-now' }),
    );
  });
});

/** A random story in one of the two pathways: visits, talks, consents with and without an end, pauses, gaps. */
const stories: fc.Arbitrary<TestCase> = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(fc.nat(40), fc.nat(9)), { maxLength: 12 }))
  .map(([first, moves]) => {
    const story = watchedCase(first ? watched : ticking);
    for (const [days, move] of moves) play(days === 0 ? story : story.after(`P${days}D`), move);
    return story;
  });

function play(story: TestCase, move: number): void {
  const today = story.now.slice(0, 10);
  const written = { form: 'written' as const };
  const verbs: readonly (() => unknown)[] = [
    () => story.tries().holds('besok', everyone),
    () => story.tries().holds('enskilt', { present: ['barn-1'], about: 'barn-1' }),
    () => story.tries().does('plan'),
    () => story.tries().holds('utflykt', { present: [] }),
    () => story.tries().consents('dela', 'foralder-1', written),
    () => story.tries().consents('dela', 'foralder-2', { ...written, until: addDays(today, 30) }),
    () => story.tries().withdrawsConsent('dela', 'foralder-1'),
    () => story.tries().pauses('sommar', { review: addDays(today, 20) }),
    () => story.tries().resumes(),
    () => story.tries().holds('avstamning', { present: [] }),
  ];
  verbs[move]?.();
}

const compiledOf = (story: TestCase): CompiledPathway =>
  story.state.pin === watched.pin ? watched : ticking;

describe('laws, on random stories', () => {
  test('400 steps of one day tell what one step of 400 days tells', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(stories, fc.nat(30), (story, before) => {
        const compiled = compiledOf(story);
        const from = addDays(story.state.facts.at, -before);
        const days = Array.from({ length: 400 }, (_none, day) =>
          notices(compiled, story.state, addDays(from, day), addDays(from, day + 1)),
        );
        expect(days.flat()).toEqual(notices(compiled, story.state, from, addDays(from, 400)));
      }),
      { numRuns: 5 },
    );
  });

  test('what is told is what a look at every single day finds', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(stories, (story) => {
        const compiled = compiledOf(story);
        const { at } = story.state.facts;
        const { program } = insideOf(compiled);
        const found = new Map<string, string>();
        for (let day = at; day <= addDays(at, 300); day = addDays(day, 1)) {
          const { facts } = advance(compiled, story.state, day);
          for (const limit of allLimits(program, facts, day)) {
            if (limit.due < day && !found.has(limitKey(limit))) found.set(limitKey(limit), day);
          }
        }
        const expected = new Map([...found].filter(([, day]) => day > at));
        const list = notices(compiled, story.state, at, addDays(at, 300));
        expect(new Map(list.map(({ key, on }) => [key, on]))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('nobody is told of anything before the case says that it wakes', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(stories, (story) => {
        const compiled = compiledOf(story);
        const [first] = notices(
          compiled,
          story.state,
          story.state.facts.at,
          addDays(story.state.facts.at, 400),
        );
        const wake = nextWakeAt(compiled, story.state, story.state.facts.at);
        if (first === undefined) return;
        expect((wake ?? 'never') <= `${first.on}T00:00:00Z`).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
