import type { Law } from './laws.js';
import type { History } from './random-history.js';

/** Holds every law to every place of every history; otherwise to those of every fortieth, and the others to some. */
const thorough = process.env.LAWS_THOROUGH === '1';

const isLookedThrough = ({ seed }: History): boolean => thorough || seed % 40 === 0;

/** Whether a law is held to a history: the costly ones take turns. */
function isHeld(law: Law, history: History): boolean {
  return isLookedThrough(history) || (history.seed + law.name.length) % (law.oneIn ?? 1) === 0;
}

/** What a history breaches; a law that throws is breached too. */
export function breachOf(law: Law, history: History, tallies: Map<string, number>): string | undefined {
  if (!isHeld(law, history)) return undefined;
  try {
    tallies.set(heldTo(law), (tallies.get(heldTo(law)) ?? 0) + 1);
    const tally = (what: string, count = 1): void => void tallies.set(what, (tallies.get(what) ?? 0) + count);
    return law.breach(history, { tally, thorough: isLookedThrough(history) });
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** What the tally of histories that a law was held to is called. */
export const heldTo = (law: Law): string => `histories: ${law.name}`;

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
