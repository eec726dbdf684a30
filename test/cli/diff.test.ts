import { describe, expect, test } from 'vitest';
import { insats, wideLines } from './memory-io.js';
import { toyYaml } from './toy.js';

const changed = toyYaml.replace('form: written', 'form: oral').replace('period: P1M', 'period: P2M');
const files = { 'a.yaml': toyYaml, 'b.yaml': changed };

describe('insats diff', () => {
  test('the same definition: one line and status 0, whatever its comments', async () => {
    const commented = { 'a.yaml': toyYaml, 'b.yaml': `# anmärkning\n${toyYaml}` };
    expect(await insats('diff a.yaml b.yaml', commented)).toMatchObject({
      status: 0,
      out: 'Ingen skillnad.\n',
      err: '',
    });
  });

  test('what differs, by element, with class and line, and status 1', async () => {
    const { status, out, err } = await insats('diff a.yaml b.yaml', files);
    expect(status).toBe(1);
    expect(err).toBe('');
    expect(wideLines(out)).toEqual([]);
    expect(out).toMatchInlineSnapshot(`
      "Samtycket ”Sekretessmedgivande”
      - Formen: skriftligt → muntligt. [mjukare, b.yaml:20]

      Steget ”Möte”
      - Mötet ska hållas minst en gång i månaden: högst en månad efter förra gången,
        första gången räknat från starten → varannan månad: högst 2 månader …
        [mjukare, b.yaml:36]

      2 skillnader: 2 mjukare.
      "
    `);
  });

  test('a patch version that behaves otherwise: which number it should have', async () => {
    const patched = { 'a.yaml': toyYaml, 'b.yaml': changed.replace('version: 1.0.0', 'version: 1.0.1') };
    expect((await insats('diff a.yaml b.yaml', patched)).out.replace(/\s+/g, ' ')).toContain(
      '1.0.1 ändrar hur ärenden bedöms: det borde vara 1.1.0.',
    );
    const { out } = await insats('diff a.yaml b.yaml --format json', patched);
    expect(JSON.parse(out).version_meant).toBe('1.1.0');
    const minor = { ...patched, 'b.yaml': changed.replace('version: 1.0.0', 'version: 1.1.0') };
    expect((await insats('diff a.yaml b.yaml', minor)).out).not.toContain('borde vara');
    const corrected = toyYaml.replace('sv: Stöd,', 'sv: Stödet,').replace('1.0.0', '1.0.1');
    const texts = await insats('diff a.yaml b.yaml', { 'a.yaml': toyYaml, 'b.yaml': corrected });
    expect(texts.out).not.toContain('borde vara');
  });

  test('in English', async () => {
    const { out } = await insats('diff a.yaml b.yaml --lang en', files);
    expect(out).toContain('2 differences: 2 softer.');
  });

  test('JSON with a format version, both places and both languages', async () => {
    const { status, out } = await insats('diff a.yaml b.yaml --format json', files);
    const { changes, ...rest } = JSON.parse(out);
    expect(status).toBe(1);
    expect(rest).toMatchObject({
      format_version: 1,
      same: false,
      same_behaviour: false,
      before: { file: 'a.yaml' },
      after: { file: 'b.yaml' },
    });
    expect(changes[0]).toMatchObject({
      kind: 'changed',
      class: 'softer',
      before: { value: 'written', span: { file: 'a.yaml', line: 20 } },
      after: { value: 'oral', span: { file: 'b.yaml', line: 20 } },
      message: { sv: expect.any(String), en: expect.any(String) },
    });
  });

  test('a definition with errors, a missing file and a missing argument are status 2', async () => {
    const broken = { ...files, 'c.yaml': toyYaml.replace('form: written', 'form: writen') };
    const faulty = await insats('diff a.yaml c.yaml', broken);
    expect(faulty).toMatchObject({ status: 2, out: '' });
    expect(faulty.err).toContain('c.yaml:20:11 fel unknown-value');
    expect(await insats('diff a.yaml d.yaml', files)).toMatchObject({ status: 2, out: '' });
    expect(await insats('diff a.yaml', files)).toMatchObject({ status: 2, out: '' });
  });
});
