import type { Fault } from '../fault.js';

const head = 'from: exempelstad.stodsamtal@1.0.0\nto: exempelstad.stodsamtal@2.0.0\n';
const policies = ['keep-remaining', 'keep-end', 'restart'];

/** A mapping between the base pathway and its next version. */
const mapping = (rest: string): string => `${head}${rest}`;

/** What can be wrong with how cases go over. */
export const mappingFaults: readonly Fault[] = [
  {
    code: 'mapping-unknown-old',
    why: 'To the left of the colon stands what cases have now, under its id in the old version. An id that is not there says nothing about any case.',
    mapping: true,
    wrong: mapping('steps:\n  samtl: stodsamtal\n'),
    right: mapping('steps:\n  samtal: stodsamtal\n'),
    found: [
      {
        at: '4:3-4:8',
        path: ['steps', 'samtl'],
        data: { id: 'samtl', in: 'steps', version: '1.0.0', nearest: 'samtal' },
      },
    ],
  },
  {
    code: 'mapping-unknown-new',
    why: 'To the right of the colon stands what it becomes, under its id in the new version.',
    mapping: true,
    wrong: mapping('steps:\n  samtal: samtal\n'),
    right: mapping('steps:\n  samtal: stodsamtal\n'),
    found: [
      {
        at: '4:11-4:17',
        path: ['steps', 'samtal'],
        data: { id: 'samtal', in: 'steps', version: '2.0.0', known: ['fraga', 'stodsamtal'], more: 0 },
      },
    ],
  },
  {
    code: 'mapping-two-in-one',
    why: 'What two different things have kept cannot be put together without losing something: days, counts, answers.',
    mapping: true,
    wrong: mapping('steps:\n  fraga: stodsamtal\n  samtal: stodsamtal\n'),
    right: mapping('steps:\n  samtal: stodsamtal\n'),
    found: [
      {
        at: '5:11-5:21',
        path: ['steps', 'samtal'],
        data: { id: 'samtal', other: 'fraga', to: 'stodsamtal' },
      },
    ],
  },
  {
    code: 'mapping-two-in-one',
    why: '',
    mapping: true,
    wrong: mapping('roles:\n  chef: behandlare\n'),
    right: mapping('roles:\n  chef: behandlare\n  behandlare: chef\n'),
    found: [
      {
        at: '4:9-4:19',
        path: ['roles', 'chef'],
        data: { id: 'chef', other: 'behandlare', to: 'behandlare' },
      },
    ],
  },
  {
    code: 'mapping-other-versions',
    why: 'A file says how cases go from one version to one other. Between other versions the same id may mean something else.',
    mapping: true,
    wrong: 'from: exempelstad.stodsamtal@1.0.0\nto: exempelstad.stodsamtal@3.0.0\n',
    right: head,
    found: [
      {
        at: '2:5-2:33',
        path: ['to'],
        data: {
          key: 'to',
          found: 'exempelstad.stodsamtal@3.0.0',
          expected: 'exempelstad.stodsamtal@2.0.0',
        },
      },
    ],
  },
  {
    code: 'mapping-bad-drop',
    why: 'What is let go is written with its kind and its id, for a phase and a role may have the same.',
    mapping: true,
    wrong: mapping('drops: [chef]\n'),
    right: mapping('drops: [role chef]\n'),
    found: [
      {
        at: '3:9-3:13',
        path: ['drops', 0],
        data: { value: 'chef', known: ['phase', 'role', 'consent', 'booking', 'pause', 'proof'] },
      },
    ],
  },
  {
    code: 'mapping-unknown-deadline',
    why: 'Under `timers` stand rules of the new version that have a last day, each with its whole id. Other times are counted by the new version.',
    mapping: true,
    wrong: mapping('timers:\n  samtal.due: keep-end\n'),
    right: mapping('timers:\n  stodsamtal.due: keep-end\n'),
    found: [
      {
        at: '4:3-4:13',
        path: ['timers', 'samtal.due'],
        data: { id: 'samtal.due', version: '2.0.0', nearest: 'stodsamtal.due' },
      },
    ],
  },
  {
    code: 'unknown-value',
    why: '',
    mapping: true,
    wrong: mapping('timers:\n  stodsamtal.due: keep\n'),
    right: mapping('timers:\n  stodsamtal.due: restart\n'),
    found: [
      {
        at: '4:19-4:23',
        path: ['timers', 'stodsamtal.due'],
        data: { key: 'stodsamtal.due', in: 'timers', value: 'keep', known: policies, more: 0 },
      },
    ],
  },
  {
    code: 'missing-key',
    why: '',
    mapping: true,
    wrong: 'from: exempelstad.stodsamtal@1.0.0\n',
    right: head,
    found: [{ at: '1:1-1:5', path: [], data: { key: 'to', in: '' } }],
  },
  {
    code: 'mapping-unknown-case',
    why: 'Under `cases` stands what holds for a single case. When it is not among them, its id is misspelt, or the file was made for more cases.',
    mapping: true,
    wrong: mapping('cases:\n  fal-1: { timers: { stodsamtal.due: restart } }\n'),
    right: mapping('cases:\n  fall-1: { timers: { stodsamtal.due: restart } }\n'),
    found: [{ at: '4:3-4:8', path: ['cases', 'fal-1'], data: { id: 'fal-1', nearest: 'fall-1' } }],
  },
];
