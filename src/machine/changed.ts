import type { CaseFacts } from '../condition/case-facts.js';
import { own } from '../condition/own.js';

/** What the machine emits after every event that changed the case: which facts changed, as JSON-patch-like paths. */
export interface Changed {
  readonly type: 'changed';
  readonly patches: readonly Change[];
}

/** One change in the facts of a case: `path` from the root of the facts. */
export interface Change {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/**
 * What changed from one state of the facts to a later one, in the order of their fields: a row of a table, an item added at the
 * end of a list, or a whole field. Pure. What is the same object is unchanged, so that this costs little for facts that share
 * what did not change.
 *
 * @param rows - the rows that differ, when they are known
 */
export function changesBetween(
  before: CaseFacts,
  after: CaseFacts,
  rows: OtherRows = otherRows(before, after),
): readonly Change[] {
  const changes: Change[] = [];
  if (before === after) return changes;
  for (const field of fields) {
    const was: unknown = before[field];
    const now: unknown = after[field];
    if (was === now) continue;
    if (isTable(field)) addRows(changes, field, rows[field], was as Table, now as Table);
    else if (Array.isArray(was) && Array.isArray(now)) addItems(changes, field, was, now);
    else changes.push(changeOf([field], was, now));
  }
  return changes;
}

type Table = { readonly [row: string]: unknown };

const kinds: { readonly [F in keyof CaseFacts]-?: 'table' | 'list' | 'value' } = {
  at: 'value',
  status: 'value',
  start: 'value',
  closed: 'value',
  phases: 'table',
  steps: 'table',
  criteria: 'table',
  consents: 'table',
  goals: 'table',
  measures: 'table',
  people: 'table',
  pauses: 'list',
  extensions: 'table',
  disclosures: 'list',
  breaches: 'list',
  standings: 'table',
};
const fields = Object.keys(kinds) as (keyof CaseFacts)[];
const isTable = (field: keyof CaseFacts): field is TableName => kinds[field] === 'table';

function changeOf(path: Change['path'], was: unknown, now: unknown): Change {
  if (now === undefined) return { op: 'remove', path };
  return { op: was === undefined ? 'add' : 'replace', path, value: now };
}

function addRows(changes: Change[], field: string, rows: readonly string[], was: Table, now: Table): void {
  for (const row of rows) changes.push(changeOf([field, row], own(was, row), own(now, row)));
}

/** A list only grows at its end, or its last item is another; else it is told as a whole. */
function addItems(changes: Change[], field: string, was: readonly unknown[], now: readonly unknown[]): void {
  const kept = was.every(
    (item, at) => item === now[at] || (at === was.length - 1 && now.length >= was.length),
  );
  if (!kept || now.length < was.length) {
    changes.push({ op: 'replace', path: [field], value: now });
    return;
  }
  now.forEach((item, at) => {
    if (item !== was[at]) changes.push(changeOf([field, at], was[at], item));
  });
}

/** The tables of a case, each kept by id. */
type TableName =
  | 'phases'
  | 'steps'
  | 'criteria'
  | 'consents'
  | 'goals'
  | 'measures'
  | 'people'
  | 'extensions'
  | 'standings';

/** By table, the ids of the rows that differ between two states of the facts: others, come, and last those that have gone. */
export type OtherRows = { readonly [T in TableName]: readonly string[] };

/** The rows that differ between two states of the facts. Pure. What is the same object has not changed. */
export function otherRows(before: CaseFacts, after: CaseFacts): OtherRows {
  if (before === after) return noRows;
  return {
    phases: othersIn(before.phases, after.phases),
    steps: othersIn(before.steps, after.steps),
    criteria: othersIn(before.criteria, after.criteria),
    consents: othersIn(before.consents, after.consents),
    goals: othersIn(before.goals, after.goals),
    measures: othersIn(before.measures, after.measures),
    people: othersIn(before.people, after.people),
    extensions: othersIn(before.extensions, after.extensions),
    standings: othersIn(before.standings, after.standings),
  };
}

function othersIn(before: Table, after: Table): readonly string[] {
  if (before === after) return none;
  const ids: string[] = [];
  for (const id in after) if (before[id] !== after[id]) ids.push(id);
  for (const id in before) if (before[id] !== after[id] && own(after, id) === undefined) ids.push(id);
  return ids;
}

const none: readonly string[] = [];
const noRows: OtherRows = {
  phases: none,
  steps: none,
  criteria: none,
  consents: none,
  goals: none,
  measures: none,
  people: none,
  extensions: none,
  standings: none,
};
