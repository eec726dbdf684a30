import type { Fault } from '../fault.js';

/** Faults of text before it is data. */
export const yamlFaults: readonly Fault[] = [
  {
    code: 'yaml-empty',
    why: 'There is nothing to read.',
    wrong: `# Här ska insatsen stå
`,
    right: `language: 1
`,
    whole: true,
    found: [{ at: '1:1-1:1', path: [], data: {} }],
  },
  {
    code: 'yaml-several-documents',
    why: 'One file holds one pathway; what stood after the line would be lost without a word.',
    wrong: `subject: family
---
subject: child
`,
    right: `subject: family
`,
    whole: true,
    found: [{ at: '2:1-2:4', path: [], data: {} }],
  },
  {
    code: 'yaml-tab',
    why: 'YAML is indented with spaces.',
    wrong: `title:
\tsv: Stödsamtal
`,
    right: `title:
  sv: Stödsamtal
  en: Support talks
`,
    found: [{ at: '2:1-2:2', path: [], data: {} }],
  },
  {
    code: 'yaml-duplicate-key',
    why: 'The second would silently win over the first.',
    wrong: `subject: child
subject: family
`,
    right: `subject: family
`,
    found: [{ at: '2:1-2:8', path: ['subject'], data: { key: 'subject' } }],
  },
  {
    code: 'yaml-alias',
    why: 'References make a text short to write and hard to read, and can be used to make a small file enormous.',
    wrong: `authority: &ledning [chef]
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - with: { chef: one }
            overridableBy: *ledning
`,
    right: `authority: [chef]
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - with: { chef: one }
            overridableBy: [chef]
`,
    found: [
      {
        at: '11:28-11:36',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'overridableBy'],
        data: { name: '*ledning' },
      },
    ],
  },
  {
    code: 'yaml-merge',
    why: 'What is merged in cannot be seen where it stands.',
    wrong: `places:
  lokalen: { <<: { title: { sv: Lokalen, en: Our premises } } }
`,
    right: `places:
  lokalen: { title: { sv: Lokalen, en: Our premises } }
`,
    found: [{ at: '2:14-2:16', path: ['places', 'lokalen', '<<'], data: {} }],
  },
  {
    code: 'yaml-tag',
    why: 'A word that begins with `!` is a type in YAML, and its meaning would depend on the reader.',
    wrong: `title: { sv: !Viktigt, en: Important }
`,
    right: `title: { sv: "!Viktigt", en: Important }
`,
    found: [{ at: '1:14-1:22', path: ['title', 'sv'], data: { tag: '!Viktigt' } }],
  },
  {
    code: 'yaml-unsafe-key',
    why: 'The name means something to the language the library is written in.',
    wrong: `places:
  __proto__: { title: { sv: Lokalen, en: Our premises } }
`,
    right: `places:
  lokalen: { title: { sv: Lokalen, en: Our premises } }
`,
    found: [{ at: '2:3-2:12', path: ['places', '__proto__'], data: { key: '__proto__' } }],
  },
  {
    code: 'yaml-number',
    why: 'YAML has several ways to write a number and some of them are read as another number than they look like.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 012 }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 12 }
`,
    found: [
      {
        at: '9:28-9:31',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'times', 'from'],
        data: { text: '012' },
      },
    ],
  },
  {
    code: 'yaml-control-character',
    why: 'Characters that do not show can make a text look like another than it is.',
    wrong: `title: { sv: "Stöd\u202esamtal", en: Support talks }
`,
    right: `title: { sv: Stödsamtal, en: Support talks }
`,
    found: [{ at: '1:19-1:20', path: [], data: { character: 'U+202E' } }],
  },
  {
    code: 'yaml-hard-space',
    why: 'Programs that set text put in spaces at which no line breaks. YAML takes them for letters.',
    wrong: `title: { sv:\u00a0Stödsamtal, en: Support talks }
`,
    right: `title: { sv: Stödsamtal, en: Support talks }
`,
    found: [{ at: '1:13-1:14', path: [], data: { character: 'U+00A0', more: 0 } }],
  },
  {
    code: 'yaml-curly-quotes',
    why: 'Quotation marks that lean are letters to YAML: a comma or colon between them ends the text, and they would be shown.',
    wrong: `title: { sv: ”Stödsamtal”, en: Support talks }
`,
    right: `title: { sv: "Stödsamtal", en: Support talks }
`,
    found: [{ at: '1:14-1:26', path: [], data: { text: '”Stödsamtal”' } }],
  },
  {
    code: 'yaml-syntax',
    why: 'The line is not YAML.',
    wrong: `title: { sv: Stödsamtal, en: Support talks
`,
    right: `title: { sv: Stödsamtal, en: Support talks }
`,
    found: [{ at: '1:8-1:9', path: [], data: { reason: 'UNCLOSED', opened: '{', write: '}' } }],
  },
  {
    code: 'control-character',
    why: 'Characters that do not show can make a text look like another than it is.',
    wrong: `title: { sv: "St\\u0000dsamtal", en: Support talks }
`,
    right: `title: { sv: Stödsamtal, en: Support talks }
`,
    found: [{ at: '1:14-1:31', path: ['title', 'sv'], data: { key: 'sv', character: 'U+0000' } }],
  },
];
