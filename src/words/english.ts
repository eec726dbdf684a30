import { dateWords } from './dates.js';
import { clauseWords, listWords } from './lists.js';
import { figures, numberWords } from './numbers.js';
import type { Event, Phrasebook, Standing, StepName, ValueAsked, Who } from './phrasebook.js';
import { amountWords, type Bounds, isSingular, timesWords } from './quantities.js';
import { inQuotes, inSentence } from './sentences.js';

/** The sentences of English. */
export const english: Phrasebook = {
  strengths: { must: 'must', usual: 'usually', may: 'may' },
  standings: {
    waiting: 'has not begun',
    open: 'is under way',
    completed: 'is completed',
    ended: 'was ended early',
    skipped: 'was skipped',
  },
  nothing: { and: 'nothing is required', or: 'nothing applies' },
  either: (alternatives) => `either ${alternatives}`,
  someOf: (least, parts, negated) =>
    `${negated ? `at most ${numberWords(least - 1, 'en')}` : `at least ${numberWords(least, 'en')}`} of: ${parts.join('; ')}`,
  stepDone(step, least, each, negated) {
    const whom = each === undefined ? '' : ` for each ${inSentence(each)}`;
    if (least === 1) return `${wasDone(step, negated)}${whom}`;
    const times =
      negated && each === undefined
        ? ({ how: 'most', n: least - 1 } as const)
        : ({ how: 'least', n: least } as const);
    return `${wasDone(step, negated && each !== undefined)} ${timesWords(times, 'en')}${whom}`;
  },
  stepTimes(step, amount, since) {
    const after = since === undefined ? '' : ` ${english.since(since)}`;
    return amount.how === 'none'
      ? `${wasDone(step, true)}${after}`
      : `${wasDone(step, false)} ${timesWords(amount, 'en')}${after}`;
  },
  stepHours: (step, bounds, negated) => `${subject(step)} has taken ${hourWords(bounds, negated)}`,
  stepMissed: (step, amount) =>
    amount.how === 'none'
      ? `${subject(step)} has never been missed`
      : `${subject(step)} has been missed ${timesWords(amount, 'en')}`,
  artefactsLeft(step, artefacts, { of, each, negated }) {
    const occasion = of === 'last' ? 'the latest' : negated ? 'some' : 'every';
    const whom = each === undefined ? '' : ` for each ${inSentence(each)}`;
    const there = negated ? 'missing' : 'in place';
    return `from ${occasion} occasion of ${quoted(step.title)}, ${artefacts} is ${there}${whom}`;
  },
  answerIs(step, options, each, negated) {
    const answers = listWords(options.map(quoted), 'en', 'or');
    const question = `the answer to ${quoted(step.title)}`;
    if (each !== undefined)
      return `${negated ? 'not ' : ''}every ${inSentence(each)} has answered ${answers} to ${quoted(step.title)}`;
    if (!negated) return `${question} is ${answers}`;
    return options.length > 1
      ? `${question} is something other than ${answers}`
      : `${question} is not ${answers}`;
  },
  consentHolds: (consent, negated) => `${named(consent)} is ${negated ? 'not ' : ''}in force`,
  allGoals: (level, negated) => `${negated ? 'not ' : ''}all ${goals(level)}s are reached`,
  goalCount(what, level, amount) {
    if (amount.how === 'none') return `no ${goals(level)} is ${what}`;
    const count = amountWords(amount, 'en', (n) => numberWords(n, 'en'));
    return isSingular(amount)
      ? `${count} ${goals(level)} is ${what}`
      : `${count} ${goals(level)}s are ${what}`;
  },
  valueIs(who, asked, negated) {
    const scale = asked.scale === undefined ? '' : ` (${inSentence(asked.scale)})`;
    return `${people(who, negated)} ${valueWords(asked, isPlural(who))} on ${asked.instrument}${scale}`;
  },
  phaseStands(phase, standings, negated) {
    const [only] = standings;
    if (negated && standings.length === 1 && only !== undefined)
      return `the phase ${phase} ${notStanding[only]}`;
    const told = negated ? all.filter((standing) => !standings.includes(standing)) : standings;
    return `the phase ${phase} ${
      listWords(
        told.map((standing) => english.standings[standing]),
        'en',
        'or',
      ) || 'is neither one nor the other'
    }`;
  },
  elapsed: (length, since, negated) =>
    `${negated ? 'less than' : 'at least'} ${length} ${/^1 \S+$/.test(length) ? 'has' : 'have'} passed ${english.since(since)}`,
  dateIs({ from, until }, negated) {
    const first = from === undefined ? '' : dateWords(from, 'en');
    const last = until === undefined ? '' : dateWords(until, 'en');
    if (from === undefined && until === undefined) return negated ? 'it is no day at all' : 'it is any day';
    if (negated)
      return `it is ${listWords([...(first ? [`before ${first}`] : []), ...(last ? [`after ${last}`] : [])], 'en', 'or')}`;
    if (from === until) return `it is ${first}`;
    if (until === undefined) return `it is ${first} or later`;
    return from === undefined ? `it is ${last} or earlier` : `it is between ${first} and ${last}`;
  },
  ageIs(who, years, on, negated) {
    const then = on === undefined ? '' : ` ${english.when(on)}`;
    const verb = isPlural(who) ? (on === undefined ? 'are' : 'were') : on === undefined ? 'is' : 'was';
    const age =
      years.how === 'none'
        ? 'under 1 year'
        : `${amountWords(years, 'en')} ${isSingular(years) ? 'year' : 'years'}`;
    return `${people(who, negated)} ${verb} ${age} old${then}`;
  },
  confirmed(criterion, each, negated) {
    const whom = each === undefined ? '' : ` for each ${inSentence(each)}`;
    return negated
      ? `it is confirmed that ${quoted(criterion)} does not apply${whom}`
      : `${quoted(criterion)} is confirmed${whom}`;
  },
  attendedTimes: (who, step, times, negated) =>
    `${people(who, negated)} ${isPlural(who) ? 'have' : 'has'} been present ${timesWords(times, 'en')} at ${subject(step)}`,
  holders(role, amount) {
    if (amount.how === 'none') return `nobody has the role ${role}`;
    if (amount.how === 'least' && amount.n === 1) return `someone has the role ${role}`;
    const count = amountWords(amount, 'en', (n) => numberWords(n, 'en'));
    return `${amount.how === 'any' ? 'any number' : count} ${isSingular(amount) ? 'has' : 'have'} the role ${role}`;
  },
  startedBy: (start, negated) => `the case ${negated ? 'did not start' : 'started'} as ${quoted(start)}`,
  since: (event) => `since ${happened(event)}`,
  from: (event) => (isNoun(event) ? `from ${happened(event)}` : `from when ${happened(event)}`),
  when: (event) => (isNoun(event) ? `at ${happened(event)}` : `when ${happened(event)}`),
};

const all: readonly Standing[] = ['waiting', 'open', 'completed', 'ended', 'skipped'];

const notStanding: { readonly [S in Standing]: string } = {
  waiting: 'has begun or was skipped',
  open: 'is not under way',
  completed: 'is not completed',
  ended: 'was not ended early',
  skipped: 'was not skipped',
};

function quoted(name: string): string {
  return inQuotes(name, 'en');
}

function subject({ title, entry }: StepName): string {
  if (entry === 'answered') return `the question ${quoted(title)}`;
  return entry === 'done' ? `the step ${title}` : inSentence(title);
}

function wasDone(step: StepName, negated: boolean): string {
  const verb = {
    held: 'taken place',
    measured: 'been carried out',
    done: 'been done',
    answered: 'been answered',
  }[step.entry];
  return `${subject(step)} has ${negated ? 'not ' : ''}${verb}`;
}

function hourWords({ from = 0, to }: Bounds, negated: boolean): string {
  const hours = (n: number) => `${figures(n, 'en')} ${n === 1 ? 'hour' : 'hours'}`;
  if (from === to) return `${negated ? 'more or less than' : 'exactly'} ${hours(from)}`;
  const low = from === 0 ? [] : [`${negated ? 'less than' : 'at least'} ${hours(from)}`];
  const high = to === undefined ? [] : [`${negated ? 'more than' : 'at most'} ${hours(to)}`];
  return listWords([...low, ...high], 'en', negated ? 'or' : 'and') || (negated ? 'no time' : 'any time');
}

function named({ title, isId }: { readonly title: string; readonly isId: boolean }): string {
  return isId ? `the consent ${title}` : inSentence(title);
}

function goals(level: 'overall' | 'sub' | undefined): string {
  if (level === 'sub') return 'sub-goal';
  return level === 'overall' ? 'overall goal' : 'goal';
}

function isPlural({ who }: Who): boolean {
  return who === 'all' || (typeof who === 'number' && who > 1);
}

function people({ role, who }: Who, negated: boolean): string {
  const of = role === undefined ? '' : ` with the role ${role}`;
  if (who === 'all') return `${negated ? 'not ' : ''}all${of}`;
  if (who === 'one' || who === 1) return `${negated ? 'nobody' : 'someone'}${of}`;
  return `${negated ? 'fewer than' : 'at least'} ${numberWords(who, 'en')}${of}`;
}

function valueWords({ from, below, band, change }: ValueAsked, plural: boolean): string {
  const has = plural ? 'have' : 'has';
  const low = from === undefined ? '' : `at least ${from}`;
  const high = below === undefined ? '' : `below ${below}`;
  const value = low !== '' && high !== '' ? `${has} ${low} but ${high}` : `${has} ${low}${high}`;
  const changed = change === 'unchanged' ? (plural ? 'are unchanged' : 'is unchanged') : `${has} ${change}`;
  const parts = [
    ...(low + high === '' ? [] : [value]),
    ...(band === undefined ? [] : [`${plural ? 'lie' : 'lies'} in ${quoted(band)}`]),
    ...(change === undefined ? [] : [changed]),
  ];
  return listWords(parts, 'en') || `${has} a value`;
}

const nouns: ReadonlySet<Event['event']> = new Set<Event['event']>([
  'started',
  'closed',
  'measured',
  'after',
  'latest',
  'earliest',
]);

/** An event as a noun: `the start`, `when the phase Planning began`. */
function asNoun(event: Event): string {
  return isNoun(event) ? happened(event) : `when ${happened(event)}`;
}

function isNoun({ event }: Event): boolean {
  return nouns.has(event);
}

function happened(event: Event): string {
  switch (event.event) {
    case 'started':
      return 'the start';
    case 'closed':
      return 'the closing';
    case 'opened':
      return `the phase ${event.phase} began`;
    case 'ended':
      return `the phase ${event.phase} ended`;
    case 'first':
      return `${stepHappened(event.step)} for the first time`;
    case 'last':
      return `${stepHappened(event.step)} most recently`;
    case 'consent':
      return `${named(event.consent)} came into force`;
    case 'confirmed':
      return `${quoted(event.criterion)} was confirmed`;
    case 'measured':
      return `the latest measurement with ${event.instrument}`;
    case 'after':
      return `${event.time} after ${asNoun(event.of)}`;
    case 'latest':
      return `the last of ${clauseWords(event.of.map(asNoun), 'en', 'and')}`;
    case 'earliest':
      return `the first of ${clauseWords(event.of.map(asNoun), 'en', 'and')}`;
    case 'birth':
      return `the ${event.role} was born`;
  }
}

function stepHappened(step: StepName): string {
  const verb = {
    held: 'took place',
    measured: 'was carried out',
    done: 'was done',
    answered: 'was answered',
  }[step.entry];
  return `${subject(step)} ${verb}`;
}
