import { verbNames } from '../../../src/scenario/verbs.js';
import type { Fault } from '../fault.js';

/** A scenario about the base pathway, with these lines in it; the lines begin on line 7. */
function scenario(lines: string): string {
  return `pathway: exempelstad.stodsamtal
start: 2026-03-02
people: { foralder-1: foralder, behandlare-1: behandlare }
scenarios:
  samtal:
    title: { sv: Ett samtal, en: A talk }
${lines}`;
}

const misspelt =
  'A name that points to nothing is nearly always a misspelling; the nearest known name is offered.';

/** Faults of scenario files. They are read beside the base pathway. */
export const scenarioFaults: readonly Fault[] = [
  {
    code: 'unknown-rule',
    why: 'A rule that is misspelt would let a test fail, or pass, for the wrong reason. What refuses is a rule of the pathway, or a code of the machine itself.',
    scenario: true,
    wrong: scenario(`    when:
      - { starts: vanlig, refused: [not-in-rol] }
`),
    right: scenario(`    when:
      - { starts: vanlig, refused: [not-in-role] }
`),
    found: [
      {
        at: '8:37-8:47',
        path: ['scenarios', 'samtal', 'when', 0, 'refused', 0],
        data: { id: 'not-in-rol', in: 'samtal', nearest: 'not-in-role' },
      },
    ],
  },
  {
    code: 'unknown-outcome',
    why: misspelt,
    scenario: true,
    wrong: scenario(`    when:
      - { closes: klar }
`),
    right: scenario(`    when:
      - { closes: klart }
`),
    found: [
      {
        at: '8:19-8:23',
        path: ['scenarios', 'samtal', 'when', 0, 'closes'],
        data: { id: 'klar', in: 'samtal', nearest: 'klart' },
      },
    ],
  },
  {
    code: 'unknown-pause',
    why: 'A case can be paused on the grounds that the pathway declares under `pauses`.',
    scenario: true,
    wrong: scenario(`    when:
      - { pauses: semester }
`),
    right: scenario(`    when:
      - { starts: vanlig }
`),
    found: [
      {
        at: '8:19-8:27',
        path: ['scenarios', 'samtal', 'when', 0, 'pauses'],
        data: { id: 'semester', in: 'samtal', known: [], more: 0 },
      },
    ],
  },
  {
    code: 'unknown-person',
    why: 'Everyone in a scenario stands under `people`, or joins or is assigned on a line before.',
    scenario: true,
    wrong: scenario(`    when:
      - { holds: samtal, present: [behandlare-1, forelder-1] }
`),
    right: scenario(`    when:
      - { holds: samtal, present: [behandlare-1, foralder-1] }
`),
    found: [
      {
        at: '8:50-8:60',
        path: ['scenarios', 'samtal', 'when', 0, 'present', 1],
        data: { id: 'forelder-1', in: 'samtal', nearest: 'foralder-1' },
      },
    ],
  },
  {
    code: 'unknown-entry',
    why: 'A line is corrected, withdrawn or cancelled by the `name` that it was given.',
    scenario: true,
    wrong: scenario(`    when:
      - { starts: vanlig, name: starten }
      - { withdraws: stareten }
`),
    right: scenario(`    when:
      - { starts: vanlig, name: starten }
      - { withdraws: starten }
`),
    found: [
      {
        at: '9:22-9:30',
        path: ['scenarios', 'samtal', 'when', 1, 'withdraws'],
        data: { id: 'stareten', in: 'samtal', nearest: 'starten' },
      },
    ],
  },
  {
    code: 'unknown-finding',
    why: 'What is expected of the definition is told by the codes of its diagnostics.',
    scenario: true,
    wrong: scenario(`    then: { definition: { errors: [unknown-rol] } }
`),
    right: scenario(`    then: { definition: { errors: [] } }
`),
    found: [
      {
        at: '7:36-7:47',
        path: ['scenarios', 'samtal', 'then', 'definition', 'errors', 0],
        data: { id: 'unknown-rol', in: 'samtal', nearest: 'unknown-role' },
      },
    ],
  },
  {
    code: 'unknown-reason',
    why: 'An occasion is missed for one of the exceptions of the step, or for one that every step has.',
    scenario: true,
    wrong: scenario(`    when:
      - { misses: samtal, reason: canceled }
`),
    right: scenario(`    when:
      - { misses: samtal, reason: cancelled }
`),
    found: [
      {
        at: '8:35-8:43',
        path: ['scenarios', 'samtal', 'when', 0, 'reason'],
        data: { id: 'canceled', in: 'samtal', nearest: 'cancelled' },
      },
    ],
  },
  {
    code: 'unknown-sub-meeting',
    why: 'A part of a meeting that is told of is one that the step has.',
    scenario: true,
    wrong: scenario(`    when:
      - { holds: samtal, present: [], subMeetings: { barnen: [] } }
`),
    right: scenario(`    when:
      - { holds: samtal, present: [] }
`),
    found: [
      {
        at: '8:54-8:60',
        path: ['scenarios', 'samtal', 'when', 0, 'subMeetings', 'barnen'],
        data: { id: 'barnen', in: 'samtal', known: [], more: 0 },
      },
    ],
  },
  {
    code: 'bad-moment',
    why: 'A moment is a date, or a length of time after the line before, with a plus.',
    scenario: true,
    wrong: scenario(`    when:
      - { on: 3 veckor, starts: vanlig }
`),
    right: scenario(`    when:
      - { on: +P3W, starts: vanlig }
`),
    found: [
      {
        at: '8:15-8:23',
        path: ['scenarios', 'samtal', 'when', 0, 'on'],
        data: { key: 'on', value: '3 veckor', suggestion: '+P3W' },
      },
    ],
  },
  {
    code: 'bad-time',
    why: 'A time of day has two digits for the hour and two for the minute.',
    scenario: true,
    wrong: scenario(`    when:
      - { at: halv tre, starts: vanlig }
`),
    right: scenario(`    when:
      - { at: "14:30", starts: vanlig }
`),
    found: [
      {
        at: '8:15-8:23',
        path: ['scenarios', 'samtal', 'when', 0, 'at'],
        data: { key: 'at', value: 'halv tre' },
      },
    ],
  },
  {
    code: 'moment-backwards',
    why: 'Lines stand in the order in which they are recorded. What is recorded later than it happened has `happened`.',
    scenario: true,
    wrong: scenario(`    when:
      - { on: +P1W, starts: vanlig }
      - { on: 2026-03-04, confirms: behov, by: behandlare-1 }
`),
    right: scenario(`    when:
      - { on: +P1W, starts: vanlig }
      - { happened: 2026-03-04, confirms: behov, by: behandlare-1 }
`),
    found: [
      {
        at: '9:15-9:25',
        path: ['scenarios', 'samtal', 'when', 1, 'on'],
        data: { moment: '2026-03-04', previous: '2026-03-09' },
      },
    ],
  },
  {
    code: 'happened-later',
    why: 'Nothing can be recorded before it has happened.',
    scenario: true,
    wrong: scenario(`    when:
      - { happened: 2026-03-04, starts: vanlig }
`),
    right: scenario(`    when:
      - { on: 2026-03-04, starts: vanlig }
`),
    found: [
      {
        at: '8:21-8:31',
        path: ['scenarios', 'samtal', 'when', 0, 'happened'],
        data: { happened: '2026-03-04', on: '2026-03-02' },
      },
    ],
  },
  {
    code: 'start-missing',
    why: 'All dates are counted from the first day of the scenario.',
    scenario: true,
    wrong: `pathway: exempelstad.stodsamtal
scenarios:
  samtal:
    title: { sv: Ett samtal, en: A talk }
    when: [{ starts: vanlig }]
`,
    right: `pathway: exempelstad.stodsamtal
start: 2026-03-02
scenarios:
  samtal:
    title: { sv: Ett samtal, en: A talk }
    when: [{ starts: vanlig }]
`,
    found: [{ at: '3:3-3:9', path: ['scenarios', 'samtal'], data: { scenario: 'samtal' } }],
  },
  {
    code: 'line-without-word',
    why: 'Each line says one thing that happens, with one of the words that are told in the reference of scenarios.',
    scenario: true,
    wrong: scenario(`    when:
      - { on: +P1W, by: behandlare-1 }
`),
    right: scenario(`    when:
      - { on: +P1W, by: behandlare-1, confirms: behov }
`),
    found: [{ at: '8:9-8:39', path: ['scenarios', 'samtal', 'when', 0], data: { known: verbNames } }],
  },
  {
    code: 'line-two-words',
    why: 'Each line says one thing that happens, so that what came of it can be told.',
    scenario: true,
    wrong: scenario(`    when:
      - { confirms: behov, starts: vanlig }
`),
    right: scenario(`    when:
      - { confirms: behov }
      - { starts: vanlig }
`),
    found: [
      {
        at: '8:11-8:19',
        path: ['scenarios', 'samtal', 'when', 0, 'confirms'],
        data: { words: ['starts', 'confirms'] },
      },
    ],
  },
  {
    code: 'key-with-other-word',
    why: 'What may stand on a line depends on what happens.',
    scenario: true,
    wrong: scenario(`    when:
      - { starts: vanlig, giver: foralder-1 }
`),
    right: scenario(`    when:
      - { consents: insatsen, giver: foralder-1 }
`),
    found: [
      {
        at: '8:27-8:32',
        path: ['scenarios', 'samtal', 'when', 0, 'giver'],
        data: { key: 'giver', word: 'starts', known: ['previous', 'matter', 'since', 'observed'] },
      },
    ],
  },
  {
    code: 'two-outcomes',
    why: 'What is refused has not happened, so it cannot deviate.',
    scenario: true,
    wrong: scenario(`    when:
      - { starts: vanlig, refused: [not-in-role], noted: true }
`),
    right: scenario(`    when:
      - { starts: vanlig, refused: [not-in-role] }
`),
    found: [
      {
        at: '8:51-8:56',
        path: ['scenarios', 'samtal', 'when', 0, 'noted'],
        data: { keys: ['refused', 'noted'] },
      },
    ],
  },
  {
    code: 'outcome-under-given',
    why: 'Under `given` stands how things are; what is tried stands under `when`.',
    scenario: true,
    wrong: scenario(`    given:
      - { starts: vanlig, refused: [not-in-role] }
    then: { status: none }
`),
    right: scenario(`    when:
      - { starts: vanlig, refused: [not-in-role] }
    then: { status: none }
`),
    found: [
      {
        at: '8:27-8:34',
        path: ['scenarios', 'samtal', 'given', 0, 'refused'],
        data: { key: 'refused' },
      },
    ],
  },
  {
    code: 'nothing-expected',
    why: 'A scenario without `when` and `then` passes whatever the pathway says.',
    scenario: true,
    wrong: scenario(`    given:
      - { starts: vanlig }
`),
    right: scenario(`    given:
      - { starts: vanlig }
    then: { status: open }
`),
    found: [{ at: '5:3-5:9', path: ['scenarios', 'samtal'], data: { scenario: 'samtal' } }],
  },
  {
    code: 'changed-and-told',
    why: 'A changed pathway may have errors, and no case can be told in a pathway with errors.',
    scenario: true,
    wrong: scenario(`    changing: { authority: [kurator] }
    when: [{ starts: vanlig }]
    then: { definition: { errors: [unknown-role] } }
`),
    right: scenario(`    changing: { authority: [kurator] }
    then: { definition: { errors: [unknown-role] } }
`),
    found: [{ at: '8:5-8:9', path: ['scenarios', 'samtal', 'when'], data: { key: 'when' } }],
  },
  {
    code: 'other-pathway',
    why: 'Scenarios stand in the folder of the pathway that they are about.',
    scenario: true,
    wrong: `pathway: exempelstad.annat
start: 2026-03-02
scenarios:
  samtal: { title: { sv: Ett samtal, en: A talk }, when: [{ starts: vanlig }] }
`,
    right: `pathway: exempelstad.stodsamtal
start: 2026-03-02
scenarios:
  samtal: { title: { sv: Ett samtal, en: A talk }, when: [{ starts: vanlig }] }
`,
    found: [
      {
        at: '1:10-1:27',
        path: ['pathway'],
        data: { id: 'exempelstad.annat', expected: 'exempelstad.stodsamtal' },
      },
    ],
  },
];
