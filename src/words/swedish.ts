import { birthOf } from './birth-in-swedish.js';
import { dateWords } from './dates.js';
import { clauseWords, listWords } from './lists.js';
import { figures, numberWords } from './numbers.js';
import type { Event, Phrasebook, Standing, StepName, ValueAsked, Who } from './phrasebook.js';
import { amountWords, type Bounds, isSingular, timesWords } from './quantities.js';
import { inQuotes, inSentence } from './sentences.js';

/** The sentences of Swedish. */
export const swedish: Phrasebook = {
  strengths: { must: 'ska', usual: 'brukar', may: 'kan' },
  standings: {
    waiting: 'har inte börjat',
    open: 'pågår',
    completed: 'är slutförd',
    ended: 'är avbruten',
    skipped: 'är överhoppad',
  },
  nothing: { and: 'inget krävs', or: 'inget av något gäller' },
  either: (alternatives) => `antingen ${alternatives}`,
  someOf: (least, parts, negated) =>
    `${negated ? `högst ${numberWords(least - 1, 'sv')}` : `minst ${numberWords(least, 'sv')}`} av: ${parts.join('; ')}`,
  stepDone(step, least, each, negated) {
    const whom = each === undefined ? '' : ` för varje ${inSentence(each)}`;
    if (least === 1) return `${wasDone(step, negated)}${whom}`;
    const times =
      negated && each === undefined
        ? ({ how: 'most', n: least - 1 } as const)
        : ({ how: 'least', n: least } as const);
    return `${wasDone(step, negated && each !== undefined)} ${timesWords(times, 'sv')}${whom}`;
  },
  stepTimes(step, amount, since) {
    const after = since === undefined ? '' : ` ${swedish.since(since)}`;
    return amount.how === 'none'
      ? `${wasDone(step, true)}${after}`
      : `${wasDone(step, false)} ${timesWords(amount, 'sv')}${after}`;
  },
  stepHours: (step, bounds, negated) => `${subject(step)} har tagit ${hourWords(bounds, negated)}`,
  stepMissed: (step, amount) =>
    amount.how === 'none'
      ? `${subject(step)} har aldrig uteblivit`
      : `${subject(step)} har uteblivit ${timesWords(amount, 'sv')}`,
  artefactsLeft(step, artefacts, { of, each, negated }) {
    const occasion = of === 'last' ? 'senaste tillfället' : `${negated ? 'något' : 'varje'} tillfälle`;
    const whom = each === undefined ? '' : ` för varje ${inSentence(each)}`;
    return `${artefacts} ${negated ? 'saknas' : 'finns'} från ${occasion} av ${quoted(step.title)}${whom}`;
  },
  answerIs(step, options, each, negated) {
    const answers = listWords(options.map(quoted), 'sv', 'or');
    const question = `svaret på ${quoted(step.title)}`;
    if (each !== undefined)
      return `${negated ? 'inte ' : ''}varje ${inSentence(each)} har svarat ${answers} på ${quoted(step.title)}`;
    if (!negated) return `${question} är ${answers}`;
    return options.length > 1 ? `${question} är något annat än ${answers}` : `${question} är inte ${answers}`;
  },
  consentHolds: (consent, negated) => `${named(consent)} gäller${negated ? ' inte' : ''}`,
  allGoals: (level, negated) => `${negated ? 'inte ' : ''}alla ${goals(level)} är uppnådda`,
  goalCount(what, level, amount) {
    const one = what === 'set' ? 'är satt' : 'är uppnått';
    const many = what === 'set' ? 'är satta' : 'är uppnådda';
    if (amount.how === 'none') return `inget ${goals(level)} ${one}`;
    const count = amountWords(amount, 'sv', (n) => numberWords(n, 'sv'));
    return `${count} ${goals(level)} ${isSingular(amount) ? one : many}`;
  },
  valueIs(who, asked, negated) {
    const scale = asked.scale === undefined ? '' : ` (${inSentence(asked.scale)})`;
    return `${people(who, negated)} ${valueWords(asked)} på ${asked.instrument}${scale}`;
  },
  phaseStands(phase, standings, negated) {
    const [only] = standings;
    if (negated && standings.length === 1 && only !== undefined) return `fasen ${phase} ${notStanding[only]}`;
    const told = negated ? all.filter((standing) => !standings.includes(standing)) : standings;
    return `fasen ${phase} ${
      listWords(
        told.map((standing) => swedish.standings[standing]),
        'sv',
        'or',
      ) || 'är varken det ena eller det andra'
    }`;
  },
  elapsed: (length, since, negated) =>
    `${negated ? 'mindre än' : 'minst'} ${length} har gått ${swedish.since(since)}`,
  dateIs({ from, until }, negated) {
    const first = from === undefined ? '' : `den ${dateWords(from, 'sv')}`;
    const last = until === undefined ? '' : `den ${dateWords(until, 'sv')}`;
    if (from === undefined && until === undefined)
      return negated ? 'det är ingen dag alls' : 'det är vilken dag som helst';
    if (negated)
      return `det är ${listWords([...(first ? [`före ${first}`] : []), ...(last ? [`efter ${last}`] : [])], 'sv', 'or')}`;
    if (from === until) return `det är ${first}`;
    if (until === undefined) return `det är tidigast ${first}`;
    return from === undefined ? `det är senast ${last}` : `det är tidigast ${first} och senast ${last}`;
  },
  ageIs(who, years, on, negated) {
    const then = on === undefined ? '' : ` ${swedish.when(on)}`;
    const verb = on === undefined ? 'är' : 'var';
    const age = years.how === 'none' ? 'under 1 år' : `${amountWords(years, 'sv')} år`;
    return `${people(who, negated)} ${verb} ${age}${then}`;
  },
  confirmed(criterion, each, negated) {
    const whom = each === undefined ? '' : ` för varje ${inSentence(each)}`;
    return negated
      ? `det är bekräftat att ${quoted(criterion)} inte gäller${whom}`
      : `${quoted(criterion)} är bekräftat${whom}`;
  },
  attendedTimes: (who, step, times, negated) =>
    `${people(who, negated)} har varit med ${timesWords(times, 'sv')} på ${subject(step)}`,
  holders(role, amount) {
    if (amount.how === 'none') return `ingen har rollen ${role}`;
    if (amount.how === 'least' && amount.n === 1) return `någon har rollen ${role}`;
    const count = amountWords(amount, 'sv', (n) => numberWords(n, 'sv', 'common'));
    return `${amount.how === 'any' ? 'valfritt antal' : count} har rollen ${role}`;
  },
  startedBy: (start, negated) => `ärendet startade ${negated ? 'inte ' : ''}som ${quoted(start)}`,
  since: (event) => `sedan ${happened(event)}`,
  from: (event) => (isNoun(event) ? `från ${happened(event)}` : `från det att ${happened(event)}`),
  when: (event) => (isNoun(event) ? `vid ${happened(event)}` : `när ${happened(event)}`),
};

const all: readonly Standing[] = ['waiting', 'open', 'completed', 'ended', 'skipped'];

const notStanding: { readonly [S in Standing]: string } = {
  waiting: 'har börjat eller är överhoppad',
  open: 'pågår inte',
  completed: 'är inte slutförd',
  ended: 'är inte avbruten',
  skipped: 'är inte överhoppad',
};

function quoted(name: string): string {
  return inQuotes(name, 'sv');
}

function subject({ title, entry }: StepName): string {
  if (entry === 'answered') return `frågan ${quoted(title)}`;
  return entry === 'done' ? `steget ${title}` : inSentence(title);
}

/** Supines, so that the sentence is right whatever the gender and number of the title. */
function wasDone(step: StepName, negated: boolean): string {
  const never = negated ? 'inte ' : '';
  if (step.entry === 'answered') return `frågan ${quoted(step.title)} har ${never}besvarats`;
  return `${subject(step)} har ${never}${step.entry === 'done' ? 'gjorts' : 'genomförts'}`;
}

function hourWords({ from = 0, to }: Bounds, negated: boolean): string {
  const hours = (n: number) => `${figures(n, 'sv')} ${n === 1 ? 'timme' : 'timmar'}`;
  if (from === to) return `${negated ? 'mer eller mindre än' : 'precis'} ${hours(from)}`;
  const low = from === 0 ? [] : [`${negated ? 'mindre än' : 'minst'} ${hours(from)}`];
  const high = to === undefined ? [] : [`${negated ? 'mer än' : 'högst'} ${hours(to)}`];
  return listWords([...low, ...high], 'sv', negated ? 'or' : 'and') || (negated ? 'ingen tid' : 'valfri tid');
}

function named({ title, isId }: { readonly title: string; readonly isId: boolean }): string {
  return isId ? `samtycket ${title}` : inSentence(title);
}

function goals(level: 'overall' | 'sub' | undefined): string {
  if (level === 'sub') return 'delmål';
  return level === 'overall' ? 'övergripande mål' : 'mål';
}

function people({ role, who }: Who, negated: boolean): string {
  const of = role === undefined ? '' : ` i rollen ${role}`;
  if (who === 'all') return `${negated ? 'inte ' : ''}alla${of}`;
  if (who === 'one' || who === 1) return `${negated ? 'ingen' : 'någon'}${of}`;
  return `${negated ? 'färre än' : 'minst'} ${numberWords(who, 'sv', 'common')}${of}`;
}

function valueWords({ from, below, band, change }: ValueAsked): string {
  const low = from === undefined ? '' : `minst ${figures(from, 'sv')}`;
  const high = below === undefined ? '' : `under ${figures(below, 'sv')}`;
  const value = low !== '' && high !== '' ? `har ${low} men ${high}` : `har ${low}${high}`;
  const parts = [
    ...(low + high === '' ? [] : [value]),
    ...(band === undefined ? [] : [`ligger i ${quoted(band)}`]),
    ...(change === undefined ? [] : [changes[change]]),
  ];
  return listWords(parts, 'sv') || 'har ett värde';
}

const changes = {
  improved: 'har förbättrats',
  worsened: 'har försämrats',
  unchanged: 'är oförändrad',
} as const;

const nouns: ReadonlySet<Event['event']> = new Set<Event['event']>([
  'started',
  'closed',
  'measured',
  'after',
  'latest',
  'earliest',
  'birth',
]);

/** An event as a noun: `starten`, `att fasen Planering började`. */
function asNoun(event: Event): string {
  return isNoun(event) ? happened(event) : `att ${happened(event)}`;
}

function isNoun({ event }: Event): boolean {
  return nouns.has(event);
}

function happened(event: Event): string {
  switch (event.event) {
    case 'started':
      return 'starten';
    case 'closed':
      return 'avslutet';
    case 'opened':
      return `fasen ${event.phase} började`;
    case 'ended':
      return `fasen ${event.phase} avslutades`;
    case 'first':
      return `${stepHappened(event.step)} första gången`;
    case 'last':
      return `${stepHappened(event.step)} senast`;
    case 'consent':
      return `${named(event.consent)} började gälla`;
    case 'confirmed':
      return `${quoted(event.criterion)} bekräftades`;
    case 'measured':
      return `den senaste mätningen med ${event.instrument}`;
    case 'after':
      return `${event.time} efter ${asNoun(event.of)}`;
    case 'latest':
      return `det som sker sist av ${clauseWords(event.of.map(asNoun), 'sv', 'and')}`;
    case 'earliest':
      return `det som sker först av ${clauseWords(event.of.map(asNoun), 'sv', 'and')}`;
    case 'birth':
      return birthOf(event.role);
  }
}

function stepHappened(step: StepName): string {
  const verb = { held: 'genomfördes', measured: 'genomfördes', done: 'gjordes', answered: 'besvarades' }[
    step.entry
  ];
  return `${subject(step)} ${verb}`;
}
