import { describe, expect, test } from 'vitest';
import { processIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { insats } from './memory-io.js';
import { toyYaml } from './toy.js';

const files = { 'stod.yaml': toyYaml };

describe('insats draw', () => {
  test('a map in Swedish to standard output; in English and dark when asked', async () => {
    const { status, out } = await insats('draw stod.yaml', files);
    expect(status).toBe(0);
    expect(out).toMatch(/^<svg [^>]*lang="sv"/);
    expect(out).toContain('>Vägar ut<');
    const other = await insats('draw stod.yaml --lang en --theme dark', files);
    expect(other.out).toContain('>Ways out<');
    expect(other.out).not.toContain('fill="#ffffff"');
  });

  test('the statechart, and Mermaid text', async () => {
    expect((await insats('draw stod.yaml --view chart', files)).out).toContain('>not-started<');
    expect((await insats('draw stod.yaml --view mermaid', files)).out).toMatch(/^stateDiagram-v2\n/);
  });

  test('to a file, and then nothing to standard output', async () => {
    const { out, written } = await insats('draw stod.yaml -o karta.svg', files);
    expect(out).toBe('');
    expect(written['karta.svg']).toMatch(/^<svg /);
  });

  test('a definition with errors is not drawn', async () => {
    const { status, out, err, written } = await insats('draw stod.yaml -o karta.svg', {
      'stod.yaml': 'language: 1\n',
    });
    expect({ status, out, written }).toEqual({ status: 1, out: '', written: {} });
    expect(err).not.toBe('');
  });

  test('an unknown view or theme is misuse', async () => {
    expect((await insats('draw stod.yaml --view tavla', files)).status).toBe(2);
    expect((await insats('draw stod.yaml --theme rosa', files)).status).toBe(2);
  });
});

describe('insats page', () => {
  test('one page in HTML, to standard output or to a file', async () => {
    const { status, out } = await insats('page stod.yaml', files);
    expect(status).toBe(0);
    expect(out).toMatch(/^<!doctype html>\n<html lang="sv">/);
    const { written } = await insats('page stod.yaml --lang en --out stod.html', files);
    expect(written['stod.html']).toContain('How it works');
  });
});

describe('a file that cannot be written', () => {
  const failing = async (
    args: string,
    code: string,
  ): Promise<{ readonly status: number; readonly err: string }> => {
    let err = '';
    const status = await run(args.split(' '), {
      ...processIo(),
      out: () => undefined,
      err: (text) => {
        err += text;
      },
      read: async () => new TextEncoder().encode(toyYaml),
      write: async () => {
        throw Object.assign(new Error(code), { code });
      },
      env: {},
      isTerminal: false,
    });
    return { status, err };
  };

  test.each([
    ['ENOENT', 'ut/x går inte att skriva: mappen finns inte. Skapa den först.\n'],
    ['EISDIR', 'ut/x är en mapp. Ange en fil.\n'],
    ['EACCES', 'Filen ut/x får inte skrivas.\n'],
    ['ENOSPC', 'Filen ut/x går inte att skriva (ENOSPC).\n'],
  ])('%s is told in plain words, with status 2', async (code, err) => {
    for (const command of ['draw', 'page', 'types'])
      expect(await failing(`${command} stod.yaml -o ut/x`, code)).toEqual({ status: 2, err });
  });
});
