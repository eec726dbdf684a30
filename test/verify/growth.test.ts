import { expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { generatedPathway } from './generated.js';

test.each([1, 4, 12])(
  'a pathway of 60 steps in %i phases side by side is verified within 2 seconds',
  (phases) => {
    const compiled = compilePathway(generatedPathway({ steps: 60, phases, tied: false }));
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

test('a bound that is reached is said, with how many situations were looked at', () => {
  const compiled = compilePathway(generatedPathway({ steps: 60, phases: 12, tied: true }));
  const { complete, situations, bound } = verifyPathway(compiled, { situations: 200 });
  expect({ complete, situations, bound }).toEqual({ complete: false, situations: 200, bound: 200 });
});
