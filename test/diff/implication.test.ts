import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration } from '../../src/calendar/duration.js';
import { addDays } from '../../src/calendar/local-date.js';
import type { Condition } from '../../src/condition/condition.js';
import { evaluate } from '../../src/condition/evaluate.js';
import { compareDurations } from '../../src/diff/direction.js';
import { implies, refutes } from '../../src/diff/implication.js';
import { cases, conditions, days, leaves, terms } from '../condition/arbitraries.js';

const runs = { numRuns: 2000, includeErrorInReport: true };

/** Near relatives of a condition: a number moved, a part left out, wrapped. */
function relatives(condition: Condition): fc.Arbitrary<Condition> {
  return fc.nat({ max: 6 }).chain((turn) => {
    if (turn === 0) return leaves.map((other): Condition => ({ all: [condition, other] }));
    if (turn === 1) return leaves.map((other): Condition => ({ any: [condition, other] }));
    if (turn === 2) return fc.constant<Condition>({ not: condition });
    return fc.integer({ min: -2, max: 2 }).map((by) => JSON.parse(moved(condition, by, turn)) as Condition);
  });
}

function moved(condition: Condition, by: number, turn: number): string {
  return JSON.stringify(condition, (key, value) => {
    if (typeof value === 'number' && key !== 'of') return Math.max(key === 'who' ? 1 : 0, value + by);
    if (turn === 4 && (key === 'to' || key === 'from') && typeof value === 'number') return undefined;
    if (turn === 5 && Array.isArray(value) && value.length > 1) return value.slice(1);
    if (turn === 6 && (key === 'who' || key === 'band' || key === 'change')) return undefined;
    return value;
  });
}

const pairs = fc.oneof(
  leaves.chain((a) => relatives(a).map((b) => [a, b] as const)),
  conditions.chain((a) => relatives(a).map((b) => [a, b] as const)),
  leaves.chain((a) => relatives(a).map((b) => [{ not: a }, { not: b }] as [Condition, Condition])),
);

describe('what follows from a condition', () => {
  test('holds in every case where the condition holds, and fails where it fails', () => {
    let seen = 0;
    fc.assert(
      fc.property(pairs, cases, days, ([a, b], facts, at) => {
        for (const [one, other] of [[a, b] as const, [b, a] as const]) {
          if (implies(one, other) && evaluate(one, facts, terms, at) === true) {
            seen += 1;
            expect(evaluate(other, facts, terms, at)).toBe(true);
          }
          if (refutes(one, other) && evaluate(one, facts, terms, at) === false) {
            seen += 1;
            expect(evaluate(other, facts, terms, at)).toBe(false);
          }
        }
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(100);
  });

  test.each<[Condition, Condition]>([
    [{ count: { step: 'visit', from: 3 } }, { count: { step: 'visit', from: 2 } }],
    [{ all: [{ done: 'visit' }, { consent: 'share' }] }, { consent: 'share' }],
    [{ consent: 'share' }, { any: [{ done: 'visit' }, { consent: 'share' }] }],
    [{ phase: { work: 'open' } }, { phase: { work: ['open', 'completed'] } }],
    [{ age: { of: 'child', who: 'all', from: 16 } }, { age: { of: 'child', from: 15 } }],
    [
      { elapsed: { since: { case: 'started' }, from: 'P2M' } },
      { elapsed: { since: { case: 'started' }, from: 'P4W' } },
    ],
    [{ not: { missed: { step: 'visit', from: 2 } } }, { not: { missed: { step: 'visit', from: 3 } } }],
  ])('%j implies %j, and not the other way', (a, b) => {
    expect([implies(a, b), implies(b, a)]).toEqual([true, false]);
  });

  test('nothing is told of what the vocabulary does not decide', () => {
    expect(implies({ done: 'visit' }, { confirmed: 'safe' })).toBe(false);
    expect(implies({ people: { role: 'child', from: 2 } }, { people: { role: 'parent', from: 1 } })).toBe(
      false,
    );
  });
});

describe('durations', () => {
  const duration = fc
    .tuple(fc.nat({ max: 2 }), fc.nat({ max: 14 }), fc.nat({ max: 9 }), fc.nat({ max: 40 }))
    .filter((parts) => parts.some((part) => part > 0))
    .map(([y, m, w, d]) => `P${y}Y${m}M${w}W${d}D`);
  test('what is told to be longer ends later or the same day, from every day', () => {
    fc.assert(
      fc.property(duration, duration, fc.nat({ max: 3000 }), (a, b, n) => {
        const day = addDays('2023-01-01', n);
        const [one, other] = [addDuration(day, a), addDuration(day, b)];
        const told = compareDurations(a, b);
        if (told === 'less') expect(one <= other).toBe(true);
        if (told === 'more') expect(one >= other).toBe(true);
        if (told === 'equal') expect(one).toBe(other);
      }),
      runs,
    );
    expect(compareDurations('P1M', 'P30D')).toBe('unsure');
    expect(compareDurations('P3M', 'P12M')).toBe('less');
    expect(compareDurations('P7D', 'P1W')).toBe('equal');
  });
});
