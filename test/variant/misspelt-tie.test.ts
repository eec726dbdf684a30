import { expect, test } from 'vitest';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { toyYaml } from '../cli/toy.js';

const variant = (key: string): string => `language: 1
pathway: grannstad.stod
version: 1.0.0
status: draft
${key}: { pathway: prov.stod, version: 1.0.0 }
starts:
  vanlig: { title: { sv: Start hos oss, en: Start with us } }
`;

const told = (text: string): readonly string[] =>
  readPathway(text).diagnostics.map(({ code, message, span }) => `${code} ${span?.line} ${message.sv}`);

test.each(['extend', 'extnds', 'Extends', 'extens'])(
  'a variant with `%s` is told that word, and not everything that a whole definition would need',
  (key) => {
    expect(told(variant(key))).toEqual([`unknown-key 5 Nyckeln \`${key}\` är okänd. Menade du \`extends\`?`]);
  },
);

test('a whole definition with such a key is told all that is wrong with it', () => {
  const codes = readPathway(`${toyYaml.replace('form: written', 'form: writen')}extnds: {}\n`).diagnostics;
  expect(codes.map(({ code }) => code).sort()).toEqual(['unknown-key', 'unknown-value']);
});
