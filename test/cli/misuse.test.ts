import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { commandProgram } from '../../src/cli/program.js';
import { insats, wideLines } from './memory-io.js';

describe('misuse ends with status 2', () => {
  test.each([
    ['no command', '', 'Usage: insats'],
    ['an unknown command', 'chek a.yaml', 'Did you mean check?'],
    ['an unknown option', 'check a.yaml --strikt', 'Did you mean --strict?'],
    ['no file', 'check', "missing required argument 'files'"],
    ['too many files', 'show a.yaml b.yaml', 'too many arguments'],
    ['a language we do not speak', 'show a.yaml --lang fi', 'Allowed choices are sv, en'],
    [
      'a format we do not write',
      'check a.yaml --format xml',
      'Allowed choices are text, json, github, sarif',
    ],
  ])('%s', async (_, args, said) => {
    const { status, err } = await insats(args);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });
});

describe('help', () => {
  const commands = commandProgram({} as Io, () => undefined).commands.map((command) => command.name());

  test.each(['', ...commands])('%s --help fits in 80 columns', async (name) => {
    const { status, out } = await insats(`${name} --help`);
    expect(status).toBe(0);
    expect(out).toContain('Usage: insats');
    expect(wideLines(out)).toEqual([]);
  });

  test('the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await insats('--version')).toMatchObject({ status: 0, out: `${version}\n` });
  });
});
