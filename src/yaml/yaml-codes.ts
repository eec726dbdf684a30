import { type Declared, errorCode } from '../diagnostics/declared.js';
import { quoted } from '../diagnostics/sentence.js';
import { type SyntaxSlip, syntaxSentence } from './syntax-slips.js';

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

export const yamlHardSpace: Declared<{ readonly character: string; readonly more: number }> = errorCode(
  'yaml-hard-space',
  { sv: 'Hårt mellanslag', en: 'Hard space' },
  ({ character, more }) => ({
    sv: `Här står ett hårt mellanslag (${character}), som ser ut som ett vanligt men inte är det; så blir det när text klistras in från Word. Skriv ett vanligt i stället.${more === 0 ? '' : ` Det finns ${more} till längre ned.`}`,
    en: `A hard space (${character}) stands here, which looks like an ordinary one and is not; that is what pasting from Word gives. Write an ordinary one.${more === 0 ? '' : ` There are ${more} more further down.`}`,
  }),
);

export const yamlCurlyQuotes: Declared<{ readonly text: string }> = errorCode(
  'yaml-curly-quotes',
  { sv: 'Citattecken från Word', en: 'Quotation marks from Word' },
  ({ text }) => ({
    sv: `Citattecknen i ${quoted(text)} är inte raka, så de räknas inte som citattecken här. Skriv raka: \`"\`.`,
    en: `The quotation marks in ${quoted(text)} are not straight, so they do not count as quotation marks here. Write straight ones: \`"\`.`,
  }),
);

export const yamlSyntax: Declared<SyntaxSlip> = errorCode(
  'yaml-syntax',
  { sv: 'Går inte att läsa som YAML', en: 'Not readable as YAML' },
  syntaxSentence,
);

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
  yamlHardSpace,
  yamlCurlyQuotes,
  yamlSyntax,
];
