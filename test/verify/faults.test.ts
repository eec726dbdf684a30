import { describe, expect, test } from 'vitest';
import { fold } from '../../src/journal/fold.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { behaviourRules } from '../../src/verify/rules.js';
import type { Verification } from '../../src/verify/verification.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';
import { behaviourFaults } from './faults.js';

function verified(text: string): Verification {
  const { pathway, diagnostics } = readPathway(completed(text));
  if (pathway === undefined) throw new Error(JSON.stringify(diagnostics));
  return verifyPathway(compilePathway(pathway));
}

describe.each(behaviourFaults)('$code: $why', ({ code, wrong, right, found, withoutJournal }) => {
  test('the wrong pathway has exactly these findings', () => {
    const { findings, complete } = verified(wrong);
    expect(findings.map(({ code: own, path }) => ({ code: own, path }))).toEqual(
      found.map((one) => ({ code, ...one })),
    );
    expect(complete).toBe(true);
  });

  test('the real machine takes the journal of each, as its story tells it', () => {
    const { pathway } = readPathway(completed(wrong));
    if (pathway === undefined) throw new Error('errors');
    for (const { journal, confirmed } of verified(wrong).findings) {
      expect(confirmed).toBe(withoutJournal !== true);
      expect(journal.length > 0).toBe(withoutJournal !== true);
      if (journal.length > 0) expect(fold(compilePathway(pathway), journal).facts.standings).toEqual({});
    }
  });

  test('the right pathway has none', () => {
    expect(verified(right).findings).toEqual([]);
  });
});

test('every rule has a row, and every row a rule', () => {
  const rows = new Set(behaviourFaults.map(({ code }) => code));
  expect([...rows].sort()).toEqual(behaviourRules.map(({ code }) => code).sort());
});

test('codes are words with hyphens', () => {
  for (const { code } of behaviourRules) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
