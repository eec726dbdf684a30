import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrame, linesOf } from '../../src/render/code-frame.js';
import { textWidth } from '../../src/render/text-width.js';

const spanOf = (line: number, column: number, endColumn: number) => ({
  line,
  column,
  endLine: line,
  endColumn,
});
const frame = (text: string, column: number, endColumn: number, width: number = 80): string =>
  codeFrame(linesOf(text), spanOf(1, column, endColumn), { width }).join('\n');

describe('a code frame', () => {
  test('carets under what is meant', () => {
    expect(frame('form: writen', 7, 13)).toBe('   1 | form: writen\n     |       ^^^^^^');
  });

  test('aligned after å, combining marks, wide characters and tabs', () => {
    expect(frame('å: fel', 4, 7)).toBe('   1 | å: fel\n     |    ^^^');
    expect(frame('a\u030a: fel', 5, 8)).toBe('   1 | a\u030a: fel\n     |    ^^^');
    expect(frame('日: fel', 4, 7)).toBe('   1 | 日: fel\n     |     ^^^');
    expect(frame('\tfel', 2, 5)).toBe('   1 |   fel\n     |   ^^^');
  });

  test('what cannot be seen is a dot', () => {
    expect(frame('a\u202eb\u0007', 2, 3)).toBe('   1 | a·b·\n     |  ^');
  });

  test('at least one caret, also at the end of a line', () => {
    expect(frame('abc', 4, 4)).toBe('   1 | abc\n     |    ^');
  });

  test('a span over several lines is drawn to the end of its first', () => {
    expect(codeFrame(['abc', 'def'], { line: 1, column: 2, endLine: 2, endColumn: 3 })).toEqual([
      '   1 | abc',
      '     |  ^^',
    ]);
  });

  test('nothing for a line that the text lacks', () => {
    expect(codeFrame(['abc'], spanOf(9, 1, 2))).toEqual([]);
  });

  test('of a wide line the part around the span, never wider than the page', () => {
    const anywhere = fc.record({
      before: fc.nat(300),
      covered: fc.integer({ min: 1, max: 200 }),
      after: fc.nat(300),
      width: fc.integer({ min: 30, max: 100 }),
    });
    fc.assert(
      fc.property(anywhere, ({ before, covered, after, width }) => {
        const text = 'a'.repeat(before) + 'X'.repeat(covered) + 'b'.repeat(after);
        const [line = '', caret = ''] = codeFrame([text], spanOf(1, before + 1, before + covered + 1), {
          width,
        });
        expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(textWidth(caret)).toBeLessThanOrEqual(width);
        expect(line.charAt(caret.indexOf('^'))).toBe('X');
      }),
    );
  });
});
