import { expect, test } from 'vitest';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { compiledOf } from './definition.js';

const compiled = compiledOf('lag.barnutredning');

/** A child's own case, received on `start`. */
function childCase(child: string, start: string, birthDate = '2015-05-01'): TestCase {
  return testCase(compiled, { start, by: { role: 'handlaggare' } })
    .joins(child, 'barn', { birthDate })
    .joins('foralder-1', 'vardnadshavare')
    .assigns('handl-1', 'handlaggare');
}

const clocks = (story: TestCase): readonly (readonly [string, string])[] =>
  story.overview().clocks.map(({ rule, due }) => [rule, due] as const);

test('P7 check 3: a notification about three siblings, one of them in an enquiry: two pre-assessments, three protection assessments', () => {
  const running = childCase('barn-3', '2026-09-21').starts('ansokan').does('underrattelse');
  const others = ['barn-1', 'barn-2'].map((child) => childCase(child, '2026-10-05').starts('anmalan'));
  running.on('2026-10-05').does('ny-anmalan');
  const all = [...others, running];
  const open = (story: TestCase, rule: string): boolean => clocks(story).some(([id]) => id.startsWith(rule));
  expect(all.filter((story) => open(story, 'skyddsbedomning.'))).toHaveLength(3);
  expect(all.filter((story) => open(story, 'beslut-att-inleda.'))).toHaveLength(2);
  for (const story of all) story.does('skyddsbedomning', { contents: ['barnets-akt'] });
  expect(all.filter((story) => open(story, 'skyddsbedomning.'))).toEqual([]);
  expect(clocks(running)).toEqual([['utredningen-avslutas.due', '2027-01-21']]);
});

test('P7 check 1: a last day on a day off is moved, and the day before it was moved is shown', () => {
  const story = childCase('barn-1', '2026-12-11').starts('anmalan');
  const decision = story.overview().clocks.find(({ rule }) => rule === 'beslut-att-inleda.due');
  expect(decision).toMatchObject({ due: '2026-12-28', unrolled: '2026-12-25' });
});

test('P7 check 2: four months from 30 October end on the last of February, and the Monday after it', () => {
  const story = childCase('barn-1', '2026-10-30').starts('ansokan');
  const enquiry = story.overview().clocks.find(({ rule }) => rule === 'utredningen-avslutas.due');
  expect(enquiry).toMatchObject({ due: '2027-03-01', unrolled: '2027-02-28' });
});

test('P7 check 5: a second extension has its own ground and day, and the history keeps both', () => {
  const story = childCase('barn-1', '2026-10-05').by('beslutsfattare').starts('ansokan');
  story.on('2027-01-20').extends('utredningen-avslutas.due', '2027-03-31', 'sarskilda-skal');
  story.on('2027-03-22').extends('utredningen-avslutas.due', '2027-04-30', 'sarskilda-skal');
  const rows = story.state.facts.extensions['utredningen-avslutas.due'];
  expect(rows?.map(({ until }) => until)).toEqual(['2027-03-31', '2027-04-30']);
});

test('P7 check 10: from the day the child turns 15 during the enquiry the reminder says that it speaks for itself', () => {
  const story = childCase('barn-1', '2026-10-05', '2011-11-15').starts('ansokan').does('underrattelse');
  const told = (): boolean =>
    story.overview().attention.prompts.some(({ rule }) => rule === 'utredning.prompt');
  expect(story.on('2026-11-14') && told()).toBe(false);
  expect(story.on('2026-11-15') && told()).toBe(true);
});
