// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** The multi-professional team: the pathway `katrineholm.multiteam`, version 1.0.0. */
export const katrineholmMultiteam = {
  language: 1,
  pathway: 'katrineholm.multiteam',
  version: '1.0.0',
  status: 'published',
  title: {
    sv: 'Multiteamet',
    en: 'The multi-professional team',
  },
  about: {
    sv: 'Fyra yrken arbetar samlat med familjen, för det mesta hemma. I början kan besöken vara dagliga. De glesas ut när familjen klarar mer på egen hand.',
    en: 'Four professions work jointly with the family, mostly at home. At first the visits may be daily. They are thinned out as the family manages more by itself.',
  },
  source: ['KAT-01', 'KAT-10'],
  texts: {
    KAT: {
      title: {
        sv: 'Nyhet om multiteamet, Katrineholms kommun',
        en: 'News item on the multi-professional team, Katrineholm municipality',
      },
      published: '2021-04-12',
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
  authority: ['samordnare'],
  pilot: {
    title: {
      sv: 'Projekttid',
      en: 'Project period',
    },
    about: {
      sv: 'Teamet startade i september 2020 och var tänkt som ett projekt på ett år. Att förlänga det eller göra det permanent diskuterades våren 2021.',
      en: 'The team started in September 2020 and was meant as a project of one year. Prolonging it or making it permanent was under discussion in spring 2021.',
    },
    source: ['KAT-09', 'KAT-35', 'KAT-36', 'KAT-37'],
  },
  purposes: {
    'undvika-placering': {
      title: {
        sv: 'Bland annat: barn ska kunna bo kvar hemma i stället för att placeras',
        en: 'Among other things: children can stay at home instead of being placed',
      },
      source: ['KAT-02'],
    },
  },
  principles: {
    'over-granser': {
      title: {
        sv: 'Arbetet går över gränserna mellan verksamheter',
        en: 'The work crosses the borders between services',
      },
      source: ['KAT-01', 'KAT-04', 'KAT-07'],
    },
    'samlat-team': {
      title: {
        sv: 'Olika kompetenser arbetar samlat med familjen',
        en: 'Different competences work jointly with the family',
      },
      source: ['KAT-10'],
    },
    arbetstider: {
      title: {
        sv: 'Besöken ligger ofta på andra tider än kontorstid',
        en: 'Visits are often at other times than office hours',
      },
      source: ['KAT-05'],
    },
  },
  figures: {
    familjer: {
      title: {
        sv: 'Familjer som teamet har arbetat med',
        en: 'Families the team has worked with',
      },
      source: ['KAT-22'],
    },
    personer: {
      title: {
        sv: 'Familjemedlemmar som nåtts',
        en: 'Family members reached',
      },
      source: ['KAT-22'],
    },
    'familjer-pa-vag-in': {
      title: {
        sv: 'Familjer på väg in',
        en: 'Families on their way in',
      },
      source: ['KAT-23'],
    },
    'undvikna-placeringar': {
      title: {
        sv: 'Placeringar som undvikits, och vem som bedömt det',
        en: 'Placements avoided, and who judged it',
      },
      source: ['KAT-27'],
    },
    'aterforda-barn': {
      title: {
        sv: 'Havererade placeringar där barnet kunnat flytta hem i stället för att omplaceras',
        en: 'Placement breakdowns where the child could return home instead of a re-placement',
      },
      source: ['KAT-28', 'KAT-29'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Stödet i stort',
        en: 'The support in general',
      },
    },
    halsa: {
      title: {
        sv: 'Hälsa',
        en: 'Health',
      },
    },
  },
  roles: {
    barn: {
      kind: 'child',
      title: {
        sv: 'Barn',
        en: 'Child',
      },
      source: ['KAT-02'],
      sees: {
        general: 'always',
      },
    },
    foralder: {
      kind: 'parent',
      title: {
        sv: 'Förälder',
        en: 'Parent',
      },
      basis: 'local',
      sees: {
        general: 'always',
      },
    },
    familj: {
      kind: 'person',
      title: {
        sv: 'Familjen',
        en: 'The family',
      },
      includes: ['barn', 'foralder'],
      source: ['KAT-10'],
    },
    missbruksbehandlare: {
      kind: 'team',
      title: {
        sv: 'Missbruksbehandlare',
        en: 'Substance-use counsellor',
      },
      source: ['KAT-19'],
      sees: {
        general: 'always',
        halsa: 'always',
      },
    },
    arbetsmarknadscoach: {
      kind: 'team',
      title: {
        sv: 'Arbetsmarknadscoach',
        en: 'Employment coach',
      },
      source: ['KAT-19'],
      sees: {
        general: 'always',
        halsa: 'always',
      },
    },
    specialpedagog: {
      kind: 'team',
      title: {
        sv: 'Specialpedagog',
        en: 'Special educator',
      },
      source: ['KAT-19'],
      sees: {
        general: 'always',
        halsa: 'always',
      },
    },
    beteendevetare: {
      kind: 'team',
      title: {
        sv: 'Beteendevetare',
        en: 'Behavioural scientist',
      },
      source: ['KAT-19'],
      sees: {
        general: 'always',
        halsa: 'always',
      },
    },
    teamet: {
      kind: 'team',
      title: {
        sv: 'Teamet',
        en: 'The team',
      },
      includes: ['missbruksbehandlare', 'arbetsmarknadscoach', 'specialpedagog', 'beteendevetare'],
      source: ['KAT-10', 'KAT-19'],
    },
    samordnare: {
      kind: 'team',
      title: {
        sv: 'Samordnare',
        en: 'Team co-ordinator',
      },
      source: ['KAT-17'],
      sees: {
        general: 'always',
        halsa: 'always',
      },
    },
  },
  team: {
    title: {
      sv: 'Multiteamet',
      en: 'The multi-professional team',
    },
    roles: ['missbruksbehandlare', 'arbetsmarknadscoach', 'specialpedagog', 'beteendevetare'],
    size: 4,
    source: ['KAT-18', 'KAT-19'],
    competences: {
      missbruk: {
        title: {
          sv: 'Missbruk',
          en: 'Substance use',
        },
        source: ['KAT-19'],
      },
      arbete: {
        title: {
          sv: 'Vägar till arbete',
          en: 'Ways to work',
        },
        source: ['KAT-19'],
      },
      specialpedagogik: {
        title: {
          sv: 'Specialpedagogik',
          en: 'Special education',
        },
        source: ['KAT-19'],
      },
      beteende: {
        title: {
          sv: 'Beteende',
          en: 'Behaviour',
        },
        source: ['KAT-19'],
      },
    },
    must: [
      {
        matched: 'teamet',
        source: ['KAT-21'],
      },
    ],
  },
  places: {
    hemmet: {
      title: {
        sv: 'Hemma hos familjen',
        en: "In the family's home",
      },
      source: ['KAT-01', 'KAT-11', 'KAT-32'],
    },
    utomhus: {
      title: {
        sv: 'Utomhus',
        en: 'Outdoors',
      },
      source: ['KAT-34'],
    },
    'annan-plats': {
      title: {
        sv: 'Annan plats',
        en: 'Another place',
      },
      source: ['KAT-11'],
    },
  },
  themes: {
    vardagsstruktur: {
      title: {
        sv: 'Struktur i vardagen',
        en: 'Structure in everyday life',
      },
      source: ['KAT-12'],
    },
    laggdags: {
      title: {
        sv: 'Rutiner vid läggdags',
        en: 'Bedtime routines',
      },
      source: ['KAT-13'],
    },
    hushallsbudget: {
      title: {
        sv: 'Hushållsbudget',
        en: 'Household budget',
      },
      source: ['KAT-14'],
    },
    granssattning: {
      title: {
        sv: 'Gränssättning',
        en: 'Setting limits',
      },
      source: ['KAT-14'],
    },
  },
  criteria: {
    tidigt: {
      title: {
        sv: 'Teamet kommer in vid första möjliga tillfälle',
        en: 'The team comes in at the first possible moment',
      },
      by: ['samordnare'],
      source: ['KAT-04', 'KAT-30'],
    },
    symtom: {
      title: {
        sv: 'Någon i familjen har symtom',
        en: 'Someone in the family has symptoms',
      },
      by: ['familj', 'teamet', 'samordnare'],
      information: 'halsa',
      source: ['KAT-33'],
    },
  },
  usual: [
    {
      id: 'barn-informerat',
      heard: {
        role: 'barn',
        how: 'informed',
      },
      source: ['LAW-02'],
      basis: 'law',
    },
    {
      id: 'barn-hort',
      heard: {
        role: 'barn',
        how: 'heard',
      },
      source: ['LAW-02'],
      basis: 'law',
    },
  ],
  starts: {
    'stod-av-teamet': {
      title: {
        sv: 'Familjen får stöd av teamet',
        en: 'The family gets support from the team',
      },
      usual: [
        {
          needs: {
            confirmed: 'tidigt',
          },
          source: ['KAT-04', 'KAT-30'],
        },
      ],
    },
  },
  phases: {},
  steps: {
    besok: {
      title: {
        sv: 'Besök hos familjen',
        en: 'Visit to the family',
      },
      meeting: {
        form: 'visit',
        places: ['hemmet', 'utomhus', 'annan-plats'],
      },
      themes: ['vardagsstruktur', 'laggdags', 'hushallsbudget', 'granssattning'],
      source: ['KAT-10'],
      must: [
        {
          with: {
            teamet: 'one',
            familj: 'one',
          },
          source: ['KAT-10'],
        },
      ],
      usual: [
        {
          id: 'tva-och-tva',
          title: {
            sv: 'Två ur teamet åker tillsammans',
            en: 'Two from the team go together',
          },
          with: {
            teamet: 2,
          },
          source: ['KAT-20'],
        },
        {
          place: ['hemmet'],
          source: ['KAT-04', 'KAT-11'],
          unless: {
            symtom: {
              title: {
                sv: 'Någon i familjen har symtom',
                en: 'Someone in the family has symptoms',
              },
              source: ['KAT-33'],
            },
          },
        },
        {
          dose: {
            from: 1,
            per: 'P1D',
            reading: 'calendar',
            since: {
              last: 'besokstakt',
            },
          },
          while: {
            answered: {
              besokstakt: 'daglig',
            },
          },
          source: ['KAT-15'],
        },
      ],
      may: [
        {
          id: 'ute',
          place: ['utomhus'],
          while: {
            confirmed: 'symtom',
          },
          source: ['KAT-34'],
        },
      ],
      exceptions: {
        'uppskjutet-symtom': {
          title: {
            sv: 'Uppskjutet på grund av symtom',
            en: 'Postponed because of symptoms',
          },
          counts: 'postponed',
          source: ['KAT-33', 'KAT-34'],
        },
      },
    },
    'egen-formaga': {
      title: {
        sv: 'Bedömning av vad familjen klarar själv',
        en: 'Assessment of what the family manages by itself',
      },
      answer: {
        from: ['teamet', 'samordnare'],
        options: {
          'klarar-mer': {
            title: {
              sv: 'Familjen klarar mer själv',
              en: 'The family manages more by itself',
            },
          },
          'inte-an': {
            title: {
              sv: 'Inte än',
              en: 'Not yet',
            },
          },
        },
      },
      source: ['KAT-16'],
    },
    besokstakt: {
      title: {
        sv: 'Besökstakt',
        en: 'Visiting rate',
      },
      answer: {
        from: ['teamet', 'samordnare'],
        options: {
          daglig: {
            title: {
              sv: 'Varje dag',
              en: 'Every day',
            },
            source: ['KAT-15'],
          },
          glesare: {
            title: {
              sv: 'Glesare än förut',
              en: 'Less often than before',
            },
            source: ['KAT-16'],
            must: [
              {
                needs: {
                  answered: {
                    'egen-formaga': 'klarar-mer',
                  },
                },
              },
            ],
          },
        },
      },
      source: ['KAT-15', 'KAT-16'],
    },
  },
  outcomes: {
    avslut: {
      title: {
        sv: 'Stödet från teamet avslutas',
        en: 'The support from the team is closed',
      },
      basis: 'local',
      reason: true,
    },
    'administrativt-avslut': {
      title: {
        sv: 'Administrativt avslut',
        en: 'Administrative closing',
      },
      basis: 'local',
      administrative: true,
    },
  },
  decisions: {
    'vem-far-se-vad': {
      title: {
        sv: 'Vem som får se vad',
        en: 'Who may see what',
      },
      about: {
        sv: 'Texten säger inget. Familjen, teamet och samordnaren ser stödet i stort. Uppgifter om hälsa ser bara teamet och samordnaren. Ingen annan ser något.',
        en: 'The text is silent. The family, the team and the co-ordinator see the support in general. Health information is seen by the team and the co-ordinator only. Nobody else sees anything.',
      },
    },
    'inga-faser': {
      title: {
        sv: 'Inga faser och ingen längd',
        en: 'No phases and no length',
      },
      about: {
        sv: 'Texten anger varken faser eller hur länge stödet pågår. Därför blir inget försenat av att tiden går.',
        en: 'The text states neither phases nor how long the support lasts. So nothing becomes late because time passes.',
      },
    },
    'varje-dag': {
      title: {
        sv: 'Dagliga besök',
        en: 'Daily visits',
      },
      about: {
        sv: 'Takten gäller bara familjer där den har valts. Alla veckans dagar räknas. En dag utan besök visas som ovanlig och hindrar inget.',
        en: 'The rate holds only for families where it has been chosen. All days of the week count. A day without a visit is shown as unusual and hinders nothing.',
      },
      source: ['KAT-05', 'KAT-15'],
    },
    samordnaren: {
      title: {
        sv: 'Samordnaren',
        en: 'The team co-ordinator',
      },
      about: {
        sv: 'Samordnaren räknas inte till de fyra i teamet och ingår inte när två åker tillsammans. Samordnaren får besluta om undantag.',
        en: 'The team co-ordinator is not counted among the four in the team, nor when two go together. The co-ordinator may decide on exceptions.',
      },
      source: ['KAT-17', 'KAT-19'],
    },
    'vem-bedomer': {
      title: {
        sv: 'Vem som bedömer vad familjen klarar',
        en: 'Who judges what the family manages',
      },
      about: {
        sv: 'Någon i teamet eller samordnaren gör bedömningen.',
        en: 'Someone in the team or the co-ordinator makes the assessment.',
      },
      source: ['KAT-16'],
    },
    'rattslig-grund': {
      title: {
        sv: 'Rättslig grund och dokumentation',
        en: 'Legal basis and documentation',
      },
      about: {
        sv: 'Texten säger inte om insatsen ges efter behovsprövning. Genomförandet dokumenteras som vanligt.',
        en: 'The text does not say whether the intervention is given after a needs assessment. Its execution is documented as usual.',
      },
      source: ['LAW-09'],
    },
    avslut: {
      title: {
        sv: 'Avslut',
        en: 'Closing',
      },
      about: {
        sv: 'Texten säger inget om avslut. Det går alltid att avsluta och skälet skrivs alltid ned.',
        en: 'The text says nothing of closing. Closing is always possible and the reason is always written down.',
      },
    },
  },
} as const;

katrineholmMultiteam satisfies Pathway;

export default katrineholmMultiteam;
