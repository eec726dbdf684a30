import { subordinate } from '../render/swedish/subordinate.js';
import type { Lang } from '../words/text.js';

/** The fixed words of a pathway map. */
export interface MapWords {
  readonly waysIn: string;
  readonly waysOut: string;
  readonly urgent: string;
  readonly sameTerms: (start: string) => string;
  readonly about: string;
  readonly usually: string;
  readonly noLength: string;
  readonly noPhases: string;
  readonly whole: string;
  readonly throughout: string;
  readonly setTimes: string;
  readonly limits: string;
  readonly alongTheWay: string;
  readonly whenNeeded: string;
  readonly opens: (clause: string) => string;
  readonly followedBy: (phases: string) => string;
  readonly after: string;
  readonly pauses: string;
  readonly noPhasesNote: string;
  readonly noPhasesWhole: string;
  readonly afterClosing: (length: string) => string;
  readonly afterOutcome: (outcomes: string) => string;
  readonly beside: (phase: string) => string;
  readonly perPerson: (who: string) => string;
  readonly within: (length: string) => string;
  readonly sameDay: string;
  readonly workingDays: (days: number) => string;
  readonly consent: (title: string) => string;
  readonly times: (amount: string) => string;
  readonly always: string;
  readonly afterAnswer: (answers: string) => string;
  readonly goesOn: string;
  readonly axisTime: string;
  readonly axisOrder: string;
  readonly while: (clause: string) => string;
  readonly legend: string;
  readonly version: (version: string) => string;
  readonly sources: string;
  readonly signs: {
    readonly meeting: string;
    readonly task: string;
    readonly plan: string;
    readonly measure: string;
    readonly answer: string;
    readonly consent: string;
    readonly optional: string;
    readonly rhythm: string;
    readonly slot: string;
    readonly soft: string;
    readonly open: string;
    readonly limit: string;
    readonly urgent: string;
    readonly perPerson: string;
  };
}

const sv: MapWords = {
  waysIn: 'Vägar in',
  waysOut: 'Vägar ut',
  urgent: 'Skyndsamt',
  sameTerms: (start) => `Samma villkor som ”${start}”`,
  about: 'ca',
  usually: 'vanligen',
  noLength: 'ingen längd angiven',
  noPhases: 'Från start till avslut',
  whole: 'Hela insatsen',
  throughout: 'Löper hela vägen',
  setTimes: 'Vid bestämda tider',
  limits: 'Har en tidsgräns',
  alongTheWay: 'Görs någon gång från start till avslut',
  whenNeeded: 'När det behövs, från start till avslut',
  opens: (clause) => `Börjar när ${subordinate(clause)}`,
  followedBy: (phases) => `Följs av ${phases}`,
  after: 'Efter avslutet',
  pauses: 'Paus är möjlig',
  noPhasesNote: 'Texten beskriver inga faser och anger ingen längd',
  noPhasesWhole: 'Texten beskriver inga faser',
  afterClosing: (length) => `${length} efter avslutet`,
  afterOutcome: (outcomes) => `om det slutade med ${outcomes}`,
  beside: (phase) => `Löper bredvid ”${phase}”`,
  perPerson: (who) => `en egen linje för ${who}`,
  within: (length) => `inom ${length}`,
  sameDay: 'samma dag',
  workingDays: (days) => `${days} arbetsdagar`,
  consent: (title) => `Kräver: ${title}`,
  times: (amount) => `${amount} gånger`,
  always: 'alltid möjligt',
  afterAnswer: (answers) => `vid svaret ”${answers}”`,
  goesOn: 'går vidare i en annan insats',
  axisTime:
    'Ungefärlig tid. Bredden är inte skalenlig. Där texten inte anger någon längd är axeln bruten, och tiden räknas på nytt.',
  axisOrder: 'Ordningen går från vänster till höger. Ingen fas har en angiven längd.',
  while: (clause) => `när ${subordinate(clause)}`,
  legend: 'Så läser du kartan',
  version: (version) => `version ${version}`,
  sources: 'Källa',
  signs: {
    meeting: 'Möte, besök eller samtal',
    task: 'Något som görs',
    plan: 'Plan',
    measure: 'Skattning',
    answer: 'Fråga som ska få svar',
    consent: 'Samtycke krävs',
    optional: 'Tom figur: kan göras, inget krav',
    rhythm: 'Rytm: så ofta',
    slot: 'Bestämd tid, med sin marginal',
    soft: 'Tonar ut: ungefärlig längd',
    open: 'Öppen ände: ingen längd angiven',
    limit: 'Rak ände: tidsgräns',
    urgent: 'Skyndsam väg in',
    perPerson: 'En linje för var och en',
  },
};

const en: MapWords = {
  waysIn: 'Ways in',
  waysOut: 'Ways out',
  urgent: 'Urgent',
  sameTerms: (start) => `The same terms as “${start}”`,
  about: 'about',
  usually: 'usually',
  noLength: 'no length stated',
  noPhases: 'From start to closing',
  whole: 'The whole intervention',
  throughout: 'Runs all the way',
  setTimes: 'At set times',
  limits: 'Has a time limit',
  alongTheWay: 'Done at some time from start to closing',
  whenNeeded: 'When it is needed, from start to closing',
  opens: (clause) => `Begins when ${clause}`,
  followedBy: (phases) => `Followed by ${phases}`,
  after: 'After the closing',
  pauses: 'A pause is possible',
  noPhasesNote: 'The text describes no phases and states no length',
  noPhasesWhole: 'The text describes no phases',
  afterClosing: (length) => `${length} after the closing`,
  afterOutcome: (outcomes) => `when it ended with ${outcomes}`,
  beside: (phase) => `Runs beside “${phase}”`,
  perPerson: (who) => `a line of its own for ${who}`,
  within: (length) => `within ${length}`,
  sameDay: 'the same day',
  workingDays: (days) => `${days} working days`,
  consent: (title) => `Requires: ${title}`,
  times: (amount) => `${amount} times`,
  always: 'always possible',
  afterAnswer: (answers) => `on the answer “${answers}”`,
  goesOn: 'goes on in another intervention',
  axisTime:
    'Approximate time. Widths are not to scale. Where the text states no length the axis is broken, and time is counted anew.',
  axisOrder: 'The order runs from left to right. No phase has a stated length.',
  while: (clause) => `when ${clause}`,
  legend: 'How to read the map',
  version: (version) => `version ${version}`,
  sources: 'Source',
  signs: {
    meeting: 'Meeting, visit or talk',
    task: 'Something that is done',
    plan: 'Plan',
    measure: 'Rating',
    answer: 'Question to be answered',
    consent: 'Consent required',
    optional: 'Empty sign: may be done, no demand',
    rhythm: 'Rhythm: this often',
    slot: 'Set time, with its margin',
    soft: 'Fades out: approximate length',
    open: 'Open end: no length stated',
    limit: 'Straight end: time limit',
    urgent: 'Urgent way in',
    perPerson: 'A line for each person',
  },
};

/** The fixed words of a pathway map, by language. */
export const mapWords: { readonly [L in Lang]: MapWords } = { sv, en };
