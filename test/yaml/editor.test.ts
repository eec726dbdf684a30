import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenFile, startEditor } from './language-server.js';

// The real yaml-language-server, which every editor with YAML support runs, told of nothing but the first line of the file.

const place = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;
const shown = (path: string): string => readFileSync(place(path), 'utf8');

const shippedPathways = (): readonly string[] =>
  readdirSync(place('definitions'))
    .map((id) => `definitions/${id}/pathway.yaml`)
    .filter((path) => existsSync(place(path)));

let editor: Awaited<ReturnType<typeof startEditor>>;
beforeAll(async () => {
  editor = await startEditor();
}, 60_000);
afterAll(async () => {
  await editor.close();
});

const broken = `# yaml-language-server: $schema=../../schema/pathway.schema.json
language: 1
pathway: exempelstad.stod
version: 1.0.0
status: utkast
title: { sv: Stöd, en: Support }
subjekt: family
legalBasis: sol-11-1
documentation: full
authority: [chef]
roles:
  chef: { kind: manager, title: { sv: Chef, en: Manager } }
starts:
  beslut: { title: { sv: Beslut, en: Decision }, opens: [stod] }
phases:
  stod:
    title: { sv: Stöd, en: Support }
    steps:
      besok:
        title: { sv: Besök, en: Visit }
        meeting: { form: visit }
        usual:
          - every: { period: 3 veckor, reading: calendar, from: { opened: stod } }
outcomes:
  Klart: { title: { sv: Klart, en: Done } }
`;

/** The line, from 1, on which a text stands, and the column after it. */
function after(text: string): readonly [line: number, column: number] {
  const lines = broken.slice(0, broken.indexOf(text) + text.length).split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}

const opened = (): Promise<OpenFile> => editor.open(place('definitions/prov/pathway.yaml'), broken);

test('underlines what is wrong where it is, and says what to write', async () => {
  const { findings } = await opened();
  expect(findings).toEqual([
    { at: '2:1-2:2', message: 'Missing property "subject".' },
    {
      at: '5:9-5:15',
      message: 'Value is not accepted. Valid values: "draft", "published", "retired".',
    },
    {
      at: '23:30-23:38',
      message:
        'Skriv P och sedan år (Y), månader (M), veckor (W) och dagar (D): P3W är tre veckor. / Write P and then years (Y), months (M), weeks (W) and days (D): P3W is three weeks.',
    },
    {
      at: '25:3-25:8',
      message:
        'Ett id skrivs med a–z, 0–9 och bindestreck och börjar med en bokstav. / An id is written with a–z, 0–9 and hyphens and begins with a letter.',
    },
    { at: '7:1-7:8', message: 'Property subjekt is not allowed.' },
  ]);
});

test('proposes keys and values where the cursor is', async () => {
  const file = await opened();
  expect(await file.complete(...after('          - '))).toEqual(
    expect.arrayContaining(['every', 'due', 'needs', 'source', 'basis']),
  );
  expect(await file.complete(...after('meeting: { form: '))).toEqual([
    ...['meeting', 'visit', 'talk', 'activity', 'contact', 'staff'],
  ]);
  expect(await file.complete(...after('status: '))).toEqual(
    expect.arrayContaining(['draft', 'published', 'retired']),
  );
});

test('tells what a key means when one points at it', async () => {
  const file = await opened();
  expect(await file.hover(...after('          - ev'))).toContain('How often it is done, at least');
  expect(await file.hover(...after('docum'))).toContain('in full (SoL 14:3)');
  expect(await file.hover(...after('      bes'))).toContain('A step: exactly one type');
});

test.each([
  'norrkoping.familjeteam-7-15',
  'kumla.bron',
  'katrineholm.multiteam',
  'eslov.familjeteamet',
  'linkoping.familjelotsen',
])('finds nothing in %s', async (id) => {
  const path = `definitions/${id}/pathway.yaml`;
  expect((await editor.open(place(path), shown(path))).findings).toEqual([]);
});

const variant = 'examples/constructs/c22-local-variant/pathway.yaml';
const variants = shippedPathways().filter((path) => /^extends:/m.test(shown(path)));

test.each([variant, ...variants])(
  'asks nothing of a local variant that its parent says: %s',
  async (path) => {
    expect((await editor.open(place(path), shown(path))).findings).toEqual([]);
  },
);

test('underlines in a local variant what is misspelt, and what a rule that is written anew lacks', async () => {
  const text = shown(variant)
    .replace('\nleavesOut:', '\nleavsOut:')
    .replace('- times: { from: 5, to: 10 }', '- tims: { from: 5, to: 10 }')
    .replace('avslutande-samtal:\n        title', 'avslutande-samtal:\n        titel')
    .replace('pathway: exempel.barnsamtal, version: 1.0.0', 'pathway: exempel.barnsamtal');
  const { findings } = await editor.open(place(variant.replace('pathway.yaml', 'prov.yaml')), text);
  const messages = findings.map(({ message }) => message).sort();
  expect(messages).toEqual([
    'Missing property "needs".',
    'Missing property "version".',
    'Property leavsOut is not allowed.',
    'Property tims is not allowed.',
    'Property titel is not allowed.',
  ]);
});

test('proposes and explains in a local variant as elsewhere', async () => {
  const text = shown(variant);
  const file = await editor.open(place(variant), text);
  const spot = (until: string): readonly [line: number, column: number] => {
    const lines = text.slice(0, text.indexOf(until) + until.length).split('\n');
    return [lines.length, (lines.at(-1) ?? '').length + 1];
  };
  expect(await file.hover(...spot('\nleaves'))).toContain('the variant does without');
  expect(await file.hover(...spot('\n      barn'))).toContain('A step: exactly one type');
  expect(await file.hover(...spot('- ev'))).toContain('How often it is done, at least');
  expect(await file.complete(...spot('meeting: { form: '))).toContain('visit');
  expect(await file.complete(...spot('status: '))).toContain('published');
});

test('knows scenarios by their own schema', async () => {
  const path = 'definitions/kumla.bron/scenarios/vagen-in.yaml';
  const text = shown(path);
  expect((await editor.open(place(path), text)).findings).toEqual([]);
  const misspelt = text.replace('\nstart:', '\nstrat:');
  const { findings } = await editor.open(place(path.replace('vagen-in', 'prov')), misspelt);
  const line = misspelt.slice(0, misspelt.indexOf('strat:')).split('\n').length;
  expect(findings).toContainEqual({ at: `${line}:1-${line}:6`, message: 'Property strat is not allowed.' });
});
