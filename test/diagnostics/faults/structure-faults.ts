import type { Fault } from '../fault.js';

/** Faults of form. */
export const structureFaults: readonly Fault[] = [
  {
    code: 'unknown-key',
    why: 'A key that the language does not have is never ignored: a misspelt rule that silently did nothing would be worse than an error.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    stpes:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    found: [
      {
        at: '4:5-4:10',
        path: ['phases', 'samtalsfas', 'stpes'],
        data: { key: 'stpes', in: 'samtalsfas', nearest: 'steps' },
      },
    ],
  },
  {
    code: 'rule-outside-strength',
    why: 'Every rule stands under its strength: `must`, `usual` or `may`. That is how the library knows whether to refuse, to flag or to stay silent.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, times: { from: 3 } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 3 }
`,
    found: [
      {
        at: '5:63-5:68',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'times'],
        data: { key: 'times', in: 'samtal' },
      },
    ],
  },
  {
    code: 'missing-key',
    why: 'The key must be there; the library never guesses it.',
    wrong: `roles:
  barn: { title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit } }
`,
    right: `roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit } }
`,
    found: [{ at: '2:3-2:7', path: ['roles', 'barn'], data: { key: 'kind', in: 'barn' } }],
  },
  {
    code: 'wrong-type',
    why: 'The key takes another sort of value: text, a number, a list, or keys with values. A version written as `1.0` is a number in YAML; quotation marks make it text.',
    wrong: `title: Stödsamtal
`,
    right: `title: { sv: Stödsamtal, en: Support talks }
`,
    found: [
      { at: '1:8-1:18', path: ['title'], data: { key: 'title', in: '', expected: 'label', found: 'text' } },
    ],
  },
  {
    code: 'unknown-value',
    why: 'The key takes one of a closed set of words.',
    wrong: `subject: familj
`,
    right: `subject: family
`,
    found: [
      {
        at: '1:10-1:16',
        path: ['subject'],
        data: {
          key: 'subject',
          in: '',
          value: 'familj',
          nearest: 'family',
          known: ['person', 'child', 'family', 'group'],
          more: 0,
        },
      },
    ],
  },
  {
    code: 'bad-number',
    why: 'The number lies outside what makes sense in this place.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 0, to: -1 }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 0, to: 1 }
`,
    found: [
      {
        at: '9:35-9:37',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'times', 'to'],
        data: { key: 'to', in: 'samtal', value: -1, least: 0, most: 100000, whole: true },
      },
    ],
  },
  {
    code: 'empty',
    why: 'A list or a text with nothing in it says nothing; it is more often a forgotten line than a meaning.',
    wrong: `authority: []
`,
    right: `authority: [chef]
`,
    found: [{ at: '1:12-1:14', path: ['authority'], data: { key: 'authority', in: '', found: 'list' } }],
  },
  {
    code: 'bad-id',
    why: 'Ids become names of states, events and rules, and stand in journals for years: lower-case a–z, digits and hyphens only. What people read is the `title`.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      Möte 1: { title: { sv: Möte 1, en: Meeting 1 }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      mote-1: { title: { sv: Möte 1, en: Meeting 1 }, meeting: {} }
`,
    found: [
      {
        at: '5:7-5:13',
        path: ['phases', 'samtalsfas', 'steps', 'Möte 1'],
        data: { id: 'Möte 1', suggestion: 'mote-1' },
      },
    ],
  },
  {
    code: 'bad-pathway-id',
    why: 'The id of a pathway is the municipality and the pathway, joined by one dot.',
    wrong: `pathway: stödsamtal
`,
    right: `pathway: exempelstad.stodsamtal
`,
    found: [{ at: '1:10-1:20', path: ['pathway'], data: { id: 'stödsamtal', key: 'pathway', in: '' } }],
  },
  {
    code: 'reserved-id',
    why: 'The word is used by the library itself in journals, states or notices.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      goal: { title: { sv: Målsamtal, en: Talk on goals }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      malsamtal: { title: { sv: Målsamtal, en: Talk on goals }, meeting: {} }
`,
    found: [{ at: '5:7-5:11', path: ['phases', 'samtalsfas', 'steps', 'goal'], data: { id: 'goal' } }],
  },
  {
    code: 'bad-source',
    why: 'A source is the id of a fact: the prefix of its text, a hyphen and a number.',
    wrong: `source: [sidan 3]
`,
    right: `source: [EX-3]
`,
    found: [{ at: '1:10-1:17', path: ['source', 0], data: { id: 'sidan 3', in: '' } }],
  },
  {
    code: 'bad-text-prefix',
    why: 'The prefix of a text is short and in capitals, so that `EX-3` is seen to be a source.',
    wrong: `texts:
  exempel: { title: { sv: Exempeltexten, en: The example text } }
`,
    right: `texts:
  EX: { title: { sv: Exempeltexten, en: The example text } }
`,
    found: [{ at: '2:3-2:10', path: ['texts', 'exempel'], data: { id: 'exempel' } }],
  },
  {
    code: 'bad-version',
    why: 'Three numbers: cases are pinned to a version and the numbers say how far two versions differ.',
    wrong: `version: "1.0"
`,
    right: `version: "1.0.0"
`,
    found: [{ at: '1:10-1:15', path: ['version'], data: { key: 'version', in: '', value: '1.0' } }],
  },
  {
    code: 'bad-duration',
    why: 'Lengths of time are written in the calendar’s own terms, so that a month is a month and not thirty days.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: 3 veckor, from: { case: started } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P3W, from: { case: started } }
`,
    found: [
      {
        at: '9:28-9:36',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'due', 'within'],
        data: { key: 'within', in: 'samtal', value: '3 veckor', suggestion: 'P3W' },
      },
    ],
  },
  {
    code: 'bad-date',
    why: 'Dates are written year-month-day and must exist.',
    wrong: `validFrom: 2026-02-30
`,
    right: `validFrom: 2026-02-28
`,
    found: [
      { at: '1:12-1:22', path: ['validFrom'], data: { key: 'validFrom', in: '', value: '2026-02-30' } },
    ],
  },
  {
    code: 'bad-zone',
    why: 'Days begin and end in a time zone; its name must be one that the host knows.',
    wrong: `zone: Sverige
`,
    right: `zone: Europe/Stockholm
`,
    found: [{ at: '1:7-1:14', path: ['zone'], data: { key: 'zone', in: '', value: 'Sverige' } }],
  },
];
