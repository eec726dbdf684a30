import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const door = (name: string): string => readFileSync(new URL(`../../src/${name}.ts`, import.meta.url), 'utf8');
const rows = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:\w+Row|Tally|MeasurePoint|MeasureSeries)\b/g)]
    .map(([name]) => name)
    .filter((name) => name !== 'TimelineRow');

test('the rows that a case is kept in are the machine’s: the core gives overviews of them', () => {
  expect(rows(door('index'))).toEqual([]);
  const facts = readFileSync(new URL('../../src/condition/case-facts.ts', import.meta.url), 'utf8');
  const declared = [...facts.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name);
  for (const name of declared) expect(door('xstate')).toMatch(new RegExp(`\\b${name}\\b`));
});
