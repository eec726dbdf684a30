import { describe, expect, it } from 'vitest';
import type { CadenceSpec, DoseSpec } from '../../src/definition/rule.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { deviatesFrom, seenBy } from './story.js';

/** A pathway with one step, `besok`, that a rule of time stands on. */
function withRule(rule: { readonly every: CadenceSpec } | { readonly dose: DoseSpec }): CompiledPathway {
  const { pathway, diagnostics } = pathwayFrom({
    language: 1,
    pathway: 'exempel.takt',
    version: '1.0.0',
    status: 'draft',
    title: { sv: 'Takt', en: 'Rhythm' },
    subject: 'family',
    legalBasis: 'other',
    documentation: 'full',
    authority: ['handlaggare'],
    roles: {
      handlaggare: {
        kind: 'authority',
        title: { sv: 'Handläggare', en: 'Case officer' },
        sees: { general: 'always' },
      },
    },
    starts: { start: { title: { sv: 'Start', en: 'Start' } } },
    phases: {},
    steps: {
      besok: { title: { sv: 'Besök', en: 'Visit' }, meeting: { form: 'visit' }, must: [rule] },
    },
    outcomes: {
      avslut: { title: { sv: 'Avslut', en: 'Closing' }, administrative: true },
    },
  });
  if (pathway === undefined) throw new Error(JSON.stringify(diagnostics));
  return compilePathway(pathway);
}

const from = { first: 'besok' } as const;
const month = (reading: CadenceSpec['reading']): CompiledPathway =>
  withRule({ every: { period: 'P1M', reading, from } });
const fortnight = (reading: CadenceSpec['reading']): CompiledPathway =>
  withRule({ every: { period: 'P2W', reading, from } });

/** A case from `start` in which `besok` was held on these days. */
function visits(compiled: CompiledPathway, days: readonly string[]): TestCase {
  const story = testCase(compiled, { start: days[0] ?? '' }).starts('start');
  for (const day of days) story.on(`${day}T12:00:00Z`).holds('besok', { present: [] });
  return story;
}

/** What the law of the rhythm has to say of the days: limits that were met late, and those that have passed now. */
function late(compiled: CompiledPathway, story: TestCase): readonly string[] {
  const { breaches, overdue } = seenBy(compiled, story, 'handlaggare');
  return [
    ...breaches.map(({ due, met }) => `due ${due}, met ${met}`),
    ...overdue.map(({ due, daysLate }) => `due ${due}, ${daysLate} days late`),
  ];
}

describe('at least once a month: 2 January and 27 February', () => {
  const days = ['2026-01-02', '2026-02-27'];

  it('is kept when each calendar month is meant', () => {
    expect(late(month('calendar'), visits(month('calendar'), days))).toEqual([]);
  });

  it('was due on 2 February when at most a month since the last is meant', () => {
    const compiled = month('since-last');
    expect(late(compiled, visits(compiled, days))).toEqual(['due 2026-02-02, met 2026-02-27']);
    const before = visits(compiled, ['2026-01-02']).on('2026-02-27');
    expect(late(compiled, before)).toEqual(['due 2026-02-02, 25 days late']);
  });
});

describe('at least every other week: Monday week 6 and Friday week 9', () => {
  const days = ['2026-02-02', '2026-02-27'];

  it('is kept when each fixed pair of weeks is meant', () => {
    const compiled = fortnight('calendar');
    expect(late(compiled, visits(compiled, days))).toEqual([]);
  });

  it('was due on 16 February when at most fourteen days since the last is meant', () => {
    const compiled = fortnight('since-last');
    expect(late(compiled, visits(compiled, days))).toEqual(['due 2026-02-16, met 2026-02-27']);
    expect(late(compiled, visits(compiled, ['2026-02-02']).on('2026-02-27'))).toEqual([
      'due 2026-02-16, 11 days late',
    ]);
  });
});

describe('at most three times a week: Friday, Saturday, Sunday, Monday, Tuesday', () => {
  const days = ['2026-02-06', '2026-02-07', '2026-02-08', '2026-02-09', '2026-02-10'];
  const dose = (reading: DoseSpec['reading']): CompiledPathway =>
    withRule({ dose: { to: 3, per: 'P1W', reading } });
  const odd = (compiled: CompiledPathway): readonly string[] => {
    const story = testCase(compiled, { start: days[0] ?? '' }).starts('start');
    return days.flatMap((day) => {
      story.on(`${day}T12:00:00Z`).holds('besok', { present: [] });
      return deviatesFrom(story).map((rule) => `${day} ${rule}`);
    });
  };

  it('is kept by ISO week: three and two', () => {
    expect(odd(dose('calendar'))).toEqual([]);
  });

  it('is exceeded by the fourth and the fifth in any seven days', () => {
    expect(odd(dose('rolling'))).toEqual(['2026-02-09 besok.dose', '2026-02-10 besok.dose']);
  });
});

describe('every half-year', () => {
  it('is January to June and July to December by the calendar, six months from the start otherwise', () => {
    const half = (reading: CadenceSpec['reading']): CompiledPathway =>
      withRule({ every: { period: 'P6M', reading, from: { case: 'started' } } });
    const calendar = testCase(half('calendar'), { start: '2026-01-01' }).starts('start');
    expect(seenBy(half('calendar'), calendar, 'handlaggare').clocks.map(({ due }) => due)).toEqual([
      '2026-06-30',
    ]);
    const since = testCase(half('since-last'), { start: '2026-01-01' }).starts('start');
    expect(seenBy(half('since-last'), since, 'handlaggare').clocks.map(({ due }) => due)).toEqual([
      '2026-07-01',
    ]);
  });
});

describe('a year with 53 weeks', () => {
  it('lets pairs of weeks go on over the turn of the year: fourteen days are fourteen days', () => {
    const compiled = fortnight('since-last');
    const story = visits(compiled, ['2026-12-21']).on('2027-01-04');
    expect(late(compiled, story)).toEqual([]);
    expect(late(compiled, story.on('2027-01-05'))).toEqual(['due 2027-01-04, 1 days late']);
  });
});
