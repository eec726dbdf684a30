import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { basePathway } from '../diagnostics/base-pathway.js';

/** Milliseconds, on a machine that does ten other things; each text takes under a second on an idle one. */
const limit = 30_000;
vi.setConfig({ testTimeout: 300_000 });

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]}, `.repeat(8)}*a]`),
  )
  .join('\n');

/** Texts made to break, stall or mislead a reader, and the one code that each of them gives. */
const hostile: readonly (readonly [name: string, text: string, codes: readonly string[]])[] = [
  ['10 MB', 'x'.repeat(10_000_000), ['yaml-too-large']],
  ['256 KiB of two-byte letters', `title: ${'å'.repeat(140_000)}`, ['yaml-too-large']],
  ['10,000 levels of lists', '['.repeat(10_000), ['yaml-too-deep']],
  [
    '20,000 levels of lists, twice as many after',
    `${'['.repeat(20_000)}\n${'['.repeat(40_000)}`,
    ['yaml-too-deep'],
  ],
  ['10,000 levels of maps', '{a: '.repeat(10_000), ['yaml-too-deep']],
  [
    '400 levels by indentation',
    Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ['yaml-too-deep'],
  ],
  ['400 levels of dashes', '- '.repeat(400), ['yaml-too-deep']],
  ['400 levels as keys', '? '.repeat(400), ['yaml-too-deep']],
  ['20,000 keys', Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n'), ['yaml-too-many-keys']],
  [
    '20,000 keys in braces',
    `{${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join(', ')}}`,
    ['yaml-too-many-keys'],
  ],
  ['NUL', 'title: a\0b', ['yaml-control-character']],
  ['a turned direction', 'title: a\u202eb', ['yaml-control-character']],
  ['an isolate', 'title: a\u2066b', ['yaml-control-character']],
  ['a vertical tab', 'title: a\u000bb', ['yaml-control-character']],
  ['an escape sequence', 'title: \u001b[31mred', ['yaml-control-character']],
  ['a byte-order mark in the middle', 'title: a\ufeffb', ['yaml-control-character']],
  ['half of a character', 'title: \ud800', ['yaml-control-character']],
  ['nothing', '', ['yaml-empty']],
  ['only a byte-order mark', '\ufeff', ['yaml-empty']],
  ['only a comment', '# a', ['yaml-empty']],
  ['only a document mark', '---\n', ['yaml-empty']],
  ['two documents', `${basePathway}---\na: 1\n`, ['yaml-several-documents']],
  ['a directive', `%YAML 1.1\n---\n${basePathway}`, []],
];

describe('a hostile text is answered in bounded time', () => {
  test.each(hostile)('%s', (_name, text, codes) => {
    const started = performance.now();
    const { diagnostics } = readPathway(text, 'hostile.yaml');
    expect(diagnostics.map((one) => one.code)).toEqual(codes);
    for (const { span } of diagnostics) expect(span?.file).toBe('hostile.yaml');
    expect(performance.now() - started).toBeLessThan(limit);
  });

  test('an alias bomb has its aliases refused, one by one', () => {
    const started = performance.now();
    const { pathway, diagnostics } = readPathway(bomb);
    expect(pathway).toBeUndefined();
    expect(diagnostics.filter((one) => one.code === 'yaml-alias')).toHaveLength(72);
    expect(performance.now() - started).toBeLessThan(limit);
  });

  test('256 KiB of anything that YAML is made of', () => {
    const sprees = [
      '- ',
      '? ',
      ': ',
      '{}',
      '[]',
      '"a" ',
      '&a ',
      '!a ',
      '|\n',
      '>\n ',
      '\n',
      '#',
      "''",
      ',',
      '*a ',
      '- - ',
      'a: ',
    ];
    for (const spree of sprees) {
      const started = performance.now();
      const { pathway } = readPathway(spree.repeat(Math.floor(260_000 / spree.length)));
      expect(pathway).toBeUndefined();
      expect(performance.now() - started, JSON.stringify(spree)).toBeLessThan(limit);
    }
  }, 240_000);
});

test('what is read cannot change what others read', () => {
  readPathway(
    '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\nroles: { __proto__: { polluted: true } }\n',
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('errors that others make have their stacks, after a text that is right and one that is not', () => {
  const limit = Error.stackTraceLimit;
  for (const text of ['title: a', 'title: [', '['.repeat(10_000)]) {
    readPathway(text);
    expect(Error.stackTraceLimit, text.slice(0, 10)).toBe(limit);
  }
  expect(limit).toBeGreaterThan(0);
});

describe('no text makes the reader throw', () => {
  const told = (text: string): void => {
    const { pathway, diagnostics } = readPathway(text);
    const errors = diagnostics.filter((one) => one.severity === 'error');
    expect(pathway === undefined).toBe(errors.length > 0);
    const lines = text.split(/\r\n|\n|\r/).length;
    for (const { span } of diagnostics) {
      expect(span?.line).toBeGreaterThanOrEqual(1);
      expect(span?.endLine).toBeLessThanOrEqual(lines);
      const place = (line = 0, column = 0): number => line * 1_000_000 + column;
      expect(place(span?.endLine, span?.endColumn)).toBeGreaterThanOrEqual(place(span?.line, span?.column));
    }
  };

  test('random text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), told), { numRuns: 500 });
  });

  test('text made of what YAML is made of', () => {
    const parts = [
      '\n',
      '  ',
      ': ',
      '- ',
      '? ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&a ',
      '*a',
      '!t ',
      '#',
      '<<: ',
      'roles',
      'steps',
      '1',
      'å',
      '---',
      '...',
      '%YAML',
      '\t',
      '~',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (chosen) => told(chosen.join(''))),
      { numRuns: 1000 },
    );
  });

  test('a definition with a stretch cut out, doubled or turned', () => {
    fc.assert(
      fc.property(
        fc.nat(basePathway.length),
        fc.nat(80),
        fc.constantFrom('', 'x', '\n', '  ', ': ', '{', '"'),
        (from, length, put) => {
          told(basePathway.slice(0, from) + put + basePathway.slice(from + length));
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
