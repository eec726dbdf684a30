// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** Bron: the pathway `kumla.bron`, version 1.0.0. */
export const kumlaBron = {
  language: 1,
  pathway: 'kumla.bron',
  version: '1.0.0',
  status: 'published',
  title: {
    sv: 'Bron',
    en: 'Bron',
  },
  about: {
    sv: 'Samverkan mellan skola, elevhälsa och socialtjänst som erbjuder föräldrar ett tidigt stöd i fem möten.',
    en: 'Collaboration between school, pupil health service and social services that offers parents early support in five meetings.',
  },
  texts: {
    KUM: {
      title: {
        sv: 'Nyhet om tidiga samordnade insatser i Kumla kommun',
        en: 'News item on early co-ordinated interventions in Kumla municipality',
      },
      published: '2020-03-23',
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
  legalBasis: 'sol-11-5',
  documentation: 'full',
  authority: ['enhetschef-familjeenheten'],
  pilot: {
    title: {
      sv: 'TSI, ett projekt för tidiga samordnade insatser',
      en: 'TSI, a project for early co-ordinated interventions',
    },
    about: {
      sv: 'Projektet började hösten 2018 och drevs av två statliga myndigheter tillsammans. Arbetssättet skulle leva vidare efter projektet.',
      en: 'The project began in the autumn of 2018 and was run by two government agencies together. The way of working was to live on after it.',
    },
    until: '2020-12-31',
    source: ['KUM-06', 'KUM-07', 'KUM-34', 'KUM-36'],
  },
  purposes: {
    tidigt: {
      title: {
        sv: 'Att nå människor så tidigt det går',
        en: 'To reach people as early as possible',
      },
      source: ['KUM-12'],
    },
    'fore-problemen': {
      title: {
        sv: 'Att nå föräldrar medan problemen ännu är små',
        en: 'To reach parents while the problems are still small',
      },
      source: ['KUM-28'],
    },
    'gemensamt-sprak': {
      title: {
        sv: 'Att yrkesgrupperna får ett språk ihop och förstår varandra',
        en: 'That the professions get one language and understand each other',
      },
      source: ['KUM-29'],
    },
    tydlighet: {
      title: {
        sv: 'Att tala tydligare med föräldrarna',
        en: 'To speak more clearly with the parents',
      },
      source: ['KUM-30'],
    },
    'farre-besok': {
      title: {
        sv: 'Att ingen ska behöva komma på fler besök än nödvändigt',
        en: 'That nobody has to come for more visits than necessary',
      },
      source: ['KUM-33'],
    },
  },
  principles: {
    erbjudande: {
      title: {
        sv: 'Bron är ett erbjudande som föräldrarna får tacka nej till',
        en: 'Bron is an offer that the parents may decline',
      },
      source: ['KUM-21'],
    },
    'alla-pa-en-gang': {
      title: {
        sv: 'Hellre ett möte där alla som berörs träffas samtidigt än flera var för sig',
        en: 'Rather one meeting where everyone concerned meets at once than several apart',
      },
      source: ['KUM-32'],
    },
  },
  figures: {
    'frivilliga-insatser': {
      title: {
        sv: 'Antal frivilliga insatser: förebyggande stöd, råd och stöd',
        en: 'Number of voluntary interventions: preventive support, advice and support',
      },
      source: ['KUM-01', 'KUM-24'],
    },
    placeringar: {
      title: {
        sv: 'Antal placeringar',
        en: 'Number of out-of-home placements',
      },
      source: ['KUM-01'],
    },
    'utredningar-efter-ansokan': {
      title: {
        sv: 'Andel utredningar som bygger på en ansökan',
        en: 'Share of enquiries that are based on an application',
      },
      source: ['KUM-25', 'KUM-26'],
    },
  },
  agencies: {
    skolan: {
      title: {
        sv: 'Grundskola och förskola',
        en: 'Compulsory school and preschool',
      },
      source: ['KUM-23'],
    },
    elevhalsan: {
      title: {
        sv: 'Elevhälsan',
        en: 'The pupil health service',
      },
    },
    familjeenheten: {
      title: {
        sv: 'Familjeenheten',
        en: 'The family unit',
      },
      source: ['KUM-31'],
    },
    forsorjningsstodet: {
      title: {
        sv: 'Försörjningsstöd',
        en: 'Income support',
      },
      source: ['KUM-31'],
    },
    missbruksenheten: {
      title: {
        sv: 'Missbruksenheten',
        en: 'The substance-use unit',
      },
      source: ['KUM-31'],
    },
    socialtjansten: {
      title: {
        sv: 'Socialtjänsten',
        en: 'Social services',
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
    'gemensamma-moten': {
      title: {
        sv: 'Första mötet och återsamlingen',
        en: 'The first meeting and the reassembly',
      },
    },
    tematraffar: {
      title: {
        sv: 'Tematräffarna',
        en: 'The themed meetings',
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
        'gemensamma-moten': 'always',
        tematraffar: 'always',
      },
      source: ['KUM-17'],
    },
    foralder: {
      kind: 'parent',
      title: {
        sv: 'Förälder',
        en: 'Parent',
      },
      sees: {
        general: 'always',
        'gemensamma-moten': 'always',
        tematraffar: 'always',
      },
      source: ['KUM-15', 'KUM-21'],
    },
    vardnadshavare: {
      kind: 'parent',
      title: {
        sv: 'Vårdnadshavare',
        en: 'Guardian',
      },
      sees: {
        general: 'always',
        'gemensamma-moten': 'always',
        tematraffar: 'always',
      },
      basis: 'law',
      source: ['LAW-28', 'LAW-29'],
    },
    familj: {
      kind: 'person',
      title: {
        sv: 'Familjen',
        en: 'The family',
      },
      includes: ['barn', 'foralder', 'vardnadshavare'],
      source: ['KUM-17'],
    },
    skola: {
      kind: 'partner',
      agency: 'skolan',
      title: {
        sv: 'Skola eller förskola',
        en: 'School or preschool',
      },
      sees: {
        'gemensamma-moten': 'always',
      },
      source: ['KUM-15', 'KUM-20', 'KUM-22', 'KUM-23'],
    },
    elevhalsa: {
      kind: 'partner',
      agency: 'elevhalsan',
      title: {
        sv: 'Elevhälsa',
        en: 'Pupil health service',
      },
      sees: {
        'gemensamma-moten': 'always',
      },
      source: ['KUM-15'],
    },
    socialtjanst: {
      kind: 'authority',
      agency: 'socialtjansten',
      title: {
        sv: 'Socialtjänst',
        en: 'Social services',
      },
      sees: {
        general: 'always',
        'gemensamma-moten': 'always',
        tematraffar: 'always',
      },
      source: ['KUM-15'],
    },
    familjebehandlare: {
      kind: 'team',
      agency: 'familjeenheten',
      title: {
        sv: 'Familjebehandlare',
        en: 'Family practitioner',
      },
      sees: {
        general: 'always',
        'gemensamma-moten': 'always',
        tematraffar: 'always',
      },
      source: ['KUM-17'],
    },
    'enhetschef-familjeenheten': {
      kind: 'manager',
      agency: 'familjeenheten',
      title: {
        sv: 'Enhetschef för familjeenheten',
        en: 'Head of the family unit',
      },
      sees: {
        general: 'always',
        'gemensamma-moten': 'always',
        tematraffar: 'always',
      },
      source: ['KUM-40'],
    },
    'verksamhetschef-elevhalsan': {
      kind: 'manager',
      agency: 'elevhalsan',
      title: {
        sv: 'Verksamhetschef för elevhälsan',
        en: 'Head of the pupil health service',
      },
      source: ['KUM-41'],
    },
  },
  themes: {
    nulaget: {
      title: {
        sv: 'Nuläget',
        en: 'The present situation',
      },
      source: ['KUM-16'],
    },
    'tema-1': {
      title: {
        sv: 'Första temat (fylls i)',
        en: 'First theme (to be filled in)',
      },
      placeholder: true,
      source: ['KUM-18'],
    },
    'tema-2': {
      title: {
        sv: 'Andra temat (fylls i)',
        en: 'Second theme (to be filled in)',
      },
      placeholder: true,
      source: ['KUM-18'],
    },
    'tema-3': {
      title: {
        sv: 'Tredje temat (fylls i)',
        en: 'Third theme (to be filled in)',
      },
      placeholder: true,
      source: ['KUM-18'],
    },
  },
  criteria: {
    'skolan-ser-behov': {
      title: {
        sv: 'Skolan ser att familjen behöver stöd',
        en: 'The school sees that the family needs support',
      },
      by: ['skola'],
      source: ['KUM-22'],
    },
    'ratt-skolform': {
      title: {
        sv: 'Barnet går i grundskola eller förskola',
        en: 'The child attends compulsory school or preschool',
      },
      by: ['skola'],
      source: ['KUM-23'],
    },
    'tidigt-skede': {
      title: {
        sv: 'Behovet har upptäckts tidigt',
        en: 'The need has been noticed early',
      },
      by: ['skola', 'elevhalsa', 'socialtjanst'],
      source: ['KUM-14'],
    },
  },
  consents: {
    'samtycke-till-insatsen': {
      kind: 'intervention',
      title: {
        sv: 'Vårdnadshavarnas samtycke till insatsen',
        en: "The guardians' consent to the intervention",
      },
      givers: {
        vardnadshavare: 'all',
      },
      withoutIt: {
        sv: 'Tematräffarna och återsamlingen hålls inte. Annat stöd till familjen påverkas inte.',
        en: 'The themed meetings and the reassembly are not held. Other support to the family is not affected.',
      },
      basis: 'law',
      source: ['LAW-28', 'LAW-29'],
    },
  },
  headline: {
    title: {
      sv: 'Fyramötesmodell',
      en: 'Four-meeting model',
    },
    about: {
      sv: 'Första mötet och de tre tematräffarna räknas. Återsamlingen är det femte mötet och modellens slutpunkt.',
      en: 'The first meeting and the three themed meetings are counted. The reassembly is the fifth meeting and the end point of the model.',
    },
    count: 4,
    parts: ['inledning', 'tema'],
    basis: 'local',
    source: ['KUM-15', 'KUM-17', 'KUM-19'],
  },
  starts: {
    'skolans-behov': {
      title: {
        sv: 'Skolan ser ett behov',
        en: 'The school sees a need',
      },
      opens: ['motesserie'],
      source: ['KUM-22'],
      must: [
        {
          id: 'skolan-ser-behov',
          needs: {
            confirmed: 'skolan-ser-behov',
          },
          source: ['KUM-22'],
        },
        {
          id: 'ratt-skolform',
          needs: {
            confirmed: 'ratt-skolform',
          },
          source: ['KUM-23'],
        },
      ],
      usual: [
        {
          id: 'tidigt-skede',
          needs: {
            confirmed: 'tidigt-skede',
          },
          source: ['KUM-14'],
        },
      ],
    },
  },
  phases: {
    motesserie: {
      title: {
        sv: 'Mötesserien',
        en: 'The series of meetings',
      },
      source: ['KUM-15', 'KUM-17', 'KUM-19'],
      must: [
        {
          order: ['mote-1', 'mote-2', 'mote-3', 'mote-4', 'avslutande-atersamling'],
          source: ['KUM-15', 'KUM-17', 'KUM-19'],
        },
      ],
      usual: [
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
        'mote-1': {
          title: {
            sv: 'Möte 1: nuläget',
            en: 'Meeting 1: the present situation',
          },
          meeting: {
            form: 'meeting',
          },
          part: 'inledning',
          themes: ['nulaget'],
          information: 'gemensamma-moten',
          source: ['KUM-15', 'KUM-16'],
          must: [
            {
              with: {
                skola: 'one',
                elevhalsa: 'one',
                socialtjanst: 'one',
                foralder: 'one',
              },
              source: ['KUM-15'],
            },
            {
              times: {
                from: 1,
                to: 1,
              },
              source: ['KUM-16'],
            },
          ],
          usual: [
            {
              needs: {
                answered: {
                  'svar-pa-erbjudandet': 'ja',
                },
              },
              basis: 'local',
              source: ['KUM-21'],
            },
          ],
        },
        'mote-2': {
          title: {
            sv: 'Möte 2: första temat',
            en: 'Meeting 2: the first theme',
          },
          meeting: {
            form: 'meeting',
          },
          part: 'tema',
          themes: ['tema-1'],
          information: 'tematraffar',
          source: ['KUM-17', 'KUM-18'],
          must: [
            {
              with: {
                familjebehandlare: 'one',
                familj: 'one',
              },
            },
            {
              times: {
                from: 1,
                to: 1,
              },
            },
            {
              needs: {
                consent: 'samtycke-till-insatsen',
              },
              basis: 'law',
              validFrom: '2025-07-01',
              source: ['LAW-28', 'LAW-29'],
              unless: {
                'ungdom-15': {
                  title: {
                    sv: 'Den unge har fyllt 15 år, samtycker själv och det är lämpligt',
                    en: 'The young person has turned 15, consents, and it is suitable',
                  },
                  source: ['LAW-28'],
                },
              },
            },
          ],
        },
        'mote-3': {
          title: {
            sv: 'Möte 3: andra temat',
            en: 'Meeting 3: the second theme',
          },
          meeting: {
            form: 'meeting',
          },
          part: 'tema',
          themes: ['tema-2'],
          information: 'tematraffar',
          source: ['KUM-17', 'KUM-18'],
          must: [
            {
              with: {
                familjebehandlare: 'one',
                familj: 'one',
              },
            },
            {
              times: {
                from: 1,
                to: 1,
              },
            },
            {
              needs: {
                consent: 'samtycke-till-insatsen',
              },
              basis: 'law',
              validFrom: '2025-07-01',
              source: ['LAW-28', 'LAW-29'],
              unless: {
                'ungdom-15': {
                  title: {
                    sv: 'Den unge har fyllt 15 år, samtycker själv och det är lämpligt',
                    en: 'The young person has turned 15, consents, and it is suitable',
                  },
                  source: ['LAW-28'],
                },
              },
            },
          ],
        },
        'mote-4': {
          title: {
            sv: 'Möte 4: tredje temat',
            en: 'Meeting 4: the third theme',
          },
          meeting: {
            form: 'meeting',
          },
          part: 'tema',
          themes: ['tema-3'],
          information: 'tematraffar',
          source: ['KUM-17', 'KUM-18'],
          must: [
            {
              with: {
                familjebehandlare: 'one',
                familj: 'one',
              },
            },
            {
              times: {
                from: 1,
                to: 1,
              },
            },
            {
              needs: {
                consent: 'samtycke-till-insatsen',
              },
              basis: 'law',
              validFrom: '2025-07-01',
              source: ['LAW-28', 'LAW-29'],
              unless: {
                'ungdom-15': {
                  title: {
                    sv: 'Den unge har fyllt 15 år, samtycker själv och det är lämpligt',
                    en: 'The young person has turned 15, consents, and it is suitable',
                  },
                  source: ['LAW-28'],
                },
              },
            },
          ],
        },
        'avslutande-atersamling': {
          title: {
            sv: 'Avslutande återsamling',
            en: 'Closing reassembly',
          },
          meeting: {
            form: 'meeting',
          },
          part: 'avslutning',
          information: 'gemensamma-moten',
          source: ['KUM-19', 'KUM-20'],
          must: [
            {
              with: {
                skola: 'one',
                familjebehandlare: 'one',
                foralder: 'one',
              },
            },
            {
              times: {
                from: 1,
                to: 1,
              },
              source: ['KUM-19'],
            },
            {
              needs: {
                consent: 'samtycke-till-insatsen',
              },
              basis: 'law',
              validFrom: '2025-07-01',
              source: ['LAW-28', 'LAW-29'],
              unless: {
                'ungdom-15': {
                  title: {
                    sv: 'Den unge har fyllt 15 år, samtycker själv och det är lämpligt',
                    en: 'The young person has turned 15, consents, and it is suitable',
                  },
                  source: ['LAW-28'],
                },
              },
            },
          ],
          usual: [
            {
              id: 'alla-ater',
              with: {
                elevhalsa: 'one',
                socialtjanst: 'one',
              },
              source: ['KUM-19'],
            },
          ],
        },
        'information-om-ratten-att-ansoka': {
          title: {
            sv: 'Information om rätten att ansöka om insatser efter behovsprövning',
            en: 'Information on the right to apply for interventions after a needs assessment',
          },
          task: {
            by: ['familjebehandlare', 'socialtjanst'],
            to: ['foralder'],
          },
          basis: 'law',
          source: ['LAW-08'],
          must: [
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
    'svar-pa-erbjudandet': {
      title: {
        sv: 'Föräldrarnas svar på erbjudandet',
        en: "The parents' answer to the offer",
      },
      source: ['KUM-21'],
      answer: {
        from: ['foralder', 'vardnadshavare'],
        options: {
          ja: {
            title: {
              sv: 'Föräldrarna har tackat ja',
              en: 'The parents have accepted the offer',
            },
            source: ['KUM-21'],
          },
          nej: {
            title: {
              sv: 'Föräldrarna har tackat nej',
              en: 'The parents have declined the offer',
            },
            source: ['KUM-21'],
          },
        },
      },
    },
  },
  outcomes: {
    genomford: {
      title: {
        sv: 'Mötesserien är genomförd',
        en: 'The series of meetings is completed',
      },
      source: ['KUM-19'],
      must: [
        {
          id: 'alla-moten',
          needs: {
            all: [
              {
                done: 'mote-1',
              },
              {
                done: 'mote-2',
              },
              {
                done: 'mote-3',
              },
              {
                done: 'mote-4',
              },
              {
                done: 'avslutande-atersamling',
              },
            ],
          },
          source: ['KUM-15', 'KUM-17', 'KUM-19'],
        },
        {
          id: 'informerad-om-ratten-att-ansoka',
          needs: {
            done: 'information-om-ratten-att-ansoka',
          },
          basis: 'law',
          validFrom: '2025-07-01',
          source: ['LAW-08'],
        },
      ],
    },
    'tackat-nej': {
      title: {
        sv: 'Föräldrarna tackade nej eller ville inte fortsätta',
        en: 'The parents declined or did not want to go on',
      },
      about: {
        sv: 'Annat stöd till familjen påverkas inte.',
        en: 'Other support to the family is not affected.',
      },
      source: ['KUM-21'],
    },
    'annan-insats': {
      title: {
        sv: 'Familjen går vidare till en annan insats',
        en: 'The family goes on to another intervention',
      },
      basis: 'local',
    },
    flyttat: {
      title: {
        sv: 'Familjen har flyttat',
        en: 'The family has moved',
      },
      basis: 'local',
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
    'ny-lag': {
      title: {
        sv: 'Insatser utan individuell behovsprövning finns sedan den 1 juli 2025. Vad lagen kräver för dem gäller ärenden som har startat då eller senare',
        en: 'Interventions without an individual needs assessment exist since 1 July 2025. What the law asks of them holds for cases that started then or later',
      },
      source: ['LAW-07', 'LAW-08'],
    },
    'fem-moten': {
      title: {
        sv: 'Bron har fem möten. Namnet fyramötesmodell räknar första mötet och de tre tematräffarna',
        en: 'Bron has five meetings. The name four-meeting model counts the first meeting and the three themed ones',
      },
      about: {
        sv: 'Hållna möten redovisas som fem. Räknas i stället tematräffarna och återsamlingen ändras bara delarna under rubriktalet.',
        en: 'Held meetings are reported as five. If the themed meetings and the reassembly are counted instead, only the parts of the headline change.',
      },
      source: ['KUM-15', 'KUM-17', 'KUM-19'],
      basis: 'local',
    },
    'temanas-namn': {
      title: {
        sv: 'Texten namnger inte temana. Kommunen fyller i dem',
        en: 'The text does not name the themes. The municipality fills them in',
      },
      source: ['KUM-18'],
      basis: 'local',
    },
    'rattslig-grund': {
      title: {
        sv: 'Bron ges utan individuell behovsprövning enligt 11 kap. 5 § socialtjänstlagen',
        en: 'Bron is given without an individual needs assessment under chapter 11, section 5 of the Social Services Act',
      },
      source: ['KUM-21', 'LAW-07'],
      basis: 'local',
    },
    samtycke: {
      title: {
        sv: 'Samtycke till insatsen behövs från och med den första tematräffen',
        en: 'Consent to the intervention is needed from the first themed meeting on',
      },
      about: {
        sv: 'Första mötet är tillfället då erbjudandet presenteras och samtycket kan ges. Säger en av två vårdnadshavare nej är vägen vidare en ansökan.',
        en: 'The first meeting is where the offer is presented and consent can be given. If one of two guardians says no, the way on is an application.',
      },
      source: ['KUM-21', 'LAW-28', 'LAW-29'],
      basis: 'local',
    },
    'atersamlingens-deltagare': {
      title: {
        sv: 'Vid återsamlingen krävs skola, familjebehandlare och förälder. Elevhälsa och socialtjänst brukar vara med',
        en: 'The reassembly requires school, family practitioner and parent. Pupil health service and social services usually take part',
      },
      source: ['KUM-19', 'KUM-20'],
      basis: 'local',
    },
    'utbyte-mellan-moten': {
      title: {
        sv: 'Texten säger inget om utbyte av uppgifter mellan mötena. Skola och elevhälsa ser bara de möten som de deltar i',
        en: 'The text says nothing of exchanging information between the meetings. School and pupil health service see only the meetings they take part in',
      },
      source: ['KUM-17', 'LAW-60', 'LAW-62'],
      basis: 'local',
    },
  },
} as const;

kumlaBron satisfies Pathway;

export default kumlaBron;
