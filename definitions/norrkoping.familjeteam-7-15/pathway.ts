// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** Family team 7–15: the pathway `norrkoping.familjeteam-7-15`, version 1.0.0. */
export const norrkopingFamiljeteam715 = {
  language: 1,
  pathway: 'norrkoping.familjeteam-7-15',
  version: '1.0.0',
  status: 'published',
  title: {
    sv: 'Familjeteam 7–15',
    en: 'Family team 7–15',
  },
  about: {
    sv: 'Familjebehandling i öppenvård för familjer med barn och ungdomar som är 7–15 år, efter beslut om bistånd.',
    en: 'Family treatment in open care for families with children and young people aged 7–15, after a decision on assistance.',
  },
  texts: {
    NOR: {
      title: {
        sv: 'Verksamhetsbeskrivning enligt LOKE, Familjeteam 7–15, Norrköpings kommun',
        en: 'Description of the service according to LOKE, Family team 7–15, Norrköping municipality',
      },
    },
    LAW: {
      title: {
        sv: 'Socialtjänstlagen och närliggande lagar',
        en: 'The Social Services Act and related acts',
      },
    },
  },
  subject: 'family',
  zone: 'Europe/Stockholm',
  legalBasis: 'sol-11-1',
  documentation: 'full',
  authority: ['enhetschef', 'handlaggare'],
  purposes: {
    forandring: {
      title: {
        sv: 'Familjen ska få möjlighet att ändra sina beteenden och få bättre relationer',
        en: 'The family is to get a chance to change its behaviour and improve its relations',
      },
      source: ['NOR-09'],
    },
    'gemensamt-mal-forandrat': {
      title: {
        sv: 'Gemensamt mål för alla familjer: det har blivit bättre, både i beteenden och i relationer',
        en: 'Common goal for all families: things have become better, in behaviour and in relations',
      },
      source: ['NOR-75', 'NOR-78'],
    },
    'gemensamt-mal-vidmakthallet': {
      title: {
        sv: 'Gemensamt mål för alla familjer: det som blivit bättre håller i sig',
        en: 'Common goal for all families: what has become better lasts',
      },
      source: ['NOR-79'],
    },
    'fungerande-vardag': {
      title: {
        sv: 'Vardagen fungerar för familjen',
        en: 'Everyday life works for the family',
      },
      source: ['NOR-80'],
    },
  },
  principles: {
    'barnets-behov': {
      title: {
        sv: 'Arbetet utgår från barnets behov och har dem i centrum hela vägen',
        en: "The work starts from the child's needs and keeps them at the centre throughout",
      },
      source: ['NOR-10', 'NOR-20'],
    },
    'systemiskt-perspektiv': {
      title: {
        sv: 'Teamet ser familjen som ett system',
        en: 'The team sees the family as a system',
      },
      source: ['NOR-21'],
    },
    'hela-familjen': {
      title: {
        sv: 'Alla i familjen behöver vara med i arbetet',
        en: 'Everyone in the family needs to be part of the work',
      },
      source: ['NOR-22'],
    },
    'val-av-plats': {
      title: {
        sv: 'Vad samtalet eller aktiviteten ska leda till, och vad familjen vill, får i stor utsträckning avgöra var man ses',
        en: 'What the talk or activity is for, and what the family wants, largely decide where to meet',
      },
      source: ['NOR-33'],
    },
    'latt-att-na': {
      title: {
        sv: 'Familjer och samarbetspartner når lätt behandlarna under arbetstid',
        en: 'Families and partners reach the practitioners easily during working hours',
      },
      source: ['NOR-86', 'NOR-87', 'NOR-111'],
    },
    'ingen-eftervard': {
      title: {
        sv: 'Teamet har ingen organiserad eftervård',
        en: 'The team has no organised aftercare',
      },
      source: ['NOR-83'],
    },
  },
  figures: {
    'ratt-malgrupp': {
      title: {
        sv: 'Når teamet den målgrupp som det är till för?',
        en: 'Does the team reach the target group it is meant for?',
      },
      source: ['NOR-89'],
    },
    'vad-som-gors': {
      title: {
        sv: 'Vad görs i uppdragen för att målen ska nås?',
        en: 'What is done in the assignments so that the goals are reached?',
      },
      source: ['NOR-90'],
    },
    halvarsstatistik: {
      title: {
        sv: 'Statistik ur journalsystemet',
        en: 'Statistics from the case record system',
      },
      every: 'P6M',
      source: ['NOR-91'],
    },
    'brukarenkatens-svar': {
      title: {
        sv: 'Vad familjerna tycker om behandlarna och insatsen: bland annat bemötande, kompetens, arbetssätt och hur lätta de är att nå',
        en: 'What the families think of the practitioners and the intervention: among other things availability, manner, way of working and competence',
      },
      source: ['NOR-97', 'NOR-98'],
    },
  },
  agencies: {
    myndighet: {
      title: {
        sv: 'Socialkontorets myndighetsutövning',
        en: 'Social services, the authority side',
      },
    },
    familjeteamet: {
      title: {
        sv: 'Familjeteamet (utförare)',
        en: 'The family team (provider)',
      },
    },
    skolan: {
      title: {
        sv: 'Skolan',
        en: 'The school',
      },
    },
    'barn-och-ungdomspsykiatrin': {
      title: {
        sv: 'Barn- och ungdomspsykiatrin',
        en: 'Child and adolescent psychiatry',
      },
    },
    arbetsmarknadskontoret: {
      title: {
        sv: 'Arbetsmarknads- och vuxenutbildningskontoret',
        en: 'The office for employment and adult education',
      },
    },
    'vard-och-omsorgskontoret': {
      title: {
        sv: 'Vård- och omsorgskontoret',
        en: 'The office for health and social care',
      },
    },
  },
  information: {
    general: {
      title: {
        sv: 'Insatsen i stort',
        en: 'The intervention in general',
      },
    },
    plan: {
      title: {
        sv: 'Genomförandeplan och mål',
        en: 'Implementation plan and goals',
      },
    },
    'enskilda-samtal': {
      title: {
        sv: 'Enskilda samtal',
        en: 'Individual talks',
      },
    },
    skattningar: {
      title: {
        sv: 'Skattningar per person',
        en: 'Ratings per person',
      },
    },
    'arendestod-handledning': {
      title: {
        sv: 'Ärendestöd och handledning',
        en: 'Case support and supervision',
      },
    },
  },
  roles: {
    barn: {
      kind: 'child',
      title: {
        sv: 'Barn eller ungdom som insatsen gäller',
        en: 'Child or young person whom the intervention concerns',
      },
      sees: {
        general: 'always',
        plan: 'always',
      },
      source: ['NOR-11', 'NOR-24'],
    },
    foralder: {
      kind: 'parent',
      title: {
        sv: 'Förälder',
        en: 'Parent',
      },
      sees: {
        general: 'always',
        plan: 'always',
      },
      source: ['NOR-24'],
    },
    syskon: {
      kind: 'child',
      title: {
        sv: 'Syskon',
        en: 'Sibling',
      },
      source: ['NOR-25'],
    },
    familjemedlem: {
      kind: 'person',
      title: {
        sv: 'Annan familjemedlem',
        en: 'Other family member',
      },
      source: ['NOR-25'],
    },
    familj: {
      kind: 'person',
      title: {
        sv: 'Familjen',
        en: 'The family',
      },
      includes: ['barn', 'foralder', 'syskon', 'familjemedlem'],
      source: ['NOR-22', 'NOR-23'],
    },
    handlaggare: {
      kind: 'authority',
      agency: 'myndighet',
      title: {
        sv: 'Handläggare',
        en: 'Case officer',
      },
      sees: {
        general: 'always',
        plan: 'always',
        'enskilda-samtal': 'always',
      },
      source: ['NOR-14', 'NOR-16'],
    },
    enhetschef: {
      kind: 'manager',
      agency: 'familjeteamet',
      title: {
        sv: 'Enhetschef',
        en: 'Head of unit',
      },
      sees: {
        general: 'always',
        plan: 'always',
        'enskilda-samtal': 'always',
      },
      basis: 'local',
    },
    behandlare: {
      kind: 'team',
      agency: 'familjeteamet',
      title: {
        sv: 'Behandlare',
        en: 'Practitioner',
      },
      includes: ['socialpedagog', 'socionom', 'beteendevetare', 'behandlingsassistent'],
      sees: {
        general: 'always',
        plan: 'always',
        'enskilda-samtal': 'always',
        skattningar: 'always',
        'arendestod-handledning': 'always',
      },
      source: ['NOR-17'],
    },
    socialpedagog: {
      kind: 'team',
      agency: 'familjeteamet',
      title: {
        sv: 'Socialpedagog',
        en: 'Social pedagogue',
      },
      sees: {
        general: 'always',
        plan: 'always',
        'enskilda-samtal': 'always',
        skattningar: 'always',
        'arendestod-handledning': 'always',
      },
      source: ['NOR-103'],
    },
    socionom: {
      kind: 'team',
      agency: 'familjeteamet',
      title: {
        sv: 'Socionom',
        en: 'Qualified social worker',
      },
      sees: {
        general: 'always',
        plan: 'always',
        'enskilda-samtal': 'always',
        skattningar: 'always',
        'arendestod-handledning': 'always',
      },
      source: ['NOR-103'],
    },
    beteendevetare: {
      kind: 'team',
      agency: 'familjeteamet',
      title: {
        sv: 'Beteendevetare',
        en: 'Behavioural scientist',
      },
      sees: {
        general: 'always',
        plan: 'always',
        'enskilda-samtal': 'always',
        skattningar: 'always',
        'arendestod-handledning': 'always',
      },
      source: ['NOR-103'],
    },
    behandlingsassistent: {
      kind: 'team',
      agency: 'familjeteamet',
      title: {
        sv: 'Behandlingsassistent',
        en: 'Treatment assistant',
      },
      sees: {
        general: 'always',
        plan: 'always',
        'enskilda-samtal': 'always',
        skattningar: 'always',
        'arendestod-handledning': 'always',
      },
      source: ['NOR-103'],
    },
    handledare: {
      kind: 'partner',
      title: {
        sv: 'Extern handledare',
        en: 'External supervisor',
      },
      source: ['NOR-107'],
    },
    skola: {
      kind: 'partner',
      agency: 'skolan',
      title: {
        sv: 'Skola',
        en: 'School',
      },
      source: ['NOR-66'],
    },
    bup: {
      kind: 'partner',
      agency: 'barn-och-ungdomspsykiatrin',
      title: {
        sv: 'BUP',
        en: 'Child and adolescent psychiatry',
      },
      source: ['NOR-66'],
    },
    'arbetsmarknad-vuxenutbildning': {
      kind: 'partner',
      agency: 'arbetsmarknadskontoret',
      title: {
        sv: 'Arbetsmarknad och vuxenutbildning',
        en: 'Employment and adult education',
      },
      source: ['NOR-66'],
    },
    'vard-omsorg': {
      kind: 'partner',
      agency: 'vard-och-omsorgskontoret',
      title: {
        sv: 'Vård och omsorg',
        en: 'Health and social care',
      },
      source: ['NOR-66'],
    },
    samverkanspart: {
      kind: 'partner',
      title: {
        sv: 'Samverkanspart',
        en: 'Collaboration partner',
      },
      includes: ['skola', 'bup', 'arbetsmarknad-vuxenutbildning', 'vard-omsorg'],
      source: ['NOR-65', 'NOR-66'],
    },
  },
  team: {
    title: {
      sv: 'Familjeteamet',
      en: 'The family team',
    },
    roles: ['socialpedagog', 'socionom', 'beteendevetare', 'behandlingsassistent'],
    size: 10,
    source: ['NOR-102', 'NOR-103'],
    competences: {
      'motiverande-samtal': {
        title: {
          sv: 'Motiverande samtal (MI)',
          en: 'Motivational interviewing (MI)',
        },
        source: ['NOR-104'],
      },
      losningsfokus: {
        title: {
          sv: 'Lösningsfokuserat arbetssätt',
          en: 'Solution-focused way of working',
        },
        source: ['NOR-104'],
      },
      natverksarbete: {
        title: {
          sv: 'Nätverksarbete',
          en: 'Network work',
        },
        source: ['NOR-104'],
      },
      pyc: {
        title: {
          sv: 'Föräldrastödsprogrammet PYC',
          en: 'The parent support programme PYC',
        },
        source: ['NOR-104'],
      },
      komet: {
        title: {
          sv: 'Föräldraprogrammet KOMET',
          en: 'The parent programme KOMET',
        },
        source: ['NOR-105'],
      },
      'psykoterapi-grund': {
        title: {
          sv: 'Grundläggande psykoterapiutbildning, steg 1',
          en: 'Basic psychotherapy training, step 1',
        },
        source: ['NOR-105'],
      },
      'vald-i-nara-relationer': {
        title: {
          sv: 'Våld i nära relationer',
          en: 'Violence in close relationships',
        },
        about: {
          sv: 'Alla behandlare i teamet har vidareutbildningen.',
          en: 'Every practitioner in the team has this further training.',
        },
        source: ['NOR-106'],
      },
    },
    usual: [
      {
        matched: 'behandlare',
        title: {
          sv: 'Behandlare väljs så att omfattning, resurser och kompetens passar det familjen behöver',
          en: 'Practitioners are chosen so that extent, resources and competence fit what the family needs',
        },
        source: ['NOR-101'],
      },
    ],
  },
  places: {
    'egna-lokaler': {
      title: {
        sv: 'Teamets lokaler',
        en: "The team's own premises",
      },
      about: {
        sv: 'Centralt läge med parkering och nära till kollektivtrafik. Samtalsrum och ett kök för aktiviteter.',
        en: 'Central, with parking and close to public transport. Talk rooms and a kitchen for activities.',
      },
      source: ['NOR-29', 'NOR-88', 'NOR-108'],
    },
    hemmet: {
      title: {
        sv: 'Hemma hos familjen',
        en: "At the family's home",
      },
      source: ['NOR-30'],
    },
    verksamhetslagenhet: {
      title: {
        sv: 'Verksamhetslägenhet',
        en: 'Activity apartment',
      },
      about: {
        sv: 'Lägenheterna finns i flera områden och hör till socialkontorets myndighetssida. Teamet får använda dem.',
        en: 'The apartments are in several areas and belong to the authority side of social services. The team may use them.',
      },
      source: ['NOR-31', 'NOR-109'],
    },
    'annan-plats': {
      title: {
        sv: 'Annan lämplig plats',
        en: 'Another suitable place',
      },
      source: ['NOR-32'],
    },
  },
  criteria: {
    svarigheter: {
      title: {
        sv: 'Barnet eller ungdomen har svårt att få vardag och relationer att fungera',
        en: 'The child or young person finds it hard to make everyday life and relations work',
      },
      by: ['handlaggare'],
      source: ['NOR-12'],
    },
    'beviljat-bistand': {
      title: {
        sv: 'Bistånd är beviljat',
        en: 'Assistance has been granted',
      },
      by: ['handlaggare'],
      source: ['NOR-13'],
    },
  },
  goals: {
    information: 'plan',
  },
  instruments: {
    familjeklimat: {
      title: {
        sv: 'Familjeklimat',
        en: 'Family climate',
      },
      about: {
        sv: 'Självskattning av stämningen i familjen, en för varje familjemedlem. Stämningen visar om arbetet går åt rätt håll.',
        en: 'Self-rating of the mood in the family, one for each member. The mood shows whether the work is on the right track.',
      },
      answers: ['familj'],
      information: 'skattningar',
      licence: {
        sv: 'Inga frågor följer med. Verksamheten ansvarar för att ha rätt att använda formuläret.',
        en: 'No items are included. The service is responsible for its right to use the form.',
      },
      source: ['NOR-52', 'NOR-53', 'NOR-54', 'NOR-94', 'NOR-95'],
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
    ors: {
      title: {
        sv: 'FIT del 1, skattning av livssituationen (ORS)',
        en: 'FIT part 1, rating of the life situation (ORS)',
      },
      answers: ['familj'],
      information: 'skattningar',
      ageFrom: 13,
      licence: {
        sv: 'Inga frågor följer med. En verksamhet behöver licens, och en elektronisk version får inte användas utan licens.',
        en: 'No items are included. A service needs a licence, and an electronic version may not be used without one.',
      },
      source: ['NOR-55', 'NOR-56'],
      scales: {
        summa: {
          title: {
            sv: 'Summa',
            en: 'Total',
          },
          range: {
            from: 0,
            to: 40,
          },
          better: 'higher',
        },
      },
    },
    cors: {
      title: {
        sv: 'FIT del 1, skattning av livssituationen för barn (CORS)',
        en: 'FIT part 1, rating of the life situation for children (CORS)',
      },
      answers: ['familj'],
      information: 'skattningar',
      ageFrom: 6,
      ageTo: 12,
      licence: {
        sv: 'Inga frågor följer med. En verksamhet behöver licens, och en elektronisk version får inte användas utan licens.',
        en: 'No items are included. A service needs a licence, and an electronic version may not be used without one.',
      },
      source: ['NOR-55', 'NOR-56'],
      scales: {
        summa: {
          title: {
            sv: 'Summa',
            en: 'Total',
          },
          range: {
            from: 0,
            to: 40,
          },
          better: 'higher',
        },
      },
    },
    srs: {
      title: {
        sv: 'FIT del 2, skattning av samtalet (SRS)',
        en: 'FIT part 2, rating of the talk (SRS)',
      },
      answers: ['familj'],
      information: 'skattningar',
      licence: {
        sv: 'Inga frågor följer med. En verksamhet behöver licens, och en elektronisk version får inte användas utan licens.',
        en: 'No items are included. A service needs a licence, and an electronic version may not be used without one.',
      },
      source: ['NOR-55', 'NOR-57'],
      scales: {
        summa: {
          title: {
            sv: 'Summa',
            en: 'Total',
          },
          range: {
            from: 0,
            to: 40,
          },
          better: 'higher',
          bands: {
            'tala-om-samtalet': {
              title: {
                sv: 'Låg skattning av samtalet',
                en: 'Low rating of the talk',
              },
              below: 36,
              norm: 'openFIT',
            },
          },
        },
      },
    },
  },
  starts: {
    ordinarie: {
      title: {
        sv: 'Ordinarie start',
        en: 'Ordinary start',
      },
      opens: ['planering'],
      source: ['NOR-14'],
      must: [
        {
          id: 'alder',
          needs: {
            age: {
              of: 'barn',
              who: 'all',
              from: 7,
              to: 15,
            },
          },
          source: ['NOR-11'],
        },
        {
          id: 'svarigheter',
          needs: {
            confirmed: 'svarigheter',
          },
          source: ['NOR-12'],
        },
        {
          id: 'beslut',
          needs: {
            confirmed: 'beviljat-bistand',
          },
          source: ['NOR-13'],
        },
      ],
    },
    skyndsam: {
      title: {
        sv: 'Skyndsamt uppdrag',
        en: 'Urgent assignment',
      },
      about: {
        sv: 'Arbetet börjar direkt, utan planeringsmöte dessförinnan.',
        en: 'The work begins at once, without a planning meeting first.',
      },
      opens: ['direktarbete'],
      source: ['NOR-34', 'NOR-36'],
      must: [
        {
          id: 'alder',
          needs: {
            age: {
              of: 'barn',
              who: 'all',
              from: 7,
              to: 15,
            },
          },
          source: ['NOR-11'],
        },
        {
          id: 'svarigheter',
          needs: {
            confirmed: 'svarigheter',
          },
          source: ['NOR-12'],
        },
        {
          id: 'beslut',
          needs: {
            confirmed: 'beviljat-bistand',
          },
          source: ['NOR-13'],
        },
      ],
    },
  },
  phases: {
    direktarbete: {
      title: {
        sv: 'Skyndsamt direktarbete',
        en: 'Urgent direct work',
      },
      source: ['NOR-35', 'NOR-36'],
      must: [
        {
          opens: {
            start: 'skyndsam',
          },
        },
        {
          ends: {
            done: 'langsiktigt-uppdrag',
          },
          automatically: true,
          source: ['NOR-39'],
        },
      ],
      usual: [
        {
          lasts: {
            about: 'P1W',
          },
          source: ['NOR-37'],
        },
      ],
      steps: {
        'direkt-kontakt': {
          title: {
            sv: 'Direkt arbete med barn och föräldrar',
            en: 'Direct work with children and parents',
          },
          meeting: {
            form: 'contact',
            places: ['egna-lokaler', 'hemmet', 'verksamhetslagenhet', 'annan-plats'],
          },
          source: ['NOR-35'],
          must: [
            {
              needs: {
                start: 'skyndsam',
              },
              source: ['NOR-35', 'NOR-36'],
            },
            {
              with: {
                behandlare: 'one',
                familj: 'one',
              },
            },
          ],
          usual: [
            {
              id: 'barn-och-foralder',
              with: {
                barn: 'one',
                foralder: 'one',
              },
            },
            {
              times: {
                from: 1,
              },
            },
          ],
        },
        'langsiktigt-uppdrag': {
          title: {
            sv: 'Uppdrag med långsiktig planering',
            en: 'Assignment with long-term planning',
          },
          task: {
            by: ['handlaggare'],
            to: ['behandlare'],
          },
          source: ['NOR-38'],
          must: [
            {
              needs: {
                start: 'skyndsam',
              },
              source: ['NOR-34', 'NOR-38'],
            },
            {
              times: {
                from: 1,
              },
            },
          ],
          usual: [
            {
              due: {
                within: 'P1W',
                from: {
                  case: 'started',
                },
              },
              while: {
                start: 'skyndsam',
              },
              escalate: {
                to: 'enhetschef',
              },
              basis: 'local',
              source: ['NOR-37', 'NOR-38'],
            },
          ],
        },
      },
    },
    planering: {
      title: {
        sv: 'Planering',
        en: 'Planning',
      },
      source: ['NOR-14'],
      must: [
        {
          opens: {
            any: [
              {
                start: 'ordinarie',
              },
              {
                done: 'langsiktigt-uppdrag',
              },
            ],
          },
          automatically: true,
          source: ['NOR-14', 'NOR-39'],
        },
        {
          ends: {
            answered: {
              'familjens-svar': 'ja',
            },
          },
          source: ['NOR-19'],
        },
      ],
      usual: [
        {
          id: 'barnet-informerat',
          heard: {
            role: 'barn',
            how: 'informed',
          },
          basis: 'law',
          source: ['LAW-02'],
        },
      ],
      steps: {
        planeringsmote: {
          title: {
            sv: 'Planeringsmöte',
            en: 'Planning meeting',
          },
          meeting: {
            form: 'meeting',
          },
          source: ['NOR-14'],
          contents: {
            forvantningar: {
              title: {
                sv: 'Förväntningar på insatsen',
                en: 'Expectations of the intervention',
              },
              source: ['NOR-15'],
            },
            forutsattningar: {
              title: {
                sv: 'Vad som krävs för att insatsen ska gå att genomföra',
                en: 'What it takes to carry the intervention out',
              },
              source: ['NOR-15'],
            },
            uppdraget: {
              title: {
                sv: 'Uppdraget',
                en: 'The assignment',
              },
              by: ['handlaggare'],
              source: ['NOR-16'],
            },
            'overgripande-mal': {
              title: {
                sv: 'Övergripande mål',
                en: 'Overall goals',
              },
              by: ['handlaggare'],
              source: ['NOR-16'],
            },
            'struktur-och-innehall': {
              title: {
                sv: 'Hur insatsen är upplagd och vad den innehåller',
                en: 'How the intervention is structured and what it contains',
              },
              by: ['behandlare'],
              source: ['NOR-17'],
            },
            samarbete: {
              title: {
                sv: 'Att arbetet bygger på samarbete',
                en: 'That the work is built on working together',
              },
              by: ['behandlare'],
              source: ['NOR-18'],
            },
          },
          must: [
            {
              with: {
                familj: 'one',
                handlaggare: 'one',
                behandlare: 'one',
              },
            },
            {
              times: {
                from: 1,
              },
            },
          ],
          usual: [
            {
              contents: [
                'forvantningar',
                'forutsattningar',
                'uppdraget',
                'overgripande-mal',
                'struktur-och-innehall',
                'samarbete',
              ],
              source: ['NOR-15', 'NOR-16', 'NOR-17', 'NOR-18'],
            },
          ],
        },
        'familjens-svar': {
          title: {
            sv: 'Familjens svar på erbjudandet',
            en: "The family's answer to the offer",
          },
          source: ['NOR-19'],
          answer: {
            from: ['familj'],
            options: {
              ja: {
                title: {
                  sv: 'Familjen har tackat ja',
                  en: 'The family has accepted the offer',
                },
                source: ['NOR-19'],
              },
              nej: {
                title: {
                  sv: 'Familjen har tackat nej',
                  en: 'The family has declined the offer',
                },
                basis: 'local',
              },
            },
          },
          must: [
            {
              needs: {
                done: 'planeringsmote',
              },
              source: ['NOR-14', 'NOR-19'],
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
    kartlaggning: {
      title: {
        sv: 'Kartläggningsfas',
        en: 'Mapping phase',
      },
      source: ['NOR-40'],
      aims: {
        relation: {
          title: {
            sv: 'Att få en relation till familjen',
            en: 'To build a relationship with the family',
          },
          source: ['NOR-42'],
        },
        tilltro: {
          title: {
            sv: 'Att visa att teamet litar på familjens vilja',
            en: "To show that the team trusts the family's will",
          },
          source: ['NOR-43'],
        },
        hopp: {
          title: {
            sv: 'Att väcka hopp om förändring',
            en: 'To raise hope of change',
          },
          source: ['NOR-44'],
        },
        forstaelse: {
          title: {
            sv: 'Att förstå familjen i sin helhet och var och en i den bättre',
            en: 'To understand the family as a whole, and each person in it, better',
          },
          source: ['NOR-48'],
        },
      },
      must: [
        {
          opens: {
            all: [
              {
                done: 'planeringsmote',
              },
              {
                answered: {
                  'familjens-svar': 'ja',
                },
              },
            ],
          },
          source: ['NOR-14', 'NOR-19', 'NOR-39'],
        },
        {
          ends: {
            all: [
              {
                done: 'genomforandeplan',
              },
              {
                goals: {
                  set: {
                    from: 1,
                  },
                },
              },
            ],
          },
          source: ['NOR-45', 'NOR-46'],
        },
      ],
      usual: [
        {
          lasts: {
            about: 'P1M',
          },
          source: ['NOR-41'],
        },
        {
          id: 'barnet-hort',
          heard: {
            role: 'barn',
            how: 'heard',
          },
          basis: 'law',
          source: ['LAW-02'],
        },
        {
          id: 'barnet-informerat',
          heard: {
            role: 'barn',
            how: 'informed',
          },
          basis: 'law',
          source: ['LAW-02'],
        },
      ],
      steps: {
        'risk-och-skyddsfaktorer': {
          title: {
            sv: 'Genomgång av risk- och skyddsfaktorer',
            en: 'Review of risk and protective factors',
          },
          task: {
            by: ['behandlare'],
          },
          source: ['NOR-49'],
          must: [
            {
              times: {
                from: 1,
              },
            },
          ],
        },
        natverkskarta: {
          title: {
            sv: 'Nätverkskarta',
            en: 'Network map',
          },
          task: {
            by: ['behandlare'],
          },
          source: ['NOR-50'],
        },
        genogram: {
          title: {
            sv: 'Genogram',
            en: 'Genogram',
          },
          task: {
            by: ['behandlare'],
          },
          source: ['NOR-50'],
        },
        genomforandeplan: {
          title: {
            sv: 'Genomförandeplan',
            en: 'Implementation plan',
          },
          plan: {
            by: ['behandlare'],
            goals: true,
          },
          information: 'plan',
          source: ['NOR-45'],
          contents: {
            mal: {
              title: {
                sv: 'Familjens egna mål',
                en: "The family's own goals",
              },
              about: {
                sv: 'Målen skiljer sig åt efter vad familjen behöver.',
                en: 'The goals differ with what the family needs.',
              },
              source: ['NOR-46', 'NOR-76', 'NOR-77'],
            },
            'vagen-dit': {
              title: {
                sv: 'Hur målen ska nås',
                en: 'How the goals are to be reached',
              },
              source: ['NOR-47'],
            },
          },
          must: [
            {
              with: {
                familj: 'one',
                behandlare: 'one',
              },
              source: ['NOR-45'],
            },
            {
              contents: ['mal', 'vagen-dit'],
              source: ['NOR-46', 'NOR-47', 'NOR-76'],
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
    behandling: {
      title: {
        sv: 'Behandlingsfas',
        en: 'Treatment phase',
      },
      source: ['NOR-40'],
      aims: {
        malen: {
          title: {
            sv: 'Att nå de mål som familjen och teamet kommit överens om',
            en: 'To reach the goals agreed with the family',
          },
          source: ['NOR-61'],
        },
      },
      must: [
        {
          opens: {
            all: [
              {
                done: 'genomforandeplan',
              },
              {
                goals: {
                  set: {
                    from: 1,
                  },
                },
              },
            ],
          },
          source: ['NOR-45', 'NOR-61'],
        },
        {
          ends: {
            all: [
              {
                count: {
                  step: 'familjesamtal',
                  since: {
                    opened: 'behandling',
                  },
                  from: 1,
                },
              },
              {
                count: {
                  step: 'enskilt-samtal-barn',
                  since: {
                    opened: 'behandling',
                  },
                  from: 1,
                },
              },
              {
                count: {
                  step: 'enskilt-samtal-foralder',
                  since: {
                    opened: 'behandling',
                  },
                  from: 1,
                },
              },
            ],
          },
          title: {
            sv: 'I behandlingen har familjen träffats samlad, och barn och föräldrar också var för sig',
            en: 'In treatment the family has been met together, and children and parents also by themselves',
          },
          source: ['NOR-62'],
        },
      ],
      usual: [
        {
          id: 'efter-kartlaggning',
          opens: {
            phase: {
              kartlaggning: ['completed', 'ended'],
            },
          },
          source: ['NOR-40'],
        },
        {
          lasts: {
            from: 'P3M',
            to: 'P12M',
          },
          source: ['NOR-60'],
        },
        {
          id: 'barnet-hort',
          heard: {
            role: 'barn',
            how: 'heard',
          },
          basis: 'law',
          source: ['LAW-02'],
        },
        {
          id: 'barnet-informerat',
          heard: {
            role: 'barn',
            how: 'informed',
          },
          basis: 'law',
          source: ['LAW-02'],
        },
      ],
      steps: {
        relationsaktivitet: {
          title: {
            sv: 'Aktivitet som stärker relationerna i familjen',
            en: 'Activity that strengthens the relations in the family',
          },
          meeting: {
            form: 'activity',
            places: ['egna-lokaler', 'hemmet', 'verksamhetslagenhet', 'annan-plats'],
          },
          countsAs: 'kontakt',
          source: ['NOR-63'],
          must: [
            {
              with: {
                behandlare: 'one',
                familj: 'one',
              },
            },
          ],
        },
        'praktiskt-arbete': {
          title: {
            sv: 'Praktiskt-pedagogiskt arbete',
            en: 'Practical pedagogical work',
          },
          meeting: {
            form: 'activity',
            places: ['egna-lokaler', 'hemmet', 'verksamhetslagenhet', 'annan-plats'],
          },
          countsAs: 'kontakt',
          source: ['NOR-64'],
          must: [
            {
              with: {
                behandlare: 'one',
                familj: 'one',
              },
            },
          ],
        },
        samverkan: {
          title: {
            sv: 'Samverkan med andra aktörer',
            en: 'Collaboration with other actors',
          },
          meeting: {
            form: 'contact',
          },
          source: ['NOR-65'],
          must: [
            {
              with: {
                behandlare: 'one',
                samverkanspart: 'one',
              },
              source: ['NOR-65', 'NOR-66'],
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
    generalisering: {
      title: {
        sv: 'Generaliseringsfas',
        en: 'Generalisation phase',
      },
      source: ['NOR-40'],
      aims: {
        vidmakthalla: {
          title: {
            sv: 'Att familjen på egen hand vidmakthåller det som blivit bättre',
            en: 'That the family maintains by itself what has become better',
          },
          source: ['NOR-70'],
        },
      },
      must: [
        {
          opens: {
            goals: {
              reached: {
                from: 1,
              },
            },
          },
          source: ['NOR-68'],
        },
      ],
      usual: [
        {
          beside: 'behandling',
          source: ['NOR-69'],
        },
        {
          lasts: {
            from: 'P1M',
            to: 'P3M',
          },
          source: ['NOR-67'],
        },
      ],
      steps: {
        sammanfattning: {
          title: {
            sv: 'Sammanfattning av arbetet med familjen',
            en: 'Summing-up of the work with the family',
          },
          meeting: {
            form: 'talk',
            places: ['egna-lokaler', 'hemmet', 'verksamhetslagenhet', 'annan-plats'],
          },
          countsAs: 'kontakt',
          source: ['NOR-71'],
          contents: {
            framgangar: {
              title: {
                sv: 'Framgångar',
                en: 'Successes',
              },
              source: ['NOR-71'],
            },
            svarigheter: {
              title: {
                sv: 'Svårigheter',
                en: 'Difficulties',
              },
              source: ['NOR-71'],
            },
            framtiden: {
              title: {
                sv: 'Framtiden och hur familjen kan möta det som blir svårt',
                en: 'The future and how the family can meet what becomes hard',
              },
              source: ['NOR-72'],
            },
          },
          must: [
            {
              with: {
                behandlare: 'one',
                familj: 'one',
              },
            },
            {
              contents: ['framgangar', 'svarigheter', 'framtiden'],
              source: ['NOR-71', 'NOR-72'],
            },
            {
              times: {
                from: 1,
              },
            },
          ],
        },
        'avslutande-mote': {
          title: {
            sv: 'Avslutande möte',
            en: 'Closing meeting',
          },
          meeting: {
            form: 'meeting',
          },
          source: ['NOR-74'],
          must: [
            {
              with: {
                familj: 'one',
                handlaggare: 'one',
                behandlare: 'one',
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
    kontakt: {
      title: {
        sv: 'Samtal eller aktivitet med familjen',
        en: 'Talk or activity with the family',
      },
      about: {
        sv: 'Alla samtal och aktiviteter räknas hit. Steget används självt när familjen träffas i någon annan sammansättning.',
        en: 'Every talk and activity counts here. The step is used by itself when the family is met in some other combination.',
      },
      meeting: {
        form: 'contact',
        places: ['egna-lokaler', 'hemmet', 'verksamhetslagenhet', 'annan-plats'],
      },
      source: ['NOR-25'],
      must: [
        {
          needs: {
            answered: {
              'familjens-svar': 'ja',
            },
          },
          source: ['NOR-19'],
        },
        {
          with: {
            behandlare: 'one',
            familj: 'one',
          },
        },
      ],
      usual: [
        {
          dose: {
            to: 3,
            per: 'P1W',
            reading: 'calendar',
          },
          title: {
            sv: 'Som tätast två till tre gånger i veckan',
            en: 'At most two to three times a week',
          },
          source: ['NOR-26', 'NOR-27'],
        },
        {
          every: {
            period: 'P2W',
            reading: 'since-last',
            from: {
              opened: 'kartlaggning',
            },
          },
          title: {
            sv: 'Som glesast en gång varannan vecka',
            en: 'At least once every two weeks',
          },
          source: ['NOR-26', 'NOR-28'],
        },
      ],
    },
    familjesamtal: {
      title: {
        sv: 'Samtal eller aktivitet med hela familjen',
        en: 'Talk or activity with the whole family',
      },
      meeting: {
        form: 'talk',
        places: ['egna-lokaler', 'hemmet', 'verksamhetslagenhet', 'annan-plats'],
      },
      countsAs: 'kontakt',
      source: ['NOR-23', 'NOR-62'],
      must: [
        {
          needs: {
            answered: {
              'familjens-svar': 'ja',
            },
          },
          source: ['NOR-19'],
        },
        {
          with: {
            behandlare: 'one',
            familj: 'one',
          },
        },
      ],
      usual: [
        {
          id: 'hela-familjen',
          with: {
            familj: 'all',
          },
          source: ['NOR-22', 'NOR-23'],
        },
      ],
    },
    'enskilt-samtal-barn': {
      title: {
        sv: 'Enskilt samtal med barn eller ungdom',
        en: 'Individual talk with a child or young person',
      },
      meeting: {
        form: 'talk',
        places: ['egna-lokaler', 'hemmet', 'verksamhetslagenhet', 'annan-plats'],
      },
      countsAs: 'kontakt',
      information: 'enskilda-samtal',
      source: ['NOR-24', 'NOR-62'],
      must: [
        {
          needs: {
            answered: {
              'familjens-svar': 'ja',
            },
          },
          source: ['NOR-19'],
        },
        {
          with: {
            behandlare: 'one',
            barn: 'one',
          },
        },
        {
          without: ['foralder'],
        },
      ],
    },
    'enskilt-samtal-foralder': {
      title: {
        sv: 'Enskilt samtal med förälder',
        en: 'Individual talk with a parent',
      },
      meeting: {
        form: 'talk',
        places: ['egna-lokaler', 'hemmet', 'verksamhetslagenhet', 'annan-plats'],
      },
      countsAs: 'kontakt',
      information: 'enskilda-samtal',
      source: ['NOR-24', 'NOR-62'],
      must: [
        {
          needs: {
            answered: {
              'familjens-svar': 'ja',
            },
          },
          source: ['NOR-19'],
        },
        {
          with: {
            behandlare: 'one',
            foralder: 'one',
          },
        },
        {
          without: ['barn', 'syskon'],
        },
      ],
    },
    uppfoljning: {
      title: {
        sv: 'Uppföljning med familj och handläggare',
        en: 'Follow-up with family and case officer',
      },
      about: {
        sv: 'Görs löpande, för att se om målen i genomförandeplanen nås. Något bestämt mellanrum är inte angivet.',
        en: 'Done continuously, to see whether the goals of the implementation plan are being reached. No interval is given.',
      },
      meeting: {
        form: 'meeting',
      },
      source: ['NOR-92', 'NOR-93'],
      must: [
        {
          with: {
            familj: 'one',
            handlaggare: 'one',
            behandlare: 'one',
          },
          source: ['NOR-92'],
        },
      ],
    },
    'familjeklimat-skattning': {
      title: {
        sv: 'Skattning med Familjeklimat',
        en: 'Rating with Family climate',
      },
      measure: {
        instrument: 'familjeklimat',
        of: ['familj'],
      },
      information: 'skattningar',
      source: ['NOR-51', 'NOR-52', 'NOR-58', 'NOR-59', 'NOR-94'],
    },
    'ors-skattning': {
      title: {
        sv: 'Skattning av livssituationen',
        en: 'Rating of the life situation',
      },
      measure: {
        instrument: 'ors',
        of: ['familj'],
      },
      information: 'skattningar',
      source: ['NOR-55', 'NOR-56', 'NOR-58', 'NOR-59'],
    },
    'cors-skattning': {
      title: {
        sv: 'Skattning av livssituationen, barn',
        en: 'Rating of the life situation, children',
      },
      measure: {
        instrument: 'cors',
        of: ['familj'],
      },
      information: 'skattningar',
      source: ['NOR-55', 'NOR-56', 'NOR-58', 'NOR-59'],
    },
    'srs-skattning': {
      title: {
        sv: 'Skattning av samtalet',
        en: 'Rating of the talk',
      },
      measure: {
        instrument: 'srs',
        of: ['familj'],
      },
      information: 'skattningar',
      source: ['NOR-55', 'NOR-57', 'NOR-58'],
      may: [
        {
          prompt: {
            sv: 'Tala med familjen om hur samtalet upplevdes',
            en: 'Talk with the family about how the talk was experienced',
          },
          while: {
            measure: {
              instrument: 'srs',
              scale: 'summa',
              of: 'familj',
              who: 'one',
              below: 36,
            },
          },
          basis: 'local',
        },
      ],
    },
    arendestod: {
      title: {
        sv: 'Ärendestöd',
        en: 'Case support',
      },
      meeting: {
        form: 'staff',
      },
      information: 'arendestod-handledning',
      source: ['NOR-100'],
      must: [
        {
          with: {
            behandlare: 'one',
          },
        },
      ],
    },
    handledning: {
      title: {
        sv: 'Handledning med extern handledare',
        en: 'Supervision by an external supervisor',
      },
      about: {
        sv: 'Ges fortlöpande. Något bestämt mellanrum är inte angivet.',
        en: 'Given continuously. No interval is given.',
      },
      meeting: {
        form: 'staff',
      },
      information: 'arendestod-handledning',
      source: ['NOR-100', 'NOR-107'],
      must: [
        {
          with: {
            behandlare: 'one',
            handledare: 'one',
          },
          source: ['NOR-107'],
        },
      ],
    },
    brukarenkat: {
      title: {
        sv: 'Brukarenkäten lämnas ut',
        en: 'The user survey is handed out',
      },
      task: {
        by: ['behandlare'],
        to: ['familj'],
      },
      source: ['NOR-96'],
      usual: [
        {
          times: {
            to: 1,
          },
          basis: 'local',
        },
      ],
    },
  },
  outcomes: {
    'malen-uppnadda': {
      title: {
        sv: 'Alla mål i planen är uppnådda',
        en: 'All the goals of the plan are reached',
      },
      source: ['NOR-73'],
      must: [
        {
          id: 'malen',
          needs: {
            goals: {
              reached: 'all',
            },
          },
          source: ['NOR-73'],
        },
        {
          id: 'avslutande-mote',
          needs: {
            done: 'avslutande-mote',
          },
          source: ['NOR-74'],
        },
        {
          id: 'brukarenkat',
          needs: {
            done: 'brukarenkat',
          },
          source: ['NOR-96'],
        },
      ],
      usual: [
        {
          id: 'uppfoljning',
          needs: {
            done: 'uppfoljning',
          },
          source: ['NOR-92', 'NOR-93'],
        },
      ],
    },
    'tackat-nej': {
      title: {
        sv: 'Familjen tackade nej',
        en: 'The family declined the offer',
      },
      basis: 'local',
      must: [
        {
          needs: {
            answered: {
              'familjens-svar': 'nej',
            },
          },
        },
      ],
    },
    'familjen-avslutar': {
      title: {
        sv: 'Familjen vill avsluta i förtid',
        en: 'The family wants to end early',
      },
      basis: 'local',
      reason: true,
      usual: [
        {
          needs: {
            done: 'brukarenkat',
          },
          source: ['NOR-96'],
        },
      ],
    },
    flyttat: {
      title: {
        sv: 'Familjen har flyttat',
        en: 'The family has moved',
      },
      basis: 'local',
      usual: [
        {
          needs: {
            done: 'brukarenkat',
          },
          source: ['NOR-96'],
        },
      ],
    },
    'annan-insats': {
      title: {
        sv: 'En annan insats tar vid',
        en: 'Another intervention takes over',
      },
      basis: 'local',
      reason: true,
      usual: [
        {
          needs: {
            done: 'brukarenkat',
          },
          source: ['NOR-96'],
        },
      ],
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
  reentry: {
    title: {
      sv: 'Familjen får gärna återkomma',
      en: 'The family is welcome to come back',
    },
    about: {
      sv: 'Gäller om ett behov uppstår efter avslutet. Då blir det en ny insats med ett nytt beslut, inte en fortsättning på den gamla.',
      en: 'Applies if a need arises after the closing. It is then a new intervention with a new decision, not a continuation of the old one.',
    },
    source: ['NOR-81', 'NOR-82'],
  },
  decisions: {
    'rattslig-grund': {
      title: {
        sv: 'Insatsen ges efter behovsprövning, som öppenvård, enligt 11 kap. 1 § socialtjänstlagen',
        en: 'The intervention is given after a needs assessment, as open care, under chapter 11, section 1 of the Social Services Act',
      },
      about: {
        sv: 'Beskrivningens kryss har gått förlorade. Att bistånd ska vara beviljat pekar hit.',
        en: 'The ticks in the description are lost. That assistance must be granted points here.',
      },
      source: ['NOR-06', 'NOR-07', 'NOR-13'],
      basis: 'local',
    },
    'samtycke-till-insatsen': {
      title: {
        sv: 'Samtycke till insatsen prövas av myndigheten före beslutet och frågas inte om igen här',
        en: 'Consent to the intervention is dealt with by the authority before the decision and is not asked for again here',
      },
      about: {
        sv: 'Familjens ja är ett svar på erbjudandet och något annat än vårdnadshavares samtycke enligt lag.',
        en: "The family's yes is an answer to the offer, and something else than the guardians' consent under the law.",
      },
      source: ['NOR-13', 'NOR-19', 'LAW-28', 'LAW-29'],
      basis: 'local',
    },
    'alder-vid-start': {
      title: {
        sv: 'Åldern prövas bara när insatsen startar. Den som hinner fylla 16 år får vara kvar',
        en: 'Age is judged only when the intervention starts. A young person who turns 16 may stay',
      },
      source: ['NOR-11'],
      basis: 'local',
    },
    'skyndsam-start': {
      title: {
        sv: 'Efter en skyndsam start följer planeringsmöte och familjens ja när det långsiktiga uppdraget kommer',
        en: "After an urgent start, the planning meeting and the family's yes follow when the long-term assignment arrives",
      },
      about: {
        sv: 'Ungefär en vecka är ett riktmärke. Dröjer uppdraget längre visas det som ovanligt och går till enhetschefen. Ärendet stängs aldrig av sig självt.',
        en: 'About a week is a guide. If the assignment takes longer, it is shown as unusual and goes to the head of unit. The case never closes by itself.',
      },
      source: ['NOR-36', 'NOR-37', 'NOR-38', 'NOR-39'],
      basis: 'local',
    },
    'kontakternas-tathet': {
      title: {
        sv: 'Högst tre kontakter i en kalendervecka och högst fjorton dagar sedan den senaste räknas som det vanliga',
        en: 'At most three contacts in a calendar week, and at most fourteen days since the last one, count as usual',
      },
      about: {
        sv: 'Texten säger att tätheten varierar. Kontakter utanför spannet är tillåtna och visas som ovanliga. Det skyndsamma arbetet före familjens ja räknas inte.',
        en: "The text says that the frequency varies. Contacts outside the range are allowed and shown as unusual. The urgent work before the family's yes is not counted.",
      },
      source: ['NOR-26', 'NOR-27', 'NOR-28'],
      basis: 'local',
    },
    'parallella-faser': {
      title: {
        sv: 'Generaliseringen får börja vid ett uppnått mål. Behandlingen får fortsätta bredvid eller vara avslutad',
        en: 'Generalisation may begin at one reached goal. Treatment may go on beside it or be over',
      },
      source: ['NOR-68', 'NOR-69'],
      basis: 'local',
    },
    'andra-avslut': {
      title: {
        sv: 'Andra avslut än uppnådda mål finns, men de kommer inte från texten',
        en: 'There are other ends than reached goals, but they do not come from the text',
      },
      source: ['NOR-73'],
      basis: 'local',
    },
    'en-brukarenkat': {
      title: {
        sv: 'En enkät per familj, och det räcker att den lämnas ut',
        en: 'One survey per family, and handing it out is enough',
      },
      source: ['NOR-96'],
      basis: 'local',
    },
    'skattningarnas-riktning': {
      title: {
        sv: 'Mer närhet och spontanitet räknas som bättre, mer distans och kaos som sämre',
        en: 'More closeness and spontaneity count as better, more distance and chaos as worse',
      },
      source: ['NOR-54'],
      basis: 'local',
    },
    'lag-skattning-av-samtalet': {
      title: {
        sv: 'En skattning av samtalet under 36 ger en påminnelse om att tala om samtalet, aldrig ett hinder',
        en: 'A rating of the talk below 36 gives a reminder to talk about it, never an obstacle',
      },
      source: ['NOR-57'],
      basis: 'local',
    },
    'vem-far-se-vad': {
      title: {
        sv: 'Familjen ser insatsen i stort, planen och målen. Enskilda samtal och skattningar hålls inom dem som arbetar med familjen',
        en: 'The family sees the intervention in general, the plan and the goals. Individual talks and ratings are kept by those who work with the family',
      },
      about: {
        sv: 'Barn och föräldrar ska kunna tala enskilt. Handläggaren och enhetschefen ser att samtalen har hållits. Skattningar och handledning ser bara behandlarna.',
        en: 'Children and parents must be able to talk by themselves. The case officer and the head of unit see that the talks were held. Ratings and supervision are seen by the practitioners only.',
      },
      source: ['NOR-24', 'NOR-53', 'NOR-100'],
      basis: 'local',
    },
    'samverkan-och-sekretess': {
      title: {
        sv: 'Texten nämner inget samtycke vid samverkan. Samverkansparter ser därför ingenting i insatsen',
        en: 'The text names no consent for collaboration. Partners therefore see nothing of the intervention',
      },
      about: {
        sv: 'Vad som får sägas vid en kontakt prövas enligt sekretesslagen utanför insatsens regler.',
        en: 'What may be said in a contact is judged under the secrecy act, outside the rules of the pathway.',
      },
      source: ['NOR-65', 'NOR-66', 'LAW-60', 'LAW-61', 'LAW-62'],
      basis: 'local',
    },
    helgdagar: {
      title: {
        sv: 'Lokala tidsgränser flyttas inte när de infaller på en ledig dag',
        en: 'Local limits are not moved when they fall on a day off',
      },
      source: ['NOR-37'],
      basis: 'local',
    },
  },
} as const;

norrkopingFamiljeteam715 satisfies Pathway;

export default norrkopingFamiljeteam715;
