import { expect, test } from 'vitest';
import type { Condition } from '../../src/condition/condition.js';
import type { RuleSpec } from '../../src/definition/rule.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { smallPathway, startedCase } from '../case/small-pathway.js';

const planned: Condition = { done: 'plan' };
const talked: Condition = { done: 'samtal' };

/** A phase that ends by itself when the plan is made, with one rule more about its end. */
const statusWith = (own: Partial<RuleSpec>, ...more: readonly RuleSpec[]): string | undefined => {
  const compiled = compilePathway(
    smallPathway({
      phases: {
        arbete: {
          must: [{ id: 'klar', ends: planned, automatically: true, ...own }, ...more],
          steps: { plan: { task: {} }, samtal: { meeting: {} } },
        },
      },
    }),
  );
  return startedCase(compiled).after('P1D').does('plan').state.facts.phases.arbete?.status;
};

test('a phase ends by itself when what ends it is met', () => {
  expect(statusWith({})).toBe('completed');
  expect(statusWith({}, { id: 'samtal', ends: talked })).toBe('open');
});

test('it does not end by a rule that does not stand, and no such rule holds it back', () => {
  expect(statusWith({ while: talked })).toBe('open');
  expect(statusWith({ validFrom: '2030-01-01' })).toBe('open');
  expect(statusWith({}, { id: 'samtal', ends: talked, while: { not: planned } })).toBe('completed');
});

test('it ends by itself on its last day, counted from whatever the limit is counted from', () => {
  const compiled = compilePathway(
    smallPathway({
      phases: {
        utredning: { steps: { plan: { task: {} } } },
        arbete: {
          must: [
            { due: { within: 'P6M', from: { ended: 'utredning' } }, automatically: true },
            { opens: { phase: { utredning: 'completed' } } },
          ],
        },
      },
      starts: { ordinarie: { opens: ['utredning'] } },
    }),
  );
  const story = startedCase(compiled).on('2026-03-10').ends('utredning').on('2026-04-01').opens('arbete');
  expect(story.on('2026-09-10').state.facts.phases.arbete?.status).toBe('open');
  expect(story.on('2026-09-11').state.facts.phases.arbete).toMatchObject({ ended: '2026-09-10' });
  expect(story.overview().breaches).toEqual([]);
});
