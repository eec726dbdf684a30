import type { LocalDate } from '../calendar/local-date.js';
import type { Entry, EntryKind } from '../entry/entry.js';

/** A journal entry on its way into the machine, on the local day it happened. */
export interface EntryEvent {
  /** `<step>.<kind>`, `<phase>.<kind>`, or `<subject>.<kind>` for the rest: see `eventTypeOf`. */
  readonly type: string;
  readonly on: LocalDate;
  readonly entry: Entry;
  /** Set for entries that already stand in a journal: they are kept as noted when they do not count. */
  readonly stored?: true;
}

/** The day has come at which something changes by itself. */
export interface ClockEvent {
  readonly type: 'clock';
  readonly at: LocalDate;
}

/** A change the machine makes by itself, raised by the event that caused it. */
export interface OwnEvent {
  /** `<phase>.opened`, `<phase>.ended`, `<phase>.moved` or `case.resumed`. */
  readonly type: string;
  readonly on: LocalDate;
  /** Id of the entry that caused it; `clock` when only time did. */
  readonly own: string;
  /** The step that an ordered phase has come to. */
  readonly step?: string;
}

/** Every event of a pathway's machine. */
export type MachineEvent = EntryEvent | ClockEvent | OwnEvent;

type Carrier = Exclude<EntryKind, 'correction' | 'withdrawal' | 'definition-changed'>;

/** What the event type of an entry starts with: the element it names, or the subject it is about. */
const subjects: {
  readonly [K in Carrier]:
    | 'step'
    | 'phase'
    | 'case'
    | 'person'
    | 'consent'
    | 'criterion'
    | 'goal'
    | 'rule'
    | 'disclosure'
    | 'objection';
} = {
  held: 'step',
  missed: 'step',
  done: 'step',
  attached: 'step',
  approved: 'step',
  'sent-back': 'step',
  answered: 'step',
  measured: 'step',
  booked: 'step',
  opened: 'phase',
  ended: 'phase',
  skipped: 'phase',
  started: 'case',
  closed: 'case',
  paused: 'case',
  resumed: 'case',
  unbooked: 'case',
  joined: 'person',
  left: 'person',
  assigned: 'person',
  'consent-given': 'consent',
  'consent-refused': 'consent',
  'consent-withdrawn': 'consent',
  confirmed: 'criterion',
  'goal-set': 'goal',
  'goal-status': 'goal',
  extended: 'rule',
  disclosed: 'disclosure',
  objected: 'objection',
};

/**
 * The event type of an entry: `planeringsmote.held`, `behandling.opened`, `case.closed`, `consent.given`,
 * `goal.status`. Pure; undefined for corrections, withdrawals and changes of definition, which never reach the machine.
 */
export function eventTypeOf(entry: Entry): string | undefined {
  if (!isCarrier(entry)) return undefined;
  const subject = subjects[entry.kind];
  if (subject === 'step' && 'step' in entry) return `${entry.step}.${entry.kind}`;
  if (subject === 'phase' && 'phase' in entry) return `${entry.phase}.${entry.kind}`;
  return `${subject}.${entry.kind.replace(`${subject}-`, '')}`;
}

function isCarrier(entry: Entry): entry is Extract<Entry, { kind: Carrier }> {
  return Object.hasOwn(subjects, entry.kind);
}

/** Event types that do not name a step or a phase. */
export const plainEventTypes: readonly string[] = Object.entries(subjects)
  .filter(([, subject]) => subject !== 'step' && subject !== 'phase')
  .map(([kind, subject]) => `${subject}.${kind.replace(`${subject}-`, '')}`);
