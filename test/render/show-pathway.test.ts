import { describe, expect, test } from 'vitest';
import { showPathway } from '../../src/render/show-pathway.js';
import { definitionFolders, hyphenatedIdsIn, shipped, sourcesIn } from './definitions.js';

const languages = ['sv', 'en'] as const;

/** Words that are English or come from a program, and are not Swedish. */
const english =
  /(?<![\p{L}])(?:the|and|must|with|of|when|from|until|usually|step|steps|phase|meeting|unknown|undefined|null|NaN|true|false|object)(?![\p{L}])/giu;

describe.each(definitionFolders)('%s in words', (folder) => {
  const program = shipped(folder);

  test.each(languages)('is what the reviewed page says (%s)', async (lang) => {
    await expect(showPathway(program, lang)).toMatchFileSnapshot(
      `../../definitions/${folder}/show.${lang}.txt`,
    );
  });

  test('holds no English in Swedish', () => {
    expect(showPathway(program, 'sv').match(english) ?? []).toEqual([]);
  });

  test.each(languages)('names every source that the definition models (%s)', (lang) => {
    const words = new Set(showPathway(program, lang).match(/[A-Z]{2,}-\d+[a-z]?/g));
    expect(sourcesIn(program.pathway).filter((id) => !words.has(id))).toEqual([]);
  });

  test.each(languages)('shows titles, not ids (%s)', (lang) => {
    const text = showPathway(program, lang).replace(program.pathway.pathway, '');
    const words = new Set(text.toLowerCase().match(/[\p{L}\d-]+/gu));
    expect([...hyphenatedIdsIn(program.pathway)].filter((id) => words.has(id))).toEqual([]);
  });

  test.each([80, 60, 40])('keeps within %i columns', (width) => {
    for (const lang of languages) {
      const wide = showPathway(program, lang, width)
        .split('\n')
        .filter((line) => line.length > width);
      expect(wide).toEqual([]);
    }
  });

  test('ends no line in a space and holds no double spaces within sentences', () => {
    for (const lang of languages) {
      expect(showPathway(program, lang)).not.toMatch(/ $/m);
      expect(showPathway(program, lang)).not.toMatch(/[a-zåäö.] {2,}[a-zåäö]+ [a-zåäö]+ [a-zåäö]+\.$/m);
    }
  });
});
