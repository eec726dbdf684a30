// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** Trappan according to anhoriga.se: the pathway `anhoriga.trappan`, version 1.0.0. */
export const anhorigaTrappan = {
  language: 1,
  pathway: 'anhoriga.trappan',
  version: '1.0.0',
  status: 'published',
  extends: {
    pathway: 'ljusdal.trappan',
    version: '1.0.0',
    hash: '2677057668d6e1fc6b0e50f3f3ece609182ab84ec1b4a7d65f1b3b5c51597985',
  },
  title: {
    sv: 'Trappan enligt anhoriga.se',
    en: 'Trappan according to anhoriga.se',
  },
  about: {
    sv: 'Enskilda samtal med ett barn som har levt med våld i familjen. Föräldrarna träffas först. Sedan kommer barnet ensamt och samtalen går uppför tre trappsteg: kontakt, rekonstruktion och kunskap.',
    en: 'Individual talks with a child who has lived with violence in the family. The parents are met first. Then the child comes alone, and the talks go up three steps: contact, reconstruction and knowledge.',
  },
  texts: {
    TR: {
      title: {
        sv: 'Beskrivningar av Trappan: Ljusdals kommun, Ronneby kommun, anhoriga.se och Socialstyrelsens metodguide',
        en: 'Descriptions of Trappan: Ljusdal municipality, Ronneby municipality, anhoriga.se and the method guide of the National Board of Health and Welfare',
      },
    },
    LAW: {
      title: {
        sv: 'Socialtjänstlagen (2025:400)',
        en: 'Social Services Act (2025:400)',
      },
    },
  },
  subject: 'child',
  legalBasis: 'not-stated',
  documentation: 'full',
  authority: ['handlaggare'],
  principles: {
    'anpassat-material': {
      title: {
        sv: 'Materialet väljs efter barnets ålder',
        en: "The material is chosen for the child's age",
      },
      source: ['TR-8'],
    },
    'en-timme': {
      title: {
        sv: 'Varje samtal är en timme långt',
        en: 'Each talk is one hour long',
      },
      source: ['TR-5'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Insatsen i stort',
        en: 'The intervention in general',
      },
    },
    'barnets-samtal': {
      title: {
        sv: 'Barnets samtal',
        en: "The child's talks",
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
      sees: {
        general: 'always',
        'barnets-samtal': 'always',
      },
      source: ['TR-5'],
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
      source: ['TR-3'],
    },
    'utsatt-foralder': {
      kind: 'parent',
      title: {
        sv: 'Våldsutsatt förälder',
        en: 'Parent exposed to the violence',
      },
      sees: {
        general: 'always',
      },
      source: ['TR-9'],
    },
    vardnadshavare: {
      kind: 'parent',
      title: {
        sv: 'Vårdnadshavare',
        en: 'Guardian',
      },
      sees: {
        general: 'always',
      },
      source: ['TR-2'],
    },
    samtalsledare: {
      kind: 'team',
      title: {
        sv: 'Samtalsledare',
        en: 'Talk leader',
      },
      sees: {
        general: 'always',
        'barnets-samtal': 'always',
      },
      basis: 'local',
    },
    handlaggare: {
      kind: 'authority',
      title: {
        sv: 'Handläggare',
        en: 'Case officer',
      },
      sees: {
        general: 'always',
        'barnets-samtal': 'always',
      },
      source: ['TR-1'],
    },
  },
  criteria: {
    ansokan: {
      title: {
        sv: 'Insatsen är sökt hos socialtjänsten',
        en: 'The intervention has been applied for at social services',
      },
      by: ['handlaggare'],
      source: ['TR-1'],
    },
    'lugnt-och-tryggt': {
      title: {
        sv: 'Det är lugnt och tryggt hemma',
        en: 'It is calm and safe at home',
      },
      by: ['samtalsledare', 'handlaggare'],
      source: ['TR-6'],
    },
    'valdet-har-upphort': {
      title: {
        sv: 'Våldet har upphört',
        en: 'The violence has ceased',
      },
      by: ['samtalsledare', 'handlaggare'],
      source: ['TR-6'],
    },
  },
  consents: {
    samtycke: {
      kind: 'intervention',
      title: {
        sv: 'Vårdnadshavarnas samtycke till samtalen',
        en: "The guardians' consent to the talks",
      },
      givers: {
        vardnadshavare: 'all',
      },
      withoutIt: {
        sv: 'Barnet erbjuds inga samtal.',
        en: 'The child is offered no talks.',
      },
      source: ['TR-2'],
    },
  },
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
    {
      id: 'barnet-hort',
      heard: {
        role: 'barn',
        how: 'heard',
      },
      basis: 'law',
      source: ['LAW-02'],
    },
  ],
  starts: {
    'ansokan-till-socialtjansten': {
      title: {
        sv: 'Ansökan till socialtjänsten',
        en: 'Application to social services',
      },
      opens: ['foraldrarna'],
      source: ['TR-1'],
      must: [
        {
          id: 'ansokan',
          needs: {
            confirmed: 'ansokan',
          },
          source: ['TR-1'],
        },
        {
          id: 'alder',
          needs: {
            age: {
              of: 'barn',
              who: 'all',
              from: 4,
            },
          },
          source: ['TR-8'],
        },
      ],
    },
  },
  phases: {
    foraldrarna: {
      title: {
        sv: 'Föräldrarna träffas',
        en: 'The parents are met',
      },
      source: ['TR-3', 'TR-4'],
      must: [
        {
          ends: {
            all: [
              {
                done: 'foraldrasamtal',
              },
              {
                done: 'information-till-foraldrarna',
              },
            ],
          },
          automatically: true,
          source: ['TR-3', 'TR-4'],
        },
      ],
      steps: {
        foraldrasamtal: {
          title: {
            sv: 'Samtal med föräldrarna',
            en: 'Talk with the parents',
          },
          meeting: {
            form: 'talk',
          },
          source: ['TR-3'],
          contents: {
            'barnets-upplevelser': {
              title: {
                sv: 'Vad barnet har varit med om',
                en: 'What the child has been through',
              },
            },
          },
          must: [
            {
              with: {
                samtalsledare: 'one',
                'utsatt-foralder': 'one',
              },
              source: ['TR-3', 'TR-9'],
            },
            {
              times: {
                from: 1,
              },
            },
            {
              contents: ['barnets-upplevelser'],
            },
          ],
          usual: [
            {
              needs: {
                consent: 'samtycke',
              },
              title: {
                sv: 'Samtycket kommer före samtalet med föräldrarna',
                en: 'The consent comes before the talk with the parents',
              },
              source: ['TR-2', 'TR-3'],
            },
          ],
        },
        'information-till-foraldrarna': {
          title: {
            sv: 'Information till föräldrarna',
            en: 'Information to the parents',
          },
          task: {
            by: ['samtalsledare'],
            to: ['foralder'],
          },
          source: ['TR-4'],
          contents: {
            'sa-gar-samtalen-till': {
              title: {
                sv: 'Hur samtalen går till',
                en: 'How the talks are done',
              },
            },
            sekretess: {
              title: {
                sv: 'Sekretess',
                en: 'Secrecy',
              },
            },
            anmalningsskyldighet: {
              title: {
                sv: 'Skyldigheten att anmäla oro',
                en: 'The duty to report concern',
              },
            },
          },
          must: [
            {
              times: {
                from: 1,
              },
            },
            {
              contents: ['sa-gar-samtalen-till', 'sekretess', 'anmalningsskyldighet'],
            },
          ],
        },
      },
    },
    'barnets-samtal': {
      title: {
        sv: 'Samtalen med barnet',
        en: 'The talks with the child',
      },
      source: ['TR-5', 'TR-7'],
      must: [
        {
          opens: {
            all: [
              {
                consent: 'samtycke',
              },
              {
                done: 'foraldrasamtal',
              },
              {
                done: 'information-till-foraldrarna',
              },
            ],
          },
          automatically: true,
          source: ['TR-2', 'TR-3', 'TR-4'],
        },
        {
          throughout: {
            all: [
              {
                confirmed: 'lugnt-och-tryggt',
              },
              {
                confirmed: 'valdet-har-upphort',
              },
            ],
          },
          onFail: {
            stops: ['kontakt', 'rekonstruktion', 'kunskap', 'barnsamtal'],
            decide: 'handlaggare',
          },
          source: ['TR-6'],
        },
        {
          order: ['kontakt', 'rekonstruktion', 'kunskap'],
          source: ['TR-7'],
        },
      ],
      steps: {
        kontakt: {
          title: {
            sv: 'Trappsteg 1: kontakt',
            en: 'Step 1: contact',
          },
          meeting: {
            form: 'talk',
          },
          countsAs: 'barnsamtal',
          information: 'barnets-samtal',
          source: ['TR-5', 'TR-7'],
          must: [
            {
              id: 'foraldrarna',
              needs: {
                done: 'foraldrasamtal',
              },
              source: ['TR-3'],
            },
            {
              id: 'information',
              needs: {
                done: 'information-till-foraldrarna',
              },
              source: ['TR-4'],
            },
            {
              with: {
                samtalsledare: 'one',
                barn: 'one',
              },
            },
            {
              without: ['foralder', 'vardnadshavare'],
              source: ['TR-5'],
            },
            {
              times: {
                from: 1,
              },
              source: ['TR-7'],
            },
          ],
        },
        rekonstruktion: {
          title: {
            sv: 'Trappsteg 2: rekonstruktion',
            en: 'Step 2: reconstruction',
          },
          meeting: {
            form: 'talk',
          },
          countsAs: 'barnsamtal',
          information: 'barnets-samtal',
          source: ['TR-5', 'TR-7'],
          must: [
            {
              id: 'foraldrarna',
              needs: {
                done: 'foraldrasamtal',
              },
              source: ['TR-3'],
            },
            {
              id: 'information',
              needs: {
                done: 'information-till-foraldrarna',
              },
              source: ['TR-4'],
            },
            {
              with: {
                samtalsledare: 'one',
                barn: 'one',
              },
            },
            {
              without: ['foralder', 'vardnadshavare'],
              source: ['TR-5'],
            },
            {
              times: {
                from: 1,
              },
              source: ['TR-7'],
            },
          ],
        },
        kunskap: {
          title: {
            sv: 'Trappsteg 3: kunskap',
            en: 'Step 3: knowledge',
          },
          meeting: {
            form: 'talk',
          },
          countsAs: 'barnsamtal',
          information: 'barnets-samtal',
          source: ['TR-5', 'TR-7'],
          must: [
            {
              id: 'foraldrarna',
              needs: {
                done: 'foraldrasamtal',
              },
              source: ['TR-3'],
            },
            {
              id: 'information',
              needs: {
                done: 'information-till-foraldrarna',
              },
              source: ['TR-4'],
            },
            {
              with: {
                samtalsledare: 'one',
                barn: 'one',
              },
            },
            {
              without: ['foralder', 'vardnadshavare'],
              source: ['TR-5'],
            },
            {
              times: {
                from: 1,
              },
              source: ['TR-7'],
            },
          ],
        },
        barnsamtal: {
          title: {
            sv: 'Enskilt samtal med barnet',
            en: 'Individual talk with the child',
          },
          about: {
            sv: 'Samtalen på alla tre trappstegen räknas hit. Steget används självt när ett samtal hör till mer än ett trappsteg.',
            en: 'The talks of all three steps count here. It is used by itself when a talk belongs to more than one step.',
          },
          meeting: {
            form: 'talk',
          },
          information: 'barnets-samtal',
          source: ['TR-5'],
          must: [
            {
              id: 'samtycke',
              needs: {
                consent: 'samtycke',
              },
              source: ['TR-2'],
            },
            {
              id: 'foraldrarna',
              needs: {
                done: 'foraldrasamtal',
              },
              source: ['TR-3'],
            },
            {
              id: 'information',
              needs: {
                done: 'information-till-foraldrarna',
              },
              source: ['TR-4'],
            },
            {
              with: {
                samtalsledare: 'one',
                barn: 'one',
              },
            },
            {
              without: ['foralder', 'vardnadshavare'],
              source: ['TR-5'],
            },
            {
              times: {
                from: 3,
                to: 8,
              },
              source: ['TR-5', 'TR-9'],
            },
          ],
        },
      },
    },
  },
  steps: {
    orosanmalan: {
      title: {
        sv: 'Orosanmälan',
        en: 'Report of concern',
      },
      task: {
        by: ['samtalsledare'],
      },
      source: ['TR-4', 'TR-6'],
      may: [
        {
          prompt: {
            sv: 'Det är inte lugnt och tryggt hemma. Ta ställning till en orosanmälan',
            en: 'It is not calm and safe at home. Consider a report of concern',
          },
          while: {
            not: {
              all: [
                {
                  confirmed: 'lugnt-och-tryggt',
                },
                {
                  confirmed: 'valdet-har-upphort',
                },
              ],
            },
          },
          source: ['TR-4', 'TR-6'],
        },
      ],
    },
    'vidare-till-psykoterapi': {
      title: {
        sv: 'Hjälp vidare till psykoterapi',
        en: 'Help on to psychotherapy',
      },
      task: {
        by: ['samtalsledare', 'handlaggare'],
        to: ['barn'],
      },
      source: ['TR-10'],
    },
  },
  outcomes: {
    genomford: {
      title: {
        sv: 'Samtalen är genomförda',
        en: 'The talks are completed',
      },
      source: ['TR-5', 'TR-7'],
      must: [
        {
          id: 'antal-samtal',
          needs: {
            done: 'barnsamtal',
          },
          source: ['TR-5'],
        },
        {
          id: 'alla-trappsteg',
          needs: {
            all: [
              {
                done: 'kontakt',
              },
              {
                done: 'rekonstruktion',
              },
              {
                done: 'kunskap',
              },
            ],
          },
          source: ['TR-7'],
        },
      ],
    },
    avbrutna: {
      title: {
        sv: 'Samtalen avslutas i förtid',
        en: 'The talks end early',
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
    'ett-arende-per-barn': {
      title: {
        sv: 'Varje barn har ett eget ärende',
        en: 'Each child has a case of its own',
      },
      about: {
        sv: 'Samtalen är enskilda. Syskon har var sin serie, med sitt eget antal samtal och sitt eget avslut.',
        en: 'The talks are individual. Siblings have a series each, with their own number of talks and their own closing.',
      },
      source: ['TR-12'],
      basis: 'local',
    },
    'samtalen-per-trappsteg': {
      title: {
        sv: 'Hur många samtal som hör till varje trappsteg',
        en: 'How many talks belong to each step',
      },
      about: {
        sv: 'Texterna säger det inte. Varje trappsteg har minst ett samtal och ordningen hålls. Bara summan har ett spann.',
        en: 'The texts do not say. Each step has at least one talk and the order is kept. Only the sum has a range.',
      },
      source: ['TR-11'],
      basis: 'local',
    },
    varianter: {
      title: {
        sv: 'Ronneby och anhoriga.se beskriver andra antal',
        en: 'Ronneby and anhoriga.se describe other numbers',
      },
      about: {
        sv: 'De är varianter av den här insatsen och skiljer sig bara i antalet samtal och i vilken förälder som träffas först.',
        en: 'They are variants of this pathway and differ only in the number of talks and in which parent is met first.',
      },
      source: ['TR-9'],
      basis: 'local',
    },
    'vilka-vardnadshavare': {
      title: {
        sv: 'Vem som samtycker',
        en: 'Who consents',
      },
      about: {
        sv: 'Texterna säger vårdnadshavare och inte om det räcker med en. Här samtycker var och en.',
        en: 'The texts say guardian, and not whether one is enough. Here each of them consents.',
      },
      source: ['TR-2'],
      basis: 'local',
    },
    'samtycket-forst': {
      title: {
        sv: 'Samtycket kommer före samtalet med föräldrarna',
        en: 'The consent comes before the talk with the parents',
      },
      about: {
        sv: 'Har föräldrarna träffats dessförinnan räknas samtalet och visas som ovanligt. Barnet erbjuds ändå inget före samtycket.',
        en: 'If the parents were met before it, the talk counts and is shown as unusual. The child is still offered nothing before the consent.',
      },
      source: ['TR-2', 'TR-3'],
      basis: 'local',
    },
    'inte-tryggt-hemma': {
      title: {
        sv: 'När det inte är lugnt och tryggt hemma',
        en: 'When it is not calm and safe at home',
      },
      about: {
        sv: 'Samtalen stannar och en orosanmälan föreslås. När tryggheten är tillbaka fortsätter serien där den var. Ingenting avslutas av sig självt.',
        en: 'The talks stop and a report of concern is suggested. When it is safe again the series goes on where it was. Nothing closes by itself.',
      },
      source: ['TR-4', 'TR-6'],
      basis: 'local',
    },
    'rattslig-grund': {
      title: {
        sv: 'Rättslig grund och dokumentation',
        en: 'Legal basis and documentation',
      },
      about: {
        sv: 'Texterna säger att insatsen söks men nämner ingen paragraf. Genomförandet dokumenteras som vanligt.',
        en: 'The texts say that the intervention is applied for but name no section of law. Its execution is documented as usual.',
      },
      source: ['TR-1', 'LAW-09'],
      basis: 'local',
    },
    'vem-far-se-vad': {
      title: {
        sv: 'Vem som får se vad',
        en: 'Who may see what',
      },
      about: {
        sv: 'Texterna säger inget. Föräldrar och vårdnadshavare ser insatsen i stort. Barnets samtal ser barnet, samtalsledaren och handläggaren.',
        en: "The texts are silent. Parents and guardians see the intervention in general. The child's talks are seen by the child, the talk leader and the case officer.",
      },
      source: ['TR-4'],
      basis: 'local',
    },
    'andra-avslut': {
      title: {
        sv: 'Andra avslut',
        en: 'Other ends',
      },
      about: {
        sv: 'Texterna beskriver bara att samtalen genomförs. Det går alltid att avsluta i förtid, med ett skäl.',
        en: 'The texts only describe that the talks are completed. It is always possible to end early, with a reason.',
      },
      basis: 'local',
    },
  },
} as const;

anhorigaTrappan satisfies Pathway;

export default anhorigaTrappan;
