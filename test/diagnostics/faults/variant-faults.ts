import type { Fault } from '../fault.js';

/** Faults in how a local variant fits its parent, and of one that says what only a variant can. */
export const variantFaults: readonly Fault[] = [
  {
    code: 'unknown-parent',
    why: 'A variant is read on its parent; without it nothing of it can be told.',
    parents: [''],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelsta.stodsamtal, version: 1.0.0 }
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`,
    found: [
      {
        at: '5:1-5:8',
        path: ['extends'],
        data: { pathway: 'exempelsta.stodsamtal', version: '1.0.0', nearest: 'exempelstad.stodsamtal' },
      },
    ],
  },
  {
    code: 'other-parent-version',
    why: 'A variant is built on one version of its parent: another one may ask other things.',
    parents: [''],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.2.0 }
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`,
    found: [
      {
        at: '5:1-5:8',
        path: ['extends'],
        data: { pathway: 'exempelstad.stodsamtal', version: '1.2.0', known: ['1.0.0'] },
      },
    ],
  },
  {
    code: 'variant-cycle',
    why: 'A variant is built on another definition. A new version of a definition is no variant of the old one.',
    parents: [''],
    wrong: `language: 1
pathway: exempelstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`,
    found: [
      {
        at: '5:1-5:8',
        path: ['extends'],
        data: { chain: ['exempelstad.stodsamtal', 'exempelstad.stodsamtal'] },
      },
    ],
  },
  {
    code: 'nothing-to-change',
    why: 'What a variant writes under an id that its parent lacks is new, and something new has a name. Without one the id is misspelt.',
    parents: [''],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
phases:
  samtalsfas:
    steps:
      samtall:
        must:
          - times: { from: 3 }
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
phases:
  samtalsfas:
    steps:
      samtal:
        must:
          - times: { from: 3 }
`,
    found: [
      {
        at: '9:7-9:14',
        path: ['phases', 'samtalsfas', 'steps', 'samtall'],
        data: { id: 'samtall', parent: 'exempelstad.stodsamtal', nearest: 'samtal' },
      },
    ],
  },
  {
    code: 'changed-rule-needs-id',
    why: "A rule takes the place of the one with the same id. Here the parent's rule has an id of its own, so nobody can tell whether it is to be changed.",
    parents: [
      'phases:\n  samtalsfas:\n    title: { sv: Samtalsfas, en: Talks }\n    steps:\n      samtal:\n        title: { sv: Samtal, en: Talk }\n        meeting: {}\n        must:\n          - id: langd\n            times: { from: 5 }\n',
    ],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
phases:
  samtalsfas:
    steps:
      samtal:
        must:
          - times: { from: 3 }
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
phases:
  samtalsfas:
    steps:
      samtal:
        must:
          - id: langd
            times: { from: 3 }
`,
    found: [
      {
        at: '11:13-11:18',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0],
        data: { rule: 'samtal.langd', kind: 'times', id: 'langd' },
      },
    ],
  },
  {
    code: 'unknown-left-out',
    why: 'What is left out is a part of the parent: a path, an id, or the id of a rule.',
    parents: [''],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
leavesOut: [samtl]
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
leavesOut: [lokalen]
`,
    found: [
      {
        at: '6:13-6:18',
        path: ['leavesOut', 0],
        data: { name: 'samtl', parent: 'exempelstad.stodsamtal', nearest: 'samtal' },
      },
    ],
  },
  {
    code: 'left-out-unclear',
    why: 'Two parts of the parent have the same id; the path tells which.',
    parents: ['themes:\n  vanlig: { title: { sv: Vanligt, en: Usual } }\n'],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
leavesOut: [vanlig]
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
leavesOut: [themes.vanlig]
`,
    found: [
      {
        at: '6:13-6:19',
        path: ['leavesOut', 0],
        data: { name: 'vanlig', parent: 'exempelstad.stodsamtal', paths: ['themes.vanlig', 'starts.vanlig'] },
      },
    ],
  },
  {
    code: 'law-weakened',
    why: 'The law holds in every municipality: a variant may ask more than it does, never less.',
    parents: [
      'phases:\n  samtalsfas:\n    title: { sv: Samtalsfas, en: Talks }\n    steps:\n      samtal:\n        title: { sv: Samtal, en: Talk }\n        meeting: {}\n        must:\n          - due: { within: P14D, from: { case: started } }\n            basis: law\n',
    ],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
phases:
  samtalsfas:
    steps:
      samtal:
        must:
          - due: { within: P21D, from: { case: started } }
            basis: law
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
phases:
  samtalsfas:
    steps:
      samtal:
        must:
          - due: { within: P7D, from: { case: started } }
            basis: law
`,
    found: [
      {
        at: '11:13-11:16',
        path: ['phases', 'samtalsfas', 'steps', 'samtal', 'must', 0],
        data: { what: 'samtal.due', parent: 'exempelstad.stodsamtal' },
      },
    ],
  },
  {
    code: 'newer-parent',
    why: 'Nothing that the parent has changed reaches the variant until it says that it is built on the newer version.',
    parents: ['', 'version: 1.1.0\nstatus: published\n'],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.1.0 }
`,
    found: [
      {
        at: '5:1-5:8',
        path: ['extends'],
        data: { pathway: 'exempelstad.stodsamtal', version: '1.0.0', newest: '1.1.0' },
      },
    ],
  },
  {
    code: 'parent-not-published',
    why: 'What is in use should rest on something that is.',
    parents: [''],
    wrong: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: published
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`,
    right: `language: 1
pathway: grannstad.stodsamtal
version: 1.0.0
status: draft
extends: { pathway: exempelstad.stodsamtal, version: 1.0.0 }
`,
    found: [
      {
        at: '5:1-5:8',
        path: ['extends'],
        data: { pathway: 'exempelstad.stodsamtal', version: '1.0.0', status: 'draft' },
      },
    ],
  },
  {
    code: 'leaves-out-alone',
    why: 'Only a variant has something to leave a part out of.',
    wrong: `leavesOut: [lokalen]
`,
    right: `places:
  lokalen: { title: { sv: Lokalen, en: Our premises } }
`,
    found: [{ at: '1:1-1:10', path: ['leavesOut'], data: {} }],
  },
];
