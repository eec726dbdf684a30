import { describe, expect, test } from 'vitest';
import { readPathway } from '../../src/yaml/read-pathway.js';

const text = `language: 1
pathway: exempelstad.stod
version: 1.0.0
status: draft
title: { sv: Stöd, en: Support }
phases:
  samtal:
    title: { sv: Samtal, en: Talks }
    must:
      - ends: { done: mote }
    usual:
      - lasts: { about: P2M }
    steps:
      mote:
        title: { sv: Möte, en: Meeting }
        meeting: {}
        must:
          - with: { foralder: one }
          - times: { from: 1 }
      besok:
        title: { sv: Besök, en: Visit }
        meeting: {}
`;

/** What is told of the text with something in it written otherwise, when it is not read further: the place and the words. */
function told(right: string, wrong: string): string {
  const changed = text.replace(right, wrong);
  expect(changed).not.toBe(text);
  const { diagnostics } = readPathway(changed);
  const found = diagnostics.filter(({ code }) => code.startsWith('yaml-'));
  return found.map(({ span, message }) => `${span?.line}:${span?.column} ${message.sv}`).join('\n');
}

describe('a slip is told where it stands, with what to write', () => {
  test.each([
    ['status: draft', 'status draft', '4:1 Kolon saknas: skriv `status: draft`.'],
    ['    usual:', '    usual', '11:5 Kolon saknas: skriv `usual:`.'],
    ['phases:', 'phases', '6:1 Kolon saknas: skriv `phases:`.'],
    ['- times: {', '- times {', '19:13 Kolon saknas: skriv `times: {…}`.'],
    [
      'status: draft',
      'Det här är ett stöd',
      '4:1 Här står text utan nyckel: en rad är en nyckel, kolon, mellanslag och det som gäller, som `status: draft`.',
    ],
    ['version: 1.0.0', 'version:1.0.0', '3:1 Mellanslag saknas efter kolon: skriv `version: 1.0.0`.'],
    ['- with: {', '-with: {', '18:11 Mellanslag saknas efter strecket: skriv `- with: …`.'],
    [
      '- with: {',
      '– with: {',
      '18:11 Raden börjar med ett tankstreck; i en lista står det korta strecket: skriv `- with: …`.',
    ],
    [
      '          - times',
      '          times',
      '19:11 Streck saknas: rad 18 på samma nivå börjar med `- `, den här gör det inte. Skriv streck på båda, eller på ingen.',
    ],
    [
      '      mote:',
      '      - mote:',
      '20:7 Streck saknas: rad 14 på samma nivå börjar med `- `, den här gör det inte. Skriv streck på båda, eller på ingen.',
    ],
    [
      '        title: { sv: Möte',
      '       title: { sv: Möte',
      '16:9 Raden är indragen med 8 mellanslag; det ska vara 7, som raderna ovanför som den hör till.',
    ],
    [
      '      besok:',
      '     besok:',
      '20:6 Raden är indragen med 5 mellanslag; det ska vara 4 eller 6, som raderna ovanför som den hör till.',
    ],
    ['en: Meeting }', 'en: Meeting', '15:16 Det som börjar med `{` här slutar aldrig: `}` saknas.'],
    ['{ foralder: one }', '{ foralder: one', '18:19 Det som börjar med `{` här slutar aldrig: `}` saknas.'],
    [
      'sv: Möte, en',
      'sv: Möte #1, en',
      '15:16 Det som börjar med `{` här slutar aldrig: efter `#` är raden en kommentar. Text med `#` i sig behöver citattecken; annars saknas `}` före `#`.',
    ],
    ['sv: Möte, en', 'sv: "Möte, en', '15:22 Citattecknet `"` här får inget slut på raden.'],
    [
      'en: Meeting }',
      "en: 'The family's meeting' }",
      '15:32 Text med apostrof i sig behöver dubbla citattecken: `"The family\'s meeting"`.',
    ],
    [
      'sv: Möte, en',
      'sv: *Möte* ett, en',
      '15:22 Texten börjar med ett tecken som betyder något i YAML; sätt citattecken om den.',
    ],
    [
      '{ foralder: one }',
      '( foralder: one )',
      '18:19 Nycklar med värden på en rad står inom `{ }`, inte inom `( )`.',
    ],
    ['{ sv: Möte, en', '{ sv: Möte; en', '15:26 Inom `{ }` och `[ ]` står komma emellan, inte semikolon.'],
  ])('%s written as %s', (right, wrong, sentence) => {
    expect(told(right, wrong)).toBe(sentence);
  });

  test('a quotation mark that is closed by one further down is told where it stands', () => {
    const changed = text.replace('sv: Möte, en', 'sv: "Möte, en').replace('en: Visit', 'en: "Visit"');
    const [only, ...others] = readPathway(changed).diagnostics;
    expect(others).toEqual([]);
    expect(only?.span).toMatchObject({ line: 15, column: 22 });
  });

  test('a text in quotes over two lines is not blamed for a fault further down', () => {
    const changed = text.replace('sv: Möte', 'sv: "Möte\n          ett"').replace('    steps:', '    steps');
    expect(readPathway(changed).diagnostics.map(({ message }) => message.sv)).toEqual([
      'Kolon saknas: skriv `steps:`.',
    ]);
  });
});

describe('what a word processor leaves behind', () => {
  const hard =
    'Här står ett hårt mellanslag (U+00A0), som ser ut som ett vanligt men inte är det; så blir det när text klistras in från Word. Skriv ett vanligt i stället.';

  test.each([
    ['version: 1', 'version:\u00a01', '3:9'],
    ['  samtal:', '\u00a0\u00a0samtal:', '7:1'],
    ['- ends', '-\u00a0ends', '10:8'],
    ['{ foralder: one }', '{ foralder:\u00a0one }', '18:30'],
    ['status: draft', 'status: draft\u00a0', '4:14'],
  ])('a hard space in %s', (right, wrong, place) => {
    expect(told(right, wrong)).toBe(`${place} ${hard}`);
  });

  test('many of them are told once, with how many there are', () => {
    const changed = text.replaceAll('    title:', '    title:\u00a0');
    const { diagnostics } = readPathway(changed);
    expect(diagnostics.map(({ code, data }) => ({ code, data }))).toEqual([
      { code: 'yaml-hard-space', data: { character: 'U+00A0', more: 2 } },
    ]);
  });

  test('between the words of a text they are what the author meant', () => {
    expect(told('sv: Möte', 'sv: Möte kl.\u00a08')).toBe('');
  });

  test.each([
    ['sv: Möte', 'sv: ”Möte”', '15:22', '”Möte”'],
    ['sv: Möte', 'sv: “Möte”', '15:22', '“Möte”'],
    ['sv: Möte', 'sv: ”Möte, ett”', '15:22', '”Möte'],
    ['version: 1.0.0', 'version: “1.0.0”', '3:10', '“1.0.0”'],
  ])('curly quotation marks: %s written as %s', (right, wrong, place, quoted) => {
    expect(told(right, wrong)).toBe(
      `${place} Citattecknen i \`${quoted}\` är inte raka, så de räknas inte som citattecken här. Skriv raka: \`"\`.`,
    );
  });

  test('with a colon inside, that straight ones are needed', () => {
    expect(told('title: { sv: Stöd, en: Support }', 'title:\n  sv: Stöd ”Hemma: nu”')).toMatch(
      /^6:12 Text med kolon eller komma i sig behöver citattecken, och de ska vara raka/,
    );
  });

  test('curly quotation marks inside a text are part of it', () => {
    for (const fine of ['Att säga ”ja”', '”Ja” eller ”nej”', '”Ja” är svaret'])
      expect(told('sv: Möte', `sv: ${fine}`)).toBe('');
  });
});
