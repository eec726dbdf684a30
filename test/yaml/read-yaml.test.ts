import { expect, test } from 'vitest';
import { readYaml } from '../../src/yaml/read-yaml.js';

const valueIn = (text: string): unknown => readYaml(text).data?.value;

test('plain data comes out as it was written', () => {
  expect(valueIn('a: 1\nb: [x, "y", true, null, 1.5, -2]\nc: { d: }\n')).toEqual({
    a: 1,
    b: ['x', 'y', true, null, 1.5, -2],
    c: { d: null },
  });
});

test('words that other readers take for something else stay words', () => {
  expect(valueIn('[no, on, NO, yes, 2026-01-02, 12:30, 1_000]')).toEqual([
    'no',
    'on',
    'NO',
    'yes',
    '2026-01-02',
    '12:30',
    '1_000',
  ]);
});

test.each(['012', '0x1f', '0o14', '1e3', '.inf', '.nan', '+.inf', '0012.5'])(
  '%s is refused as a number',
  (text) => {
    const { data, findings } = readYaml(`a: ${text}\nb: 1\n`);
    expect(findings.map((one) => one.finding.diagnostic.code)).toEqual(['yaml-number']);
    expect(data?.value).toEqual({ b: 1 });
    expect(data?.holes).toEqual([['a']]);
  },
);

test('a refused part leaves a hole and the rest is read', () => {
  const { data, findings } = readYaml('a: &x 1\nb: [*x, 2, !t 3]\nc: 4\n');
  expect(findings.map((one) => one.finding.diagnostic.code)).toEqual(['yaml-alias', 'yaml-tag']);
  expect(data?.value).toEqual({ a: 1, b: [undefined, 2, undefined], c: 4 });
  expect(data?.holes).toEqual([
    ['b', 0],
    ['b', 2],
  ]);
});

test('several mistakes of writing are told at once', () => {
  const { findings } = readYaml('a: 1\na: 2\n__proto__: 3\nb: *c\n<<: { d: 1 }\n');
  expect(findings.map((one) => one.finding.diagnostic.code)).toEqual([
    'yaml-duplicate-key',
    'yaml-unsafe-key',
    'yaml-alias',
    'yaml-merge',
  ]);
});
