import fc from 'fast-check';
import { caseMatchers, readScenarios, runScenario, storyOf, testCase } from 'insats/testing';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../src/journal/fold.js';
import { compiledOf, municipalities } from '../definitions/definition.js';

expect.extend({ ...caseMatchers });

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the shape that Vitest asks for
  interface Matchers<T = any> {
    toCount(): T;
    toBeRefusedBy(...rules: string[]): T;
    toDeviateFrom(...rules: string[]): T;
    toHold(): T;
  }
}

const compiled = compiledOf('katrineholm.multiteam');
const started = () =>
  testCase(compiled, { start: '2026-03-02', refusals: 'keep' })
    .joins('foralder-1', 'foralder')
    .assigns('special-1', 'specialpedagog', { competences: ['specialpedagogik'] });

describe('the matchers', () => {
  it('tell of the latest entry what became of it', () => {
    expect(started().confirms('tidigt').starts('stod-av-teamet')).toCount();
    expect(started().starts('stod-av-teamet')).toDeviateFrom('stod-av-teamet.needs');
    const story = started().confirms('tidigt').starts('stod-av-teamet');
    expect(story.closes('avslut')).toBeRefusedBy('reason-missing');
    expect(story).not.toCount();
    expect(story).not.toBeRefusedBy('other');
  });

  it('say what was found when it is not so', () => {
    const story = started().starts('stod-av-teamet');
    expect(caseMatchers.toCount(story).message()).toMatchInlineSnapshot(
      `"expected started on 2026-03-02T08:02:00Z to count; it deviates: stod-av-teamet.needs"`,
    );
    expect(caseMatchers.toBeRefusedBy(story, 'besok.with').message()).toMatchInlineSnapshot(
      `"expected started on 2026-03-02T08:02:00Z to be refused by besok.with; it deviates: stod-av-teamet.needs"`,
    );
    expect(caseMatchers.toDeviateFrom(story).message()).toMatchInlineSnapshot(
      `"expected started on 2026-03-02T08:02:00Z to deviate from nothing; it deviates: stod-av-teamet.needs"`,
    );
    expect(caseMatchers.toDeviateFrom(story, 'stod-av-teamet.needs').message()).toContain('not to deviate');
  });

  it('tell whether a scenario holds', () => {
    const text = `pathway: katrineholm.multiteam
start: 2026-03-02
scenarios:
  start: { title: { sv: Start, en: Start }, when: [{ starts: stod-av-teamet }] }
`;
    const { scenarios } = readScenarios(text, compiled);
    const [result] = scenarios.map((one) => runScenario(compiled, one));
    expect(result).not.toHold();
    expect(caseMatchers.toHold(result!).message()).toMatchInlineSnapshot(`
      "expected the scenario start to hold
      \`deviates\` \`stod-av-teamet\`: expected nothing, but found \`stod-av-teamet.needs\`."
    `);
  });
});

test.each(municipalities)('made-up stories of $id fold to the state they ended in', ({ id }) => {
  const pathway = compiledOf(id);
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 }), { maxLength: 30 }), (numbers) => {
      const story = storyOf(pathway, numbers);
      reached.add(story.state.facts.status);
      const { state } = storyOf(pathway, numbers);
      expect(state).toEqual(story.state);
      expect(fold(pathway, story.journal, { until: story.now }).facts.status).toBe(story.state.facts.status);
    }),
    { numRuns: 40, seed: 7 },
  );
  expect([...reached]).toContain('open');
});
