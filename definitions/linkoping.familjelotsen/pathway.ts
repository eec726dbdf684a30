// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** The family navigator: the pathway `linkoping.familjelotsen`, version 1.0.0. */
export const linkopingFamiljelotsen = {
  language: 1,
  pathway: 'linkoping.familjelotsen',
  version: '1.0.0',
  status: 'published',
  title: {
    sv: 'Familjelotsen',
    en: 'The family navigator',
  },
  about: {
    sv: 'Ett familjeombud hjälper en familj med sammansatta behov att få stödet från olika verksamheter att hänga ihop. Stödet löper i linjer bredvid varandra, en för varje person och livsområde, och varje linje börjar och slutar för sig.',
    en: 'A family advocate helps a family with complex needs to make the support of different services hang together. The support runs in lines side by side, one for each person and area of life, and each line begins and ends by itself.',
  },
  source: ['LIN-15', 'LIN-16'],
  texts: {
    LIN: {
      title: {
        sv: 'Sammanfattning av utvärderingen av projektet Familjelotsen, Linköpings kommun',
        en: 'Summary of the evaluation of the family navigator project, Linköping municipality',
      },
      published: '2018-11-29',
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
  pilot: {
    title: {
      sv: 'Projekttid',
      en: 'Project period',
    },
    about: {
      sv: 'Projektet pågick 2014–2017 och bekostades av en social investeringsfond som flera nämnder och sektorer stod bakom.',
      en: 'The project ran 2014–2017 and was paid for by a social investment fund shared by several committees and sectors.',
    },
    source: ['LIN-02', 'LIN-03'],
  },
  purposes: {
    'samordna-stodet': {
      title: {
        sv: 'Få det stöd som redan finns att samordnas bättre och utvecklas',
        en: 'Get the support that already exists better co-ordinated and developed',
      },
      source: ['LIN-04'],
    },
  },
  principles: {
    'familjens-behov': {
      title: {
        sv: 'Familjens behov är utgångspunkten',
        en: "The family's needs are the starting point",
      },
      source: ['LIN-08'],
    },
    helheten: {
      title: {
        sv: 'Hela situationen ses i ett sammanhang',
        en: 'The whole situation is seen together',
      },
      source: ['LIN-15'],
    },
    flexibelt: {
      title: {
        sv: 'Ombudet är flexibelt och gör det familjen inte själv rår med',
        en: 'The advocate is flexible and does what the family cannot manage itself',
      },
      source: ['LIN-12'],
    },
    'egna-losningar': {
      title: {
        sv: 'Varje familj och varje person får sin egen lösning',
        en: 'Each family and each person gets a solution of its own',
      },
      source: ['LIN-26'],
    },
  },
  figures: {
    familjer: {
      title: {
        sv: 'Familjer',
        en: 'Families',
      },
      source: ['LIN-10'],
    },
    personer: {
      title: {
        sv: 'Personer',
        en: 'Persons',
      },
      source: ['LIN-10'],
    },
    hushall: {
      title: {
        sv: 'Hushåll',
        en: 'Households',
      },
      source: ['LIN-10'],
    },
    'tid-med-familjen': {
      title: {
        sv: 'Andel av arbetstiden som är familjekontakter eller stöd till familjen vid möten',
        en: 'Share of working time that is family contacts or support to the family in meetings',
      },
      source: ['LIN-13', 'LIN-14'],
    },
    'undvikna-placeringar': {
      title: {
        sv: 'Undvikna placeringar per år, HVB och familjehem var för sig, och vem som bedömt det',
        en: 'Placements avoided per year, residential care homes and family homes apart, and who judged it',
      },
      every: 'P1Y',
      source: ['LIN-20', 'LIN-21'],
    },
    besparing: {
      title: {
        sv: 'Beräknad besparing, med period och antal familjer',
        en: 'Estimated saving, with period and number of families',
      },
      source: ['LIN-22', 'LIN-23'],
    },
    'mindre-komplext': {
      title: {
        sv: 'Familjer vars livssituation har blivit mindre komplicerad',
        en: 'Families whose life situation has become less complicated',
      },
      source: ['LIN-24'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Stödet i stort',
        en: 'The support in general',
      },
    },
    diagnos: {
      title: {
        sv: 'Diagnoser',
        en: 'Diagnoses',
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
      source: ['LIN-06'],
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
      source: ['LIN-06'],
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
      about: {
        sv: 'Familjen kan bo i flera hushåll.',
        en: 'The family may live in several households.',
      },
      includes: ['barn', 'foralder'],
      source: ['LIN-10'],
    },
    familjeombud: {
      kind: 'team',
      title: {
        sv: 'Familjeombud',
        en: 'Family advocate',
      },
      source: ['LIN-09', 'LIN-11'],
      sees: {
        general: 'always',
        diagnos: 'always',
      },
    },
    koordinator: {
      kind: 'team',
      title: {
        sv: 'Koordinator',
        en: 'Co-ordinator',
      },
      source: ['LIN-09', 'LIN-18'],
      sees: {
        general: 'always',
      },
    },
    skolstod: {
      kind: 'team',
      title: {
        sv: 'Skolstöd',
        en: 'School support',
      },
      source: ['LIN-09'],
      sees: {
        general: 'always',
      },
    },
    'stod-till-arbete': {
      kind: 'team',
      title: {
        sv: 'Stöd till arbete eller utbildning',
        en: 'Support towards work or education',
      },
      source: ['LIN-09'],
      sees: {
        general: 'always',
      },
    },
    familjelotsen: {
      kind: 'team',
      title: {
        sv: 'Familjelotsens medarbetare',
        en: 'Staff of the family navigator',
      },
      includes: ['familjeombud', 'koordinator', 'skolstod', 'stod-till-arbete'],
      source: ['LIN-09', 'LIN-18'],
    },
    'annan-verksamhet': {
      kind: 'partner',
      title: {
        sv: 'Annan verksamhet',
        en: 'Another service',
      },
      source: ['LIN-14', 'LIN-16'],
    },
    handlaggare: {
      kind: 'authority',
      title: {
        sv: 'Handläggare',
        en: 'Case officer',
      },
      source: ['LIN-07'],
      sees: {
        general: 'always',
        diagnos: 'always',
      },
    },
  },
  team: {
    title: {
      sv: 'Familjelotsen',
      en: 'The family navigator',
    },
    roles: ['familjeombud', 'koordinator', 'skolstod', 'stod-till-arbete'],
    source: ['LIN-09'],
    competences: {
      'komplexa-problem': {
        title: {
          sv: 'Reder ut problem som hänger ihop med varandra',
          en: 'Sorts out problems that hang together',
        },
        source: ['LIN-25'],
      },
      'familjens-helhet': {
        title: {
          sv: 'Överblick över hela familjens situation',
          en: "Overview of the whole family's situation",
        },
        source: ['LIN-27'],
      },
      'samhallets-helhet': {
        title: {
          sv: 'Överblick över samhället, framför allt socialtjänsten',
          en: 'Overview of society, above all the social services',
        },
        source: ['LIN-28'],
      },
    },
  },
  themes: {
    vardag: {
      title: {
        sv: 'Vardag',
        en: 'Everyday life',
      },
      source: ['LIN-17'],
    },
    skola: {
      title: {
        sv: 'Skola',
        en: 'School',
      },
      source: ['LIN-17'],
    },
    fritid: {
      title: {
        sv: 'Fritid',
        en: 'Leisure',
      },
      source: ['LIN-17'],
    },
    arbete: {
      title: {
        sv: 'Arbete',
        en: 'Work',
      },
      source: ['LIN-17'],
    },
    sysselsattning: {
      title: {
        sv: 'Sysselsättning',
        en: 'Occupation',
      },
      source: ['LIN-17'],
    },
  },
  criteria: {
    'sammansatta-behov': {
      title: {
        sv: 'Familjen har sammansatta behov',
        en: 'The family has complex needs',
      },
      by: ['handlaggare'],
      source: ['LIN-05'],
    },
    'diagnos-barn': {
      title: {
        sv: 'Neuropsykiatrisk diagnos hos ett barn',
        en: 'Neuropsychiatric diagnosis in a child',
      },
      by: ['handlaggare'],
      information: 'diagnos',
      source: ['LIN-06'],
    },
    'diagnos-foralder': {
      title: {
        sv: 'Neuropsykiatrisk diagnos hos en förälder',
        en: 'Neuropsychiatric diagnosis in a parent',
      },
      by: ['handlaggare'],
      information: 'diagnos',
      source: ['LIN-06'],
    },
    'kand-av-socialtjansten': {
      title: {
        sv: 'Familjen är redan aktuell hos socialtjänsten',
        en: 'The family is already known to social services',
      },
      by: ['handlaggare'],
      source: ['LIN-07'],
    },
  },
  must: [
    {
      throughout: {
        people: {
          role: 'familjeombud',
          from: 1,
          to: 1,
        },
      },
      title: {
        sv: 'En och samma person är familjens ombud i alla hushåll',
        en: "One and the same person is the family's advocate in all households",
      },
      onFail: {
        decide: 'handlaggare',
      },
      source: ['LIN-10', 'LIN-11'],
      basis: 'local',
    },
  ],
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
    ingang: {
      title: {
        sv: 'Familjen får en familjelots',
        en: 'The family gets a family navigator',
      },
      must: [
        {
          id: 'behov',
          needs: {
            confirmed: 'sammansatta-behov',
          },
          source: ['LIN-05'],
        },
        {
          id: 'diagnos',
          needs: {
            any: [
              {
                confirmed: 'diagnos-barn',
              },
              {
                confirmed: 'diagnos-foralder',
              },
            ],
          },
          source: ['LIN-06'],
        },
        {
          id: 'kand',
          needs: {
            confirmed: 'kand-av-socialtjansten',
          },
          source: ['LIN-07'],
        },
      ],
    },
  },
  phases: {
    'stod-vardag': {
      title: {
        sv: 'Stöd i vardagen',
        en: 'Support in everyday life',
      },
      per: 'familj',
      source: ['LIN-17', 'LIN-26'],
      must: [
        {
          opens: {
            answered: {
              'familjens-uppdrag': 'ja',
            },
          },
          source: ['LIN-08', 'LIN-12'],
        },
      ],
      may: [
        {
          times: {
            from: 1,
          },
          basis: 'local',
        },
      ],
    },
    'stod-skola': {
      title: {
        sv: 'Stöd i skolan',
        en: 'Support in school',
      },
      per: 'familj',
      source: ['LIN-17', 'LIN-26'],
      must: [
        {
          opens: {
            answered: {
              'familjens-uppdrag': 'ja',
            },
          },
          source: ['LIN-08', 'LIN-12'],
        },
      ],
      may: [
        {
          times: {
            from: 1,
          },
          basis: 'local',
        },
      ],
      steps: {
        skolstodstillfalle: {
          title: {
            sv: 'Skolstöd',
            en: 'School support',
          },
          meeting: {
            form: 'activity',
          },
          per: 'familj',
          source: ['LIN-09'],
          must: [
            {
              with: {
                skolstod: 'one',
              },
            },
          ],
        },
      },
    },
    'stod-fritid': {
      title: {
        sv: 'Stöd på fritiden',
        en: 'Support in leisure',
      },
      per: 'familj',
      source: ['LIN-17', 'LIN-26'],
      must: [
        {
          opens: {
            answered: {
              'familjens-uppdrag': 'ja',
            },
          },
          source: ['LIN-08', 'LIN-12'],
        },
      ],
      may: [
        {
          times: {
            from: 1,
          },
          basis: 'local',
        },
      ],
    },
    'stod-arbete': {
      title: {
        sv: 'Stöd kring arbete',
        en: 'Support around work',
      },
      per: 'foralder',
      source: ['LIN-17', 'LIN-26'],
      must: [
        {
          opens: {
            answered: {
              'familjens-uppdrag': 'ja',
            },
          },
          source: ['LIN-08', 'LIN-12'],
        },
      ],
      may: [
        {
          times: {
            from: 1,
          },
          basis: 'local',
        },
      ],
      steps: {
        'stod-till-arbete-tillfalle': {
          title: {
            sv: 'Stöd till arbete eller utbildning',
            en: 'Support towards work or education',
          },
          meeting: {
            form: 'activity',
          },
          per: 'foralder',
          source: ['LIN-09'],
          must: [
            {
              with: {
                'stod-till-arbete': 'one',
              },
            },
          ],
        },
      },
    },
    'stod-sysselsattning': {
      title: {
        sv: 'Stöd kring sysselsättning',
        en: 'Support around occupation',
      },
      per: 'foralder',
      source: ['LIN-17', 'LIN-26'],
      must: [
        {
          opens: {
            answered: {
              'familjens-uppdrag': 'ja',
            },
          },
          source: ['LIN-08', 'LIN-12'],
        },
      ],
      may: [
        {
          times: {
            from: 1,
          },
          basis: 'local',
        },
      ],
    },
  },
  steps: {
    'familjens-uppdrag': {
      title: {
        sv: 'Familjens uppdrag till ombudet',
        en: "The family's mandate to the advocate",
      },
      answer: {
        from: ['familj'],
        options: {
          ja: {
            title: {
              sv: 'Familjen ger uppdraget',
              en: 'The family gives the mandate',
            },
          },
          nej: {
            title: {
              sv: 'Familjen ger inte uppdraget eller tar tillbaka det',
              en: 'The family does not give the mandate or takes it back',
            },
          },
        },
      },
      source: ['LIN-12'],
    },
    familjekontakt: {
      title: {
        sv: 'Kontakt med familjen',
        en: 'Contact with the family',
      },
      meeting: {
        form: 'contact',
      },
      themes: ['vardag', 'skola', 'fritid', 'arbete', 'sysselsattning'],
      source: ['LIN-13', 'LIN-14'],
      must: [
        {
          with: {
            familjelotsen: 'one',
            familj: 'one',
          },
        },
      ],
    },
    'stod-vid-mote': {
      title: {
        sv: 'Följer med familjen till möte hos annan verksamhet',
        en: 'Goes with the family to a meeting with another service',
      },
      about: {
        sv: 'Räknas också som kontakt med familjen, med samma tid.',
        en: 'Also counts as contact with the family, with the same time.',
      },
      meeting: {
        form: 'meeting',
      },
      countsAs: 'familjekontakt',
      themes: ['vardag', 'skola', 'fritid', 'arbete', 'sysselsattning'],
      source: ['LIN-14'],
      must: [
        {
          with: {
            familjelotsen: 'one',
            familj: 'one',
          },
        },
      ],
      usual: [
        {
          id: 'verksamheten',
          with: {
            'annan-verksamhet': 'one',
          },
        },
      ],
    },
    samordning: {
      title: {
        sv: 'Samordning av insatser från flera håll',
        en: 'Co-ordination of interventions from several sides',
      },
      task: {
        by: ['familjeombud', 'koordinator'],
        to: ['annan-verksamhet', 'familj'],
      },
      source: ['LIN-16'],
    },
    'egen-losning': {
      title: {
        sv: 'Lösning för en person',
        en: 'Solution for a person',
      },
      task: {
        by: ['familjelotsen'],
        to: ['familj'],
      },
      per: 'familj',
      source: ['LIN-26'],
    },
  },
  outcomes: {
    avslut: {
      title: {
        sv: 'Familjelotsens stöd avslutas',
        en: 'The support of the family navigator is closed',
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
        sv: 'Texten säger inget. Familjen och Familjelotsens medarbetare ser stödet i stort. Diagnoser ser bara handläggaren och ombudet, så att ingen i familjen får veta en annans diagnos här. Andra verksamheter ser inget.',
        en: "The text is silent. The family and the staff of the family navigator see the support in general. Diagnoses are seen by the case officer and the advocate only, so that nobody in the family learns another's diagnosis here. Other services see nothing.",
      },
    },
    linjer: {
      title: {
        sv: 'Stödlinjer i stället för faser',
        en: 'Support lines instead of phases',
      },
      about: {
        sv: 'Texten har inga faser. Livsområdena är linjer utan inbördes ordning. Arbete och sysselsättning gäller föräldrar. En linje kan öppnas igen.',
        en: 'The text has no phases. The areas of life are lines in no order. Work and occupation concern parents. A line may be opened again.',
      },
      source: ['LIN-17'],
    },
    'ett-ombud': {
      title: {
        sv: 'Ett ombud per familj',
        en: 'One advocate per family',
      },
      about: {
        sv: 'Att varje familj har ett ombud framgår av annat material om projektet. Här gäller det familjen i alla dess hushåll.',
        en: 'That every family has one advocate is known from other material on the project. Here it holds for the family in all its households.',
      },
      source: ['LIN-10', 'LIN-11'],
    },
    'ombud-och-koordinator': {
      title: {
        sv: 'Ombud och koordinator',
        en: 'Advocate and co-ordinator',
      },
      about: {
        sv: 'De är olika funktioner. En familj behöver inte ha alla delar av stödet.',
        en: 'They are different functions. A family need not have all components of the support.',
      },
      source: ['LIN-09', 'LIN-18'],
    },
    'familjens-uppdrag': {
      title: {
        sv: 'Familjens uppdrag och myndighetens',
        en: "The family's mandate and the authority's",
      },
      about: {
        sv: 'Familjens ja till ombudet är varken ett beslut eller ett samtycke till informationsutbyte. Familjen kan ta tillbaka det.',
        en: "The family's yes to the advocate is neither a decision nor a consent to exchange information. The family may take it back.",
      },
      source: ['LIN-12'],
    },
    'redan-aktuell': {
      title: {
        sv: 'Redan aktuell hos socialtjänsten',
        en: 'Already known to social services',
      },
      about: {
        sv: 'Handläggaren intygar det.',
        en: 'The case officer confirms it.',
      },
      source: ['LIN-07'],
    },
    'rattslig-grund': {
      title: {
        sv: 'Rättslig grund och dokumentation',
        en: 'Legal basis and documentation',
      },
      about: {
        sv: 'Texten säger inte om insatsen ges efter behovsprövning. Efterföljaren Familjelänken är en annan insats. Genomförandet dokumenteras som vanligt.',
        en: 'The text does not say whether the intervention is given after a needs assessment. The successor Familjelänken is another intervention. Execution is documented as usual.',
      },
      source: ['LAW-09'],
    },
    'projektet-ar-slut': {
      title: {
        sv: 'Projektet är avslutat',
        en: 'The project has ended',
      },
      about: {
        sv: 'Projekttiden hör till definitionen och stänger inga pågående ärenden.',
        en: 'The project period belongs to the definition and closes no open case.',
      },
      source: ['LIN-02'],
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

linkopingFamiljelotsen satisfies Pathway;

export default linkopingFamiljelotsen;
