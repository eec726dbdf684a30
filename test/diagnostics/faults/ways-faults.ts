import type { Fault } from '../fault.js';

/** Faults of ways in, on and out. */
export const waysFaults: readonly Fault[] = [
  {
    code: 'no-way-in',
    why: 'A case begins by one of the starts.',
    wrong: `starts: {}
`,
    right: `starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalsfas] }
`,
    found: [{ at: '1:1-1:7', path: ['starts'], data: {} }],
  },
  {
    code: 'no-way-out',
    why: 'A case ends with one of the outcomes.',
    wrong: `outcomes: {}
`,
    right: `outcomes:
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    found: [{ at: '1:1-1:9', path: ['outcomes'], data: {} }],
  },
  {
    code: 'outcome-needs-administrative',
    why: 'Families move, fall silent or want something else. Without an administrative outcome such a case can never be closed.',
    wrong: `outcomes:
  klart: { title: { sv: Klart, en: Done } }
`,
    right: `outcomes:
  klart: { title: { sv: Klart, en: Done } }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    found: [{ at: '1:1-1:9', path: ['outcomes'], data: {} }],
  },
  {
    code: 'start-opens-nothing',
    why: 'A case that starts here has no open phase, and none can open by itself.',
    wrong: `starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start } }
`,
    right: `starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalsfas] }
`,
    found: [{ at: '2:3-2:9', path: ['starts', 'vanlig'], data: { id: 'vanlig' } }],
  },
  {
    code: 'pause-without-end',
    why: 'Every wait has something that ends it: a day, a review or an event.',
    wrong: `pauses:
  semester: { title: { sv: Semester, en: Holiday } }
`,
    right: `pauses:
  semester: { title: { sv: Semester, en: Holiday }, ends: date }
`,
    found: [{ at: '2:3-2:11', path: ['pauses', 'semester'], data: { id: 'semester' } }],
  },
  {
    code: 'answer-without-options',
    why: 'A question has at least one answer to choose.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: {} } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
`,
    found: [
      {
        at: '5:82-5:89',
        path: ['phases', 'samtalsfas', 'steps', 'fraga', 'answer', 'options'],
        data: { id: 'fraga' },
      },
    ],
  },
];
