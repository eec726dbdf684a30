import { expect, test } from 'vitest';
import { z } from 'zod';
import { insats } from './memory-io.js';
import { toyYaml } from './toy.js';

// The parts of SARIF 2.1.0 (OASIS Standard, 27 March 2020) that are written, as its schema has them: these properties and no
// others, with what it requires, its closed lists of words and its least numbers.
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const uriReference = z.string().regex(/^[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]*$/);
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: uriReference }),
    region: region.optional(),
  }),
});
const descriptor = z.strictObject({
  id: z.string(),
  shortDescription: message.optional(),
  fullDescription: message.optional(),
  defaultConfiguration: z.strictObject({ level }).optional(),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(-1),
  level,
  message,
  locations: z.array(location),
  relatedLocations: z.array(location).optional(),
});
const unique = (values: readonly unknown[]): boolean =>
  new Set(values.map((value) => JSON.stringify(value))).size === values.length;
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({ name: z.string(), rules: z.array(descriptor).refine(unique) }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(result),
    }),
  ),
});

const written = async (files: { readonly [path: string]: string | Uint8Array }, lang: string) => {
  const { out } = await insats(`check ${Object.keys(files).join(' ')} --format sarif --lang ${lang}`, files);
  return JSON.parse(out);
};

test.each(['sv', 'en'])('what --format sarif writes has the shape of SARIF 2.1.0 (%s)', async (lang) => {
  const files = {
    'a.yaml': toyYaml.replace('form: written', 'form: writen'),
    'mapp/å.yaml': `${toyYaml}subject: family\n`,
    'c.yaml': new Uint8Array([0xff, 0xfe]),
    'd.yaml': '',
    'e.yaml': toyYaml.replace(', en: Meeting', ''),
  };
  const sarif = await written(files, lang);
  expect(log.safeParse(sarif).error?.issues).toBeUndefined();
  expect(sarif.runs[0].results.length).toBeGreaterThan(4);
  expect(log.safeParse(await written({ 'a.yaml': toyYaml }, lang)).error?.issues).toBeUndefined();
});

test('the shape is told from others: a level, a property and a line that SARIF does not have', async () => {
  const sarif = await written({ 'a.yaml': toyYaml.replace('form: written', 'form: writen') }, 'sv');
  const [found] = sarif.runs[0].results;
  const faulty = [
    { ...found, level: 'fatal' },
    { ...found, where: 'here' },
    { ...found, message: {} },
  ];
  for (const one of faulty)
    expect(log.safeParse({ ...sarif, runs: [{ ...sarif.runs[0], results: [one] }] }).success).toBe(false);
});
