/** A pathway in which something will go wrong, the same done right, and exactly what is found in the wrong one. */
export interface BehaviourFault {
  readonly code: string;
  /** Why it is a fault, for the page. */
  readonly why: string;
  /** Parts of a pathway; the rest stands as in `test/diagnostics/base-pathway.ts`. */
  readonly wrong: string;
  readonly right: string;
  readonly found: readonly { readonly code?: string; readonly path: readonly (string | number)[] }[];
  /** No journal shows it. */
  readonly withoutJournal?: true;
}

const ways = `outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { phase: { samtalsfas: completed } } }] }
  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }
`;

const answer = (needs: string): string => `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    must: [{ ends: { answered: { fraga: ja } } }]
    steps:
      planeringsmote: { title: { sv: Planeringsmötet, en: Planning meeting }, meeting: {}, must: [{ with: { foralder: one } }] }
      fraga:
        title: { sv: Familjens svar, en: The family's answer }
        answer:
          from: [foralder]
          options: { ja: { title: { sv: Ja, en: 'Yes' } }, nej: { title: { sv: Nej, en: 'No' } } }
        must: [{ needs: { done: planeringsmote } }]
outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { phase: { samtalsfas: completed } } }] }
${needs}  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }
`;

/** A practitioner of social services holds talks; a role of another agency sees something of them. */
const between = (
  sees: string,
  other: 'larare' | 'lakare' = 'larare',
  giver = 'foralder',
): string => `agencies:
  socialtjanst: { title: { sv: Socialtjänsten, en: Social services } }
  skolan: { title: { sv: Skolan, en: The school } }
  varden: { title: { sv: Hälso- och sjukvården, en: Health care } }
roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, agency: socialtjanst, title: { sv: Behandlare, en: Practitioner }, sees: { general: always, samtal: always } }
  chef: { kind: manager, agency: socialtjanst, title: { sv: Enhetschef, en: Head of unit }, sees: { general: always, samtal: always } }
  ${other}: { kind: partner, agency: ${other === 'larare' ? 'skolan' : 'varden'}, title: { sv: ${other === 'larare' ? 'Lärare, en: Teacher' : 'Läkare, en: Doctor'} }, sees: ${sees} }
consents:
  insatsen: { kind: intervention, title: { sv: Samtycke till insats, en: Consent to the intervention }, givers: { foralder: all } }
  dela: { kind: secrecy, between: [socialtjanst, skolan], information: [samtal], title: { sv: Medgivande att häva sekretess, en: Consent to lift secrecy }, givers: { ${giver}: all } }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtalet, en: The talk }, meeting: {}, information: samtal, must: [{ with: { behandlare: one, foralder: one } }] }
`;

/** A question that comes when the phase with what it asks for is over. */
const afterwards = (more: string): string => `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtalet, en: Talk }, meeting: {} }
  uppfoljning:
    title: { sv: Uppföljning, en: Follow-up }
    must: [{ opens: { phase: { samtalsfas: completed } } }]
    steps:
      fraga:
        title: { sv: Vill familjen fortsätta?, en: Does the family want to go on? }
        answer:
          from: [foralder]
          options: { ja: { title: { sv: Ja, en: 'Yes' } }, nej: { title: { sv: Nej, en: 'No' } } }
        must: [{ needs: { done: samtal } }]
outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { all: [{ phase: { samtalsfas: completed, uppfoljning: [waiting, completed] } }, { not: { answered: { fraga: nej } } }] } }] }
${more}  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }
`;

/** Two phases after the first, side by side. */
const beside = (wanted: string): string => `phases:
  samtalsfas: { title: { sv: Samtalsfas, en: Talks } }
  stod: { title: { sv: Stöd i skolan, en: Support in school }, must: [{ opens: { phase: { samtalsfas: completed } } }] }
  behandling: { title: { sv: Behandling, en: Treatment }, must: [{ opens: { phase: { samtalsfas: completed } } }] }
outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: ${wanted} }] }
  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }
`;

const talks = (steps: string, phase: string = ''): string => `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
${phase}    steps:
${steps}`;

/** One row for each code, and more where a code has several faces. */
export const behaviourFaults: readonly BehaviourFault[] = [
  {
    code: 'dead-end',
    why: 'A case can come to where no outcome follows, whatever is done then. A no from the family stands: the pathway must not rest on someone changing their mind.',
    wrong: answer(''),
    right: answer(
      '  nej-tack: { title: { sv: Familjen tackade nej, en: The family declined }, must: [{ needs: { answered: { fraga: nej } } }] }\n',
    ),
    found: [{ path: ['outcomes'] }],
  },
  {
    code: 'dead-end',
    why: 'A consent that has been refused bars the only outcome.',
    wrong: `${talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { consent: insatsen } }, { times: { from: 2 } }] }\n',
    )}${ways}`,
    right: `${talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { consent: insatsen } }, { times: { from: 2 } }] }\n',
    )}${ways.replace('  avslutat:', '  utan-samtycke: { title: { sv: Samtycke saknas, en: No consent }, must: [{ needs: { not: { consent: insatsen } } }] }\n  avslutat:')}`,
    found: [{ path: ['outcomes'] }],
  },
  {
    code: 'dead-end',
    why: 'The question is put when the first phase is over, about what was done in it: whoever answers no is then stuck. It is found though nothing asks for the talk before the phase is completed.',
    wrong: afterwards(''),
    right: afterwards(
      '  nej-tack: { title: { sv: Familjen tackade nej, en: The family declined }, must: [{ needs: { answered: { fraga: nej } } }] }\n',
    ),
    found: [{ path: ['outcomes'] }],
  },
  {
    code: 'left-running',
    why: 'The outcome says that a phase has been completed, so it stands for work that has been carried through. Another phase may still be open then, and is cut off.',
    wrong: beside('{ phase: { behandling: completed } }'),
    right: beside('{ phase: { behandling: completed, stod: [waiting, completed] } }'),
    found: [{ path: ['outcomes', 'klart'] }],
  },
  {
    code: 'waiting-circle',
    why: 'Each waits for the other, so neither can ever come about.',
    wrong: talks(
      '      plan: { title: { sv: Plan, en: Plan }, task: {}, must: [{ needs: { done: samtal } }] }\n      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { done: plan } }] }\n',
    ),
    right: talks(
      '      plan: { title: { sv: Plan, en: Plan }, task: {} }\n      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { done: plan } }] }\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'plan', 'must', 0] }],
  },
  {
    code: 'waiting-circle',
    why: 'A question that asks for its own answer can never be put.',
    wrong: talks(
      '      fraga: { title: { sv: Frågan, en: The question }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: "Yes" } } } }, must: [{ needs: { answered: { fraga: ja } } }] }\n',
    ),
    right: talks(
      '      fraga: { title: { sv: Frågan, en: The question }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: "Yes" } } } } }\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'fraga', 'must', 0] }],
  },
  {
    code: 'contradictory-demand',
    why: 'What is asked for cannot hold at the same time: an answer step has one latest answer, a criterion is true or not.',
    wrong: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { all: [{ confirmed: behov }, { not: { confirmed: behov } }] } }] }\n',
    ),
    right: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { confirmed: behov } }] }\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0] }],
  },
  {
    code: 'contradictory-demand',
    why: 'A role is to take part and may not.',
    wrong: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ with: { barn: one } }, { without: [barn] }] }\n',
    ),
    right: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ with: { barn: one } }, { without: [foralder] }] }\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0] }],
  },
  {
    code: 'nothing-gives',
    why: 'The demand concerns a rating, and no step of the pathway is a rating with that instrument.',
    wrong: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { measure: { instrument: klimat, scale: narhet, from: 5 } } }] }\n',
    ),
    right: talks(
      '      skattning: { title: { sv: Skattning, en: Rating }, measure: { instrument: klimat, of: [foralder] } }\n      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { measure: { instrument: klimat, scale: narhet, from: 5 } } }] }\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0] }],
  },
  {
    code: 'asked-before-start',
    why: 'Steps, answers and phases belong to a case that has started, so a way in cannot ask for them.',
    wrong: `starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalsfas], must: [{ needs: { answered: { fraga: ja } } }] }
`,
    right: `starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalsfas], must: [{ needs: { confirmed: behov } }] }
`,
    found: [{ path: ['starts', 'vanlig', 'must', 0] }],
    withoutJournal: true,
  },
  {
    code: 'wait-without-end',
    why: 'The phase is to end when something holds that can never come. It can then only be stopped, and the work in it is never seen as done.',
    wrong: talks(
      '      fraga: { title: { sv: Frågan, en: The question }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: "Yes" } }, nej: { title: { sv: Nej, en: "No" } } } } }\n',
      '    must: [{ ends: { all: [{ answered: { fraga: ja } }, { answered: { fraga: nej } }] } }]\n',
    ),
    right: talks(
      '      fraga: { title: { sv: Frågan, en: The question }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: "Yes" } }, nej: { title: { sv: Nej, en: "No" } } } } }\n',
      '    must: [{ ends: { answered: { fraga: [ja, nej] } } }]\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'must', 0] }],
  },
  {
    code: 'times-clash',
    why: 'A phase that runs during another lasts at least longer than the other lasts at most.',
    wrong: `phases:
  samtalsfas: { title: { sv: Behandling, en: Treatment }, must: [{ lasts: { from: P3M, to: P12M } }] }
  generalisering: { title: { sv: Generalisering, en: Generalisation }, must: [{ during: samtalsfas }, { lasts: { from: P14M, to: P18M } }] }
`,
    right: `phases:
  samtalsfas: { title: { sv: Behandling, en: Treatment }, must: [{ lasts: { from: P3M, to: P12M } }] }
  generalisering: { title: { sv: Generalisering, en: Generalisation }, must: [{ during: samtalsfas }, { lasts: { from: P1M, to: P3M } }] }
`,
    found: [{ path: ['phases', 'samtalsfas', 'must', 0] }],
    withoutJournal: true,
  },
  {
    code: 'times-clash',
    why: 'A deadline can never be met: what has to come first takes longer.',
    wrong: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { elapsed: { since: { case: started }, from: P6W } } }, { due: { within: P4W, from: { case: started } } }] }\n',
    ),
    right: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { elapsed: { since: { case: started }, from: P3W } } }, { due: { within: P4W, from: { case: started } } }] }\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 1] }],
    withoutJournal: true,
  },
  {
    code: 'times-clash',
    why: 'So many meetings at that rate do not fit in the phase.',
    wrong: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ times: { from: 10 } }, { dose: { to: 1, per: P2W, reading: rolling } }] }\n',
      '    must: [{ lasts: { to: P2M } }]\n',
    ),
    right: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ times: { from: 10 } }, { dose: { to: 1, per: P2W, reading: rolling } }] }\n',
      '    must: [{ lasts: { to: P6M } }]\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'must', 0] }],
    withoutJournal: true,
  },
  {
    code: 'law-limit-exceeded',
    why: 'Two limits for the same thing, counted from the same event: the local one lets more time pass than the law does.',
    wrong: talks(
      '      samtal:\n        title: { sv: Samtal, en: Talk }\n        meeting: {}\n        must:\n          - { id: lag, basis: law, due: { within: P14D, from: { case: started } } }\n          - { id: lokal, basis: local, due: { within: P1M, from: { case: started } } }\n',
    ),
    right: talks(
      '      samtal:\n        title: { sv: Samtal, en: Talk }\n        meeting: {}\n        must:\n          - { id: lag, basis: law, due: { within: P14D, from: { case: started } } }\n          - { id: lokal, basis: local, due: { within: P1W, from: { case: started } } }\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 1] }],
    withoutJournal: true,
  },
  {
    code: 'cadence-beyond-dose',
    why: 'The step is to be done more often than it may be done, so one of the two rules is always broken.',
    wrong: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ every: { period: P1W, reading: since-last, from: { opened: samtalsfas } } }, { dose: { to: 2, per: P1M, reading: calendar } }] }\n',
    ),
    right: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ every: { period: P2W, reading: since-last, from: { opened: samtalsfas } } }, { dose: { to: 4, per: P1M, reading: calendar } }] }\n',
    ),
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0] }],
    withoutJournal: true,
  },
  {
    code: 'told-to-nobody',
    why: 'When the time has run out someone at work is to learn of it. A role without anything under `sees` may see nothing of the case, and someone in the family cannot take over.',
    wrong: talks(
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ due: { within: P2W, from: { case: started } }, escalate: { to: chef } }] }\n',
    ),
    right: `roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit }, sees: { samtal: always } }
${talks('      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ due: { within: P2W, from: { case: started } }, escalate: { to: chef } }] }\n')}`,
    found: [{ path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'escalate', 'to'] }],
    withoutJournal: true,
  },
  {
    code: 'seen-without-ground',
    why: 'The school sees what the practitioners of social services write of their talks, and nobody has been asked. A consent of those concerned lets it; the other way is a rule of law that is named.',
    wrong: between('{ samtal: always }'),
    right: between('{ samtal: { consent: dela } }'),
    found: [{ path: ['roles', 'larare', 'sees', 'samtal'] }],
  },
  {
    code: 'seen-without-ground',
    why: 'A yes to the intervention is a yes to be helped, not to be told of. The five kinds of yes are never taken for each other. Where a rule of law lets the agency know, the law is named.',
    wrong: between('{ general: { consent: insatsen } }', 'lakare'),
    right: between('{ general: { law: OSL 26:9 } }', 'lakare'),
    found: [{ path: ['roles', 'lakare', 'sees', 'general'] }],
  },
  {
    code: 'seen-without-ground',
    why: 'Secrecy is lifted by those whom it protects. What a manager consents to on their behalf lifts nothing.',
    wrong: between('{ samtal: { consent: dela } }', 'larare', 'chef'),
    right: between('{ samtal: { consent: dela } }'),
    found: [{ path: ['roles', 'larare', 'sees', 'samtal'] }],
  },
];
