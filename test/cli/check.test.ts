import { describe, expect, test } from 'vitest';
import { insats, wideLines } from './memory-io.js';
import { toyYaml } from './toy.js';

const broken = toyYaml
  .replace('form: written', 'form: writen')
  .replace('ends: { done: mote }', 'ends: { done: möte }')
  .replace('period: P1M', 'period: 1 månad');

describe('insats check', () => {
  test('a sound definition: one line and status 0', async () => {
    const outcome = await insats('check stod.yaml', { 'stod.yaml': toyYaml });
    expect(outcome).toEqual({ status: 0, out: 'Inga fel i 1 fil.\n', err: '', written: {} });
  });

  test('several faults, each with place, sentence and frame, in the order of the text', async () => {
    const { status, out, err } = await insats('check stod.yaml', { 'stod.yaml': broken });
    expect(status).toBe(1);
    expect(err).toBe('');
    expect(out).toMatchInlineSnapshot(`
      "stod.yaml:20:11 fel unknown-value: \`form\` i \`medgivande\` kan inte vara \`writen\`;
          det ska vara \`written\` eller \`oral\`. Menade du \`written\`?
        20 |     form: writen
           |           ^^^^^^

      stod.yaml:27:23 fel unknown-step: Steget \`möte\` i \`arbete\` finns inte. Menade du
          \`mote\`?
        27 |       - ends: { done: möte }
           |                       ^^^^

      stod.yaml:36:30 fel bad-duration: \`period\` i \`mote\` är \`1 månad\`, som inte är en
          tidslängd: skriv \`P1M\`.
        36 |           - every: { period: 1 månad, reading: since-last, from: { cas…
           |                              ^^^^^^^

      3 fel och 0 varningar i 1 fil.
      "
    `);
    expect(wideLines(out)).toEqual([]);
  });

  test('the same in English, by option and by INSATS_LANG', async () => {
    const byOption = await insats('check stod.yaml --lang en', { 'stod.yaml': broken });
    const byEnv = await insats('check stod.yaml', { 'stod.yaml': broken }, { env: { INSATS_LANG: 'en_GB' } });
    expect(byEnv.out).toBe(byOption.out);
    expect(byOption.out).toContain('3 errors and 0 warnings in 1 file.');
  });

  test('warnings fail only when strict', async () => {
    const files = { 'stod.yaml': toyYaml.replace(', en: Meeting', '') };
    expect(await insats('check stod.yaml', files)).toMatchObject({ status: 0 });
    expect(await insats('check stod.yaml --strict', files)).toMatchObject({ status: 1 });
  });

  test('JSON with a format version, places and both languages', async () => {
    const { status, out } = await insats('check stod.yaml --format json', { 'stod.yaml': broken });
    const { files, ...rest } = JSON.parse(out);
    expect(status).toBe(1);
    expect(rest).toEqual({ format_version: 1, valid: false, errors: 3, warnings: 0 });
    expect(files[0]).toMatchObject({ file: 'stod.yaml', valid: false });
    expect(files[0].diagnostics[0]).toMatchObject({
      severity: 'error',
      span: { file: 'stod.yaml', line: 20 },
      message: { sv: expect.any(String), en: expect.any(String) },
    });
  });

  test('a file that is not text is an error with a sentence', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x6c, 0]);
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]);
    const latin1 = new Uint8Array([0x61, 0xe5, 0x61]);
    const { status, out } = await insats('check a.yaml b.yaml c.yaml', {
      'a.yaml': utf16,
      'b.yaml': picture,
      'c.yaml': latin1,
    });
    expect(status).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "a.yaml fel not-text: Filen är sparad som UTF-16. Spara den som UTF-8.

      b.yaml fel not-text: Filen är inte en textfil.

      c.yaml fel not-text: Filen är inte sparad som UTF-8 (kanske som ISO 8859-1).
          Spara den som UTF-8.

      3 fel och 0 varningar i 3 filer.
      "
    `);
  });

  test('a byte-order mark is dropped, and Windows line ends count as one', async () => {
    const files = { 'stod.yaml': `\ufeff${toyYaml.replaceAll('\n', '\r\n')}` };
    expect(await insats('check stod.yaml', files)).toMatchObject({ status: 0 });
  });

  test('a missing file and a directory are misuse; the other files are still checked', async () => {
    const files = { 'stod.yaml': toyYaml, mapp: 'directory' };
    expect(await insats('check saknas.yaml mapp stod.yaml', files)).toMatchObject({
      status: 2,
      out: 'Inga fel i 1 fil.\n',
      err: 'Filen saknas.yaml finns inte.\nmapp är en mapp. Ange en fil.\n',
    });
  });

  test('colour on a terminal only, and never with NO_COLOR or --no-color', async () => {
    const files = { 'stod.yaml': broken };
    const hasColour = async (args: string, around: object): Promise<boolean> =>
      (await insats(args, files, around)).out.includes('\u001b[');
    expect(await hasColour('check stod.yaml', {})).toBe(false);
    expect(await hasColour('check stod.yaml', { isTerminal: true })).toBe(true);
    expect(await hasColour('check stod.yaml', { isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await hasColour('check stod.yaml --no-color', { isTerminal: true })).toBe(false);
  });

  test('a narrow terminal', async () => {
    const { out } = await insats(
      'check stod.yaml',
      { 'stod.yaml': broken },
      { isTerminal: true, columns: 50, env: { NO_COLOR: '1' } },
    );
    expect(wideLines(out, 50)).toEqual([]);
  });
});

describe('insats check --against', () => {
  const used = toyYaml;
  const files = (after: string) => ({ 'used.yaml': used, 'stod.yaml': after });
  const numbered = (text: string, version: string): string =>
    text.replace(/version: [\d.]+/, `version: ${version}`);
  const shorter = used.replace('period: P1M', 'period: P2W');
  const retitled = used.replace('en: Meeting', 'en: Talk');

  test.each([
    ['the same', used, 0, []],
    ['changed behaviour under the old number', shorter, 1, ['version-not-raised', '1.1.0']],
    ['changed texts under the old number', retitled, 1, ['version-not-raised', '1.0.1']],
    ['changed behaviour as a correction', numbered(shorter, '1.0.1'), 1, ['version-too-small', '1.1.0']],
    ['changed texts as a correction', numbered(retitled, '1.0.1'), 0, []],
    ['changed behaviour under a new number', numbered(shorter, '1.1.0'), 0, []],
    ['a number that goes back', numbered(shorter, '0.9.0'), 1, ['version-goes-back', '1.1.0']],
  ])('%s', async (_what, after, status, said) => {
    const outcome = await insats('check stod.yaml --against used.yaml', files(after));
    expect(outcome.status).toBe(status);
    for (const words of said) expect(outcome.out).toContain(words);
    expect(wideLines(outcome.out)).toEqual([]);
  });

  test('another pathway, or one with errors, cannot be compared with', async () => {
    const other = await insats(
      'check stod.yaml --against used.yaml',
      files(used.replace(/^pathway: .*$/m, 'pathway: annan.insats')),
    );
    expect(other).toMatchObject({ status: 2 });
    expect(other.err).toContain('är en annan insats än');
    const unsound = await insats('check used.yaml --against stod.yaml', files(broken));
    expect(unsound).toMatchObject({ status: 2 });
    expect(unsound.err).toContain('unknown-step');
  });
});

test('insats check --against a file that is not there is told, and ends with 2', async () => {
  const outcome = await insats('check stod.yaml --against borta.yaml', { 'stod.yaml': toyYaml });
  expect(outcome).toMatchObject({ status: 2, out: '' });
  expect(outcome.err).toContain('borta.yaml');
});
