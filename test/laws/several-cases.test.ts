import { describe, expect, test } from 'vitest';
import { breachOf, breachReport } from './breach.js';
import { laws } from './laws.js';
import { compiledPathway } from './pathways.js';
import { randomHistory } from './random-history.js';
import { firstSeed } from './run-laws.js';

/** Definitions with what the municipalities and the toy do not use: rules on roles, other cases, who was there. */
const folders = ['c06-group', 'c16-siblings', 'c24-capacity-and-caseload'] as const;

describe.each(folders)('%s', (folder) => {
  const compiled = compiledPathway(folder);
  const histories = Array.from({ length: 60 }, (_, at) => randomHistory(compiled, firstSeed + at));

  test('its histories count, deviate and are refused', () => {
    const outcomes = new Set(
      histories.flatMap(({ offers }) => offers.map(({ recorded }) => recorded.outcome)),
    );
    expect([...outcomes].sort()).toEqual(['accepted', 'already-recorded', 'refused']);
    const observed = histories.some(({ entries }) => entries.some((entry) => 'observed' in entry));
    expect(observed).toBe(folder !== 'c06-group');
  });

  test.each(laws.map((law) => [law.name, law] as const))(
    '%s',
    (_, law) => {
      for (const history of histories) {
        const breach = breachOf(law, history, new Map());
        if (breach !== undefined) throw new Error(breachReport(folder, history, law, breach));
      }
    },
    600_000,
  );
});
