// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** MST in Östersund: the pathway `ostersund.mst`, version 1.0.0. */
export const ostersundMst = {
  language: 1,
  pathway: 'ostersund.mst',
  version: '1.0.0',
  status: 'published',
  extends: {
    pathway: 'malmo.mst',
    version: '1.0.0',
    hash: 'ec0ed38b5ee20b1d8fc553b7979e43617444d7265fcf0e312e664baf394bc03d',
  },
  title: {
    sv: 'MST i Östersund',
    en: 'MST in Östersund',
  },
  about: {
    sv: 'Intensiv behandling för familjer med en ungdom. Föräldrarna bär arbetet och skola och övrigt nätverk är med. Teamet går att nå dygnet runt.',
    en: 'Intensive treatment for families with a young person. The parents carry the work, and the school and the rest of the network take part. The team can be reached around the clock.',
  },
  texts: {
    MS: {
      title: {
        sv: 'Beskrivningar av MST: Malmö, Luleå, Östersund, Värmdö, Gryning, Socialstyrelsens metodguide och Listersamarbeidet i Norge',
        en: 'Descriptions of MST: Malmö, Luleå, Östersund, Värmdö, Gryning, the method guide of the National Board of Health and Welfare and Listersamarbeidet in Norway',
      },
    },
    LAW: {
      title: {
        sv: 'Socialtjänstlagen (2025:400)',
        en: 'Social Services Act (2025:400)',
      },
    },
  },
  subject: 'family',
  legalBasis: 'not-stated',
  documentation: 'full',
  authority: ['handlaggare'],
  principles: {
    'dygnet-runt': {
      title: {
        sv: 'Teamet går att nå dygnet runt och alla dagar i veckan',
        en: 'The team can be reached around the clock and all days of the week',
      },
      source: ['MS-7'],
    },
    'tatast-i-borjan': {
      title: {
        sv: 'Arbetet är tätast i början och glesas ut när problemen minskar',
        en: 'The work is closest at first and thinned out as the problems recede',
      },
      source: ['MS-6'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Insatsen i stort',
        en: 'The intervention in general',
      },
    },
    mal: {
      title: {
        sv: 'Mål och planer',
        en: 'Goals and plans',
      },
    },
  },
  roles: {
    ungdom: {
      kind: 'child',
      title: {
        sv: 'Ungdom',
        en: 'Young person',
      },
      sees: {
        general: 'always',
        mal: 'always',
      },
      source: ['MS-2'],
    },
    foralder: {
      kind: 'parent',
      title: {
        sv: 'Förälder',
        en: 'Parent',
      },
      sees: {
        general: 'always',
        mal: 'always',
      },
      source: ['MS-5'],
    },
    'villig-vuxen': {
      kind: 'parent',
      title: {
        sv: 'Vuxen hemma som vill bära föräldraarbetet',
        en: 'Adult at home who is willing to carry the parental work',
      },
      sees: {
        general: 'always',
        mal: 'always',
      },
      source: ['MS-3'],
    },
    familjemedlem: {
      kind: 'person',
      title: {
        sv: 'Annan i familjen',
        en: 'Another of the family',
      },
      source: ['MS-4'],
    },
    familj: {
      kind: 'person',
      title: {
        sv: 'Familjen',
        en: 'The family',
      },
      includes: ['ungdom', 'foralder', 'villig-vuxen', 'familjemedlem'],
      source: ['MS-4'],
    },
    behandlare: {
      kind: 'team',
      title: {
        sv: 'MST-behandlare',
        en: 'MST therapist',
      },
      sees: {
        general: 'always',
        mal: 'always',
      },
      source: ['MS-10'],
      must: [
        {
          caseload: {
            from: 4,
            to: 6,
          },
        },
      ],
    },
    teamledare: {
      kind: 'team',
      title: {
        sv: 'Teamledare',
        en: 'Team leader',
      },
      sees: {
        general: 'always',
        mal: 'always',
      },
      source: ['MS-10'],
    },
    teamet: {
      kind: 'team',
      title: {
        sv: 'Teamet',
        en: 'The team',
      },
      includes: ['behandlare', 'teamledare'],
      source: ['MS-10'],
    },
    skola: {
      kind: 'partner',
      title: {
        sv: 'Skola',
        en: 'School',
      },
      source: ['MS-12'],
    },
    natverk: {
      kind: 'person',
      title: {
        sv: 'Familjens nätverk',
        en: "The family's network",
      },
      source: ['MS-11', 'MS-12'],
    },
    'skola-och-natverket': {
      kind: 'person',
      title: {
        sv: 'Skolan och nätverket',
        en: 'The school and the network',
      },
      includes: ['skola', 'natverk'],
      source: ['MS-12'],
    },
    handlaggare: {
      kind: 'authority',
      title: {
        sv: 'Handläggare',
        en: 'Case officer',
      },
      sees: {
        general: 'always',
        mal: 'always',
      },
      source: ['MS-1'],
    },
  },
  team: {
    title: {
      sv: 'MST-teamet',
      en: 'The MST team',
    },
    about: {
      sv: 'Tre till fyra behandlare och en ledare.',
      en: 'Three to four therapists and a leader.',
    },
    size: {
      from: 4,
      to: 5,
    },
    roles: ['behandlare', 'teamledare'],
    source: ['MS-10'],
  },
  criteria: {
    beslut: {
      title: {
        sv: 'Socialtjänsten har beslutat om MST',
        en: 'Social services have decided on MST',
      },
      by: ['handlaggare'],
      source: ['MS-1'],
    },
    'slapper-in': {
      title: {
        sv: 'Familjen släpper in behandlaren',
        en: 'The family lets the therapist in',
      },
      by: ['behandlare', 'teamledare'],
      source: ['MS-3'],
    },
    'problemen-minskar': {
      title: {
        sv: 'Problemen minskar',
        en: 'The problems recede',
      },
      by: ['behandlare', 'teamledare'],
      assumed: false,
      source: ['MS-6'],
    },
  },
  goals: {
    information: 'mal',
  },
  must: [
    {
      id: 'villig-vuxen',
      throughout: {
        people: {
          role: 'villig-vuxen',
          from: 1,
        },
      },
      title: {
        sv: 'Minst en vuxen hemma vill bära föräldraarbetet',
        en: 'At least one adult at home is willing to carry the parental work',
      },
      onFail: {
        decide: 'handlaggare',
      },
      source: ['MS-3'],
    },
    {
      id: 'slapper-in',
      throughout: {
        confirmed: 'slapper-in',
      },
      onFail: {
        decide: 'handlaggare',
      },
      source: ['MS-3'],
    },
    {
      id: 'langd',
      lasts: {
        to: 'P5M',
      },
      source: ['MS-9'],
    },
  ],
  usual: [
    {
      id: 'barnet-informerat',
      heard: {
        role: 'ungdom',
        how: 'informed',
      },
      basis: 'law',
      source: ['LAW-02'],
    },
    {
      id: 'barnet-hort',
      heard: {
        role: 'ungdom',
        how: 'heard',
      },
      basis: 'law',
      source: ['LAW-02'],
    },
  ],
  starts: {
    beslut: {
      title: {
        sv: 'Beslut av socialtjänsten',
        en: 'Decision by social services',
      },
      opens: ['inledning'],
      source: ['MS-1', 'MS-4'],
      must: [
        {
          id: 'beslut',
          needs: {
            confirmed: 'beslut',
          },
          source: ['MS-1'],
        },
        {
          id: 'alder',
          needs: {
            age: {
              of: 'ungdom',
              who: 'all',
              from: 12,
              to: 17,
            },
          },
          source: ['MS-2'],
        },
        {
          id: 'villig-vuxen',
          needs: {
            people: {
              role: 'villig-vuxen',
              from: 1,
            },
          },
          title: {
            sv: 'Minst en vuxen hemma vill bära föräldraarbetet',
            en: 'At least one adult at home is willing to carry the parental work',
          },
          source: ['MS-3'],
        },
      ],
    },
  },
  phases: {
    inledning: {
      title: {
        sv: 'Inledning',
        en: 'Opening',
      },
      source: ['MS-4'],
      must: [
        {
          ends: {
            goals: {
              set: {
                from: 1,
              },
              level: 'sub',
            },
          },
        },
      ],
      steps: {
        intervju: {
          title: {
            sv: 'Intervju med familjemedlemmar',
            en: 'Interview with members of the family',
          },
          meeting: {
            form: 'talk',
          },
          countsAs: 'traff',
          must: [
            {
              with: {
                behandlare: 'one',
                familj: 'one',
              },
            },
            {
              times: {
                from: 1,
              },
            },
          ],
        },
        delmal: {
          title: {
            sv: 'Delmål i prioritetsordning',
            en: 'Sub-goals in order of priority',
          },
          about: {
            sv: 'Teamet föreslår delmålen. De fastställs tillsammans med familjen.',
            en: 'The team proposes the sub-goals. They are settled with the family.',
          },
          plan: {
            by: ['teamet'],
            goals: true,
          },
          information: 'mal',
          must: [
            {
              with: {
                teamet: 'one',
                familj: 'one',
              },
            },
            {
              times: {
                from: 1,
              },
            },
            {
              needs: {
                done: 'intervju',
              },
              title: {
                sv: 'Intervjuerna kommer före delmålen',
                en: 'The interviews come before the sub-goals',
              },
            },
          ],
        },
      },
    },
    behandling: {
      title: {
        sv: 'Behandling',
        en: 'Treatment',
      },
      source: ['MS-4', 'MS-12'],
      must: [
        {
          opens: {
            phase: {
              inledning: 'completed',
            },
          },
          source: ['MS-4'],
        },
      ],
      steps: {
        'skola-och-natverk': {
          title: {
            sv: 'Arbete med skola och nätverk',
            en: 'Work with school and network',
          },
          meeting: {
            form: 'meeting',
          },
          source: ['MS-12'],
          must: [
            {
              with: {
                behandlare: 'one',
                'skola-och-natverket': 'one',
              },
            },
            {
              times: {
                from: 1,
              },
            },
          ],
        },
        'veckans-delmal': {
          title: {
            sv: 'Veckans delmål',
            en: 'Sub-goals of the week',
          },
          plan: {
            by: ['teamet'],
            goals: true,
          },
          information: 'mal',
          source: ['MS-8'],
          must: [
            {
              every: {
                period: 'P1W',
                reading: 'calendar',
                from: {
                  opened: 'behandling',
                },
              },
            },
          ],
        },
        fortsattningsplan: {
          title: {
            sv: 'Plan för fortsättningen',
            en: 'Plan for how it goes on',
          },
          plan: {
            by: ['teamet'],
          },
          information: 'mal',
          source: ['MS-11'],
          must: [
            {
              with: {
                familj: 'one',
                natverk: 'one',
              },
            },
            {
              times: {
                from: 1,
              },
            },
          ],
        },
      },
    },
  },
  steps: {
    traff: {
      title: {
        sv: 'Träff med familjen',
        en: 'Meeting with the family',
      },
      meeting: {
        form: 'meeting',
      },
      source: ['MS-5'],
      must: [
        {
          with: {
            behandlare: 'one',
            familj: 'one',
          },
        },
        {
          dose: {
            from: 2,
            per: 'P1W',
            reading: 'calendar',
          },
          while: {
            not: {
              confirmed: 'problemen-minskar',
            },
          },
          source: ['MS-5', 'MS-6'],
        },
      ],
    },
    jourkontakt: {
      title: {
        sv: 'Jourkontakt',
        en: 'On-call contact',
      },
      meeting: {
        form: 'contact',
      },
      source: ['MS-7'],
      must: [
        {
          with: {
            teamet: 'one',
          },
        },
      ],
    },
  },
  outcomes: {
    'malen-nadda': {
      title: {
        sv: 'Målen är helt nådda',
        en: 'The goals are fully reached',
      },
      source: ['MS-11'],
      must: [
        {
          id: 'malen',
          needs: {
            goals: {
              reached: 'all',
            },
          },
          source: ['MS-11'],
        },
        {
          id: 'fortsattningsplan',
          needs: {
            done: 'fortsattningsplan',
          },
          source: ['MS-11'],
        },
      ],
    },
    'malen-delvis-nadda': {
      title: {
        sv: 'Målen är delvis nådda',
        en: 'The goals are partly reached',
      },
      source: ['MS-11'],
      must: [
        {
          id: 'fortsattningsplan',
          needs: {
            done: 'fortsattningsplan',
          },
          source: ['MS-11'],
        },
      ],
    },
    avbruten: {
      title: {
        sv: 'Behandlingen avslutas utan att målen är nådda',
        en: 'The treatment ends without the goals being reached',
      },
      basis: 'local',
      reason: true,
    },
    administrativt: {
      title: {
        sv: 'Administrativt avslut',
        en: 'Administrative closing',
      },
      basis: 'local',
      administrative: true,
    },
  },
  decisions: {
    'en-metod-flera-texter': {
      title: {
        sv: 'Flera texter om en och samma metod',
        en: 'Several texts on one and the same method',
      },
      about: {
        sv: 'Regler som bara en av texterna säger gäller här för alla, utom ålder, längd och hur ofta man ses. De skiljer sig och står i varianterna för Östersund, Gryning och Luleå.',
        en: 'Rules that only one of the texts states hold here for all, except age, length and how often they meet. Those differ and stand in the variants for Östersund, Gryning and Luleå.',
      },
      source: ['MS-2', 'MS-3', 'MS-5', 'MS-8', 'MS-9', 'MS-11'],
      basis: 'local',
    },
    'hur-ofta': {
      title: {
        sv: 'Minst två till tre gånger i veckan',
        en: 'At least two to three times a week',
      },
      about: {
        sv: 'Det minsta är två träffar i en kalendervecka. Kravet gäller tills det är antecknat att problemen minskar, och igen om de inte längre gör det. Intervjuerna räknas, jourkontakter inte.',
        en: 'The least is two meetings in a calendar week. It is asked for until it is recorded that the problems recede, and again if they no longer do. The interviews count, on-call contacts do not.',
      },
      source: ['MS-5', 'MS-6', 'MS-7'],
      basis: 'local',
    },
    langden: {
      title: {
        sv: 'Som längst fem månader',
        en: 'Five months at most',
      },
      about: {
        sv: 'Efter fem månader är det försenat. Ingenting avslutas av sig självt. Något minsta mått står inte.',
        en: 'After five months it is late. Nothing closes by itself. No least length is stated.',
      },
      source: ['MS-9'],
      basis: 'local',
    },
    'villig-vuxen': {
      title: {
        sv: 'När ingen vuxen hemma vill bära arbetet',
        en: 'When no adult at home is willing to carry the work',
      },
      about: {
        sv: 'Det visas och handläggaren avgör vad som ska hända. Ingenting stannar och ingenting avslutas av sig självt.',
        en: 'It is shown and the case officer decides what is to happen. Nothing stops and nothing closes by itself.',
      },
      source: ['MS-3'],
      basis: 'local',
    },
    'inledning-och-behandling': {
      title: {
        sv: 'Inledning och behandling',
        en: 'Opening and treatment',
      },
      about: {
        sv: 'Texterna nämner inga faser. Inledningen är intervjuerna och delmålen, och behandlingen det som följer.',
        en: 'The texts name no phases. The opening is the interviews and the sub-goals, and the treatment what follows.',
      },
      source: ['MS-4'],
      basis: 'local',
    },
    'delvis-nadda': {
      title: {
        sv: 'När målen är delvis nådda',
        en: 'When the goals are partly reached',
      },
      about: {
        sv: 'Texterna säger inte hur många mål som ska vara nådda. Teamet avgör det tillsammans med familjen.',
        en: 'The texts do not say how many goals are to be reached. The team decides it with the family.',
      },
      source: ['MS-11'],
      basis: 'local',
    },
    'rattslig-grund': {
      title: {
        sv: 'Rättslig grund och dokumentation',
        en: 'Legal basis and documentation',
      },
      about: {
        sv: 'Texterna säger att socialtjänsten beslutar men nämner ingen paragraf, och inget om samtycke. Genomförandet dokumenteras som vanligt.',
        en: 'The texts say that social services decide but name no section of law, and nothing of consent. Its execution is documented as usual.',
      },
      source: ['MS-1', 'LAW-09'],
      basis: 'local',
    },
    'vem-far-se-vad': {
      title: {
        sv: 'Vem som får se vad',
        en: 'Who may see what',
      },
      about: {
        sv: 'Texterna säger inget. Ungdomen, föräldrarna, teamet och handläggaren ser insatsen, målen och planerna. Skola och nätverk ser inget här.',
        en: 'The texts are silent. The young person, the parents, the team and the case officer see the intervention, the goals and the plans. School and network see nothing here.',
      },
      source: ['MS-12'],
      basis: 'local',
    },
    'andra-avslut': {
      title: {
        sv: 'Andra avslut',
        en: 'Other ends',
      },
      about: {
        sv: 'Texterna beskriver bara nådda eller delvis nådda mål. Det går alltid att avsluta ändå, med ett skäl.',
        en: 'The texts only describe goals reached or partly reached. It is always possible to end all the same, with a reason.',
      },
      basis: 'local',
    },
  },
} as const;

ostersundMst satisfies Pathway;

export default ostersundMst;
