import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { processIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { starter } from '../../src/cli/starter.js';
import { insats } from './memory-io.js';

const crooked = 'a:   {b: 1}\n';
const straight = 'a: { b: 1 }\n';

describe('insats fmt', () => {
  test('writes what is to be changed and names it', async () => {
    const outcome = await insats('fmt a.yaml b.yaml', { 'a.yaml': crooked, 'b.yaml': straight });
    expect(outcome).toEqual({
      status: 0,
      out: 'a.yaml\n1 fil formaterad, 1 fil rätt från början.\n',
      err: '',
      written: { 'a.yaml': straight },
    });
  });

  test('with --check changes nothing; status 1', async () => {
    const files = { 'a.yaml': crooked, 'b.yaml': straight };
    expect(await insats('fmt a.yaml b.yaml --check --lang en', files)).toEqual({
      status: 1,
      out: 'a.yaml\n1 file to be formatted, 1 file right already.\n',
      err: '',
      written: {},
    });
    expect(await insats('fmt b.yaml --check', files)).toMatchObject({ status: 0 });
  });

  test('leaves what is not YAML as it is, says why, and goes on', async () => {
    const files = { 'a.yaml': 'a: [1\n', 'b.yaml': crooked, 'c.yaml': new Uint8Array([0xff, 0xfe, 1, 0]) };
    const { status, out, err, written } = await insats('fmt a.yaml b.yaml c.yaml', files);
    expect({ status, written }).toEqual({ status: 1, written: { 'b.yaml': straight } });
    expect(out).toContain('1 fil formaterad, 0 filer rätt från början, 2 filer med fel.');
    expect(err).toContain('a.yaml:1:4 fel yaml-syntax');
    expect(err).toContain('UTF-16');
  });

  test('a missing file is misuse; the others are formatted', async () => {
    const outcome = await insats('fmt x.yaml a.yaml', { 'a.yaml': crooked });
    expect(outcome).toMatchObject({ status: 2, written: { 'a.yaml': straight } });
    expect(outcome.err).toBe('Filen x.yaml finns inte.\n');
  });

  test('has nothing to do on what insats init writes', async () => {
    for (const lang of ['sv', 'en'] as const) {
      const files = { 'a.yaml': starter('kumla.bron', 'schema.json', lang) };
      expect(await insats('fmt a.yaml --check', files)).toMatchObject({ status: 0, err: '' });
    }
  });
});

describe('on a real disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'insats-fmt-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });
  const quiet = { ...processIo(), out: () => undefined, err: () => undefined };

  test('a file is replaced whole, keeps its rights, and nothing is left beside it', async () => {
    const path = join(folder, 'a.yaml');
    writeFileSync(path, crooked, { mode: 0o640 });
    expect(await run(['fmt', path], quiet)).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(straight);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('a link stays a link', async () => {
    writeFileSync(join(folder, 'a.yaml'), crooked);
    symlinkSync('a.yaml', join(folder, 'b.yaml'));
    expect(await run(['fmt', join(folder, 'b.yaml')], quiet)).toBe(0);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(straight);
    expect(statSync(join(folder, 'b.yaml')).ino).toBe(statSync(join(folder, 'a.yaml')).ino);
  });
});
