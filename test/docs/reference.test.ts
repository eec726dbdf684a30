import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandProgram } from '../../src/cli/program.js';
import { entryNature } from '../../src/entry/entry.js';
import { baseFields, kindFields } from '../../src/entry/entry-schema.js';
import { madeParts, remade, untold } from './language-tables.js';
import { inRoot, textOf } from './markdown.js';

const pagesWithParts = ['docs/reference/language.md', 'docs/reference/conditions.md'];

describe('the language', () => {
  // `UPDATE_DOCS=1 npx vitest run test/docs` writes the made parts anew.
  test.each(pagesWithParts)('in %s has the tables of the JSON Schema', (page) => {
    const text = textOf(page);
    const made = remade(text);
    if (process.env.UPDATE_DOCS === '1') writeFileSync(inRoot(page), made);
    else expect(text).toBe(made);
  });

  test('has a table for every element of the JSON Schema', () => {
    expect(untold()).toEqual([]);
    const text = pagesWithParts.map(textOf).join('');
    const missing = Object.keys(madeParts()).filter((name) => !text.includes(`<!-- made: ${name} -->`));
    expect(missing).toEqual([]);
  });
});

/** The section of a page under a heading, up to the next heading of the same depth or a higher one. */
function sectionOf(page: string, heading: string): string {
  const lines = textOf(page).split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`${page} has no heading ${heading}`);
  const depth = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => {
    const hashes = /^(#+) /.exec(line)?.[1];
    return hashes !== undefined && hashes.length <= depth;
  });
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

/** What stands in code in the first cell of each row of a section's tables. */
function firstCells(page: string, heading: string): readonly string[] {
  return [...sectionOf(page, heading).matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

describe('the entries', () => {
  const page = 'docs/reference/entries.md';
  const optional = (field: unknown): string => (Array.isArray(field) ? '' : 'yes');
  const rowsOf = (fields: object): readonly string[] =>
    Object.entries(fields).map(([name, field]) => `${name} ${optional(field)}`.trim());

  test('have what every entry carries', () => {
    expect(rows('Every entry')).toEqual([...rowsOf(baseFields)].sort());
  });

  test.each(Object.entries(kindFields))('%s has its fields', (kind, fields) => {
    expect(rows(kind)).toEqual([...rowsOf(fields)].sort());
    expect(sectionOf(page, kind).trim()).toMatch(
      new RegExp(`^(A|An) ${entryNature[kind as keyof typeof kindFields]}[.:]`, 'i'),
    );
  });

  function rows(heading: string): readonly string[] {
    return [...sectionOf(page, heading).matchAll(/^\| `([^`]+)` \| (yes)? *\|/gm)]
      .map(([, name = '', needed = '']) => `${name} ${needed}`.trim())
      .sort();
  }
});

/** The words of a union of string literals in a source file. */
function unionIn(path: string, type: string): readonly string[] {
  const text = textOf(path);
  const start = text.indexOf(`export type ${type} =`);
  const body = text.slice(start, text.indexOf(';', start));
  return [...body.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
}

describe('the failures', () => {
  const page = 'docs/reference/failures.md';
  test.each([
    ['Structural codes', 'src/machine/finding.ts', 'StructuralCode'],
    ['Codes of a refusal', 'src/case/recorded.ts', 'RefusalCode'],
    ['Issues of form', 'src/entry/check-entry.ts', 'EntryIssueCode'],
    ['Errors that are thrown', 'src/diagnostics/pathway-error.ts', 'PathwayErrorCode'],
  ])('under %s are those of the source', (heading, path, type) => {
    const codes = unionIn(path, type);
    expect(codes.length).toBeGreaterThan(3);
    expect([...firstCells(page, heading)].sort()).toEqual([...codes].sort());
  });
});

describe('the doors', () => {
  test('are those of the package', () => {
    const { exports } = JSON.parse(textOf('package.json')) as { exports: object };
    const doors = Object.keys(exports).map((name) => name.replace(/^\./, 'insats').replace('*', '<id>'));
    expect([...firstCells('docs/reference/doors.md', 'Doors')].sort()).toEqual([...doors].sort());
  });
});

describe('the command', () => {
  const page = 'docs/reference/cli.md';
  const io = {} as Parameters<typeof commandProgram>[0];
  const program = commandProgram(io, () => undefined);
  /** The options of a command and of its parts, each once. */
  const flagsOf = (command: (typeof program.commands)[number]): readonly string[] => [
    ...new Set([
      ...command.options
        .map(({ long }) => long ?? '')
        .filter((long) => !['--lang', '--no-color', '--parents'].includes(long)),
      ...command.commands.flatMap(flagsOf),
    ]),
  ];
  /** The long flags in the first cells of a section's tables. */
  const flagsIn = (heading: string): readonly string[] => [
    ...new Set(
      [...sectionOf(page, heading).matchAll(/^\|([^|]*)\|/gm)].flatMap(
        ([, cell = '']) => cell.match(/--[a-z][a-z-]*/g) ?? [],
      ),
    ),
  ];

  test('has a section for each part of it', () => {
    const sections = [...textOf(page).matchAll(/^## insats (\w+)$/gm)].map(([, name = '']) => name);
    expect(sections).toEqual(program.commands.map((command) => command.name()));
  });

  test.each(program.commands.map((command) => [command.name(), command] as const))(
    '%s has its options',
    (name, command) => {
      expect([...flagsIn(`insats ${name}`)].sort()).toEqual([...flagsOf(command)].sort());
    },
  );
});
