import type { DataPath } from '../../diagnostics/diagnostic.js';
import { idPattern, type ReferenceKind } from '../id-schema.js';
import { valueAt } from '../schema-walk.js';
import type { Places } from './draft.js';
import { suggestedId } from './suggested-id.js';
import type { UnknownKey } from './unknown-keys.js';

/** The names that are declared in a definition, and where. Elements with faults count: they are there. */
export interface Names {
  of(kind: ReferenceKind): ReadonlyMap<string, readonly DataPath[]>;
  /** Whether a name counts as declared: it is, or something nobody could read may declare it. */
  has(kind: ReferenceKind, name: string): boolean;
}

const tables: { readonly [K in ReferenceKind]: readonly string[] } = {
  step: ['steps'],
  phase: ['phases'],
  role: ['roles'],
  consent: ['consents'],
  criterion: ['criteria'],
  instrument: ['instruments'],
  information: ['information'],
  agency: ['agencies'],
  start: ['starts'],
  handover: ['handovers'],
  outcome: ['outcomes'],
  theme: ['themes'],
  place: ['places'],
};

/** The names in the raw data. What stands under a key nobody knows may have been meant as a declaration of anything. */
export function namesOf(value: unknown, unknown: readonly UnknownKey[], broken: Places): Names {
  const declared = new Map(Object.entries(tables).map(([kind, path]) => [kind, namesIn(value, path)]));
  const steps = declared.get('step') ?? new Map();
  for (const phase of keysOf(valueAt(value, ['phases']))) addNames(steps, value, ['phases', phase, 'steps']);
  addNames(steps, value, ['followUps']);
  const strangers = new Set(unknown.flatMap((one) => namesBelow(valueAt(value, one.path), 3)));
  const of = (kind: ReferenceKind): ReadonlyMap<string, readonly DataPath[]> =>
    declared.get(kind) ?? new Map();
  const phases = [
    ['phases'],
    ['followUps'],
    ...keysOf(valueAt(value, ['phases'])).flatMap((id) => [
      ['phases', id],
      ['phases', id, 'steps'],
    ]),
  ];
  const isUnreadable = (kind: ReferenceKind): boolean =>
    broken.around(tables[kind]) || (kind === 'step' && phases.some((path) => broken.around(path)));
  return {
    of,
    has: (kind, name) =>
      of(kind).has(name) ||
      // An id that is told to be written otherwise is that one: what already names it rightly is no fault.
      [...of(kind).keys()].some((id) => !idPattern.test(id) && suggestedId(id) === name) ||
      strangers.has(name) ||
      isUnreadable(kind) ||
      (kind === 'information' && name === 'general'),
  };
}

function namesIn(value: unknown, path: DataPath): Map<string, DataPath[]> {
  const names = new Map<string, DataPath[]>();
  addNames(names, value, path);
  return names;
}

function addNames(names: Map<string, DataPath[]>, value: unknown, path: DataPath): void {
  for (const name of keysOf(valueAt(value, path)))
    names.set(name, [...(names.get(name) ?? []), [...path, name]]);
}

function isKeys(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(value: unknown): readonly string[] {
  return isKeys(value) ? Object.keys(value) : [];
}

function namesBelow(value: unknown, levels: number): readonly string[] {
  if (levels === 0 || !isKeys(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...namesBelow(member, levels - 1)]);
}
