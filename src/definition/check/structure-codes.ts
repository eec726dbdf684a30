import type { Declared, Sentence } from '../../diagnostics/declared.js';
import { type Choice, hint, orList, quoted } from '../../diagnostics/sentence.js';
import { found } from './expected.js';
import { inside } from './where.js';
import { wrongType } from './wrong-type.js';

/** A key, and the element it stands in ('' at the top). */
type Key = { readonly key: string; readonly in: string };

export const unknownKey: Declared<Key & Choice> = {
  code: 'unknown-key',
  severity: 'error',
  title: { sv: 'Okänd nyckel', en: 'Unknown key' },
  explain: (data) => ({
    sv: `Nyckeln ${quoted(data.key)}${inside(data.in).sv} är okänd.${hint(data).sv}`,
    en: `The key ${quoted(data.key)}${inside(data.in).en} is unknown.${hint(data).en}`,
  }),
};

export const ruleOutsideStrength: Declared<Key> = {
  code: 'rule-outside-strength',
  severity: 'error',
  title: { sv: 'Regel utan styrka', en: 'Rule without a strength' },
  explain: (data) => ({
    sv: `Regeln ${quoted(data.key)}${inside(data.in).sv} saknar styrka: skriv den som en rad under \`must\`, \`usual\` eller \`may\`.`,
    en: `The rule ${quoted(data.key)}${inside(data.in).en} has no strength: write it as a line under \`must\`, \`usual\` or \`may\`.`,
  }),
};

export const missingKey: Declared<Key & { readonly expected?: string | undefined }> = {
  code: 'missing-key',
  severity: 'error',
  title: { sv: 'En nyckel saknas', en: 'A key is missing' },
  explain: (data) => {
    const line = missingLines.get(data.key);
    return {
      sv: `Nyckeln ${quoted(data.key)} saknas${inside(data.in).sv}${line === undefined ? '' : `: skriv ${line.sv}`}.`,
      en: `The key ${quoted(data.key)} is missing${inside(data.in).en}${line === undefined ? '' : `: write ${line.en}`}.`,
    };
  },
};

const same = (line: string): Sentence => ({ sv: `\`${line}\``, en: `\`${line}\`` });

/** The line to write for a missing key, where it is much the same wherever it is missing. */
const missingLines: ReadonlyMap<string, Sentence> = new Map([
  ['language', same('language: 1')],
  ['version', same('version: 0.1.0')],
  ['status', same('status: draft')],
  ['title', same('title: { sv: …, en: … }')],
  [
    'reading',
    {
      sv: '`reading: since-last` (räknat från förra gången) eller `reading: calendar` (varje kalendermånad eller kalendervecka)',
      en: '`reading: since-last` (counted from the last time) or `reading: calendar` (each calendar month or week)',
    },
  ],
]);

export const unknownValue: Declared<Key & { readonly value: unknown } & Choice> = {
  code: 'unknown-value',
  severity: 'error',
  title: { sv: 'Okänt värde', en: 'Unknown value' },
  explain: (data) => {
    const list = orList(data.known ?? [], data.more);
    const isOnlyTrue = data.known?.length === 1 && data.known[0] === 'true';
    const orNot = isOnlyTrue
      ? { sv: ', eller inte stå alls', en: ', or not stand at all' }
      : { sv: '', en: '' };
    const meant =
      data.nearest === undefined || isOnlyTrue ? { sv: '', en: '' } : hint({ nearest: data.nearest });
    return {
      sv: `${quoted(data.key)}${inside(data.in).sv} kan inte vara ${quoted(data.value)}; det ska vara ${list.sv}${orNot.sv}.${meant.sv}`,
      en: `${quoted(data.key)}${inside(data.in).en} cannot be ${quoted(data.value)}; it should be ${list.en}${orNot.en}.${meant.en}`,
    };
  },
};

export const badNumber: Declared<
  Key & { readonly value: unknown; readonly least: number; readonly most: number; readonly whole: boolean }
> = {
  code: 'bad-number',
  severity: 'error',
  title: { sv: 'Talet är utanför gränserna', en: 'The number is out of bounds' },
  explain: (data) => ({
    sv: `${quoted(data.key)}${inside(data.in).sv} är ${quoted(data.value)}; det ska vara ett ${data.whole ? 'heltal' : 'tal'} från ${data.least} till ${data.most}.`,
    en: `${quoted(data.key)}${inside(data.in).en} is ${quoted(data.value)}; it should be a ${data.whole ? 'whole ' : ''}number from ${data.least} to ${data.most}.`,
  }),
};

export const empty: Declared<Key & { readonly found: string }> = {
  code: 'empty',
  severity: 'error',
  title: { sv: 'Tomt', en: 'Empty' },
  explain: (data) => ({
    sv: `${quoted(data.key)}${inside(data.in).sv} är ${found(data.found).sv} utan innehåll; skriv något där eller ta bort nyckeln.`,
    en: `${quoted(data.key)}${inside(data.in).en} is ${found(data.found).en} with nothing in it; write something there or remove the key.`,
  }),
};

export const tooLong: Declared<Key & { readonly length: number; readonly most: number }> = {
  code: 'too-long',
  severity: 'error',
  title: { sv: 'För lång text', en: 'Text too long' },
  explain: (data) => ({
    sv: `${quoted(data.key)}${inside(data.in).sv} är ${data.length} tecken lång; den får ha högst ${data.most}.`,
    en: `${quoted(data.key)}${inside(data.in).en} is ${data.length} characters long; it may have at most ${data.most}.`,
  }),
};

export const badId: Declared<{ readonly id: string; readonly suggestion?: string | undefined }> = {
  code: 'bad-id',
  severity: 'error',
  title: { sv: 'Felskrivet id', en: 'Badly written id' },
  explain: ({ id, suggestion }) => ({
    sv: `Id:t ${quoted(id)} är felskrivet: det ska börja med a–z och sedan bara ha a–z, 0–9 och bindestreck, högst 64 tecken.${suggestion === undefined ? '' : ` Skriv ${quoted(suggestion)}.`}`,
    en: `The id ${quoted(id)} is badly written: it should begin with a–z and then have only a–z, 0–9 and hyphens, at most 64 characters.${suggestion === undefined ? '' : ` Write ${quoted(suggestion)}.`}`,
  }),
};

export const badPathwayId: Declared<{ readonly id: string; readonly key: string; readonly in: string }> = {
  code: 'bad-pathway-id',
  severity: 'error',
  title: { sv: 'Felskrivet id för en insats', en: 'Badly written pathway id' },
  explain: (data) => ({
    sv: `${quoted(data.key)}${inside(data.in).sv} är ${quoted(data.id)}; det ska vara två id med en punkt emellan, som \`norrkoping.familjeteam-7-15\`.`,
    en: `${quoted(data.key)}${inside(data.in).en} is ${quoted(data.id)}; it should be two ids joined by one dot, such as \`norrkoping.familjeteam-7-15\`.`,
  }),
};

export const reservedId: Declared<{ readonly id: string }> = {
  code: 'reserved-id',
  severity: 'error',
  title: { sv: 'Upptaget id', en: 'Reserved id' },
  explain: ({ id }) => ({
    sv: `Id:t ${quoted(id)} är upptaget: insats använder det själv. Välj ett annat, till exempel ${quoted(`${id}-1`)}.`,
    en: `The id ${quoted(id)} is reserved: insats uses it itself. Choose another, for example ${quoted(`${id}-1`)}.`,
  }),
};

export const badSource: Declared<{
  readonly id: string;
  readonly in: string;
  readonly suggestion?: string | undefined;
}> = {
  code: 'bad-source',
  severity: 'error',
  title: { sv: 'Felskriven källa', en: 'Badly written source' },
  explain: (data) => ({
    sv: `Källan ${quoted(data.id)}${inside(data.in).sv} är felskriven: ${data.suggestion === undefined ? 'den ska vara textens förkortning, bindestreck och ett nummer, som `NOR-68`' : `skriv ${quoted(data.suggestion)}`}.`,
    en: `The source ${quoted(data.id)}${inside(data.in).en} is badly written: ${data.suggestion === undefined ? 'it should be the prefix of the text, a hyphen and a number, such as `NOR-68`' : `write ${quoted(data.suggestion)}`}.`,
  }),
};

export const badTextPrefix: Declared<{ readonly id: string }> = {
  code: 'bad-text-prefix',
  severity: 'error',
  title: { sv: 'Felskriven förkortning för en text', en: 'Badly written prefix of a text' },
  explain: ({ id }) => ({
    sv: `Förkortningen ${quoted(id)} under \`texts\` är felskriven: den ska ha versaler och siffror, högst 16 tecken, som \`NOR\`.`,
    en: `The prefix ${quoted(id)} under \`texts\` is badly written: it should have capitals and digits, at most 16 characters, such as \`NOR\`.`,
  }),
};

export const badVersion: Declared<Key & { readonly value: string }> = {
  code: 'bad-version',
  severity: 'error',
  title: { sv: 'Felskriven version', en: 'Badly written version' },
  explain: (data) => ({
    sv: `${quoted(data.key)}${inside(data.in).sv} är ${quoted(data.value)}; det ska vara tre tal med punkter emellan, som \`1.0.0\`.`,
    en: `${quoted(data.key)}${inside(data.in).en} is ${quoted(data.value)}; it should be three numbers joined by dots, such as \`1.0.0\`.`,
  }),
};

export const badDuration: Declared<
  Key & { readonly value: string; readonly suggestion?: string | undefined }
> = {
  code: 'bad-duration',
  severity: 'error',
  title: { sv: 'Felskriven tidslängd', en: 'Badly written length of time' },
  explain: (data) => ({
    sv: `${quoted(data.key)}${inside(data.in).sv} är ${quoted(data.value)}, som inte är en tidslängd: skriv ${quoted(data.suggestion ?? 'P3W')}${data.suggestion === undefined ? ' för 3 veckor, `P1M` för 1 månad' : ''}.`,
    en: `${quoted(data.key)}${inside(data.in).en} is ${quoted(data.value)}, which is not a length of time: write ${quoted(data.suggestion ?? 'P3W')}${data.suggestion === undefined ? ' for 3 weeks, `P1M` for 1 month' : ''}.`,
  }),
};

export const badDate: Declared<Key & { readonly value: string; readonly suggestion?: string | undefined }> = {
  code: 'bad-date',
  severity: 'error',
  title: { sv: 'Felskrivet datum', en: 'Badly written date' },
  explain: (data) => {
    const isNoDay = /^\d{4}-\d\d-\d\d$/.test(data.value);
    const write = isNoDay ? undefined : data.suggestion;
    return {
      sv: `${quoted(data.key)}${inside(data.in).sv} är ${quoted(data.value)}, ${isNoDay ? 'en dag som inte finns i kalendern' : `som inte är ett datum: skriv ${write === undefined ? 'år-månad-dag, som `2026-03-02`' : quoted(write)}`}.`,
      en: `${quoted(data.key)}${inside(data.in).en} is ${quoted(data.value)}, ${isNoDay ? 'a day that the calendar does not have' : `which is not a date: write ${write === undefined ? 'year-month-day, such as `2026-03-02`' : quoted(write)}`}.`,
    };
  },
};

export const badZone: Declared<Key & { readonly value: string }> = {
  code: 'bad-zone',
  severity: 'error',
  title: { sv: 'Okänd tidszon', en: 'Unknown time zone' },
  explain: (data) => ({
    sv: `${quoted(data.key)} är ${quoted(data.value)}, som inte är en känd tidszon: skriv till exempel \`Europe/Stockholm\`.`,
    en: `${quoted(data.key)} is ${quoted(data.value)}, which is not a known time zone: write for example \`Europe/Stockholm\`.`,
  }),
};

/** What can be wrong with the shape of a definition. */
export const structureCodes: readonly Declared<never>[] = [
  unknownKey,
  ruleOutsideStrength,
  missingKey,
  wrongType,
  unknownValue,
  badNumber,
  empty,
  tooLong,
  badId,
  badPathwayId,
  reservedId,
  badSource,
  badTextPrefix,
  badVersion,
  badDuration,
  badDate,
  badZone,
];
