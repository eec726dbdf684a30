import { afterAll, describe, expect, test } from 'vitest';
import { fold } from '../../src/journal/fold.js';
import type { CompiledPathway } from '../../src/machine/compile-pathway.js';
import { coverageOf, figuresLine, shortOf } from './coverage.js';
import { type Law, laws } from './laws.js';
import { compiledPathway, type PathwayName, pathwayNames } from './pathways.js';
import { type History, randomHistory } from './random-history.js';

/** Histories of a whole run, over all pathways. */
export const runs: number = Number(process.env.LAWS_RUNS ?? 1000);

/** The first seed; the histories of a run have the seeds that follow. */
export const firstSeed: number = Number(process.env.LAWS_SEED ?? 20260302);

/** Every place of every history; otherwise that of every tenth, and some places of the others. */
const thorough = process.env.LAWS_THOROUGH === '1';

/** Holds one pathway to all laws, on its share of the run. */
export function holdToLaws(name: PathwayName): void {
  const compiled = compiledPathway(name);
  const share = Math.ceil(runs / pathwayNames.length);
  const histories = Array.from({ length: share }, (_, at) => randomHistory(compiled, firstSeed + at));
  const tallies = new Map<string, number>();

  describe(`${name}: ${share} random histories`, () => {
    test('are good ones', () => {
      const coverage = coverageOf(compiled);
      for (const history of histories) coverage.add(history);
      console.log(`${name}: ${figuresLine(coverage.figures())}`);
      expect(shortOf(coverage.figures())).toEqual([]);
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

/** What a history breaches; a law that throws is breached too. */
export function breachOf(law: Law, history: History, tallies: Map<string, number>): string | undefined {
  try {
    const tally = (what: string, count = 1): void => void tallies.set(what, (tallies.get(what) ?? 0) + count);
    return law.breach(history, { tally, thorough: thorough || history.seed % 10 === 0 });
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** How to see a failure again, and what the case looked like. */
export function breachReport(name: string, history: History, law: Law, breach: string): string {
  const { seed, entries } = history;
  return [
    `${name}, seed ${seed}: ${law.name}`,
    breach,
    `again: LAWS_SEED=${seed} LAWS_RUNS=1 npx vitest run test/laws -t '${name}'`,
    ...entries.map((entry) => JSON.stringify(entry)),
  ].join('\n');
}

/** The fold of a history's stored entries. */
export function foldedOf(compiled: CompiledPathway, history: History): ReturnType<typeof fold> {
  return fold(compiled, history.entries);
}
