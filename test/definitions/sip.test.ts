import { expect, test } from 'vitest';
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
  const shared = (child: string) => ({
    occasion: 'mote-1',
    present: ['barn-1', 'barn-2', 'foralder-1', 'soc-1', 'sjuk-1', 'leder-1'].filter(
      (one) => !one.startsWith('barn') || one === child,
    ),
  });
  first.on('2026-09-21').holds('sip-mote', shared('barn-1'));
  second.on('2026-09-21').tries().holds('sip-mote', shared('barn-2'));
  expect(first.last).toMatchObject({ standing: 'counts' });
  expect(second.last.refusal?.reasons.map(({ rule }) => rule)).toEqual(['sip-mote.samtycke']);

  second.consents('samtycke-till-sip', 'foralder-1', { until: '2027-09-07' });
  second.holds('sip-mote', shared('barn-2'));
  expect(first.journal.at(-1)).toMatchObject({ kind: 'held', occasion: 'mote-1' });
  expect(second.journal.at(-1)).toMatchObject({ kind: 'held', occasion: 'mote-1' });

  first.does('samordnad-plan', { contents, present: ['soc-1', 'sjuk-1', 'barn-1'] });
  expect(first.state.facts.steps['samordnad-plan']?.count).toBe(1);
  expect(second.state.facts.steps['samordnad-plan']).toBeUndefined();
  first.withdrawsConsent('samtycke-till-sip', 'foralder-1');
  const inForce = ({ state }: TestCase) => state.facts.consents['samtycke-till-sip']?.['foralder-1']?.state;
  expect([inForce(first), inForce(second)]).toEqual(['withdrawn', 'given']);
});
