import { expect, test } from 'vitest';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { compiledOf } from './definition.js';
import { phasesOf } from './story.js';

const compiled = compiledOf('ljusdal.trappan');

/** A child's case with the parents met and informed, ready for the first talk. */
function childCase(child: string, birthDate: string): TestCase {
  return testCase(compiled, { start: '2026-09-07', by: { role: 'handlaggare' } })
    .joins(child, 'barn', { birthDate })
    .joins('foralder-1', 'foralder')
    .joins('foralder-1', 'vardnadshavare')
    .assigns('ledare-1', 'samtalsledare')
    .confirms('ansokan')
    .starts('ansokan-till-socialtjansten')
    .consents('samtycke', 'foralder-1')
    .holds('foraldrasamtal', { present: ['ledare-1', 'foralder-1'], contents: ['barnets-upplevelser'] })
    .does('information-till-foraldrarna', {
      contents: ['sa-gar-samtalen-till', 'sekretess', 'anmalningsskyldighet'],
    });
}

/** Talks on the three steps, one a week. */
function talks(story: TestCase, child: string, counts: readonly [number, number, number]): void {
  const steps = ['kontakt', 'rekonstruktion', 'kunskap'];
  counts.forEach((count, at) => {
    for (let talk = 0; talk < count; talk += 1)
      story.after('P1W').holds(steps[at] ?? '', { present: ['ledare-1', child] });
  });
}

test('P1 check 6: siblings of 6 and 13 have a series each, and closing one leaves the other open', () => {
  const younger = childCase('barn-1', '2020-03-01');
  const older = childCase('barn-2', '2013-03-01');
  talks(younger, 'barn-1', [3, 4, 3]);
  talks(older, 'barn-2', [2, 2, 2]);
  expect(younger.state.facts.steps.barnsamtal?.count).toBe(10);
  expect(older.state.facts.steps.barnsamtal?.count).toBe(6);
  older.ends('barnets-samtal').closes('genomford');
  expect(older.state.facts.status).toBe('closed');
  expect(younger.state.facts.status).toBe('open');
  expect(phasesOf(younger)).toMatchObject({ 'barnets-samtal': 'open' });
  younger.ends('barnets-samtal').closes('genomford');
  expect(younger.state.facts.closed?.outcome).toBe('genomford');
});
