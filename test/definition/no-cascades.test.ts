import { expect, test } from 'vitest';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { basePathway, completed } from '../diagnostics/base-pathway.js';

const codesOf = (text: string): readonly string[] =>
  readPathway(text).diagnostics.map(({ code, span }) => `${span?.line} ${code}`);

const title = 'title: { sv: Namn, en: Name }';

test.each([
  [
    'a declared id that is badly written is not unknown where it is used',
    `
places: { Lokal Ett: { ${title} } }
phases:
  samtalsfas:
    ${title}
    steps:
      samtal: { ${title}, meeting: { places: [Lokal Ett] } }
`,
    ['2 bad-id'],
  ],
  [
    'an element with a fault in it can be named',
    `
roles:
  barn: { kind: child, ${title} }
  foralder: { kind: förälder, ${title} }
  behandlare: { kind: team, ${title} }
  chef: { kind: manager, ${title} }
`,
    ['4 unknown-value'],
  ],
  [
    'names under a misspelt key are not unknown',
    basePathway
      .replace('criteria:', 'kriteria:')
      .replace('authority:', 'must: [{ prompt: { sv: a, en: a }, while: { confirmed: behov } }]\nauthority:'),
    ['26 unknown-key'],
  ],
  [
    'a key that is misspelt is not missing too',
    `
roles:
  barn: { kind: child, titel: { sv: Barn, en: Child } }
  foralder: { kin: parent, ${title} }
  behandlare: { kind: team, ${title} }
  chef: { kind: manager, ${title} }
`,
    ['3 unknown-key', '4 unknown-key'],
  ],
  [
    'names in a table that is not a table are not unknown',
    `
criteria: inga
must: [{ prompt: { sv: a, en: a }, while: { confirmed: behov } }]
`,
    ['2 wrong-type'],
  ],
  [
    'names in a table that is missing are not unknown',
    basePathway.replace(/^phases:\n(?: .*\n)+/m, ''),
    ['1 missing-key'],
  ],
  [
    'names in a part that was refused are not unknown',
    `
criteria: *kriterier
must: [{ prompt: { sv: a, en: a }, while: { confirmed: behov } }]
`,
    ['2 yaml-alias'],
  ],
  [
    'a rule whose kind is misspelt is one fault',
    `
must: [{ promt: { sv: a, en: a } }]
`,
    ['2 unknown-key'],
  ],
  [
    'a condition whose key is misspelt is one fault',
    `
must: [{ prompt: { sv: a, en: a }, while: { confrmed: behov } }]
`,
    ['2 unknown-key'],
  ],
  [
    'a rule whose only kind has a fault is one fault',
    `
must: [{ due: { within: tre veckor, from: { case: started } } }]
`,
    ['2 bad-duration'],
  ],
  [
    'a step whose type has a fault is one fault',
    `
phases:
  samtalsfas:
    ${title}
    steps:
      fraga: { ${title}, answer: { from: [foralder] } }
`,
    ['6 missing-key'],
  ],
  [
    'an answer step with a fault hides no option',
    `
phases:
  samtalsfas:
    ${title}
    steps:
      fraga: { ${title}, answer: { from: foralder, options: { ja: { ${title} } } } }
      samtal: { ${title}, meeting: {}, must: [{ needs: { answered: { fraga: ja } } }] }
`,
    ['6 wrong-type'],
  ],
  [
    'a part that no step has is not also a wrong count',
    `
headline: { ${title}, count: 7, parts: [tema] }
`,
    ['2 unknown-part'],
  ],
  [
    'a range with a fault is not also reversed',
    `
must: [{ prompt: { sv: a, en: a }, while: { count: { step: samtal, from: 5, to: -1 } } }]
`,
    ['2 bad-number'],
  ],
  [
    'an element named twice is not also a rule named twice',
    `
steps:
  samtal: { ${title}, meeting: {}, must: [{ times: { from: 1 } }] }
phases:
  samtalsfas:
    ${title}
    steps:
      samtal: { ${title}, meeting: {}, must: [{ times: { from: 1 } }] }
`,
    ['8 duplicate-id'],
  ],
  [
    'a rule in a wrong place is not judged further',
    `
starts:
  vanlig: { ${title}, opens: [samtalsfas], must: [{ contents: [mal], automatically: true }] }
`,
    ['3 rule-wrong-place'],
  ],
  ['an empty list of outcomes lacks no administrative one', '\noutcomes: {}\n', ['2 no-way-out']],
])('%s', (_name, text, expected) => {
  const whole = text.startsWith('\n') ? completed(text) : text;
  expect(codesOf(whole)).toEqual(expected);
});

test('faults of text, form and sense come in one run, in the order of the text', () => {
  const text = `
subject: familj
subject: child
authority: [cheff]
validFrom: 2026-13-01
starts:
  vanlig: { ${title}, opens: [samtalsfas], must: [{ needs: { done: !x samtal } }] }
phases:
  samtalsfas:
    ${title}
    must:
      - lasts: { from: P6M, to: P3M }
      - opens: { age: { of: barn, from: sju } }
    steps:
      samtal: { ${title}, meeting: {}, pert: barn, must: [{ with: { foralder: 0, skola: one } }] }
`;
  expect(codesOf(completed(text))).toEqual([
    '2 unknown-value',
    '3 yaml-duplicate-key',
    '4 unknown-role',
    '5 bad-date',
    '7 yaml-tag',
    '12 range-reversed',
    '13 wrong-type',
    '15 unknown-key',
    '15 bad-number',
    '15 unknown-role',
  ]);
});

test('the same text gives the same diagnostics', () => {
  const text = completed('subject: familj\nauthority: [cheff, x]\n');
  expect(readPathway(text)).toEqual(readPathway(text));
});
