import { describe, expect, it } from 'vitest';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf, readFile } from './definition.js';
import { phasesOf, refusedBy } from './story.js';

describe('a local variant', () => {
  const parent = constructOf('c22-local-variant', 'parent.yaml');
  const variant = constructOf('c22-local-variant');
  const present = ['barn-1', 'behandlare-1'];
  const talks = (compiled: typeof parent, times: number): TestCase => {
    const story = testCase(compiled, { start: '2026-02-02', by: { role: 'behandlare' } })
      .joins('barn-1', 'barn')
      .joins('foralder-1', 'foralder')
      .assigns('behandlare-1', 'behandlare')
      .starts('start')
      .holds('forsamtal', { present: ['foralder-1', 'behandlare-1'] })
      .ends('kunskap')
      .opens('samtal');
    for (let at = 0; at < times; at += 1) story.after('P1W').holds('barnsamtal', { present });
    return story;
  };

  it('completes with five talks where its parent asks for six', () => {
    expect(refusedBy(talks(parent, 5).tries().ends('samtal'))).toContain('samtal.ends');
    expect(phasesOf(talks(variant, 5).ends('samtal'))).toMatchObject({ samtal: 'completed' });
    expect(phasesOf(talks(parent, 6).ends('samtal'))).toMatchObject({ samtal: 'completed' });
  });

  it('knows the step that it adds, and not the one that it leaves out', () => {
    const steps = (file: string): readonly string[] =>
      Object.values(readFile(`examples/constructs/c22-local-variant/${file}`).pathway.phases).flatMap(
        ({ steps: own = {} }) => Object.keys(own),
      );
    expect(steps('parent.yaml')).toContain('film');
    expect(steps('pathway.yaml')).not.toContain('film');
    expect(steps('pathway.yaml').at(-1)).toBe('avslutande-samtal');
  });

  it('is pinned by its own behaviour, and keeps the behaviour of its parent at the tie', () => {
    expect(variant.pin.hash).not.toBe(parent.pin.hash);
    expect(variant.pathway.extends).toEqual({
      pathway: 'exempel.barnsamtal',
      version: '1.0.0',
      hash: parent.pin.hash,
    });
  });
});
