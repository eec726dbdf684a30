import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { insats, wideLines } from './memory-io.js';
import { toyYaml } from './toy.js';

const facts = `TEX-01: { kind: HARD, says: { sv: Ett, en: One } }
TEX-02: { kind: HARD, says: { sv: Två, en: Two } }
TEX-03: { kind: HARD, says: { sv: Tre, en: Three } }
TEX-04: { kind: HARD, says: { sv: Fyra, en: Four } }
TEX-05: { kind: CTX, notModelled: outside-the-case, says: { sv: Fem, en: Five } }
`;

const files = {
  'd/pathway.yaml': toyYaml,
  'd/facts.yaml': facts,
  'd/scenarios/a.yaml': 'scenarios:\n  ett-mote: { checks: [TEX-02, TEX-05] }\n',
};

describe('insats trace', () => {
  test('each fact with its line, what it became and its scenarios', async () => {
    const { status, out } = await insats('trace d', files);
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Faktum  Rad  Blev                                     Scenario
      TEX-01  7    pathway
      TEX-02  28   phases.arbete.must.0                     ett-mote
      TEX-03  33   phases.arbete.steps.mote
      TEX-04  48   outcomes.klart.must.0
      TEX-05       ej i insatsen: utanför ärendet           ett-mote

      5 fakta: 4 i insatsen, 1 utanför av angivet skäl, 0 utan skäl.
      "
    `);
    expect(wideLines(out)).toEqual([]);
  });

  test('a fact that the list lacks is an error', async () => {
    const fewer = { ...files, 'd/facts.yaml': facts.replace(/^TEX-03.*\n/m, '') };
    const { status, out } = await insats('trace d', fewer);
    expect(status).toBe(1);
    expect(out).toMatch(/^TEX-03 +33 +phases\.arbete\.steps\.mote:/m);
    expect(out).toContain('finns inte i');
  });

  test('a fact with neither line nor reason is an error', async () => {
    const more = { ...files, 'd/facts.yaml': `${facts}TEX-06: { kind: HARD, says: { sv: Sex, en: Six } }\n` };
    const { status, out } = await insats('trace d --lang en', more);
    expect(status).toBe(1);
    expect(out).toMatch(/^TEX-06 +not in the pathway, without a/m);
    expect(out).toContain('1 without a reason.');
  });

  test('as JSON and as Markdown', async () => {
    const json = JSON.parse((await insats('trace d --format json', files)).out);
    expect(json).toMatchObject({ format_version: 1, unknown: [] });
    expect(json.facts[1]).toEqual({
      fact: 'TEX-02',
      standing: 'modelled',
      lines: [{ line: 28, element: 'phases.arbete.must.0' }],
      scenarios: ['ett-mote'],
    });
    const { out } = await insats('trace d --format markdown', files);
    expect(out).toContain('| TEX-02 | 28 | phases.arbete.must.0 | ett-mote |');
  });

  test('a missing list is misuse, an error in the pathway is told', async () => {
    expect(await insats('trace d', { 'd/pathway.yaml': toyYaml })).toMatchObject({ status: 2, out: '' });
    const broken = { ...files, 'd/pathway.yaml': toyYaml.replace('form: written', 'form: writen') };
    const { status, err } = await insats('trace d', broken);
    expect(status).toBe(1);
    expect(err).toContain('unknown-value');
  });

  // A local variant has the facts of its parent.
  test.each(readdirSync('definitions').filter((name) => existsSync(`definitions/${name}/facts.yaml`)))(
    'every fact of definitions/%s has a line or a reason',
    async (name) => {
      const read = (file: string): string => readFileSync(`definitions/${name}/${file}`, 'utf8');
      const own = { 'd/pathway.yaml': read('pathway.yaml'), 'd/facts.yaml': read('facts.yaml') };
      const { status, out } = await insats('trace d', own);
      expect(status).toBe(0);
      expect(wideLines(out)).toEqual([]);
    },
  );

  test('the file of the pathway is as good as its folder', async () => {
    expect(await insats('trace d/pathway.yaml', files)).toMatchObject({ status: 0, err: '' });
  });

  test.each([
    ['- { id: TEX-01 }\n', 'Varje uppgift i texten står på en rad med sitt id'],
    ['bara text\n', 'Varje uppgift i texten står på en rad med sitt id'],
    [`${facts}uppgift: { says: { sv: Sju } }\n`, '`uppgift` är inte ett id på en uppgift.'],
  ])('a list that is no list of facts is told, not followed: %j', async (wrong, said) => {
    const { status, out, err } = await insats('trace d', { ...files, 'd/facts.yaml': wrong });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('d/facts.yaml: ');
    expect(err).toContain(said);
  });
});
