import { type UnknownName, unknownName } from '../definition/check/references.js';
import { type Declared, errorCode } from '../diagnostics/declared.js';
import { quoted } from '../diagnostics/sentence.js';

/** Names that point to nothing, beside those that a definition has codes for. */
export const unknownInScenario: {
  readonly [K in
    | 'rule'
    | 'pause'
    | 'person'
    | 'entry'
    | 'finding'
    | 'reason'
    | 'subMeeting']: Declared<UnknownName>;
} = {
  rule: unknownName('unknown-rule', 'regeln', 'rule'),
  pause: unknownName('unknown-pause', 'grunden för paus', 'ground for a pause'),
  person: unknownName('unknown-person', 'personen', 'person'),
  entry: unknownName('unknown-entry', 'registreringen', 'entry'),
  finding: unknownName('unknown-finding', 'koden', 'code'),
  reason: unknownName('unknown-reason', 'skälet', 'reason'),
  subMeeting: unknownName('unknown-sub-meeting', 'mötets del', 'part of the meeting'),
};

export const badMoment: Declared<{
  readonly key: string;
  readonly value: string;
  readonly suggestion?: string | undefined;
}> = errorCode(
  'bad-moment',
  { sv: 'Felskriven tidpunkt', en: 'Badly written moment' },
  ({ key, value, suggestion }) => ({
    sv: `${quoted(key)} är ${quoted(value)}, som inte är en tidpunkt: skriv ${suggestion === undefined ? 'ett datum som `2026-03-02`, eller `+P3W` för tre veckor senare' : quoted(suggestion)}.`,
    en: `${quoted(key)} is ${quoted(value)}, which is not a moment: write ${suggestion === undefined ? 'a date such as `2026-03-02`, or `+P3W` for three weeks later' : quoted(suggestion)}.`,
  }),
);

export const badTime: Declared<{ readonly key: string; readonly value: string }> = errorCode(
  'bad-time',
  { sv: 'Felskrivet klockslag', en: 'Badly written time of day' },
  ({ key, value }) => ({
    sv: `${quoted(key)} är ${quoted(value)}, som inte är ett klockslag: skriv timmar och minuter inom citattecken, som \`"14:30"\`.`,
    en: `${quoted(key)} is ${quoted(value)}, which is not a time of day: write hours and minutes in quotation marks, such as \`"14:30"\`.`,
  }),
);

export const momentBackwards: Declared<{ readonly moment: string; readonly previous: string }> = errorCode(
  'moment-backwards',
  { sv: 'Tiden går bakåt', en: 'Time goes backwards' },
  ({ moment, previous }) => ({
    sv: `${quoted(moment)} ligger före raden innan (${previous}). Skriv raderna i den ordning de registreras, och \`happened\` för det som hände tidigare.`,
    en: `${quoted(moment)} lies before the line above (${previous}). Write the lines in the order they are recorded, and \`happened\` for what happened earlier.`,
  }),
);

export const happenedLater: Declared<{ readonly happened: string; readonly on: string }> = errorCode(
  'happened-later',
  { sv: 'Hände efter att det registrerades', en: 'Happened after it was recorded' },
  ({ happened, on }) => ({
    sv: `\`happened\` är ${quoted(happened)}, efter dagen då det registreras (${on}).`,
    en: `\`happened\` is ${quoted(happened)}, after the day on which it is recorded (${on}).`,
  }),
);

export const startMissing: Declared<{ readonly scenario: string }> = errorCode(
  'start-missing',
  { sv: 'Första dagen saknas', en: 'The first day is missing' },
  ({ scenario }) => ({
    sv: `Scenariot ${quoted(scenario)} har ingen första dag: skriv \`start: 2026-03-02\` i filen eller i scenariot, som datum.`,
    en: `The scenario ${quoted(scenario)} has no first day: write \`start: 2026-03-02\` in the file or in the scenario, as a date.`,
  }),
);

export const lineWithoutWord: Declared<{ readonly known: readonly string[] }> = errorCode(
  'line-without-word',
  { sv: 'Raden säger inte vad som händer', en: 'The line does not say what happens' },
  ({ known }) => ({
    sv: `Raden säger inte vad som händer. Skriv ett av orden ${known.map(quoted).join(', ')}.`,
    en: `The line does not say what happens. Write one of the words ${known.map(quoted).join(', ')}.`,
  }),
);

export const lineTwoWords: Declared<{ readonly words: readonly string[] }> = errorCode(
  'line-two-words',
  { sv: 'Två händelser på en rad', en: 'Two things happen on one line' },
  ({ words }) => ({
    sv: `Raden säger flera saker som händer: ${words.map(quoted).join(', ')}. Skriv dem på var sin rad.`,
    en: `The line says several things that happen: ${words.map(quoted).join(', ')}. Write each on a line of its own.`,
  }),
);

export const keyWithOtherWord: Declared<{
  readonly key: string;
  readonly word: string;
  readonly known: readonly string[];
}> = errorCode(
  'key-with-other-word',
  { sv: 'Nyckeln hör till ett annat ord', en: 'The key goes with another word' },
  ({ key, word, known }) => ({
    sv: `${quoted(key)} hör inte till ${quoted(word)}. ${known.length === 0 ? 'Inget mer hör dit.' : `Dit hör ${known.map(quoted).join(', ')}.`}`,
    en: `${quoted(key)} does not go with ${quoted(word)}. ${known.length === 0 ? 'Nothing more does.' : `What does: ${known.map(quoted).join(', ')}.`}`,
  }),
);

export const twoOutcomes: Declared<{ readonly keys: readonly string[] }> = errorCode(
  'two-outcomes',
  { sv: 'Raden kan inte sluta på båda sätten', en: 'The line cannot come to both' },
  ({ keys }) => ({
    sv: `En rad blir antingen nekad, avvikande eller utan verkan, men här står ${keys.map(quoted).join(' och ')}.`,
    en: `A line is either refused, deviates or is kept without effect, but here stand ${keys.map(quoted).join(' and ')}.`,
  }),
);

export const refusedInGiven: Declared<{ readonly key: string }> = errorCode(
  'outcome-under-given',
  { sv: 'Förväntan under given', en: 'Expectation under given' },
  ({ key }) => ({
    sv: `Under \`given\` står det som har hänt och tagits emot; ${quoted(key)} hör hemma under \`when\`.`,
    en: `Under \`given\` stands what has happened and was accepted; ${quoted(key)} belongs under \`when\`.`,
  }),
);

export const nothingExpected: Declared<{ readonly scenario: string }> = errorCode(
  'nothing-expected',
  { sv: 'Scenariot prövar ingenting', en: 'The scenario tests nothing' },
  ({ scenario }) => ({
    sv: `Scenariot ${quoted(scenario)} prövar ingenting: skriv \`when\` eller \`then\`.`,
    en: `The scenario ${quoted(scenario)} tests nothing: write \`when\` or \`then\`.`,
  }),
);

export const changedAndTold: Declared<{ readonly key: string }> = errorCode(
  'changed-and-told',
  { sv: 'Ändrad insats i ett ärende', en: 'Changed pathway in a case' },
  ({ key }) => ({
    sv: `Med \`changing\` prövas bara insatsen själv, så ${quoted(key)} kan inte stå här; skriv \`then: { definition: … }\`.`,
    en: `With \`changing\` only the pathway itself is tested, so ${quoted(key)} cannot stand here; write \`then: { definition: … }\`.`,
  }),
);

export const otherPathway: Declared<{ readonly id: string; readonly expected: string }> = errorCode(
  'other-pathway',
  { sv: 'Scenarierna hör till en annan insats', en: 'The scenarios belong to another pathway' },
  ({ id, expected }) => ({
    sv: `Scenarierna är skrivna för ${quoted(id)}, men prövas mot ${quoted(expected)}.`,
    en: `The scenarios are written for ${quoted(id)}, but are tested against ${quoted(expected)}.`,
  }),
);

/** What can be wrong with a scenario file, beside what can be wrong with any text or shape. */
export const scenarioCodes: readonly Declared<never>[] = [
  ...Object.values(unknownInScenario),
  badMoment,
  badTime,
  momentBackwards,
  happenedLater,
  startMissing,
  lineWithoutWord,
  lineTwoWords,
  keyWithOtherWord,
  twoOutcomes,
  refusedInGiven,
  nothingExpected,
  changedAndTold,
  otherPathway,
];
