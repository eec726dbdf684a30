import type { TimerPolicy } from '../entry/definition-change.js';
import type { Lang } from '../words/text.js';
import type { MappedTable } from './mapping-file.js';

/** The remarks of a mapping file in one language. */
export interface MappingWords {
  readonly head: (from: string, to: string) => readonly string[];
  readonly tables: { readonly [T in MappedTable]: string };
  readonly drops: string;
  readonly timers: readonly string[];
  readonly cases: string;
  readonly policies: { readonly [P in TimerPolicy]: string };
  readonly decide: string;
  readonly inCases: (cases: readonly string[]) => string;
  /** What is gone and is in use nowhere; what is new, to choose from. */
  readonly gone: (come: readonly string[]) => string;
}

const few = (cases: readonly string[], more: (count: number) => string): string =>
  cases.length <= 5 ? cases.join(', ') : `${cases.slice(0, 5).join(', ')} ${more(cases.length - 5)}`;

const same = (what: string, more = ''): string => `Samma ${what} under ett annat id (gammalt: nytt).${more}`;

const swedish: MappingWords = {
  head: (from, to) => [
    `Hur öppna ärenden går över från version ${from} till ${to}.`,
    'Rätta det som är fel. Det som står efter # gäller inte: ta bort # framför det som ska gälla. Vad det betyder för ärendena säger',
    'insats plan GAMMAL NY --cases MAPP --mapping DENNA-FIL',
  ],
  tables: {
    phases: same('fas'),
    steps: same('steg', ' Det behåller sina dagar och sitt antal.'),
    roles: same('roll'),
    consents: same('samtycke'),
    criteria: same('kriterium'),
    outcomes: same('avslut'),
    starts: same('ingång'),
    instruments: same('instrument'),
    pauses: same('grund för paus'),
    agencies: same('verksamhet'),
    information: same('informationsklass'),
    moves: 'En fas som är borta: den fas som ärendet går vidare i. Den öppnas den dag ärendet går över.',
  },
  drops: 'Det som ärendet släpper fast det används. Det står kvar i journalen.',
  timers: [
    'Vad som händer med en tid som löper. Den som inte står här räknas från samma dag som förut, med den nya regeln (keep-remaining).',
  ],
  cases: 'Det som gäller ett enda ärende, framför det som står ovan.',
  policies: {
    'keep-remaining': 'räknas från samma dag som förut, med den nya regeln',
    'keep-end': 'behåller sin sista dag',
    restart: 'räknas om från den dag ärendet går över',
  },
  decide: 'Att bestämma:',
  inCases: (cases) => `Gäller ${few(cases, (count) => `och ${count} till`)}.`,
  gone: (come) =>
    `Borta i den nya versionen. Är det samma som något nytt (${come.join(', ')}), så ta bort # och skriv det nya id:t efter kolonet. Annars behövs ingenting.`,
};

const sameEnglish = (what: string, more = ''): string =>
  `The same ${what} under another id (old: new).${more}`;

const english: MappingWords = {
  head: (from, to) => [
    `How open cases go over from version ${from} to ${to}.`,
    'Mend what is wrong. What stands after # does not hold: remove the # before what is to. What it means for the cases is told by',
    'insats plan OLD NEW --cases FOLDER --mapping THIS-FILE',
  ],
  tables: {
    phases: sameEnglish('phase'),
    steps: sameEnglish('step', ' It keeps its days and its count.'),
    roles: sameEnglish('role'),
    consents: sameEnglish('consent'),
    criteria: sameEnglish('criterion'),
    outcomes: sameEnglish('outcome'),
    starts: sameEnglish('start'),
    instruments: sameEnglish('instrument'),
    pauses: sameEnglish('ground for a pause'),
    agencies: sameEnglish('agency'),
    information: sameEnglish('information class'),
    moves: 'A phase that is gone: the phase that the case goes on in. It opens on the day of the change.',
  },
  drops: 'What the case lets go of though it is in use. It stays in the journal.',
  timers: [
    'What happens to a time that runs. One that is not here is counted from the same day as before, by the new rule (keep-remaining).',
  ],
  cases: 'What holds for a single case, before what stands above.',
  policies: {
    'keep-remaining': 'counted from the same day as before, by the new rule',
    'keep-end': 'keeps its last day',
    restart: 'counted anew from the day of the change',
  },
  decide: 'To decide:',
  inCases: (cases) => `About ${few(cases, (count) => `and ${count} more`)}.`,
  gone: (come) =>
    `Gone in the new version. If it is the same as something new (${come.join(', ')}), remove the # and write the new id after the colon. Otherwise nothing is needed.`,
};

/** The remarks of a mapping file in every language. */
export const mappingWords: { readonly [L in Lang]: MappingWords } = { sv: swedish, en: english };
