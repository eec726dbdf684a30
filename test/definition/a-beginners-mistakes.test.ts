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
});
