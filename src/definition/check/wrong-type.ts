import type { Declared, Sentence } from '../../diagnostics/declared.js';
import { type Choice, hint, quoted } from '../../diagnostics/sentence.js';
import { expected, found } from './expected.js';
import { inside } from './where.js';

/** Keys under which an author names things. */
const tables = [
  ...[
    'agencies',
    'information',
    'roles',
    'places',
    'themes',
    'criteria',
    'consents',
    'instruments',
    'starts',
  ],
  ...['phases', 'steps', 'pauses', 'handovers', 'outcomes', 'followUps', 'contents', 'scenarios'],
];

/** What is most often meant, for keys whose value is not obvious to one who has not seen it. */
const examples: ReadonlyMap<string, string> = new Map([
  ['keys times', '{ from: 6 }'],
  ['keys hours', '{ from: 15, to: 30 }'],
  ['keys lasts', '{ from: P3M, to: P6M }'],
  ['keys due', '{ within: P14D, from: { case: started } }'],
  ['keys from', '{ case: started }'],
  ['keys meeting', '{ form: meeting }'],
  ['keys task', '{ by: [handlaggare] }'],
  ['keys plan', '{ by: [behandlare] }'],
  ['keys with', '{ foralder: one, handlaggare: one }'],
  ['keys every', '{ period: P1M, reading: since-last, from: { case: started } }'],
  ['keys dose', '{ from: 2, to: 3, per: P1W, reading: calendar }'],
  ['keys schedule', '{ from: { case: closed }, at: [P3M] }'],
  ['keys needs', '{ done: planeringsmote }'],
  ['keys while', '{ consent: skolan }'],
  ['keys opens', '{ phase: { kartlaggning: completed } }'],
  ['keys ends', '{ done: planeringsmote }'],
  ['keys options', '{ ja: { title: { sv: Ja, en: "Yes" } } }'],
  ['keys givers', '{ foralder: all }'],
  ['keys sees', '{ general: always }'],
  ['keys extends', '{ pathway: kumla.bron, version: 1.0.0 }'],
  ['keys texts', '{ KUM: { title: … } }'],
  ...tables.map((table) => [`keys ${table}`, '{ samtal: { title: … } }'] as const),
  ['text version', '1.0.0'],
]);

/** Lists that are written with a line for each member. */
const inRows: ReadonlySet<string> = new Set(['must', 'usual', 'may', 'given', 'when', 'then']);

function exampleOf(key: string, expects: string): string | undefined {
  return examples.get(`${expects} ${key}`);
}

type WrongType = {
  readonly key: string;
  /** The element it stands in ('' at the top). */
  readonly in: string;
  readonly expected: string;
  readonly found: string;
  /** What was written, as it should be written. */
  readonly write?: string | undefined;
  readonly nearest?: string | undefined;
};

/** A value of another sort than the language asks for. */
export const wrongType: Declared<WrongType> = {
  code: 'wrong-type',
  severity: 'error',
  title: { sv: 'Fel sorts värde', en: 'Wrong sort of value' },
  explain: (data) => {
    const wanted = wantedThere(data);
    return {
      sv: `${quoted(data.key)}${inside(data.in).sv} är ${found(data.found).sv}; det ska vara ${wanted.sv}.${hint(meantBy(data)).sv}`,
      en: `${quoted(data.key)}${inside(data.in).en} is ${found(data.found).en}; it should be ${wanted.en}.${hint(meantBy(data)).en}`,
    };
  },
};

const meantBy = ({ nearest }: WrongType): Choice => (nearest === undefined ? {} : { nearest });

function wantedThere({ key, expected: sort, found: given, write }: WrongType): Sentence {
  const { sv, en } = expected(sort);
  if (sort === 'list' && write !== undefined)
    return { sv: `en lista: skriv \`${write}\``, en: `a list: write \`${write}\`` };
  if (sort === 'list' && inRows.has(key))
    return {
      sv: 'en lista, där varje rad börjar med `- `',
      en: 'a list, where each line begins with `- `',
    };
  const shown = write ?? exampleOf(key, sort);
  if (shown !== undefined && write !== undefined)
    return { sv: `${sv}: skriv \`${shown}\``, en: `${en}: write \`${shown}\`` };
  if (shown !== undefined) return { sv: `${sv}, som \`${shown}\``, en: `${en}, such as \`${shown}\`` };
  const isUnquoted = sort === 'text' && ['number', 'boolean'].includes(given);
  return isUnquoted ? { sv: `${sv}, inom citattecken`, en: `${en}, in quotation marks` } : { sv, en };
}
