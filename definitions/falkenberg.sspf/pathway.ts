// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** SSPF in Falkenberg: the pathway `falkenberg.sspf`, version 1.0.0. */
export const falkenbergSspf = {
  language: 1,
  pathway: 'falkenberg.sspf',
  version: '1.0.0',
  status: 'published',
  extends: {
    pathway: 'lidkoping.sspf',
    version: '1.0.0',
    hash: 'f74254bf0a1156adf470c29ee4265dc095aede98c3397beebdbd7ed25e71ae21',
  },
  title: {
    sv: 'SSPF i Falkenberg',
    en: 'SSPF in Falkenberg',
  },
  about: {
    sv: 'Skolan, socialtjänsten, polisen och fritiden samarbetar runt en ung person, med skriftligt samtycke och en gemensam åtagandeplan.',
    en: 'School, social services, police and leisure work together around a young person, with a written consent and a shared commitment plan.',
  },
  texts: {
    SS: {
      title: {
        sv: 'Kommunernas beskrivningar av SSPF',
        en: "The municipalities' descriptions of SSPF",
      },
    },
    LAW: {
      title: {
        sv: 'Socialtjänstlagen och närliggande lagar',
        en: 'The Social Services Act and related acts',
      },
    },
  },
  subject: 'child',
  legalBasis: 'not-stated',
  documentation: 'full',
  authority: ['samordnare'],
  agencies: {
    skolan: {
      title: {
        sv: 'Skolan',
        en: 'The school',
      },
      source: ['SS-2'],
    },
    socialtjansten: {
      title: {
        sv: 'Socialtjänsten',
        en: 'Social services',
      },
      source: ['SS-2'],
    },
    polisen: {
      title: {
        sv: 'Polisen',
        en: 'The police',
      },
      source: ['SS-2'],
    },
    fritiden: {
      title: {
        sv: 'Fritiden',
        en: 'Leisure',
      },
      source: ['SS-2'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Arbetet i stort',
        en: 'The work in general',
      },
    },
    samverkan: {
      title: {
        sv: 'Det som verksamheterna delar om den unge',
        en: 'What the services share about the young person',
      },
      source: ['SS-3'],
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
        samverkan: 'always',
      },
      source: ['SS-1', 'SS-4'],
    },
    vardnadshavare: {
      kind: 'parent',
      title: {
        sv: 'Vårdnadshavare',
        en: 'Guardian',
      },
      sees: {
        general: 'always',
        samverkan: 'always',
      },
      source: ['SS-2', 'SS-4'],
    },
    samordnare: {
      kind: 'team',
      title: {
        sv: 'Samordnare',
        en: 'Co-ordinator',
      },
      sees: {
        general: 'always',
        samverkan: 'always',
      },
      source: ['SS-2', 'SS-5'],
    },
    skola: {
      kind: 'partner',
      agency: 'skolan',
      title: {
        sv: 'Skola',
        en: 'School',
      },
      sees: {
        samverkan: {
          consent: 'samtycke-till-samverkan',
        },
      },
      source: ['SS-2', 'SS-6'],
    },
    socialtjanst: {
      kind: 'partner',
      agency: 'socialtjansten',
      title: {
        sv: 'Socialtjänst',
        en: 'Social services',
      },
      sees: {
        samverkan: {
          consent: 'samtycke-till-samverkan',
        },
      },
      source: ['SS-2', 'SS-6'],
    },
    polis: {
      kind: 'partner',
      agency: 'polisen',
      title: {
        sv: 'Polis',
        en: 'Police',
      },
      sees: {
        samverkan: {
          consent: 'samtycke-till-samverkan',
        },
      },
      source: ['SS-2', 'SS-6'],
    },
    fritid: {
      kind: 'partner',
      agency: 'fritiden',
      title: {
        sv: 'Fritid',
        en: 'Leisure',
      },
      sees: {
        samverkan: {
          consent: 'samtycke-till-samverkan',
        },
      },
      source: ['SS-2', 'SS-6'],
    },
    natverk: {
      kind: 'person',
      title: {
        sv: 'Person i familjens eget nätverk',
        en: "Person in the family's own network",
      },
      source: ['SS-7'],
    },
    forening: {
      kind: 'partner',
      title: {
        sv: 'Idrottsförening',
        en: 'Sports club',
      },
      source: ['SS-7'],
    },
  },
  consents: {
    'samtycke-till-samverkan': {
      kind: 'secrecy',
      title: {
        sv: 'Samtycke till samverkan',
        en: 'Consent to collaboration',
      },
      givers: {
        vardnadshavare: 'all',
        ungdom: 'all',
      },
      form: 'written',
      between: ['skolan', 'socialtjansten', 'polisen', 'fritiden'],
      information: ['samverkan'],
      withoutIt: {
        sv: 'Verksamheterna talar inte med varandra om den unge.',
        en: 'The services do not talk with each other about the young person.',
      },
      source: ['SS-3', 'SS-4', 'LAW-61'],
    },
  },
  starts: {
    'saken-tas-upp': {
      title: {
        sv: 'Personal i någon av de fyra verksamheterna, eller en förälder, tar upp saken',
        en: 'Staff of any of the four services, or a parent, raises the matter',
      },
      source: ['SS-2'],
      must: [
        {
          id: 'alder',
          needs: {
            age: {
              of: 'ungdom',
              who: 'all',
              from: 10,
              to: 18,
            },
          },
          source: ['SS-1'],
        },
      ],
    },
  },
  phases: {},
  steps: {
    bedomning: {
      title: {
        sv: 'Samordnaren bedömer om SSPF är aktuellt',
        en: 'The co-ordinator assesses whether SSPF applies',
      },
      source: ['SS-2'],
      answer: {
        from: ['samordnare'],
        options: {
          aktuellt: {
            title: {
              sv: 'SSPF är aktuellt',
              en: 'SSPF applies',
            },
          },
          'inte-aktuellt': {
            title: {
              sv: 'SSPF är inte aktuellt',
              en: 'SSPF does not apply',
            },
          },
        },
      },
    },
    'kartlaggande-samtal': {
      title: {
        sv: 'Kartläggande samtal',
        en: 'Mapping talk',
      },
      meeting: {
        form: 'talk',
      },
      source: ['SS-5'],
      must: [
        {
          id: 'bedomning',
          needs: {
            answered: {
              bedomning: 'aktuellt',
            },
          },
          source: ['SS-2'],
        },
        {
          id: 'samtycke',
          needs: {
            consent: 'samtycke-till-samverkan',
          },
          source: ['SS-3', 'SS-5'],
        },
        {
          with: {
            samordnare: 'one',
            vardnadshavare: 'one',
            ungdom: 'one',
          },
          source: ['SS-5'],
        },
      ],
    },
    natverksmote: {
      title: {
        sv: 'Nätverksmöte',
        en: 'Network meeting',
      },
      meeting: {
        form: 'meeting',
      },
      information: 'samverkan',
      source: ['SS-6'],
      must: [
        {
          id: 'samtycke',
          needs: {
            consent: 'samtycke-till-samverkan',
          },
          source: ['SS-3'],
        },
        {
          id: 'kartlaggande-samtal',
          needs: {
            done: 'kartlaggande-samtal',
          },
          source: ['SS-5'],
        },
        {
          id: 'alltid-med',
          with: {
            skola: 'one',
            socialtjanst: 'one',
            polis: 'one',
            fritid: 'one',
          },
          source: ['SS-6'],
        },
      ],
      may: [
        {
          id: 'natverk',
          with: {
            natverk: 'one',
          },
          source: ['SS-7'],
        },
        {
          id: 'forening',
          with: {
            forening: 'one',
          },
          source: ['SS-7'],
        },
      ],
    },
    atagande: {
      title: {
        sv: 'En rad i åtagandeplanen',
        en: 'A row of the commitment plan',
      },
      about: {
        sv: 'Varje åtagande är en egen rad, med vad som ska göras, när och av vem.',
        en: 'Each commitment is a row of its own, with what is to be done, when and by whom.',
      },
      task: {
        by: ['skola', 'socialtjanst', 'polis', 'fritid', 'vardnadshavare', 'ungdom'],
      },
      information: 'samverkan',
      source: ['SS-8'],
      contents: {
        vad: {
          title: {
            sv: 'Vad som ska göras',
            en: 'What is to be done',
          },
          source: ['SS-8'],
        },
        nar: {
          title: {
            sv: 'När det ska göras',
            en: 'When it is to be done',
          },
          source: ['SS-8'],
        },
        vem: {
          title: {
            sv: 'Vem som gör det',
            en: 'Who does it',
          },
          source: ['SS-8'],
        },
      },
      must: [
        {
          contents: ['vad', 'nar', 'vem'],
          eachTime: true,
        },
      ],
    },
    atagandeplan: {
      title: {
        sv: 'Gemensam åtagandeplan',
        en: 'Shared commitment plan',
      },
      plan: {
        goals: true,
      },
      information: 'samverkan',
      source: ['SS-8'],
      contents: {
        mal: {
          title: {
            sv: 'Mål',
            en: 'Goals',
          },
          source: ['SS-8'],
        },
      },
      must: [
        {
          id: 'samtycke',
          needs: {
            consent: 'samtycke-till-samverkan',
          },
          source: ['SS-3'],
        },
        {
          id: 'rader',
          needs: {
            done: 'atagande',
          },
        },
        {
          contents: ['mal'],
          eachTime: true,
        },
      ],
    },
  },
  outcomes: {
    'inte-aktuellt': {
      title: {
        sv: 'SSPF är inte aktuellt',
        en: 'SSPF does not apply',
      },
      source: ['SS-2'],
      must: [
        {
          needs: {
            answered: {
              bedomning: 'inte-aktuellt',
            },
          },
        },
      ],
    },
    'inget-samtycke': {
      title: {
        sv: 'Samtycke saknas',
        en: 'There is no consent',
      },
      source: ['SS-3'],
      must: [
        {
          needs: {
            not: {
              consent: 'samtycke-till-samverkan',
            },
          },
        },
      ],
    },
    avslut: {
      title: {
        sv: 'Samarbetet avslutas',
        en: 'The collaboration ends',
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
    'vem-far-se-vad': {
      title: {
        sv: 'Vem som får se vad',
        en: 'Who may see what',
      },
      about: {
        sv: 'Den unge, vårdnadshavarna och samordnaren ser allt. Var och en av de fyra verksamheterna ser det gemensamma så länge samtycket gäller den. Det egna nätverket och en idrottsförening ser inget utanför mötet.',
        en: 'The young person, the guardians and the co-ordinator see everything. Each of the four services sees what is shared as long as the consent covers it. The private network and a sports club see nothing outside the meeting.',
      },
      source: ['SS-3', 'SS-7', 'LAW-61'],
    },
    'alder-vid-start': {
      title: {
        sv: 'Åldern prövas när saken tas upp',
        en: 'Age is judged when the matter is raised',
      },
      about: {
        sv: 'Texten säger inget om den som hinner bli äldre. Den får vara kvar.',
        en: 'The text says nothing of one who grows older meanwhile. They may stay.',
      },
      source: ['SS-1'],
    },
    'samtycket-forst': {
      title: {
        sv: 'Samtycket kommer före det kartläggande samtalet',
        en: 'The consent comes before the mapping talk',
      },
      about: {
        sv: 'Texten ställer dem i den ordningen.',
        en: 'The text puts them in that order.',
      },
      source: ['SS-3', 'SS-5'],
    },
    'andra-kommuner': {
      title: {
        sv: 'Det som är annorlunda i andra kommuner',
        en: 'What is different in other municipalities',
      },
      about: {
        sv: 'Det är inte med här utan i varianterna.',
        en: 'It is not here but in the variants.',
      },
      source: ['SS-1', 'SS-4', 'SS-6', 'SS-9'],
    },
    undantag: {
      title: {
        sv: 'Vem som beslutar om undantag',
        en: 'Who decides on exceptions',
      },
      about: {
        sv: 'Texten säger inget. Samordnaren kan göra det.',
        en: 'The text is silent. The co-ordinator can.',
      },
      source: ['SS-2'],
    },
    'ingen-tid': {
      title: {
        sv: 'Inga tider',
        en: 'No times',
      },
      about: {
        sv: 'Texten anger varken tidsgränser eller hur ofta man ses, och då frågas inte efter något.',
        en: 'The text gives neither limits nor how often to meet, and then nothing is asked for.',
      },
      source: ['SS-6', 'SS-8'],
    },
    avslut: {
      title: {
        sv: 'Avslut',
        en: 'Closing',
      },
      about: {
        sv: 'Texten beskriver inte hur samarbetet slutar.',
        en: 'The text does not describe how the collaboration ends.',
      },
      source: ['SS-8'],
    },
    'vem-samtycker': {
      title: {
        sv: 'Vem som samtycker',
        en: 'Who consents',
      },
      about: {
        sv: 'Falkenbergs text säger inte vem. Här är det som i Lidköping.',
        en: "Falkenberg's text does not say who. Here it is as in Lidköping.",
      },
      source: ['SS-4'],
    },
  },
} as const;

falkenbergSspf satisfies Pathway;

export default falkenbergSspf;
