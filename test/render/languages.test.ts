import { expect, test } from 'vitest';
import { englishEntries } from '../../src/render/english/entries.js';
import { reasonWords } from '../../src/render/reason-sentences.js';
import { overviewWords } from '../../src/render/render-overview.js';
import { ruleWords } from '../../src/render/rule-sentence.js';
import { showPhrases } from '../../src/render/show-phrases.js';
import { showLabels } from '../../src/render/showing.js';
import { swedishEntries } from '../../src/render/swedish/entries.js';

/** Every key of a table of words, those of tables within it too. */
function keysOf(table: object, path: string = ''): readonly string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keysOf(value, `${path}${key}.`)
      : [`${path}${key}`],
  );
}

test.each([
  ['rules', ruleWords.sv, ruleWords.en],
  ['reasons', reasonWords.sv, reasonWords.en],
  ['overview', overviewWords.sv, overviewWords.en],
  ['labels', showLabels.sv, showLabels.en],
  ['phrases', showPhrases.sv, showPhrases.en],
  ['entries', swedishEntries, englishEntries],
])('both languages have the same sentences: %s', (_, swedish, english) => {
  expect(keysOf(english).toSorted()).toEqual(keysOf(swedish).toSorted());
});

test('no sentence is empty or the same in both languages, except names and marks', () => {
  const texts = (table: object): ReadonlyMap<string, string> =>
    new Map(
      keysOf(table).flatMap((key) => {
        const value = key
          .split('.')
          .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], table);
        return typeof value === 'string' ? [[key, value] as const] : [];
      }),
    );
  const swedish = texts({ ...showLabels.sv, phrases: showPhrases.sv, overview: overviewWords.sv });
  const english = texts({ ...showLabels.en, phrases: showPhrases.en, overview: overviewWords.en });
  const same = [...swedish]
    .filter(([key, text]) => text !== '' && text === english.get(key))
    .map(([key]) => key);
  expect(same).toEqual(['version', 'status']);
});
