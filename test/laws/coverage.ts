import { effectiveEntries } from '../../src/journal/effective.js';
import { comparePlaces, type Place, placeOf } from '../../src/journal/order.js';
import type { CompiledPathway } from '../../src/machine/compile-pathway.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { goalsOf, isReached } from './goals.js';
import type { History } from './random-history.js';

/** What a run of histories is made of. */
export interface Coverage {
  readonly add: (history: History) => void;
  readonly figures: () => Figures;
}

/** Shares are of the entries that are stored, but `counts`, `deviates` and `noted`: of those that stand. */
export interface Figures {
  readonly histories: number;
  readonly stored: number;
  readonly counts: number;
  readonly deviates: number;
  readonly noted: number;
  readonly late: number;
  readonly changes: number;
  readonly dateOnly: number;
  readonly repeats: number;
  readonly refused: number;
  readonly kinds: readonly string[];
  /** Phases never opened, steps that never counted, ways in and out never taken. */
  readonly missing: readonly string[];
}

/** Counts what the histories of one pathway are made of. */
export function coverageOf(compiled: CompiledPathway): Coverage {
  const { program } = insideOf(compiled);
  const count = { histories: 0, stored: 0, counts: 0, deviates: 0, noted: 0, late: 0, changes: 0 };
  const more = { dateOnly: 0, repeats: 0, refused: 0 };
  const missing = new Set(goalsOf(program));
  const kinds = new Set<string>();
  return {
    add: (history) => {
      count.histories += 1;
      count.stored += history.entries.length;
      const facts = history.states.at(-1)?.facts;
      let latest: Place | undefined;
      for (const entry of history.entries) {
        kinds.add(entry.kind);
        if (entry.happened.length === 10) more.dateOnly += 1;
        if (entry.kind === 'correction' || entry.kind === 'withdrawal') {
          count.changes += 1;
          continue;
        }
        const place = placeOf(entry, program.zone);
        if (latest !== undefined && comparePlaces(place, latest) < 0) count.late += 1;
        else latest = place;
      }
      for (const { entry } of effectiveEntries(history.entries, program.zone)) {
        const standing = facts?.standings[entry.id]?.standing ?? 'counts';
        count[standing === 'overridden' ? 'counts' : standing] += 1;
      }
      for (const { recorded } of history.offers) {
        if (recorded.outcome === 'already-recorded') more.repeats += 1;
        if (recorded.outcome === 'refused') more.refused += 1;
      }
      for (const goal of missing)
        if (history.states.some(({ facts: one }) => isReached(goal, one))) missing.delete(goal);
    },
    figures: () => ({
      ...count,
      ...more,
      kinds: [...kinds].sort(),
      missing: [...missing].map(({ what, id }) => `${what} ${id}`),
    }),
  };
}

/** What is not as a good run is: at least 60 % count, 20 % are late, 5 % change others, everything has been reached. */
export function shortOf(figures: Figures): readonly string[] {
  const standing = figures.counts + figures.deviates + figures.noted;
  const short = (what: string, part: number, whole: number, least: number): string[] =>
    part >= whole * least ? [] : [`${what}: ${percent(part, whole)}, wanted ${percent(least, 1)}`];
  return [
    ...short('count', figures.counts, standing, 0.6),
    ...short('late', figures.late, figures.stored, 0.2),
    ...short('changes', figures.changes, figures.stored, 0.05),
    ...short('dates without a time', figures.dateOnly, figures.stored, 0.15),
    ...(figures.repeats > 0 ? [] : ['no repeats']),
    ...figures.missing.map((what) => `never reached: ${what}`),
  ];
}

/** The figures as one line. */
export function figuresLine(figures: Figures): string {
  const { histories, stored, counts, deviates, noted, late, changes, dateOnly } = figures;
  const standing = counts + deviates + noted;
  return [
    `${histories} histories, ${stored} entries`,
    `${percent(counts, standing)} count, ${percent(deviates, standing)} deviate, ${percent(noted, standing)} noted`,
    `${percent(late, stored)} late, ${percent(changes, stored)} corrections and withdrawals, ${percent(dateOnly, stored)} dates only`,
    `${figures.repeats} repeats, ${figures.refused} refused, ${figures.kinds.length} kinds`,
    figures.missing.length === 0 ? 'everything reached' : `never reached: ${figures.missing.join(', ')}`,
  ].join('; ');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / (whole === 0 ? 1 : whole)).toFixed(1)} %`;
}
