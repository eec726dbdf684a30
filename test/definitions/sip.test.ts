import { expect, test } from 'vitest';
import { forCases } from '../../src/case/for-cases.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { compiledOf } from './definition.js';

const compiled = compiledOf('lag.sip');
const contents = ['insatser', 'ansvar', 'andras-atgarder', 'huvudansvar'];

/** A sibling's own case, in which the plan may be made when the guardian has consented. */
function siblingCase(child: string): TestCase {
  return testCase(compiled, { start: '2026-09-07', by: { role: 'halso-och-sjukvard' }, refusals: 'keep' })
    .joins(child, 'enskild', { birthDate: '2015-03-01' })
    .joins('foralder-1', 'vardnadshavare')
    .assigns('soc-1', 'socialtjanst')
    .assigns('sjuk-1', 'halso-och-sjukvard')
    .assigns('leder-1', 'motesledare')
    .confirms('stod-fran-bada')
    .confirms('regionen-ser-behov')
    .starts('behov-av-sip');
}

test('P4 check 9: two siblings in one meeting have a plan each and a consent each, and one record of the meeting', () => {
  const [first, second] = [siblingCase('barn-1'), siblingCase('barn-2')];
  first.consents('samtycke-till-sip', 'foralder-1', { until: '2027-09-07' });
  const { entries, unplaced } = forCases(
    {
      id: 'mote-1',
      kind: 'held',
      step: 'sip-mote',
      happened: '2026-09-21T14:00:00+02:00',
      recordedAt: '2026-09-21T15:00:00+02:00',
      by: { role: 'halso-och-sjukvard', ref: 'sjuk-1' },
      present: ['barn-1', 'barn-2', 'foralder-1', 'soc-1', 'sjuk-1', 'leder-1'],
    },
    [first, second].map(({ state }, at) => ({ case: `arende-${at + 1}`, compiled, state })),
  );
  expect(unplaced).toEqual([]);
  const [mine, theirs] = entries.map(({ entry }) => entry);
  if (mine === undefined || theirs === undefined) throw new Error('one entry for each case');
  first.on('2026-09-22').records(mine);
  expect(first.journal.at(-1)).toMatchObject({ kind: 'held', occasion: 'mote-1' });
  second.on('2026-09-22').tries().records(theirs);
  expect(second.last.refusal?.reasons.map(({ rule }) => rule)).toEqual(['sip-mote.samtycke']);
  expect([mine, theirs].map((entry) => 'present' in entry && entry.present?.slice(0, 1))).toEqual([
    ['barn-1'],
    ['barn-2'],
  ]);

  first.does('samordnad-plan', { contents, present: ['soc-1', 'sjuk-1', 'barn-1'] });
  expect(first.state.facts.steps['samordnad-plan']?.count).toBe(1);
  expect(second.state.facts.steps['samordnad-plan']).toBeUndefined();
});

test('P4 check 2: a request half a year after a second no is a new case, linked to the old one', () => {
  const story = testCase(compiledOf('taby.sip'), { start: '2027-03-08', by: { role: 'socialtjanst' } })
    .joins('barn-1', 'enskild', { birthDate: '2015-03-01' })
    .confirms('stod-fran-bada')
    .confirms('kommunen-ser-behov')
    .starts('behov-av-sip', { previous: 'arende-1' });
  expect(story.state.facts).toMatchObject({ status: 'open', start: { previous: 'arende-1' } });
});
