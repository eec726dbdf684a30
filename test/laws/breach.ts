import type { Law } from './law.js';
import type { History } from './random-history.js';

/** Looks at every place of every history; otherwise at those of every tenth, and at some of the others. */
const thorough = process.env.LAWS_THOROUGH === '1';

/** What a history breaches; a law that throws is breached too. With `few`, fewer places of most histories are looked at. */
export function breachOf(
  law: Law,
  history: History,
  tallies: Map<string, number>,
  few = false,
): string | undefined {
  try {
    const tally = (what: string, count = 1): void => void tallies.set(what, (tallies.get(what) ?? 0) + count);
    return law.breach(history, { tally, thorough: thorough || history.seed % 10 === 0, few });
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
    `again: LAWS_THOROUGH=1 LAWS_SEED=${seed} LAWS_RUNS=1 npx vitest run test/laws -t '${name}'`,
    ...entries.map((entry) => JSON.stringify(entry)),
  ].join('\n');
}
