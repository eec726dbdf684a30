import type { Took } from './schedule.js';

/** A table in Markdown: of each kind of request how many, how long, and what they were answered. */
export function table(took: readonly Took[]): string {
  const kinds = [...new Set(took.map(({ kind }) => kind))].sort();
  const rows = [
    ...kinds.map((kind) => [kind, took.filter((one) => one.kind === kind)] as const),
    ['all', took] as const,
  ];
  return [
    '| Request | Number | p50 ms | p95 ms | p99 ms | Longest ms | Answers |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(([kind, own]) => rowOf(kind, own)),
  ].join('\n');
}

function rowOf(kind: string, own: readonly Took[]): string {
  const sorted = own.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  const statuses = [...new Set(own.map(({ status }) => status))].sort();
  const answers = statuses
    .map((status) => `${status}: ${own.filter((one) => one.status === status).length}`)
    .join(', ');
  return `| ${kind} | ${own.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} | ${answers} |`;
}
