import { z } from 'zod';
import { carriedTables, timerPolicies } from './definition-change.js';
import type { EntryBase, EntryFields, EntryKind } from './entry.js';
import {
  content,
  count,
  date,
  type Fields,
  type FieldType,
  flag,
  id,
  instant,
  label,
  list,
  minutes,
  moment,
  number,
  object,
  oneOf,
  reason,
  ref,
  table,
} from './field-types.js';

const pin: FieldType = object({ pathway: label, version: label, hash: label });

const renamed: readonly [FieldType] = [table(id, id)];

const carrying: FieldType = object(
  Object.fromEntries([...carriedTables, 'moves'].map((name) => [name, renamed])),
);

/** What each kind of entry holds beside what every entry carries. A field in brackets may be left out. */
export const kindFields: { readonly [K in EntryKind]: FieldsOf<EntryFields[K]> } = {
  started: {
    start: id,
    previous: [ref],
    matter: [ref],
    since: [date],
    observed: [object({ cases: [count] })],
  },
  joined: { person: ref, role: id, birthDate: [date], household: [ref], family: [ref] },
  left: { person: ref, role: id },
  assigned: { person: ref, role: id, competences: [list(id)], observed: [object({ caseload: [count] })] },
  held: {
    step: id,
    present: list(ref),
    about: [ref],
    minutes: [minutes],
    place: [id],
    themes: [list(id)],
    contents: [list(id)],
    artefacts: [table(id, ref)],
    subMeetings: [table(id, list(ref))],
    round: [ref],
    gave: [list(id)],
    reviewed: [table(id, oneOf('done', 'partly', 'not-done'))],
    heard: [list(ref)],
    informed: [list(ref)],
    booking: [ref],
    observed: [object({ cases: [count] })],
  },
  missed: { step: id, reason: id, about: [ref], booking: [ref] },
  done: {
    step: id,
    about: [ref],
    contents: [list(id)],
    artefacts: [table(id, ref)],
    present: [list(ref)],
    heard: [list(ref)],
    informed: [list(ref)],
    form: [oneOf('written', 'oral')],
    minutes: [minutes],
  },
  attached: { step: id, of: ref, artefact: id, reference: ref },
  approved: { step: id, of: ref },
  'sent-back': { step: id, of: ref, reason },
  answered: { step: id, option: id, from: [ref], about: [ref] },
  measured: { step: id, about: ref, scores: [table(id, number)], version: [label], notAdministered: [id] },
  confirmed: { criterion: id, value: flag, about: [ref] },
  'consent-given': {
    consent: id,
    giver: ref,
    form: [oneOf('written', 'oral')],
    until: [date],
    information: [list(id)],
    agencies: [list(id)],
    about: [list(ref)],
  },
  'consent-refused': { consent: id, giver: ref },
  'consent-withdrawn': { consent: id, giver: ref },
  'goal-set': { goal: id, owner: [ref], level: [oneOf('overall', 'sub')], words: [id] },
  'goal-status': { goal: id, status: oneOf('open', 'reached', 'partly', 'dropped'), reason: [reason] },
  disclosed: { to: id, information: id, basis: label },
  objected: { of: ref, person: ref, reason: [reason] },
  opened: { phase: id, about: [ref] },
  ended: { phase: id, about: [ref], reason: [reason] },
  skipped: { phase: id, reason: [reason] },
  closed: { outcome: id, reason: [reason] },
  extended: { rule: label, until: date, ground: id, about: [ref] },
  paused: { ground: id, until: [date], review: [date] },
  resumed: {},
  booked: {
    step: id,
    on: moment,
    present: [list(ref)],
    about: [ref],
    observed: [object({ cases: [count] })],
  },
  unbooked: { booking: ref },
  'definition-changed': {
    from: pin,
    to: pin,
    mapping: [carrying],
    timers: [table(label, oneOf(...timerPolicies))],
    dropped: [list(label)],
    reason,
  },
  correction: { of: ref, entry: content },
  withdrawal: { of: ref, reason: [reason] },
};

const recorder: FieldType = object({ role: id, ref: [ref] });

/** What every entry carries. */
export const baseFields: FieldsOf<EntryBase> = {
  id: ref,
  happened: moment,
  recordedAt: instant,
  by: recorder,
  as: [oneOf('noted')],
  override: [object({ rules: list(label), reason, by: recorder })],
  unless: [table(label, object({ ground: id, evidence: ref }))],
  admitted: [object({ rules: list(label) })],
  occasion: [ref],
  note: [ref],
};

/** The check of a whole entry, by kind. */
export const entryTypes: ReadonlyMap<string, FieldType> = new Map(
  Object.entries(kindFields).map(([kind, fields]) => [kind, entryType(kind, fields)]),
);

/** The schema of an entry: strict, one branch for each kind. The entry within a correction is any object here. */
export const entrySchema: z.ZodType = z.discriminatedUnion(
  'kind',
  [...entryTypes.values()].map(({ schema }) => schema) as unknown as [z.ZodObject, ...z.ZodObject[]],
);

/** The same names as the type, each in brackets exactly when it may be left out. */
type FieldsOf<T> = {
  readonly [F in keyof T]-?: undefined extends T[F] ? readonly [FieldType] : FieldType;
};

function entryType(kind: string, fields: Fields): FieldType {
  const is = { schema: z.literal(kind), is: (value: unknown) => value === kind };
  return object({ kind: is, ...baseFields, ...fields });
}
