// Made by `insats types` from the pathway's YAML: do not edit.
import type { Pathway } from '../../src/definition/pathway.js';

/** From notification to intervention or follow-up in Malmö: the pathway `malmo.barnutredning`, version 1.0.0. */
export const malmoBarnutredning = {
  language: 1,
  pathway: 'malmo.barnutredning',
  version: '1.0.0',
  status: 'published',
  extends: {
    pathway: 'lag.barnutredning',
    version: '1.0.0',
    hash: '334be9f6534a8fc676075e558dc16aa809fbc8095fbfb2f1acfcda3f4b1497bc',
  },
  title: {
    sv: 'Från anmälan till insats eller uppföljning i Malmö',
    en: 'From notification to intervention or follow-up in Malmö',
  },
  about: {
    sv: 'Det som lagen kräver när en anmälan eller en ansökan om ett barn kommer in till socialtjänsten, med lagens tider.',
    en: 'What the law requires when a notification or an application about a child comes in to social services, with the times of the law.',
  },
  texts: {
    ST: {
      title: {
        sv: 'Lagens gång från anmälan till insats eller uppföljning',
        en: 'The course of the law from notification to intervention or follow-up',
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
  legalBasis: 'other',
  documentation: 'full',
  authority: ['beslutsfattare'],
  principles: {
    'ett-arende-per-barn': {
      title: {
        sv: 'Varje barn har ett eget ärende, också när en anmälan gäller flera syskon',
        en: 'Each child has a case of its own, also when a notification concerns several siblings',
      },
      source: ['ST-12'],
    },
  },
  information: {
    general: {
      title: {
        sv: 'Ärendet i stort',
        en: 'The case in general',
      },
    },
    anmalaren: {
      title: {
        sv: 'Kontakten med anmälaren',
        en: 'The contact with the notifier',
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
      },
      source: ['ST-1', 'ST-8', 'ST-12'],
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
      source: ['ST-6', 'ST-8'],
    },
    anmalare: {
      kind: 'partner',
      title: {
        sv: 'Anmälare',
        en: 'Notifier',
      },
      source: ['ST-1', 'ST-7'],
    },
    handlaggare: {
      kind: 'authority',
      title: {
        sv: 'Handläggare',
        en: 'Case officer',
      },
      sees: {
        general: 'always',
        anmalaren: 'always',
      },
      source: ['ST-1'],
    },
    beslutsfattare: {
      kind: 'authority',
      title: {
        sv: 'Beslutsfattare enligt delegation',
        en: 'Decision-maker by delegation',
      },
      sees: {
        general: 'always',
        anmalaren: 'always',
      },
      source: ['ST-2'],
    },
    'tidigare-handlaggare': {
      kind: 'authority',
      title: {
        sv: 'Den som gjorde förra utredningen',
        en: 'The one who made the last enquiry',
      },
      sees: {
        general: 'always',
        anmalaren: 'always',
      },
      source: ['ST-10'],
    },
    chef: {
      kind: 'manager',
      title: {
        sv: 'Chef',
        en: 'Head',
      },
      sees: {
        general: 'always',
      },
      source: ['ST-11'],
    },
  },
  criteria: {
    'skal-mot-underrattelse': {
      title: {
        sv: 'Särskilda skäl talar mot att de som berörs får veta',
        en: 'Special reasons speak against telling those concerned',
      },
      by: ['handlaggare'],
      assumed: false,
      basis: 'law',
      source: ['ST-6', 'LAW-27'],
    },
    'nyligen-utrett': {
      title: {
        sv: 'En utredning om barnet har avslutats under de senaste tre månaderna',
        en: 'An enquiry about the child has ended within the last three months',
      },
      by: ['handlaggare'],
      source: ['ST-10'],
    },
    vald: {
      title: {
        sv: 'Det finns uppgifter om våld',
        en: 'There is information about violence',
      },
      by: ['handlaggare', 'tidigare-handlaggare'],
      source: ['ST-11'],
    },
  },
  starts: {
    anmalan: {
      title: {
        sv: 'En anmälan om barnet kommer in',
        en: 'A notification about the child comes in',
      },
      opens: ['forhandsbedomning'],
      basis: 'law',
      source: ['ST-1', 'LAW-20'],
      must: [
        {
          id: 'tidigare-handlaggare',
          needs: {
            people: {
              role: 'tidigare-handlaggare',
              from: 1,
            },
          },
          title: {
            sv: 'Anmälan går direkt till den som gjorde förra utredningen',
            en: 'The notification goes straight to the one who made the last enquiry',
          },
          while: {
            confirmed: 'nyligen-utrett',
          },
          basis: 'local',
          source: ['ST-10'],
        },
      ],
    },
    ansokan: {
      title: {
        sv: 'En ansökan kommer in',
        en: 'An application comes in',
      },
      opens: ['utredning'],
      basis: 'law',
      source: ['ST-4', 'LAW-25'],
    },
  },
  phases: {
    forhandsbedomning: {
      title: {
        sv: 'Förhandsbedömning',
        en: 'Pre-assessment',
      },
      basis: 'law',
      source: ['ST-2', 'LAW-24'],
      must: [
        {
          opens: {
            start: 'anmalan',
          },
          source: ['ST-2', 'ST-4', 'LAW-24'],
        },
        {
          ends: {
            done: 'beslut-att-inleda',
          },
          automatically: true,
        },
      ],
      steps: {
        'beslut-att-inleda': {
          title: {
            sv: 'Beslut om att inleda utredning eller inte',
            en: 'Decision to open an enquiry or not',
          },
          answer: {
            from: ['beslutsfattare', 'tidigare-handlaggare'],
            options: {
              inleds: {
                title: {
                  sv: 'Utredning inleds',
                  en: 'An enquiry is opened',
                },
              },
              'inleds-inte': {
                title: {
                  sv: 'Utredning inleds inte',
                  en: 'No enquiry is opened',
                },
              },
            },
          },
          source: ['ST-2', 'ST-10', 'LAW-24'],
          must: [
            {
              id: 'ingen-utredning-pagar',
              needs: {
                not: {
                  phase: {
                    utredning: 'open',
                  },
                },
              },
              source: ['ST-3', 'LAW-24'],
            },
            {
              times: {
                from: 1,
              },
            },
            {
              due: {
                within: 'P14D',
                from: {
                  case: 'started',
                },
                extend: {
                  'synnerliga-skal': {
                    title: {
                      sv: 'Synnerliga skäl',
                      en: 'Exceptional reasons',
                    },
                    source: ['ST-2', 'LAW-24'],
                  },
                },
              },
              while: {
                start: 'anmalan',
              },
            },
            {
              id: 'nej-trots-vald',
              needs: {
                done: 'rutin-vid-nej',
              },
              title: {
                sv: 'Ett nej till polisanmälan trots våld har följts av sin rutin',
                en: 'A no to a police report despite violence has been followed by its routine',
              },
              while: {
                all: [
                  {
                    confirmed: 'vald',
                  },
                  {
                    answered: {
                      polisanmalan: 'nej',
                    },
                  },
                ],
              },
              basis: 'local',
              source: ['ST-11'],
            },
          ],
        },
      },
    },
    utredning: {
      title: {
        sv: 'Utredning',
        en: 'Enquiry',
      },
      basis: 'law',
      source: ['ST-5', 'LAW-26'],
      must: [
        {
          opens: {
            any: [
              {
                answered: {
                  'beslut-att-inleda': 'inleds',
                },
              },
              {
                start: 'ansokan',
              },
            ],
          },
          automatically: true,
          source: ['ST-2', 'ST-4', 'LAW-24', 'LAW-25'],
        },
        {
          ends: {
            done: 'utredningen-avslutas',
          },
          automatically: true,
        },
      ],
      may: [
        {
          prompt: {
            sv: 'Barnet har fyllt 15 år och för sin egen talan',
            en: 'The child has turned 15 and speaks for itself',
          },
          while: {
            age: {
              of: 'barn',
              who: 'one',
              from: 15,
            },
          },
          source: ['LAW-02'],
        },
      ],
      steps: {
        underrattelse: {
          title: {
            sv: 'De som berörs får veta att utredningen har inletts',
            en: 'Those concerned are told that the enquiry has been opened',
          },
          task: {
            by: ['handlaggare'],
            to: ['vardnadshavare', 'barn'],
          },
          source: ['ST-6', 'LAW-27'],
          must: [
            {
              due: {
                within: 'same-day',
                from: {
                  opened: 'utredning',
                },
                rollOver: false,
              },
              while: {
                not: {
                  confirmed: 'skal-mot-underrattelse',
                },
              },
              title: {
                sv: 'Underrättelsen ges genast, om inte särskilda skäl talar mot det',
                en: 'They are told at once, unless special reasons speak against it',
              },
            },
          ],
        },
        'utredningen-avslutas': {
          title: {
            sv: 'Utredningen avslutas',
            en: 'The enquiry is finished',
          },
          answer: {
            from: ['beslutsfattare'],
            options: {
              insats: {
                title: {
                  sv: 'Med en insats',
                  en: 'With an intervention',
                },
              },
              'utan-insats': {
                title: {
                  sv: 'Utan insats',
                  en: 'Without an intervention',
                },
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
              due: {
                within: 'P4M',
                from: {
                  opened: 'utredning',
                },
                extend: {
                  'sarskilda-skal': {
                    title: {
                      sv: 'Särskilda skäl',
                      en: 'Special reasons',
                    },
                    source: ['ST-5', 'LAW-26'],
                  },
                },
              },
            },
          ],
        },
      },
    },
    insats: {
      title: {
        sv: 'Insats',
        en: 'Intervention',
      },
      basis: 'law',
      source: ['ST-9', 'LAW-12'],
      must: [
        {
          opens: {
            answered: {
              'utredningen-avslutas': 'insats',
            },
          },
          automatically: true,
        },
      ],
      steps: {
        'beslut-om-insats': {
          title: {
            sv: 'Gynnande beslut om insats efter behovsprövning',
            en: 'Favourable decision on a needs-tested intervention',
          },
          task: {
            by: ['beslutsfattare'],
          },
          source: ['ST-9', 'LAW-06', 'LAW-12'],
        },
        'insatsen-borjar': {
          title: {
            sv: 'Beslutet verkställs',
            en: 'The decision is carried out',
          },
          task: {},
          must: [
            {
              due: {
                within: 'P3M',
                from: {
                  last: 'beslut-om-insats',
                },
                rollOver: false,
              },
            },
          ],
        },
        avbrott: {
          title: {
            sv: 'Insatsen avbryts',
            en: 'The intervention is interrupted',
          },
          task: {},
          must: [
            {
              needs: {
                done: 'insatsen-borjar',
              },
            },
          ],
        },
        'insatsen-aterupptas': {
          title: {
            sv: 'Insatsen återupptas',
            en: 'The intervention is resumed',
          },
          task: {},
          must: [
            {
              needs: {
                done: 'avbrott',
              },
            },
            {
              due: {
                within: 'P3M',
                from: {
                  last: 'avbrott',
                },
                rollOver: false,
              },
            },
          ],
        },
        kvartalsrapport: {
          title: {
            sv: 'Rapport om beslut som inte är verkställt',
            en: 'Report on a decision not carried out',
          },
          task: {
            by: ['handlaggare', 'beslutsfattare'],
          },
          must: [
            {
              id: 'ej-verkstallt',
              every: {
                period: 'P3M',
                reading: 'calendar',
                from: {
                  last: 'beslut-om-insats',
                },
              },
              title: {
                sv: 'Varje kvartal tills beslutet är verkställt',
                en: 'Each quarter until the decision is carried out',
              },
              while: {
                all: [
                  {
                    not: {
                      done: 'insatsen-borjar',
                    },
                  },
                  {
                    elapsed: {
                      since: {
                        last: 'beslut-om-insats',
                      },
                      from: 'P3M1D',
                    },
                  },
                ],
              },
            },
            {
              id: 'avbrott',
              every: {
                period: 'P3M',
                reading: 'calendar',
                from: {
                  last: 'avbrott',
                },
              },
              title: {
                sv: 'Varje kvartal tills insatsen har återupptagits',
                en: 'Each quarter until the intervention is resumed',
              },
              while: {
                all: [
                  {
                    count: {
                      step: 'insatsen-aterupptas',
                      since: {
                        last: 'avbrott',
                      },
                      to: 0,
                    },
                  },
                  {
                    elapsed: {
                      since: {
                        last: 'avbrott',
                      },
                      from: 'P3M1D',
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    },
    uppfoljning: {
      title: {
        sv: 'Uppföljning utan samtycke',
        en: 'Follow-up without consent',
      },
      basis: 'law',
      source: ['ST-8', 'LAW-31'],
      must: [
        {
          opens: {
            all: [
              {
                answered: {
                  'utredningen-avslutas': 'utan-insats',
                },
              },
              {
                done: 'beslut-om-uppfoljning',
              },
            ],
          },
          automatically: true,
        },
        {
          ends: {
            any: [
              {
                elapsed: {
                  since: {
                    ended: 'utredning',
                  },
                  from: 'P6M',
                },
              },
              {
                done: 'ny-utredning-inleds',
              },
            ],
          },
          title: {
            sv: 'Uppföljningen avslutas av sig själv senast sex månader efter utredningen eller när en ny utredning inleds',
            en: 'The follow-up ends by itself at latest six months after the enquiry or when a new enquiry is opened',
          },
          automatically: true,
        },
        {
          due: {
            within: 'P6M',
            from: {
              ended: 'utredning',
            },
            rollOver: false,
          },
          while: {
            phase: {
              uppfoljning: 'open',
            },
          },
        },
      ],
      steps: {
        'besked-om-borjan': {
          title: {
            sv: 'Besked om att uppföljningen börjar',
            en: 'Notice that the follow-up begins',
          },
          task: {
            by: ['handlaggare'],
            to: ['vardnadshavare', 'barn'],
          },
          contents: {
            vardnadshavarna: {
              title: {
                sv: 'Vårdnadshavarna har fått veta',
                en: 'The guardians have been told',
              },
            },
            'den-unge': {
              title: {
                sv: 'Den unge har fått veta',
                en: 'The young person has been told',
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
              id: 'vardnadshavarna',
              contents: ['vardnadshavarna'],
            },
            {
              id: 'den-unge',
              contents: ['den-unge'],
              source: ['ST-8', 'LAW-02', 'LAW-31'],
              while: {
                age: {
                  of: 'barn',
                  who: 'one',
                  from: 15,
                },
              },
            },
          ],
        },
      },
    },
  },
  steps: {
    'ny-anmalan': {
      title: {
        sv: 'En ny anmälan om barnet kommer in',
        en: 'A new notification about the child comes in',
      },
      about: {
        sv: 'Får sin egen dag och sin egen skyddsbedömning. Den tidigare tidsgränsen flyttas inte, och pågår en utredning behövs inget nytt beslut.',
        en: 'Gets a day and a protection assessment of its own. The earlier limit does not move, and while an enquiry is running no new decision is needed.',
      },
      task: {
        to: ['handlaggare'],
      },
      basis: 'law',
      source: ['ST-1', 'ST-3', 'LAW-20', 'LAW-24'],
    },
    skyddsbedomning: {
      title: {
        sv: 'Omedelbar skyddsbedömning',
        en: 'Immediate protection assessment',
      },
      task: {
        by: ['handlaggare', 'tidigare-handlaggare'],
      },
      basis: 'law',
      source: ['ST-1', 'ST-10', 'LAW-23'],
      contents: {
        'barnets-akt': {
          title: {
            sv: 'Dokumenterad i barnets akt',
            en: "Documented in the child's file",
          },
          source: ['ST-1', 'LAW-23'],
        },
      },
      must: [
        {
          contents: ['barnets-akt'],
          eachTime: true,
        },
        {
          id: 'anmalan',
          due: {
            within: 'same-day',
            from: {
              case: 'started',
            },
            rollOver: false,
          },
          while: {
            start: 'anmalan',
          },
          title: {
            sv: 'Skyddsbedömningen görs genast',
            en: 'The protection assessment is made at once',
          },
        },
        {
          id: 'ny-anmalan',
          due: {
            within: 'same-day',
            from: {
              last: 'ny-anmalan',
            },
            rollOver: false,
          },
          title: {
            sv: 'Skyddsbedömningen görs genast också vid en ny anmälan',
            en: 'The protection assessment is made at once also for a new notification',
          },
        },
        {
          id: 'tidigare-handlaggare',
          with: {
            'tidigare-handlaggare': 'one',
          },
          title: {
            sv: 'Den som gjorde förra utredningen gör skyddsbedömningen',
            en: 'The one who made the last enquiry makes the protection assessment',
          },
          while: {
            confirmed: 'nyligen-utrett',
          },
          basis: 'local',
          source: ['ST-10'],
        },
      ],
    },
    arendedragning: {
      title: {
        sv: 'Ärendedragning med chefen',
        en: 'Case discussion with the head',
      },
      about: {
        sv: 'På tisdagar och fredagar.',
        en: 'On Tuesdays and Fridays.',
      },
      meeting: {
        form: 'staff',
      },
      source: ['ST-11'],
      must: [
        {
          with: {
            chef: 'one',
          },
          source: ['ST-11'],
        },
      ],
    },
    'mote-vid-behov': {
      title: {
        sv: 'Möte, bara om det behövs',
        en: 'Meeting, only if needed',
      },
      meeting: {
        form: 'meeting',
      },
      source: ['ST-11'],
    },
    polisanmalan: {
      title: {
        sv: 'Ska en polisanmälan göras?',
        en: 'Is a police report to be made?',
      },
      source: ['ST-11'],
      answer: {
        from: ['handlaggare', 'tidigare-handlaggare', 'beslutsfattare'],
        options: {
          ja: {
            title: {
              sv: 'Ja',
              en: 'Yes',
            },
          },
          nej: {
            title: {
              sv: 'Nej',
              en: 'No',
            },
          },
        },
      },
    },
    'rutin-vid-nej': {
      title: {
        sv: 'Rutinen när ingen polisanmälan görs trots våld',
        en: 'The routine when no police report is made despite violence',
      },
      task: {},
      source: ['ST-11'],
      must: [
        {
          needs: {
            answered: {
              polisanmalan: 'nej',
            },
          },
        },
      ],
    },
    'fraga-i-tid': {
      title: {
        sv: 'Anmälaren frågar före beslutet eller inom en vecka från det',
        en: 'The notifier asks before the decision or within a week of it',
      },
      task: {
        by: ['anmalare'],
      },
      information: 'anmalaren',
      basis: 'law',
      source: ['ST-7', 'LAW-22'],
      must: [
        {
          needs: {
            any: [
              {
                not: {
                  done: 'beslut-att-inleda',
                },
              },
              {
                not: {
                  elapsed: {
                    since: {
                      last: 'beslut-att-inleda',
                    },
                    from: 'P8D',
                  },
                },
              },
            ],
          },
        },
      ],
    },
    'fraga-senare': {
      title: {
        sv: 'Anmälaren frågar senare eller medan en utredning redan pågår',
        en: 'The notifier asks later or while an enquiry is already running',
      },
      task: {
        by: ['anmalare'],
      },
      information: 'anmalaren',
      basis: 'law',
      source: ['ST-7', 'LAW-22'],
      must: [
        {
          needs: {
            any: [
              {
                elapsed: {
                  since: {
                    last: 'beslut-att-inleda',
                  },
                  from: 'P8D',
                },
              },
              {
                count: {
                  step: 'ny-anmalan',
                  since: {
                    opened: 'utredning',
                  },
                  from: 1,
                },
              },
            ],
          },
        },
      ],
    },
    'svar-till-anmalaren': {
      title: {
        sv: 'Svar till anmälaren',
        en: 'Answer to the notifier',
      },
      task: {
        by: ['handlaggare'],
        to: ['anmalare'],
      },
      information: 'anmalaren',
      basis: 'law',
      source: ['ST-7', 'LAW-22'],
      must: [
        {
          id: 'inom-en-vecka',
          due: {
            within: 'P1W',
            from: {
              last: 'beslut-att-inleda',
            },
          },
          while: {
            done: 'fraga-i-tid',
          },
        },
        {
          id: 'genast',
          due: {
            within: 'same-day',
            from: {
              last: 'fraga-senare',
            },
            rollOver: false,
          },
          title: {
            sv: 'Svaret ges genast när frågan kommer senare eller en utredning pågår',
            en: 'The answer is given at once when asked later or while an enquiry is running',
          },
        },
      ],
    },
    'beslut-om-uppfoljning': {
      title: {
        sv: 'Beslut om uppföljning utan samtycke',
        en: 'Decision on follow-up without consent',
      },
      task: {
        by: ['beslutsfattare'],
      },
      basis: 'law',
      source: ['ST-8', 'LAW-31'],
      must: [
        {
          needs: {
            answered: {
              'utredningen-avslutas': 'utan-insats',
            },
          },
        },
      ],
    },
    'ny-utredning-inleds': {
      title: {
        sv: 'En ny utredning om barnet inleds',
        en: 'A new enquiry about the child is opened',
      },
      about: {
        sv: 'Den är ett ärende för sig.',
        en: 'It is a case of its own.',
      },
      task: {
        by: ['beslutsfattare'],
      },
      basis: 'law',
      source: ['ST-8', 'LAW-31'],
    },
    'besked-om-slut': {
      title: {
        sv: 'Besked om att uppföljningen är slut',
        en: 'Notice that the follow-up has ended',
      },
      task: {
        by: ['handlaggare'],
        to: ['vardnadshavare', 'barn'],
      },
      basis: 'law',
      source: ['ST-8', 'LAW-31'],
      contents: {
        'vardnadshavarna-om-slutet': {
          title: {
            sv: 'Vårdnadshavarna har fått veta',
            en: 'The guardians have been told',
          },
        },
        'den-unge-om-slutet': {
          title: {
            sv: 'Den unge har fått veta',
            en: 'The young person has been told',
          },
        },
      },
      must: [
        {
          needs: {
            phase: {
              uppfoljning: ['completed', 'ended'],
            },
          },
        },
        {
          id: 'vardnadshavarna',
          contents: ['vardnadshavarna-om-slutet'],
        },
        {
          id: 'den-unge',
          contents: ['den-unge-om-slutet'],
          while: {
            age: {
              of: 'barn',
              who: 'one',
              from: 15,
            },
          },
        },
      ],
    },
  },
  outcomes: {
    'utredning-inleds-inte': {
      title: {
        sv: 'Utredning inleds inte',
        en: 'No enquiry is opened',
      },
      basis: 'law',
      source: ['ST-2', 'LAW-24'],
      must: [
        {
          needs: {
            answered: {
              'beslut-att-inleda': 'inleds-inte',
            },
          },
        },
      ],
    },
    'utan-insats': {
      title: {
        sv: 'Utredningen avslutas utan insats',
        en: 'The enquiry ends without intervention',
      },
      basis: 'law',
      source: ['ST-8', 'LAW-31'],
      must: [
        {
          id: 'utan-insats',
          needs: {
            answered: {
              'utredningen-avslutas': 'utan-insats',
            },
          },
        },
        {
          id: 'ingen-uppfoljning',
          needs: {
            not: {
              done: 'beslut-om-uppfoljning',
            },
          },
        },
      ],
    },
    'uppfoljningen-ar-slut': {
      title: {
        sv: 'Uppföljningen är slut',
        en: 'The follow-up has ended',
      },
      basis: 'law',
      source: ['ST-8', 'LAW-31'],
      must: [
        {
          needs: {
            done: 'besked-om-slut',
          },
        },
      ],
    },
    'insatsen-fortsatter': {
      title: {
        sv: 'Insatsen ges och följs i ett eget arbetssätt',
        en: 'The intervention is given and followed in a pathway of its own',
      },
      basis: 'local',
      must: [
        {
          needs: {
            done: 'insatsen-borjar',
          },
        },
      ],
    },
    'annat-avslut': {
      title: {
        sv: 'Annat avslut',
        en: 'Another closing',
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
        sv: 'Barnet och vårdnadshavarna ser ärendet i stort. Kontakten med anmälaren ser bara handläggaren och den som beslutar. Vad som får visas i det enskilda fallet prövas enligt sekretesslagen.',
        en: 'The child and the guardians see the case in general. The contact with the notifier is seen by the case officer and the decision-maker only. What may be shown in the individual case is judged under the secrecy act.',
      },
      source: ['ST-7', 'LAW-60'],
    },
    genast: {
      title: {
        sv: 'Genast är samma dag',
        en: 'At once is the same day',
      },
      about: {
        sv: 'Den dagen flyttas inte till nästa vardag.',
        en: 'That day is not moved to the next working day.',
      },
      source: ['ST-1', 'ST-6', 'ST-7'],
    },
    'lediga-dagar': {
      title: {
        sv: 'De 14 dagarna, veckan och de fyra månaderna flyttas till nästa vardag när de slutar på en ledig dag',
        en: 'The 14 days, the week and the four months move to the next working day when they end on a day off',
      },
      about: {
        sv: 'Det följer av lagen om beräkning av tid. De tre och de sex månaderna är tid som går, inte en sista dag för att göra något, och flyttas inte.',
        en: 'This follows from the act on the computation of time. The three and the six months are time that passes, not a last day for doing something, and do not move.',
      },
      source: ['ST-2', 'ST-5', 'ST-8', 'ST-9'],
    },
    'fraga-fran-anmalaren': {
      title: {
        sv: 'Två slags frågor från anmälaren',
        en: 'Two kinds of question from the notifier',
      },
      about: {
        sv: 'Den som tar emot frågan väljer efter vilken dag den kom. Bara en fråga ger en tid för svaret.',
        en: 'The one who receives the question chooses by the day it came. Only a question gives a time for the answer.',
      },
      source: ['ST-7'],
    },
    'ny-utredning': {
      title: {
        sv: 'En ny utredning efter den här är ett nytt ärende',
        en: 'A new enquiry after this one is a new case',
      },
      source: ['ST-8', 'ST-12'],
    },
    malmo: {
      title: {
        sv: 'Det som en kommun, Malmö, har bestämt själv',
        en: 'Settled by one municipality, Malmö',
      },
      about: {
        sv: 'Det är inte med här utan i varianten.',
        en: 'It is not here but in the variant.',
      },
      source: ['ST-10', 'ST-11'],
    },
    kvartal: {
      title: {
        sv: 'Kvartalen är kalenderkvartal',
        en: 'The quarters are calendar quarters',
      },
      source: ['ST-9'],
    },
    avslut: {
      title: {
        sv: 'Avslut som lagen inte beskriver',
        en: 'Closings that the law does not describe',
      },
      about: {
        sv: 'Lagen säger inte när ett ärende med en insats är slut. De lokala vägarna ut finns för det.',
        en: 'The law does not say when a case with an intervention is over. The local ways out are for that.',
      },
      source: ['ST-9'],
    },
    'tisdagar-och-fredagar': {
      title: {
        sv: 'Tisdagar och fredagar',
        en: 'Tuesdays and Fridays',
      },
      about: {
        sv: 'Dagarna visas. Ett ärende behöver inte dras varje gång och blir inte försenat.',
        en: 'The days are shown. A case need not be discussed each time and does not become late.',
      },
      source: ['ST-11'],
    },
  },
} as const;

malmoBarnutredning satisfies Pathway;

export default malmoBarnutredning;
