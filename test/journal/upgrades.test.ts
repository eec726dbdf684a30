import { expect, test } from 'vitest';
import { fold } from '../../src/journal/fold.js';
import type { Upgrade } from '../../src/journal/upgrades/upgrade.js';
import { upgraded } from '../../src/journal/upgrades/upgraded.js';
import { upgrades } from '../../src/journal/upgrades/upgrades.js';
import { begun, first } from '../migration/two-versions.js';

const planted: readonly Upgrade[] = [
  {
    from: -1,
    why: 'The ids were a list.',
    apply: ({ list: _, ...state }) => ({ ...state, ids: {} }),
  },
  { from: 0, why: 'Nothing was waited for.', apply: (state) => ({ ...state, pending: [] }) },
];

test('a state of an older format is brought up step by step, and twice is once', () => {
  const state = { formatVersion: -1, list: ['e-1'], entries: 1 };
  const fresh = upgraded(state, planted);
  expect(fresh).toEqual({ formatVersion: 1, entries: 1, ids: {}, pending: [] });
  expect(upgraded(fresh, planted)).toBe(fresh);
});

test('a state of the newest format, and what is no state, come back as they are', () => {
  const state = fold(first, begun);
  expect(upgraded(state)).toBe(state);
  expect([undefined, 7, 'x', null].map((value) => upgraded(value, planted))).toEqual([
    undefined,
    7,
    'x',
    null,
  ]);
});

test('every upgrade says why, and there is one way from each format to the next', () => {
  expect(upgrades.map(({ from }) => from)).toEqual([...new Set(upgrades.map(({ from }) => from))].sort());
  expect(upgrades.filter(({ why }) => why === '')).toEqual([]);
});
