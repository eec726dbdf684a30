import type { Entry } from '../../../src/entry/entry.js';

/** Who records in these tries. */
export const by = { role: 'chef' } as const;

/** The nth entry of a case: the first two open it, then visits, one in five of them late. */
export function nthEntry(at: number): Entry {
  const happened = new Date(Date.UTC(2026, 2, 2) + Math.floor(at / 4) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const recordedAt = `${happened}T${String(10 + (at % 4)).padStart(2, '0')}:00:00Z`;
  const told = { id: `e-${at}`, happened, recordedAt, by };
  if (at === 0) return { ...told, kind: 'joined', person: 'foralder-1', role: 'foralder' };
  if (at === 1) return { ...told, kind: 'started', start: 'ordinarie' };
  const late =
    at % 5 === 4 ? new Date(Date.parse(happened) - 86_400_000).toISOString().slice(0, 10) : happened;
  return {
    ...told,
    happened: late < '2026-03-02' ? happened : late,
    kind: 'held',
    step: 'besok',
    present: [],
  };
}
