import { describe, expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { loopNets, notExpressed } from './loop-nets.js';
import { loopPathwayOf } from './loop-pathway.js';
import { isSound } from './net.js';

test('there are at least eight nets with loops, sound and unsound, each with its source', () => {
  expect(loopNets.length).toBeGreaterThanOrEqual(8);
  expect(loopNets.filter(({ sound }) => sound).length).toBeGreaterThanOrEqual(4);
  expect(loopNets.filter(({ sound }) => !sound).length).toBeGreaterThanOrEqual(4);
  for (const { source } of loopNets) expect(source).toMatch(/\b(19|20)\d\d\b/);
});

describe.each(loopNets)('$name', (net) => {
  test('is known to be what its whole reachability graph says', () => {
    expect(isSound(net)).toBe(net.sound);
  });

  test('is judged alike as a pathway, and the real machine takes each journal', () => {
    const { findings, complete } = verifyPathway(compilePathway(loopPathwayOf(net)));
    expect(complete).toBe(true);
    expect(findings.length === 0, findings.map(({ story }) => story.sv).join('\n')).toBe(net.sound);
    for (const { journal, confirmed } of findings) expect(confirmed || journal.length === 0).toBe(true);
  });
});

test.each(notExpressed)('$name: cannot be expressed, and why is said', ({ why, ...net }) => {
  expect(isSound(net)).toBe(net.sound);
  expect(why.length).toBeGreaterThan(20);
});
