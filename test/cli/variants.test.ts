import { describe, expect, test } from 'vitest';
import { type Files, insats } from './memory-io.js';
import { toyYaml } from './toy.js';

/** A local variant of a pathway, with what it says of its own. */
function variantOf(parent: string, pathway: string, own: string = '', version: string = '1.0.0'): string {
  return `language: 1
pathway: ${pathway}
version: 1.0.0
status: draft
extends: { pathway: ${parent}, version: ${version} }
title: { sv: Stöd hos oss, en: Support with us }
${own}`;
}

const local = variantOf('prov.stod', 'granne.stod');

/** A rhythm of the variant's own. */
const weekly = `phases:
  arbete:
    steps:
      mote:
        must:
          - every: { period: P1W, reading: since-last, from: { case: started } }
`;

/** The toy as its authors have it next: another form of the consent, and another rhythm. */
const newer = toyYaml
  .replace('version: 1.0.0', 'version: 1.1.0')
  .replace('form: written', 'form: oral')
  .replace('period: P1M', 'period: P2M');

/** What is said, on one line, so that where it is broken does not matter. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

async function checked(
  files: Files,
  args: string = '',
): Promise<{ status: number; codes: readonly string[] }> {
  const { status, out } = await insats(`check granne/pathway.yaml --format json ${args}`, files);
  const codes = [...out.matchAll(/"code": "([^"]+)"/g)].map(([, code = '']) => code);
  return { status, codes };
}

describe('the parent of a variant', () => {
  test('is taken from the folder that is named as it, not from a copy of that folder', async () => {
    const files = {
      'granne.stod/pathway.yaml': local,
      'gammal kopia/pathway.yaml': toyYaml.replace('en: Support', 'en: A copy'),
      'prov.stod/pathway.yaml': toyYaml,
    };
    const { out } = await insats('diff prov.stod granne.stod', files);
    expect(out).not.toContain('kopia');
    expect((await insats('show granne.stod --lang en', files)).out).not.toContain('A copy');
  });

  test('is found in the folder that --parents names, and in the folders of that', async () => {
    const own = { 'granne/pathway.yaml': local };
    expect(await checked({ ...own, 'nationellt/stod.yaml': toyYaml })).toEqual({
      status: 1,
      codes: ['unknown-parent'],
    });
    for (const path of ['nationellt/stod.yaml', 'nationellt/stod/pathway.yaml'])
      expect(await checked({ ...own, [path]: toyYaml }, '--parents nationellt'), path).toEqual({
        status: 0,
        codes: [],
      });
  });

  test('is taken by every command that reads a variant', async () => {
    const files = { 'granne/pathway.yaml': local, 'nationellt/stod.yaml': toyYaml };
    for (const command of ['show', 'verify', 'types']) {
      const { status, err } = await insats(`${command} granne/pathway.yaml --parents nationellt`, files);
      expect({ command, status, err }).toEqual({ command, status: 0, err: '' });
    }
  });

  test('that is not there: where it was looked for is said, and the one that was meant', async () => {
    const files = {
      'granne/pathway.yaml': variantOf('prov.stood', 'granne.stod'),
      'x/pathway.yaml': toyYaml,
    };
    const { status, out } = await insats('check granne/pathway.yaml --parents nationellt', files);
    expect(status).toBe(1);
    expect(flat(out)).toContain('Insatsen `prov.stood` 1.0.0, som varianten bygger på, finns inte; sökt i');
    expect(out).toContain('nationellt');
  });

  test('that is there in another version: which', async () => {
    const files = {
      'granne/pathway.yaml': variantOf('prov.stod', 'granne.stod', '', '2.0.0'),
      'x/pathway.yaml': toyYaml,
    };
    expect(await checked(files)).toEqual({ status: 1, codes: ['other-parent-version'] });
    const { out } = await insats('check granne/pathway.yaml', files);
    expect(flat(out)).toContain('finns inte i version `2.0.0`, men i `1.0.0`');
  });

  test.each([
    ['itself', { 'granne/pathway.yaml': variantOf('granne.stod', 'granne.stod') }],
    [
      'one that is built on it',
      {
        'granne/pathway.yaml': variantOf('bortom.stod', 'granne.stod'),
        'bortom/pathway.yaml': variantOf('granne.stod', 'bortom.stod'),
      },
    ],
  ])('that is %s: an error, and no endless search', async (_, files) => {
    const { status, out } = await insats('check granne/pathway.yaml', files);
    expect(status).toBe(1);
    expect(out).toContain('variant-cycle');
  });

  test('that has errors: how many, in which pathway, and nothing else is told', async () => {
    const files = {
      'granne/pathway.yaml': local,
      'prov/pathway.yaml': toyYaml
        .replace('form: written', 'form: x')
        .replace('period: P1M', 'period: varje'),
    };
    expect(await checked(files)).toEqual({ status: 1, codes: ['parent-has-errors'] });
    const { out } = await insats('check granne/pathway.yaml', files);
    expect(flat(out)).toContain('Insatsen `prov.stod` 1.0.0, som varianten bygger på, har 2 fel.');
  });
});

describe('insats diff --upstream', () => {
  const files = { 'granne/pathway.yaml': local, 'v1/pathway.yaml': toyYaml, 'v2/pathway.yaml': newer };
  const command = 'diff --upstream granne/pathway.yaml v2/pathway.yaml';

  test('tells what reaches the variant, and status 1', async () => {
    const { status, out, err } = await insats(command, files);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('Stöd, version 1.0.0 → 1.1.0');
    expect(flat(out)).toContain('Det här ändras i varianten');
    expect(flat(out)).toContain('Formen: skriftligt →');
    expect(out).not.toContain('ett eget ord');
  });

  test('tells where the variant has its own word, which stands', async () => {
    const own = { ...files, 'granne/pathway.yaml': local + weekly };
    const { status, out } = await insats(`${command} --lang en`, own);
    expect(status).toBe(1);
    const [reaches = '', overlaps = ''] = out.split('On this the variant has its own word');
    expect(reaches).toContain('in writing → by word of mouth');
    expect(reaches).not.toContain('month');
    expect(overlaps).toMatch(/The new version: .*month/);
    expect(overlaps).toMatch(/The variant: .*month/);
    const { reaches: changes, overlaps: both } = JSON.parse(
      (await insats(`${command} --format json`, own)).out,
    );
    expect([changes.length, both.length]).toEqual([1, 1]);
  });

  test('the same parent: nothing changes, and status 0', async () => {
    const { status, out } = await insats('diff --upstream granne/pathway.yaml v1/pathway.yaml', files);
    expect(status).toBe(0);
    expect(out).toContain('Inget ändras i varianten.');
  });

  test('a file that is no variant of the other: misuse', async () => {
    const other = { ...files, 'v2/pathway.yaml': newer.replace('pathway: prov.stod', 'pathway: prov.annat') };
    const { status, err } = await insats(command, other);
    expect(status).toBe(2);
    expect(err).toBe('granne/pathway.yaml är ingen variant av prov.annat, som står i v2/pathway.yaml.\n');
  });

  test('a parent that is not there: what is wrong, and status 2', async () => {
    const { status, err } = await insats(command, {
      'granne/pathway.yaml': local,
      'v2/pathway.yaml': 'language: 1\n',
    });
    expect(status).toBe(2);
    expect(err).toContain('unknown-parent');
  });
});
