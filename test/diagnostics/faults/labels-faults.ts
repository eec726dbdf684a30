import type { Fault } from '../fault.js';

/** Faults of words that people read. */
export const labelsFaults: readonly Fault[] = [
  {
    code: 'title-missing',
    why: 'Without a name people are shown the id.',
    wrong: `places:
  lokalen: {}
`,
    right: `places:
  lokalen: { title: { sv: Lokalen, en: Our premises } }
`,
    found: [{ at: '2:3-2:10', path: ['places', 'lokalen'], data: { id: 'lokalen' } }],
  },
  {
    code: 'label-missing',
    why: 'What lacks one language is shown in the other.',
    wrong: `places:
  lokalen: { title: { sv: Lokalen } }
`,
    right: `places:
  lokalen: { title: { sv: Lokalen, en: Our premises } }
`,
    found: [
      {
        at: '2:14-2:19',
        path: ['places', 'lokalen', 'title'],
        data: { key: 'title', in: 'lokalen', lang: 'en' },
      },
    ],
  },
  {
    code: 'placeholder',
    why: 'The text still has a place to be filled in.',
    wrong: `places:
  lokalen: { title: { sv: "{{lokalens namn}}", en: Our premises } }
`,
    right: `places:
  lokalen: { title: { sv: Storgatan 1, en: Our premises } }
`,
    found: [
      {
        at: '2:27-2:46',
        path: ['places', 'lokalen', 'title', 'sv'],
        data: { text: '{{lokalens namn}}', key: 'title', in: 'lokalen' },
      },
    ],
  },
  {
    code: 'unfilled-placeholder',
    why: 'The source leaves the theme open; the municipality names it before use.',
    wrong: `themes:
  vardag: { title: { sv: Tema 1, en: Theme 1 }, placeholder: true }
`,
    right: `themes:
  vardag: { title: { sv: Vardag, en: Everyday life } }
`,
    found: [{ at: '2:49-2:60', path: ['themes', 'vardag', 'placeholder'], data: { theme: 'vardag' } }],
  },
];
