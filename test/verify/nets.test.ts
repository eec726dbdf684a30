import { describe, expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import type { BehaviourFinding } from '../../src/verify/verification.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { isSound, type Net } from './net.js';
import { pathwayOf } from './net-pathway.js';
import { nets } from './nets.js';

/** What is found in a net as a pathway, with what the check of the text itself finds beside it. */
function findingsOf(net: Net): readonly BehaviourFinding[] {
  const made = pathwayOf(net);
  const { findings, complete } = verifyPathway(compilePathway(made));
  expect(complete).toBe(true);
  return findings;
}

test('there are at least thirty nets, sound and unsound, each with its source', () => {
  expect(nets.length).toBeGreaterThanOrEqual(30);
  expect(new Set(nets.map(({ name }) => name)).size).toBe(nets.length);
  expect(nets.filter(({ sound }) => sound).length).toBeGreaterThanOrEqual(15);
  expect(nets.filter(({ sound }) => !sound).length).toBeGreaterThanOrEqual(15);
  for (const { source } of nets) expect(source).toMatch(/\b(19|20)\d\d\b/);
});

describe.each(nets)('$name', (net) => {
  test('is known to be what its whole reachability graph says', () => {
    expect(isSound(net)).toBe(net.sound);
  });

  test('is judged alike as a pathway', () => {
    const findings = findingsOf(net);
    expect(findings.map(({ code, story }) => `${code}: ${story.sv}`).length === 0).toBe(net.sound);
  });

  test('every journal that shows a finding was taken by the real machine', () => {
    for (const { journal, confirmed } of findingsOf(net))
      expect(confirmed || journal.length === 0).toBe(true);
  });

  test('is a pathway whose text has no error but what verify also finds', () => {
    const codes = pathwayFrom(pathwayOf(net)).diagnostics.flatMap(({ code, severity }) =>
      severity === 'error' ? [code] : [],
    );
    expect(net.sound ? codes : []).toEqual([]);
  });
});
