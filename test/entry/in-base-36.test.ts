import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBase36 } from '../../src/entry/in-base-36.js';

test('a whole number in base 36 is what the language itself makes of it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeNat(), fc.nat(5000)), (whole) => {
      expect(inBase36(whole)).toBe(whole.toString(36));
    }),
    { numRuns: 2000 },
  );
  for (const whole of [0, 35, 36, 1295, 1296, 1297, 36 ** 4, Number.MAX_SAFE_INTEGER])
    expect(inBase36(whole)).toBe(whole.toString(36));
});
