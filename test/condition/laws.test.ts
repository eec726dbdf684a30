import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/calendar/local-date.js';
import type { CaseFacts } from '../../src/condition/case-facts.js';
import { changesAt } from '../../src/condition/changes-at.js';
import type { Condition } from '../../src/condition/condition.js';
import { evaluate } from '../../src/condition/evaluate.js';
import { and, enough, not, or } from '../../src/condition/truth.js';
import { cases, conditions, days, leaves, nested, noFacts, terms } from './arbitraries.js';

const truths = fc.constantFrom(true, false, 'unknown' as const);

test('and, or and not follow De Morgan, and a double negation is none', () => {
  fc.assert(
    fc.property(truths, truths, (a, b) => {
      expect(not(and(a, b))).toBe(or(not(a), not(b)));
      expect(not(or(a, b))).toBe(and(not(a), not(b)));
      expect(not(not(a))).toBe(a);
    }),
  );
});

test('enough is the conjunction for all, the disjunction for one', () => {
  fc.assert(
    fc.property(fc.array(truths, { minLength: 1, maxLength: 5 }), (values) => {
      const yes = values.filter((value) => value === true).length;
      const open = values.filter((value) => value === 'unknown').length;
      expect(enough('all', yes, open, values.length)).toBe(values.reduce(and));
      expect(enough('one', yes, open, values.length)).toBe(values.reduce(or));
      expect(enough(values.length, yes, open, values.length)).toBe(values.reduce(and));
    }),
  );
});

test('De Morgan and double negation hold for conditions over a case', () => {
  fc.assert(
    fc.property(fc.array(conditions, { maxLength: 3 }), cases, days, (parts, facts, at) => {
      const value = (condition: Condition) => evaluate(condition, facts, terms, at);
      const negated = parts.map((part): Condition => ({ not: part }));
      expect(value({ not: { all: parts } })).toBe(value({ any: negated }));
      expect(value({ not: { any: parts } })).toBe(value({ all: negated }));
      expect(value({ not: { not: { all: parts } } })).toBe(value({ all: parts }));
    }),
  );
});

test('all is atLeast every part, any is atLeast one', () => {
  fc.assert(
    fc.property(fc.array(conditions, { minLength: 1, maxLength: 3 }), cases, days, (parts, facts, at) => {
      const value = (condition: Condition) => evaluate(condition, facts, terms, at);
      expect(value({ atLeast: { of: parts.length, conditions: parts } })).toBe(value({ all: parts }));
      expect(value({ atLeast: { of: 1, conditions: parts } })).toBe(value({ any: parts }));
    }),
  );
});

test('what is known stays so, whatever an unknown turns out to be', () => {
  const names = ['a', 'b', 'c', 'd'];
  const said = fc.dictionary(fc.constantFrom(...names), fc.boolean());
  const casesWith = (values: Record<string, boolean>): CaseFacts => ({
    ...noFacts,
    criteria: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { value, on: '2026-01-01', entry: 'e' }]),
    ),
  });
  const atoms = nested(fc.constantFrom(...names).map((confirmed): Condition => ({ confirmed })));
  fc.assert(
    fc.property(atoms, said, said, (condition, now, later) => {
      const value = evaluate(condition, casesWith(now), terms, '2026-01-01');
      if (value === 'unknown') return;
      expect(evaluate(condition, casesWith({ ...later, ...now }), terms, '2026-01-01')).toBe(value);
    }),
    { numRuns: 500 },
  );
});

test('until changesAt, time alone changes nothing', () => {
  const timed = fc.oneof(
    conditions,
    leaves.filter((leaf) => /elapsed|date|age|consent|people/.test(Object.keys(leaf)[0] ?? '')),
  );
  let changes = 0;
  fc.assert(
    fc.property(timed, cases, days, (condition, facts, at) => {
      const value = evaluate(condition, facts, terms, at);
      const next = changesAt(condition, facts, terms, at);
      const end = next === undefined || next > '2026-09-01' ? '2026-09-01' : next;
      let day = at;
      while (day < end && evaluate(condition, facts, terms, day) === value) day = addDays(day, 1);
      expect(day).toBe(at < end ? end : at);
      expect(next === undefined || next > at).toBe(true);
      if (next !== undefined && evaluate(condition, facts, terms, next) !== value) changes += 1;
    }),
    { numRuns: 600 },
  );
  expect(changes).toBeGreaterThan(0);
});
