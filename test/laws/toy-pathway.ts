import type { Pathway } from '../../src/definition/pathway.js';

/**
 * A pathway of no municipality, for the laws: it uses what none of the five uses. Time boxes that end by themselves, a phase
 * that opens by itself after a while, pauses of three kinds, extensions, calendar cadences, doses of both readings, limits in
 * working days, artefacts that come afterwards, approvals, tasks between meetings, steps and phases per person, an ordered phase, a phase that is run again, phases beside and during others,
 * a consent that runs out, and criteria per person.
 */
export const toyPathway: Pathway = {
  language: 1,
  pathway: 'toy.allt',
  version: '1.0.0',
  status: 'draft',
  title: { sv: 'Allt möjligt', en: 'Everything' },
  subject: 'family',
  legalBasis: 'sol-11-1',
  documentation: 'full',
  authority: ['chef'],
  agencies: { skolan: { title: { sv: 'Skolan' } } },
  information: { narvaro: { title: { sv: 'Närvaro' } } },
  roles: {
    barn: { kind: 'child' },
    foralder: { kind: 'parent' },
    familj: { kind: 'person', includes: ['barn', 'foralder'] },
    behandlare: { kind: 'team' },
    chef: { kind: 'authority', sees: { general: 'always', narvaro: 'always' } },
    skola: { kind: 'partner', agency: 'skolan' },
  },
  team: { roles: ['behandlare'], competences: { lek: {}, samtal: {} }, must: [{ matched: 'behandlare' }] },
  places: { hemma: {}, mottagning: {} },
  themes: { vardag: {}, skolgang: {} },
  criteria: { behov: { by: ['chef'] }, trygg: { per: 'barn' }, lov: {} },
  consents: {
    'dela-med-skolan': {
      kind: 'secrecy',
      givers: { foralder: 'all', barn: { who: 'all', ageFrom: 15 } },
      form: 'written',
      between: ['skolan'],
      validFor: 'P6M',
    },
    'vara-med': { kind: 'acceptance', givers: { foralder: { who: 'one' } } },
  },
  instruments: {
    matt: {
      version: '2',
      answers: ['familj'],
      scales: {
        summa: {
          range: { from: 0, to: 40 },
          better: 'higher',
          reliableChange: 5,
          bands: { lag: { below: 20 }, hog: { from: 20 } },
        },
      },
    },
  },
  must: [{ throughout: { confirmed: 'behov' }, onFail: { stops: ['hembesok'] } }],
  usual: [{ heard: { role: 'barn', how: 'heard' } }],
  starts: {
    ordinarie: { opens: ['inledning'], must: [{ needs: { confirmed: 'behov' } }] },
    snabb: { opens: ['arbete'], usual: [{ needs: { age: { of: 'barn', who: 'all', from: 6, to: 17 } } }] },
  },
  phases: {
    inledning: {
      must: [
        { order: ['forsta-motet', 'andra-motet', 'tredje-motet'] },
        { lasts: { to: 'P6W' }, automatically: true },
      ],
      steps: {
        'forsta-motet': { meeting: {}, must: [{ with: { familj: 'one', behandlare: 'one' } }] },
        'andra-motet': { meeting: {}, must: [{ with: { foralder: 'all' } }, { place: ['hemma'] }] },
        'tredje-motet': {
          plan: { by: ['behandlare'], goals: true },
          contents: { mal: {}, vag: {} },
          must: [{ contents: ['mal', 'vag'] }, { times: { from: 1, to: 2 } }, { form: ['written'] }],
        },
      },
    },
    arbete: {
      must: [
        { opens: { any: [{ phase: { inledning: ['completed', 'ended'] } }, { start: 'snabb' }] } },
        { id: 'klart', ends: { count: { step: 'hembesok', since: { opened: 'arbete' }, from: 3 } } },
        { times: { from: 1, to: 3 } },
      ],
      usual: [{ lasts: { from: 'P1M', to: 'P4M' } }],
      steps: {
        hembesok: {
          meeting: { form: 'visit', places: ['hemma', 'mottagning'] },
          exceptions: { sjukdom: { counts: 'postponed' }, glomde: { counts: 'missed' } },
          artefacts: { film: {}, karta: { by: ['barn'], information: 'narvaro' } },
          tasks: { ova: { by: ['foralder'] } },
          must: [
            { id: 'karta-finns', artefacts: ['karta'] },
            { needs: { consent: 'vara-med' } },
            { with: { behandlare: 'one', familj: 'one' } },
            { hours: { from: 2, to: 30 } },
            {
              every: { period: 'P1M', reading: 'calendar', from: { opened: 'arbete' } },
              escalate: [
                { after: 'P2W', to: 'chef' },
                { after: 'P2M', to: 'behandlare' },
              ],
            },
          ],
          usual: [
            { id: 'film-finns', artefacts: ['film'] },
            { reviews: ['ova'] },
            { id: 'takt', dose: { from: 1, to: 3, per: 'P1W', reading: 'calendar' } },
            { id: 'jamn-takt', dose: { from: 2, to: 5, per: 'P2W', reading: 'rolling' } },
          ],
        },
        skolmote: {
          meeting: {},
          subMeetings: {
            alla: { usual: [{ with: { behandlare: 'one' } }] },
            skolan: { usual: [{ without: ['foralder'] }] },
            efterat: { optional: true },
          },
          must: [
            { needs: { consent: 'dela-med-skolan' }, unless: { fara: { title: { sv: 'Fara för barnet' } } } },
            { without: ['barn'] },
          ],
        },
        rapport: {
          task: { by: ['behandlare'], to: ['chef'] },
          must: [
            { approved: { by: ['chef'], atMost: 1 }, escalate: { to: 'skola' } },
            {
              due: {
                within: 'P3W',
                from: { opened: 'arbete' },
                extend: { semester: { title: { sv: 'Semester' } }, sjukdom: { title: { sv: 'Sjukdom' } } },
              },
              basis: 'law',
            },
          ],
        },
      },
    },
    vila: {
      must: [
        { opens: { elapsed: { since: { ended: 'arbete' }, from: 'P2W' } }, automatically: true },
        { lasts: { to: 'P3M' }, automatically: true, inPause: 'stops' },
      ],
      steps: {
        'hur-gar-det': {
          meeting: { form: 'contact' },
          countsAs: 'hembesok',
          usual: [{ times: { from: 1 } }],
        },
      },
    },
    stod: {
      per: 'foralder',
      must: [
        { opens: { phase: { inledning: ['open', 'completed', 'ended'] } } },
        { ends: { done: 'egen-traff' } },
        { id: 'ritat', ends: { artefacts: { step: 'egen-traff', left: ['teckning'], of: 'all' } } },
      ],
      may: [{ times: { from: 1 } }],
      steps: {
        'egen-traff': {
          per: 'foralder',
          meeting: { form: 'talk' },
          artefacts: { teckning: {} },
          must: [
            { with: { behandlare: 'one' } },
            { times: { from: 1, to: 6 } },
            { due: { within: { workingDays: 15 }, from: { opened: 'stod' } } },
            { every: { period: 'P3W', reading: 'since-last', from: { opened: 'stod' } } },
          ],
        },
      },
    },
    natverk: {
      must: [{ during: 'arbete' }, { ends: { done: 'natverksmote' }, automatically: true }],
      steps: { natverksmote: { meeting: {}, must: [{ with: { skola: 'one', foralder: 'one' } }] } },
    },
  },
  steps: {
    fraga: {
      answer: {
        from: ['familj'],
        options: {
          ja: { must: [{ needs: { done: 'forsta-motet' } }] },
          nej: {},
        },
      },
    },
    skattning: {
      measure: { instrument: 'matt', of: ['familj'] },
      per: 'barn',
      usual: [
        { every: { period: 'P6W', reading: 'since-last', from: { case: 'started' } }, inPause: 'stops' },
        {
          schedule: {
            from: { birth: 'barn' },
            at: ['P9Y', 'P10Y', 'P11Y', 'P15Y'],
            window: { before: 'P2M', after: 'P1M' },
          },
          escalate: [{ to: 'behandlare' }, { after: 'P1M', to: 'chef' }],
        },
      ],
    },
    halsning: {
      meeting: { form: 'contact' },
      must: [
        {
          schedule: { from: { case: 'started' }, at: ['P2W', 'P6W', 'P3M', 'P5M'], window: { after: 'P1W' } },
        },
      ],
    },
    information: {
      task: { by: ['chef'], to: ['familj'] },
      usual: [{ approved: { by: ['behandlare'] } }],
      must: [
        {
          due: { within: 'P2W', from: { case: 'started' } },
          escalate: [
            { to: 'behandlare' },
            { after: 'P3D', to: 'chef' },
            { after: { workingDays: 10 }, to: 'skola' },
          ],
        },
      ],
    },
  },
  followUps: {
    efterat: {
      meeting: { form: 'contact' },
      after: ['klar', 'flyttat'],
      must: [
        {
          schedule: { from: { case: 'closed' }, at: ['P3M', 'P6M'], window: { before: 'P2W', after: 'P2W' } },
        },
      ],
    },
    enkat: { task: { by: ['behandlare'] }, usual: [{ due: { within: 'P2M', from: { case: 'closed' } } }] },
  },
  pauses: { semester: { ends: 'date' }, utredning: { ends: 'review' }, uppehall: { ends: 'event' } },
  outcomes: {
    klar: {
      must: [{ needs: { all: [{ phase: { arbete: ['completed'] } }, { goals: { reached: 'all' } }] } }],
      usual: [{ id: 'battre', needs: { measure: { instrument: 'matt', of: 'barn', change: 'improved' } } }],
    },
    nej: { must: [{ needs: { answered: { fraga: 'nej' } } }] },
    flyttat: { reason: true },
    administrativt: { administrative: true },
  },
};
