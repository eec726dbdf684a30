import { describe, expect, test } from 'vitest';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { toyYaml } from '../cli/toy.js';

/** What is told of the toy pathway with a text in it written otherwise. */
function told(right: string, wrong: string): readonly string[] {
  const text = toyYaml.replace(right, wrong);
  expect(text).not.toBe(toyYaml);
  return readPathway(text).diagnostics.map(({ code, message }) => `${code}: ${message.sv}`);
}

describe('what is told of a mistake that is easily made', () => {
  test('å, ä, ö or capitals in an id: that alone, not everything that names it rightly', () => {
    for (const wrong of ['Foralder', 'förälder'])
      expect(told('  foralder: { kind', `  ${wrong}: { kind`)).toEqual([
        `bad-id: Id:t \`${wrong}\` är felskrivet: det ska börja med a–z och sedan bara ha a–z, 0–9 och bindestreck, högst 64 tecken. Skriv \`foralder\`.`,
      ]);
  });

  test('a text with a colon within braces: that it needs quotation marks', () => {
    expect(told('{ sv: Arbete, en: Work }', '{ sv: Möte 1: nuläget, en: Work }')).toEqual([
      expect.stringMatching(/^yaml-syntax: .*Text med kolon i sig behöver citattecken/),
    ]);
  });

  test('a number or a word where keys should stand: how they are written', () => {
    expect(told('meeting: {}', 'meeting: ja')).toEqual([
      'wrong-type: `meeting` i `mote` är text; det ska vara nycklar med värden, som `{ form: meeting }`.',
    ]);
    expect(told('from: { case: started }', 'from: start')).toEqual([
      'wrong-type: `from` i `mote` är text; det ska vara nycklar med värden, som `{ case: started }`.',
    ]);
    expect(told('version: 1.0.0', 'version: 1')).toEqual([
      'wrong-type: `version` är ett tal; det ska vara text, som `1.0.0`.',
    ]);
  });

  test('Swedish words for those of the language: the language has its own', () => {
    expect(told('phases:\n', 'faser:\n')).toEqual([
      'unknown-key: Nyckeln `faser` är okänd. Menade du `phases`?',
    ]);
    expect(told('status: published', 'status: utkast')).toEqual([
      'unknown-value: `status` kan inte vara `utkast`; det ska vara `draft`, `published` eller `retired`. Menade du `draft`?',
    ]);
    expect(told('subject: family', 'subject: barn')).toEqual([
      'unknown-value: `subject` kan inte vara `barn`; det ska vara `person`, `child`, `family` eller `group`. Menade du `child`?',
    ]);
    expect(told('with: { foralder: one,', 'with: { foralder: alla,')).toEqual([
      'wrong-type: `foralder` i `mote` är text; det ska vara `one`, `all` eller ett antal från 1. Menade du `all`?',
    ]);
  });

  test('yes and no where only `true` may stand: what no is', () => {
    for (const word of ['ja', 'NEJ', 'nej'])
      expect(told('administrative: true', `administrative: ${word}`)).toEqual([
        `unknown-value: \`administrative\` i \`administrativt\` kan inte vara \`${word}\`; det ska vara \`true\`, eller inte stå alls.`,
      ]);
  });

  test('one name where a list should stand, a list where keys should: what was written, as it should be', () => {
    expect(told('authority: [handlaggare]', 'authority: handlaggare')).toEqual([
      'wrong-type: `authority` är text; det ska vara en lista: skriv `[handlaggare]`.',
    ]);
    expect(told('with: { foralder: one, handlaggare: one }', 'with: [foralder, handlaggare]')).toEqual([
      'wrong-type: `with` i `mote` är en lista; det ska vara nycklar med värden: skriv `{ foralder: one, handlaggare: one }`.',
    ]);
    expect(told('every: {', 'times: 4–6\n          - every: {')).toEqual([
      'wrong-type: `times` i `mote` är text; det ska vara nycklar med värden: skriv `{ from: 4, to: 6 }`.',
    ]);
    expect(
      told('every: { period: P1M, reading: since-last, from: { case: started } }', 'every: P1M'),
    ).toEqual([
      'wrong-type: `every` i `mote` är text; det ska vara nycklar med värden, som `{ period: P1M, reading: since-last, from: { case: started } }`.',
    ]);
    expect(told('must:\n      - ends: {', 'must:\n        ends: {')).toEqual([
      'wrong-type: `must` i `arbete` är nycklar med värden; det ska vara en lista, där varje rad börjar med `- `.',
    ]);
  });

  test('a date in words or nearly right: how it is written', () => {
    for (const written of [
      '15 januari 2026',
      '2026-1-15',
      '15/1 2026',
      '2026–01–15',
      'den 15 jan 2026',
      20260115,
    ])
      expect(told('subject: family', `subject: family\nvalidFrom: ${written}`)).toEqual([
        `bad-date: \`validFrom\` är \`${written}\`, som inte är ett datum: skriv \`2026-01-15\`.`,
      ]);
    expect(told('subject: family', 'subject: family\nvalidFrom: 2026-02-30')).toEqual([
      'bad-date: `validFrom` är `2026-02-30`, en dag som inte finns i kalendern.',
    ]);
    expect(told('subject: family', 'subject: family\nvalidFrom: i våras')).toEqual([
      'bad-date: `validFrom` är `i våras`, som inte är ett datum: skriv år-månad-dag, som `2026-03-02`.',
    ]);
  });

  test('within braces: a comma in a text, no space after a colon, no colon', () => {
    const unknown = (key: string): string => `unknown-key: Nyckeln \`${key}\` i \`mote\` är okänd.`;
    expect(told('sv: Möte,', 'sv: Möte, och mer,')).toEqual([
      `${unknown('och mer')} Hör det till texten före kommat? Text med komma i sig behöver citattecken.`,
    ]);
    expect(told('sv: Möte,', 'sv:Möte,')).toEqual([
      `${unknown('sv:Möte')} Mellanslag saknas efter kolon: skriv \`sv: Möte\`.`,
    ]);
    expect(told('sv: Möte,', 'sv Möte,')).toEqual([
      `${unknown('sv Möte')} Kolon saknas: skriv \`sv: Möte\`.`,
    ]);
  });

  test('a step that is not indented under `steps`: that it is one', () => {
    expect(told('    steps:\n      mote:', '    steps: {}\n    mote:')).toContain(
      'unknown-key: Nyckeln `mote` i `arbete` är okänd. Det ser ut som ett steg: flytta in det under `steps`.',
    );
  });

  test('a missing reading: the two there are', () => {
    expect(told('reading: since-last, ', '')).toEqual([
      'missing-key: Nyckeln `reading` saknas i `mote`: skriv `reading: since-last` (räknat från förra gången) eller `reading: calendar` (varje kalendermånad eller kalendervecka).',
    ]);
  });

  test('a source nearly right: how it is written', () => {
    for (const written of ['tex04', 'TEX 04', 'TEX–04'])
      expect(told('source: [TEX-04]', `source: [${written}]`)).toEqual([
        `bad-source: Källan \`${written}\` i \`klart\` är felskriven: skriv \`TEX-04\`.`,
      ]);
  });
});
