import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { processIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { starter } from '../../src/cli/starter.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { verifyPathway } from '../../src/verify/verify-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { insats, wideLines } from './memory-io.js';

const written = async (args: string): Promise<string> => {
  const outcome = await insats(args);
  expect(outcome).toMatchObject({ status: 0, err: '' });
  return Object.values(outcome.written)[0] ?? '';
};

describe('what insats init writes', () => {
  test.each(['sv', 'en'])('passes insats check --strict, with comments in %s', async (lang) => {
    const text = await written(`init --lang ${lang}`);
    const outcome = await insats('check pathway.yaml --strict', { 'pathway.yaml': text });
    expect(outcome).toMatchObject({ status: 0, out: 'Inga fel i 1 fil.\n' });
  });

  test('is sound: no case of it gets stuck', async () => {
    const { pathway } = readPathway(await written('init'));
    expect(verifyPathway(compilePathway(pathway!)).findings).toEqual([]);
  });

  test('is the same pathway in both languages; only the comments differ', async () => {
    const [swedish, english] = [await written('init'), await written('init --lang en')];
    expect(readPathway(english).pathway).toEqual(readPathway(swedish).pathway);
    const withoutComments = (text: string): string => text.replace(/^ *# (?!yaml-).*\n/gm, '');
    expect(withoutComments(english)).toBe(withoutComments(swedish));
    expect(swedish).toContain('# Vägarna in.');
    expect(english).toContain('# The ways in.');
    expect(english.match(/[åäö]/g)?.length).toBeLessThan(swedish.match(/[åäö]/g)?.length ?? 0);
  });

  test.each([
    ['', 'node_modules/insats/schema/pathway.schema.json', 'exempelkommun.stod-hemma'],
    ['insatser/kumla.bron', '../../node_modules/insats/schema/pathway.schema.json', 'kumla.bron'],
    ['./ny', '../node_modules/insats/schema/pathway.schema.json', 'exempelkommun.stod-hemma'],
    ['../ny', 'node_modules/insats/schema/pathway.schema.json', 'exempelkommun.stod-hemma'],
  ])('in the folder "%s" begins with the way to the schema', async (folder, schema, id) => {
    const text = await written(`init ${folder}`);
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`);
    expect(text).toContain(`\npathway: ${id}\n`);
    expect(wideLines(text, 120)).toEqual([]);
  });
});

describe('insats init', () => {
  test('tells what to do next', async () => {
    const { out } = await insats('init ny');
    expect(out).toMatchInlineSnapshot(`
      "ny/pathway.yaml är skriven: en liten påhittad insats med kommentarer.

      Läs insatsen i klartext:  insats show ny/pathway.yaml
      Se efter fel:             insats check ny/pathway.yaml
      Se vad ett fel betyder:   insats explain KOD
      "
    `);
    expect(wideLines(out)).toEqual([]);
  });

  test('never touches a file that is there', async () => {
    const outcome = await insats('init ny', { 'ny/pathway.yaml': 'mitt' });
    expect(outcome).toEqual({
      status: 2,
      out: '',
      err: 'ny/pathway.yaml finns redan och är orörd. Välj en annan mapp.\n',
      written: {},
    });
  });
});

describe('on a real disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'insats-init-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const quiet = { ...processIo(), out: () => undefined, err: () => undefined };

  test('the folders are made, and a second time nothing changes', async () => {
    const path = join(folder, 'a', 'kumla.bron', 'pathway.yaml');
    expect(await run(['init', join(folder, 'a', 'kumla.bron')], quiet)).toBe(0);
    const schema = 'node_modules/insats/schema/pathway.schema.json';
    expect(readFileSync(path, 'utf8')).toBe(starter('kumla.bron', schema, 'sv'));
    writeFileSync(path, 'mitt');
    expect(await run(['init', join(folder, 'a', 'kumla.bron')], quiet)).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('mitt');
  });

  test('a file where a folder should be', async () => {
    writeFileSync(join(folder, 'a'), '');
    expect(await run(['init', join(folder, 'a')], quiet)).toBe(2);
  });
});
