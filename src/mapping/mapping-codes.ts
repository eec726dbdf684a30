import { type Declared, errorCode, type Sentence, warningCode } from '../diagnostics/declared.js';
import { type Choice, hint, orList, quoted } from '../diagnostics/sentence.js';
import type { CarriedTable } from '../entry/definition-change.js';
import { tableWords } from './mapping-file.js';

/** An id that a version does not have. */
type Unknown = { readonly id: string; readonly in: CarriedTable; readonly version: string } & Choice;

const unknown = (data: Unknown): Sentence => ({
  sv: `Det finns inget ${quoted(data.id)} bland ${tableWords[data.in].sv} i version ${data.version}.${hint(data).sv}`,
  en: `There is no ${quoted(data.id)} among ${tableWords[data.in].en} of version ${data.version}.${hint(data).en}`,
});

export const mappingUnknownOld: Declared<Unknown> = errorCode(
  'mapping-unknown-old',
  { sv: 'Finns inte i den gamla versionen', en: 'Not in the old version' },
  unknown,
);

export const mappingUnknownNew: Declared<Unknown> = errorCode(
  'mapping-unknown-new',
  { sv: 'Finns inte i den nya versionen', en: 'Not in the new version' },
  unknown,
);

export const mappingTwoInOne: Declared<{
  readonly id: string;
  readonly other: string;
  readonly to: string;
}> = errorCode(
  'mapping-two-in-one',
  { sv: 'Två skulle bli en', en: 'Two would become one' },
  ({ id, other, to }) =>
    other === to
      ? {
          sv: `${quoted(id)} kan inte bli ${quoted(to)}: det finns redan ett ${quoted(to)} i ärendena, och det behåller sitt id. Säg också vad det blir, eller ta bort raden.`,
          en: `${quoted(id)} cannot become ${quoted(to)}: the cases have a ${quoted(to)} already, which keeps its id. Say what that becomes too, or remove the line.`,
        }
      : {
          sv: `Både ${quoted(other)} och ${quoted(id)} skulle bli ${quoted(to)}, och då går det inte att skilja dem åt i ärendena. Ta bort en av raderna.`,
          en: `Both ${quoted(other)} and ${quoted(id)} would become ${quoted(to)}, and the cases could not tell them apart. Remove one of the lines.`,
        },
);

export const mappingOtherVersions: Declared<{
  readonly key: 'from' | 'to';
  readonly found: string;
  readonly expected: string;
}> = errorCode(
  'mapping-other-versions',
  { sv: 'Skriven för andra versioner', en: 'Written for other versions' },
  ({ key, found, expected }) => ({
    sv: `Filen säger hur ärenden går ${key === 'from' ? 'från' : 'till'} ${quoted(found)}, men nu gäller det ${quoted(expected)}.`,
    en: `The file says how cases go ${key} ${quoted(found)}, but this is about ${quoted(expected)}.`,
  }),
);

export const mappingBadDrop: Declared<{ readonly value: string; readonly known: readonly string[] }> =
  errorCode(
    'mapping-bad-drop',
    { sv: 'Felskrivet under drops', en: 'Badly written under drops' },
    ({ value, known }) => ({
      sv: `${quoted(value)} säger inte vad som släpps: skriv sorten och ett id, som \`role mentor\`. Sorten är ${orList(known).sv}.`,
      en: `${quoted(value)} does not say what is let go: write the kind and an id, such as \`role mentor\`. The kind is ${orList(known).en}.`,
    }),
  );

export const mappingUnknownDeadline: Declared<{ readonly id: string; readonly version: string } & Choice> =
  errorCode('mapping-unknown-deadline', { sv: 'Tidsgränsen finns inte', en: 'Unknown deadline' }, (data) => ({
    sv: `Det finns ingen regel ${quoted(data.id)} med en sista dag (\`due\`) i version ${data.version}.${hint(data).sv}`,
    en: `There is no rule ${quoted(data.id)} with a last day (\`due\`) in version ${data.version}.${hint(data).en}`,
  }));

export const mappingUnknownCase: Declared<{ readonly id: string } & Choice> = warningCode(
  'mapping-unknown-case',
  { sv: 'Ärendet är inte med', en: 'The case is not among them' },
  (data) => ({
    sv: `Det finns inget ärende ${quoted(data.id)} bland dem som planen gäller; det som står här har ingen verkan.${hint(data).sv}`,
    en: `There is no case ${quoted(data.id)} among those that are planned for; what stands here has no effect.${hint(data).en}`,
  }),
);

/** What can be wrong with a mapping file, beside what can be wrong with any text or shape. */
export const mappingCodes: readonly Declared<never>[] = [
  mappingUnknownOld,
  mappingUnknownNew,
  mappingTwoInOne,
  mappingOtherVersions,
  mappingBadDrop,
  mappingUnknownDeadline,
  mappingUnknownCase,
];
