import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { definitions, textOf, variants, wordsIn } from '../definitions/definition.js';
import { quotedRuns } from '../definitions/quoted-runs.js';

const files = [...definitions, ...variants].flatMap(({ id }) => {
  const folder = `definitions/${id}/scenarios`;
  return readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url))).map(
    (file) => `${folder}/${file}`,
  );
});

/** The runs of five words of a text that stand in a quotation from a source. */
function copiedRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-zåäöéü0-9]+/g) ?? [];
  const runs = words.slice(0, -4).map((_word, at) => words.slice(at, at + 5).join(' '));
  return runs.filter((run) => quotedRuns.has(createHash('sha256').update(run).digest('hex').slice(0, 10)));
}

describe.each(files)('%s', (file) => {
  const text = textOf(file);

  it('says it in its own words', () => {
    expect(wordsIn(parse(text)).flatMap(copiedRuns)).toEqual([]);
  });

  it('names persons by role and number only', () => {
    const data = parse(text) as { readonly people?: object; readonly scenarios: object };
    const tables = [data, ...Object.values(data.scenarios)] as readonly { readonly people?: object }[];
    const persons = tables.flatMap(({ people }) => Object.keys(people ?? {}));
    expect(persons.filter((person) => !/^[a-z]+-\d+$/.test(person))).toEqual([]);
    expect(text.match(/\b0\d{1,3}[- ]?\d{2,3}[ -]?\d{2}[ -]?\d{2}\b|\S+@\S+\.\S+|https?:/g)).toBeNull();
  });

  it('says everything in Swedish and English', () => {
    const titles = Object.values((parse(text) as { readonly scenarios: object }).scenarios) as readonly {
      readonly title: { readonly sv?: string; readonly en?: string };
    }[];
    expect(titles.filter(({ title }) => !title.sv || !title.en)).toEqual([]);
  });
});
