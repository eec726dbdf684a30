import { describe, expect, test } from 'vitest';
import { type Overview, overview } from '../../src/case/overview.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { everyone, watched, watchedCase, watchedPathway } from './watched-pathway.js';

const seen = (story: TestCase, now: string, role = 'chef'): Overview =>
  overview(watched, story.state, { now, viewer: { role } });
const ids = (list: readonly { readonly step?: string }[]): readonly (string | undefined)[] =>
  list.map(({ step }) => step);

describe('what is next', () => {
  test('required steps come first, the rest as written; one line says why and what is asked', () => {
    const { next } = seen(watchedCase(), '2026-03-02');
    expect(ids(next)).toEqual(['plan', 'enskilt', 'besok', 'brev', 'utflykt', 'matning']);
    expect(next[0]).toEqual({
      step: 'plan',
      record: 'done',
      phase: 'arbete',
      required: true,
      why: [
        { code: 'due', rules: ['plan.due'] },
        { code: 'required', rules: ['plan.times'] },
        { code: 'phase-open', rules: [] },
      ],
      due: '2026-04-02',
      times: { done: 0, from: 1 },
      participants: [],
      excluded: [],
      by: ['behandlare'],
      planned: [],
      deviations: [],
    });
  });

  test('what is overdue comes before what is required', () => {
    const { next } = seen(watchedCase(), '2026-03-17');
    expect(ids(next).slice(0, 2)).toEqual(['besok', 'plan']);
    expect(next[0]?.why[0]).toEqual({ code: 'overdue', rules: ['besok.every'] });
  });

  test('who takes part: candidates, roles that nobody holds, roles that may not', () => {
    const story = watchedCase().leaves('behandlare-1', 'behandlare');
    const besok = seen(story, '2026-03-03').next.find(({ step }) => step === 'besok');
    expect(besok?.participants).toMatchObject([
      { role: 'behandlare', wanted: 'one', candidates: [], unfilled: true },
      { role: 'foralder', wanted: 'all', candidates: ['foralder-1', 'foralder-2'], unfilled: false },
    ]);
    expect(besok?.excluded).toEqual(['skola']);
  });

  test('a step per person remains for those who have not done it', () => {
    const story = watchedCase().holds('enskilt', { present: ['barn-1'], about: 'barn-1' });
    const once = seen(story, '2026-03-02').next.find(({ step }) => step === 'enskilt');
    expect(once).toMatchObject({ for: ['barn-1', 'barn-2'], required: true });
    story.holds('enskilt', { present: ['barn-1'], about: 'barn-1' });
    const twice = seen(story, '2026-03-02').next.find(({ step }) => step === 'enskilt');
    expect(twice?.for).toEqual(['barn-2']);
  });

  test('a task that is done is not offered again, a meeting is, last', () => {
    const story = watchedCase().does('plan').does('brev').holds('utflykt', { present: [] });
    const { next } = seen(story, '2026-03-02');
    expect(ids(next)).toEqual(['enskilt', 'besok', 'matning', 'utflykt']);
    expect(next.at(-1)?.why[0]).toEqual({ code: 'again', rules: [] });
  });

  test('before the start: the ways in, and what they ask', () => {
    const story = testCase(watched, { start: '2026-03-02' }).denies('klart');
    const { next, waysIn, waysOut, status } = seen(story, '2026-03-02');
    expect({ next, waysOut, status }).toEqual({ next: [], waysOut: [], status: { code: 'none' } });
    expect(waysIn).toMatchObject([
      { start: 'ordinarie', open: false, criteria: [{ rule: 'ordinarie.needs', liftedBy: ['chef'] }] },
      { start: 'akut', open: true, criteria: [] },
    ]);
  });

  test('in a pause only what has a clock that runs, and that the pause can be ended', () => {
    const story = watchedCase().pauses('sommar', { review: '2026-03-20' });
    const paused = seen(story, '2026-03-20');
    expect(paused.status).toMatchObject({ code: 'paused', ground: 'sommar', review: '2026-03-20' });
    expect(paused.decisions).toEqual([{ record: 'resumed', deviations: [] }]);
    expect(paused.attention.review).toBe('2026-03-20');
    expect(ids(paused.next)).toEqual([]);
    expect(paused.overdue).toEqual([]);
    expect(paused.clocks.find(({ rule }) => rule === 'plan.due')).toMatchObject({ stopped: true });
  });

  test('a closed case asks for nothing', () => {
    const closed = seen(watchedCase().closes('avbrott', { reason: 'flyttat' }), '2026-09-01');
    expect(closed.status).toEqual({
      code: 'closed',
      since: '2026-03-02',
      start: 'ordinarie',
      outcome: 'avbrott',
    });
    expect([closed.next, closed.blocked, closed.clocks, closed.waysOut, closed.decisions]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('what is blocked', () => {
  test('a step with every unmet criterion, the values used, and who can supply what', () => {
    const story = watchedCase().consents('dela', 'foralder-1', { form: 'written' });
    const { blocked } = seen(story, '2026-03-02');
    expect(blocked.find(({ step }) => step === 'avstamning')).toMatchObject({
      record: 'held',
      criteria: [
        {
          rule: 'avstamning.needs',
          code: 'needs',
          strength: 'must',
          absolute: true,
          liftedBy: [],
          explained: { kind: 'consent', value: false },
          lifts: [{ record: 'consent-given', of: 'dela', about: ['foralder-2'], by: ['foralder'] }],
        },
      ],
    });
  });

  test('a phase that waits is one line, with the day on which the answer changes by itself', () => {
    const { blocked } = seen(watchedCase().does('plan'), '2026-03-02');
    const opened = blocked.filter(({ record }) => record === 'opened');
    expect(opened.map(({ phase }) => phase)).toEqual(['eftervard']);
    expect(opened[0]).toMatchObject({
      changesAt: '2026-06-02',
      criteria: [{ rule: 'eftervard.opens' }, { rule: 'eftervard.lagt' }],
    });
  });

  test('a phase that belongs to another way in is not spoken of', () => {
    const { blocked, decisions } = seen(watchedCase(), '2026-03-02');
    expect([...blocked, ...decisions].some(({ phase }) => phase === 'akutarbete')).toBe(false);
  });

  test('an open phase that cannot be completed names the goals; once it can, it is a decision', () => {
    const story = watchedCase().setsGoal('mal-1').does('plan');
    for (const barn of ['barn-1', 'barn-2']) story.holds('enskilt', { present: [barn], about: barn });
    const ended = seen(story, '2026-03-02').blocked.find(({ record }) => record === 'ended');
    expect(ended).toMatchObject({
      phase: 'arbete',
      criteria: [{ rule: 'arbete.ends', found: { reached: 0 } }],
    });
    const after = seen(story.marksGoal('mal-1', 'reached'), '2026-03-02');
    expect(after.decisions).toEqual([{ record: 'ended', phase: 'arbete', deviations: [] }]);
  });

  test('a standing condition that fails stops its steps and asks the one who decides', () => {
    const unknown = seen(watchedCase(), '2026-03-02');
    expect(unknown.attention.standing).toMatchObject([{ rule: 'case.throughout', value: 'unknown' }]);
    expect(ids(unknown.next)).toContain('utflykt');
    const { attention, blocked } = seen(watchedCase().denies('hallbart'), '2026-03-02');
    expect(attention.standing).toMatchObject([{ value: false, decide: 'chef', stops: ['utflykt'] }]);
    expect(ids(blocked)).toContain('utflykt');
  });
});

describe('clocks', () => {
  test('overdue, unusual and soon are kept apart, each with source, anchor and dates', () => {
    const { overdue, unusual, soon, clocks } = seen(watchedCase(), '2026-03-31');
    expect(overdue).toMatchObject([
      { rule: 'besok.every', from: '2026-03-02', due: '2026-03-16', daysLate: 15, daysLeft: 0 },
    ]);
    expect(unusual).toMatchObject([{ rule: 'avstamning.due', due: '2026-03-09', daysLate: 22 }]);
    expect(soon).toMatchObject([
      { rule: 'plan.due', due: '2026-04-02', daysLate: 0, daysLeft: 2, escalate: 'chef' },
    ]);
    expect(clocks.map(({ rule, state }) => [rule, state])).toEqual([
      ['avstamning.due', 'unusual'],
      ['besok.every', 'overdue'],
      ['plan.due', 'soon'],
      ['arbete.lasts', 'running'],
    ]);
  });

  test('the last day is on time; how many days are soon can be chosen', () => {
    const story = watchedCase();
    expect(seen(story, '2026-03-16').overdue).toEqual([]);
    const wide = overview(watched, story.state, {
      now: '2026-03-16',
      viewer: { role: 'chef' },
      soonDays: 30,
    });
    expect(wide.soon.map(({ rule }) => rule)).toEqual(['besok.every', 'plan.due']);
  });

  test('what was met late stays to be seen', () => {
    const { overdue, breaches } = seen(watchedCase().on('2026-03-20').holds('besok', everyone), '2026-03-20');
    expect(overdue).toEqual([]);
    expect(breaches).toMatchObject([{ rule: 'besok.every', due: '2026-03-16', met: '2026-03-20' }]);
  });

  test('how long an open phase has lasted stands beside what is usual', () => {
    expect(seen(watchedCase(), '2026-04-01').lengths).toEqual([
      {
        phase: 'arbete',
        rule: 'arbete.lasts',
        strength: 'usual',
        source: [],
        opened: '2026-03-02',
        days: 30,
        about: 'P2M',
        to: 'P3M',
      },
    ]);
  });
});

describe('people, consents, goals and ways out', () => {
  test('a planned occasion tells who is expected, who is missing and whether that is enough', () => {
    const story = watchedCase().books('besok', '2026-03-10', everyone).joins('foralder-3', 'foralder');
    const { bookings, next } = seen(story, '2026-03-11');
    expect(bookings).toMatchObject([{ step: 'besok', on: '2026-03-10', passed: true, quorate: false }]);
    expect(bookings[0]?.participants).toMatchObject([
      { role: 'behandlare', expected: ['behandlare-1'], absent: [], enough: true },
      { role: 'foralder', expected: ['foralder-1', 'foralder-2'], absent: ['foralder-3'], enough: false },
    ]);
    expect(next.find(({ step }) => step === 'besok')?.planned).toEqual(['2026-03-10']);
  });

  test.each([
    ['never asked', (story: TestCase) => story, { state: 'never-asked', asked: true }],
    [
      'given',
      (story: TestCase) => story.consents('dela', 'foralder-1', { form: 'written' }),
      { state: 'given' },
    ],
    ['given orally', (story: TestCase) => story.consents('dela', 'foralder-1'), { state: 'not-written' }],
    [
      'limited',
      (story: TestCase) => story.consents('dela', 'foralder-1', { form: 'written', information: ['samtal'] }),
      { state: 'limited', information: ['samtal'] },
    ],
    [
      'expired',
      (story: TestCase) => story.consents('dela', 'foralder-1', { form: 'written', until: '2026-03-09' }),
      { state: 'expired', until: '2026-03-09' },
    ],
    ['refused', (story: TestCase) => story.refusesConsent('dela', 'foralder-1'), { state: 'refused' }],
    [
      'withdrawn',
      (story: TestCase) =>
        story
          .consents('dela', 'foralder-1', { form: 'written' })
          .on('2026-03-05')
          .withdrawsConsent('dela', 'foralder-1'),
      { state: 'withdrawn', from: '2026-03-05' },
    ],
  ])('a consent is told giver by giver: %s', (_name, tell, expected) => {
    const [dela] = seen(tell(watchedCase()), '2026-03-10').consents;
    expect(dela).toMatchObject({ consent: 'dela', kind: 'secrecy', inForce: false, stops: ['avstamning'] });
    expect(dela?.givers?.[0]).toMatchObject({ giver: 'foralder-1', ...expected });
    expect(dela?.givers?.[1]).toEqual({ giver: 'foralder-2', asked: true, state: 'never-asked' });
  });

  test('goals with their counts, values with their change and band, children with their last word', () => {
    const story = watchedCase()
      .setsGoal('mal-1', { owner: 'barn-1' })
      .setsGoal('mal-2')
      .marksGoal('mal-2', 'dropped')
      .measures('matning', 'barn-1', { summa: 10 })
      .on('2026-03-20')
      .measures('matning', 'barn-1', { summa: 21 })
      .holds('besok', { ...everyone, heard: ['barn-1'] });
    const { goals, measures, children } = seen(story, '2026-03-20');
    expect(goals).toMatchObject({ set: 1, reached: 0, open: 1, dropped: 1 });
    expect(goals?.goals[0]).toMatchObject({ goal: 'mal-1', owner: 'barn-1', status: 'open' });
    expect(measures).toMatchObject([
      { person: 'barn-1', points: 2, change: { summa: 'improved' }, bands: { summa: 'hog' } },
    ]);
    expect(children).toEqual([
      { child: 'barn-1', heard: { on: '2026-03-20', step: 'besok' } },
      { child: 'barn-2' },
    ]);
  });

  test('every way out with what it asks; one is always open', () => {
    const story = watchedCase().setsGoal('mal-1');
    expect(seen(story, '2026-03-02').waysOut).toMatchObject([
      { outcome: 'klar', open: false, criteria: [{ rule: 'klar.needs' }], deviations: [{}] },
      { outcome: 'avbrott', open: true, administrative: true, reason: true, criteria: [] },
    ]);
  });

  test('deviations are counted, and what was left undone is listed until it is done', () => {
    const story = watchedCase().ends('arbete', { reason: 'familjen vill gå vidare' });
    story.on('2026-03-05').holds('besok', everyone);
    const left = seen(story, '2026-03-05');
    expect(left.phases.find(({ phase }) => phase === 'arbete')?.leftUndone).toEqual(['plan', 'enskilt']);
    expect(left.attention.deviations).toEqual({ deviates: 1, overridden: 0, noted: 0 });
    const done = seen(story.does('plan'), '2026-03-05');
    expect(done.phases.find(({ phase }) => phase === 'arbete')?.leftUndone).toEqual(['enskilt']);
  });

  test('the headline count is declared; what is held is counted', () => {
    const compiled = compilePathway(
      watchedPathway({
        headline: { count: 4, parts: ['tema'] },
        phases: {
          arbete: {
            steps: {
              ett: { meeting: {}, part: 'tema' },
              slut: { meeting: {}, part: 'slut' },
              brev: { task: {} },
            },
          },
        },
        must: [],
        steps: {},
        outcomes: { avbrott: { administrative: true } },
      }),
    );
    const story = watchedCase(compiled).holds('ett', { present: [] }).holds('slut', { present: [] });
    story.does('brev');
    const { headline } = overview(compiled, story.state, { now: '2026-03-02', viewer: { role: 'chef' } });
    expect(headline).toEqual({ count: 4, counted: 1, held: 2 });
  });
});

describe('the day and the viewer', () => {
  test('a day before what has been folded is host misuse, and so is a state of another pathway', () => {
    const { state } = watchedCase().on('2026-03-10').does('brev');
    const at = (now: string) => () => overview(watched, state, { now, viewer: { role: 'chef' } });
    expect(at('2026-03-09')).toThrow(expect.objectContaining({ code: 'invalid-now' }));
    expect(at('i morgon')).toThrow(expect.objectContaining({ code: 'invalid-now' }));
    const other = compilePathway(watchedPathway({ pathway: 'prov.annan' }));
    expect(() => overview(other, state, { now: '2026-03-10', viewer: { role: 'chef' } })).toThrow(
      expect.objectContaining({ code: 'wrong-pathway' }),
    );
  });

  test('it is JSON, changes nothing, and says the same twice', () => {
    const { state } = watchedCase().setsGoal('mal-1');
    const before = JSON.stringify(state);
    const once = overview(watched, state, { now: '2026-03-02', viewer: { role: 'chef' } });
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
    expect(overview(watched, state, { now: '2026-03-02', viewer: { role: 'chef' } })).toEqual(once);
    expect(JSON.stringify(state)).toBe(before);
  });
});
