import fc from 'fast-check';
import { addDays } from '../../src/calendar/local-date.js';
import type { CaseFacts, ConsentRow, PersonRow, StepRow } from '../../src/condition/case-facts.js';
import type { Anchor, Condition, PhaseStatus } from '../../src/condition/condition.js';
import type { Terms } from '../../src/condition/terms.js';

/** A small pathway in which every construct that conditions can ask about occurs once. */
export const terms: Terms = {
  zone: 'Europe/Stockholm',
  steps: {
    visit: {
      title: { sv: 'Hembesök', en: 'Home visit' },
      least: 2,
      information: 'general',
      by: ['worker'],
      entry: 'held',
    },
    talk: {
      title: { sv: 'Enskilt samtal' },
      per: 'parent',
      least: 1,
      information: 'health',
      by: ['worker'],
      entry: 'held',
    },
    plan: { least: 1, information: 'general', by: ['worker'], entry: 'done' },
    question: {
      title: { sv: 'Vill familjen delta?', en: 'Does the family want to take part?' },
      least: 1,
      information: 'general',
      by: ['parent'],
      entry: 'answered',
      options: { yes: { title: { sv: 'Ja', en: 'Yes' } }, no: { title: { sv: 'Nej', en: 'No' } }, later: {} },
    },
    own: {
      title: { sv: 'Eget svar' },
      per: 'parent',
      least: 1,
      information: 'general',
      by: ['parent'],
      entry: 'answered',
      options: { yes: {}, no: {} },
    },
    sdq: { title: { sv: 'SDQ-mätning' }, least: 1, information: 'health', by: ['parent'], entry: 'measured' },
  },
  phases: { plan: { title: { sv: 'Planering', en: 'Planning' } }, work: { title: { sv: 'Genomförande' } } },
  roles: {
    child: { title: { sv: 'Barn', en: 'Child' }, kind: 'child', members: ['child'] },
    parent: { title: { sv: 'Förälder', en: 'Parent' }, kind: 'parent', members: ['parent'] },
    family: { kind: 'person', members: ['family', 'child', 'parent'] },
    worker: { kind: 'team', members: ['worker'] },
  },
  starts: { urgent: { title: { sv: 'Akut start', en: 'Urgent start' } }, ordinary: {} },
  criteria: {
    safe: { title: { sv: 'Barnet är tryggt' }, by: ['worker'] },
    sober: { by: ['worker'], per: 'parent' },
    special: { by: ['worker'], assumed: false },
    calm: { by: ['worker'], per: 'parent', assumed: true },
  },
  consents: {
    share: {
      title: { sv: 'Samtycke till samverkan', en: 'Consent to collaboration' },
      kind: 'secrecy',
      givers: { parent: 'all', child: { who: 'all', ageFrom: 15 } },
      form: 'written',
      validFor: 'P6M',
    },
    join: { kind: 'acceptance', givers: { parent: { who: 'one', ageFrom: 18 } } },
  },
  instruments: {
    sdq: {
      title: { sv: 'SDQ' },
      scales: {
        total: {
          title: { sv: 'Totalpoäng' },
          range: { from: 0, to: 40 },
          better: 'lower',
          reliableChange: 5,
          bands: { normal: { title: { sv: 'Normal' }, below: 14 }, high: { from: 17 } },
        },
        help: { range: { from: 0, to: 10 }, better: 'higher' },
      },
    },
  },
};

const persons = ['p1', 'p2', 'p3', 'constructor'];
const firstDay = '2025-12-20';

/** A day within about four months. */
export const days: fc.Arbitrary<string> = fc.nat({ max: 120 }).map((n) => addDays(firstDay, n));

const ranges = fc.record({ from: fc.nat({ max: 3 }), to: fc.nat({ max: 4 }) }, { requiredKeys: [] });
const stepIds = fc.constantFrom('visit', 'talk', 'plan', 'question', 'own', 'sdq');
const roleIds = fc.constantFrom('child', 'parent', 'family', 'worker');
const phaseIds = fc.constantFrom('plan', 'work');
const consentIds = fc.constantFrom('share', 'join');
const criterionIds = fc.constantFrom('safe', 'sober', 'special', 'calm');
const statuses = fc.constantFrom<PhaseStatus>('waiting', 'open', 'completed', 'ended', 'skipped');
const quantifiers = fc.constantFrom<'one' | 'all' | number>('one', 'all', 1, 2);

const events: fc.Arbitrary<Anchor> = fc.oneof(
  fc.constant<Anchor>({ case: 'started' }),
  phaseIds.map((opened): Anchor => ({ opened })),
  phaseIds.map((ended): Anchor => ({ ended })),
  stepIds.map((first): Anchor => ({ first })),
  stepIds.map((last): Anchor => ({ last })),
  consentIds.map((consent): Anchor => ({ consent })),
  criterionIds.map((confirmed): Anchor => ({ confirmed })),
  fc.constant<Anchor>({ measured: 'sdq' }),
);

const several = fc.array(events, { minLength: 1, maxLength: 3 });

/** Events, and what is made of them. */
export const anchors: fc.Arbitrary<Anchor> = fc.oneof(
  { arbitrary: events, weight: 4 },
  fc
    .tuple(fc.constantFrom('P1D', 'P2W', 'P3M'), events)
    .map(([time, from]): Anchor => ({ after: { time, from } })),
  several.map((latest): Anchor => ({ latest })),
  several.map((earliest): Anchor => ({ earliest })),
);

/** Conditions of one kind each, the ones that are made of conditions left out. */
export const leaves: fc.Arbitrary<Condition> = fc.oneof(
  stepIds.map((done): Condition => ({ done })),
  fc.tuple(stepIds, ranges, fc.option(anchors, { nil: undefined })).map(
    ([step, range, since]): Condition => ({
      count: { step, ...range, ...(since === undefined ? {} : { since }) },
    }),
  ),
  fc.tuple(stepIds, ranges).map(([step, range]): Condition => ({ hours: { step, ...range } })),
  fc.tuple(stepIds, ranges).map(([step, range]): Condition => ({ missed: { step, ...range } })),
  fc.constantFrom<Condition>(
    { answered: { question: 'yes' } },
    { answered: { question: ['yes', 'later'] } },
    { answered: { own: 'yes' } },
    { answered: { question: ['no'], own: ['yes', 'no'] } },
  ),
  consentIds.map((consent): Condition => ({ consent })),
  fc
    .record(
      {
        reached: fc.oneof(fc.constant<'all'>('all'), ranges),
        set: ranges,
        level: fc.constantFrom<'overall' | 'sub'>('overall', 'sub'),
      },
      { requiredKeys: [] },
    )
    .map((goals): Condition => ({ goals })),
  fc
    .record(
      {
        instrument: fc.constant('sdq'),
        scale: fc.constantFrom('total', 'help'),
        of: roleIds,
        who: quantifiers,
        from: fc.nat({ max: 20 }),
        below: fc.nat({ max: 20 }),
        band: fc.constantFrom('normal', 'high'),
        change: fc.constantFrom<'improved' | 'worsened' | 'unchanged'>('improved', 'worsened', 'unchanged'),
      },
      { requiredKeys: ['instrument'] },
    )
    .map((measure): Condition => ({ measure })),
  fc
    .dictionary(phaseIds, fc.oneof(statuses, fc.uniqueArray(statuses, { minLength: 1, maxLength: 3 })), {
      minKeys: 1,
    })
    .map((phase): Condition => ({ phase })),
  fc
    .tuple(anchors, fc.constantFrom('P1D', 'P3W', 'P2M', 'P9999Y'))
    .map(([since, from]): Condition => ({ elapsed: { since, from } })),
  fc.record({ from: days, until: days }, { requiredKeys: [] }).map((date): Condition => ({ date })),
  fc
    .tuple(
      roleIds,
      fc.option(quantifiers, { nil: undefined }),
      fc.option(anchors, { nil: undefined }),
      fc.constantFrom({ from: 15 }, { to: 17 }, { from: 1, to: 14 }),
    )
    .map(
      ([of, who, on, range]): Condition => ({
        age: { of, ...range, ...(who === undefined ? {} : { who }), ...(on === undefined ? {} : { on }) },
      }),
    ),
  criterionIds.map((confirmed): Condition => ({ confirmed })),
  fc.tuple(roleIds, ranges).map(([role, range]): Condition => ({ people: { role, ...range } })),
  fc.tuple(stepIds, roleIds, fc.option(quantifiers, { nil: undefined }), ranges).map(
    ([step, of, who, range]): Condition => ({
      attended: { step, of, ...range, ...(who === undefined ? {} : { who }) },
    }),
  ),
  fc.constantFrom<Condition>({ start: 'urgent' }, { start: 'ordinary' }),
);

/** Conditions made of the given ones, a few levels deep. */
export function nested(leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      tie('condition').map((not): Condition => ({ not })),
      fc.array(tie('condition'), { maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('condition'), { maxLength: 3 }).map((any): Condition => ({ any })),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('condition'), { minLength: 1, maxLength: 3 }))
        .map(([of, conditions]): Condition => ({ atLeast: { of, conditions } })),
    ),
  }));
  return condition;
}

/** Any condition over `terms`. */
export const conditions: fc.Arbitrary<Condition> = nested(leaves);

const tallies = fc.record({ count: fc.nat({ max: 3 }), minutes: fc.nat({ max: 300 }) });
const answers = (options: string[]) =>
  fc.record({ option: fc.constantFrom(...options), on: days, entry: fc.constant('e-answer') });

const stepRows: fc.Arbitrary<StepRow> = fc
  .tuple(
    fc.uniqueArray(days, { maxLength: 4 }),
    fc.nat({ max: 300 }),
    fc.nat({ max: 3 }),
    fc.option(answers(['yes', 'no', 'later']), { nil: undefined }),
    fc.dictionary(
      fc.constantFrom(...persons),
      fc.tuple(tallies, fc.option(answers(['yes', 'no']), { nil: undefined })).map(([tally, answer]) => ({
        ...tally,
        ...(answer === undefined ? {} : { answer }),
      })),
    ),
    fc.dictionary(fc.constantFrom(...persons), fc.nat({ max: 4 })),
  )
  .map(([held, minutes, missed, answer, per, attended]) => {
    const recent = held.toSorted();
    const [first] = recent;
    const last = recent.at(-1);
    return {
      count: recent.length,
      minutes,
      missed,
      postponed: 0,
      recent,
      per,
      attended,
      ...(first === undefined || last === undefined
        ? {}
        : { first, firstEntry: 'e-first', last, entry: 'e-last' }),
      ...(answer === undefined ? {} : { answer }),
    };
  });

const personRows: fc.Arbitrary<PersonRow> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('child', 'parent', 'worker'),
        days,
        fc.option(fc.nat({ max: 60 }), { nil: undefined }),
      ),
      { maxLength: 2 },
    ),
    fc.option(fc.tuple(fc.constantFrom(-6, -15, -18, -40), days), { nil: undefined }),
  )
  .map(([roles, birth]) => ({
    roles: roles.map(([role, from, length]) => ({
      role,
      from,
      ...(length === undefined ? {} : { until: addDays(from, length) }),
    })),
    ...(birth === undefined
      ? {}
      : { birthDate: `${Number(birth[1].slice(0, 4)) + birth[0]}${birth[1].slice(4)}` }),
  }));

const consentRows = (giver: string): fc.Arbitrary<ConsentRow> =>
  fc
    .record(
      {
        giver: fc.constant(giver),
        state: fc.constantFrom<ConsentRow['state']>('given', 'given', 'given', 'refused', 'withdrawn'),
        from: days,
        until: days,
        form: fc.constantFrom<'written' | 'oral'>('written', 'written', 'oral'),
        entry: fc.constant(`e-${giver}`),
      },
      { requiredKeys: ['giver', 'state', 'from', 'entry'] },
    )
    .map((row) => row as ConsentRow);

const givers = fc.record(Object.fromEntries(persons.map((person) => [person, consentRows(person)])), {
  requiredKeys: [],
});
const scores = fc.record({ total: fc.nat({ max: 25 }), help: fc.nat({ max: 10 }) }, { requiredKeys: [] });
const points = fc
  .tuple(days, scores)
  .map(([on, values]) => ({ on, scores: values as Record<string, number>, entry: 'e-point' }));

/** What a case may hold, in the terms of `terms`; dates may lie after the day it is asked about. */
export const cases: fc.Arbitrary<CaseFacts> = fc
  .record({
    steps: fc.dictionary(stepIds, stepRows),
    phases: fc.dictionary(
      phaseIds,
      fc
        .tuple(statuses, days, days)
        .map(([status, opened, ended]) => ({ status, opened, ended, runs: 1, entry: 'e-phase' })),
    ),
    criteria: fc.dictionary(
      criterionIds,
      fc.record({
        value: fc.boolean(),
        on: days,
        entry: fc.constant('e-said'),
        about: fc.dictionary(fc.constantFrom(...persons), fc.boolean()),
      }),
    ),
    consents: fc.record({ share: givers, join: givers }, { requiredKeys: [] }),
    goals: fc.dictionary(
      fc.constantFrom('g1', 'g2', 'g3'),
      fc.record({
        status: fc.constantFrom<'open' | 'reached' | 'partly' | 'dropped'>(
          'open',
          'reached',
          'partly',
          'dropped',
        ),
        level: fc.constantFrom<'overall' | 'sub'>('overall', 'sub'),
        set: days,
        on: days,
      }),
    ),
    measures: fc.record(
      {
        sdq: fc.dictionary(
          fc.constantFrom(...persons),
          fc
            .tuple(points, points, fc.integer({ min: 1, max: 3 }))
            .map(([first, latest, n]) => ({ first, latest, points: n, breaks: 0 })),
        ),
      },
      { requiredKeys: [] },
    ),
    people: fc.dictionary(fc.constantFrom(...persons), personRows),
    start: fc.option(
      fc.record({
        way: fc.constantFrom('urgent', 'ordinary'),
        on: days,
        since: days,
        entry: fc.constant('e-start'),
      }),
      { nil: undefined },
    ),
  })
  .map(({ start, ...facts }) => ({
    at: firstDay,
    status: 'open' as const,
    pauses: [],
    extensions: {},
    disclosures: [],
    breaches: [],
    standings: {},
    ...(start === undefined ? {} : { start }),
    ...(facts as unknown as Pick<
      CaseFacts,
      'steps' | 'phases' | 'criteria' | 'consents' | 'goals' | 'measures' | 'people'
    >),
  }));

/** A case that holds nothing yet. */
export const noFacts: CaseFacts = {
  at: '',
  status: 'none',
  phases: {},
  steps: {},
  criteria: {},
  consents: {},
  goals: {},
  measures: {},
  people: {},
  pauses: [],
  extensions: {},
  disclosures: [],
  breaches: [],
  standings: {},
};
