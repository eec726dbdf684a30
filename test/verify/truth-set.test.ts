import { expect, test } from 'vitest';
import type { Truth } from '../../src/condition/condition.js';
import { and, or } from '../../src/condition/truth.js';
import { conjunction, disjunction, onlyTruth, opposite, type TruthSet } from '../../src/verify/truth-set.js';

const truths: readonly Truth[] = [true, false, 'unknown'];
const sets: readonly TruthSet[] = [1, 2, 3, 4, 5, 6, 7];
const inSet = (set: TruthSet): readonly Truth[] => truths.filter((truth) => (set & onlyTruth(truth)) !== 0);

/** What the library's own logic gives for every pick from two sets. */
function picked(a: TruthSet, b: TruthSet, combine: (a: Truth, b: Truth) => Truth): TruthSet {
  return inSet(a).reduce(
    (found, one) => inSet(b).reduce((more, other) => more | onlyTruth(combine(one, other)), found),
    0,
  );
}

test('what a combination can be is what the conditions can be, one by one, by the logic of the cases themselves', () => {
  for (const a of sets)
    for (const b of sets) {
      expect(conjunction(a, b)).toBe(picked(a, b, and));
      expect(disjunction(a, b)).toBe(picked(a, b, or));
    }
});

test('the opposite of the opposite is the same', () => {
  for (const set of sets) expect(opposite(opposite(set))).toBe(set);
});
