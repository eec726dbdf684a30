// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** FFT in Denmark: the pathway `danmark.fft`, version 1.0.0. */
export const danmarkFft = {
  language: 1,
  pathway: 'danmark.fft',
  version: '1.0.0',
  status: 'published',
  extends: {
    pathway: 'sis.fft',
    version: '1.0.0',
    hash: 'f951bca42bec9eb3103971c317e708e57b17e23df54658c7ff80002add26ba1a',
  },
  title: {
    sv: 'FFT i Danmark',
    en: 'FFT in Denmark',
  },
  principles: {
    'tatast-i-motivationen': {
      title: {
        sv: 'Samtalen är tätast i motivationsfasen',
        en: 'The talks are closest in the motivation phase',
      },
      source: ['FF-6'],
    },
  },
  about: {
    sv: 'Familjeterapi för ungdomar som agerar ut, begår brott eller missbrukar, tillsammans med dem de bor med. Arbetet går i tre faser: motivation, beteendeförändring och generalisering.',
    en: 'Family therapy for young people who act out, commit crimes or misuse substances, together with those they live with. The work goes in three phases: motivation, behaviour change and generalisation.',
  },
  texts: {
    FF: {
      title: {
        sv: 'Beskrivningar av FFT: SiS, Luleå kommun, Socialstyrelsens metodguide, danska Social- og Boligstyrelsen, Perspektiva och en studie från Uppsala',
        en: 'Descriptions of FFT: SiS, Luleå municipality, the method guide of the National Board of Health and Welfare, the Danish authority of social services and housing, Perspektiva and a study from Uppsala',
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
  information: {
    general: {
      title: {
        sv: 'Insatsen i stort',
        en: 'The intervention in general',
      },
    },
    skattningar: {
      title: {
        sv: 'Skattningar per person',
        en: 'Ratings per person',
      },
    },
    'teamets-analys': {
      title: {
        sv: 'Inspelningar och teamets genomgång',
        en: "Recordings and the team's review",
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
      },
      source: ['FF-1'],
    },
    foralder: {
      kind: 'parent',
      title: {
        sv: 'Förälder',
        en: 'Parent',
      },
      sees: {
        general: 'always',
      },
      source: ['FF-1'],
    },
    hemmaboende: {
      kind: 'person',
      title: {
        sv: 'Annan som bor i hemmet',
        en: 'Another who lives in the home',
      },
      sees: {
        general: 'always',
      },
      source: ['FF-7'],
    },
    hushall: {
      kind: 'person',
      title: {
        sv: 'Hushållet',
        en: 'The household',
      },
      about: {
        sv: 'Alla som bor under samma tak.',
        en: 'All who live under the same roof.',
      },
      includes: ['ungdom', 'foralder', 'hemmaboende'],
      source: ['FF-7'],
    },
    behandlare: {
      kind: 'team',
      title: {
        sv: 'FFT-behandlare',
        en: 'FFT practitioner',
      },
      sees: {
        general: 'always',
        skattningar: 'always',
        'teamets-analys': 'always',
      },
      source: ['FF-4'],
    },
    handlaggare: {
      kind: 'authority',
      title: {
        sv: 'Handläggare',
        en: 'Case officer',
      },
      sees: {
        general: 'always',
      },
      basis: 'local',
    },
  },
  team: {
    title: {
      sv: 'FFT-teamet',
      en: 'The FFT team',
    },
    roles: ['behandlare'],
    source: ['FF-4'],
  },
  places: {
    hemmet: {
      title: {
        sv: 'Hemma hos familjen',
        en: "At the family's home",
      },
      source: ['FF-3'],
    },
    'annan-plats': {
      title: {
        sv: 'Annan plats',
        en: 'Another place',
      },
      basis: 'local',
    },
  },
  criteria: {
    malgrupp: {
      title: {
        sv: 'Ungdomen agerar ut, begår brott eller missbrukar',
        en: 'The young person acts out, commits crimes or misuses substances',
      },
      by: ['handlaggare'],
      source: ['FF-1'],
    },
  },
  instruments: {
    familjeklimat: {
      title: {
        sv: 'Familjeklimat',
        en: 'Family climate',
      },
      about: {
        sv: 'Självskattning av stämningen i familjen, en för var och en.',
        en: 'Self-rating of the mood in the family, one for each.',
      },
      answers: ['hushall'],
      information: 'skattningar',
      licence: {
        sv: 'Inga frågor följer med. Verksamheten ansvarar för att ha rätt att använda formuläret.',
        en: 'No items are included. The service is responsible for its right to use the form.',
      },
      source: ['FF-8'],
      scales: {
        narhet: {
          title: {
            sv: 'Närhet',
            en: 'Closeness',
          },
          range: {
            from: 0,
            to: 18,
          },
          better: 'higher',
        },
        distans: {
          title: {
            sv: 'Distans',
            en: 'Distance',
          },
          range: {
            from: 0,
            to: 11,
          },
          better: 'lower',
        },
        spontanitet: {
          title: {
            sv: 'Spontanitet',
            en: 'Spontaneity',
          },
          range: {
            from: 0,
            to: 6,
          },
          better: 'higher',
        },
        kaos: {
          title: {
            sv: 'Kaos',
            en: 'Chaos',
          },
          range: {
            from: 0,
            to: 6,
          },
          better: 'lower',
        },
      },
    },
  },
  must: [
    {
      lasts: {
        from: 'P4M',
        to: 'P6M',
      },
      source: ['FF-6'],
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
    start: {
      title: {
        sv: 'Familjen börjar i FFT',
        en: 'The family begins FFT',
      },
      opens: ['motivation'],
      source: ['FF-1', 'FF-2'],
      must: [
        {
          id: 'alder',
          needs: {
            age: {
              of: 'ungdom',
              who: 'all',
              from: 11,
              to: 18,
            },
          },
          source: ['FF-1'],
        },
        {
          id: 'malgrupp',
          needs: {
            confirmed: 'malgrupp',
          },
          source: ['FF-1'],
        },
      ],
    },
  },
  phases: {
    motivation: {
      title: {
        sv: 'Motivation',
        en: 'Motivation',
      },
      source: ['FF-2'],
      must: [
        {
          ends: {
            count: {
              step: 'samtal',
              since: {
                opened: 'motivation',
              },
              from: 1,
            },
          },
        },
      ],
    },
    beteendeforandring: {
      title: {
        sv: 'Beteendeförändring',
        en: 'Behaviour change',
      },
      source: ['FF-2'],
      must: [
        {
          opens: {
            phase: {
              motivation: 'completed',
            },
          },
        },
        {
          ends: {
            count: {
              step: 'samtal',
              since: {
                opened: 'beteendeforandring',
              },
              from: 1,
            },
          },
        },
      ],
    },
    generalisering: {
      title: {
        sv: 'Generalisering',
        en: 'Generalisation',
      },
      source: ['FF-2'],
      must: [
        {
          opens: {
            phase: {
              beteendeforandring: 'completed',
            },
          },
        },
        {
          ends: {
            count: {
              step: 'samtal',
              since: {
                opened: 'generalisering',
              },
              from: 1,
            },
          },
        },
      ],
    },
  },
  steps: {
    samtal: {
      title: {
        sv: 'Familjesamtal',
        en: 'Family talk',
      },
      meeting: {
        form: 'talk',
      },
      source: ['FF-3', 'FF-4'],
      artefacts: {
        inspelning: {
          title: {
            sv: 'Videoinspelning',
            en: 'Video recording',
          },
          by: ['behandlare'],
          information: 'teamets-analys',
          source: ['FF-4'],
        },
        teamanalys: {
          title: {
            sv: 'Teamets genomgång och plan för fortsättningen',
            en: "The team's review and plan for how it goes on",
          },
          by: ['behandlare'],
          information: 'teamets-analys',
          source: ['FF-4'],
        },
      },
      must: [
        {
          with: {
            behandlare: 'one',
            ungdom: 'one',
            foralder: 'one',
          },
          source: ['FF-1'],
        },
        {
          place: ['hemmet'],
          source: ['FF-3'],
        },
        {
          hours: {
            from: 15,
            to: 30,
          },
          source: ['FF-6'],
        },
      ],
      usual: [
        {
          id: 'hela-hushallet',
          with: {
            hushall: 'all',
          },
          source: ['FF-7'],
        },
        {
          id: 'inspelat',
          artefacts: ['inspelning'],
          source: ['FF-4'],
        },
        {
          id: 'genomgatt',
          artefacts: ['teamanalys'],
          source: ['FF-4'],
        },
        {
          id: 'forra-genomgatt',
          needs: {
            artefacts: {
              step: 'samtal',
              left: ['teamanalys'],
              of: 'last',
            },
          },
          while: {
            count: {
              step: 'samtal',
              from: 1,
            },
          },
          source: ['FF-4'],
        },
      ],
    },
    'skattning-fore': {
      title: {
        sv: 'Skattning före behandlingen',
        en: 'Rating before the treatment',
      },
      measure: {
        instrument: 'familjeklimat',
        of: ['hushall'],
      },
      per: 'hushall',
      information: 'skattningar',
      source: ['FF-8'],
      usual: [
        {
          needs: {
            not: {
              count: {
                step: 'samtal',
                from: 1,
              },
            },
          },
          title: {
            sv: 'Skattningen görs före det första samtalet',
            en: 'The rating is made before the first talk',
          },
        },
      ],
    },
    'skattning-efter': {
      title: {
        sv: 'Skattning efter behandlingen',
        en: 'Rating after the treatment',
      },
      measure: {
        instrument: 'familjeklimat',
        of: ['hushall'],
      },
      per: 'hushall',
      information: 'skattningar',
      source: ['FF-8'],
    },
  },
  outcomes: {
    genomford: {
      title: {
        sv: 'Behandlingen är genomförd',
        en: 'The treatment is completed',
      },
      source: ['FF-2', 'FF-3'],
      must: [
        {
          id: 'omfattning',
          needs: {
            hours: {
              step: 'samtal',
              from: 15,
            },
          },
          source: ['FF-6'],
        },
        {
          id: 'alla-faser',
          needs: {
            phase: {
              generalisering: 'completed',
            },
          },
          source: ['FF-2'],
        },
      ],
      usual: [
        {
          id: 'skattningar',
          needs: {
            all: [
              {
                done: 'skattning-fore',
              },
              {
                done: 'skattning-efter',
              },
            ],
          },
          title: {
            sv: 'Alla i hushållet har skattat sig både före och efter behandlingen',
            en: 'Everyone in the household has rated themself both before and after the treatment',
          },
          source: ['FF-8'],
        },
      ],
    },
    avbruten: {
      title: {
        sv: 'Behandlingen avslutas i förtid',
        en: 'The treatment ends early',
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
    'ett-slags-samtal': {
      title: {
        sv: 'Samtalen är av ett slag och faserna säger vad de handlar om',
        en: 'The talks are of one kind and the phases say what they are about',
      },
      about: {
        sv: 'En fas börjar när den förra är slutförd, och den slutförs när minst ett samtal har hållits i den. Hur många samtal en fas har säger texterna inte.',
        en: 'A phase begins when the one before is completed, and it is completed when at least one talk has been held in it. How many talks a phase has the texts do not say.',
      },
      source: ['FF-2', 'FF-9'],
      basis: 'local',
    },
    langden: {
      title: {
        sv: 'Fyra till sex månader',
        en: 'Four to six months',
      },
      about: {
        sv: 'Längden räknas från starten till avslutet. Den som avslutar före fyra månader ser att det är ovanligt. Efter sex månader syns det, och ingenting avslutas av sig självt.',
        en: 'The length is counted from the start to the closing. Who closes before four months sees that it is unusual. After six months it is shown, and nothing closes by itself.',
      },
      source: ['FF-6'],
      basis: 'local',
    },
    timmar: {
      title: {
        sv: 'Timmar i stället för samtal',
        en: 'Hours instead of talks',
      },
      about: {
        sv: 'Omfattningen räknas i timmar. Hur många samtal det blir har ingen betydelse.',
        en: 'The extent is counted in hours. How many talks they make does not matter.',
      },
      source: ['FF-6'],
      basis: 'local',
    },
    skalorna: {
      title: {
        sv: 'Skalorna i Familjeklimat',
        en: 'The scales of Family climate',
      },
      about: {
        sv: 'Texterna nämner bara formuläret. Skalorna är de som Norrköpings familjeteam beskriver. Andra skattningar namnges inte.',
        en: 'The texts only name the form. The scales are those that the family team in Norrköping describes. Other ratings are not named.',
      },
      source: ['FF-8'],
      basis: 'local',
    },
    'vem-som-ar-med': {
      title: {
        sv: 'Vem som är med i samtalet',
        en: 'Who takes part in the talk',
      },
      about: {
        sv: 'Ett samtal räknas när ungdomen, minst en förälder och behandlaren är med. Saknas någon i hushållet syns det.',
        en: 'A talk counts when the young person, at least one parent and the practitioner are there. If someone of the household is missing it is shown.',
      },
      source: ['FF-1', 'FF-7'],
      basis: 'local',
    },
    'alder-vid-start': {
      title: {
        sv: 'Åldern prövas bara när behandlingen börjar',
        en: 'Age is judged only when the treatment begins',
      },
      source: ['FF-1'],
      basis: 'local',
    },
    'rattslig-grund': {
      title: {
        sv: 'Rättslig grund och dokumentation',
        en: 'Legal basis and documentation',
      },
      about: {
        sv: 'Texterna säger inte om insatsen ges efter behovsprövning, och inget om samtycke. Genomförandet dokumenteras som vanligt.',
        en: 'The texts do not say whether the intervention is given after a needs assessment, nor anything of consent. Its execution is documented as usual.',
      },
      source: ['LAW-09'],
      basis: 'local',
    },
    'vem-far-se-vad': {
      title: {
        sv: 'Vem som får se vad',
        en: 'Who may see what',
      },
      about: {
        sv: 'Texterna säger inget. Familjen och handläggaren ser insatsen i stort. Skattningar och teamets genomgång ser bara behandlarna.',
        en: "The texts are silent. The family and the case officer see the intervention in general. Ratings and the team's review are seen by the practitioners only.",
      },
      source: ['FF-4', 'FF-8'],
      basis: 'local',
    },
    'andra-avslut': {
      title: {
        sv: 'Andra avslut',
        en: 'Other ends',
      },
      about: {
        sv: 'Texterna beskriver bara att behandlingen genomförs. Det går alltid att avsluta i förtid, med ett skäl.',
        en: 'The texts only describe that the treatment is completed. It is always possible to end early, with a reason.',
      },
      basis: 'local',
    },
  },
} as const;

danmarkFft satisfies Pathway;

export default danmarkFft;
