import { instantToEpochMs, localDateOf } from '../calendar/instant.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { DefinitionPin } from '../entry/definition-change.js';
import type { Entry } from '../entry/entry.js';

/** A change of definition that a case has gone through. */
export interface DefinitionChange {
  /** Id of the `definition-changed` entry. */
  readonly entry: string;
  readonly on: LocalDate;
  /** When it was recorded, in milliseconds since 1970. */
  readonly recorded: number;
  readonly from: DefinitionPin;
  readonly to: DefinitionPin;
}

type Changing = Extract<Entry, { readonly kind: 'definition-changed' }>;

/** Whether an entry changes the definition of its case. */
export const isDefinitionChange = (entry: Entry): entry is Changing => entry.kind === 'definition-changed';

/**
 * The changes of definition that hold, in order: each goes on from where the one before it came to; one that does not has no
 * effect. Pure; independent of arrival order.
 */
export function definitionChanges(standing: readonly Entry[], zone: string): readonly DefinitionChange[] {
  const asked = standing.filter(isDefinitionChange).filter((entry) => entry.as !== 'noted');
  const rows = asked.map((entry) => changeOf(entry, zone)).sort(compare);
  const held: DefinitionChange[] = [];
  for (const row of rows) {
    const last = held.at(-1);
    if (last === undefined || isSamePin(last.to, row.from)) held.push(row);
  }
  return held;
}

function changeOf({ id, happened, recordedAt, from, to }: Changing, zone: string): DefinitionChange {
  return { entry: id, on: localDateOf(happened, zone), recorded: instantToEpochMs(recordedAt), from, to };
}

/** Whether two pins mean the same behaviour of the same pathway. Pure. */
export function isSamePin(one: DefinitionPin, other: DefinitionPin): boolean {
  return one.pathway === other.pathway && one.hash === other.hash;
}

function compare(a: DefinitionChange, b: DefinitionChange): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.recorded !== b.recorded) return a.recorded - b.recorded;
  return a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0;
}

/**
 * How many changes of definition an entry comes after: those of earlier days, and those of its own day that were recorded
 * before it was. So nothing that was recorded before a change is judged anew by it. Pure.
 */
export function eraOf(
  changes: readonly DefinitionChange[],
  id: string,
  on: LocalDate,
  recorded: number,
): number {
  const own = changes.findIndex(({ entry }) => entry === id);
  if (own >= 0) return own + 1;
  return changes.filter((change) => change.on < on || (change.on === on && change.recorded < recorded))
    .length;
}
