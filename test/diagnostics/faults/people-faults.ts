import type { Fault } from '../fault.js';

/** Faults of people, consents and the law. */
export const peopleFaults: readonly Fault[] = [
  {
    code: 'team-role-unlisted',
    why: 'The role is said to carry out the intervention but the team does not list it. A team of exactly as many people as listed roles is taken to be told in full.',
    wrong: `team: { title: { sv: Teamet, en: The team }, roles: [chef] }
`,
    right: `team: { title: { sv: Teamet, en: The team }, roles: [behandlare] }
`,
    found: [{ at: '20:3-20:13', path: ['roles', 'behandlare'], data: { role: 'behandlare' } }],
  },
  {
    code: 'team-size-mismatch',
    why: 'A team cannot have fewer people than roles.',
    wrong: `team: { title: { sv: Teamet, en: The team }, roles: [behandlare, chef], size: 1 }
`,
    right: `team: { title: { sv: Teamet, en: The team }, roles: [behandlare, chef], size: 2 }
`,
    found: [{ at: '1:79-1:80', path: ['team', 'size'], data: { size: 1, roles: 2 } }],
  },
  {
    code: 'measure-role-not-answering',
    why: 'A measurement is of people who answer the instrument.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      matning: { title: { sv: Mätning, en: Measurement }, measure: { instrument: klimat, of: [behandlare] } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      matning: { title: { sv: Mätning, en: Measurement }, measure: { instrument: klimat, of: [foralder] } }
`,
    found: [
      {
        at: '5:95-5:105',
        path: ['phases', 'samtalsfas', 'steps', 'matning', 'measure', 'of', 0],
        data: { step: 'matning', role: 'behandlare', instrument: 'klimat', known: ['barn', 'foralder'] },
      },
    ],
  },
  {
    code: 'consent-without-giver',
    why: 'Somebody gives a consent.',
    wrong: `consents:
  insatsen: { kind: intervention, title: { sv: Samtycke, en: Consent }, givers: {} }
`,
    right: `consents:
  insatsen: { kind: intervention, title: { sv: Samtycke, en: Consent }, givers: { foralder: all } }
`,
    found: [{ at: '2:73-2:79', path: ['consents', 'insatsen', 'givers'], data: { id: 'insatsen' } }],
  },
  {
    code: 'excluded-kind',
    why: 'SoL 11:5 names seven kinds of intervention that are never given without individual needs assessment.',
    wrong: `legalBasis: sol-11-5
excludedKind: kontaktperson
`,
    right: `legalBasis: sol-11-1
excludedKind: kontaktperson
`,
    found: [{ at: '2:15-2:28', path: ['excludedKind'], data: { kind: 'kontaktperson' } }],
  },
  {
    code: 'information-duty-missing',
    why: 'Whoever carries out an intervention under SoL 11:5 must tell of the right to apply under 11:1 (SoL 11:6). The duty is a step that people see and record, not a text in a folder. The reader looks for a step with a rule under `must` whose basis is law and whose sources include `LAW-08` (its own, or those of the step).',
    wrong: `legalBasis: sol-11-5
`,
    right: `legalBasis: sol-11-5
texts:
  EX: { title: { sv: Exempeltexten, en: The example text } }
  LAW: { title: { sv: Lagregler, en: Rules of law } }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      information: { title: { sv: Information om rätten att ansöka, en: Information on the right to apply }, task: {}, basis: law, source: [LAW-08], must: [{ due: { within: same-day, from: { case: started } } }] }
`,
    found: [{ at: '1:13-1:21', path: ['legalBasis'], data: { source: 'LAW-08' } }],
  },
  {
    code: 'law-overridable',
    why: 'A rule of law has no override. Exceptions that the law itself makes are grounds under `unless`, with evidence.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 1 }
            basis: law
            overridableBy: [chef]
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 1 }
            basis: law
            unless: { avbojt: { title: { sv: Familjen har avböjt, en: The family has declined } } }
`,
    found: [
      {
        at: '11:13-11:26',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'overridableBy'],
        data: { in: 'samtal', kind: 'times' },
      },
    ],
  },
];
