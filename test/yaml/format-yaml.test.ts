import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatYaml } from '../../src/yaml/format-yaml.js';
import { yamlTexts } from './yaml-texts.js';

function formatted(text: string): string {
  const result = formatYaml(text);
  if ('left' in result) throw new Error(`${result.left}:\n${text}`);
  return result.text;
}

describe('the layout', () => {
  test.each([
    ['indentation', 'a:\n    b:\n     - 1\n', 'a:\n  b:\n    - 1\n'],
    ['a list under its key', 'a:\n- 1\n- b: 2\n  c: 3\n', 'a:\n  - 1\n  - b: 2\n    c: 3\n'],
    ['space in maps, none in lists', 'a: {b: [ 1,2 ],c: {d: 3}}\n', 'a: { b: [1, 2], c: { d: 3 } }\n'],
    ['an empty map and list', 'a: { }\nb: [ ]\n', 'a: {}\nb: []\n'],
    ['one kind of quotes', 'a: \'b, c\'\nd: "e"\n', 'a: "b, c"\nd: "e"\n'],
    ['single quotes where double ones need escapes', 'a: \'b "c" \\d\'\n', 'a: \'b "c" \\d\'\n'],
    ['one blank line', '\n\na: 1\n\n\n\nb: 2\n\n', 'a: 1\n\nb: 2\n'],
    ['line ends and a byte-order mark', '\ufeffa: 1\r\n# c\r\nb: 2\r\n', 'a: 1\n# c\nb: 2\n'],
    ['space at line ends', 'a: 1  \nb:   2 # c  \n', 'a: 1\nb: 2 # c\n'],
    ['a short map over several lines', 'a: {\n  b: 1,\n  c: 2,\n}\n', 'a: { b: 1, c: 2 }\n'],
    ['what stands in a block stays', 'a:\n  sv: x\n  en: y\n', 'a:\n  sv: x\n  en: y\n'],
    ['keys keep their order', 'b: 1\na: 2\n', 'b: 1\na: 2\n'],
    ['a text over several lines', 'a: one\n  two\n  three\n', 'a: >-\n  one two three\n'],
    [
      'what looks like another sort of value',
      'a: "12"\nb: "true"\nc: 2020-01-01\n',
      'a: "12"\nb: "true"\nc: 2020-01-01\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  test('a long map on one line stays; one over several lines becomes a block', () => {
    const long = `a: { sv: ${'x'.repeat(90)}, en: ${'y'.repeat(90)} }\n`;
    expect(formatted(long)).toBe(long);
    expect(formatted(long.replace('{ sv', '{\n  sv').replace(' }', '\n}'))).toBe(
      `a:\n  sv: ${'x'.repeat(90)}\n  en: ${'y'.repeat(90)}\n`,
    );
  });

  test('a folded text is broken at 120 columns', () => {
    const lines = formatted(`a: >-\n  ${'ord '.repeat(60).trim()}\n`).split('\n');
    expect(lines.map((line) => line.length)).toEqual([5, 117, 117, 9, 0]);
  });

  test('comments stay with what they are about', () => {
    const text = `# first

# about a
a:
  # in a
  b: 1 # on b
  # last in a
# about c
c:
  - x
  # between
  - y # on y

# end
`;
    expect(formatted(text)).toBe(text);
  });

  test('a comment after a key comes under it', () => {
    expect(formatted('a: # on a\n  b: 1\n')).toBe('a:\n  # on a\n  b: 1\n');
  });

  test('a comment in a map on several lines makes it a block', () => {
    expect(formatted('a: {\n  b: 1, # why\n  c: 2\n}\n')).toBe('a:\n  b: 1 # why\n  c: 2\n');
  });
});

describe('left alone', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n'],
    ['an open bracket', 'a: [1, 2\n'],
    ['the same key twice', 'a: 1\na: 2\n'],
    ['a reference', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !Viktigt 1\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['nothing', ''],
    ['only a comment', '# c\n'],
    ['a depth that no reader takes', `${'['.repeat(2000)}`],
  ])('%s', (_, text) => {
    expect(formatYaml(text)).toEqual({ left: 'broken' });
  });
});

describe('for every text', () => {
  test('the layout is stable, says the same and keeps every comment', () => {
    fc.assert(
      fc.property(yamlTexts(), ({ text, comments }) => {
        const once = formatted(text);
        expect(formatted(once)).toBe(once);
        expect(parse(once)).toEqual(parse(text));
        expect((once.match(/#k\d+/g) ?? []).sort()).toEqual([...comments].sort());
        expect(once).not.toMatch(/[ \t]\n|\n\n\n|\r/);
      }),
      { numRuns: 150 },
    );
  });
});

const ours = readdirSync('definitions', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);

test.each(ours)(
  'definitions/%s is laid out so',
  (name) => {
    const text = readFileSync(`definitions/${name}`, 'utf8');
    expect(formatted(text)).toBe(text);
  },
  30_000,
);
