import type { Standing } from '../case/recorded.js';
import type { TimerPolicy } from '../entry/definition-change.js';
import type { MappedTable } from '../mapping/mapping-file.js';
import type { MigrationClass } from '../migration/why.js';
import { list } from '../render/say.js';
import type { Lang } from '../words/text.js';

/** What `insats plan` says, in one language. */
export interface PlanWords {
  readonly title: (name: string, from: string, to: string) => string;
  readonly dry: string;
  readonly on: (day: string) => string;
  readonly differences: (count: number) => string;
  readonly sections: {
    readonly mapping: string;
    readonly counts: (cases: number) => string;
    readonly decide: string;
    readonly cases: string;
    readonly unusable: string;
  };
  readonly noCases: string;
  /** Under another id: with the same title, and with another. */
  readonly renamed: (thing: string, old: string, fresh: string) => string;
  readonly becomes: (thing: string, old: string, title: string, fresh: string) => string;
  readonly movesTo: (old: string, fresh: string) => string;
  readonly letGo: (what: string) => string;
  readonly suggested: string;
  readonly classes: { readonly [C in MigrationClass]: string };
  readonly about: (cases: string) => string;
  readonly andMore: (count: number) => string;
  readonly answer: (table: string, id: string, options: string) => string;
  /** What may be let go: instead of the answers above, or as the only way; of a proof, in spite of it. */
  readonly orDrop: (drop: string, how: 'or' | 'only' | 'anyway') => string;
  readonly toWrite: string;
  readonly wrote: (file: string) => string;
  readonly dropped: (what: string) => string;
  readonly opens: (phases: string) => string;
  readonly times: string;
  readonly timesSteady: string;
  readonly lastDay: (day: string) => string;
  readonly otherDay: (before: string, after: string) => string;
  readonly begins: (after: string) => string;
  readonly ceases: (before: string) => string;
  readonly policies: { readonly [P in TimerPolicy]: string };
  /** Of a time that nobody can choose for. */
  readonly noPolicy: string;
  readonly standings: string;
  /** How entries stand, and how they would have stood. */
  readonly standing: { readonly [S in Standing | 'gone']: readonly [is: string, would: string] };
  readonly wouldBe: (ids: string, is: string, would: string) => string;
  readonly leftOut: (ofCase: string, entries: string, count: number) => string;
  readonly kinds: { readonly [kind: string]: string | undefined };
}

/** The kind of what stands in a table of a mapping, as `dropped` of a plan names kinds. */
export const kindIn: { readonly [T in MappedTable]: string } = {
  phases: 'phase',
  steps: 'step',
  roles: 'role',
  consents: 'consent',
  criteria: 'criterion',
  outcomes: 'outcome',
  starts: 'start',
  instruments: 'instrument',
  pauses: 'pause',
  agencies: 'agency',
  information: 'information',
  moves: 'phase',
};

const swedish: PlanWords = {
  title: (name, from, to) => `${name}: öppna ärenden från version ${from} till ${to}`,
  dry: 'Det här är en plan: inga ärenden har ändrats.',
  on: (day) => `Så blir det om ärendena går över den ${day} (--at väljer en annan dag).`,
  differences: (count) =>
    count === 0
      ? 'Versionerna skiljer sig inte åt.'
      : `Versionerna skiljer sig på ${count === 1 ? 'en punkt' : `${count} punkter`}, som insats diff räknar upp.`,
  sections: {
    mapping: 'Det som har ett annat id',
    counts: (cases) => (cases === 1 ? '1 ärende' : `${cases} ärenden`),
    decide: 'Att bestämma',
    cases: 'Ärende för ärende',
    unusable: 'Det som inte gick att använda',
  },
  noCases: 'Inga ärenden är angivna: --cases tar filer och mappar med journaler.',
  renamed: (thing, old, fresh) => `${thing}: ${old} blir ${fresh}.`,
  becomes: (thing, old, title, fresh) => `${thing} (${old}) blir ${title} (${fresh}).`,
  movesTo: (old, fresh) => `Ett ärende i ${old} går vidare i ${fresh}.`,
  letGo: (what) => `Släpps: ${what}.`,
  suggested:
    'Det här är antaget: titeln, eller allt utom titeln, är lika i båda versionerna. Stämmer det inte, så rätta det i en fil (--write-mapping).',
  classes: {
    automatic: 'går över',
    'needs-choice': 'väntar på ett beslut',
    refused: 'kan inte gå över',
    untouched: 'berörs inte',
  },
  about: (cases) => `Gäller ${cases}.`,
  andMore: (count) => `${count} till`,
  answer: (table, id, options) => `Skriv ”${id}: …” under ${table}, med ${options}.`,
  orDrop: (drop, how) =>
    `${{ or: 'Eller, om det ska släppas:', only: 'Om det ska släppas:', anyway: 'Om det ska vara så ändå:' }[how]} skriv ”${drop}” under drops.`,
  toWrite:
    'Besluten skrivs i en fil. --write-mapping FIL skriver en med det som går att välja på; ändra i den, och läs den med --mapping FIL.',
  wrote: (file) => `Filen att besluta i är skriven: ${file}. Läs den med --mapping ${file}.`,
  dropped: (what) => `Följer inte med, men står kvar i journalen: ${what}.`,
  opens: (phases) => `Öppnas den dagen: ${phases}.`,
  times: 'Tider som ändras:',
  timesSteady: 'Tider som går vidare som förut:',
  lastDay: (day) => `Sista dag ${day}.`,
  otherDay: (before, after) => `Sista dag ${before} blir ${after}`,
  begins: (after) => `Börjar löpa, med sista dag ${after}.`,
  ceases: (before) => `Löper inte längre. Sista dag var ${before}.`,
  policies: {
    'keep-remaining': 'räknas från samma dag som förut, med den nya regeln',
    'keep-end': 'den gamla sista dagen behålls',
    restart: 'räknas om från den dag ärendet går över',
  },
  noPolicy: 'räknas från samma dag som förut, med den nya regeln; för en sådan tid finns inget att välja',
  standings: 'Den nya versionen hade bedömt detta annorlunda. Det står kvar som det är:',
  standing: {
    counts: ['räknas', 'hade räknats'],
    deviates: ['räknas, som en avvikelse', 'hade räknats som en avvikelse'],
    noted: ['bara antecknat', 'hade bara antecknats'],
    gone: ['inte med', 'hade inte varit med'],
  },
  wouldBe: (ids, is, would) => `${ids}: ${is}, ${would}.`,
  leftOut: (ofCase, entries, count) =>
    `${ofCase}: ${count === 1 ? 'en registrering tas inte emot' : `${count} registreringar tas inte emot`} av den gamla versionen (${entries}). Planen är gjord utan ${count === 1 ? 'den' : 'dem'}; insats run säger varför.`,
  kinds: {
    phase: 'fasen',
    step: 'steget',
    role: 'rollen',
    consent: 'samtycket',
    criterion: 'kriteriet',
    outcome: 'avslutet',
    start: 'ingången',
    instrument: 'instrumentet',
    pause: 'grunden för paus',
    agency: 'verksamheten',
    information: 'informationsklassen',
    extension: 'förlängningen av',
    booking: 'bokningen av',
    proof: 'att ärendet är i fasen',
  },
};

const english: PlanWords = {
  title: (name, from, to) => `${name}: open cases from version ${from} to ${to}`,
  dry: 'This is a plan: no case has been changed.',
  on: (day) => `What becomes of the cases if they go over on ${day} (--at chooses another day).`,
  differences: (count) =>
    count === 0
      ? 'The versions do not differ.'
      : `The versions differ in ${count === 1 ? 'one point' : `${count} points`}, which insats diff lists.`,
  sections: {
    mapping: 'What has another id',
    counts: (cases) => (cases === 1 ? '1 case' : `${cases} cases`),
    decide: 'To decide',
    cases: 'Case by case',
    unusable: 'What could not be used',
  },
  noCases: 'No cases are named: --cases takes files and folders of journals.',
  renamed: (thing, old, fresh) => `${thing}: ${old} becomes ${fresh}.`,
  becomes: (thing, old, title, fresh) => `${thing} (${old}) becomes ${title} (${fresh}).`,
  movesTo: (old, fresh) => `A case in ${old} goes on in ${fresh}.`,
  letGo: (what) => `Let go: ${what}.`,
  suggested:
    'This is assumed: the title, or all but the title, is the same in both versions. If it is wrong, mend it in a file (--write-mapping).',
  classes: {
    automatic: 'goes over',
    'needs-choice': 'waits for a decision',
    refused: 'cannot go over',
    untouched: 'is not touched',
  },
  about: (cases) => `About ${cases}.`,
  andMore: (count) => `${count} more`,
  answer: (table, id, options) => `Write “${id}: …” under ${table}, with ${options}.`,
  orDrop: (drop, how) =>
    `${{ or: 'Or, if it is to be let go:', only: 'If it is to be let go:', anyway: 'If it is to be so all the same:' }[how]} write “${drop}” under drops.`,
  toWrite:
    'Decisions are written in a file. --write-mapping FILE writes one with what there is to choose from; edit it, and read it with --mapping FILE.',
  wrote: (file) => `The file to decide in is written: ${file}. Read it with --mapping ${file}.`,
  dropped: (what) => `Does not go along, but stays in the journal: ${what}.`,
  opens: (phases) => `Opens on that day: ${phases}.`,
  times: 'Times that change:',
  timesSteady: 'Times that go on as before:',
  lastDay: (day) => `Last day ${day}.`,
  otherDay: (before, after) => `Last day ${before} becomes ${after}`,
  begins: (after) => `Begins to run, with ${after} as its last day.`,
  ceases: (before) => `Does not run any more. The last day was ${before}.`,
  policies: {
    'keep-remaining': 'counted from the same day as before, by the new rule',
    'keep-end': 'the old last day is kept',
    restart: 'counted anew from the day of the change',
  },
  noPolicy:
    'counted from the same day as before, by the new rule; there is nothing to choose for such a time',
  standings: 'The new version would have judged this otherwise. It stands as it is:',
  standing: {
    counts: ['counts', 'would have counted'],
    deviates: ['counts as a deviation', 'would have counted as a deviation'],
    noted: ['only noted', 'would only have been noted'],
    gone: ['not there', 'would not have been there'],
  },
  wouldBe: (ids, is, would) => `${ids}: ${is}, ${would}.`,
  leftOut: (ofCase, entries, count) =>
    `${ofCase}: ${count === 1 ? 'one entry is' : `${count} entries are`} refused by the old version (${entries}). The plan is made without ${count === 1 ? 'it' : 'them'}; insats run tells why.`,
  kinds: {
    phase: 'the phase',
    step: 'the step',
    role: 'the role',
    consent: 'the consent',
    criterion: 'the criterion',
    outcome: 'the outcome',
    start: 'the start',
    instrument: 'the instrument',
    pause: 'the ground for a pause',
    agency: 'the agency',
    information: 'the information class',
    extension: 'the extension of',
    booking: 'the booking of',
    proof: 'that the case is in the phase',
  },
};

/** What `insats plan` says, in every language. */
export const planWords: { readonly [L in Lang]: PlanWords } = { sv: swedish, en: english };

/** Names of cases in a sentence: at most eight, and how many there are beside them. Pure. */
export function caseList(cases: readonly string[], lang: Lang): string {
  const shown = cases.slice(0, 8);
  const more = cases.length - shown.length;
  return list(more === 0 ? shown : [...shown, planWords[lang].andMore(more)], lang);
}
