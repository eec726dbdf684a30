import fc from 'fast-check';
import type { Pathway } from '../../src/definition/pathway.js';
import type { DataPath } from '../../src/diagnostics/diagnostic.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** A definition with one place changed, and that place. */
export interface Mutated {
  readonly pathway: Pathway;
  readonly at: DataPath;
}

/** Every place in plain data, the whole left out. */
export function placesIn(value: unknown, path: DataPath = []): readonly DataPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return members.flatMap(([key, member]) => [[...path, key], ...placesIn(member, [...path, key])]);
}

const others: { readonly [value: string]: readonly string[] } = {
  one: ['all'],
  all: ['one'],
  law: ['method'],
  method: ['law', 'local'],
  local: ['method'],
  written: ['oral'],
  oral: ['written'],
  runs: ['stops'],
  stops: ['runs'],
  calendar: ['since-last', 'rolling'],
  'since-last': ['calendar'],
  rolling: ['calendar'],
};

/** What could stand there instead of a value. */
function instead(value: Json, turn: number): Json | undefined {
  if (typeof value === 'number') return value + (turn % 2 === 0 ? 1 : -1);
  if (typeof value === 'boolean') return value ? undefined : true;
  if (Array.isArray(value)) return turn % 2 === 0 ? value.slice(0, -1) : [...value].reverse();
  if (typeof value !== 'string') return undefined;
  const number = /^P(\d+)([YMWD])$/.exec(value);
  if (number !== null) return `P${Math.max(1, Number(number[1]) + (turn % 2 === 0 ? 1 : -1))}${number[2]}`;
  const other = others[value];
  return other === undefined ? `${value} till` : other[turn % other.length];
}

/** A copy with one place changed: its value another one, left out, or a rule under another strength. */
function changedAt(pathway: Pathway, at: DataPath, turn: number): Pathway | undefined {
  const copy = structuredClone(pathway) as unknown as Json;
  let here = copy;
  for (const key of at.slice(0, -1)) here = (here as { [key: string]: Json })[key] as Json;
  const last = at.at(-1) as string;
  const table = here as { [key: string]: Json };
  if (turn % 3 === 0) {
    if (Array.isArray(here)) here.splice(Number(last), 1);
    else delete table[last];
  } else if (last === 'must' && table.usual === undefined) {
    table.usual = table.must as Json;
    delete table.must;
  } else {
    const value = instead(table[last] as Json, turn);
    if (value === undefined) return undefined;
    table[last] = value;
  }
  return pathwayFrom(copy).pathway;
}

/** A definition with one random place changed, that is still a sound definition. */
export function mutatedFrom(pathway: Pathway): fc.Arbitrary<Mutated> {
  const places = placesIn(pathway);
  return fc
    .tuple(fc.nat({ max: places.length - 1 }), fc.nat({ max: 11 }))
    .map(([index, turn]) => {
      const at = places[index] ?? [];
      return { at, pathway: changedAt(pathway, at, turn) };
    })
    .filter((one): one is Mutated => one.pathway !== undefined);
}

/** A definition after a few random changes. */
export function muchMutatedFrom(pathway: Pathway): fc.Arbitrary<Pathway> {
  const once = mutatedFrom(pathway).map((one) => one.pathway);
  return once
    .chain((one) => mutatedFrom(one).map((two) => two.pathway))
    .chain((two) =>
      fc.oneof(
        fc.constant(two),
        mutatedFrom(two).map((three) => three.pathway),
      ),
    );
}
