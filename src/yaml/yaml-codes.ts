import { type Declared, errorCode, type Sentence } from '../diagnostics/declared.js';
import { quoted } from '../diagnostics/sentence.js';

type None = { readonly [key: string]: never };

export const yamlEmpty: Declared<None> = errorCode('yaml-empty', { sv: 'Tom fil', en: 'Empty file' }, () => ({
  sv: 'Filen är tom: här ska stå en insats, som börjar med `language: 1` och `pathway:`.',
  en: 'The file is empty: a pathway should stand here, beginning with `language: 1` and `pathway:`.',
}));

export const yamlTooLarge: Declared<{ readonly size: number; readonly most: number }> = errorCode(
  'yaml-too-large',
  { sv: 'För stor fil', en: 'File too large' },
  ({ size, most }) => ({
    sv: `Filen är ${size} byte; den får vara högst ${most}.`,
    en: `The file is ${size} bytes; it may be at most ${most}.`,
  }),
);

export const yamlTooDeep: Declared<{ readonly most: number }> = errorCode(
  'yaml-too-deep',
  { sv: 'För många nivåer', en: 'Too many levels' },
  ({ most }) => ({
    sv: `Här börjar fler än ${most} nivåer inuti varandra.`,
    en: `More than ${most} levels inside each other begin here.`,
  }),
);

export const yamlTooManyKeys: Declared<{ readonly most: number }> = errorCode(
  'yaml-too-many-keys',
  { sv: 'För många nycklar', en: 'Too many keys' },
  ({ most }) => ({
    sv: `Här står fler än ${most} nycklar eller rader på samma ställe.`,
    en: `More than ${most} keys or lines stand in one place here.`,
  }),
);

export const yamlControlCharacter: Declared<{ readonly character: string }> = errorCode(
  'yaml-control-character',
  { sv: 'Osynligt tecken', en: 'Invisible character' },
  ({ character }) => ({
    sv: `Här står det osynliga tecknet ${character}; ta bort det.`,
    en: `The invisible character ${character} stands here; remove it.`,
  }),
);

export const yamlSeveralDocuments: Declared<None> = errorCode(
  'yaml-several-documents',
  { sv: 'Flera dokument i en fil', en: 'Several documents in one file' },
  () => ({
    sv: 'Här börjar ett andra dokument: en fil ska ha en enda insats. Ta bort raden `---` eller dela filen.',
    en: 'A second document begins here: a file should have one pathway. Remove the line `---` or split the file.',
  }),
);

export const yamlTab: Declared<None> = errorCode(
  'yaml-tab',
  { sv: 'Tabbtecken i indrag', en: 'Tab in the indentation' },
  () => ({
    sv: 'Raden är indragen med tabb; dra in med mellanslag.',
    en: 'The line is indented with a tab; indent with spaces.',
  }),
);

export const yamlDuplicateKey: Declared<{ readonly key: string }> = errorCode(
  'yaml-duplicate-key',
  { sv: 'Samma nyckel två gånger', en: 'The same key twice' },
  ({ key }) => ({
    sv: `Nyckeln ${quoted(key)} står redan i samma uppställning; varje nyckel får stå en gång.`,
    en: `The key ${quoted(key)} already stands in the same place; each key may stand once.`,
  }),
);

export const yamlAlias: Declared<{ readonly name: string }> = errorCode(
  'yaml-alias',
  { sv: 'Hänvisning med * eller &', en: 'Reference with * or &' },
  ({ name }) => ({
    sv: `Hänvisningen ${quoted(name)} går inte att använda här: skriv ut det som ska stå.`,
    en: `The reference ${quoted(name)} cannot be used here: write out what should stand.`,
  }),
);

export const yamlMerge: Declared<None> = errorCode(
  'yaml-merge',
  { sv: 'Sammanslagning med <<', en: 'Merge with <<' },
  () => ({
    sv: 'Nyckeln `<<` går inte att använda: skriv ut det som ska stå.',
    en: 'The key `<<` cannot be used: write out what should stand.',
  }),
);

export const yamlTag: Declared<{ readonly tag: string }> = errorCode(
  'yaml-tag',
  { sv: 'Märke med !', en: 'Tag with !' },
  ({ tag }) => ({
    sv: `Märket ${quoted(tag)} går inte att använda; ta bort det, eller sätt citattecken om det hör till texten.`,
    en: `The tag ${quoted(tag)} cannot be used; remove it, or put quotation marks around it if it belongs to the text.`,
  }),
);

export const yamlUnsafeKey: Declared<{ readonly key: string }> = errorCode(
  'yaml-unsafe-key',
  { sv: 'Nyckeln är inte tillåten', en: 'The key is not allowed' },
  ({ key }) => ({
    sv: `Nyckeln ${quoted(key)} är aldrig tillåten. Välj ett annat namn.`,
    en: `The key ${quoted(key)} is never allowed. Choose another name.`,
  }),
);

export const yamlNumber: Declared<{ readonly text: string }> = errorCode(
  'yaml-number',
  { sv: 'Tvetydigt tal', en: 'Ambiguous number' },
  ({ text }) => ({
    sv: `${quoted(text)} läses som ett annat tal än det ser ut som: skriv talet utan inledande nolla, eller sätt citattecken.`,
    en: `${quoted(text)} is read as another number than it looks like: write it without a leading zero, or put quotation marks.`,
  }),
);

export const yamlNotText: Declared<{ readonly found: string }> = errorCode(
  'yaml-not-text',
  { sv: 'Inte en textfil', en: 'Not a text file' },
  () => ({ sv: 'Det som skulle läsas är inte text.', en: 'What was to be read is not text.' }),
);

export const yamlSyntax: Declared<{ readonly reason: string }> = errorCode(
  'yaml-syntax',
  { sv: 'Går inte att läsa som YAML', en: 'Not readable as YAML' },
  ({ reason }) =>
    reasons.get(reason) ?? {
      sv: 'Raden går inte att läsa som YAML.',
      en: 'The line cannot be read as YAML.',
    },
);

/** What the parser's error codes mean to an author. */
const reasons: ReadonlyMap<string, Sentence> = new Map([
  [
    'BAD_INDENT',
    {
      sv: 'Indraget stämmer inte med raderna omkring, eller så saknas `}`, `]` eller ett citattecken före.',
      en: 'The indentation does not fit the lines around it, or a `}`, `]` or quotation mark is missing before it.',
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
      sv: 'Här står två kolon på en rad; text med kolon i sig behöver citattecken.',
      en: 'Two colons stand on one line here; text with a colon in it needs quotation marks.',
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
]);

/** What can be wrong with a text before it is data. */
export const yamlCodes: readonly Declared<never>[] = [
  yamlEmpty,
  yamlTooLarge,
  yamlTooDeep,
  yamlTooManyKeys,
  yamlControlCharacter,
  yamlSeveralDocuments,
  yamlTab,
  yamlDuplicateKey,
  yamlAlias,
  yamlMerge,
  yamlTag,
  yamlUnsafeKey,
  yamlNumber,
  yamlNotText,
  yamlSyntax,
];
