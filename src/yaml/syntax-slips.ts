import type { Sentence } from '../diagnostics/declared.js';
import { orList, quoted } from '../diagnostics/sentence.js';

/** Why a text is not YAML: the parser's own reason, or a slip that was recognised, with what its sentence needs. */
export type SyntaxSlip = {
  readonly reason: string;
  /** What should be written instead. */
  readonly write?: string | undefined;
  /** What has been opened and is never closed. */
  readonly opened?: string | undefined;
  /** Another line that explains this one. */
  readonly line?: number | undefined;
  /** How many spaces the line is indented with, and how many it could be. */
  readonly spaces?: number | undefined;
  readonly fitting?: readonly number[] | undefined;
};

/** The sentence of a slip. Pure. */
export function syntaxSentence(slip: SyntaxSlip): Sentence {
  const known = sentences.get(slip.reason);
  return known === undefined ? unreadable : typeof known === 'function' ? known(slip) : known;
}

const unreadable: Sentence = {
  sv: 'Raden går inte att läsa som YAML.',
  en: 'The line cannot be read as YAML.',
};

type Words = Sentence | ((slip: SyntaxSlip) => Sentence);

/** What was recognised as a slip that authors make. */
const recognised: readonly (readonly [string, Words])[] = [
  [
    'MISSING_COLON',
    ({ write }) => ({
      sv: `Kolon saknas: skriv ${quoted(write)}.`,
      en: `A colon is missing: write ${quoted(write)}.`,
    }),
  ],
  [
    'NO_KEY',
    {
      sv: 'Här står text utan nyckel: en rad är en nyckel, kolon, mellanslag och det som gäller, som `status: draft`.',
      en: 'Text stands here without a key: a line is a key, a colon, a space and what holds, such as `status: draft`.',
    },
  ],
  [
    'MISSING_SPACE',
    ({ write }) => ({
      sv: `Mellanslag saknas efter kolon: skriv ${quoted(write)}.`,
      en: `A space is missing after the colon: write ${quoted(write)}.`,
    }),
  ],
  [
    'DASH_WITHOUT_SPACE',
    ({ write }) => ({
      sv: `Mellanslag saknas efter strecket: skriv ${quoted(write)}.`,
      en: `A space is missing after the dash: write ${quoted(write)}.`,
    }),
  ],
  [
    'LONG_DASH',
    ({ write }) => ({
      sv: `Raden börjar med ett tankstreck; i en lista står det korta strecket: skriv ${quoted(write)}.`,
      en: `The line begins with a long dash; a list has the short one: write ${quoted(write)}.`,
    }),
  ],
  [
    'MISSING_DASH',
    ({ line }) => ({
      sv: `Streck saknas: rad ${line} på samma nivå börjar med \`- \`, den här gör det inte. Skriv streck på båda, eller på ingen.`,
      en: `A dash is missing: line ${line} at the same level begins with \`- \`, this one does not. Write a dash on both, or on neither.`,
    }),
  ],
  [
    'UNCLOSED',
    ({ opened, write }) => ({
      sv: `Det som börjar med ${quoted(opened)} här slutar aldrig: ${quoted(write)} saknas.`,
      en: `What begins with ${quoted(opened)} here never ends: ${quoted(write)} is missing.`,
    }),
  ],
  [
    'HASH',
    ({ opened, write }) => ({
      sv: `Det som börjar med ${quoted(opened)} här slutar aldrig: efter \`#\` är raden en kommentar. Text med \`#\` i sig behöver citattecken; annars saknas ${quoted(write)} före \`#\`.`,
      en: `What begins with ${quoted(opened)} here never ends: after \`#\` the line is a comment. Text with \`#\` in it needs quotation marks; if that is not it, ${quoted(write)} is missing before the \`#\`.`,
    }),
  ],
  [
    'UNCLOSED_QUOTE',
    ({ opened }) => ({
      sv: `Citattecknet ${quoted(opened)} här får inget slut på raden.`,
      en: `The quotation mark ${quoted(opened)} here has no end on the line.`,
    }),
  ],
  [
    'APOSTROPHE',
    ({ write }) => ({
      sv: `Text med apostrof i sig behöver dubbla citattecken: ${quoted(write)}.`,
      en: `Text with an apostrophe in it needs double quotation marks: ${quoted(write)}.`,
    }),
  ],
  [
    'CURLY_QUOTES',
    {
      sv: 'Text med kolon eller komma i sig behöver citattecken, och de ska vara raka: `"`. Citattecken från Word räknas inte.',
      en: 'Text with a colon or a comma in it needs quotation marks, and they should be straight: `"`. Those from Word do not count.',
    },
  ],
  [
    'PARENTHESES',
    {
      sv: 'Nycklar med värden på en rad står inom `{ }`, inte inom `( )`.',
      en: 'Keys with values on one line stand inside `{ }`, not inside `( )`.',
    },
  ],
  [
    'SEMICOLON',
    {
      sv: 'Inom `{ }` och `[ ]` står komma emellan, inte semikolon.',
      en: 'Inside `{ }` and `[ ]` there are commas between, not semicolons.',
    },
  ],
];

/** What the parser's error codes mean to an author. */
const ofTheParser: readonly (readonly [string, Words])[] = [
  [
    'BAD_INDENT',
    ({ spaces, fitting = [] }) =>
      spaces === undefined || fitting.length === 0
        ? {
            sv: 'Indraget stämmer inte med raderna omkring.',
            en: 'The indentation does not fit the lines around it.',
          }
        : {
            sv: `Raden är indragen med ${spaces} mellanslag; det ska vara ${eitherOf(fitting).sv}, som raderna ovanför som den hör till.`,
            en: `The line is indented with ${spaces} ${spaces === 1 ? 'space' : 'spaces'}; it should be ${eitherOf(fitting).en}, as the lines above that it belongs to.`,
          },
  ],
  [
    'MISSING_CHAR',
    {
      sv: 'Ett tecken saknas: kolon efter nyckeln, avslutande citattecken eller parentes.',
      en: 'A character is missing: a colon after the key, a closing quotation mark or bracket.',
    },
  ],
  [
    'UNEXPECTED_TOKEN',
    {
      sv: 'Här står något som inte hör hemma. Text med `:`, `#` eller `-` i sig behöver citattecken.',
      en: 'Something stands here that does not belong. Text with `:`, `#` or `-` in it needs quotation marks.',
    },
  ],
  [
    'BAD_SCALAR_START',
    {
      sv: 'Texten börjar med ett tecken som betyder något i YAML; sätt citattecken om den.',
      en: 'The text begins with a character that means something in YAML; put quotation marks around it.',
    },
  ],
  [
    'BAD_DQ_ESCAPE',
    {
      sv: 'Omvänt snedstreck i text med dubbla citattecken går inte att läsa; använd enkla citattecken.',
      en: 'A backslash in text with double quotation marks cannot be read; use single ones.',
    },
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    {
      sv: 'Här står två kolon på en rad: text med kolon i sig behöver citattecken, och en nyckel till står på en egen rad.',
      en: 'Two colons stand on one line here: text with a colon in it needs quotation marks, and another key stands on a line of its own.',
    },
  ],
  [
    'BLOCK_IN_FLOW',
    {
      sv: 'Inom `{ }` och `[ ]` skrivs allt med komma emellan, utan strecklista. Text med kolon i sig behöver citattecken: `"Möte 1: nuläget"`.',
      en: 'Inside `{ }` and `[ ]` everything is written with commas between, without dashes. Text with a colon in it needs quotation marks: `"Meeting 1: today"`.',
    },
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    { sv: 'En nyckel ska stå på en enda rad.', en: 'A key should stand on one line.' },
  ],
  [
    'KEY_OVER_1024_CHARS',
    { sv: 'Nyckeln är för lång; saknas det ett kolon?', en: 'The key is too long; is a colon missing?' },
  ],
  [
    'NON_STRING_KEY',
    {
      sv: 'En nyckel ska vara text, inte en lista eller uppställning.',
      en: 'A key should be text, not a list or keys with values.',
    },
  ],
  [
    'BAD_DIRECTIVE',
    { sv: 'Rader som börjar med `%` går inte att använda.', en: 'Lines that begin with `%` cannot be used.' },
  ],
  [
    'RESOURCE_EXHAUSTION',
    { sv: 'Texten är för invecklad för att läsas.', en: 'The text is too intricate to be read.' },
  ],
];

const sentences: ReadonlyMap<string, Words> = new Map([...recognised, ...ofTheParser]);

function eitherOf(numbers: readonly number[]): Sentence {
  const { sv, en } = orList(numbers.map(String));
  return { sv: sv.replaceAll('`', ''), en: en.replaceAll('`', '') };
}
