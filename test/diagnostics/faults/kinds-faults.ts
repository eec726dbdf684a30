import { behaviours } from '../../../src/condition/behaviours.js';
import { ruleKinds } from '../../../src/definition/program-rules.js';
import type { Fault } from '../fault.js';

/** Faults of rules, conditions, times and steps that do not say exactly one thing. */
export const kindsFaults: readonly Fault[] = [
  {
    code: 'rule-without-kind',
    why: 'A rule says one thing. This one has a source or a title but nothing that can be judged.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - source: [EX-1]
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
            source: [EX-1]
`,
    found: [
      {
        at: '9:13-9:19',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0],
        data: {
          in: 'samtal',
          known: ['needs', 'opens', 'ends', 'with', 'without', 'times', 'hours', 'contents'],
          more: ruleKinds.length - 8,
        },
      },
    ],
  },
  {
    code: 'rule-two-kinds',
    why: 'A rule says one thing, so that a refusal can name it. Two kinds are two rules.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - times: { from: 3 }
            hours: { from: 4 }
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
          - hours: { from: 4 }
`,
    found: [
      {
        at: '10:13-10:18',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'hours'],
        data: { in: 'samtal', keys: ['times', 'hours'] },
      },
    ],
  },
  {
    code: 'condition-without-kind',
    why: 'A condition asks one thing of the case; an empty one would hold always or never, and nobody can see which.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: {}
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { confirmed: behov }
`,
    found: [
      {
        at: '9:13-9:18',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs'],
        data: {
          in: 'samtal',
          known: ['all', 'any', 'not', 'atLeast', 'done', 'count', 'hours', 'missed'],
          more: Object.keys(behaviours).length - 8,
        },
      },
    ],
  },
  {
    code: 'condition-two-kinds',
    why: 'Two conditions side by side could mean both or either. `all` and `any` say which.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { confirmed: behov, consent: insatsen }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { all: [{ confirmed: behov }, { consent: insatsen }] }
`,
    found: [
      {
        at: '9:40-9:47',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'consent'],
        data: { in: 'samtal', keys: ['confirmed', 'consent'] },
      },
    ],
  },
  {
    code: 'anchor-without-kind',
    why: 'A clock must be counted from something that happens.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P14D, from: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P14D, from: { case: started } }
`,
    found: [
      {
        at: '9:34-9:38',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'due', 'from'],
        data: {
          in: 'samtal',
          known: ['case', 'opened', 'ended', 'first', 'last', 'consent', 'confirmed', 'measured'],
          more: 4,
        },
      },
    ],
  },
  {
    code: 'anchor-two-kinds',
    why: 'A clock is counted from one event.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P14D, from: { case: started, opened: samtalsfas } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P14D, from: { opened: samtalsfas } }
`,
    found: [
      {
        at: '9:57-9:63',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'due', 'from', 'opened'],
        data: { in: 'samtal', keys: ['case', 'opened'] },
      },
    ],
  },
  {
    code: 'step-without-type',
    why: 'The type of a step decides how it is recorded.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    found: [
      {
        at: '5:7-5:13',
        path: ['phases', 'samtalsfas', 'steps', 'samtal'],
        data: { in: 'samtal', known: ['meeting', 'task', 'plan', 'answer', 'measure'], more: 0 },
      },
    ],
  },
  {
    code: 'step-two-types',
    why: 'A step is recorded in one way. Two types are two steps.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, task: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
      blankett: { title: { sv: Blankett, en: Form }, task: {} }
`,
    found: [
      {
        at: '5:63-5:67',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'task'],
        data: { in: 'samtal', keys: ['meeting', 'task'] },
      },
    ],
  },
  {
    code: 'grant-without-ground',
    why: 'What a role may see rests on something: it is part of its own work (`always`), those concerned have consented, or a rule of law lets it.',
    wrong: `roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Chef, en: Manager }, sees: { samtal: {} } }
`,
    right: `roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Chef, en: Manager }, sees: { samtal: { law: OSL 26:9 } } }
`,
    found: [
      {
        at: '5:68-5:74',
        path: ['roles', 'chef', 'sees', 'samtal'],
        data: { in: 'chef', known: ['consent', 'law'], more: 0 },
      },
    ],
  },
  {
    code: 'grant-two-grounds',
    why: 'A consent can be refused; a rule of law holds whatever is answered. Both at once would ask people for what their answer does not change.',
    wrong: `roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Chef, en: Manager }, sees: { samtal: { consent: insatsen, law: OSL 26:9 } } }
`,
    right: `roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Chef, en: Manager }, sees: { samtal: { consent: insatsen } } }
`,
    found: [
      {
        at: '5:97-5:100',
        path: ['roles', 'chef', 'sees', 'samtal', 'law'],
        data: { in: 'chef', keys: ['consent', 'law'] },
      },
    ],
  },
];
