import type { Entry, EntryBase, EntryKind } from '../../src/entry/entry.js';

const base: EntryBase = {
  id: 'e-1',
  happened: '2026-03-02',
  recordedAt: '2026-03-02T12:00:00Z',
  by: { role: 'worker', ref: 'user:7' },
  as: 'noted',
  override: { rules: ['visit.with'], reason: 'The family asked for it', by: { role: 'authority' } },
  unless: { 'visit.due': { ground: 'danger', evidence: 'doc:1' } },
  admitted: { rules: ['visit.times'] },
  occasion: 'occasion:3',
  note: 'note:9',
};

const fields: { readonly [K in EntryKind]: Omit<Extract<Entry, { kind: K }>, keyof EntryBase | 'kind'> } = {
  started: {
    start: 'urgent',
    previous: 'case:1',
    matter: 'matter:1',
    since: '2026-02-01',
    observed: { cases: 39 },
  },
  joined: { person: 'p:1', role: 'child', birthDate: '2012-02-29', household: 'h:1', family: 'f:1' },
  left: { person: 'p:1', role: 'child' },
  assigned: { person: 'p:2', role: 'worker', competences: ['drugs', 'children'], observed: { caseload: 5 } },
  held: {
    step: 'visit',
    present: ['p:1', 'p:2'],
    about: 'p:1',
    minutes: 60,
    place: 'home',
    themes: ['school'],
    contents: ['goals'],
    artefacts: { recording: 'file:1' },
    heard: ['p:1'],
    informed: ['p:1'],
    booking: 'e-0',
  },
  missed: { step: 'visit', reason: 'no-show', about: 'p:1', booking: 'e-0' },
  done: {
    step: 'plan',
    about: 'p:1',
    contents: ['goals'],
    artefacts: { drawing: 'file:2' },
    present: ['p:1'],
    heard: [],
    informed: [],
    form: 'written',
    minutes: 0,
  },
  attached: { step: 'visit', of: 'e-0', artefact: 'recording', reference: 'file:1' },
  approved: { step: 'plan', of: 'e-0' },
  'sent-back': { step: 'plan', of: 'e-0', reason: 'Too short' },
  answered: { step: 'question', option: 'yes', from: 'p:2', about: 'p:1' },
  measured: { step: 'sdq', about: 'p:1', scores: { total: 17.5 }, version: '2', notAdministered: 'declined' },
  confirmed: { criterion: 'safe', value: false, about: 'p:1' },
  'consent-given': {
    consent: 'share',
    giver: 'p:2',
    form: 'oral',
    until: '2026-09-01',
    information: ['health'],
    agencies: ['school'],
    about: ['p:1'],
  },
  'consent-refused': { consent: 'share', giver: 'p:2' },
  'consent-withdrawn': { consent: 'share', giver: 'p:2' },
  'goal-set': { goal: 'g-1', owner: 'p:1', level: 'sub', words: 'child' },
  'goal-status': { goal: 'g-1', status: 'partly', reason: 'Half way' },
  disclosed: { to: 'police', information: 'health', basis: 'OSL 10:23' },
  opened: { phase: 'plan', about: 'p:1' },
  ended: { phase: 'plan', about: 'p:1', reason: 'The family moved' },
  skipped: { phase: 'plan', reason: 'Done before' },
  closed: { outcome: 'done', reason: 'The goals are reached' },
  extended: { rule: 'plan.due', until: '2026-04-01', ground: 'illness', about: 'p-1' },
  paused: { ground: 'summer', until: '2026-08-01', review: '2026-07-01' },
  resumed: {},
  booked: { step: 'visit', on: '2026-03-09T10:15:00.250+01:00', present: ['p:1'], about: 'p:1' },
  unbooked: { booking: 'e-0' },
  correction: { of: 'e-0', entry: { kind: 'held', happened: '2026-03-01', step: 'visit', present: [] } },
  withdrawal: { of: 'e-0', reason: 'Wrong case' },
};

/** One entry of each kind with every field it can have. */
export const fullEntries: readonly Entry[] = Object.entries(fields).map(
  ([kind, own]) => ({ kind, ...base, ...own }) as Entry,
);

/** A short entry to change in tests. */
export const shortEntry = {
  id: 'e-1',
  kind: 'left',
  happened: '2026-03-02',
  recordedAt: '2026-03-02T12:00:00Z',
  by: { role: 'worker' },
  person: 'p:1',
  role: 'child',
};
