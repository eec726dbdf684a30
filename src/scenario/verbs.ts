import type { EntryKind } from '../entry/entry.js';
import { kindFields } from '../entry/entry-schema.js';

/** How a word of a scenario becomes an entry. */
export interface Verb {
  readonly kind: EntryKind;
  /** The field that the word itself is given; missing when the word says all (`resumes: true`). */
  readonly names?: string;
  /** What the word says by itself. */
  readonly says?: { readonly [field: string]: unknown };
  /** What the word means, for the reference and for editors. */
  readonly about: string;
}

/** A word for what happens. */
export type VerbName =
  | 'joins'
  | 'leaves'
  | 'assigns'
  | 'starts'
  | 'confirms'
  | 'denies'
  | 'holds'
  | 'misses'
  | 'does'
  | 'attaches'
  | 'approves'
  | 'sendsBack'
  | 'answers'
  | 'measures'
  | 'consents'
  | 'refusesConsent'
  | 'withdrawsConsent'
  | 'setsGoal'
  | 'marksGoal'
  | 'discloses'
  | 'objects'
  | 'opens'
  | 'ends'
  | 'skips'
  | 'closes'
  | 'extends'
  | 'pauses'
  | 'resumes'
  | 'books'
  | 'unbooks'
  | 'corrects'
  | 'withdraws';

/** The words for what happens in a case, one for each thing that can be recorded; the same as in `testCase`. */
export const verbs: { readonly [K in VerbName]: Verb } = {
  joins: { kind: 'joined', names: 'person', about: 'A person takes a `role`: `joins: barn-1`.' },
  leaves: { kind: 'left', names: 'person', about: 'A person leaves a `role`.' },
  assigns: { kind: 'assigned', names: 'person', about: 'A worker is assigned to a `role`.' },
  starts: { kind: 'started', names: 'start', about: 'The case starts by this way in.' },
  confirms: {
    kind: 'confirmed',
    names: 'criterion',
    says: { value: true },
    about: 'Somebody (`by`) confirms this criterion.',
  },
  denies: {
    kind: 'confirmed',
    names: 'criterion',
    says: { value: false },
    about: 'Somebody (`by`) says that this criterion is not met.',
  },
  holds: { kind: 'held', names: 'step', about: 'This meeting, visit or talk takes place, with `present`.' },
  misses: {
    kind: 'missed',
    names: 'step',
    about: 'A planned occasion of this step does not take place, for a `reason`.',
  },
  does: { kind: 'done', names: 'step', about: 'This task is done, or this plan is made.' },
  attaches: {
    kind: 'attached',
    names: 'step',
    about: 'An `artefact` of this step has come: of the occasion with the `name` that `of` gives.',
  },
  approves: {
    kind: 'approved',
    names: 'step',
    about: 'What was done in this step is approved: the line with the `name` that `of` gives.',
  },
  sendsBack: {
    kind: 'sent-back',
    names: 'step',
    about: 'What was done in this step, `of` a line by its `name`, is sent back for a `reason`.',
  },
  answers: { kind: 'answered', names: 'step', about: 'This question is answered with an `option`.' },
  measures: {
    kind: 'measured',
    names: 'step',
    about: 'The instrument of this step is used, `about` a person.',
  },
  consents: { kind: 'consent-given', names: 'consent', about: 'A `giver` says yes to this consent.' },
  refusesConsent: { kind: 'consent-refused', names: 'consent', about: 'A `giver` says no to this consent.' },
  withdrawsConsent: {
    kind: 'consent-withdrawn',
    names: 'consent',
    about: 'A `giver` takes this consent back.',
  },
  setsGoal: { kind: 'goal-set', names: 'goal', about: 'A goal is set; the id is the case’s own.' },
  marksGoal: { kind: 'goal-status', names: 'goal', about: 'A goal gets a `status`.' },
  discloses: {
    kind: 'disclosed',
    names: 'information',
    about: 'This information is disclosed `to` an agency, by law (`basis`).',
  },
  objects: {
    kind: 'objected',
    names: 'person',
    about:
      'A person objects to what the line with the `name` that `of` gives says. It changes nothing, and stands beside it.',
  },
  opens: { kind: 'opened', names: 'phase', about: 'This phase is opened.' },
  ends: {
    kind: 'ended',
    names: 'phase',
    about: 'This phase is completed, or stopped when there is a `reason`.',
  },
  skips: { kind: 'skipped', names: 'phase', about: 'This phase is skipped.' },
  closes: { kind: 'closed', names: 'outcome', about: 'The case is closed with this outcome.' },
  extends: {
    kind: 'extended',
    names: 'rule',
    about: 'The last day of this rule is moved to `until`, on a `ground`.',
  },
  pauses: { kind: 'paused', names: 'ground', about: 'The case is paused on this ground.' },
  resumes: { kind: 'resumed', about: 'The case goes on after a pause: `resumes: true`.' },
  books: { kind: 'booked', names: 'step', about: 'An occasion of this step is planned `for` a day.' },
  unbooks: { kind: 'unbooked', names: 'booking', about: 'The booking with this `name` is cancelled.' },
  corrects: {
    kind: 'correction',
    names: 'of',
    about: 'The entry with this `name` is replaced, with `changes`.',
  },
  withdraws: { kind: 'withdrawal', names: 'of', about: 'The entry with this `name` is taken away.' },
};

/** Every word for what happens, in the order they are told. */
export const verbNames: readonly VerbName[] = Object.keys(verbs) as VerbName[];

/** What a word is. Pure. */
export function verbOf(name: VerbName): Verb {
  return verbs[name];
}

/** The key in a scenario of a field of an entry, where it has another name there. */
const renamed: { readonly [kind: string]: { readonly [field: string]: string } } = {
  booked: { on: 'for' },
  correction: { entry: 'changes' },
};

/** A field that stands beside a word: its key in the scenario, its name in the entry, whether it must be there. */
export interface VerbField {
  readonly key: string;
  readonly field: string;
  readonly needed: boolean;
}

/** The fields that may stand beside a word, in the order of the entry. Pure. */
export function fieldsOf(name: VerbName): readonly VerbField[] {
  const { kind, names, says = {} } = verbOf(name);
  return Object.entries(kindFields[kind])
    .filter(([field]) => field !== names && !Object.hasOwn(says, field))
    .map(([field, type]) => ({
      key: renamed[kind]?.[field] ?? field,
      field,
      needed: !Array.isArray(type),
    }));
}
