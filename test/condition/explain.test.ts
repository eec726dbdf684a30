import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gathered } from '../../src/condition/account-of-parts.js';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import { changesAt } from '../../src/condition/changes-at.js';
import type { Condition } from '../../src/condition/condition.js';
import { evaluate } from '../../src/condition/evaluate.js';
import { explain } from '../../src/condition/explain.js';
import type { Explained } from '../../src/condition/explained.js';
import { cases, conditions, days, leaves, noFacts, terms } from './arbitraries.js';

test('an explanation has the value of evaluate, in every part, and is plain data', () => {
  const agree = (explained: Explained, facts: CaseFacts, at: string): void => {
    expect(explained.value).toBe(evaluate(explained.condition, facts, terms, at));
    expect(explained.changesAt).toBe(changesAt(explained.condition, facts, terms, at));
    for (const part of explained.parts ?? []) agree(part, facts, at);
  };
  fc.assert(
    fc.property(conditions, cases, days, (condition, facts, at) => {
      const explained = explain(condition, facts, terms, at);
      agree(explained, facts, at);
      expect(explained.condition).toBe(condition);
      expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
      if (explained.value === true) expect(explained.lifts).toEqual([]);
    }),
  );
});

test('an unknown fact can always be supplied: whatever is unknown names a lift', () => {
  const inverted = leaves.chain((leaf) => fc.constantFrom<Condition>(leaf, { not: leaf }));
  const ofNobody = (facts: CaseFacts) => Object.keys(facts.people).length === 0;
  fc.assert(
    fc.property(inverted, cases, days, (condition, facts, at) => {
      const { value, lifts } = explain(condition, facts, terms, at);
      fc.pre(value === 'unknown' && !ofNobody(facts));
      if ('measure' in condition || 'goals' in condition || 'elapsed' in condition)
        expect(lifts).not.toEqual([]);
      for (const lift of lifts) expect(lift.record).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 300 },
  );
});

test('the explanation with its own parts gathered anew is the same', () => {
  fc.assert(
    fc.property(conditions, cases, days, (condition, facts, at) => {
      const explained = explain(condition, facts, terms, at);
      if (explained.parts !== undefined) expect(gathered(explained, explained.parts)).toEqual(explained);
    }),
  );
});

const at = '2026-03-01';
const people: CaseFacts['people'] = {
  kim: { birthDate: '2012-04-01', roles: [{ role: 'child', from: '2026-01-01' }] },
  ann: { birthDate: '1980-01-01', roles: [{ role: 'parent', from: '2026-01-01' }] },
  bo: { roles: [{ role: 'parent', from: '2026-01-01', until: '2026-03-20' }] },
};
const facts: CaseFacts = { ...noFacts, people };
const brief = (condition: Condition, over: Partial<CaseFacts> = {}) => {
  const {
    value,
    found,
    about,
    information,
    lifts,
    changesAt: next,
  } = explain(condition, { ...facts, ...over }, terms, at);
  return { value, found, about, information, lifts, next };
};

describe('what an explanation tells', () => {
  test('a step: how many times, and who records it', () => {
    expect(brief({ done: 'visit' })).toEqual({
      value: false,
      found: { times: 0 },
      about: [],
      information: 'general',
      lifts: [{ record: 'held', of: 'visit', by: ['worker'] }],
      next: undefined,
    });
  });

  test('a step per person: those who are left, its information class, and when someone leaves', () => {
    const steps = {
      talk: {
        count: 1,
        minutes: 0,
        missed: 0,
        postponed: 0,
        recent: [at],
        per: { ann: { count: 1, minutes: 0 } },
      },
    };
    expect(brief({ done: 'talk' }, { steps })).toEqual({
      value: false,
      found: { done: 1, of: 2 },
      about: ['ann', 'bo'],
      information: 'health',
      lifts: [{ record: 'held', of: 'talk', about: ['bo'], by: ['worker'] }],
      next: '2026-03-21',
    });
  });

  test('a consent that nobody is old enough to give: someone of the roles that are asked can join', () => {
    const young: CaseFacts['people'] = {
      eva: { birthDate: '2012-04-01', roles: [{ role: 'parent', from: '2026-01-01' }] },
    };
    const lifts = [{ record: 'joined', of: 'join', option: 'parent' }];
    expect(brief({ consent: 'join' }, { people: young })).toMatchObject({ value: false, lifts });
    const since: Condition = { elapsed: { since: { consent: 'join' }, from: 'P1D' } };
    expect(brief(since, { people: young })).toMatchObject({ value: 'unknown', lifts });
  });

  test('a consent: who is missing, who has refused, and the day it may change', () => {
    const row = { giver: 'ann', state: 'given', form: 'written', from: '2026-02-01', entry: 'e1' } as const;
    expect(brief({ consent: 'share' }, { consents: { share: { ann: row } } })).toEqual({
      value: false,
      found: { givers: ['ann', 'bo'], missing: ['bo'], refused: [], unknownAge: [], unheld: [] },
      about: ['ann', 'bo'],
      information: 'general',
      lifts: [{ record: 'consent-given', of: 'share', about: ['bo'], by: ['parent', 'child'] }],
      next: '2026-03-21',
    });
  });

  test('an age that is not known asks for the birth date', () => {
    expect(brief({ age: { of: 'parent', who: 'all', from: 18 } })).toMatchObject({
      value: 'unknown',
      found: { on: at, ages: [46, 'unknown'] },
      lifts: [{ record: 'joined', about: ['bo'] }],
    });
  });

  test('a length of time: the day it is reached; while its anchor has not happened: what makes it happen', () => {
    const start = { way: 'urgent', on: '2026-02-20', since: '2026-02-20', entry: 'e0' };
    const condition: Condition = { elapsed: { since: { case: 'started' }, from: 'P3W' } };
    expect(brief(condition, { start })).toMatchObject({
      value: false,
      found: { since: '2026-02-20', due: '2026-03-13' },
      lifts: [],
      next: '2026-03-13',
    });
    expect(brief(condition)).toMatchObject({ value: 'unknown', found: {}, lifts: [{ record: 'started' }] });
  });

  test.each<[string, Condition, unknown]>([
    [
      'an answer',
      { answered: { question: ['yes', 'later'] } },
      [
        { record: 'answered', of: 'question', by: ['parent'], option: 'yes' },
        { record: 'answered', of: 'question', by: ['parent'], option: 'later' },
      ],
    ],
    ['a criterion', { confirmed: 'safe' }, [{ record: 'confirmed', of: 'safe', by: ['worker'] }]],
    ['goals of none', { goals: { reached: 'all' } }, [{ record: 'goal-set' }]],
    ['a phase that is to be over', { phase: { plan: 'completed' } }, [{ record: 'opened', of: 'plan' }]],
    ['people of a team', { people: { role: 'worker', from: 1 } }, [{ record: 'assigned', option: 'worker' }]],
    [
      'too many people',
      { people: { role: 'parent', to: 1 } },
      [{ record: 'left', option: 'parent', about: ['ann', 'bo'] }],
    ],
    ['a start', { start: 'urgent' }, [{ record: 'started', option: 'urgent' }]],
    ['a date: only time', { date: { from: '2027-01-01' } }, []],
    [
      'people who are not to be there',
      { not: { people: { role: 'family', from: 1 } } },
      [{ record: 'left', option: 'family', about: ['kim', 'ann', 'bo'] }],
    ],
    [
      'each part that is lacking',
      { all: [{ start: 'urgent' }, { start: 'urgent' }, { done: 'plan' }] },
      [
        { record: 'started', option: 'urgent' },
        { record: 'done', of: 'plan', by: ['worker'] },
      ],
    ],
  ])('lifts of %s', (_what, condition, lifts) => {
    expect(brief(condition).lifts).toEqual(lifts);
  });
});
