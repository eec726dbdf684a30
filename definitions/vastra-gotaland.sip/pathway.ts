// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** SIP in Västra Götaland: the pathway `vastra-gotaland.sip`, version 1.0.0. */
export const vastraGotalandSip = {
  language: 1,
  pathway: 'vastra-gotaland.sip',
  version: '1.0.0',
  status: 'published',
  extends: {
    pathway: 'lag.sip',
    version: '1.0.0',
    hash: '082bb3d1b24aa4867038c52255d9b886621664b78e7f8a9b8834b24bbc84df1c',
  },
  title: {
    sv: 'SIP i Västra Götaland',
    en: 'SIP in Västra Götaland',
  },
  about: {
    sv: 'Kommunen och regionen gör en gemensam plan när en person behöver stöd från båda och samtycker.',
    en: 'The municipality and the region make a joint plan when a person needs support from both and consents.',
  },
  source: ['SI-1'],
  texts: {
    SI: {
      title: {
        sv: 'Lagens regler om SIP och hur några kommuner och regioner beskriver arbetet',
        en: 'The rules of law on SIP and how some municipalities and regions describe the work',
      },
    },
    LAW: {
      title: {
        sv: 'Socialtjänstlagen och närliggande lagar',
        en: 'The Social Services Act and related acts',
      },
    },
  },
  subject: 'person',
  legalBasis: 'other',
  documentation: 'full',
  authority: ['socialtjanst', 'halso-och-sjukvard'],
  principles: {
    'sallan-rak': {
      title: {
        sv: 'Vägen är sällan rak, och en plan kan vara i bruk i flera år',
        en: 'The course is seldom straight, and a plan can be in use for years',
      },
      source: ['SI-10'],
    },
    'egen-plan': {
      title: {
        sv: 'Varje person har sin egen plan, också syskon',
        en: 'Each person has a plan of their own, siblings too',
      },
      source: ['SI-11'],
    },
  },
  agencies: {
    kommunen: {
      title: {
        sv: 'Kommunen',
        en: 'The municipality',
      },
      source: ['SI-2'],
    },
    regionen: {
      title: {
        sv: 'Regionen',
        en: 'The region',
      },
      source: ['SI-2'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Arbetet i stort',
        en: 'The work in general',
      },
    },
    plan: {
      title: {
        sv: 'Planen',
        en: 'The plan',
      },
    },
    utbyte: {
      title: {
        sv: 'Uppgifter som myndigheterna delar med varandra',
        en: 'Information that the authorities share',
      },
      source: ['SI-3'],
    },
  },
  roles: {
    enskild: {
      kind: 'person',
      title: {
        sv: 'Enskild person',
        en: 'Individual',
      },
      about: {
        sv: 'Den som planen gäller. Det kan vara ett barn.',
        en: 'The one whom the plan concerns. It may be a child.',
      },
      sees: {
        general: 'always',
        plan: 'always',
        utbyte: 'always',
      },
      source: ['SI-1', 'SI-3', 'SI-7'],
    },
    vardnadshavare: {
      kind: 'parent',
      title: {
        sv: 'Vårdnadshavare',
        en: 'Guardian',
      },
      sees: {
        general: 'always',
        plan: 'always',
        utbyte: 'always',
      },
      source: ['SI-5c'],
    },
    narstaende: {
      kind: 'person',
      title: {
        sv: 'Närstående',
        en: 'Relative',
      },
      source: ['SI-7'],
    },
    socialtjanst: {
      kind: 'authority',
      agency: 'kommunen',
      title: {
        sv: 'Socialtjänsten',
        en: 'Social services',
      },
      sees: {
        general: 'always',
        plan: 'always',
        utbyte: {
          consent: 'samtycke-till-sip',
        },
      },
      source: ['SI-1', 'SI-2'],
    },
    'halso-och-sjukvard': {
      kind: 'authority',
      agency: 'regionen',
      title: {
        sv: 'Hälso- och sjukvården',
        en: 'Health care',
      },
      sees: {
        general: 'always',
        plan: 'always',
        utbyte: {
          consent: 'samtycke-till-sip',
        },
      },
      source: ['SI-1', 'SI-2'],
    },
    skola: {
      kind: 'partner',
      title: {
        sv: 'Skola',
        en: 'School',
      },
      source: ['SI-10b'],
    },
    forskola: {
      kind: 'partner',
      title: {
        sv: 'Förskola',
        en: 'Preschool',
      },
      source: ['SI-10b'],
    },
    'kallad-part': {
      kind: 'partner',
      title: {
        sv: 'Den som är kallad',
        en: 'The one who is called',
      },
      about: {
        sv: 'En enhet som kallas får sin myndighets roll. Den enhet som i stället tar över kallelsen får rollen efter den.',
        en: 'A unit that is called gets the role of its authority. The unit that takes the call over gets the role after it.',
      },
      includes: ['socialtjanst', 'halso-och-sjukvard', 'skola', 'forskola'],
      source: ['SI-5', 'SI-5b', 'SI-10b'],
    },
    initiativtagare: {
      kind: 'team',
      title: {
        sv: 'Den som tar initiativet',
        en: 'The one who takes the initiative',
      },
      sees: {
        general: 'always',
      },
      source: ['SI-9'],
    },
    motesledare: {
      kind: 'team',
      title: {
        sv: 'Mötesledare',
        en: 'Chair',
      },
      sees: {
        general: 'always',
        plan: 'always',
      },
      source: ['SI-9'],
    },
    huvudansvarig: {
      kind: 'team',
      title: {
        sv: 'Huvudansvarig',
        en: 'Main responsible',
      },
      sees: {
        general: 'always',
        plan: 'always',
      },
      source: ['SI-6', 'SI-9'],
    },
  },
  criteria: {
    'stod-fran-bada': {
      title: {
        sv: 'Den enskilde behöver stöd både från socialtjänsten och från hälso- och sjukvården',
        en: 'The individual needs support both from social services and from health care',
      },
      by: ['socialtjanst', 'halso-och-sjukvard'],
      basis: 'law',
      source: ['SI-1', 'LAW-44'],
    },
    'kommunen-ser-behov': {
      title: {
        sv: 'Kommunen bedömer att en SIP behövs',
        en: 'The municipality judges that a SIP is needed',
      },
      by: ['socialtjanst'],
      basis: 'law',
      source: ['SI-2', 'LAW-44'],
    },
    'regionen-ser-behov': {
      title: {
        sv: 'Regionen bedömer att en SIP behövs',
        en: 'The region judges that a SIP is needed',
      },
      by: ['halso-och-sjukvard'],
      basis: 'law',
      source: ['SI-2', 'LAW-44'],
    },
    'narstaende-inte-med': {
      title: {
        sv: 'Det är olämpligt att närstående är med, eller den enskilde vill inte',
        en: 'It is unsuitable that relatives take part, or the individual does not want it',
      },
      by: ['socialtjanst', 'halso-och-sjukvard'],
      source: ['SI-7'],
    },
  },
  consents: {
    'samtycke-till-sip': {
      kind: 'sip',
      title: {
        sv: 'Samtycke till SIP',
        en: 'Consent to a SIP',
      },
      givers: {
        vardnadshavare: {
          who: 'all',
          ageOf: 'enskild',
          ageBelow: 18,
        },
        enskild: {
          who: 'all',
          ageFrom: 18,
        },
      },
      until: 'stated',
      between: ['kommunen', 'regionen'],
      information: ['utbyte'],
      withoutIt: {
        sv: 'Planen görs inte, och myndigheterna slutar dela uppgifter. En plan som redan finns går att läsa.',
        en: 'The plan is not made, and the authorities stop sharing information. A plan that already exists can be read.',
      },
      basis: 'law',
      source: ['SI-3', 'LAW-44', 'LAW-61'],
    },
  },
  must: [
    {
      id: 'huvudansvar',
      throughout: {
        people: {
          role: 'huvudansvarig',
          from: 1,
          to: 1,
        },
      },
      title: {
        sv: 'När planen finns har alltid en person huvudansvaret',
        en: 'Once there is a plan one person always has the main responsibility',
      },
      while: {
        done: 'samordnad-plan',
      },
      onFail: {
        decide: 'motesledare',
      },
      source: ['SI-6', 'SI-9'],
    },
  ],
  starts: {
    'behov-av-sip': {
      title: {
        sv: 'Någon av myndigheterna ser behov av en SIP',
        en: 'One of the authorities sees the need for a SIP',
      },
      source: ['SI-2'],
      must: [
        {
          id: 'stod-fran-bada',
          needs: {
            confirmed: 'stod-fran-bada',
          },
          basis: 'law',
          source: ['SI-1', 'LAW-44'],
        },
        {
          id: 'bedomning',
          needs: {
            any: [
              {
                confirmed: 'kommunen-ser-behov',
              },
              {
                confirmed: 'regionen-ser-behov',
              },
            ],
          },
          basis: 'law',
          source: ['SI-2', 'LAW-44'],
        },
      ],
    },
  },
  phases: {},
  steps: {
    'arbetet-satter-igang': {
      title: {
        sv: 'Arbetet med planen sätts i gång',
        en: 'The work on the plan begins',
      },
      task: {
        by: ['socialtjanst', 'halso-och-sjukvard'],
      },
      basis: 'law',
      source: ['SI-4', 'LAW-44'],
      must: [
        {
          needs: {
            consent: 'samtycke-till-sip',
          },
          source: ['SI-3', 'LAW-44'],
        },
        {
          due: {
            within: 'same-day',
            from: {
              consent: 'samtycke-till-sip',
            },
            rollOver: false,
          },
          title: {
            sv: 'Arbetet börjar genast när samtycket finns',
            en: 'The work begins at once when there is a consent',
          },
        },
      ],
    },
    'vilka-som-ar-med': {
      title: {
        sv: 'Vårdnadshavaren bestämmer vilka som ska vara med',
        en: 'The guardian decides who is to take part',
      },
      task: {
        by: ['vardnadshavare'],
      },
      source: ['SI-5c'],
    },
    kallelse: {
      title: {
        sv: 'Kallelse till SIP-möte',
        en: 'Call to a SIP meeting',
      },
      task: {
        by: ['initiativtagare', 'skola', 'forskola'],
        to: ['kallad-part'],
      },
      source: ['SI-5c', 'SI-9', 'SI-10b'],
      contents: {
        syfte: {
          title: {
            sv: 'Syftet',
            en: 'The purpose',
          },
          source: ['SI-5c'],
        },
        'langsiktigt-mal': {
          title: {
            sv: 'Långsiktigt mål',
            en: 'Long-term goal',
          },
          source: ['SI-5c'],
        },
        fragor: {
          title: {
            sv: 'Frågor till mötet',
            en: 'Questions for the meeting',
          },
          source: ['SI-5c'],
        },
      },
      must: [
        {
          id: 'samtycke',
          needs: {
            consent: 'samtycke-till-sip',
          },
          basis: 'law',
          source: ['SI-3', 'LAW-44'],
        },
        {
          id: 'vardnadshavarens-val',
          needs: {
            any: [
              {
                people: {
                  role: 'vardnadshavare',
                  to: 0,
                },
              },
              {
                done: 'vilka-som-ar-med',
              },
            ],
          },
          title: {
            sv: 'Finns en vårdnadshavare, har den sagt vilka som ska vara med',
            en: 'Where there is a guardian, they have said who is to take part',
          },
          source: ['SI-5c'],
        },
        {
          contents: ['syfte', 'langsiktigt-mal', 'fragor'],
          eachTime: true,
          source: ['SI-5c'],
        },
      ],
    },
    'fel-kallad': {
      title: {
        sv: 'En enhet som har kallats fel hittar den rätta',
        en: 'A unit called by mistake finds the right one',
      },
      about: {
        sv: 'Tills den rätta enheten har tagit över är det den kallade som ska komma.',
        en: 'Until the right unit has taken over, the one called is the one to come.',
      },
      task: {
        by: ['kallad-part'],
        to: ['kallad-part'],
      },
      source: ['SI-5b'],
    },
    'sip-mote': {
      title: {
        sv: 'SIP-möte',
        en: 'SIP meeting',
      },
      meeting: {
        form: 'meeting',
      },
      information: 'utbyte',
      source: ['SI-6', 'SI-9'],
      must: [
        {
          id: 'samtycke',
          needs: {
            consent: 'samtycke-till-sip',
          },
          basis: 'law',
          source: ['SI-3', 'LAW-44'],
        },
        {
          id: 'moteleds',
          with: {
            motesledare: 'one',
          },
          source: ['SI-9'],
        },
        {
          id: 'inte-narstaende',
          without: ['narstaende'],
          while: {
            confirmed: 'narstaende-inte-med',
          },
          source: ['SI-7'],
        },
        {
          due: {
            within: 'P3W',
            from: {
              last: 'kallelse',
            },
          },
          title: {
            sv: 'Mötet hålls inom tre veckor från kallelsen',
            en: 'The meeting is held within three weeks of the call',
          },
          while: {
            age: {
              of: 'enskild',
              who: 'all',
              to: 20,
            },
          },
          basis: 'local',
          source: ['SI-5'],
        },
      ],
      usual: [
        {
          id: 'kallade',
          with: {
            'kallad-part': 'all',
          },
          title: {
            sv: 'Alla som är kallade kommer, för det är de skyldiga att göra',
            en: 'Everyone who is called comes, as they are obliged to',
          },
          source: ['SI-5', 'SI-5b'],
        },
      ],
      may: [
        {
          id: 'narstaende',
          with: {
            narstaende: 'one',
          },
          source: ['SI-7'],
        },
      ],
    },
    'samordnad-plan': {
      title: {
        sv: 'Den samordnade individuella planen',
        en: 'The co-ordinated individual plan',
      },
      plan: {
        by: ['huvudansvarig'],
      },
      information: 'plan',
      basis: 'law',
      source: ['SI-6', 'LAW-44'],
      contents: {
        insatser: {
          title: {
            sv: 'Insatser som behövs',
            en: 'Interventions that are needed',
          },
          source: ['SI-6'],
        },
        ansvar: {
          title: {
            sv: 'Vilken myndighet som ansvarar för vilken insats',
            en: 'Which authority is responsible for which intervention',
          },
          source: ['SI-6'],
        },
        'andras-atgarder': {
          title: {
            sv: 'Vad andra än kommunen och regionen gör',
            en: 'What others than the municipality and the region do',
          },
          source: ['SI-6'],
        },
        huvudansvar: {
          title: {
            sv: 'Vem som har huvudansvaret för planen',
            en: 'Who has the main responsibility for the plan',
          },
          source: ['SI-6'],
        },
        behov: {
          title: {
            sv: 'Den enskildes behov',
            en: "The individual's needs",
          },
          source: ['SI-10b'],
        },
        uppfoljningsdag: {
          title: {
            sv: 'Dag för uppföljning',
            en: 'Day of follow-up',
          },
          source: ['SI-10b'],
        },
      },
      must: [
        {
          id: 'samtycke',
          needs: {
            consent: 'samtycke-till-sip',
          },
          source: ['SI-3', 'LAW-44'],
        },
        {
          id: 'bada',
          with: {
            socialtjanst: 'one',
            'halso-och-sjukvard': 'one',
          },
          title: {
            sv: 'Kommunen och regionen gör planen tillsammans',
            en: 'The municipality and the region make the plan together',
          },
          source: ['SI-6', 'LAW-44'],
        },
        {
          id: 'den-enskilde',
          with: {
            enskild: 'one',
          },
          unless: {
            'inte-mojligt': {
              title: {
                sv: 'Det är inte möjligt att den enskilde är med',
                en: 'It is not possible for the individual to take part',
              },
              source: ['SI-7'],
            },
          },
          source: ['SI-7', 'LAW-44'],
        },
        {
          contents: ['insatser', 'ansvar', 'andras-atgarder', 'huvudansvar'],
          eachTime: true,
          source: ['SI-6', 'LAW-44'],
        },
        {
          id: 'inte-narstaende',
          without: ['narstaende'],
          while: {
            confirmed: 'narstaende-inte-med',
          },
          source: ['SI-7', 'LAW-44'],
        },
        {
          id: 'behov-och-uppfoljning',
          contents: ['behov', 'uppfoljningsdag'],
          eachTime: true,
          basis: 'local',
          source: ['SI-10b'],
        },
      ],
      may: [
        {
          id: 'narstaende',
          with: {
            narstaende: 'one',
          },
          source: ['SI-7', 'LAW-44'],
        },
      ],
    },
    uppfoljningsmote: {
      title: {
        sv: 'Uppföljningsmöte',
        en: 'Follow-up meeting',
      },
      about: {
        sv: 'Det brukar bli flera. Något bestämt mellanrum är inte angivet.',
        en: 'There are usually several. No interval is given.',
      },
      meeting: {
        form: 'meeting',
      },
      information: 'utbyte',
      source: ['SI-10'],
      must: [
        {
          id: 'samtycke',
          needs: {
            consent: 'samtycke-till-sip',
          },
          basis: 'law',
          source: ['SI-3', 'LAW-44'],
        },
        {
          id: 'planen-finns',
          needs: {
            done: 'samordnad-plan',
          },
        },
      ],
    },
  },
  outcomes: {
    'planen-avslutas': {
      title: {
        sv: 'Planen har följts upp och behövs inte längre',
        en: 'The plan has been followed up and is no longer needed',
      },
      basis: 'local',
      source: ['SI-10'],
      must: [
        {
          needs: {
            done: 'uppfoljningsmote',
          },
        },
      ],
    },
    'inget-samtycke': {
      title: {
        sv: 'Den enskilde samtycker inte',
        en: 'The individual does not consent',
      },
      source: ['SI-3'],
      must: [
        {
          needs: {
            not: {
              consent: 'samtycke-till-sip',
            },
          },
        },
      ],
    },
    'planen-gors-inte': {
      title: {
        sv: 'Planen görs inte eller avslutas av ett annat skäl',
        en: 'The plan is not made or is ended for another reason',
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
    'vem-samtycker': {
      title: {
        sv: 'Vem som samtycker för ett barn',
        en: 'Who consents for a child',
      },
      about: {
        sv: 'Vårdnadshavarna gör det tills barnet fyller 18. Lagen låter barnet vara med efter ålder och mognad men anger ingen ålder, och då frågas inte efter någon.',
        en: 'The guardians do until the child turns 18. The law lets the child take part by age and maturity but gives no age, and then none is asked for.',
      },
      source: ['SI-3', 'LAW-61'],
    },
    'samtyckets-slut': {
      title: {
        sv: 'Varje samtycke har en sista dag',
        en: 'Each consent has a last day',
      },
      about: {
        sv: 'Hur lång tiden är anger ingen källa. Dagen sätts när samtycket ges.',
        en: 'No source gives how long the time is. The day is set when the consent is given.',
      },
      source: ['SI-3'],
    },
    'vem-far-se-vad': {
      title: {
        sv: 'Vem som får se vad',
        en: 'Who may see what',
      },
      about: {
        sv: 'Den enskilde och vårdnadshavaren ser allt. Myndigheterna ser arbetet i stort och planen, också när samtycket har upphört. Det som de delar med varandra ser de bara så länge det gäller. Närstående ser inget utanför mötena.',
        en: 'The individual and the guardian see everything. The authorities see the work in general and the plan, also when the consent has ended. What they share with each other they see only while it is in force. Relatives see nothing outside the meetings.',
      },
      source: ['SI-3', 'LAW-60'],
    },
    'kallad-som-uteblir': {
      title: {
        sv: 'Den som är kallad och inte kommer',
        en: 'The one who is called and does not come',
      },
      about: {
        sv: 'Mötet räknas, och frånvaron visas. Planen kan däremot inte göras utan både kommunen och regionen.',
        en: 'The meeting counts, and the absence is shown. The plan, however, cannot be made without both the municipality and the region.',
      },
      source: ['SI-5b', 'SI-6'],
    },
    'inget-mellanrum': {
      title: {
        sv: 'Inget mellanrum mellan uppföljningarna',
        en: 'No interval between follow-ups',
      },
      about: {
        sv: 'Källan anger inget mellanrum. Varje plan har i stället sin egen dag för uppföljning, och ingen dag är förvald.',
        en: 'The source gives no interval. Instead each plan has its own day of follow-up, and no day is chosen beforehand.',
      },
      source: ['SI-10', 'SI-10b'],
    },
    'lokala-varianter': {
      title: {
        sv: 'Tider och former som är olika på olika håll',
        en: 'Times and forms that differ from place to place',
      },
      about: {
        sv: 'De är inte med här utan i varianterna.',
        en: 'They are not here but in the variants.',
      },
      source: ['SI-5', 'SI-8', 'SI-10b'],
    },
    undantag: {
      title: {
        sv: 'Vem som beslutar om undantag',
        en: 'Who decides on exceptions',
      },
      about: {
        sv: 'Källorna säger inget. Båda myndigheterna kan göra det.',
        en: 'The sources are silent. Both authorities can.',
      },
      source: ['SI-2'],
    },
    avslut: {
      title: {
        sv: 'Avslut',
        en: 'Closing',
      },
      about: {
        sv: 'Källorna beskriver inte hur arbetet slutar, annat än vid ett nej.',
        en: 'The sources do not describe how the work ends, other than by a no.',
      },
      source: ['SI-10'],
    },
  },
} as const;

vastraGotalandSip satisfies Pathway;

export default vastraGotalandSip;
