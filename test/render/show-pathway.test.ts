import { describe, expect, test } from 'vitest';
import { programOf } from '../../src/definition/program.js';
import { showPathway } from '../../src/render/show-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';
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

test('what is seen by law is told as the law, apart from what is seen always and by consent', () => {
  const text = completed(`roles:
  barn: { kind: child, title: { sv: Barn, en: Child }, sees: { samtal: { consent: insatsen, source: [EX-2] } } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent }, sees: { samtal: { law: OSL 26:9 } } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner }, sees: { samtal: { law: OSL 26:9, source: [EX-1] } } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit }, sees: { samtal: always } }
`);
  const { pathway } = readPathway(text);
  if (pathway === undefined) throw new Error('has errors');
  expect(showPathway(programOf(pathway), 'sv', 400)).toContain(
    'Samtal. Ses av enhetschef. Ses av förälder med stöd av lag (OSL 26:9). Ses av behandlare med stöd av lag (OSL 26:9 [EX-1]). Ses av barn så länge samtycke till insats [EX-2] gäller.',
  );
  expect(showPathway(programOf(pathway), 'en', 400)).toContain(
    'Talks. Seen by head of unit. Seen by parent under law (OSL 26:9). Seen by practitioner under law (OSL 26:9 [EX-1]). Seen by child while consent to the intervention [EX-2] is in force.',
  );
});
