import { inQuotes, inSentence } from '../../words/sentences.js';
import type { ReasonWords } from '../reason-talk.js';
import { list } from '../say.js';

const people = (refs: readonly string[]): string => list(refs, 'en');
const quoted = (title: string): string => inQuotes(title, 'en');
const unknown = (what: string) => (value: string) => `there is no ${what} ${quoted(value)} in the pathway`;

/** What is not met, in English. */
export const englishReasons: ReasonWords = {
  structural: {
    'unknown-step': unknown('step'),
    'unknown-phase': unknown('phase'),
    'unknown-outcome': unknown('outcome'),
    'unknown-start': unknown('way in'),
    'unknown-option': unknown('answer'),
    'unknown-consent': unknown('consent'),
    'unknown-criterion': unknown('criterion'),
    'unknown-goal': (value) => `no goal ${quoted(value)} has been set`,
    'unknown-rule': unknown('rule'),
    'unknown-ground': unknown('ground'),
    'unknown-booking': (value) => `there is no booking ${quoted(value)}`,
    'unknown-reason': unknown('reason'),
    'unknown-role': unknown('role'),
    'unknown-scale': unknown('scale'),
    'unknown-content': unknown('content'),
    'unknown-artefact': unknown('artefact'),
    'unknown-occasion': (value) => `there is no occasion ${quoted(value)} yet`,
    'unknown-task': unknown('task'),
    'unknown-sub-meeting': unknown('part of the meeting'),
    'no-approval': (value) => `${quoted(value)} is not to be approved`,
    'already-decided': () => 'it has been approved or sent back already',
    'unknown-place': unknown('place'),
    'unknown-theme': unknown('theme'),
    'unknown-information': unknown('information class'),
    'unknown-agency': unknown('service'),
    'wrong-kind': () => 'the step is recorded in another way',
    'withdrawn-same-day': (value) => `${value} has said no on the same day: give the time of both`,
    'case-not-started': () => 'the intervention has not started',
    'case-already-started': () => 'the intervention has already started',
    'case-closed': () => 'the intervention is closed',
    'case-not-closed': () => 'the intervention is not closed yet: this belongs to the time after it',
    'not-followed-up': (value) => `this does not follow the outcome ${quoted(value)}`,
    'case-paused': () => 'the intervention is paused',
    'case-not-paused': () => 'the intervention is not paused',
    'phase-not-open': (value) => `${quoted(value)} is not open`,
    'phase-not-waiting': (value) => `${quoted(value)} has already begun`,
    'about-missing': () => 'it is not said whom it concerns',
    'about-not-in-role': (value) => `the person concerned does not take part as ${value}`,
    'not-in-role': (value) => `this can only be done by ${value}`,
    'scores-missing': () => 'the values are missing',
    'score-out-of-range': (value) => `the value ${value} lies outside the scale`,
    'reason-missing': () => 'the reason is missing',
    'not-extendable': () => 'the time may not be extended',
    'not-later': () => 'the new date is not later than the last one',
    'until-missing': () => 'the last day is missing',
    'no-clock': () => 'no clock runs for this rule',
    'pathway-not-in-force': (value) =>
      `the definition is not in force for new cases on that day${value === undefined ? '' : ` (${value})`}`,
    'pathway-retired': () => 'the definition is no longer used for new cases',
  },
  booked: (ids) => `booked: ${ids}`,
  cannot: (kind, what) => {
    switch (kind) {
      case 'started':
        return 'the intervention cannot start';
      case 'closed':
        return `the intervention cannot be closed with ${quoted(what)}`;
      case 'opened':
        return `${quoted(what)} cannot be opened`;
      case 'ended':
        return `${quoted(what)} cannot be ended as completed`;
      case 'skipped':
        return `${quoted(what)} cannot be skipped`;
      case 'booked':
        return `${quoted(what)} cannot be booked`;
      case 'answered':
        return `the answer to ${quoted(what)} cannot count`;
      case 'held':
      case 'done':
      case 'measured':
      case 'attached':
      case 'missed':
        return `${quoted(what)} cannot count`;
      case 'approved':
        return `${quoted(what)} cannot be approved`;
      case 'sent-back':
        return `${quoted(what)} cannot be sent back`;
      default:
        return 'this cannot count';
    }
  },
  refused: {
    malformed: 'the entry is not filled in rightly',
    'happened-after-recorded': 'it would have happened later than it was recorded',
    'id-reused': 'another entry already has the same id',
    'not-met': 'the demands are not met',
    'cannot-count': 'it cannot count',
    'unknown-target': 'what is to be changed cannot be changed',
    superseded: 'a later correction or withdrawal already holds',
    'definition-changed': 'a change of version is made and taken back in a way of its own',
  },
  issues: {
    'missing-field': (field) => `the field ${quoted(field)} is missing`,
    'unknown-field': (field) => `there is no field ${quoted(field)}`,
    'wrong-type': (field) => `the field ${quoted(field)} has the wrong sort of value`,
    'wrong-value': (field) => `the field ${quoted(field)} has a value that will not do`,
    'unknown-kind': () => `there is no such kind of entry`,
    'bad-date': (field) => `the field ${quoted(field)} is no date`,
    'bad-id': (field) => `the field ${quoted(field)} is no id`,
    'bad-ref': (field) => `the field ${quoted(field)} is no reference`,
    'identity-number': (field) => `the field ${quoted(field)} looks like a personal identity number`,
    'too-long': (field) => `the field ${quoted(field)} is too long`,
    'too-deep': (field) => `the field ${quoted(field)} is too deep`,
    'bad-character': (field) => `the field ${quoted(field)} holds a character that cannot be stored`,
    'happened-after-recorded': (field) => `the field ${quoted(field)} lies later than the recording`,
  },
  consent: (consent, { missing, refused, unheld }) => {
    const alone = missing.filter((person) => !refused.includes(person));
    const parts = [
      ...(alone.length > 0 ? [`missing from ${people(alone)}`] : []),
      ...(refused.length > 0 ? [`${people(refused)} said no or withdrew`] : []),
      ...(unheld.length > 0 ? [`nobody takes part as ${list(unheld.map(inSentence), 'en', 'or')}`] : []),
    ];
    return parts.length === 0 ? `${consent} is not in force` : `${consent}: ${list(parts, 'en')}`;
  },
  beyond: (refs) => `the consent does not cover ${people(refs)}`,
  notConfirmed: (criterion) => `nobody has confirmed ${quoted(criterion)}`,
  confirmedNot: (criterion) => `${quoted(criterion)} does not hold`,
  unanswered: (step) => `${quoted(step)} has not been answered`,
  goalsLeft: (goals) => `${goals.length === 1 ? 'a goal is' : 'goals are'} not reached: ${list(goals, 'en')}`,
  noGoals: 'no goals have been set',
  missing: (roles) => `missing: ${roles}`,
  mayNotBeThere: (refs) => `${people(refs)} may not take part`,
  contentsMissing: (contents) => `this has not been covered: ${contents}`,
  others: (count) => (count === 1 ? 'one other case now' : `${count} other cases now`),
  artefactsMissing: (artefacts, step, day) => `${artefacts} missing from ${quoted(step)} on ${day}`,
  awaitsApproval: (step, roles, days) => `${quoted(step)} of ${days} waits for the approval of ${roles}`,
  sentBack: (step, day, reason) =>
    `${quoted(step)} was sent back on ${day}${reason === '' ? '' : `: ${reason}`}`,
  approvedBy: (roles) => `approved by ${roles}`,
  returns: (count) => `now sent back ${count} times`,
  notTakenUp: (tasks) => `this was given and has not been taken up: ${tasks}`,
  noOccasion: (step) => `${quoted(step)} has not taken place yet`,
  soFar: (count) => `so far ${count}`,
  nextInOrder: (step) => `first comes ${quoted(step)}`,
  asked: (clause) => `it is required that ${clause}`,
  suppliedBy: (who) => `confirmed by ${who}`,
  changesAt: (day) => `the answer may change on ${day}`,
  beforeTimed: 'without a time it is taken to come before what has a time that day',
  accepted: {
    happened: (time) => `possible if you give it a time: ${time} at the earliest`,
    noted: 'may still be noted, without effect',
    override: (roles) => `an exception may be decided by ${roles}, with a reason`,
    unless: (grounds) => `possible with evidence: ${grounds}`,
  },
  withheld: (role) => `not shown here: ask ${role}`,
};
