import { isInstant } from '../calendar/instant.js';
import type { CaseFacts } from '../condition/case-facts.js';
import type { Program } from '../definition/program.js';
import { type Entry, type EntryKind, entryNature } from '../entry/entry.js';
import { judgeApproval } from './approvals.js';
import { judgeUnbooked } from './booking-reference.js';
import { type Finding, type Judgement, structural } from './finding.js';
import { judgeBooking } from './judge-booking.js';
import {
  judgeClosed,
  judgeEnded,
  judgeExtended,
  judgeOpened,
  judgePaused,
  judgeSkipped,
  judgeStarted,
} from './judge-decision.js';
import { judgeMissed } from './judge-missed.js';
import { judgeAssigned, judgeJoined, judgeLeft } from './judge-person.js';
import { isSetAside, speaksFor } from './judge-rule.js';
import { judgeStep } from './judge-step.js';
import type { EntryEvent } from './machine-event.js';
import { judgeAttached } from './occasions.js';
import { isOverridden } from './overridden.js';
import { barred } from './step-bars.js';

type Judge<K extends EntryKind> = (
  program: Program,
  facts: CaseFacts,
  entry: Extract<Entry, { kind: K }>,
  on: string,
) => readonly Finding[];

const none: readonly Finding[] = [];
const open = (_program: Program, facts: CaseFacts, _entry?: Entry, _on?: string): readonly Finding[] =>
  facts.status === 'closed' ? barred(facts) : none;

const known = (table: object | undefined, id: string): boolean =>
  table !== undefined && Object.hasOwn(table, id);

/** How each kind of entry is judged: what is found against it in the case as it stood before it. */
const judges: { readonly [K in EntryKind]: Judge<K> } = {
  started: judgeStarted,
  joined: judgeJoined,
  left: judgeLeft,
  assigned: judgeAssigned,
  held: judgeStep,
  done: judgeStep,
  answered: judgeStep,
  measured: judgeStep,
  missed: judgeMissed,
  attached: judgeAttached,
  approved: judgeApproval,
  'sent-back': judgeApproval,
  confirmed: (program, facts, entry, on) => {
    const criterion = program.terms.criteria[entry.criterion];
    if (criterion === undefined) return [structural('unknown-criterion', 'bar', entry.criterion)];
    if (criterion.per !== undefined && entry.about === undefined)
      return [structural('about-missing', 'bar', criterion.per)];
    const may = criterion.by.length === 0 || speaksFor(program, criterion.by, entry.by.role);
    return [
      ...open(program, facts, entry, on),
      ...(may ? none : [structural('not-in-role', 'must', criterion.by.join(', '))]),
    ];
  },
  'consent-given': (program, facts, entry, on) => [
    ...consentBars(program, entry.consent),
    ...open(program, facts, entry, on),
    ...sameDayFindings(facts, entry, on),
  ],
  // A no is heard whenever it comes: a closed case must not keep a consent alive.
  'consent-refused': (program, _facts, entry) => consentBars(program, entry.consent),
  'consent-withdrawn': (program, _facts, entry) => consentBars(program, entry.consent),
  'goal-set': open,
  'goal-status': (program, facts, entry, on) =>
    known(facts.goals, entry.goal)
      ? open(program, facts, entry, on)
      : [structural('unknown-goal', 'bar', entry.goal)],
  disclosed: (program, facts, entry, on) => [
    ...open(program, facts, entry, on),
    ...(known(program.pathway.agencies, entry.to) ? none : [structural('unknown-agency', 'bar', entry.to)]),
    ...(entry.information === 'general' || known(program.pathway.information, entry.information)
      ? none
      : [structural('unknown-information', 'bar', entry.information)]),
  ],
  // An objection is heard whenever it comes, and whatever it is to: the entry may still be on its way.
  objected: () => none,
  opened: judgeOpened,
  ended: judgeEnded,
  skipped: (program, facts, entry) => judgeSkipped(program, facts, entry),
  closed: judgeClosed,
  extended: judgeExtended,
  paused: judgePaused,
  resumed: (_program, facts) => (facts.status === 'paused' ? none : [structural('case-not-paused', 'bar')]),
  booked: judgeBooking,
  unbooked: judgeUnbooked,
  'definition-changed': () => none,
  correction: () => none,
  withdrawal: () => none,
};

/** A yes on the day of a no stands only when both have a time and the yes is the later one. */
function sameDayFindings(
  facts: CaseFacts,
  entry: Extract<Entry, { kind: 'consent-given' }>,
  on: string,
): readonly Finding[] {
  const last = facts.consents[entry.consent]?.[entry.giver];
  if (last === undefined || last.state === 'given' || last.from !== on) return none;
  const later = last.timed === true && isInstant(entry.happened);
  return later ? none : [structural('withdrawn-same-day', 'bar', entry.giver)];
}

function consentBars(program: Program, consent: string): readonly Finding[] {
  return program.terms.consents[consent] === undefined
    ? [structural('unknown-consent', 'bar', consent)]
    : none;
}

/**
 * Judges an entry in the case as it stood before it (semantics 2 and 5). Pure. A fact is judged anew each
 * time; a decision that the door has admitted stands, and what is found against it later is a deviation.
 */
export function judge(program: Program, facts: CaseFacts, event: EntryEvent): Judgement {
  const { entry, on } = event;
  return judgementOf(program, entry, (judges[entry.kind] as Judge<EntryKind>)(program, facts, entry, on));
}

/** How an entry stands by what has been found against it. Pure. */
export function judgementOf(program: Program, entry: Entry, findings: readonly Finding[]): Judgement {
  const setAside = setAsideRules(program, entry);
  if (entry.as === 'noted') return { standing: 'noted', findings, setAside };
  if (findings.length === 0) return { standing: 'counts', findings, setAside };
  const admitted = entry.admitted !== undefined && entryNature[entry.kind] === 'decision';
  const stops = findings.some(
    (finding) =>
      finding.weight === 'bar' ||
      (finding.weight === 'must' && !admitted && !isOverridden(program, finding, entry)),
  );
  return { standing: stops ? 'noted' : 'deviates', findings, setAside };
}

function setAsideRules(program: Program, entry: Entry): readonly string[] {
  return Object.keys(entry.unless ?? {}).filter((id) => {
    const rule = program.rule.get(id);
    return rule !== undefined && isSetAside(rule, entry);
  });
}
