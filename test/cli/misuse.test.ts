import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { hasSwedish } from '../../src/cli/help-in-swedish.js';
import type { Io } from '../../src/cli/io.js';
import { commandProgram } from '../../src/cli/program.js';
import { insats, wideLines } from './memory-io.js';
import { toyYaml } from './toy.js';

describe('misuse ends with status 2', () => {
  test.each([
    ['an unknown command', 'chek a.yaml --lang en', 'Did you mean check?'],
    ['an unknown option', 'check a.yaml --strikt --lang en', 'Did you mean --strict?'],
    ['no file', 'check --lang en', "missing required argument 'files'"],
    ['too many files', 'show a.yaml b.yaml --lang=en', 'too many arguments'],
    [
      'a format we do not write',
      'check a.yaml --format xml --lang en',
      'Allowed choices are text, json, github, sarif',
    ],
  ])('%s, in English', async (_, args, said) => {
    const { status, err } = await insats(args);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  test('no command, in English', async () => {
    const { status, err } = await insats('', {}, { env: { INSATS_LANG: 'en' } });
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringContaining('Usage: insats [options] [command]'),
    });
  });

  test.each([
    ['no command', '', 'Skriv så här: insats [val] [kommando]'],
    ['an unknown command', 'chek a.yaml', 'Kommandot chek finns inte. Menade du check?'],
    ['an unknown option', 'check a.yaml --strikt', 'Valet --strikt finns inte här. Menade du --strict?'],
    ['no file', 'check', 'Namnet på en fil saknas.'],
    ['too many files', 'show a.yaml b.yaml', 'För många namn: 2 står där, och det ska vara 1.'],
    [
      'an option without its value',
      'draw a.yaml --out',
      'Efter -o, --out <file> saknas det som valet gäller.',
    ],
    [
      'a language we do not speak',
      'show a.yaml --lang fi',
      '--lang <language> kan inte vara fi. Det som finns är sv, en.',
    ],
  ])('%s, in Swedish', async (_, args, said) => {
    const { status, err } = await insats(args);
    expect(status).toBe(2);
    expect(err).toContain(said);
    expect(err).toContain(args === '' ? 'insats' : 'Vad som finns visas med insats --help.');
    expect(err).not.toMatch(/error|argument|option /);
  });
});

describe('help', () => {
  const commands = commandProgram({} as Io, () => undefined).commands.map((command) => command.name());

  test.each(['', ...commands])('%s --help fits in 80 columns', async (name) => {
    const english = await insats(`${name} --help --lang en`);
    expect(english.status).toBe(0);
    expect(english.out).toContain('Usage: insats');
    const swedish = await insats(`${name} --help`);
    expect(swedish.status).toBe(0);
    expect(swedish.out).toContain('Skriv så här: insats');
    for (const { out } of [english, swedish]) expect(wideLines(out)).toEqual([]);
  });

  test('everything that the help says is said in Swedish too', () => {
    const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];
    const said = all(commandProgram({} as Io, () => undefined)).flatMap((command) => [
      command.description(),
      ...[...command.options, ...command.registeredArguments].map(({ description }) => description),
    ]);
    expect(said.filter((text) => !hasSwedish(text))).toEqual([]);
  });

  test('the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await insats('--version')).toMatchObject({ status: 0, out: `${version}\n` });
  });
});

describe('a folder where a file is asked for', () => {
  const files = { 'd/pathway.yaml': toyYaml, e: 'directory' };

  test.each(['check d', 'check d/', 'verify d', 'show d', 'fmt d --check', 'draw d', 'diff d d'])(
    '%s means its pathway.yaml',
    async (args) => {
      expect(await insats(args, files)).toMatchObject({ err: '' });
    },
  );

  test('one without is told to be a folder', async () => {
    expect(await insats('show e', files)).toMatchObject({ status: 2, err: 'e är en mapp. Ange en fil.\n' });
  });

  test('scenarios where there is nothing: that there is nothing', async () => {
    expect(await insats('test felstavat', files)).toMatchObject({
      status: 2,
      err: 'felstavat finns inte.\n',
    });
  });
});
