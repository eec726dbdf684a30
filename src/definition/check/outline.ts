import type { DataPath } from '../../diagnostics/diagnostic.js';
import { type Draft, draftOf, type Places, placesOf } from './draft.js';
import { type Element, elementsOf, type PlacedRule, rulesOf } from './elements.js';
import { type Names, namesOf } from './names.js';
import { meantPlace, type UnknownKey } from './unknown-keys.js';

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
  /** Where a key would stand that was written as one nobody knows: its absence is that fault and no other. */
  readonly misspelt: Places;
  readonly elements: readonly Element[];
  readonly rules: readonly PlacedRule[];
}

/** Lays out a definition: what can be read of it, the names in it, and where its faults are. Pure. */
export function outlineOf(
  value: unknown,
  broken: readonly DataPath[],
  unknown: readonly UnknownKey[],
): Outline {
  const strangers = unknown.map((one) => one.path);
  const draft = draftOf(value, broken, strangers);
  const elements = elementsOf(draft);
  return {
    value,
    draft,
    names: namesOf(value, unknown, placesOf(broken)),
    broken: placesOf([...broken, ...strangers]),
    misspelt: placesOf(unknown.flatMap(meantPlace)),
    elements,
    rules: elements.flatMap(rulesOf),
  };
}
