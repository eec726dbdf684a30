import type { Fault } from '../fault.js';

/** Faults of rules that cannot be what they say. */
export const rulesFaults: readonly Fault[] = [
  {
    code: 'rule-wrong-place',
    why: 'A rule may stand only where something recorded can meet it: an answer has no place, a phase has no participants.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - place: [lokalen]
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - place: [lokalen]
`,
    found: [
      {
        at: '5:9-5:14',
        path: ['phases', 'samtalsfas', 'must', 0, 'place'],
        data: {
          kind: 'place',
          in: 'samtalsfas',
          sort: 'phase',
          known: [
            'opens',
            'ends',
            'lasts',
            'order',
            'beside',
            'during',
            'times',
            'heard',
            'due',
            'throughout',
            'prompt',
          ],
        },
      },
    ],
  },
  {
    code: 'each-time-misplaced',
    why: 'Only contents can be covered once in all or each time.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { confirmed: behov }
            eachTime: true
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        contents: { nuet: { title: { sv: Nuläget, en: The present } } }
        must:
          - contents: [nuet]
            eachTime: true
`,
    found: [
      {
        at: '10:13-10:21',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'eachTime'],
        data: { key: 'eachTime', in: 'samtal', kind: 'needs', known: ['contents'] },
      },
    ],
  },
  {
    code: 'automatic-misplaced',
    why: 'Only a phase opens or ends by itself. Everything else is done by a person.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { confirmed: behov }
            automatically: true
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - opens: { confirmed: behov }
        automatically: true
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    found: [
      {
        at: '10:13-10:26',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'automatically'],
        data: {
          key: 'automatically',
          in: 'samtal',
          kind: 'needs',
          known: ['opens', 'ends', 'lasts', 'due'],
        },
      },
    ],
  },
  {
    code: 'clock-key-misplaced',
    why: '`inPause` and `escalate` speak of a limit in time, and this rule has none.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - with: { foralder: one }
            escalate: { to: chef }
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
            escalate: { to: chef }
`,
    found: [
      {
        at: '10:13-10:21',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'escalate'],
        data: {
          key: 'escalate',
          in: 'samtal',
          kind: 'with',
          known: ['every', 'dose', 'due', 'schedule', 'lasts', 'approved'],
        },
      },
    ],
  },
  {
    code: 'levels-not-rising',
    why: 'Each level is told later than the one before, if it is still not done. A working day may be a calendar day.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P14D, from: { case: started } }
            escalate: [{ to: behandlare, after: { workingDays: 3 } }, { to: chef, after: P3D }]
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
            escalate: [{ to: behandlare }, { to: chef, after: P3D }]
`,
    found: [
      {
        at: '10:71-10:95',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'escalate', 1],
        data: { in: 'samtal', to: 'chef', before: 'behandlare' },
      },
    ],
  },
  {
    code: 'schedule-not-rising',
    why: 'A visit belongs to the occasion that is nearest, so the occasions stand in the order they come.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - schedule: { from: { birth: barn }, at: [P2M, P60D] }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - schedule: { from: { birth: barn }, at: [P2M, P4M] }
`,
    found: [
      {
        at: '9:58-9:62',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'schedule', 'at', 1],
        data: { in: 'samtal', before: 'P2M', after: 'P60D' },
      },
    ],
  },
  {
    code: 'windows-overlap',
    why: 'A day that lies in two windows could belong to either occasion. Between windows the nearest one is meant.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - schedule: { from: { birth: barn }, at: [P2W, P4W], window: { before: P1W, after: P1W } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - schedule: { from: { birth: barn }, at: [P2W, P4W], window: { before: P1W, after: P6D } }
`,
    found: [
      {
        at: '9:58-9:61',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'schedule', 'at', 1],
        data: { in: 'samtal', before: 'P2W', after: 'P4W' },
      },
    ],
  },
  {
    code: 'asks-after-closing',
    why: 'When the case is closed only what follows it up goes on, so no other clock can be counted from that day.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        usual:
          - due: { within: P6M, from: { case: closed } }
`,
    right: `followUps:
  samtal-efter-avslut:
    title: { sv: Samtal efter avslut, en: Talk after the closing }
    meeting: {}
    usual:
      - due: { within: P6M, from: { case: closed } }
`,
    found: [
      {
        at: '9:13-9:16',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'usual', 0, 'due'],
        data: { in: 'samtal', kind: 'due' },
      },
    ],
  },
  {
    code: 'unknown-outcome',
    why: 'Names are looked up in their table, so that a typing error is found before a case runs into it.',
    wrong: `followUps:
  samtal-efter-avslut:
    title: { sv: Samtal efter avslut, en: Talk after the closing }
    meeting: {}
    after: [klar]
`,
    right: `followUps:
  samtal-efter-avslut:
    title: { sv: Samtal efter avslut, en: Talk after the closing }
    meeting: {}
    after: [klart]
`,
    found: [
      {
        at: '5:13-5:17',
        path: ['followUps', 'samtal-efter-avslut', 'after', 0],
        data: { id: 'klar', in: 'samtal-efter-avslut', nearest: 'klart' },
      },
    ],
  },
  {
    code: 'on-fail-misplaced',
    why: 'Only a condition that is to hold the whole time can fail afterwards.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { confirmed: behov }
            onFail: { decide: chef }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - throughout: { confirmed: behov }
        onFail: { decide: chef }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    found: [
      {
        at: '10:13-10:19',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'onFail'],
        data: { key: 'onFail', in: 'samtal', kind: 'needs', known: ['throughout'] },
      },
    ],
  },
  {
    code: 'standing-without-onfail',
    why: 'A condition that is to hold the whole time says what happens when it does not: nothing stops or closes by itself.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - throughout: { confirmed: behov }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - throughout: { confirmed: behov }
        onFail: { decide: chef }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    found: [
      { at: '5:9-5:19', path: ['phases', 'samtalsfas', 'must', 0, 'throughout'], data: { in: 'samtalsfas' } },
    ],
  },
  {
    code: 'rule-needs-id',
    why: 'A rule without an id is named by its element and kind. Refusals, overrides and extensions name rules, so two may not share a name.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { confirmed: behov }
          - needs: { consent: insatsen }
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
          - needs: { consent: insatsen }
            id: samtycke
`,
    found: [
      {
        at: '10:13-10:18',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 1],
        data: { id: 'samtal.needs', kind: 'needs', in: 'samtal' },
      },
    ],
  },
  {
    code: 'range-reversed',
    why: 'Nothing lies in a range whose end comes before its beginning.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - lasts: { from: P6M, to: P3M }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - lasts: { from: P3M, to: P6M }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    found: [
      {
        at: '5:33-5:36',
        path: ['phases', 'samtalsfas', 'must', 0, 'lasts', 'to'],
        data: { key: 'lasts', in: 'samtalsfas', low: 'from', from: 'P6M', high: 'to', to: 'P3M' },
      },
    ],
  },
  {
    code: 'order-step-outside-phase',
    why: 'An order is about the steps of its own phase.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - order: [samtal, blankett]
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
steps:
  blankett: { title: { sv: Blankett, en: Form }, task: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - order: [samtal, blankett]
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
      blankett: { title: { sv: Blankett, en: Form }, task: {} }
`,
    found: [
      {
        at: '5:25-5:33',
        path: ['phases', 'samtalsfas', 'must', 0, 'order', 1],
        data: { step: 'blankett', in: 'samtalsfas' },
      },
    ],
  },
  {
    code: 'order-repeats',
    why: 'An order names each step once; how many times it is done is said by `times`.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - order: [samtal, samtal]
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must:
      - order: [samtal]
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    found: [
      {
        at: '5:25-5:31',
        path: ['phases', 'samtalsfas', 'must', 0, 'order', 1],
        data: { step: 'samtal', in: 'samtalsfas' },
      },
    ],
  },
  {
    code: 'extend-without-grounds',
    why: 'A limit is extended on a ground, and the grounds are in the definition.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P14D, from: { case: started }, extend: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - due: { within: P14D, from: { case: started }, extend: { sjukdom: { title: { sv: Sjukdom, en: Illness } } } }
`,
    found: [
      {
        at: '9:59-9:65',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'due', 'extend'],
        data: { id: 'samtal' },
      },
    ],
  },
  {
    code: 'role-includes-cycle',
    why: 'A role that includes itself stands for nobody in particular.',
    wrong: `roles:
  barn: { kind: child, title: { sv: Barn, en: Child }, includes: [foralder] }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent }, includes: [barn] }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit } }
`,
    right: `roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  familj: { kind: person, title: { sv: Familj, en: Family }, includes: [barn, foralder] }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit } }
`,
    found: [
      { at: '2:67-2:75', path: ['roles', 'barn', 'includes', 0], data: { ring: ['barn', 'foralder'] } },
    ],
  },
  {
    code: 'counts-as-cycle',
    why: 'A step that counts as itself would be counted for ever.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, countsAs: kontakt }
      kontakt: { title: { sv: Kontakt, en: Contact }, meeting: {}, countsAs: samtal }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, countsAs: kontakt }
      kontakt: { title: { sv: Kontakt, en: Contact }, meeting: {} }
`,
    found: [
      {
        at: '5:73-5:80',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'countsAs'],
        data: { ring: ['samtal', 'kontakt'] },
      },
    ],
  },
  {
    code: 'counts-for-nobody',
    why: 'A step that is done for each person is counted person by person; an occasion that is for nobody in particular counts for none of them.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, countsAs: kontakt }
      kontakt: { title: { sv: Kontakt, en: Contact }, meeting: {}, per: barn }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, per: barn, countsAs: kontakt }
      kontakt: { title: { sv: Kontakt, en: Contact }, meeting: {}, per: barn }
`,
    found: [
      {
        at: '5:73-5:80',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'countsAs'],
        data: { step: 'samtal', other: 'kontakt', per: 'barn' },
      },
    ],
  },
  {
    code: 'phase-cycle',
    why: 'Each of the phases waits for the other to be over, so none of them can ever open.',
    wrong: `phases:
  samtalsfas: { title: { sv: Samtalsfas, en: Talks } }
  behandling: { title: { sv: Behandling, en: Treatment }, must: [{ opens: { phase: { uppfoljning: completed } } }] }
  uppfoljning: { title: { sv: Uppföljning, en: Follow-up }, must: [{ opens: { phase: { behandling: completed } } }] }
`,
    right: `phases:
  samtalsfas: { title: { sv: Samtalsfas, en: Talks } }
  behandling: { title: { sv: Behandling, en: Treatment }, must: [{ opens: { phase: { samtalsfas: completed } } }] }
  uppfoljning: { title: { sv: Uppföljning, en: Follow-up }, must: [{ opens: { phase: { behandling: completed } } }] }
`,
    found: [
      {
        at: '3:68-3:73',
        path: ['phases', 'behandling', 'must', 0, 'opens'],
        data: { ring: ['behandling', 'uppfoljning'] },
      },
    ],
  },
  {
    code: 'headline-mismatch',
    why: 'The number in the headline follows from the steps, so that no label and no statistic can drift away from them.',
    wrong: `headline: { title: { sv: Tvåmötesmodell, en: Two-meeting model }, count: 3, parts: [tema] }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, part: tema }
      aterblick: { title: { sv: Återblick, en: Looking back }, meeting: {}, part: tema }
`,
    right: `headline: { title: { sv: Tvåmötesmodell, en: Two-meeting model }, count: 2, parts: [tema] }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, part: tema }
      aterblick: { title: { sv: Återblick, en: Looking back }, meeting: {}, part: tema }
`,
    found: [
      {
        at: '1:74-1:75',
        path: ['headline', 'count'],
        data: { count: 3, counted: 2, steps: ['samtal', 'aterblick'] },
      },
    ],
  },
  {
    code: 'themes-not-distinct',
    why: 'Steps that play the same part have a theme each.',
    wrong: `themes:
  vardag: { title: { sv: Vardag, en: Everyday life } }
  skola: { title: { sv: Skola, en: School } }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      traff-1: { title: { sv: Träff 1, en: Meeting 1 }, meeting: {}, part: tema, themes: [vardag] }
      traff-2: { title: { sv: Träff 2, en: Meeting 2 }, meeting: {}, part: tema, themes: [vardag] }
`,
    right: `themes:
  vardag: { title: { sv: Vardag, en: Everyday life } }
  skola: { title: { sv: Skola, en: School } }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      traff-1: { title: { sv: Träff 1, en: Meeting 1 }, meeting: {}, part: tema, themes: [vardag] }
      traff-2: { title: { sv: Träff 2, en: Meeting 2 }, meeting: {}, part: tema, themes: [skola] }
`,
    found: [
      {
        at: '9:91-9:97',
        path: ['phases', 'samtalsfas', 'steps', 'traff-2', 'themes', 0],
        data: { step: 'traff-2', other: 'traff-1', theme: 'vardag', part: 'tema' },
      },
    ],
  },
  {
    code: 'step-key-misplaced',
    why: 'What a step can have follows from how it is recorded: an answer and a measured value leave nothing behind.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga:
        title: { sv: Tacka ja, en: Say yes }
        answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } }
        artefacts: { film: { title: { sv: Film, en: Film } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga:
        title: { sv: Tacka ja, en: Say yes }
        answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, artefacts: { film: { title: { sv: Film, en: Film } } } }
`,
    found: [
      {
        at: '8:9-8:18',
        path: ['phases', 'samtalsfas', 'steps', 'fraga', 'artefacts'],
        data: { key: 'artefacts', in: 'fraga', type: 'answer', known: ['meeting', 'task', 'plan'] },
      },
    ],
  },
];
