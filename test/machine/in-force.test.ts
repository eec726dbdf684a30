import { describe, expect, test } from 'vitest';
import { nextWakeAt } from '../../src/case/next-wake.js';
import type { RuleSpec } from '../../src/definition/rule.js';
import { openCase } from '../../src/journal/case-state.js';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { ruleSentence } from '../../src/render/rule-sentence.js';
import { testCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';
import { refusedBy } from '../definitions/story.js';

/** A talk that asks for a plan first: by a new law from July, and by an old one until June. */
const dated = (dates: Pick<RuleSpec, 'validFrom' | 'validUntil'>) =>
  compilePathway(
    smallPathway({
      phases: {
        arbete: {
          steps: {
            plan: { task: {} },
            samtal: { meeting: {}, ...under('must', { needs: { done: 'plan' }, ...dates }) },
          },
        },
      },
    }),
  );

const refused = (dates: Pick<RuleSpec, 'validFrom' | 'validUntil'>): readonly string[] =>
  refusedBy(startedCase(dated(dates)).after('P1M').tries().holds('samtal', { present: [] }));

describe('a rule of a dated law', () => {
  // The case starts on 2026-03-02 and the talk is held in April: what counts is the day of the start.
  test.each([
    ['in force from the day of the start', { validFrom: '2026-03-02' }, ['samtal.needs']],
    ['in force from the day after the start', { validFrom: '2026-03-03' }, []],
    ['in force until the day of the start', { validUntil: '2026-03-02' }, ['samtal.needs']],
    ['in force until the day before the start', { validUntil: '2026-03-01' }, []],
    ['in force all along', { validFrom: '2025-07-01', validUntil: '2030-12-31' }, ['samtal.needs']],
  ])('%s', (_name, dates, rules) => {
    expect(refused(dates)).toEqual(rules);
  });

  test('says in words which cases it holds for', () => {
    const { program } = insideOf(dated({ validFrom: '2025-07-01', validUntil: '2030-12-31' }));
    const [rule] = program.rules.filter(({ id }) => id === 'samtal.needs');
    const say = (lang: 'sv' | 'en'): string => (rule === undefined ? '' : ruleSentence(program, rule, lang));
    expect(say('sv')).toContain(
      'Gäller ärenden som har startat från och med 1 juli 2025 till och med 31 december 2030.',
    );
    expect(say('en')).toContain('This holds for cases that started from 1 July 2025 until 31 December 2030.');
  });
});

test('a way in that a new law asks something of wakes the case on the day the law comes into force', () => {
  const pathway = smallPathway({});
  const [way = ''] = Object.keys(pathway.starts);
  const compiled = compilePathway({
    ...pathway,
    criteria: { provad: { title: { sv: 'Behovet är prövat', en: 'The need is assessed' } } },
    starts: {
      [way]: {
        ...pathway.starts[way],
        ...under('must', { needs: { confirmed: 'provad' }, validFrom: '2026-04-01' }),
      },
    },
  });
  const before = openCase(compiled);
  const started = (on: string): readonly string[] =>
    refusedBy(testCase(compiled, { start: on }).tries().starts(way));
  expect(nextWakeAt(compiled, before, '2026-03-15')).toBe('2026-03-31T22:00:00Z');
  expect([started('2026-03-31'), started('2026-04-01')]).toEqual([[], [`${way}.needs`]]);
});
