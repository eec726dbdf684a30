import type { GiverState } from '../case/consent-states.js';
import type { WhyCode } from '../case/why-next.js';
import type { Lang } from '../words/text.js';

/** The words of an overview in one language. */
export interface OverviewWords {
  readonly title: (day: string) => string;
  readonly seenBy: (role: string) => string;
  readonly nothing: string;
  readonly status: {
    readonly withheld: string;
    readonly none: string;
    readonly open: (day: string, way: string) => string;
    readonly paused: (day: string, ground: string) => string;
    readonly closed: (day: string, outcome: string) => string;
  };
  readonly sections: {
    readonly [S in
      | 'phases'
      | 'waysIn'
      | 'next'
      | 'decisions'
      | 'blocked'
      | 'overdue'
      | 'unusual'
      | 'soon'
      | 'clocks'
      | 'breaches'
      | 'bookings'
      | 'consents'
      | 'goals'
      | 'measures'
      | 'children'
      | 'waysOut'
      | 'attention'
      | 'headline']: string;
  };
  readonly why: { readonly [code in WhyCode]: string };
  readonly takingPart: (roles: string) => string;
  readonly unfilled: (roles: string) => string;
  readonly planned: (days: string) => string;
  readonly forPeople: (people: string) => string;
  readonly due: (day: string) => string;
  readonly open: (phase: string) => string;
  readonly complete: (phase: string) => string;
  readonly resume: string;
  readonly late: (day: string, days: number) => string;
  readonly left: (day: string, days: number) => string;
  readonly met: (due: string, met: string) => string;
  readonly escalate: (role: string) => string;
  readonly unrolled: (day: string) => string;
  readonly givers: { readonly [state in GiverState]: string };
  readonly inForce: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly stops: (steps: string) => string;
  readonly goals: (reached: number, set: number) => string;
  readonly goalStatus: { readonly [status in 'open' | 'reached' | 'partly' | 'dropped']: string };
  readonly heard: (day: string) => string;
  readonly neverHeard: string;
  readonly informed: (day: string) => string;
  readonly neverInformed: string;
  readonly wayOpen: string;
  readonly wayClosed: string;
  readonly deviates: (count: number) => string;
  readonly noted: (count: number) => string;
  readonly overridden: (count: number) => string;
  readonly review: (day: string) => string;
  readonly headline: (counted: number, count: number, held: number) => string;
  readonly phase: (since: string, days: number) => string;
  readonly usual: (length: string) => string;
  readonly leftUndone: (steps: string) => string;
  readonly passedBooking: string;
  readonly absent: (roles: string) => string;
  readonly values: (first: string, latest: string, points: number) => string;
  readonly unknown: string;
  readonly deviatesIf: string;
}

const sv: OverviewWords = {
  title: (day) => `Läget ${day}`,
  seenBy: (role) => `Som det visas för: ${role}`,
  nothing: 'Inget att visa.',
  status: {
    withheld: 'Visas inte här.',
    none: 'Insatsen har inte startat.',
    open: (day, way) => `Insatsen pågår sedan ${day} (${way}).`,
    paused: (day, ground) => `Insatsen är pausad sedan ${day}: ${ground}.`,
    closed: (day, outcome) => `Insatsen avslutades ${day}: ${outcome}.`,
  },
  sections: {
    phases: 'Faser',
    waysIn: 'Vägar in',
    next: 'Nästa steg',
    decisions: 'Kan beslutas nu',
    blocked: 'Går inte ännu',
    overdue: 'Försenat',
    unusual: 'Ovanligt',
    soon: 'Snart',
    clocks: 'Tider som löper',
    breaches: 'Kom för sent',
    bookings: 'Bokat',
    consents: 'Samtycken',
    goals: 'Mål',
    measures: 'Skattningar',
    children: 'Barnen',
    waysOut: 'Vägar ut',
    attention: 'Att se till',
    headline: 'Möten',
  },
  why: {
    'phase-open': '',
    anytime: '',
    required: 'ska göras',
    usual: 'brukar göras',
    overdue: 'försenat',
    unusual: 'dröjer längre än vanligt',
    due: '',
    recurring: 'återkommer',
    offered: 'möjligt',
    again: 'kan göras igen',
  },
  takingPart: (roles) => `Med: ${roles}.`,
  unfilled: (roles) => `Ingen är ännu med som ${roles}.`,
  planned: (days) => `Bokat ${days}.`,
  forPeople: (people) => `För ${people}.`,
  due: (day) => `Senast ${day}.`,
  open: (phase) => `Öppna ${phase}`,
  complete: (phase) => `Avsluta ${phase} som klar`,
  resume: 'Återuppta insatsen',
  late: (day, days) => `Sista dag var ${day}, ${days === 1 ? 'en dag' : `${days} dagar`} sedan.`,
  left: (day, days) =>
    days === 0
      ? `Sista dag är i dag, ${day}.`
      : `Sista dag är ${day}, om ${days === 1 ? 'en dag' : `${days} dagar`}.`,
  met: (due, met) => `Sista dag var ${due}; gjordes eller upphörde ${met}.`,
  escalate: (role) => `${role} ska veta det.`,
  unrolled: (day) => `Före flytt till arbetsdag: ${day}.`,
  givers: {
    given: 'ja',
    limited: 'ja, begränsat',
    expired: 'har gått ut',
    'not-written': 'bara muntligt',
    refused: 'nej',
    withdrawn: 'återkallat',
    'never-asked': 'inte tillfrågad',
  },
  inForce: { yes: 'gäller', no: 'gäller inte', unknown: 'går inte att avgöra' },
  since: (day) => `sedan ${day}`,
  until: (day) => `till och med ${day}`,
  stops: (steps) => `Utan det stoppas: ${steps}.`,
  goals: (reached, set) => `${reached} av ${set} mål uppnådda.`,
  goalStatus: { open: 'öppet', reached: 'uppnått', partly: 'delvis uppnått', dropped: 'struket' },
  heard: (day) => `sade sin mening senast ${day}`,
  neverHeard: 'har inte fått säga sin mening',
  informed: (day) => `fick information senast ${day}`,
  neverInformed: 'har inte fått information',
  wayOpen: 'möjligt',
  wayClosed: 'inte möjligt ännu',
  deviates: (count) => `Registreringar som räknas men avviker: ${count}.`,
  noted: (count) => `Registreringar som bara är antecknade: ${count}.`,
  overridden: (count) => `Registreringar med beslut om undantag: ${count}.`,
  review: (day) => `Pausen skulle omprövas ${day}.`,
  headline: (counted, count, held) =>
    `${counted} av ${count} som räknas i modellens namn; ${held} hållna möten i allt.`,
  phase: (since, days) => `pågår sedan ${since} (${days === 1 ? 'en dag' : `${days} dagar`})`,
  usual: (length) => `brukar ta ${length}`,
  leftUndone: (steps) => `Gjordes inte: ${steps}.`,
  passedBooking: 'Dagen har gått, och inget är registrerat.',
  absent: (roles) => `Saknas: ${roles}.`,
  values: (first, latest, points) => (points === 1 ? latest : `${latest} (först ${first}, ${points} gånger)`),
  unknown: 'går inte att avgöra ännu',
  deviatesIf: 'avviker från det vanliga:',
};

const en: OverviewWords = {
  title: (day) => `How it stands on ${day}`,
  seenBy: (role) => `As shown to: ${role}`,
  nothing: 'Nothing to show.',
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
    breaches: 'Came too late',
    bookings: 'Booked',
    consents: 'Consents',
    goals: 'Goals',
    measures: 'Ratings',
    children: 'The children',
    waysOut: 'Ways out',
    attention: 'To look at',
    headline: 'Meetings',
  },
  why: {
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
  unfilled: (roles) => `Nobody takes part yet as ${roles}.`,
  planned: (days) => `Booked for ${days}.`,
  forPeople: (people) => `For ${people}.`,
  due: (day) => `At the latest ${day}.`,
  open: (phase) => `Open ${phase}`,
  complete: (phase) => `End ${phase} as completed`,
  resume: 'Resume the intervention',
  late: (day, days) => `The last day was ${day}, ${days === 1 ? 'one day' : `${days} days`} ago.`,
  left: (day, days) =>
    days === 0
      ? `The last day is today, ${day}.`
      : `The last day is ${day}, in ${days === 1 ? 'one day' : `${days} days`}.`,
  met: (due, met) => `The last day was ${due}; done, or ceased, on ${met}.`,
  escalate: (role) => `To be told: ${role}.`,
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
  headline: (counted, count, held) =>
    `${counted} of ${count} that the model's name counts; ${held} meetings held in all.`,
  phase: (since, days) => `open since ${since} (${days === 1 ? 'one day' : `${days} days`})`,
  usual: (length) => `usually lasts ${length}`,
  leftUndone: (steps) => `Not done: ${steps}.`,
  passedBooking: 'The day has gone by, and nothing has been recorded.',
  absent: (roles) => `Missing: ${roles}.`,
  values: (first, latest, points) => (points === 1 ? latest : `${latest} (first ${first}, ${points} times)`),
  unknown: 'cannot be told yet',
  deviatesIf: 'deviates from the usual:',
};

/** The words of an overview, by language. */
export const overviewWords: { readonly [L in Lang]: OverviewWords } = { sv, en };
