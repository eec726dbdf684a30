import { describe, expect, test } from 'vitest';
import type { Accepted } from '../../src/case/accepted.js';
import { nextWakeAt } from '../../src/case/next-wake.js';
import { record } from '../../src/case/record.js';
import type { Entry } from '../../src/entry/entry.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { watched, watchedCase } from './watched-pathway.js';

const plan = (id: string): Entry => ({
  kind: 'done',
  id,
  step: 'plan',
  happened: '2026-03-02',
  recordedAt: '2026-03-02T12:00:00Z',
  by: { role: 'behandlare', ref: 'beh-1' },
});
const accepted = (told: TestCase, id: string): Accepted => {
  const recorded = record(watched, told.state, plan(id));
  if (recorded.outcome !== 'accepted') throw new Error(recorded.outcome);
  return recorded;
};
const wakeOf = (answer: Accepted): PropertyDescriptor | undefined =>
  Object.getOwnPropertyDescriptor(answer, 'nextWakeAt');

describe('when an accepted entry makes the case wake', () => {
  test('is a field of its own, equal to what the state says', () => {
    const answer = accepted(watchedCase(), 'plan-1');
    const { state, nextWakeAt: wake } = { ...answer };
    expect(wake).toBe(nextWakeAt(watched, state, '2026-03-02'));
    expect(wake).toBe('2026-03-09T23:00:00Z');
    expect(JSON.parse(JSON.stringify(answer)).nextWakeAt).toBe(wake);
  });

  test('is read by one getter for all cases of a pathway: one for each would keep its case in memory', () => {
    const [one, two] = ['plan-1', 'plan-2'].map((id) => wakeOf(accepted(watchedCase(), id)));
    expect(typeof one?.get).toBe('function');
    expect(one?.get).toBe(two?.get);
  });
});
