import { afterAll, describe, expect, test } from 'vitest';
import { breachOf, breachReport } from './breach.js';
import { coverageOf, figuresLine, shortOf } from './coverage.js';
import { laws } from './laws.js';
import { compiledPathway, type PathwayName, shareOf } from './pathways.js';
import { randomHistory } from './random-history.js';
import { remembering } from './remembering.js';

/** Histories of a whole run, over all pathways with a full share. */
export const runs: number = Number(process.env.LAWS_RUNS ?? 1000);

/** The first seed; the histories of a run have the seeds that follow. */
export const firstSeed: number = Number(process.env.LAWS_SEED ?? 20260302);

/** Histories that reach everything there is in any of the pathways; of fewer no shares are asked either. */
const enough = 60;

/** Holds one pathway to all laws, on its share of the run. */
export function holdToLaws(name: PathwayName): void {
  const compiled = remembering(compiledPathway(name));
  const share = shareOf(name, runs);
  const histories = Array.from({ length: share }, (_, at) => randomHistory(compiled, firstSeed + at));
  const tallies = new Map<string, number>();

  describe(`${name}: ${share} random histories`, () => {
    test('are good ones', () => {
      const coverage = coverageOf(compiled);
      for (const history of histories) coverage.add(history);
      console.log(`${name}: ${figuresLine(coverage.figures())}`);
      expect(share < enough ? [] : shortOf(coverage.figures())).toEqual([]);
    });

    test.each(laws.map((law) => [law.name, law] as const))(
      '%s',
      (_, law) => {
        for (const history of histories) {
          const breach = breachOf(law, history, tallies);
          if (breach !== undefined) throw new Error(breachReport(name, history, law, breach));
        }
      },
      600_000,
    );

    afterAll(() => {
      console.log(`${name}: ${[...tallies].map(([what, count]) => `${what} ${count}`).join(', ')}`);
    });
  });
}
