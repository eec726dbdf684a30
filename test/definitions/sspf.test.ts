import { expect, test } from 'vitest';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { namesOf } from '../../src/render/names.js';
import { reasonText } from '../../src/render/reason-sentences.js';
import { testCase } from '../../src/testing/test-case.js';
import { compiledOf } from './definition.js';

const compiled = compiledOf('lidkoping.sspf');

test('P5 check 5: the reason why nothing may be shared names the guardian who refused', () => {
  const { refusal } = testCase(compiled, {
    start: '2026-09-07',
    by: { role: 'samordnare' },
    refusals: 'keep',
  })
    .joins('ungdom-1', 'ungdom', { birthDate: '2012-05-01' })
    .joins('foralder-1', 'vardnadshavare')
    .joins('foralder-2', 'vardnadshavare')
    .assigns('samord-1', 'samordnare')
    .starts('saken-tas-upp')
    .answers('bedomning', 'aktuellt')
    .consents('samtycke-till-samverkan', 'foralder-1', { form: 'written' })
    .consents('samtycke-till-samverkan', 'ungdom-1', { form: 'written' })
    .refusesConsent('samtycke-till-samverkan', 'foralder-2')
    .tries()
    .holds('kartlaggande-samtal', { present: ['samord-1', 'foralder-1', 'ungdom-1'] }).last;
  const [reason, ...others] = refusal?.reasons ?? [];
  expect(others).toEqual([]);
  expect(reason && reasonText(reason, namesOf(insideOf(compiled).program, 'sv'))).toContain(
    'Samtycke till samverkan: foralder-2 har sagt nej eller återkallat.',
  );
});
