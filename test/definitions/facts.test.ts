import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  casesOf,
  definitions,
  factsOf,
  inheritedFactsOf,
  lawIds,
  pathwayOf,
  sourcePlaces,
  textOf,
  wordsIn,
} from './definition.js';
import { quotedRuns } from './quoted-runs.js';
import { sourceFacts } from './source-facts.js';

const reasons = ['attitude', 'organisation', 'outside-the-case'];

/** The facts of a text by id: what the test knows by itself. */
function written(text: string): ReadonlyMap<string, string> {
  const kinds = Object.entries(sourceFacts[text] ?? {});
  const id = (fact: number | string): string =>
    `${text}-${typeof fact === 'number' ? String(fact).padStart(2, '0') : fact}`;
  return new Map(kinds.flatMap(([kind, facts]) => facts.map((fact) => [id(fact), kind] as const)));
}

describe.each(definitions)('the facts of $id', ({ id, text }) => {
  const facts = factsOf(id);
  const expected = written(text);
  const places = sourcePlaces(pathwayOf(id));
  const named = new Set(places.map(({ fact }) => fact));

  it('restates every fact of the text, with its kind, and no other', () => {
    const found = Object.entries(facts).map(([fact, { kind }]) => `${fact} ${kind}`);
    expect(found.sort()).toEqual([...expected].map(([fact, kind]) => `${fact} ${kind}`).sort());
  });

  it('restates each in Swedish and English', () => {
    const dumb = Object.keys(facts).filter((fact) => !facts[fact]?.says.sv || !facts[fact]?.says.en);
    expect(dumb).toEqual([]);
  });

  it('models each fact, or says why not with one of three reasons, never both', () => {
    const wrong = Object.entries(facts).flatMap(([fact, { notModelled }]) => {
      if (notModelled === undefined)
        return named.has(fact) ? [] : [`${fact}: neither modelled nor explained`];
      if (named.has(fact)) return [`${fact}: modelled and listed as not modelled`];
      return reasons.includes(notModelled) ? [] : [`${fact}: ${notModelled} is no reason`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(['HARD', 'CRIT', 'ROLE', 'INSTR'])('models at least nine in ten of its %s', (kind) => {
    const ofKind = [...expected].filter(([, kinds]) => kinds.split('/').includes(kind)).map(([fact]) => fact);
    const modelled = ofKind.filter((fact) => named.has(fact));
    expect(modelled.length).toBeGreaterThanOrEqual(ofKind.length * 0.9);
  });

  it('lets every source resolve, to a fact or to the list of law', () => {
    const known = new Set([...Object.keys(facts), ...inheritedFactsOf(id), ...lawIds()]);
    expect(places.filter(({ fact }) => !known.has(fact))).toEqual([]);
  });

  it('pins where each fact is modelled, so that a line taken away shows', async () => {
    const table = [...expected.keys(), ...lawIds()]
      .filter((fact) => named.has(fact) || expected.has(fact))
      .map((fact) => {
        const where = places.filter((place) => place.fact === fact).map(({ path }) => path);
        const lines = where.length === 0 ? [`(${facts[fact]?.notModelled})`] : where.sort();
        return `${fact}\n${lines.map((line) => `  ${line}`).join('\n')}`;
      })
      .sort();
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(`modelled/${id}.txt`);
  });

  it('copies no run of five words from the text', () => {
    const own = [...wordsIn(pathwayOf(id)), ...wordsIn(facts), textOf(`definitions/${id}/README.md`)];
    expect(own.flatMap(copiedRuns)).toEqual([]);
  });

  it('holds no phone number, identity number, address of any kind or name of a person', () => {
    const whole = [
      textOf(`definitions/${id}/pathway.yaml`),
      textOf(`definitions/${id}/facts.yaml`),
      textOf(`definitions/${id}/README.md`),
    ].join('\n');
    expect(whole.match(/\b0\d{1,3}[- ]?\d{2,3}[ -]?\d{2}[ -]?\d{2}\b/g)).toBeNull();
    expect(whole.match(/\b\d{6,8}[-+]\d{4}\b/g)).toBeNull();
    expect(whole.match(/\S+@\S+\.\S+/g)).toBeNull();
    expect(whole.match(/https?:/g)).toBeNull();
    expect(whole.match(/\b\p{L}+(gatan|vägen|torget|gränd) \d+/gu)).toBeNull();
    const pairs = [...wordsIn(pathwayOf(id)), ...wordsIn(facts)].flatMap(
      (words) => words.match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? [],
    );
    expect(pairs.filter((pair) => !titles.includes(pair) && !/^(In|At|Hos) /.test(pair))).toEqual([]);
  });

  it('refers to people in its cases by role and number only', () => {
    const refs = casesOf(id).flatMap(({ entries }) =>
      entries.flatMap((entry) => ('person' in entry ? [entry.person] : [])),
    );
    if (pathwayOf(id).extends === undefined) expect(refs.length).toBeGreaterThan(0);
    expect(refs.filter((ref) => !/^[a-z]+-\d+$/.test(ref))).toEqual([]);
  });
});

/** Two capitals in a row that are names of acts, services and places, not of persons. */
const titles: readonly string[] = [
  'Social Services',
  'The Social',
  'Services Act',
  'Public Access',
  'Secrecy Act',
  'Efterföljaren Familjelänken',
  'National Board',
  'Allmänna Barnhuset',
  'The Skolfam',
  'Västra Götaland',
];

/** The runs of five words of a text that stand in a quotation from a source. */
function copiedRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-zåäöéü0-9]+/g) ?? [];
  const runs = words.slice(0, -4).map((_word, at) => words.slice(at, at + 5).join(' '));
  return runs.filter((run) => quotedRuns.has(createHash('sha256').update(run).digest('hex').slice(0, 10)));
}

describe('the check for copied words', () => {
  it('knows the quotations by their hash, and finds one that is not ours alone', () => {
    expect(quotedRuns.size).toBeGreaterThan(700);
    expect(copiedRuns('Ordet före. Publicerad 12 april 2021, ordet efter.')).toEqual([]);
  });
});
