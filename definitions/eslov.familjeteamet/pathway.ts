// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** The family team: the pathway `eslov.familjeteamet`, version 1.0.0. */
export const eslovFamiljeteamet = {
  language: 1,
  pathway: 'eslov.familjeteamet',
  version: '1.0.0',
  status: 'published',
  title: {
    sv: 'Familjeteamet',
    en: 'The family team',
  },
  about: {
    sv: 'Boendestödjare och familjebehandlare arbetar gemensamt med föräldrar som har båda insatserna. Det gemensamma arbetet vilar på ett undertecknat sekretessmedgivande. Utan det fortsätter var och en med sitt eget stöd.',
    en: 'Housing support workers and family practitioners work jointly with parents who have both interventions. The joint work rests on a signed consent to lift secrecy. Without it each goes on with its own support.',
  },
  source: ['ESL-01', 'ESL-02', 'ESL-03'],
  texts: {
    ESL: {
      title: {
        sv: 'Nyhet om Familjeteamet, Eslövs kommun (utan datum)',
        en: 'News item on the family team, Eslöv municipality (undated)',
      },
    },
    LAW: {
      title: {
        sv: 'Socialtjänstlagen (2025:400) och offentlighets- och sekretesslagen (2009:400)',
        en: 'Social Services Act (2025:400) and Public Access to Information and Secrecy Act (2009:400)',
      },
    },
  },
  subject: 'family',
  legalBasis: 'sol-11-1',
  documentation: 'full',
  authority: ['handlaggare-boendestod', 'handlaggare-familjebehandling'],
  pilot: {
    title: {
      sv: 'Försöksperiod',
      en: 'Trial period',
    },
    about: {
      sv: 'Arbetssättet prövas fram till hösten och utvärderas i oktober. Därefter beslutas om det ska fortsätta. Året framgår inte av texten.',
      en: 'The way of working is tried until the autumn and evaluated in October. A decision on going on follows. The text does not give the year.',
    },
    source: ['ESL-01', 'ESL-21', 'ESL-22', 'ESL-25'],
    evaluation: {
      'hur-det-fungerat': {
        title: {
          sv: 'Hur väl har arbetssättet fungerat?',
          en: 'How well has the way of working worked?',
        },
        source: ['ESL-24'],
      },
      'medarbetarnas-syn': {
        title: {
          sv: 'Vad säger medarbetarna?',
          en: 'What do the staff say?',
        },
        source: ['ESL-23'],
      },
      'foraldrarnas-syn': {
        title: {
          sv: 'Vad säger föräldrarna?',
          en: 'What do the parents say?',
        },
        source: ['ESL-23'],
      },
    },
  },
  purposes: {
    'enkelt-for-foraldrar': {
      title: {
        sv: 'Det som läggs på föräldrarna ska vara så lite och enkelt som det går',
        en: 'What is left to the parents is to be as little and as simple as possible',
      },
      source: ['ESL-06'],
    },
    'barnens-uppvaxt': {
      title: {
        sv: 'Barnen får goda villkor under uppväxten',
        en: 'The children get good conditions while growing up',
      },
      source: ['ESL-07'],
    },
    'slippa-upprepa': {
      title: {
        sv: 'Familjen behöver bara berätta en gång',
        en: 'The family only has to tell its story once',
      },
      source: ['ESL-15', 'ESL-16'],
    },
    'vem-man-vander-sig-till': {
      title: {
        sv: 'Familjen vet vem den ska kontakta',
        en: 'The family knows whom to contact',
      },
      source: ['ESL-17'],
    },
    'fler-ansoker': {
      title: {
        sv: 'Fler föräldrar tycker att det är värt att ansöka',
        en: 'More parents find it worth applying',
      },
      source: ['ESL-26'],
    },
    'fler-uppmarksammas': {
      title: {
        sv: 'Fler familjer än förr uppmärksammas',
        en: 'More families than before are noticed',
      },
      source: ['ESL-27'],
    },
    avlastning: {
      title: {
        sv: 'Stödet ska avlasta och inte tynga',
        en: 'The support is to relieve and not to weigh down',
      },
      source: ['ESL-28', 'ESL-29'],
    },
  },
  agencies: {
    boendestod: {
      title: {
        sv: 'Boendestödet',
        en: 'Housing support',
      },
      source: ['ESL-02'],
    },
    familjebehandling: {
      title: {
        sv: 'Familjebehandlingen',
        en: 'Family treatment',
      },
      source: ['ESL-02'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Arbetssättet och besluten',
        en: 'The way of working and the decisions',
      },
    },
    'uppgifter-boendestod': {
      title: {
        sv: 'Uppgifter hos boendestödet',
        en: 'Information held by housing support',
      },
      source: ['ESL-09', 'LAW-60'],
    },
    'uppgifter-familjebehandling': {
      title: {
        sv: 'Uppgifter hos familjebehandlingen',
        en: 'Information held by family treatment',
      },
      source: ['ESL-09', 'LAW-60'],
    },
    'uppgifter-gemensamt': {
      title: {
        sv: 'Uppgifter från det gemensamma arbetet',
        en: 'Information from the joint work',
      },
      source: ['ESL-11'],
    },
  },
  roles: {
    barn: {
      kind: 'child',
      title: {
        sv: 'Barn',
        en: 'Child',
      },
      source: ['ESL-07'],
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
      about: {
        sv: 'En förälder som har beviljats insatserna.',
        en: 'A parent who has been granted the interventions.',
      },
      source: ['ESL-08', 'ESL-14'],
      sees: {
        general: 'always',
        'uppgifter-boendestod': 'always',
        'uppgifter-familjebehandling': 'always',
        'uppgifter-gemensamt': 'always',
      },
    },
    familj: {
      kind: 'person',
      title: {
        sv: 'Familjen',
        en: 'The family',
      },
      includes: ['barn', 'foralder'],
      source: ['ESL-18'],
    },
    boendestodjare: {
      kind: 'team',
      agency: 'boendestod',
      title: {
        sv: 'Boendestödjare',
        en: 'Housing support worker',
      },
      source: ['ESL-02'],
      sees: {
        general: 'always',
        'uppgifter-boendestod': 'always',
        'uppgifter-gemensamt': 'always',
        'uppgifter-familjebehandling': {
          consent: 'sekretessmedgivande',
        },
      },
    },
    familjebehandlare: {
      kind: 'team',
      agency: 'familjebehandling',
      title: {
        sv: 'Familjebehandlare',
        en: 'Family practitioner',
      },
      source: ['ESL-02'],
      sees: {
        general: 'always',
        'uppgifter-familjebehandling': 'always',
        'uppgifter-gemensamt': 'always',
        'uppgifter-boendestod': {
          consent: 'sekretessmedgivande',
        },
      },
    },
    'handlaggare-boendestod': {
      kind: 'authority',
      agency: 'boendestod',
      title: {
        sv: 'Handläggare för boendestödet',
        en: 'Case officer for housing support',
      },
      source: ['ESL-08'],
      sees: {
        general: 'always',
        'uppgifter-boendestod': 'always',
        'uppgifter-gemensamt': {
          consent: 'sekretessmedgivande',
        },
      },
    },
    'handlaggare-familjebehandling': {
      kind: 'authority',
      agency: 'familjebehandling',
      title: {
        sv: 'Handläggare för familjebehandlingen',
        en: 'Case officer for family treatment',
      },
      source: ['ESL-08'],
      sees: {
        general: 'always',
        'uppgifter-familjebehandling': 'always',
        'uppgifter-gemensamt': {
          consent: 'sekretessmedgivande',
        },
      },
    },
  },
  team: {
    title: {
      sv: 'Familjeteamet',
      en: 'The family team',
    },
    roles: ['boendestodjare', 'familjebehandlare'],
    source: ['ESL-02'],
  },
  places: {
    hemmet: {
      title: {
        sv: 'Hemma hos familjen',
        en: "In the family's home",
      },
      source: ['ESL-20'],
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
    'boendestod-beviljat': {
      title: {
        sv: 'Boendestöd är beviljat och pågår',
        en: 'Housing support is granted and goes on',
      },
      by: ['handlaggare-boendestod'],
      source: ['ESL-08'],
    },
    'familjebehandling-beviljad': {
      title: {
        sv: 'Familjebehandling är beviljad och pågår',
        en: 'Family treatment is granted and goes on',
      },
      by: ['handlaggare-familjebehandling'],
      source: ['ESL-08'],
    },
  },
  consents: {
    sekretessmedgivande: {
      kind: 'secrecy',
      title: {
        sv: 'Sekretessmedgivande',
        en: 'Consent to lift secrecy',
      },
      source: ['ESL-09', 'ESL-10', 'LAW-61'],
      givers: {
        foralder: 'all',
      },
      form: 'written',
      between: ['boendestod', 'familjebehandling'],
      information: ['uppgifter-boendestod', 'uppgifter-familjebehandling', 'uppgifter-gemensamt'],
      purpose: {
        sv: 'Att boendestödet och familjebehandlingen ska kunna ge sitt stöd samtidigt och gemensamt.',
        en: 'That housing support and family treatment can give their support at the same time and jointly.',
      },
      withoutIt: {
        sv: 'Gemensamma besök och avstämningar upphör. Boendestödet och familjebehandlingen fortsätter var för sig.',
        en: 'Joint visits and check-ins stop. Housing support and family treatment go on separately.',
      },
    },
  },
  must: [
    {
      throughout: {
        all: [
          {
            confirmed: 'boendestod-beviljat',
          },
          {
            confirmed: 'familjebehandling-beviljad',
          },
        ],
      },
      title: {
        sv: 'Båda insatserna pågår så länge man arbetar gemensamt',
        en: 'Both interventions go on as long as the work is joint',
      },
      onFail: {
        stops: ['gemensamt-besok', 'avstamning'],
      },
      source: ['ESL-08'],
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
    'bada-besluten': {
      title: {
        sv: 'Båda insatserna är beviljade',
        en: 'Both interventions are granted',
      },
      source: ['ESL-08'],
      must: [
        {
          id: 'boendestod',
          needs: {
            confirmed: 'boendestod-beviljat',
          },
        },
        {
          id: 'familjebehandling',
          needs: {
            confirmed: 'familjebehandling-beviljad',
          },
        },
      ],
    },
  },
  phases: {},
  steps: {
    'gemensamt-besok': {
      title: {
        sv: 'Gemensamt hembesök',
        en: 'Joint home visit',
      },
      meeting: {
        form: 'visit',
        places: ['hemmet', 'annan-plats'],
      },
      information: 'uppgifter-gemensamt',
      source: ['ESL-03', 'ESL-14'],
      must: [
        {
          needs: {
            consent: 'sekretessmedgivande',
          },
          source: ['ESL-10', 'ESL-11'],
        },
        {
          with: {
            boendestodjare: 'one',
            familjebehandlare: 'one',
            foralder: 'one',
          },
          source: ['ESL-03', 'ESL-14'],
        },
        {
          every: {
            period: 'P1M',
            reading: 'since-last',
            from: {
              consent: 'sekretessmedgivande',
            },
          },
          while: {
            all: [
              {
                confirmed: 'boendestod-beviljat',
              },
              {
                confirmed: 'familjebehandling-beviljad',
              },
            ],
          },
          source: ['ESL-13'],
        },
      ],
      usual: [
        {
          id: 'alla-foraldrar',
          with: {
            foralder: 'all',
          },
          source: ['ESL-14'],
        },
        {
          place: ['hemmet'],
          source: ['ESL-20'],
        },
      ],
    },
    avstamning: {
      title: {
        sv: 'Avstämning mellan boendestödjare och familjebehandlare',
        en: 'Check-in between housing support worker and family practitioner',
      },
      meeting: {
        form: 'staff',
      },
      information: 'uppgifter-gemensamt',
      source: ['ESL-18', 'ESL-19'],
      must: [
        {
          needs: {
            consent: 'sekretessmedgivande',
          },
          source: ['ESL-10', 'ESL-11'],
        },
        {
          with: {
            boendestodjare: 'one',
            familjebehandlare: 'one',
          },
          source: ['ESL-18'],
        },
        {
          without: ['familj'],
          source: ['ESL-18'],
        },
        {
          every: {
            period: 'P2W',
            reading: 'since-last',
            from: {
              consent: 'sekretessmedgivande',
            },
          },
          while: {
            all: [
              {
                confirmed: 'boendestod-beviljat',
              },
              {
                confirmed: 'familjebehandling-beviljad',
              },
            ],
          },
          source: ['ESL-18', 'ESL-19'],
        },
      ],
    },
    'besok-boendestod': {
      title: {
        sv: 'Boendestödets eget hembesök',
        en: 'Separate home visit by housing support',
      },
      meeting: {
        form: 'visit',
        places: ['hemmet'],
      },
      information: 'uppgifter-boendestod',
      source: ['ESL-12'],
      must: [
        {
          with: {
            boendestodjare: 'one',
          },
        },
      ],
    },
    'besok-familjebehandling': {
      title: {
        sv: 'Familjebehandlingens eget hembesök',
        en: 'Separate home visit by family treatment',
      },
      meeting: {
        form: 'visit',
        places: ['hemmet'],
      },
      information: 'uppgifter-familjebehandling',
      source: ['ESL-12'],
      must: [
        {
          with: {
            familjebehandlare: 'one',
          },
        },
      ],
    },
  },
  outcomes: {
    'insats-har-upphort': {
      title: {
        sv: 'En av insatserna eller båda har upphört',
        en: 'One or both of the interventions have ended',
      },
      source: ['ESL-08'],
      must: [
        {
          needs: {
            any: [
              {
                not: {
                  confirmed: 'boendestod-beviljat',
                },
              },
              {
                not: {
                  confirmed: 'familjebehandling-beviljad',
                },
              },
            ],
          },
        },
      ],
    },
    'foraldrarna-avstar': {
      title: {
        sv: 'Föräldrarna avstår från det gemensamma arbetet',
        en: 'The parents decline the joint work',
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
    'vem-skriver-under': {
      title: {
        sv: 'Vem som skriver under medgivandet',
        en: 'Who signs the consent',
      },
      about: {
        sv: 'De föräldrar som har besluten skriver under, var och en för sig.',
        en: 'The parents who hold the decisions sign, each for themself.',
      },
      source: ['ESL-10'],
    },
    'medgivandets-omfattning': {
      title: {
        sv: 'Vad medgivandet gäller och hur länge',
        en: 'What the consent covers and for how long',
      },
      about: {
        sv: 'Det gäller mellan de två verksamheterna och tills det återkallas.',
        en: 'It holds between the two services and until it is withdrawn.',
      },
      source: ['ESL-10'],
    },
    'nej-eller-aterkallat': {
      title: {
        sv: 'Nej eller återkallat medgivande',
        en: 'Refused or withdrawn consent',
      },
      about: {
        sv: 'Det gemensamma arbetet upphör. De beviljade insatserna påverkas inte.',
        en: 'The joint work stops. The granted interventions are not affected.',
      },
      source: ['ESL-09', 'ESL-12'],
    },
    'hur-tiden-raknas': {
      title: {
        sv: 'Hur månaden och de två veckorna räknas',
        en: 'How the month and the two weeks are counted',
      },
      about: {
        sv: 'Det får gå högst en månad respektive två veckor sedan förra gången, eller sedan medgivandet började gälla. De två räknas var för sig.',
        en: 'At most one month and two weeks respectively may pass since the last time, or since the consent came into force. The two are counted separately.',
      },
      source: ['ESL-13', 'ESL-18', 'ESL-19'],
    },
    'foraldrar-pa-besoket': {
      title: {
        sv: 'Föräldrar vid gemensamt besök',
        en: 'Parents at a joint visit',
      },
      about: {
        sv: 'Minst en förälder måste vara med för att besöket ska räknas. Alla brukar vara med.',
        en: 'At least one parent has to be there for the visit to count. Usually all are.',
      },
      source: ['ESL-14'],
    },
    'rattslig-grund': {
      title: {
        sv: 'Rättslig grund',
        en: 'Legal basis',
      },
      about: {
        sv: 'Båda insatserna ges efter behovsprövning.',
        en: 'Both interventions are given after a needs assessment.',
      },
      source: ['ESL-08', 'LAW-06'],
    },
    'vem-far-se-vad': {
      title: {
        sv: 'Vem som får se vad',
        en: 'Who may see what',
      },
      about: {
        sv: 'Föräldrarna ser allt om de insatser som de själva har. Var och en av verksamheterna ser sitt eget stöd och det gemensamma arbetet. Den andras stöd och handläggarnas insyn i det gemensamma kräver medgivandet.',
        en: "The parents see everything about the interventions they have themselves. Each service sees its own support and the joint work. The other's support, and the case officers' view of the joint work, require the consent.",
      },
      source: ['ESL-09', 'ESL-10'],
    },
    'skilda-verksamheter': {
      title: {
        sv: 'Sekretess mellan verksamheterna',
        en: 'Secrecy between the services',
      },
      about: {
        sv: 'Boendestödet och familjebehandlingen hålls isär som två verksamheter med egna handläggare.',
        en: 'Housing support and family treatment are kept apart as two services with case officers of their own.',
      },
      source: ['ESL-09', 'LAW-60'],
    },
    avslut: {
      title: {
        sv: 'Avslut',
        en: 'Closing',
      },
      about: {
        sv: 'Texten säger inget om avslut. Sätten att avsluta här rör bara det gemensamma arbetet.',
        en: 'The text says nothing of closing. The ways out here concern the joint work only.',
      },
    },
  },
} as const;

eslovFamiljeteamet satisfies Pathway;

export default eslovFamiljeteamet;
