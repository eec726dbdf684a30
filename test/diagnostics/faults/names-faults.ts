import type { Fault } from '../fault.js';

/** Faults of names that point to nothing. */
export const namesFaults: readonly Fault[] = [
  {
    code: 'unknown-step',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { done: samtl } }] }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    right: `outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { done: samtal } }] }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    found: [
      {
        at: '2:68-2:73',
        path: ['outcomes', 'klart', 'must', 0, 'needs', 'done'],
        data: { id: 'samtl', in: 'klart', nearest: 'samtal' },
      },
    ],
  },
  {
    code: 'unknown-phase',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalfas] }
`,
    right: `starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalsfas] }
`,
    found: [
      {
        at: '2:70-2:79',
        path: ['starts', 'vanlig', 'opens', 0],
        data: { id: 'samtalfas', in: 'vanlig', nearest: 'samtalsfas' },
      },
    ],
  },
  {
    code: 'unknown-role',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `authority: [enhetschef]
`,
    right: `authority: [chef]
`,
    found: [
      {
        at: '1:13-1:23',
        path: ['authority', 0],
        data: { id: 'enhetschef', in: '', known: ['barn', 'foralder', 'behandlare', 'chef'], more: 0 },
      },
    ],
  },
  {
    code: 'unknown-consent',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { consent: insats }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { consent: insatsen }
`,
    found: [
      {
        at: '9:31-9:37',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'consent'],
        data: { id: 'insats', in: 'samtal', nearest: 'insatsen' },
      },
    ],
  },
  {
    code: 'unknown-criterion',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { confirmed: behof }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { confirmed: behov }
`,
    found: [
      {
        at: '9:33-9:38',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'confirmed'],
        data: { id: 'behof', in: 'samtal', nearest: 'behov' },
      },
    ],
  },
  {
    code: 'unknown-instrument',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { measure: { instrument: klimatet, scale: kaos, below: 3 } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { measure: { instrument: klimat, scale: kaos, below: 3 } }
`,
    found: [
      {
        at: '9:45-9:53',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'measure', 'instrument'],
        data: { id: 'klimatet', in: 'samtal', nearest: 'klimat' },
      },
    ],
  },
  {
    code: 'unknown-information',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, information: samtalen }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, information: samtal }
`,
    found: [
      {
        at: '5:76-5:84',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'information'],
        data: { id: 'samtalen', in: 'samtal', nearest: 'samtal' },
      },
    ],
  },
  {
    code: 'unknown-agency',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `consents:
  insatsen: { kind: secrecy, title: { sv: Sekretessmedgivande, en: Consent to lift secrecy }, givers: { foralder: all }, between: [socialtjansten] }
`,
    right: `consents:
  insatsen: { kind: secrecy, title: { sv: Sekretessmedgivande, en: Consent to lift secrecy }, givers: { foralder: all }, between: [socialtjanst] }
`,
    found: [
      {
        at: '2:132-2:146',
        path: ['consents', 'insatsen', 'between', 0],
        data: { id: 'socialtjansten', in: 'insatsen', nearest: 'socialtjanst' },
      },
    ],
  },
  {
    code: 'unknown-start',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { start: bradskande }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { start: vanlig }
`,
    found: [
      {
        at: '9:29-9:39',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'start'],
        data: { id: 'bradskande', in: 'samtal', known: ['vanlig'], more: 0 },
      },
    ],
  },
  {
    code: 'unknown-handover',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `outcomes:
  klart: { title: { sv: Klart, en: Done }, handover: vidar }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    right: `outcomes:
  klart: { title: { sv: Klart, en: Done }, handover: vidare }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    found: [
      {
        at: '2:54-2:59',
        path: ['outcomes', 'klart', 'handover'],
        data: { id: 'vidar', in: 'klart', nearest: 'vidare' },
      },
    ],
  },
  {
    code: 'unknown-theme',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, themes: [vardagen] }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, themes: [vardag] }
`,
    found: [
      {
        at: '5:72-5:80',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'themes', 0],
        data: { id: 'vardagen', in: 'samtal', nearest: 'vardag' },
      },
    ],
  },
  {
    code: 'unknown-place',
    why: 'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - place: [lokaler]
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - place: [lokalen]
`,
    found: [
      {
        at: '9:21-9:28',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'place', 0],
        data: { id: 'lokaler', in: 'samtal', nearest: 'lokalen' },
      },
    ],
  },
  {
    code: 'unknown-option',
    why: 'The answer is looked up among the options of that very step.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { answered: { fraga: jo } } }] }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { answered: { fraga: ja } } }] }
`,
    found: [
      {
        at: '6:100-6:102',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'answered', 'fraga'],
        data: { id: 'jo', in: 'fraga', known: ['ja'], more: 0 },
      },
    ],
  },
  {
    code: 'unknown-scale',
    why: 'The scale is looked up among the scales of that very instrument.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { measure: { instrument: klimat, scale: kaso, below: 3 } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { measure: { instrument: klimat, scale: kaos, below: 3 } }
`,
    found: [
      {
        at: '9:60-9:64',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'measure', 'scale'],
        data: { id: 'kaso', in: 'klimat', nearest: 'kaos' },
      },
    ],
  },
  {
    code: 'unknown-band',
    why: 'The band is looked up among the bands of that very scale.',
    wrong: `instruments:
  klimat:
    title: { sv: Familjeklimat, en: Family climate }
    answers: [foralder]
    scales:
      kaos:
        title: { sv: Kaos, en: Chaos }
        range: { from: 0, to: 10 }
        better: lower
        bands:
          hogt: { title: { sv: Högt, en: High }, from: 5 }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { measure: { instrument: klimat, band: hög } }
`,
    right: `instruments:
  klimat:
    title: { sv: Familjeklimat, en: Family climate }
    answers: [foralder]
    scales:
      kaos:
        title: { sv: Kaos, en: Chaos }
        range: { from: 0, to: 10 }
        better: lower
        bands:
          hogt: { title: { sv: Högt, en: High }, from: 5 }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { measure: { instrument: klimat, band: hogt } }
`,
    found: [
      {
        at: '20:59-20:62',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'measure', 'band'],
        data: { id: 'hög', in: 'kaos', nearest: 'hogt' },
      },
    ],
  },
  {
    code: 'unknown-content',
    why: 'A rule on contents names contents of its own step.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        contents: { mal: { title: { sv: Mål, en: Goals } } }
        must:
          - contents: [malet]
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        contents: { mal: { title: { sv: Mål, en: Goals } } }
        must:
          - contents: [mal]
`,
    found: [
      {
        at: '10:24-10:29',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'contents', 0],
        data: { id: 'malet', in: 'samtal', known: ['mal'], more: 0 },
      },
    ],
  },
  {
    code: 'unknown-artefact',
    why: 'A rule on artefacts names artefacts of its own step, a condition those of the step that it asks about.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        artefacts: { film: { title: { sv: Film, en: Film } } }
        must:
          - artefacts: [filmen]
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        artefacts: { film: { title: { sv: Film, en: Film } } }
        must:
          - artefacts: [film]
`,
    found: [
      {
        at: '10:25-10:31',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'artefacts', 0],
        data: { id: 'filmen', in: 'samtal', nearest: 'film' },
      },
    ],
  },
  {
    code: 'unknown-task',
    why: 'A rule on what is taken up next time names tasks of its own step.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        tasks: { ova: { title: { sv: Öva hemma, en: Practise at home } } }
        usual:
          - reviews: [ovas]
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        tasks: { ova: { title: { sv: Öva hemma, en: Practise at home } } }
        usual:
          - reviews: [ova]
`,
    found: [
      {
        at: '10:23-10:27',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'usual', 0, 'reviews', 0],
        data: { id: 'ovas', in: 'samtal', nearest: 'ova' },
      },
    ],
  },
  {
    code: 'not-an-answer-step',
    why: 'Only an answer step has answers. Whether a meeting has been held is asked with `done`.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { answered: { samtal: ja } } }] }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { answered: { fraga: ja } } }] }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    found: [
      {
        at: '8:74-8:80',
        path: ['outcomes', 'klart', 'must', 0, 'needs', 'answered', 'samtal'],
        data: { step: 'samtal', in: 'klart' },
      },
    ],
  },
  {
    code: 'no-participants',
    why: 'Who was there is recorded of meetings, tasks and plans. An answer and a measured value are of one person.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { attended: { step: fraga, of: foralder, from: 3 } } }] }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
outcomes:
  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { attended: { step: samtal, of: foralder, from: 3 } } }] }
  avslutat: { title: { sv: Avslutat, en: Closed }, administrative: true }
`,
    found: [
      {
        at: '8:80-8:85',
        path: ['outcomes', 'klart', 'must', 0, 'needs', 'attended', 'step'],
        data: { step: 'fraga', in: 'klart' },
      },
    ],
  },
  {
    code: 'scale-missing',
    why: 'The instrument has several scales and the condition could mean any of them.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { measure: { instrument: klimat, below: 3 } }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: {}
        must:
          - needs: { measure: { instrument: klimat, scale: kaos, below: 3 } }
`,
    found: [
      {
        at: '9:22-9:29',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0, 'needs', 'measure'],
        data: { instrument: 'klimat', in: 'samtal', known: ['narhet', 'kaos'] },
      },
    ],
  },
  {
    code: 'unknown-text-prefix',
    why: 'Every source belongs to a text that the definition names, also the ids of rules of law (`LAW-08`).',
    wrong: `source: [LAW-08]
`,
    right: `texts:
  LAW: { title: { sv: Lagregler, en: Rules of law } }
source: [LAW-08]
`,
    found: [
      {
        at: '1:10-1:16',
        path: ['source', 0],
        data: { id: 'LAW-08', prefix: 'LAW', in: '', known: ['EX'], more: 0 },
      },
    ],
  },
  {
    code: 'duplicate-id',
    why: 'Steps and phases share one set of names: they are states and events of the same machine.',
    wrong: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtalsfas: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    right: `phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
`,
    found: [
      { at: '5:7-5:17', path: ['phases', 'samtalsfas', 'steps', 'samtalsfas'], data: { id: 'samtalsfas' } },
    ],
  },
  {
    code: 'unknown-part',
    why: 'The headline counts steps by their `part`; no step has this one.',
    wrong: `headline: { title: { sv: Enmötesmodell, en: One-meeting model }, count: 1, parts: [tema] }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, part: temamote }
`,
    right: `headline: { title: { sv: Enmötesmodell, en: One-meeting model }, count: 1, parts: [temamote] }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, part: temamote }
`,
    found: [
      {
        at: '1:84-1:88',
        path: ['headline', 'parts', 0],
        data: { id: 'tema', in: '', known: ['temamote'], more: 0 },
      },
    ],
  },
];
