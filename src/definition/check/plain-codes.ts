import type { Declared, Sentence } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';

export const notPlainData: Declared<{ readonly key: string; readonly found: string }> = {
  code: 'not-plain-data',
  severity: 'error',
  title: { sv: 'Inte rena data', en: 'Not plain data' },
  explain: ({ key, found }) => ({
    sv: `${key === '' ? 'Definitionen' : quoted(key)} är inte rena data (${wordsFor(found).sv}): här får bara stå text, tal, \`true\`, \`false\`, listor och nycklar med värden.`,
    en: `${key === '' ? 'The definition' : quoted(key)} is not plain data (${wordsFor(found).en}): only text, numbers, \`true\`, \`false\`, lists and keys with values may stand here.`,
  }),
};

export const tooDeep: Declared<{ readonly key: string; readonly most: number }> = {
  code: 'too-deep',
  severity: 'error',
  title: { sv: 'För många nivåer', en: 'Too many levels' },
  explain: ({ key, most }) => ({
    sv: `${quoted(key)} ligger djupare än ${most} nivåer, eller innehåller sig själv.`,
    en: `${quoted(key)} lies deeper than ${most} levels, or contains itself.`,
  }),
};

export const tooLarge: Declared<{ readonly most: number }> = {
  code: 'too-large',
  severity: 'error',
  title: { sv: 'För stor definition', en: 'Definition too large' },
  explain: ({ most }) => ({
    sv: `Definitionen är för stor: texter, tal och nycklar får tillsammans ta högst ${most} tecken.`,
    en: `The definition is too large: texts, numbers and keys together may take at most ${most} characters.`,
  }),
};

export const unsafeKey: Declared<{ readonly key: string }> = {
  code: 'unsafe-key',
  severity: 'error',
  title: { sv: 'Nyckeln är inte tillåten', en: 'The key is not allowed' },
  explain: ({ key }) => ({
    sv: `Nyckeln ${quoted(key)} är aldrig tillåten. Välj ett annat namn.`,
    en: `The key ${quoted(key)} is never allowed. Choose another name.`,
  }),
};

export const controlCharacter: Declared<{ readonly key: string; readonly character: string }> = {
  code: 'control-character',
  severity: 'error',
  title: { sv: 'Osynligt tecken', en: 'Invisible character' },
  explain: ({ key, character }) => ({
    sv: `Texten i ${quoted(key)} har det osynliga tecknet ${character}; ta bort det.`,
    en: `The text in ${quoted(key)} has the invisible character ${character}; remove it.`,
  }),
};

/** The words for what a host can hold and JSON cannot say. */
function wordsFor(found: string): Sentence {
  const words: { readonly [found: string]: Sentence } = {
    nothing: { sv: 'ett tomt ställe', en: 'an empty place' },
    function: { sv: 'en funktion', en: 'a function' },
    symbol: { sv: 'en symbol', en: 'a symbol' },
    bigint: { sv: 'ett heltal av en annan sort', en: 'a whole number of another sort' },
    number: { sv: 'ett tal som inte går att skriva', en: 'a number that cannot be written' },
    getter: { sv: 'en egenskap som räknas ut', en: 'a property that is computed' },
    proxy: { sv: 'ett objekt som inte går att läsa', en: 'an object that cannot be read' },
  };
  return words[found] ?? { sv: 'ett objekt av en klass', en: 'an object of a class' };
}

/** What can be wrong with data before it is read as a pathway. */
export const plainCodes: readonly Declared<never>[] = [
  notPlainData,
  tooDeep,
  tooLarge,
  unsafeKey,
  controlCharacter,
];
