import type { CaseFacts } from '../condition/case-facts.js';
import { withKey, withMore } from '../condition/with-more.js';

/**
 * A copy of the root of a case's facts, made for one event: its fields are replaced, and nothing beneath them is ever changed, so
 * that what one event leaves alone is shared with the facts before it.
 */
export type FactsCopy = { -readonly [F in keyof CaseFacts]: CaseFacts[F] };

/**
 * A copy of the facts to change. Each field is named: the facts of a case then have one order of fields, and V8 one shape of them,
 * which makes all that is asked of them cheaper than a spread does.
 */
export function copyOfFacts(facts: CaseFacts): FactsCopy {
  const { start, closed } = facts;
  const copy: FactsCopy = {
    at: facts.at,
    status: facts.status,
    phases: facts.phases,
    steps: facts.steps,
    criteria: facts.criteria,
    consents: facts.consents,
    goals: facts.goals,
    measures: facts.measures,
    people: facts.people,
    pauses: facts.pauses,
    extensions: facts.extensions,
    disclosures: facts.disclosures,
    breaches: facts.breaches,
    standings: facts.standings,
  };
  if (start !== undefined) copy.start = start;
  if (closed !== undefined) copy.closed = closed;
  return copy;
}

/** The fields among these that have a value; lists are copied, since they may come from an entry that the host holds. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined)
      kept[name] = (Array.isArray(value) ? [...value] : value) as Exclude<T[typeof name], undefined>;
  }
  return kept;
}

/** A row with these fields: the very same row when it has them already, so that nothing is told to have changed. */
export function withFields<T extends object>(row: T, fields: Partial<T>): T {
  for (const name in fields) if (row[name] !== fields[name]) return withMore(row, fields);
  return row;
}

/** A table with a row in its place: the very same table when that row stands there already. */
export function withRow<R>(
  table: { readonly [id: string]: R },
  id: string,
  row: R,
): { readonly [id: string]: R } {
  return table[id] === row ? table : withKey(table, id, row);
}
