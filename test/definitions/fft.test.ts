import { expect, test } from 'vitest';
import { overview } from '../../src/case/overview.js';
import { testCase } from '../../src/testing/test-case.js';
import { compiledOf } from './definition.js';

const compiled = compiledOf('sis.fft');
const scores = { narhet: 5, distans: 6, spontanitet: 1, kaos: 4 };

test('P2 check 7: the one whose rating after the treatment is missing is shown as such, by reference and role', () => {
  const story = testCase(compiled, { start: '2026-09-07', by: { role: 'behandlare' } })
    .joins('ungdom-1', 'ungdom', { birthDate: '2011-03-01' })
    .joins('foralder-1', 'foralder')
    .joins('syskon-1', 'hemmaboende')
    .assigns('behandlare-1', 'behandlare')
    .by('handlaggare')
    .confirms('malgrupp')
    .starts('start');
  for (const person of ['ungdom-1', 'foralder-1']) story.measures('skattning-efter', person, scores);
  const view = overview(compiled, story.state, {
    now: '2026-12-07T10:00:00Z',
    viewer: { role: 'behandlare' },
  });
  const completed = view.waysOut.find(({ outcome }) => outcome === 'genomford');
  const rating = { record: 'measured', of: 'skattning-efter', about: ['syskon-1'] };
  expect(completed?.deviations).toContainEqual(
    expect.objectContaining({
      rule: 'genomford.skattningar',
      strength: 'usual',
      lifts: expect.arrayContaining([expect.objectContaining(rating)]),
    }),
  );
});
