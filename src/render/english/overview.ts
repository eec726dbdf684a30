import type { OverviewWords } from '../overview-words.js';

/** The words of an overview in English. */
export const englishOverview: OverviewWords = {
  title: (day) => `How it stands on ${day}`,
  status: {
    withheld: 'Not shown here.',
    none: 'The intervention has not started.',
    open: (day, way) => `The intervention has gone on since ${day} (${way}).`,
    paused: (day, ground) => `The intervention has been paused since ${day}: ${ground}.`,
    closed: (day, outcome) => `The intervention was closed on ${day}: ${outcome}.`,
  },
  sections: {
    phases: 'Phases',
    waysIn: 'Ways in',
    next: 'Next steps',
    decisions: 'Can be decided now',
    blocked: 'Not possible yet',
    overdue: 'Overdue',
    unusual: 'Unusual',
    soon: 'Soon',
    clocks: 'Clocks that run',
    schedules: 'Set times',
    breaches: 'Came too late',
    tookLonger: 'Took longer than usual',
    bookings: 'Booked',
    begun: 'Meetings that have begun',
    tasks: 'Tasks until next time',
    artefacts: 'Missing from occasions',
    consents: 'Consents',
    goals: 'Goals',
    measures: 'Ratings',
    children: 'The children',
    waysOut: 'Ways out',
    attention: 'To look at',
    headline: 'Meetings',
    pilot: 'Trial period',
    attendance: 'Attendance',
    otherCases: 'Room and number of cases',
  },
  why: {
    'sent-back': 'sent back',
    'phase-open': '',
    anytime: '',
    required: 'must be done',
    usual: 'usually done',
    overdue: 'overdue',
    unusual: 'takes longer than usual',
    due: '',
    recurring: 'comes back',
    offered: 'possible',
    again: 'may be done again',
  },
  takingPart: (roles) => `With: ${roles}.`,
  uncovered: (roles) => `The consent does not cover ${roles}.`,
  unfilled: (roles) => `Nobody takes part yet as ${roles}.`,
  teamLacks: (roles) => `The team lacks ${roles}.`,
  atLeastSoMany: (role, count) => `${role} (at least ${count})`,
  planned: (days) => `Booked for ${days}.`,
  forPeople: (people) => `For ${people}.`,
  due: (day) => `At the latest ${day}.`,
  open: (phase) => `Open ${phase}`,
  complete: (phase) => `End ${phase} as completed`,
  approve: (step, day, roles) => `Approve ${step} of ${day}, or send it back. Decided by ${roles}`,
  awaits: (day, roles) => `Done on ${day}; waits for the approval of ${roles}.`,
  returned: (day) => `Sent back once too often, on ${day}.`,
  inParts: (parts) => `Held in parts: ${parts}.`,
  part: (title, roles, without, optional) => {
    const who = [roles, without === '' ? '' : `not ${without}`, optional ? 'not needed' : ''];
    const said = who.filter((text) => text !== '').join('; ');
    return said === '' ? title : `${title} (${said})`;
  },
  partsLeft: (parts) => `Left: ${parts}.`,
  passed: (times) =>
    `Not taken up ${times === 1 ? 'the one time' : `the ${times} times`} you have met since.`,
  resume: 'Resume the intervention',
  late: (day, days) => `The last day was ${day}, ${days === 1 ? 'one day' : `${days} days`} ago.`,
  left: (day, days) =>
    days === 0
      ? `The last day is today, ${day}.`
      : `The last day is ${day}, in ${days === 1 ? 'one day' : `${days} days`}.`,
  periodPassed: (due) => `In the period up to and including ${due} it was not done that often.`,
  met: {
    must: (due, met) => `The last day was ${due}; done, or ceased, on ${met}.`,
    usual: (due, met) => `Usually by ${due}; done, or ceased, on ${met}.`,
  },
  occasion: (day, from) =>
    `The occasion is on ${day}${from === undefined ? '' : `, on ${from} at the earliest`}.`,
  occasionGone: (due) => `The occasion was not held. The last day was ${due}.`,
  occasionState: (at, state, day, why) => {
    switch (state) {
      case 'done':
        return `${at}, done on ${day}`;
      case 'waits':
        return `${at}, done on ${day} and waiting for approval`;
      case 'skipped':
        return `${at}, left out ${why === 'paused' ? 'because of the pause' : 'because its time had gone by'}`;
      case 'missed':
        return `${at}, not held (${day})`;
      case 'unknown':
        return `${at}, too long ago to be shown`;
      default:
        return `${at}, ${day}`;
    }
  },
  birthDate: (step, role, people, several) => {
    const lead = `The times of ${step} are counted from when the ${role} was born`;
    if (several) return `${lead}, but several take part as ${role}.`;
    return people.length === 0
      ? `${lead}, but nobody takes part as ${role} yet.`
      : `${lead}. The birth date is missing: ${people.join(', ')}.`;
  },
  escalate: (role) => `To be told: ${role}.`,
  escalateNext: (role, day) => `If it is still not done, to be told on ${day}: ${role}.`,
  unrolled: (day) => `Before it was moved to a working day: ${day}.`,
  givers: {
    given: 'yes',
    limited: 'yes, limited',
    expired: 'has expired',
    'not-written': 'only orally',
    refused: 'no',
    withdrawn: 'withdrawn',
    'never-asked': 'not asked',
  },
  inForce: { yes: 'in force', no: 'not in force', unknown: 'cannot be told' },
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  stops: (steps) => `Without it these stop: ${steps}.`,
  goals: (reached, set) => `${reached} of ${set} goals reached.`,
  goalStatus: { open: 'open', reached: 'reached', partly: 'partly reached', dropped: 'dropped' },
  heard: (day) => `last stated a view on ${day}`,
  neverHeard: 'has not stated a view',
  informed: (day) => `last got information on ${day}`,
  neverInformed: 'has not got information',
  wayOpen: 'possible',
  wayClosed: 'not possible yet',
  deviates: (count) => `Entries that count but deviate: ${count}.`,
  noted: (count) => `Entries that are only noted: ${count}.`,
  overridden: (count) => `Entries with a decision on exception: ${count}.`,
  review: (day) => `The pause was to be reviewed on ${day}.`,
  pilot: (day, hasEnded, questions) => {
    const end = hasEnded
      ? `The trial period ended on ${day}.`
      : `The last day of the trial period is ${day}.`;
    return questions === 0
      ? end
      : `${end} The evaluation is to answer ${questions === 1 ? 'this question' : 'these questions'}:`;
  },
  headline: (counted, count, held) =>
    `${counted} of ${count} that the model's name counts; ${held} meetings held in all.`,
  wasThere: (person, times) => `${person} ${times === 1 ? 'once' : `${times} times`}`,
  cases: (count) => (count === undefined ? 'not stated' : `${count} with this case`),
  phase: (since, days) => `open since ${since} (${days === 1 ? 'one day' : `${days} days`})`,
  usual: (length, strength) => `${strength === 'must' ? 'must last' : 'usually lasts'} ${length}`,
  whole: (days, length) =>
    `It has gone on for ${days === 1 ? 'one day' : `${days} days`}; the whole intervention ${length}.`,
  leftUndone: (steps) => `Not done: ${steps}.`,
  passedBooking: 'The day has gone by, and nothing has been recorded.',
  absent: (roles) => `Missing: ${roles}.`,
  values: (first, latest, points) => (points === 1 ? latest : `${latest} (first ${first}, ${points} times)`),
  unknown: 'cannot be told yet',
  deviatesIf: 'deviates from the usual:',
};
