import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/definition/canonical-json.js';

test('the sample of RFC 8785', () => {
  const sample = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(sample)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('keys are sorted by UTF-16 code units', () => {
  expect(canonicalJson({ '\ufb33': 1, '\ud83d\ude00': 2, ö: 3, '1': 4, '\r': 5 })).toBe(
    '{"\\r":5,"1":4,"ö":3,"😀":2,"\ufb33":1}',
  );
});

test.each([
  ['undefined', undefined],
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['a big integer', 1n],
  ['not a number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a key with nothing', { a: undefined }],
  ['a symbol key', { [Symbol('a')]: 1 }],
  ['half of a character', '\ud800'],
  ['half of a character in a key', { '\udc00': 1 }],
  ['a hole in a list', Array(1)],
])('throws for %s', (_name, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test('throws for data that contains itself', () => {
  const ring: unknown[] = [];
  ring.push(ring);
  expect(() => canonicalJson(ring)).toThrow(TypeError);
});

test('the text says the same data, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(entries.reverse());
}
