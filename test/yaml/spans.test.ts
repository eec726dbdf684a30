import { expect, test } from 'vitest';
import type { Span } from '../../src/diagnostics/diagnostic.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { basePathway, completed } from '../diagnostics/base-pathway.js';

/** What stands at a span, by lines and columns alone. */
function cut(text: string, span: Span | undefined): string {
  if (span === undefined) return '';
  const lines = text.split(/\r\n|\n|\r/);
  const [first = ''] = lines.slice(span.line - 1);
  if (span.line === span.endLine) return first.slice(span.column - 1, span.endColumn - 1);
  const middle = lines.slice(span.line, span.endLine - 1);
  return [
    first.slice(span.column - 1),
    ...middle,
    (lines[span.endLine - 1] ?? '').slice(0, span.endColumn - 1),
  ].join('\n');
}

test.each([
  ['a value', 'subject: familj\n', 'familj'],
  ['a value in quotation marks', 'subject: "familj"\n', '"familj"'],
  ['a key', 'subjekt: family\n', 'subjekt'],
  ['a key in quotation marks', '"subjekt": family\n', '"subjekt"'],
  ['a value after wide letters', 'subject: "åäö🌳"\n', '"åäö🌳"'],
  ['an entry of a list in brackets', 'authority: [chef, cheff]\n', 'cheff'],
  ['an entry of a list with dashes', 'authority:\n  - chef\n  - cheff\n', 'cheff'],
  ['a text over several lines', 'subject: >\n  familj\n  nu\n', '>\n  familj\n  nu\n'],
  ['the key above what is missing', 'headline:\n  count: 1\n', 'headline'],
])('points at %s', (_name, part, expected) => {
  const text = completed(part);
  const [first] = readPathway(text).diagnostics;
  expect(cut(text, first?.span)).toBe(expected);
});

test('what the file lacks at the top is pointed at by its first key', () => {
  const text = basePathway.replace('subject: family\n', '');
  const { diagnostics } = readPathway(text);
  expect(diagnostics.map((one) => [one.code, cut(text, one.span)])).toEqual([['missing-key', 'language']]);
});

test.each([
  ['lines of Windows', '\r\n'],
  ['lines of an old Mac', '\r'],
])('%s are counted', (_name, end) => {
  const text = completed('authority: [cheff]\nsubject: familj\n');
  const plain = readPathway(text).diagnostics.map((one) => one.span);
  const other = readPathway(text.replaceAll('\n', end)).diagnostics.map((one) => one.span);
  if (end === '\r\n') expect(other).toEqual(plain);
  else expect(other.length).toBeGreaterThan(0);
});

test('a byte-order mark at the start is let be and moves no column of later lines', () => {
  expect(readPathway(`\ufeff${basePathway}`).diagnostics).toEqual([]);
  const [first] = readPathway(`\ufeff${completed('\nsubject: familj\n')}`).diagnostics;
  expect(first?.span).toMatchObject({ line: 2, column: 10 });
});

test('the file is named in every place, also in related ones', () => {
  const { diagnostics } = readPathway(completed('subject: child\nsubject: family\n'), 'a.yaml');
  const [first] = diagnostics;
  expect(first?.span?.file).toBe('a.yaml');
  expect(first?.related?.map((one) => one.span)).toEqual([
    { file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 8 },
  ]);
});

test('without a file name there is none', () => {
  const [first] = readPathway(completed('subject: familj\n')).diagnostics;
  expect(first?.span).toEqual({ line: 1, column: 10, endLine: 1, endColumn: 16 });
});
