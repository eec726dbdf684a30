import { expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { generatedPathway } from './generated.js';

const shapes = [1, 4, 8, 12].flatMap((phases) => [
  { phases, tied: false },
  { phases, tied: true },
]);

test.each(shapes)(
  'a pathway of 60 steps in $phases phases (that ask how the one before stands: $tied) is verified within 2 seconds',
  ({ phases, tied }) => {
    const compiled = compilePathway(generatedPathway({ steps: 60, phases, tied }));
    // Time on the processor, the least of three, so that other work on the machine does not count.
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      verifyPathway(compiled);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(2000);
    const { complete, findings } = verifyPathway(compiled);
    expect(complete).toBe(true);
    expect(findings).toEqual([]);
  },
);

test('a bound that is reached is said', () => {
  const compiled = compilePathway(generatedPathway({ steps: 60, phases: 12, tied: true }));
  const { complete, situations, nodes, bound } = verifyPathway(compiled, { nodes: 200 });
  expect({ complete, situations, nodes, bound }).toEqual({
    complete: false,
    situations: 0,
    nodes: 200,
    bound: 200,
  });
});
