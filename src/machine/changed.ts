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
 */
export function changesBetween(before: CaseFacts, after: CaseFacts): readonly Change[] {
  const changes: Change[] = [];
  if (before === after) return changes;
  for (const field of fields) {
    const was: unknown = before[field];
    const now: unknown = after[field];
    if (was === now) continue;
    if (isTable(field)) addRows(changes, field, was as Table, now as Table);
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
const isTable = (field: keyof CaseFacts): boolean => kinds[field] === 'table';

function changeOf(path: Change['path'], was: unknown, now: unknown): Change {
  if (now === undefined) return { op: 'remove', path };
  return { op: was === undefined ? 'add' : 'replace', path, value: now };
}

function addRows(changes: Change[], field: string, was: Table, now: Table): void {
  for (const row in now)
    if (now[row] !== was[row]) changes.push(changeOf([field, row], own(was, row), now[row]));
  for (const row in was)
    if (now[row] !== was[row] && own(now, row) === undefined)
      changes.push({ op: 'remove', path: [field, row] });
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
