import type { DataPath } from '../../diagnostics/diagnostic.js';
import { type Draft, draftOf, type Places, placesOf } from './draft.js';
import { type Element, elementsOf, type PlacedRule, rulesOf } from './elements.js';
import { type Names, namesOf } from './names.js';

/** A definition with possible faults, laid out for the checks. */
export interface Outline {
  /** All of it, as it was written. */
  readonly value: unknown;
  /** The parts that fit the schema. */
  readonly draft: Draft;
  /** Every name that is declared, also of elements with faults. */
  readonly names: Names;
  /** Places with a fault that has been reported. */
  readonly broken: Places;
  readonly elements: readonly Element[];
  readonly rules: readonly PlacedRule[];
}

/** Lays out a definition: what can be read of it, the names in it, and where its faults are. Pure. */
export function outlineOf(
  value: unknown,
  broken: readonly DataPath[],
  unknown: readonly { readonly path: DataPath; readonly meant?: string }[],
): Outline {
  const strangers = unknown.map((one) => one.path);
  const draft = draftOf(value, broken, strangers);
  const elements = elementsOf(draft);
  return {
    value,
    draft,
    names: namesOf(value, unknown, placesOf(broken)),
    broken: placesOf([...broken, ...strangers]),
    elements,
    rules: elements.flatMap(rulesOf),
  };
}
