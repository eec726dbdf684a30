import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Entry } from '../entry/entry.js';

/** What a person has objected to what an entry says (LAW-52). It stands beside the entry, and changes nothing of it. */
export interface Objection {
  /** Id of the entry that tells of the objection. */
  readonly entry: string;
  readonly person: Ref;
  /** The day of the objection, local. */
  readonly on: LocalDate;
  readonly reason?: string;
}

/** What rows of a timeline need for objections to be told with them. */
interface Told {
  readonly on: LocalDate;
  readonly standing: string;
  readonly entry?: Entry;
}

/** Rows with what has been objected to their entries, of the objections among the rows that have not been taken back. Pure. */
export function withObjections<R extends Told>(
  rows: readonly R[],
  aims: ReadonlyMap<string, string>,
): readonly (R & { readonly objections?: readonly Objection[] })[] {
  const objected = new Map<string, Objection[]>();
  for (const { on, standing, entry } of rows) {
    if (entry?.kind !== 'objected' || standing === 'withdrawn') continue;
    const { id, of, person, reason } = entry;
    const objection = { entry: id, person, on, ...(reason === undefined ? {} : { reason }) };
    const target = aims.get(of) ?? of;
    objected.set(target, [...(objected.get(target) ?? []), objection]);
  }
  if (objected.size === 0) return rows;
  return rows.map((row) => {
    const objections = objected.get(row.entry?.id ?? '');
    return objections === undefined ? row : { ...row, objections };
  });
}

/** What corrections and withdrawals are at last about, by their ids: who objects to a correction objects to what it made. Pure. */
export function aimsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const changes = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'correction' || entry.kind === 'withdrawal' ? [[entry.id, entry.of] as const] : [],
    ),
  );
  return new Map(
    [...changes.keys()].map((id) => {
      const seen = new Set<string>();
      let aim = id;
      for (let next = changes.get(aim); next !== undefined && !seen.has(next); next = changes.get(aim)) {
        seen.add(next);
        aim = next;
      }
      return [id, aim] as const;
    }),
  );
}
