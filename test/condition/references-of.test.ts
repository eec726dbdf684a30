import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../../src/condition/condition.js';
import { referencesOf } from '../../src/condition/references-of.js';
import { conditions } from './arbitraries.js';

test.each<[Condition, unknown[]]>([
  [{ done: 's' }, [{ kind: 'step', id: 's', path: ['done'] }]],
  [
    { count: { step: 's', from: 1, since: { opened: 'p' } } },
    [
      { kind: 'step', id: 's', path: ['count', 'step'], asks: 2 },
      { kind: 'phase', id: 'p', path: ['count', 'since', 'opened'] },
    ],
  ],
  [{ hours: { step: 's' } }, [{ kind: 'step', id: 's', path: ['hours', 'step'] }]],
  [{ missed: { step: 's' } }, [{ kind: 'step', id: 's', path: ['missed', 'step'] }]],
  [
    { answered: { s: 'a', t: ['b', 'c'] } },
    [
      { kind: 'step', id: 's', path: ['answered', 's'] },
      { kind: 'option', id: 'a', in: 's', path: ['answered', 's'] },
      { kind: 'step', id: 't', path: ['answered', 't'] },
      { kind: 'option', id: 'b', in: 't', path: ['answered', 't', 0] },
      { kind: 'option', id: 'c', in: 't', path: ['answered', 't', 1] },
    ],
  ],
  [{ consent: 'c' }, [{ kind: 'consent', id: 'c', path: ['consent'] }]],
  [{ goals: { reached: 'all' } }, []],
  [
    { measure: { instrument: 'i', scale: 'x', of: 'r', band: 'b' } },
    [
      { kind: 'instrument', id: 'i', path: ['measure', 'instrument'] },
      { kind: 'scale', id: 'x', in: 'i', path: ['measure', 'scale'] },
      { kind: 'role', id: 'r', path: ['measure', 'of'] },
      { kind: 'band', id: 'b', in: 'i', scale: 'x', path: ['measure', 'band'] },
    ],
  ],
  [
    { measure: { instrument: 'i', band: 'b' } },
    [
      { kind: 'instrument', id: 'i', path: ['measure', 'instrument'] },
      { kind: 'band', id: 'b', in: 'i', path: ['measure', 'band'] },
    ],
  ],
  [
    { phase: { p: 'open', q: ['ended'] } },
    [
      { kind: 'phase', id: 'p', path: ['phase', 'p'] },
      { kind: 'phase', id: 'q', path: ['phase', 'q'] },
    ],
  ],
  [
    { elapsed: { since: { first: 's' }, from: 'P1D' } },
    [{ kind: 'step', id: 's', path: ['elapsed', 'since', 'first'], asks: 'first' }],
  ],
  [{ elapsed: { since: { case: 'started' }, from: 'P1D' } }, []],
  [
    { elapsed: { since: { consent: 'c' }, from: 'P1D' } },
    [{ kind: 'consent', id: 'c', path: ['elapsed', 'since', 'consent'] }],
  ],
  [
    { elapsed: { since: { confirmed: 'c' }, from: 'P1D' } },
    [{ kind: 'criterion', id: 'c', path: ['elapsed', 'since', 'confirmed'] }],
  ],
  [
    { elapsed: { since: { measured: 'i' }, from: 'P1D' } },
    [{ kind: 'instrument', id: 'i', path: ['elapsed', 'since', 'measured'] }],
  ],
  [{ date: {} }, []],
  [
    { age: { of: 'r', from: 1, on: { last: 's' } } },
    [
      { kind: 'role', id: 'r', path: ['age', 'of'] },
      { kind: 'step', id: 's', path: ['age', 'on', 'last'] },
    ],
  ],
  [{ confirmed: 'c' }, [{ kind: 'criterion', id: 'c', path: ['confirmed'] }]],
  [{ people: { role: 'r' } }, [{ kind: 'role', id: 'r', path: ['people', 'role'] }]],
  [{ start: 's' }, [{ kind: 'start', id: 's', path: ['start'] }]],
  [
    {
      all: [
        { not: { done: 's' } },
        { any: [{ start: 't' }] },
        { atLeast: { of: 1, conditions: [{ done: 'u' }] } },
      ],
    },
    [
      { kind: 'step', id: 's', path: ['all', 0, 'not', 'done'] },
      { kind: 'start', id: 't', path: ['all', 1, 'any', 0, 'start'] },
      { kind: 'step', id: 'u', path: ['all', 2, 'atLeast', 'conditions', 0, 'done'] },
    ],
  ],
])('%j', (condition, references) => {
  expect(referencesOf(condition)).toEqual(references);
});

test('a path leads to the id it belongs to, as a value or as a key', () => {
  fc.assert(
    fc.property(conditions, (condition) => {
      for (const { id, path } of referencesOf(condition)) {
        const found = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], condition);
        expect(found === id || path.at(-1) === id).toBe(true);
      }
    }),
  );
  expect(referencesOf({ done: 's' }, ['phases', 'p'])[0]?.path).toEqual(['phases', 'p', 'done']);
});
