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
): readonly (R & { readonly objections?: readonly Objection[] })[] {
  const objected = new Map<string, Objection[]>();
  for (const { on, standing, entry } of rows) {
    if (entry?.kind !== 'objected' || standing === 'withdrawn') continue;
    const { id, of, person, reason } = entry;
    const objection = { entry: id, person, on, ...(reason === undefined ? {} : { reason }) };
    objected.set(of, [...(objected.get(of) ?? []), objection]);
  }
  if (objected.size === 0) return rows;
  return rows.map((row) => {
    const objections = objected.get(row.entry?.id ?? '');
    return objections === undefined ? row : { ...row, objections };
  });
}
