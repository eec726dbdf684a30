import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processIo } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { insats, wideLines } from './memory-io.js';
import { toyYaml } from './toy.js';

const shipped = readdirSync('definitions').filter((name) => name.includes('.') && !name.endsWith('.yaml'));

describe('insats init --extends, of every pathway that is shipped', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'insats-variant-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(shipped)('%s: sound as it is written, and with every line taken in', async (parent) => {
    let told = '';
    const io = {
      ...processIo(),
      out: (text: string) => (told += text),
      err: (text: string) => (told += text),
    };
    const path = join(folder, `min-${parent}`, 'pathway.yaml');
    expect(await run(['init', join(folder, `min-${parent}`), '--extends', parent], io), told).toBe(0);
    told = '';
    expect(await run(['check', path], io), told).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect(wideLines(text, 140).filter((line) => /^# \S/.test(line))).toEqual([]);
    writeFileSync(path, text.replace(/^#(?! )/gm, '').replace(/^#( {2,}\S)/gm, '$1'));
    told = '';
    expect(await run(['check', path], io), told).toBe(0);
  });
});

describe('insats init --extends', () => {
  test('takes the newest version beside it, and says what to do next', async () => {
    const newer = toyYaml.replace('version: 1.0.0', 'version: 1.2.0');
    const files = { 'prov.stod/pathway.yaml': toyYaml, 'nyare/pathway.yaml': newer };
    const { status, out, written } = await insats('init grannstad.stod --extends prov.stod', files);
    expect(status).toBe(0);
    const text = written['grannstad.stod/pathway.yaml'] ?? '';
    expect(text).toContain('pathway: grannstad.stod\n');
    expect(text).toContain('extends: { pathway: prov.stod, version: 1.2.0 }\n');
    expect(text).toContain('title: { sv: Stöd hos oss, en: Support with us }\n');
    expect(out).toContain('insats check grannstad.stod/pathway.yaml');
  });

  test('takes a file', async () => {
    const { written } = await insats('init ny --extends annan/stod.yaml --lang en', {
      'annan/stod.yaml': toyYaml,
    });
    expect(written['ny/pathway.yaml']).toContain('pathway: exempelkommun.stod\n');
    expect(written['ny/pathway.yaml']).toContain('# This is your variant of prov.stod.');
  });

  test('a parent that is not there, or has errors, writes nothing', async () => {
    const missing = await insats('init ny --extends prov.stood', { 'a/pathway.yaml': toyYaml });
    expect(missing).toMatchObject({ status: 2, written: {} });
    expect(missing.err).toContain('Ingen insats heter prov.stood.');
    const broken = await insats('init ny --extends a.yaml', {
      'a.yaml': toyYaml.replace('form: written', 'form: x'),
    });
    expect(broken).toMatchObject({ status: 1, written: {} });
    expect(broken.err).toContain('unknown-value');
  });
});
