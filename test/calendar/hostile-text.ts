/** Milliseconds that `work` takes, the better of two runs, so that a pause of the machine does not count. */
export function millisecondsOf(work: () => void): number {
  const runs = [0, 1].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** Long texts that slow careless readers down, 100 000 characters each. */
export const hostileTexts: readonly string[] = [
  '9',
  'P',
  'P1Y',
  ' ',
  '+',
  '0',
  '-',
  '1 vecka och ',
  ', ',
  '2026-03-02T09:15:00.',
  'å',
  'A\u030A',
  'Europe/',
  '\u0000',
].map((part) => part.repeat(Math.ceil(100_000 / part.length)));
