import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeRooms } from '../../src/cli/code-rooms.js';
import { formCodes, refusalCodes, structuralCodes } from '../../src/cli/entry-codes.js';
import { behaviourRules } from '../../src/verify/rules.js';
import { codes } from '../diagnostics/all-faults.js';
import { insats, wideLines } from './memory-io.js';

const allCodes = [...new Set(codeRooms.flatMap((room) => room.codes.map(({ code }) => code)))];

describe('insats explain CODE', () => {
  test('in Swedish: what it means, what is said, wrong and right', async () => {
    const { status, out, err } = await insats('explain bad-duration');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "bad-duration: Felskriven tidslängd
      ==================================

      Fel. Sägs om: insatsens språk.

      Tidslängder skrivs i kalenderns egna mått, så att en månad är en månad och inte
      trettio dagar.

      Så här sägs det:
        \`within\` i \`samtal\` är \`3 veckor\`, som inte är en tidslängd: skriv \`P3W\`.

      Fel:
        phases:
          samtalsfas:
            title: { sv: Samtalsfas, en: Talks }
            steps:
              samtal:
                title: { sv: Samtal, en: Talk }
                meeting: {}
                must:
                  - due: { within: 3 veckor, from: { case: started } }

      Rätt:
        phases:
          samtalsfas:
            title: { sv: Samtalsfas, en: Talks }
            steps:
              samtal:
                title: { sv: Samtal, en: Talk }
                meeting: {}
                must:
                  - due: { within: P3W, from: { case: started } }
      "
    `);
  });

  test('in English', async () => {
    expect((await insats('explain bad-duration --lang en')).out).toMatchInlineSnapshot(`
      "bad-duration: Badly written length of time
      ==========================================

      Error. Said of: the language of a pathway.

      Lengths of time are written in the calendar’s own terms, so that a month is a
      month and not thirty days.

      What is said:
        \`within\` in \`samtal\` is \`3 veckor\`, which is not a length of time: write
        \`P3W\`.

      Wrong:
        phases:
          samtalsfas:
            title: { sv: Samtalsfas, en: Talks }
            steps:
              samtal:
                title: { sv: Samtal, en: Talk }
                meeting: {}
                must:
                  - due: { within: 3 veckor, from: { case: started } }

      Right:
        phases:
          samtalsfas:
            title: { sv: Samtalsfas, en: Talks }
            steps:
              samtal:
                title: { sv: Samtal, en: Talk }
                meeting: {}
                must:
                  - due: { within: P3W, from: { case: started } }
      "
    `);
  });

  test('a code that is said in several rooms is told once for each', async () => {
    const { out } = await insats('explain unknown-step');
    expect(out.match(/^unknown-step/gm)).toHaveLength(2);
  });

  test('a code that no text shows has no example', async () => {
    const { out } = await insats('explain yaml-not-text');
    expect(out).toContain('Det som läses är filens text');
    expect(out).not.toMatch(/^(Fel|Rätt):$/m);
  });

  test('spaces and capitals do not matter', async () => {
    expect((await insats('explain Bad-Date')).out).toBe((await insats('explain bad-date')).out);
  });

  test.each([
    ['bad-durations', 'Koden bad-durations finns inte. Menade du bad-duration'],
    ['consent', 'Koden consent finns inte. Menade du '],
    ['toString', 'Koden toString finns inte. Alla koder visas med insats explain.\n'],
    ['__proto__', 'Koden __proto__ finns inte.'],
  ])('%s is unknown', async (code, said) => {
    const { status, out, err } = await insats(`explain ${code}`);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('insats explain', () => {
  test('lists every code once in each room that says it', async () => {
    const { status, out } = await insats('explain');
    expect(status).toBe(0);
    const listed = new Set([...out.matchAll(/^([a-z][a-z-]+)(?: {2}|$)/gm)].map(([, code]) => code));
    expect([...listed].sort()).toEqual([...allCodes].sort());
    expect(wideLines(out)).toEqual([]);
  });
});

/** Said to programmers alone: the definition is data that a program made. */
const forProgrammers = ['not-plain-data'];

describe('what is told', () => {
  test.each(allCodes.filter((code) => !forProgrammers.includes(code)))(
    'of %s is a sentence in both languages',
    async (code) => {
      for (const lang of ['sv', 'en']) {
        const { status, out } = await insats(`explain ${code} --lang ${lang}`);
        expect(status).toBe(0);
        const prose = out.replace(/^(Fel|Rätt|Wrong|Right):\n(( {2}.*)?\n)*/gm, '');
        expect(wideLines(prose)).toEqual([]);
        // A word of the scenarios, in code marks, is the author's own and no word of programmers.
        const said = prose.replaceAll('`objects`', '');
        expect(said).not.toMatch(/undefined|JavaScript|TypeScript|\bnull\b|\bobject|\bobjekt\b|\bstring\b/);
      }
    },
  );

  test('of every diagnostic has a page', () => {
    const paged = codeRooms.flatMap((room) => room.codes.filter(({ page }) => page !== undefined));
    const wanted = [...codes, ...behaviourRules].map(({ code }) => code);
    expect(paged.map(({ code }) => code).sort()).toEqual(wanted.sort());
    expect(paged.filter(({ page }) => page?.why.sv === '' || page?.why.en === '')).toEqual([]);
  });

  test.each(behaviourRules.map(({ code }) => code))(
    'of %s is also what to change, wrong and right',
    async (code) => {
      const sv = (await insats(`explain ${code}`)).out;
      expect(sv.match(/^(Så här sägs det|Gör så här|Fel|Rätt):$/gm)).toHaveLength(4);
      const en = (await insats(`explain ${code} --lang en`)).out;
      expect(en.match(/^(What is said|What to change|Wrong|Right):$/gm)).toHaveLength(4);
    },
  );

  test('of an entry is what the page of failures tells', () => {
    const rows = new Map<string, string[]>();
    const page = readFileSync('docs/reference/failures.md', 'utf8');
    for (const [, code = '', when = ''] of page.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm))
      rows.set(code, [...(rows.get(code) ?? []), when]);
    const own = { ...refusalCodes, ...structuralCodes };
    for (const [code, { en }] of [...Object.entries(own), ...Object.entries(formCodes)])
      expect(rows.get(code), code).toContain(en);
  });
});
