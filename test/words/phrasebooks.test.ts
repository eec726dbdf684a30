import { expect, test } from 'vitest';
import { phrasebooks } from '../../src/words/phrasebooks.js';

const keysOf = (value: object): unknown =>
  Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, typeof part === 'object' ? keysOf(part) : typeof part])
      .sort(),
  );

test('every language has the same sentences', () => {
  const [first, ...others] = Object.values(phrasebooks).map(keysOf);
  expect(others).toHaveLength(1);
  for (const other of others) expect(other).toEqual(first);
});

test('the events that things are counted from', () => {
  const { sv, en } = phrasebooks;
  expect(sv.from({ event: 'started' })).toBe('från starten');
  expect(sv.from({ event: 'opened', phase: 'Planering' })).toBe('från det att fasen Planering började');
  expect(sv.when({ event: 'started' })).toBe('vid starten');
  expect(sv.when({ event: 'measured', instrument: 'SDQ' })).toBe('vid den senaste mätningen med SDQ');
  expect(sv.from({ event: 'birth', role: 'barn' })).toBe('från barnets födelse');
  expect(sv.since({ event: 'birth', role: 'ungdom' })).toBe('sedan ungdomens födelse');
  expect(sv.when({ event: 'birth', role: 'syskon' })).toBe('vid födelsen (syskon)');
  expect(en.from({ event: 'started' })).toBe('from the start');
  expect(en.from({ event: 'opened', phase: 'Planning' })).toBe('from when the phase Planning began');
  expect(en.when({ event: 'ended', phase: 'Planning' })).toBe('when the phase Planning ended');
});
