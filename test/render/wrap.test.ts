import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingPart, textWidth } from '../../src/render/text-width.js';
import { wrap } from '../../src/render/wrap.js';

describe('width of a text in a terminal', () => {
  test.each([
    ['åäö', 3],
    ['a\u030aa\u0308', 2],
    ['日本', 4],
    ['👪', 2],
    ['', 0],
  ])('%s', (text, width) => expect(textWidth(text)).toBe(width));

  test('a part never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, width) => {
        const part = fittingPart(text, width);
        expect(text.startsWith(part)).toBe(true);
        expect(textWidth(part)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a wrapped text', () => {
  test('breaks at spaces, with a first line and the rest indented', () => {
    expect(wrap('ett två tre fyra', { width: 10, first: '- ' })).toEqual(['- ett två', '  tre fyra']);
  });

  test('cuts a word that is longer than a line', () => {
    expect(wrap('a abcdefghij', { width: 4 })).toEqual(['a', 'abcd', 'efgh', 'ij']);
  });

  test('keeps within the width, ends no line in a space and loses no letter', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,30}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 90 }), (list, width) => {
        const lines = wrap(list.join(' '), { width, first: '  - ', rest: '    ' });
        for (const line of lines) {
          expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/ $/);
        }
        expect(lines.join('').replace(/[ -]/g, '')).toBe(list.join(''));
      }),
    );
  });
});
