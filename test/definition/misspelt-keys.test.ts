import { expect, test } from 'vitest';
import { keysAt } from '../../src/definition/schema-walk.js';
import type { DataPath, Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { basePathway } from '../diagnostics/base-pathway.js';
import { toyPathway } from '../laws/toy-pathway.js';

type Keys = { readonly [key: string]: unknown };

/** Every place in a definition where a key of the language stands. */
function placesOf(value: unknown, path: DataPath = []): readonly DataPath[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => placesOf(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  const known = keysAt(path);
  return Object.entries(value as Keys).flatMap(([key, inner]) => [
    ...(known.includes(key) ? [[...path, key]] : []),
    ...placesOf(inner, [...path, key]),
  ]);
}

/** The definition with the key at a place misspelt: its last letter twice. */
function misspelt(value: unknown, [key, ...rest]: DataPath): unknown {
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? misspelt(one, rest) : one));
  return Object.fromEntries(
    Object.entries(value as Keys).map(([name, inner]) => {
      if (name !== key) return [name, inner];
      return rest.length === 0 ? [`${name}${name.at(-1)}`, inner] : [name, misspelt(inner, rest)];
    }),
  );
}

const nameOf = ({ code, path }: Diagnostic): string => `${code} ${path.join('.')}`;
const base = readPathway(basePathway).pathway;

test.each([
  ['the base pathway', base],
  ['the toy pathway', toyPathway],
])('a misspelt key in %s is one finding, wherever it stands', (_name, pathway) => {
  const before = pathwayFrom(pathway).diagnostics.map(nameOf);
  const wrong = placesOf(pathway).flatMap((path) => {
    const found = pathwayFrom(misspelt(pathway, path)).diagnostics.map(nameOf);
    const own = found.filter((name) => !before.includes(name));
    const only = `unknown-key ${path.join('.')}${String(path.at(-1)).at(-1)}`;
    return own.length === 1 && own[0] === only ? [] : [`${path.join('.')}: ${own.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});
