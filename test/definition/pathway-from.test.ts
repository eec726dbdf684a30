import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { readYaml } from '../../src/yaml/read-yaml.js';
import { basePathway } from '../diagnostics/base-pathway.js';

vi.setConfig({ testTimeout: 120_000 });

const base = (): { [key: string]: unknown } =>
  readYaml(basePathway).data?.value as { [key: string]: unknown };

test('data and text give the same pathway', () => {
  const { pathway, diagnostics } = pathwayFrom(base());
  expect(diagnostics).toEqual([]);
  expect(pathway).toEqual(readPathway(basePathway).pathway);
});

test('the pathway is a frozen copy, and what the host gave stays as it was', () => {
  const given = base();
  const before = structuredClone(given);
  const { pathway } = pathwayFrom(given);
  expect(given).toEqual(before);
  expect(Object.isFrozen(given)).toBe(false);
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(isFrozen(pathway)).toBe(true);
});

test('there is a pathway exactly when there is no error', () => {
  const warned = pathwayFrom({ ...base(), places: { lokalen: {} } });
  expect(warned.diagnostics.map((one) => one.severity)).toEqual(['warning']);
  expect(warned.pathway).toEqual({ ...base(), places: { lokalen: {} } });
  expect(pathwayFrom({ ...base(), subject: 'familj' }).pathway).toBeUndefined();
});

test('a key that is left undefined is left out', () => {
  expect(pathwayFrom({ ...base(), zone: undefined }).diagnostics).toEqual([]);
});

describe('what a host can do wrong is told, never thrown', () => {
  const ring: { [key: string]: unknown } = {};
  ring.a = [ring];
  const getter = Object.defineProperty({ ...base() }, 'zone', {
    enumerable: true,
    get: () => expect.fail('called'),
  });
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('a trap');
      },
    },
  );
  let deep: unknown = 1;
  for (let level = 0; level < 20_000; level++) deep = [deep];

  test.each([
    ['nothing', undefined, 'not-plain-data'],
    ['null', null, 'wrong-type'],
    ['text', 'a', 'wrong-type'],
    ['a list', [], 'wrong-type'],
    ['a function', () => 1, 'not-plain-data'],
    ['a map', new Map(), 'not-plain-data'],
    ['a date in it', { ...base(), validFrom: new Date(0) }, 'not-plain-data'],
    ['a number that is none', { ...base(), about: Number.NaN }, 'not-plain-data'],
    ['data that contains itself', ring, 'too-deep'],
    ['20,000 levels', deep, 'too-deep'],
    ['a getter', getter, 'not-plain-data'],
    ['a proxy that throws', trap, 'not-plain-data'],
    ['10 MB of text', { ...base(), about: { sv: 'x'.repeat(10_000_000), en: 'x' } }, 'too-large'],
    [
      'a million keys',
      Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`k${at}`, 1])),
      'too-large',
    ],
    ['a prototype as key', JSON.parse('{"__proto__": {"language": 1}}'), 'unsafe-key'],
    ['a symbol as key', { ...base(), [Symbol('a')]: 1 }, 'not-plain-data'],
  ])('%s', (_name, value, code) => {
    const started = performance.now();
    const { pathway, diagnostics } = pathwayFrom(value);
    expect(pathway).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toContain(code);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

test('any value at all gives diagnostics that are plain JSON with two sentences', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (value) => {
        checked(value);
      },
    ),
  );
});

test('a value that cannot be told as text is told by its sort', () => {
  for (const value of [{ toString: null }, [{ toString: null }], Object.create(null)]) {
    for (const key of ['pathway', 'version', 'validFrom', 'timeZone', 'status'])
      checked({ ...base(), [key]: value });
  }
  const { diagnostics } = pathwayFrom({ ...base(), version: { one: 1 } });
  expect(JSON.stringify(diagnostics)).not.toContain('[object');
});

test('a definition with any one part replaced never throws and always says why', () => {
  const places = placesOf(base());
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 2 }), (at, value) => {
      const changed = structuredClone(base());
      put(changed, places[at] ?? [], value);
      checked(changed);
    }),
    { numRuns: 400 },
  );
});

test('a definition with any one part taken away never throws and always says why', () => {
  for (const place of placesOf(base())) {
    const changed = structuredClone(base());
    put(changed, place, undefined);
    checked(changed);
  }
});

/** Words that could be taken for something else wherever a name may stand. */
test('a name that every object has is unknown like any other', () => {
  for (const place of placesOf(base())) {
    for (const word of ['constructor', '__proto__']) {
      const changed = structuredClone(base());
      put(changed, place, word);
      checked(changed);
    }
  }
}, 60_000);

function checked(value: unknown): void {
  const { pathway, diagnostics } = pathwayFrom(value);
  const errors = diagnostics.filter((one) => one.severity === 'error');
  expect(pathway === undefined).toBe(errors.length > 0);
  expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
  for (const { message } of diagnostics) {
    expect(message.sv).not.toMatch(/undefined|\[object|NaN/);
    expect(message.en).not.toMatch(/undefined|\[object|NaN/);
    expect(message.sv).toMatch(/[.?]$/);
  }
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, path: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, member]) =>
    placesOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [path, ...below];
}

function put(value: { [key: string]: unknown }, place: Place, part: unknown): void {
  let here: { [key: string | number]: unknown } = value;
  for (const key of place.slice(0, -1)) here = here[key] as { [key: string]: unknown };
  const last = place.at(-1) ?? '';
  if (part === undefined) delete here[last];
  else here[last] = part;
}
