import { breachOf, breachReport } from './breach.js';
import { coverageOf, shortOf } from './coverage.js';
import { laws } from './laws.js';
import { compiledPathway, type PathwayName, pathwayNamed, pathwayNames } from './pathways.js';
import { randomHistory } from './random-history.js';
import { remembering } from './remembering.js';

export { pathwayNamed, pathwayNames };

/** What one part of a long run found. */
export interface LongRunPart {
  readonly pathway: PathwayName;
  readonly histories: number;
  readonly figures: ReturnType<ReturnType<typeof coverageOf>['figures']>;
  readonly short: readonly string[];
  readonly looked: Readonly<Record<string, number>>;
  readonly breaches: readonly string[];
}

/**
 * Holds a pathway to all laws on `count` histories from the seed `first` on, one at a time, until `deadline` (milliseconds since
 * 1970). At most five breaches are kept.
 */
export function longRun(name: PathwayName, first: number, count: number, deadline: number): LongRunPart {
  const compiled = remembering(compiledPathway(name));
  const coverage = coverageOf(compiled);
  const tallies = new Map<string, number>();
  const breaches: string[] = [];
  let histories = 0;
  for (; histories < count && Date.now() < deadline && breaches.length < 5; histories += 1) {
    const history = randomHistory(compiled, first + histories);
    coverage.add(history);
    for (const law of laws) {
      const breach = breachOf(law, history, tallies, true);
      if (breach !== undefined) breaches.push(breachReport(name, history, law, breach));
    }
  }
  const figures = coverage.figures();
  const looked = Object.fromEntries(tallies);
  return { pathway: name, histories, figures, short: shortOf(figures), looked, breaches };
}
