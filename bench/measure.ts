/** One thing that is measured. */
export interface Row {
  readonly name: string;
  /** Runs once; what it gives is kept alive, so that nothing is optimised away. */
  readonly run: () => unknown;
  /** Pieces of work in one run: entries, calls. */
  readonly pieces: number;
  /** Milliseconds of processor time wanted in one round. Default 200. */
  readonly slice?: number;
}

/** What a row came to, in microseconds of processor time for each piece. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly rounds: readonly number[];
}

let kept: unknown;

/**
 * Measures rows in one process: each is warmed up, then in every round every row is run once for a slice of time, in turning
 * order. Median and quartiles over the rounds.
 */
export async function measure(rows: readonly Row[], rounds: number): Promise<ReadonlyMap<string, Measured>> {
  const times = new Map<string, number>();
  for (const row of rows) times.set(row.name, await timesFor(row));
  const taken = new Map<string, number[]>(rows.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[(at + round) % rows.length];
      if (row === undefined) continue;
      const count = times.get(row.name) ?? 1;
      taken.get(row.name)?.push(((await timed(row, count)) * 1000) / count / row.pieces);
    }
  }
  return new Map(
    [...taken].map(([name, found]) => {
      const sorted = [...found].sort((a, b) => a - b);
      const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
      return [name, { name, median: at(0.5), lower: at(0.25), upper: at(0.75), rounds: found }];
    }),
  );
}

/** The ratio of two rows: the median over the rounds of the ratio within each round, so that a slow moment of the machine hits both. */
export function ratio(a: Measured | undefined, b: Measured | undefined): number {
  if (a === undefined || b === undefined) return Number.NaN;
  const ratios = a.rounds.map((value, round) => value / (b.rounds[round] ?? Number.NaN));
  return ratios.sort((x, y) => x - y)[Math.floor(ratios.length / 2)] ?? Number.NaN;
}

/** Warms a row up for ten slices and says how many runs fill one. */
async function timesFor(row: Row): Promise<number> {
  const slice = row.slice ?? 200;
  let runs = 0;
  let spent = 0;
  while (spent < slice * 10 || runs < 3) {
    const count = Math.max(1, Math.min(runs, 50));
    spent += await timed(row, count);
    runs += count;
  }
  let count = 1;
  while ((await timed(row, count)) < slice && count < 1_000_000) count *= 2;
  return count;
}

/** Milliseconds of processor time, so that other work on the machine disturbs little. */
async function timed(row: Row, count: number): Promise<number> {
  const started = process.cpuUsage();
  for (let time = 0; time < count; time += 1) {
    const result = row.run();
    kept = result instanceof Promise ? await result : result;
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** What the last run gave: only there to be used. */
export function lastKept(): unknown {
  return kept;
}
