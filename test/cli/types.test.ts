import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { insats } from './memory-io.js';
import { toyYaml } from './toy.js';

describe('insats types', () => {
  test('a module that imports nothing but a type', async () => {
    const { status, out } = await insats('types stod.yaml', { 'stod.yaml': toyYaml });
    expect(status).toBe(0);
    expect(out).toMatch(/^\/\/ Made by `insats types`/);
    expect(out).toContain("import type { Pathway } from 'insats';");
    expect(out).toContain('export const provStod = {');
    expect(out).toContain('provStod satisfies Pathway;\n\nexport default provStod;\n');
    expect(out.match(/^import /gm)).toHaveLength(1);
  });

  test('to a file', async () => {
    const { out, written } = await insats('types stod.yaml -o stod.ts', { 'stod.yaml': toyYaml });
    expect(out).toBe('');
    expect(Object.keys(written)).toEqual(['stod.ts']);
  });

  test('texts with quotes, backslashes and comment ends keep their meaning', async () => {
    const title = `Mötet's "namn" */ \\\\ slut`;
    const yaml = toyYaml.replace(
      'title: { sv: Stöd, en: Support }',
      `title: { sv: ${JSON.stringify(title)}, en: ${JSON.stringify(title)} }`,
    );
    const { status, out } = await insats('types stod.yaml', { 'stod.yaml': yaml });
    expect(status).toBe(0);
    expect(out.split('\n').filter((line) => line.startsWith('/**'))[0]).not.toMatch(/\*\/.*\*\//);
  });

  const folders = readdirSync('definitions').filter((name) => name.includes('.') && !name.endsWith('.yaml'));
  const texts = Object.fromEntries(
    folders.map((folder) => [
      `d/${folder}/pathway.yaml`,
      readFileSync(`definitions/${folder}/pathway.yaml`, 'utf8'),
    ]),
  );

  test.each(folders)('definitions/%s/pathway.ts is what the command writes', async (folder) => {
    const { out } = await insats(
      `types d/${folder}/pathway.yaml --from ../../src/definition/pathway.js`,
      texts,
    );
    expect(
      out === readFileSync(`definitions/${folder}/pathway.ts`, 'utf8'),
      'run node scripts/write-definitions.mjs',
    ).toBe(true);
  });
});
