import { expect, test } from 'vitest';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { basePathway, completed } from './base-pathway.js';

test('the base pathway has no finding, also when a part is moved to the front', () => {
  expect(readPathway(basePathway).diagnostics).toEqual([]);
  expect(readPathway(completed('subject: child\n')).diagnostics).toEqual([]);
  expect(readPathway(completed('subject: child\n')).pathway?.subject).toBe('child');
});
