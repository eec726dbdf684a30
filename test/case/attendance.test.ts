import { describe, expect, it } from 'vitest';
import { overview } from '../../src/case/overview.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from '../definitions/definition.js';

const compiled = constructOf('c06-group');

function group(): TestCase {
  const story = testCase(compiled, { start: '2026-09-07', by: { role: 'ledare', ref: 'ledare-1' } });
  story.assigns('ledare-1', 'ledare');
  for (const at of [1, 2, 3, 4]) story.joins(`foralder-${at}`, 'deltagare');
  return story.starts('grupp');
}

describe('how often each has been there', () => {
  it('is counted once for each meeting that counts, whoever is named twice or is no participant', () => {
    const story = group();
    story.holds('traff', { present: ['ledare-1', 'foralder-1', 'foralder-1', 'gast-1'] });
    story.tries().holds('traff', { present: ['foralder-1'] });
    story.asNoted().holds('traff', { present: ['ledare-1', 'foralder-1'] });
    expect(story.state.facts.steps.traff?.attended).toEqual({ 'ledare-1': 1, 'foralder-1': 1, 'gast-1': 1 });
    story.corrects('e-007', { present: ['ledare-1', 'foralder-2'] });
    expect(story.state.facts.steps.traff?.attended).toEqual({ 'ledare-1': 1, 'foralder-2': 1 });
  });

  it('is shown person by person beside the progress of the group', () => {
    const story = group().holds('traff', { present: ['ledare-1', 'foralder-1'] });
    const [line] = story.overview('samordnare').attendance ?? [];
    expect(line).toMatchObject({
      step: 'traff',
      rule: 'traff.attends',
      strength: 'usual',
      role: 'deltagare',
      from: 6,
    });
    expect(line?.people.map(({ person, times }) => `${person} ${times}`)).toEqual([
      'foralder-1 1',
      'foralder-2 0',
      'foralder-3 0',
      'foralder-4 0',
    ]);
    expect(story.overview('samordnare').next.find(({ step }) => step === 'traff')?.times).toEqual({
      done: 1,
      from: 8,
      to: 8,
    });
  });

  it('is not shown to those who may not see it', () => {
    const { state } = group().holds('traff', { present: ['ledare-1', 'foralder-1'] });
    const seen = overview(compiled, state, {
      now: '2026-09-07',
      viewer: { role: 'deltagare', ref: 'foralder-1' },
    });
    expect(JSON.stringify(seen)).not.toContain('foralder-2');
    expect(seen.attendance).toBeUndefined();
  });

  it('names those who lack, and asks nobody who has left', () => {
    const story = group();
    for (let at = 0; at < 8; at += 1)
      story.after('P1W').holds('traff', { present: ['ledare-1', 'foralder-1', 'foralder-2', 'foralder-3'] });
    const lacking = (): unknown =>
      story.overview('samordnare').decisions.find(({ record }) => record === 'ended')?.deviations;
    expect(lacking()).toMatchObject([
      { rule: 'traff.attends', about: ['foralder-4'], found: { times: [0] } },
    ]);
    story.leaves('foralder-4', 'deltagare');
    expect(lacking()).toEqual([]);
    expect(story.ends('traffar').last.standing).toBe('counts');
  });
});
