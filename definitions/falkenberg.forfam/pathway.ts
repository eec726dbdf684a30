// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** Förfam (Skolfam in preschool): the pathway `falkenberg.forfam`, version 1.0.0. */
export const falkenbergForfam = {
  language: 1,
  pathway: 'falkenberg.forfam',
  version: '1.0.0',
  status: 'published',
  validFrom: '2022-08-01',
  extends: {
    pathway: 'allmannabarnhuset.skolfam',
    version: '1.0.0',
    hash: 'edabea4429f1d83e614b45c689a650e23f03074060f8be981f1b86ca6845c516',
  },
  title: {
    sv: 'Förfam',
    en: 'Förfam (Skolfam in preschool)',
  },
  about: {
    sv: 'Skolfam för barn i familjehem som går i förskolan. Ett team från socialtjänst och skola kartlägger barnet, gör en plan tillsammans med förskola och familjehem och kartlägger igen efter två år.',
    en: 'Skolfam for children in family homes who go to preschool. A team from social services and school maps the child, makes a plan jointly with preschool and family home, and maps again after two years.',
  },
  source: ['SF-8'],
  texts: {
    SF: {
      title: {
        sv: 'Beskrivningar av Skolfam: arbetsmodellen, manualen, Allmänna Barnhuset, en studie från Uppsala 2016 och Falkenbergs kommun 2024',
        en: 'Descriptions of Skolfam: the working model, the manual, Allmänna Barnhuset, a study from Uppsala 2016 and Falkenberg municipality 2024',
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
  authority: ['barnets-socialsekreterare'],
  purposes: {},
  agencies: {
    socialnamnden: {
      title: {
        sv: 'Socialnämnden',
        en: 'The social welfare committee',
      },
      source: ['SF-1'],
    },
    skolan: {
      title: {
        sv: 'Skolan i kommunen',
        en: 'The school board of the municipality',
      },
      source: ['SF-1'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Insatsen i stort',
        en: 'The intervention in general',
      },
    },
    kartlaggning: {
      title: {
        sv: 'Kartläggningarna',
        en: 'The mappings',
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
        kartlaggning: 'always',
      },
      source: ['SF-1'],
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
      source: ['SF-3'],
    },
    vardnadshavare: {
      kind: 'parent',
      title: {
        sv: 'Vårdnadshavare',
        en: 'Guardian',
      },
      sees: {
        general: 'always',
        kartlaggning: 'always',
      },
      source: ['SF-3'],
    },
    familjehem: {
      kind: 'person',
      title: {
        sv: 'Familjehem',
        en: 'Family home',
      },
      sees: {
        general: 'always',
      },
      source: ['SF-1', 'SF-3', 'SF-5'],
    },
    skola: {
      kind: 'partner',
      agency: 'skolan',
      title: {
        sv: 'Förskola',
        en: 'Preschool',
      },
      source: ['SF-8'],
    },
    psykolog: {
      kind: 'team',
      agency: 'skolan',
      title: {
        sv: 'Psykolog',
        en: 'Psychologist',
      },
      sees: {
        general: 'always',
        kartlaggning: 'always',
      },
      source: ['SF-2'],
    },
    specialpedagog: {
      kind: 'team',
      agency: 'skolan',
      title: {
        sv: 'Specialpedagog',
        en: 'Special educator',
      },
      sees: {
        general: 'always',
        kartlaggning: 'always',
      },
      source: ['SF-2'],
    },
    'barnets-socialsekreterare': {
      kind: 'authority',
      agency: 'socialnamnden',
      title: {
        sv: 'Barnets socialsekreterare',
        en: "The child's social worker",
      },
      sees: {
        general: 'always',
        kartlaggning: 'always',
      },
      source: ['SF-2'],
    },
    socialnamnd: {
      kind: 'authority',
      agency: 'socialnamnden',
      title: {
        sv: 'Socialnämnden',
        en: 'The social welfare committee',
      },
      sees: {
        general: 'always',
      },
      source: ['SF-1'],
    },
    'familjehemmets-socialsekreterare': {
      kind: 'team',
      agency: 'socialnamnden',
      title: {
        sv: 'Familjehemmets socialsekreterare',
        en: "The family home's social worker",
      },
      sees: {
        general: 'always',
        kartlaggning: 'always',
      },
      source: ['SF-2'],
    },
    teamet: {
      kind: 'team',
      title: {
        sv: 'Teamet',
        en: 'The team',
      },
      includes: [
        'psykolog',
        'specialpedagog',
        'barnets-socialsekreterare',
        'familjehemmets-socialsekreterare',
      ],
      source: ['SF-2'],
    },
  },
  team: {
    title: {
      sv: 'Skolfamteamet',
      en: 'The Skolfam team',
    },
    roles: ['psykolog', 'specialpedagog', 'barnets-socialsekreterare', 'familjehemmets-socialsekreterare'],
    source: ['SF-2'],
    must: [
      {
        throughout: {
          all: [
            {
              people: {
                role: 'psykolog',
                from: 1,
              },
            },
            {
              people: {
                role: 'specialpedagog',
                from: 1,
              },
            },
            {
              people: {
                role: 'barnets-socialsekreterare',
                from: 1,
              },
            },
            {
              people: {
                role: 'familjehemmets-socialsekreterare',
                from: 1,
              },
            },
          ],
        },
        title: {
          sv: 'Alla fyra i teamet är utsedda',
          en: 'All four of the team are appointed',
        },
        onFail: {
          decide: 'barnets-socialsekreterare',
        },
      },
    ],
  },
  criteria: {
    overenskommelse: {
      title: {
        sv: 'Socialnämnden och skolan är överens om att arbeta med Skolfam',
        en: 'The social welfare committee and the school board have agreed to work with Skolfam',
      },
      by: ['barnets-socialsekreterare'],
      source: ['SF-1'],
    },
    'i-familjehem': {
      title: {
        sv: 'Barnet är placerat i familjehem',
        en: 'The child is placed in a family home',
      },
      by: ['barnets-socialsekreterare'],
      source: ['SF-1'],
    },
    'i-skolan': {
      title: {
        sv: 'Barnet går i förskolan',
        en: 'The child goes to preschool',
      },
      by: ['barnets-socialsekreterare'],
      source: ['SF-8'],
    },
  },
  consents: {
    'familjehemmets-ja': {
      kind: 'acceptance',
      title: {
        sv: 'Familjehemmets ja till att vara med',
        en: "The family home's yes to taking part",
      },
      givers: {
        familjehem: 'all',
      },
      withoutIt: {
        sv: 'Stödet fortsätter i skolan. Teamet frågar familjehemmet.',
        en: 'The support goes on in school. The team asks the family home.',
      },
      basis: 'local',
    },
  },
  must: [
    {
      id: 'i-familjehem',
      throughout: {
        confirmed: 'i-familjehem',
      },
      onFail: {
        decide: 'barnets-socialsekreterare',
      },
      source: ['SF-1'],
    },
    {
      id: 'i-skolan',
      throughout: {
        confirmed: 'i-skolan',
      },
      onFail: {
        decide: 'barnets-socialsekreterare',
      },
      source: ['SF-1'],
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
    start: {
      title: {
        sv: 'Barnet kommer med i Skolfam',
        en: 'The child comes into Skolfam',
      },
      opens: ['forsta-kontakt'],
      source: ['SF-1', 'SF-3'],
      must: [
        {
          id: 'i-familjehem',
          needs: {
            confirmed: 'i-familjehem',
          },
          source: ['SF-1'],
        },
        {
          id: 'i-skolan',
          needs: {
            confirmed: 'i-skolan',
          },
          source: ['SF-1'],
        },
        {
          id: 'overenskommelse',
          needs: {
            confirmed: 'overenskommelse',
          },
          source: ['SF-1'],
        },
      ],
    },
  },
  phases: {
    'forsta-kontakt': {
      title: {
        sv: 'Första kontakten',
        en: 'First contact',
      },
      source: ['SF-3'],
      steps: {
        'information-till-foraldrarna': {
          title: {
            sv: 'Information till föräldrar och vårdnadshavare',
            en: 'Information to parents and guardians',
          },
          task: {
            by: ['teamet'],
            to: ['foralder', 'vardnadshavare'],
          },
          must: [
            {
              times: {
                from: 1,
              },
            },
          ],
        },
        'information-till-familjehemmet': {
          title: {
            sv: 'Information till familjehemmet',
            en: 'Information to the family home',
          },
          task: {
            by: ['teamet'],
            to: ['familjehem'],
          },
          must: [
            {
              times: {
                from: 1,
              },
            },
          ],
        },
        'informationsmote-familjehem': {
          title: {
            sv: 'Informationsmöte med familjehemmet',
            en: 'Information meeting with the family home',
          },
          meeting: {
            form: 'meeting',
          },
          must: [
            {
              with: {
                teamet: 'one',
                familjehem: 'one',
              },
            },
            {
              times: {
                from: 1,
              },
            },
          ],
        },
        'informationsmote-skola': {
          title: {
            sv: 'Informationsmöte med förskolan',
            en: 'Information meeting with the preschool',
          },
          meeting: {
            form: 'meeting',
          },
          must: [
            {
              with: {
                teamet: 'one',
                skola: 'one',
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
    'kartlaggning-1': {
      title: {
        sv: 'Första kartläggningen',
        en: 'First mapping',
      },
      source: ['SF-4'],
      must: [
        {
          id: 'foraldrarna-informerade',
          opens: {
            done: 'information-till-foraldrarna',
          },
          overridableBy: ['vardnadshavare', 'socialnamnd'],
          source: ['SF-3'],
        },
        {
          id: 'forsta-kontakten',
          opens: {
            phase: {
              'forsta-kontakt': ['completed', 'ended'],
            },
          },
          source: ['SF-3', 'SF-4'],
        },
      ],
      steps: {
        'psykologisk-kartlaggning': {
          title: {
            sv: 'Psykologisk kartläggning',
            en: 'Psychological mapping',
          },
          task: {
            by: ['psykolog'],
          },
          information: 'kartlaggning',
          contents: {
            'normerade-test': {
              title: {
                sv: 'Normerade test',
                en: 'Normed tests',
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
              contents: ['normerade-test'],
            },
          ],
        },
        'pedagogisk-kartlaggning': {
          title: {
            sv: 'Pedagogisk kartläggning',
            en: 'Pedagogical mapping',
          },
          task: {
            by: ['specialpedagog'],
          },
          information: 'kartlaggning',
          contents: {
            'normerade-test': {
              title: {
                sv: 'Normerade test',
                en: 'Normed tests',
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
              contents: ['normerade-test'],
            },
          ],
        },
      },
    },
    'plan-och-uppfoljning': {
      title: {
        sv: 'Plan och uppföljning',
        en: 'Plan and follow-up',
      },
      source: ['SF-5', 'SF-7'],
      must: [
        {
          opens: {
            phase: {
              'kartlaggning-1': 'completed',
            },
          },
          source: ['SF-5'],
        },
      ],
      steps: {
        plan: {
          title: {
            sv: 'Plan för tiden i förskolan',
            en: 'Plan for the time in preschool',
          },
          plan: {
            by: ['teamet'],
          },
          source: ['SF-5'],
          must: [
            {
              with: {
                teamet: 'one',
                skola: 'one',
                familjehem: 'one',
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
              needs: {
                consent: 'familjehemmets-ja',
              },
              basis: 'local',
            },
          ],
        },
        uppfoljning: {
          title: {
            sv: 'Uppföljning av planen',
            en: 'Follow-up of the plan',
          },
          about: {
            sv: 'Något bestämt mellanrum är inte angivet.',
            en: 'No interval is given.',
          },
          meeting: {
            form: 'meeting',
          },
          source: ['SF-5', 'SF-7', 'SF-9'],
          must: [
            {
              with: {
                teamet: 'one',
              },
            },
            {
              times: {
                from: 1,
              },
              source: ['SF-5'],
            },
          ],
          usual: [
            {
              needs: {
                consent: 'familjehemmets-ja',
              },
              basis: 'local',
            },
          ],
        },
      },
    },
    'kartlaggning-2': {
      title: {
        sv: 'Andra kartläggningen',
        en: 'Second mapping',
      },
      source: ['SF-6'],
      must: [
        {
          opens: {
            phase: {
              'kartlaggning-1': 'completed',
            },
          },
        },
        {
          due: {
            within: 'P2Y',
            from: {
              ended: 'kartlaggning-1',
            },
          },
        },
      ],
      steps: {
        'psykologisk-kartlaggning-igen': {
          title: {
            sv: 'Psykologisk kartläggning igen',
            en: 'Psychological mapping again',
          },
          task: {
            by: ['psykolog'],
          },
          information: 'kartlaggning',
          contents: {
            'samma-test': {
              title: {
                sv: 'Samma test som i den första kartläggningen',
                en: 'The same tests as in the first mapping',
              },
            },
          },
          must: [
            {
              times: {
                from: 1,
              },
            },
          ],
          usual: [
            {
              contents: ['samma-test'],
            },
          ],
        },
        'pedagogisk-kartlaggning-igen': {
          title: {
            sv: 'Pedagogisk kartläggning igen',
            en: 'Pedagogical mapping again',
          },
          task: {
            by: ['specialpedagog'],
          },
          information: 'kartlaggning',
          contents: {
            'samma-test': {
              title: {
                sv: 'Samma test som i den första kartläggningen',
                en: 'The same tests as in the first mapping',
              },
            },
          },
          must: [
            {
              times: {
                from: 1,
              },
            },
          ],
          usual: [
            {
              contents: ['samma-test'],
            },
          ],
        },
      },
    },
  },
  outcomes: {
    'skolan-slut': {
      title: {
        sv: 'Förskolan är slut',
        en: 'Preschool is over',
      },
      source: ['SF-8'],
      must: [
        {
          needs: {
            not: {
              confirmed: 'i-skolan',
            },
          },
        },
      ],
    },
    'inte-i-familjehem': {
      title: {
        sv: 'Barnet bor inte längre i familjehem',
        en: 'The child no longer lives in a family home',
      },
      reason: true,
      source: ['SF-1'],
      must: [
        {
          needs: {
            not: {
              confirmed: 'i-familjehem',
            },
          },
        },
      ],
    },
    avbruten: {
      title: {
        sv: 'Skolfam avslutas i förtid',
        en: 'Skolfam ends early',
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
    'tva-ar': {
      title: {
        sv: 'Två år mellan kartläggningarna',
        en: 'Two years between the mappings',
      },
      about: {
        sv: 'Tiden räknas från den dag den första kartläggningen avslutades. Slutar barnet förskolan dessförinnan blir inget försenat.',
        en: 'The time is counted from the day the first mapping ended. If the child leaves preschool before that nothing becomes late.',
      },
      source: ['SF-6', 'SF-7'],
      basis: 'local',
    },
    'samma-test': {
      title: {
        sv: 'Vilka test som används',
        en: 'Which tests are used',
      },
      about: {
        sv: 'Texterna här namnger inga test. Den som kartlägger igen anger om det är samma test. Ett annat test visas som ovanligt och räknas.',
        en: 'The texts here name no tests. Who maps again states whether the tests are the same. Another test is shown as unusual and counts.',
      },
      source: ['SF-4', 'SF-6'],
      basis: 'local',
    },
    'ingen-uppfoljningstakt': {
      title: {
        sv: 'Hur ofta planen följs upp',
        en: 'How often the plan is followed up',
      },
      about: {
        sv: 'Texterna säger det inte. Uppföljningen görs minst en gång och blir aldrig försenad.',
        en: 'The texts do not say. The follow-up is made at least once and never becomes late.',
      },
      source: ['SF-9'],
      basis: 'local',
    },
    'foraldrar-som-avbojer': {
      title: {
        sv: 'När föräldrarna inte vill ta emot informationen',
        en: 'When the parents do not want the information',
      },
      about: {
        sv: 'Kartläggningen börjar ändå inte av sig själv. Vårdnadshavaren avgör, eller socialnämnden.',
        en: 'The mapping does not begin all the same. The guardian decides, or the social welfare committee.',
      },
      source: ['SF-3'],
      basis: 'local',
    },
    'nytt-familjehem': {
      title: {
        sv: 'När barnet flyttar till ett annat familjehem',
        en: 'When the child moves to another family home',
      },
      about: {
        sv: 'Skolfam fortsätter. Det nya familjehemmet frågas om det vill vara med. Texterna säger inget om samtycke. Därför är det ett ja till att vara med och inget mer.',
        en: 'Skolfam goes on. The new family home is asked whether it wants to take part. The texts say nothing of consent. So it is a yes to taking part and nothing more.',
      },
      source: ['SF-1', 'SF-5'],
      basis: 'local',
    },
    'ett-arende-per-barn': {
      title: {
        sv: 'Varje barn har ett eget ärende',
        en: 'Each child has a case of its own',
      },
      about: {
        sv: 'Syskon i samma familjehem har var sitt ärende. Ett informationsmöte kan gälla dem båda.',
        en: 'Siblings in the same family home have a case each. One information meeting may be for both.',
      },
      source: ['SF-3'],
      basis: 'local',
    },
    'rattslig-grund': {
      title: {
        sv: 'Rättslig grund och dokumentation',
        en: 'Legal basis and documentation',
      },
      about: {
        sv: 'Texterna nämner ingen paragraf. Arbetet pågår bredvid vårdens egna överväganden och omprövningar, som inte står här. Genomförandet dokumenteras som vanligt.',
        en: 'The texts name no section of law. The work goes on beside the reviews of the care itself, which do not stand here. Its execution is documented as usual.',
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
        sv: 'Texterna säger inget. Alla i teamet, barnet och vårdnadshavarna ser kartläggningarna. Föräldrar och familjehem ser insatsen i stort. Skolan ser inget här.',
        en: 'The texts are silent. Everyone in the team, the child and the guardians see the mappings. Parents and family home see the intervention in general. The school sees nothing here.',
      },
      source: ['SF-2'],
      basis: 'local',
    },
    'andra-avslut': {
      title: {
        sv: 'Andra avslut',
        en: 'Other ends',
      },
      about: {
        sv: 'Källan säger inte när Förfam slutar. Här är det när förskolan är slut. Det går alltid att avsluta i förtid, med ett skäl.',
        en: 'The source does not say when Förfam ends. Here it is when preschool is over. It is always possible to end early, with a reason.',
      },
      basis: 'local',
    },
    'bara-forskolan': {
      title: {
        sv: 'Vad som skiljer Förfam från Skolfam',
        en: 'What differs between Förfam and Skolfam',
      },
      about: {
        sv: 'Källan säger bara att Förfam är versionen för förskolan, sedan augusti 2022. Allt annat är som i Skolfam. Vilket målet är står inte.',
        en: 'The source only says that Förfam is the version for preschool, since August 2022. All else is as in Skolfam. What the goal is it does not say.',
      },
      source: ['SF-8'],
      basis: 'local',
    },
  },
} as const;

falkenbergForfam satisfies Pathway;

export default falkenbergForfam;
