import { expect, test } from 'vitest';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import { countHolders, holders, holdersChangeAt, holdersOf } from '../../src/condition/people.js';
import { noFacts, terms } from './arbitraries.js';

const facts: CaseFacts = {
  ...noFacts,
  people: {
    kim: { roles: [{ role: 'child', from: '2026-01-10', until: '2026-01-20' }] },
    ann: {
      roles: [
        { role: 'worker', from: '2026-01-01' },
        { role: 'parent', from: '2026-01-15' },
        { role: 'child', from: '2026-01-15' },
      ],
    },
    constructor: {
      roles: [
        { role: 'parent', from: '2026-01-01', until: '2026-01-05' },
        { role: 'parent', from: '2026-02-01' },
      ],
    } as never,
  },
};

test.each([
  ['child', '2026-01-09', []],
  ['child', '2026-01-10', ['kim']],
  ['child', '2026-01-20', ['kim', 'ann']],
  ['child', '2026-01-21', ['ann']],
  ['parent', '2026-01-05', ['constructor']],
  ['parent', '2026-01-06', []],
  ['parent', '2026-02-01', ['ann', 'constructor']],
  ['family', '2026-01-16', ['kim', 'ann']],
  ['worker', '2030-01-01', ['ann']],
  ['nobody', '2026-01-16', []],
])('%s on %s', (role, at, persons) => {
  expect(holdersOf(role, facts, terms, at)).toEqual(persons);
  expect(countHolders(role, facts, terms, at)).toBe(persons.length);
});

test.each([
  ['child', '2026-01-01', '2026-01-10'],
  ['child', '2026-01-10', '2026-01-15'],
  ['child', '2026-01-20', '2026-01-21'],
  ['child', '2026-01-21', undefined],
  ['parent', '2026-01-05', '2026-01-06'],
  ['family', '2026-01-05', '2026-01-06'],
])('who holds %s changes after %s on %s', (role, at, next) => {
  expect(holdersChangeAt(role, facts, terms, at)).toBe(next);
});

test('one, all or so many of those who hold a role', () => {
  const ask = (who: 'one' | 'all' | number, yes: string[], role = 'family') =>
    holders(
      role,
      who,
      facts,
      terms,
      '2026-01-16',
      (person) => yes.includes(person) || (yes.length > 2 && 'unknown'),
    );
  expect([ask('one', []), ask('one', ['kim']), ask('all', ['kim']), ask('all', ['kim', 'ann'])]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect([ask(2, ['kim']), ask(2, ['kim', 'ann']), ask(3, ['kim', 'ann'])]).toEqual([false, true, false]);
  expect([ask(2, ['kim', 'x', 'y']), ask('all', ['kim', 'x', 'y']), ask('one', ['kim', 'x', 'y'])]).toEqual([
    'unknown',
    'unknown',
    true,
  ]);
  expect([ask('one', [], 'nobody'), ask('all', [], 'nobody'), ask(1, [], 'nobody')]).toEqual([
    false,
    'unknown',
    false,
  ]);
});
