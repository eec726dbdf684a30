import { expect, test } from 'vitest';
import type { RuleSpec } from '../../src/definition/rule.js';
import type { CompiledPathway } from '../../src/machine/compile-pathway.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

const contents = { vad: { title: { sv: 'Vad' } }, vem: { title: { sv: 'Vem' } } };

const rows = (strength: 'must' | 'usual', more: Partial<RuleSpec>): CompiledPathway =>
  compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: {
            rad: { task: {}, contents, ...under(strength, { contents: ['vad', 'vem'], ...more }) },
            mote: { meeting: {}, contents, ...under(strength, { contents: ['vad', 'vem'], ...more }) },
          },
        },
      },
    }),
  );

const refusedBy = (story: TestCase): readonly string[] =>
  story.last.outcome === 'refused' ? (story.last.refusal?.reasons.map(({ rule }) => rule) ?? []) : [];

test('asked each time, contents of an earlier time do not help a later one', () => {
  const story = startedCase(rows('must', { eachTime: true })).on('2026-03-11');
  story.does('rad', { contents: ['vad', 'vem'] });
  expect(refusedBy(story.tries().does('rad', { contents: ['vad'] }))).toEqual(['rad.contents']);
});

test('asked in all, they do', () => {
  const story = startedCase(rows('must', {})).on('2026-03-11');
  story.does('rad', { contents: ['vad', 'vem'] }).does('rad', { contents: ['vad'] });
  expect(story.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
});

test('asked each time, a meeting is judged when it is held, by its strength', () => {
  const must = startedCase(rows('must', { eachTime: true })).on('2026-03-11');
  expect(refusedBy(must.tries().holds('mote', { present: [], contents: ['vad'] }))).toEqual([
    'mote.contents',
  ]);
  const usual = startedCase(rows('usual', { eachTime: true })).on('2026-03-11');
  usual.holds('mote', { present: [], contents: ['vad'] });
  expect(usual.last).toMatchObject({ standing: 'deviates' });
  expect(usual.last).toHaveProperty('deviations.0.found', { missing: ['vem'] });
});
