import { expect, test } from 'vitest';
import { forCases } from '../../src/case/for-cases.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { compiledOf, constructOf } from './definition.js';

const compiled = compiledOf('allmannabarnhuset.skolfam');
const socialWorker = { role: 'barnets-socialsekreterare' };

/** A child's case in which the first contact is being made. */
function childCase(child: string): TestCase {
  return testCase(compiled, { start: '2026-09-07', by: socialWorker })
    .joins(child, 'barn')
    .joins('familjehem-1', 'familjehem')
    .joins('vardnadshavare-1', 'vardnadshavare')
    .joins('skola-1', 'skola')
    .assigns('psykolog-1', 'psykolog')
    .confirms('i-familjehem')
    .confirms('i-skolan')
    .confirms('overenskommelse')
    .starts('start');
}

test('P6 check 6: the gate of the first mapping says who can decide when the parents do not want the information', () => {
  const story = childCase('barn-1').ends('forsta-kontakt', { reason: 'Föräldrarna avböjer' });
  const { refusal } = story.tries().opens('kartlaggning-1').last;
  expect(refusal?.reasons.map(({ rule }) => rule)).toEqual(['kartlaggning-1.foraldrarna-informerade']);
  expect(refusal?.reasons[0]?.liftedBy).toEqual(['vardnadshavare', 'socialnamnd']);
});

test('P6 check 7: siblings in the same family home have a case each and one information meeting', () => {
  const cases = ['barn-1', 'barn-2'].map(childCase);
  const { entries, unplaced } = forCases(
    {
      id: 'mote-1',
      kind: 'held',
      step: 'informationsmote-familjehem',
      happened: '2026-09-07T14:00:00+02:00',
      recordedAt: '2026-09-07T15:00:00+02:00',
      by: { ...socialWorker, ref: 'socialsekreterare-1' },
      present: ['psykolog-1', 'familjehem-1'],
    },
    cases.map(({ state }, at) => ({ case: `arende-${at + 1}`, compiled, state })),
  );
  expect(unplaced).toEqual([]);
  entries.forEach(({ entry }, at) => {
    cases[at]?.on('2026-09-08').records(entry);
  });
  for (const { state, journal } of cases) {
    expect(state.facts.steps['informationsmote-familjehem']?.count).toBe(1);
    expect(journal.at(-1)).toMatchObject({ occasion: 'mote-1' });
  }
  const [first, second] = cases as [TestCase, TestCase];
  first.denies('i-familjehem').closes('inte-i-familjehem', { reason: 'Flyttar hem' });
  expect(first.state.facts.status).toBe('closed');
  expect(second.state.facts.status).toBe('open');
});

test('P6 check 8: the two years and a six-month review beside it do not reset each other', () => {
  const school = childCase('barn-1')
    .does('information-till-foraldrarna')
    .ends('forsta-kontakt', { reason: 'Görs senare' })
    .opens('kartlaggning-1')
    .on('2026-10-15')
    .does('psykologisk-kartlaggning', { contents: ['normerade-test'] })
    .does('pedagogisk-kartlaggning', { contents: ['normerade-test'] })
    .ends('kartlaggning-1')
    .opens('plan-och-uppfoljning');
  const care = testCase(constructOf('c10-review'), { start: '2026-10-01' })
    .joins('foralder-1', 'foralder')
    .assigns('handlaggare-1', 'handlaggare')
    .assigns('behandlare-1', 'behandlare')
    .starts('start')
    .does('plan');
  const due = (story: TestCase): readonly string[] => story.overview().clocks.map((clock) => clock.due);
  expect([due(school), due(care)]).toEqual([['2028-10-15'], ['2027-04-01']]);
  care.on('2027-03-25').holds('uppfoljning', { present: ['foralder-1', 'handlaggare-1', 'behandlare-1'] });
  school.on('2027-03-25');
  expect([due(school), due(care)]).toEqual([['2028-10-15'], ['2027-09-25']]);
  school.on('2027-05-10').holds('uppfoljning', { present: ['psykolog-1', 'skola-1', 'familjehem-1'] });
  care.on('2027-05-10');
  expect([due(school), due(care)]).toEqual([['2028-10-15'], ['2027-09-25']]);
});
