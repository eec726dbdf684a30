import { type Failure, listWords, valueWords, wantedWords } from './failure.js';
import { findKeys, mayRoleSee, type Seen } from './look-case.js';
import { findInDefinition, hasPlace, type SeenDefinition } from './look-definition.js';
import { isKeys, type Keys } from './reading.js';
import type { Placed, Wanted } from './scenario.js';
import { isWanted, wantedNames } from './wanted-names.js';

type Where = Placed & { readonly key: string; readonly of?: string };

/** Where a list is not what it should be. Pure. */
export function compareNames(where: Where, want: unknown, found: readonly string[]): readonly Failure[] {
  const expected = wantedNames(want);
  if (isWanted(found, expected)) return [];
  return [{ ...where, expected, found, words: { expected: wantedWords(expected), found: listWords(found) } }];
}

/** Where a value is not what it should be. Pure. */
export function compareValue(where: Where, expected: unknown, found: unknown): readonly Failure[] {
  if (expected === found) return [];
  return [{ ...where, expected, found, words: { expected: valueWords(expected), found: valueWords(found) } }];
}

/** Where one wish of a look and the case part. Pure. */
export function compareWanted({ key, want, ...place }: Wanted, seen: Seen): readonly Failure[] {
  const where = { key, ...place };
  if (key === 'sees' || key === 'doesNotSee') return compareSight(where, want, seen, key === 'sees');
  const find = findKeys[key as keyof typeof findKeys];
  if ('names' in find) return compareNames(where, want, find.names(seen));
  if ('value' in find) return compareValue(where, want, find.value(seen));
  return Object.entries(isKeys(want) ? want : {}).flatMap(([of, expected]) => {
    if ('namesOf' in find) return compareNames({ ...where, of }, expected, find.namesOf(seen, of));
    if (!isKeys(expected)) return compareValue({ ...where, of }, expected, find.valueOf(seen, of));
    return Object.entries(expected).flatMap(([person, value]) =>
      compareValue({ ...where, of: `${of} ${person}` }, value, find.valueOf(seen, of, person)),
    );
  });
}

function compareSight(where: Where, want: unknown, seen: Seen, should: boolean): readonly Failure[] {
  return Object.entries(isKeys(want) ? want : {}).flatMap(([role, things]) => {
    const list = Array.isArray(things) ? things.map(String) : [];
    const wrong = list.filter((what) => mayRoleSee(seen, role, what) !== should);
    if (wrong.length === 0) return [];
    const sees = { sv: `ser ${listWords(wrong).sv}`, en: `sees ${listWords(wrong).en}` };
    const sight = { sv: `ser inte ${listWords(wrong).sv}`, en: `does not see ${listWords(wrong).en}` };
    const words = should ? { expected: sees, found: sight } : { expected: sight, found: sees };
    return [{ ...where, of: role, expected: list, found: wrong, words }];
  });
}

/** Where a wish about the definition and the definition part. Pure. */
export function compareDefinition(wanted: Wanted, seen: SeenDefinition): readonly Failure[] {
  const { key, want, ...place } = wanted;
  return Object.entries(want as Keys).flatMap(([of, expected]) => {
    const where = { key, of, ...place };
    if (of === 'has' || of === 'lacks') return comparePlaces(where, expected, seen, of === 'has');
    const find = findInDefinition[of];
    return find === undefined ? [] : compareNames(where, expected, find(seen));
  });
}

function comparePlaces(
  where: Where,
  want: unknown,
  seen: SeenDefinition,
  should: boolean,
): readonly Failure[] {
  const wrong = (Array.isArray(want) ? want : [])
    .map(String)
    .filter((place) => hasPlace(seen, place) !== should);
  if (wrong.length === 0) return [];
  const is = listWords(wrong);
  const isNot = { sv: `inte ${is.sv}`, en: `not ${is.en}` };
  return [
    {
      ...where,
      expected: want,
      found: wrong,
      words: should ? { expected: is, found: isNot } : { expected: isNot, found: is },
    },
  ];
}
