import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../src/condition/condition.js';
import { describe } from '../../src/condition/describe.js';
import { conditions, leaves, terms } from './arbitraries.js';

const visit: Condition = { done: 'visit' };
const share: Condition = { consent: 'share' };
const open: Condition = { phase: { plan: 'open' } };
const safe: Condition = { confirmed: 'safe' };

test.each<[Condition, string, string, string]>([
  [
    { done: 'visit' },
    'hembesök har genomförts minst 2 gånger',
    'hembesök har genomförts högst 1 gång',
    'home visit has taken place at least 2 times',
  ],
  [
    { done: 'sdq' },
    'SDQ-mätning har genomförts',
    'SDQ-mätning har inte genomförts',
    'SDQ-mätning has been carried out',
  ],
  [{ done: 'plan' }, 'steget plan har gjorts', 'steget plan har inte gjorts', 'the step plan has been done'],
  [
    { done: 'question' },
    'frågan ”Vill familjen delta?” har besvarats',
    'frågan ”Vill familjen delta?” har inte besvarats',
    'the question “Does the family want to take part?” has been answered',
  ],
  [
    { done: 'talk' },
    'enskilt samtal har genomförts för varje förälder',
    'enskilt samtal har inte genomförts för varje förälder',
    'enskilt samtal has taken place for each parent',
  ],
  [
    { count: { step: 'visit', from: 3, to: 4 } },
    'hembesök har genomförts 3–4 gånger',
    'hembesök har genomförts färre än 3 eller fler än 4 gånger',
    'home visit has taken place 3–4 times',
  ],
  [
    { count: { step: 'visit', from: 1, since: { opened: 'work' } } },
    'hembesök har genomförts minst 1 gång sedan fasen Genomförande började',
    'hembesök har inte genomförts sedan fasen Genomförande började',
    'home visit has taken place at least 1 time since the phase Genomförande began',
  ],
  [
    { hours: { step: 'visit', from: 10 } },
    'hembesök har tagit minst 10 timmar',
    'hembesök har tagit mindre än 10 timmar',
    'home visit has taken at least 10 hours',
  ],
  [
    { hours: { step: 'visit', from: 2, to: 2 } },
    'hembesök har tagit precis 2 timmar',
    'hembesök har tagit mer eller mindre än 2 timmar',
    'home visit has taken exactly 2 hours',
  ],
  [
    { missed: { step: 'visit', from: 2 } },
    'hembesök har uteblivit minst 2 gånger',
    'hembesök har uteblivit högst 1 gång',
    'home visit has been missed at least 2 times',
  ],
  [
    { missed: { step: 'visit', to: 0 } },
    'hembesök har aldrig uteblivit',
    'hembesök har uteblivit minst 1 gång',
    'home visit has never been missed',
  ],
  [
    { answered: { question: 'yes' } },
    'svaret på ”Vill familjen delta?” är ”Ja”',
    'svaret på ”Vill familjen delta?” är inte ”Ja”',
    'the answer to “Does the family want to take part?” is “Yes”',
  ],
  [
    { answered: { question: ['yes', 'later'] } },
    'svaret på ”Vill familjen delta?” är ”Ja” eller ”later”',
    'svaret på ”Vill familjen delta?” är något annat än ”Ja” eller ”later”',
    'the answer to “Does the family want to take part?” is “Yes” or “later”',
  ],
  [
    { answered: { own: 'yes' } },
    'varje förälder har svarat ”yes” på ”Eget svar”',
    'inte varje förälder har svarat ”yes” på ”Eget svar”',
    'every parent has answered “yes” to “Eget svar”',
  ],
  [
    share,
    'samtycke till samverkan gäller',
    'samtycke till samverkan gäller inte',
    'consent to collaboration is in force',
  ],
  [
    { consent: 'join' },
    'samtycket join gäller',
    'samtycket join gäller inte',
    'the consent join is in force',
  ],
  [
    { goals: { reached: 'all' } },
    'alla mål är uppnådda',
    'inte alla mål är uppnådda',
    'all goals are reached',
  ],
  [
    { goals: { reached: { from: 1 } } },
    'minst ett mål är uppnått',
    'inget mål är uppnått',
    'at least one goal is reached',
  ],
  [
    { goals: { set: { from: 1, to: 3 }, level: 'sub' } },
    '1–3 delmål är satta',
    'noll eller fler än tre delmål är satta',
    '1–3 sub-goals are set',
  ],
  [
    { goals: { set: { from: 1 }, reached: 'all', level: 'overall' } },
    'minst ett övergripande mål är satt och alla övergripande mål är uppnådda',
    'inget övergripande mål är satt eller inte alla övergripande mål är uppnådda',
    'at least one overall goal is set and all overall goals are reached',
  ],
  [
    { measure: { instrument: 'sdq', scale: 'total', of: 'child', band: 'normal' } },
    'någon i rollen Barn ligger i ”Normal” på SDQ (totalpoäng)',
    'ingen i rollen Barn ligger i ”Normal” på SDQ (totalpoäng)',
    'someone with the role Child lies in “Normal” on SDQ (totalpoäng)',
  ],
  [
    { measure: { instrument: 'sdq', of: 'child', who: 'all', from: 14, below: 17, change: 'improved' } },
    'alla i rollen Barn har minst 14 men under 17 och har förbättrats på SDQ',
    'inte alla i rollen Barn har minst 14 men under 17 och har förbättrats på SDQ',
    'all with the role Child have at least 14 but below 17 and have improved on SDQ',
  ],
  [
    { measure: { instrument: 'sdq' } },
    'någon har ett värde på SDQ',
    'ingen har ett värde på SDQ',
    'someone has a value on SDQ',
  ],
  [open, 'fasen Planering pågår', 'fasen Planering pågår inte', 'the phase Planning is under way'],
  [
    { phase: { plan: ['open', 'completed'], work: 'waiting' } },
    'fasen Planering pågår eller är slutförd, och fasen Genomförande har inte börjat',
    'fasen Planering har inte börjat, är avbruten eller är överhoppad, eller fasen Genomförande har börjat eller är överhoppad',
    'the phase Planning is under way or is completed, and the phase Genomförande has not begun',
  ],
  [
    { elapsed: { since: { case: 'started' }, from: 'P3W' } },
    'minst 3 veckor har gått sedan starten',
    'mindre än 3 veckor har gått sedan starten',
    'at least 3 weeks have passed since the start',
  ],
  [
    { elapsed: { since: { last: 'visit' }, from: 'P1M' } },
    'minst 1 månad har gått sedan hembesök genomfördes senast',
    'mindre än 1 månad har gått sedan hembesök genomfördes senast',
    'at least 1 month has passed since home visit took place most recently',
  ],
  [
    { elapsed: { since: { consent: 'share' }, from: 'P6M' } },
    'minst 6 månader har gått sedan samtycke till samverkan började gälla',
    'mindre än 6 månader har gått sedan samtycke till samverkan började gälla',
    'at least 6 months have passed since consent to collaboration came into force',
  ],
  [
    { date: { from: '2026-03-02' } },
    'det är tidigast den 2 mars 2026',
    'det är före den 2 mars 2026',
    'it is 2 March 2026 or later',
  ],
  [
    { date: { from: '2026-03-02', until: '2026-03-05' } },
    'det är tidigast den 2 mars 2026 och senast den 5 mars 2026',
    'det är före den 2 mars 2026 eller efter den 5 mars 2026',
    'it is between 2 March 2026 and 5 March 2026',
  ],
  [
    { age: { of: 'child', from: 15 } },
    'någon i rollen Barn är minst 15 år',
    'ingen i rollen Barn är minst 15 år',
    'someone with the role Child is at least 15 years old',
  ],
  [
    { age: { of: 'child', who: 'all', from: 7, to: 15, on: { case: 'started' } } },
    'alla i rollen Barn var 7–15 år vid starten',
    'inte alla i rollen Barn var 7–15 år vid starten',
    'all with the role Child were 7–15 years old at the start',
  ],
  [
    safe,
    '”Barnet är tryggt” är bekräftat',
    'det är bekräftat att ”Barnet är tryggt” inte gäller',
    '“Barnet är tryggt” is confirmed',
  ],
  [
    { people: { role: 'parent', from: 2 } },
    'minst två har rollen Förälder',
    'högst en har rollen Förälder',
    'at least two have the role Parent',
  ],
  [
    { people: { role: 'worker', from: 1 } },
    'någon har rollen worker',
    'ingen har rollen worker',
    'someone has the role worker',
  ],
  [
    { start: 'urgent' },
    'ärendet startade som ”Akut start”',
    'ärendet startade inte som ”Akut start”',
    'the case started as “Urgent start”',
  ],
])('%j', (condition, sv, not, en) => {
  expect(describe(condition, terms, 'sv')).toBe(sv);
  expect(describe({ not: condition }, terms, 'sv')).toBe(not);
  expect(describe({ not: { not: condition } }, terms, 'sv')).toBe(sv);
  expect(describe(condition, terms, 'en')).toBe(en);
});

test.each<[string, Condition, string]>([
  [
    'a list',
    { all: [share, open, safe] },
    'samtycke till samverkan gäller, fasen Planering pågår och ”Barnet är tryggt” är bekräftat',
  ],
  ['a choice', { any: [share, open] }, 'samtycke till samverkan gäller eller fasen Planering pågår'],
  [
    'a choice within a list',
    { all: [safe, { any: [share, open] }] },
    '”Barnet är tryggt” är bekräftat, och antingen samtycke till samverkan gäller eller fasen Planering pågår',
  ],
  [
    'a list within a choice',
    { any: [safe, { all: [share, open] }] },
    '”Barnet är tryggt” är bekräftat, eller samtycke till samverkan gäller och fasen Planering pågår',
  ],
  [
    'deeper',
    { all: [safe, { any: [share, { all: [open, visit] }] }] },
    '”Barnet är tryggt” är bekräftat, och (samtycke till samverkan gäller, eller fasen Planering pågår och hembesök har genomförts minst 2 gånger)',
  ],
  [
    'lists of the same kind become one',
    { all: [safe, { all: [share, { all: [open] }] }] },
    '”Barnet är tryggt” är bekräftat, samtycke till samverkan gäller och fasen Planering pågår',
  ],
  [
    'a negated list',
    { not: { all: [share, { not: open }] } },
    'samtycke till samverkan gäller inte eller fasen Planering pågår',
  ],
  [
    'so many of',
    { atLeast: { of: 2, conditions: [share, open, safe] } },
    'minst två av: samtycke till samverkan gäller; fasen Planering pågår; ”Barnet är tryggt” är bekräftat',
  ],
  [
    'not so many of',
    { not: { atLeast: { of: 2, conditions: [share, open, safe] } } },
    'högst ett av: samtycke till samverkan gäller; fasen Planering pågår; ”Barnet är tryggt” är bekräftat',
  ],
  [
    'one of',
    { atLeast: { of: 1, conditions: [share, open] } },
    'samtycke till samverkan gäller eller fasen Planering pågår',
  ],
  [
    'two of two',
    { atLeast: { of: 2, conditions: [share, open] } },
    'samtycke till samverkan gäller och fasen Planering pågår',
  ],
  [
    'so many of, within a list',
    { all: [safe, { atLeast: { of: 2, conditions: [share, open, visit] } }] },
    '”Barnet är tryggt” är bekräftat, och (minst två av: samtycke till samverkan gäller; fasen Planering pågår; hembesök har genomförts minst 2 gånger)',
  ],
  ['nothing', { all: [] }, 'inget krävs'],
])('%s', (_what, condition, sv) => {
  expect(describe(condition, terms, 'sv')).toBe(sv);
});

test('whatever the condition, the sentence is whole', () => {
  fc.assert(
    fc.property(conditions, fc.constantFrom('sv' as const, 'en' as const), (condition, lang) => {
      const text = describe(condition, terms, lang);
      expect(text).not.toMatch(/undefined|\[object|NaN|null|function| {2}|^\s|\s$|^$/);
    }),
    { numRuns: 500 },
  );
});

test('what names nothing the pathway knows is told by id', () => {
  const empty = {
    ...terms,
    steps: {},
    phases: {},
    roles: {},
    starts: {},
    criteria: {},
    consents: {},
    instruments: {},
  };
  fc.assert(
    fc.property(leaves, (leaf) => {
      expect(describe(leaf, empty, 'sv')).not.toMatch(/undefined|\[object|^$/);
    }),
  );
});

test('a condition and its opposite are told differently', () => {
  fc.assert(
    fc.property(conditions, (condition) => {
      expect(describe({ not: condition }, terms, 'sv')).not.toBe(describe(condition, terms, 'sv'));
    }),
  );
});
